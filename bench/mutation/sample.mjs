/** Which mutants are tried: windows of a few lines, placed by a seed until each folder has as many as are wanted. */
import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import { pathToFileURL } from "node:url"

const WINDOW = 5

/** Numbers from 0 to 1 that only depend on the seed (mulberry32). */
const randomOf = seed => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/** All mutants that Stryker, which is installed in `folder`, would make of the sources. */
const allMutants = async (folder, sources) => {
  const require = createRequire(join(folder, "package.json"))
  const { Instrumenter } = await import(pathToFileURL(require.resolve("@stryker-mutator/instrumenter")).href)
  const silent = { isDebugEnabled: () => false, debug() {}, info() {}, warn() {} }
  const files = sources.map(name => ({ name, mutate: true, content: readFileSync(join(folder, name), "utf8") }))
  const options = { plugins: null, excludedMutations: [], ignorers: [], noHeader: true }
  const { mutants } = await new Instrumenter(silent).instrument(files, options)
  // Stryker counts lines from 0 here.
  return mutants.map(({ fileName, location }) => ({ file: fileName, from: location.start.line + 1, to: location.end.line + 1 }))
}

/** Windows as Stryker wants them, so that as many mutants of each folder as `wanted` says, or more, lie wholly in them. */
export const sampleOf = async ({ folder, seed, sources, wanted }) => {
  const random = randomOf(seed)
  const mutants = await allMutants(folder, sources)
  return wanted.flatMap(([name, count]) => {
    const places = sources
      .filter(file => file.startsWith(`${name}/`))
      .flatMap(file => {
        const lines = readFileSync(join(folder, file), "utf8").split("\n").length
        return Array.from({ length: Math.ceil(lines / WINDOW) }, (_, k) => ({ file, from: k * WINDOW + 1, to: (k + 1) * WINDOW }))
      })
    const windows = []
    for (let found = 0; found < count && places.length > 0; ) {
      const [place] = places.splice(Math.floor(random() * places.length), 1)
      const within = mutants.filter(({ file, from, to }) => file === place.file && from >= place.from && to <= place.to)
      if (within.length === 0) continue
      found += within.length
      windows.push(`${place.file}:${place.from}-${place.to}`)
    }
    return windows
  })
}
