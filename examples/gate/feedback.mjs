// Turns the JSON report of a stopped gate into instructions for the writer.
//
//   node feedback.mjs out/gate.json
//
// One paragraph for each figure that the data do not carry: what was written, why it cannot stand, and which data
// could be cited. Prints nothing when nothing is wrong.
import { readFileSync } from "node:fs"

const report = JSON.parse(readFileSync(process.argv[2] ?? "gate.json", "utf8"))
const paragraphs = report.problems.map(({ message }) => `The answer could not be read: ${message}`)

for (const { claims, findings, coverage } of report.documents) {
  for (const claim of claims) {
    const found = findings.filter(({ claims, severity }) => claims.includes(claim.id) && severity !== "info")
    if (found.length === 0 && (claim.role !== "stated" || ["supported", "consistent"].includes(claim.verdict))) continue
    const citable = claim.nearest.map(({ id, value, unit }) => `  - ${id}: ${value} ${unit === "1" ? "(a ratio)" : (unit ?? "(no unit)")}`)
    paragraphs.push(
      [
        `Sentence: ${claim.quote}`,
        `Figure: ${claim.figure} (${claim.verdict})`,
        ...found.map(({ message }) => `Why: ${message}`),
        ...found.flatMap(({ corrections }) =>
          corrections.flatMap(({ claims }) =>
            claims.flatMap(({ id, example }) => (id === claim.id && example !== null ? [`The data give: ${example}`] : []))
          )
        ),
        ...(citable.length === 0 ? [] : ["Data that could be cited instead:", ...citable])
      ].join("\n")
    )
  }
  for (const { text, line } of coverage?.uncovered ?? [])
    paragraphs.push(`Line ${line}: the number ${text} has no claim. Cite the datum that it comes from, or leave it out.`)
}

if (paragraphs.length > 0)
  console.log(
    [
      "The report was not published: the data do not carry every figure. Write it again.",
      "Change only what is listed here. Use no number that is not in the data or computed from them.",
      ...paragraphs
    ].join("\n\n")
  )
