/**
 * Processor time of reading a text, in megabytes (UTF-8) per second of one thread, from one bundle:
 * `node bench/extract/speed.mjs [megabytes]`. The texts are the gold passages with other digits in every copy (years
 * stay), so that few words repeat.
 */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { build } from "esbuild"
import { createJiti } from "jiti"

const { readGold } = await createJiti(import.meta.url).import("../../tests/text/gold.ts")

/** The readers as they are shipped: one module. */
const entry = `
export { scanFigures } from "./figures/scanFigures.js"
export { normalise } from "./normalise.js"
export * as Atom from "./Atom.js"
export * as ArticleText from "./ArticleText.js"
export { checkText } from "./coverage.js"
export { extract } from "./extract/extract.js"
`
const folder = mkdtempSync(join(tmpdir(), "claimcheck-speed-"))
const bundle = join(folder, "text.mjs")
await build({
  stdin: { contents: entry, resolveDir: fileURLToPath(new URL("../../src/text", import.meta.url)) },
  bundle: true,
  format: "esm",
  platform: "node",
  outfile: bundle
})
const { scanFigures, normalise, Atom, ArticleText, checkText, extract } = await import(pathToFileURL(bundle).href)
rmSync(folder, { recursive: true })

const megabytes = Number(process.argv[2] ?? 1)

const textOf = language => {
  const passages = ["tune", "unseen", "fresh", "later", "broad"].flatMap(half => readGold(`${language}.${half}`)).map(({ text }) => text)
  const parts = []
  let state = 1
  const digit = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return String(state % 997 % 10)
  }
  for (let size = 0; size < megabytes * 1e6; ) {
    for (const passage of passages) {
      const changed = passage.replace(/(?<!\d)\d{1,3}(?!\d)|(?<=\.)\d+/g, digits => digits.replace(/\d/g, digit))
      parts.push(changed)
      size += Buffer.byteLength(changed)
    }
  }
  return parts.join("\n\n")
}

const seconds = work => {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

for (const language of ["zh", "en"]) {
  const text = textOf(language)
  const size = Buffer.byteLength(text) / 1e6
  const article = await ArticleText.load(text, language)
  const works = {
    normalise: () => normalise(text),
    atoms: () => Atom.enumerate(article.normalised.text),
    coverage: () => checkText(article, [], []),
    figures: () => scanFigures(article.normalised.text, { language }),
    extract: () => extract(article, "2024-06")
  }
  console.log(`\n${language}, ${size.toFixed(2)} MB`)
  for (const [name, work] of Object.entries(works)) {
    const best = Math.min(...[1, 2, 3].map(() => seconds(work)))
    console.log(`  ${name.padEnd(10)} ${(size / best).toFixed(2)} MB/s`)
  }
}
