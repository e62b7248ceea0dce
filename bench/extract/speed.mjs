/**
 * Processor time of reading a text, in megabytes (UTF-8) per second of one thread, from one bundle:
 * `node bench/extract/speed.mjs [megabytes] [FILE LANGUAGE]`. The texts are the gold passages with other digits in every copy
 * (years stay), so that few words repeat: once as one text, once as articles of 20 kB. A file is read as it is.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
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

/** Size of an article, in bytes. */
const ARTICLE = 20_000

/** Passages put together to texts of a size; the last may be shorter. */
const textsOf = (passages, size) => {
  const texts = [""]
  for (const passage of passages) {
    if (Buffer.byteLength(texts.at(-1)) > size) texts.push("")
    texts.push(`${texts.pop()}${passage}\n\n`)
  }
  return texts
}

const passagesOf = language => {
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
  return parts
}

const seconds = work => {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

const measure = async (name, texts, language) => {
  const size = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6
  const articles = await Promise.all(texts.map(text => ArticleText.load(text, language)))
  const each = work => () => articles.forEach(work)
  const works = {
    normalise: each(({ normalised }) => normalise(normalised.original)),
    atoms: each(({ normalised }) => Atom.enumerate(normalised.text)),
    coverage: each(article => checkText(article, [], [])),
    figures: each(({ normalised }) => scanFigures(normalised.text, { language })),
    // a copy: what is remembered of an article is no part of the work
    extract: each(article => extract({ ...article }, "2024-06"))
  }
  const claims = articles.reduce((sum, article) => sum + extract(article, "2024-06").claims.length, 0)
  console.log(`\n${name}: ${size.toFixed(2)} MB, a claim in every ${Math.round((size * 1e6) / claims)} bytes`)
  const runs = Array.from({ length: size < 0.1 ? 40 : 8 })
  for (const [task, work] of Object.entries(works)) {
    const best = Math.min(...runs.map(() => seconds(work)))
    console.log(`  ${task.padEnd(10)} ${(size / best).toFixed(2)} MB/s`)
  }
}

const [, , , file, fileLanguage] = process.argv
if (file !== undefined) await measure(file, [readFileSync(file, "utf8")], fileLanguage)
else
  for (const language of ["zh", "en"]) {
    const passages = passagesOf(language)
    await measure(`${language}, articles of 20 kB`, textsOf(passages, ARTICLE), language)
    await measure(`${language}, one text`, [passages.join("\n\n")], language)
  }
