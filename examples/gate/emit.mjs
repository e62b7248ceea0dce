// Writes a report and its claims from the structured answer of whatever wrote it (a model, a template).
//
//   node emit.mjs answers/faithful.json out
//
// out/report.md           the text, as it would be published
// out/report.claims.jsonl one claim a line: each figure with the datum, or the formula over data, that it comes from
import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"

const [answerPath, folder] = process.argv.slice(2)
if (answerPath === undefined || folder === undefined) {
  console.error("usage: node emit.mjs ANSWER.json FOLDER")
  process.exit(2)
}

const { sentences } = JSON.parse(readFileSync(answerPath, "utf8"))
const heading = "Bike share, week of 4 May 2026"

// The first line says which text this is. What the program itself prints and is no figure, it declares.
const lines = [
  {
    claimcheck: 1,
    document: { id: "bike-share-week", published: "2026-05-11", language: "en", text: { file: "report.md" } },
    ignored: [{ quote: heading, why: "date" }]
  }
]
sentences.forEach(({ text, figures }, s) =>
  // The claim takes over what the writer said of the figure: ref, or formula and operands, or a role.
  figures.forEach((figure, f) => lines.push({ id: `s${s + 1}-f${f + 1}`, quote: text, ...figure }))
)

mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, "report.md"), `# ${heading}\n\n${sentences.map(({ text }) => text).join("\n\n")}\n`)
writeFileSync(join(folder, "report.claims.jsonl"), lines.map(line => `${JSON.stringify(line)}\n`).join(""))
