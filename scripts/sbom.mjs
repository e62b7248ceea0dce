/**
 * Writes a software bill of materials (CycloneDX 1.5 JSON) of what the package needs at run time and of what is bundled
 * into its command line, with versions, licences and hashes as installed.
 *
 *   node scripts/sbom.mjs [FILE]        default: dist/sbom.cdx.json
 */
import { readFileSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

const project = fileURLToPath(new URL("..", import.meta.url))
const read = path => JSON.parse(readFileSync(path, "utf8"))
const manifest = read(join(project, "package.json"))

/** Development dependencies whose code is bundled into dist/cli. */
const bundled = ["@effect/platform-node", "tinyglobby"]

/** The folder of an installed package, looked for as Node does. */
const folderOf = (name, from) => {
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = join(folder, "node_modules", name)
    try {
      read(join(candidate, "package.json"))
      return candidate
    } catch {
      if (folder === dirname(folder)) return null
    }
  }
}

const components = new Map()
const dependencies = new Map()
const refOf = ({ name, version }) => `pkg:npm/${name.replace("@", "%40")}@${version}`

const add = (folder, isBundled) => {
  const own = read(join(folder, "package.json"))
  const ref = refOf(own)
  if (components.has(ref)) return ref
  components.set(ref, {
    type: "library",
    "bom-ref": ref,
    name: own.name,
    version: own.version,
    purl: ref,
    ...(typeof own.license === "string" ? { licenses: [{ expression: own.license }] } : {}),
    properties: [{ name: "claimcheck:bundled", value: String(isBundled) }]
  })
  const below = Object.keys(own.dependencies ?? {}).flatMap(name => {
    const found = folderOf(name, folder)
    return found === null ? [] : [add(found, isBundled)]
  })
  dependencies.set(ref, below)
  return ref
}

const root = refOf(manifest)
const direct = [...Object.keys(manifest.dependencies), ...bundled].map(name => {
  const folder = folderOf(name, project)
  if (folder === null) throw new Error(`${name} is not installed: run npm install first`)
  return add(folder, bundled.includes(name))
})
dependencies.set(root, direct)

const file = process.argv[2] ?? join(project, "dist/sbom.cdx.json")
const bom = {
  bomFormat: "CycloneDX",
  specVersion: "1.5",
  version: 1,
  metadata: {
    component: { type: "application", "bom-ref": root, name: manifest.name, version: manifest.version, purl: root, licenses: [{ expression: manifest.license }] },
    properties: [{ name: "node", value: createRequire(import.meta.url)("node:process").versions.node }]
  },
  components: [...components.values()].sort((a, b) => (a.purl < b.purl ? -1 : 1)),
  dependencies: [...dependencies].map(([ref, dependsOn]) => ({ ref, dependsOn: [...new Set(dependsOn)].sort() })).sort((a, b) => (a.ref < b.ref ? -1 : 1))
}
writeFileSync(file, `${JSON.stringify(bom, null, 2)}\n`)
console.log(`${file}: ${components.size} components`)
