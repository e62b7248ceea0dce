/**
 * Articles in real files, read from disk by the real packages, and drafted.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { NodeFileSystem } from "@effect/platform-node"
import { describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { afterAll, assert } from "vitest"
import { readArticle } from "../../src/files/readArticle.js"
import * as ArticleText from "../../src/text/ArticleText.js"
import { extract } from "../../src/text/extract/extract.js"
import { docxOf, pdfOf, zipOf } from "./documents.js"

const folder = mkdtempSync(join(tmpdir(), "claimcheck-articles-"))
afterAll(() => rmSync(folder, { recursive: true }))

const stored = (name: string, content: Buffer | string): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const read = (name: string, content: Buffer | string) =>
  readArticle(stored(name, content)).pipe(Effect.provide(NodeFileSystem.layer))

const LINES = ["Retail sales rose 3.2% in May 2024,", "after a fall of 1.1% in April."]
const PAGE = `<!doctype html><title>Sales</title><nav><a href="/">Home</a></nav><article><h1>Sales</h1><p>${LINES.join(" ")}</p></article>`

describe("articles in real files", () => {
  const table: ReadonlyArray<readonly [name: string, content: Buffer | string]> = [
    ["a.docx", docxOf([LINES.join(" ")])],
    ["a.pdf", pdfOf(LINES)],
    ["without-password.pdf", pdfOf(LINES, "")],
    ["a.html", PAGE],
    ["a.txt", LINES.join("\n")],
    ["marks.txt", `\u202b${LINES[0]}\u202c\u200f\n\u2067${LINES[1]}\u2069 📈`],
    ["utf16.txt", Buffer.from(`\ufeff${LINES.join(" ")}`, "utf16le")]
  ]
  for (const [name, content] of table)
    it.effect(`${name} gives two claims`, () =>
      Effect.gen(function* () {
        const { text } = yield* read(name, content)
        const article = yield* Effect.promise(() => ArticleText.load(text, "en"))
        const found = extract(article, "2024-06").claims.map(({ figure, period }) => `${figure} ${period}`)
        assert.deepStrictEqual(found, ["rose 3.2% 2024-05", "a fall of 1.1% 2024-04"])
      })
    )
})

describe("files that are no articles", () => {
  const table: ReadonlyArray<readonly [name: string, content: Buffer | string, says: string]> = [
    ["locked.pdf", pdfOf(LINES, "secret"), "encrypted; save it without a password"],
    ["cut.pdf", pdfOf(LINES).subarray(0, 200), "the PDF is damaged"],
    ["no-text.pdf", pdfOf([]), "holds no text, only images"],
    ["cut.docx", docxOf(LINES).subarray(0, 300), "damaged or protected"],
    ["sheet.docx", zipOf({ "a.txt": "5" }), "damaged or protected"],
    ["empty.docx", docxOf([]), "holds no text"],
    ["a.zip", zipOf({ "a.txt": "5" }), "an archive, not an article"],
    ["old.doc", Buffer.from("d0cf11e0a1b11ae10000", "hex"), "an old Office file; save it as .docx"],
    ["a.rtf", "{\\rtf1 Sales rose 5%.}", "a Rich Text file; save it as .docx"],
    ["image.png", Buffer.from("89504e470d0a1a0a0000000d", "hex"), "a binary file"],
    ["gbk.txt", Buffer.from("cdacb1c8d4f6b3a435a3a5", "hex"), "not UTF-8 text; convert it first"],
    ["lone.txt", Buffer.from("53616c657320eda0802035", "hex"), "not UTF-8 text"],
    ["empty.txt", "", "it is empty"],
    ["script.html", "<!doctype html><body><script>5</script>", "no article was found"]
  ]
  for (const [name, content, says] of table)
    it.effect(`${name}: ${says}`, () =>
      Effect.gen(function* () {
        const problem = yield* Effect.flip(read(name, content))
        assert.include(problem, says)
        assert.include(problem, name)
      })
    )

  it.effect("a table of a page stays one: spanned and empty cells keep the columns apart", () =>
    Effect.gen(function* () {
      const words =
        "Sales of the shops rose again, said the office, and it gave these figures for the year. ".repeat(8)
      const page = `<!doctype html><title>Sales</title><article><h1>Sales</h1><p>${words}</p><table>
        <tr><th></th><th>2022</th><th><p>2023</p></th></tr>
        <tr><td>Shops (thousands)</td><td>12</td><td>14</td></tr>
        <tr><td>Markets</td><td colspan="2">n.a.</td></tr>
        <tr><td>Stalls | stands</td><td></td><td>3</td></tr></table><p>${words}</p></article>`
      const { text } = yield* read("table.html", page)
      assert.deepEqual(
        text.split("\n").filter(line => line.startsWith("|")),
        [
          "|  | 2022 | 2023 |",
          "| Shops (thousands) | 12 | 14 |",
          "| Markets | n.a. |  |",
          "| Stalls / stands |  | 3 |"
        ]
      )
      const article = yield* Effect.promise(() => ArticleText.load(text, "en"))
      assert.deepEqual(
        extract(article, "2024-01").claims.map(({ subject, period, figure, unit }) => [
          subject,
          period,
          figure,
          unit
        ]),
        [
          ["Shops", "2022", "12", "thousands"],
          ["Shops", "2023", "14", "thousands"],
          ["Stalls / stands", "2023", "3", null]
        ]
      )
    })
  )

  it.effect("a table of a Word document stays one", () =>
    Effect.gen(function* () {
      const { text } = yield* read(
        "table.docx",
        docxOf([
          "Output in 2023 (million t)",
          [
            ["", "2022", "2023", "Change, %"],
            ["Coal", "40.5", "41.7", "3.0"],
            ["Steel | iron", "", "9.1", "(2.1)"]
          ],
          "All figures are invented."
        ])
      )
      assert.deepEqual(text.split("\n"), [
        "Output in 2023 (million t)",
        "|  | 2022 | 2023 | Change, % |",
        "| Coal | 40.5 | 41.7 | 3.0 |",
        "| Steel / iron |  | 9.1 | (2.1) |",
        "All figures are invented."
      ])
      const article = yield* Effect.promise(() => ArticleText.load(text, "en"))
      assert.deepEqual(
        extract(article, "2024-01").claims.map(({ subject, measure, period, figure, unit }) =>
          [subject, measure, period, figure, unit].join(" ")
        ),
        [
          "Coal level 2022 40.5 million t",
          "Coal level 2023 41.7 million t",
          "Coal growth 2023 3.0 %",
          "Steel / iron level 2023 9.1 million t",
          "Steel / iron growth 2023 (2.1) %"
        ]
      )
    })
  )
})
