/**
 * Other people's cases against the built library: agreement, and every difference.
 *
 *   node bench/yardsticks/run.mjs        writes bench/results/yardsticks.md
 */
import { mkdirSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { check } from "../../dist/index.js"
import { cases } from "./cases.mjs"

const families = new Map()
const differences = []
for (const { name, source, claims, expected } of cases()) {
  const family = name.split(/[ -]/u)[0]
  const tally = families.get(family) ?? { cases: 0, agree: 0, contradictions: 0 }
  const report = await check({ claims, created: "2026-01-01T00:00:00Z" })
  const difference = report.problems.length > 0 ? `not read: ${report.problems[0].message}` : expected(report)
  tally.cases++
  if (report.summary.findings.error > 0) tally.contradictions++
  if (difference === null) tally.agree++
  else differences.push({ name, source, difference })
  families.set(family, tally)
}

const sources = {
  GRIM: "Means of whole numbers (Brown & Heathers 2017), truth by brute force over every whole sum; both tie rules are allowed",
  XBRL: "Sums of facts known to a last place, rounded or truncated, with duplicate facts and excess digits, in the manner of XBRL 2.1 and Calculations 1.1",
  typo: "Typing errors of a business survey, Scholtus 2009 (the five records of the R package deducorrect)",
  sign: "Sign errors and interchanged values, Scholtus 2008 (three records of deducorrect)"
}
const text = `# Yardsticks

Cases of other people as claims files (\`bench/yardsticks/cases.mjs\`), run on ${new Date().toISOString().slice(0, 10)} with Node ${process.versions.node}. Again:
\`npm run build && node bench/yardsticks/run.mjs\`.

| family | cases | contradictions found | agree | what it is |
|---|---|---|---|---|
${[...families].map(([name, { cases, agree, contradictions }]) => `| ${name} | ${cases} | ${contradictions} | ${agree} | ${sources[name]} |`).join("\n")}

"Agree" means for GRIM and sums: the same answer, possible or not. For survey records: a right record is passed, a wrong one
is contradictory, and every figure that the source calls wrong is among the figures that some smallest correction names.

## Known differences

- XBRL 2.1 compares rounded sums and fails on a difference of one last unit that rounding explains; here, as in Calculations
  1.1, a sum fails only when no values within the roundings add up.
- Ties: both ends of a rounding interval count as possible here; what fails only under round-half-up is \`strict-rounding\`, a
  warning, not an error.
- GRIM takes the number of people as exact. Here a whole number that ends in zeros (40 people) may be rounded, so that such a
  contradiction is only the warning \`rests-on-default\`; the cases therefore write \`rounding: exact\`.
- Scholtus corrects a record; here no figure is named the culprit: all smallest corrections are listed, his among them.

## Differences of this run

${differences.length === 0 ? "None." : differences.map(({ name, source, difference }) => `- ${name} (${source}): ${difference}`).join("\n")}
`
const results = fileURLToPath(new URL("../results/", import.meta.url))
mkdirSync(results, { recursive: true })
writeFileSync(`${results}yardsticks.md`, text)
process.stdout.write(text)
