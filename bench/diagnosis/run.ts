/**
 * Measures detection and diagnosis on planted slips, and writes docs/detection-power.md. One command:
 *
 * `npx esbuild bench/diagnosis/run.ts --bundle --platform=node --format=esm --packages=external --outfile=bench/diagnosis/run.mjs && node bench/diagnosis/run.mjs 200 docs/detection-power.md && rm bench/diagnosis/run.mjs`
 */
import { writeFileSync } from "node:fs"
import { detection } from "./detection.js"
import { contradictions, measure, type Outcome } from "./measure.js"
import { report, type Row } from "./report.js"
import { slips } from "./slips.js"
import { bulletin } from "./system.js"

const [, , countText = "200", target = "docs/detection-power.md", only = ""] = process.argv
const count = Number(countText)

/** Bulletins that are looked through for one that has something to plant the slip in, at most so many for each wanted. */
const MOST_TRIES = 8

const rows: Array<Row> = []
for (const [index, slip] of slips.entries()) {
  if (only !== "" && !only.split(",").includes(slip.code)) continue
  const outcomes: Array<Outcome> = []
  for (let seed = 0; outcomes.length < count && seed < count * MOST_TRIES; seed++) {
    const outcome = measure(slip, index * 100_000 + seed)
    if (outcome !== undefined) outcomes.push(outcome)
  }
  rows.push({ slip, outcomes })
  console.error(slip.name, outcomes.length)
}
let accused = 0
for (let seed = 0; seed < count; seed++) {
  const { claims, observations } = bulletin(9_000_000 + seed)
  if ((contradictions(claims, observations) ?? []).length > 0) accused++
}
writeFileSync(target, report({ rows, clean: count, accused, sizes: detection(count), count }))
