/**
 * The gate for generated reports, on real cases and on invented ones: a figure that the data do not carry stops the
 * report, and nothing else does. docs/gate.md holds the table of what comes out; the last test compares.
 */
import { existsSync, readFileSync } from "node:fs"
import { assert, describe, it } from "vitest"
import { type GateCase, type GateOutcome, isRight, runCase } from "./gate/GateCase.js"
import { inventedKinds } from "./gate/inventedCases.js"
import { lastCases } from "./gate/lastCases.js"
import { laterKinds } from "./gate/laterCases.js"
import { realCases } from "./gate/realCases.js"

const sample = new URL("../../shared/cases/gate-sample.json", import.meta.url)
const hasSample = existsSync(sample)

const explain = ({ gate, verdict, stops, why }: GateOutcome): string =>
  `${gate.id} ${gate.text}\nexpected ${gate.expected}, got ${verdict}${stops ? ", stopped" : ", let through"}\n${why.join("\n")}`

/** Runs cases one by one; the row of the table is asked for when all of them have run. */
const measured = (name: string, cases: ReadonlyArray<GateCase>): (() => string) => {
  const outcomes: Array<GateOutcome> = []
  for (const gate of cases)
    it(`${gate.id} ${gate.expected}${gate.known === undefined ? "" : ` (but ${gate.known})`}: ${gate.text}`, async () => {
      const outcome = await runCase(gate)
      outcomes.push(outcome)
      assert.strictEqual(isRight(outcome), gate.known === undefined, explain(outcome))
    })
  return () => {
    const isWrongFigure = ({ gate }: GateOutcome): boolean => gate.expected === "unsupported"
    const wrong = outcomes.filter(isWrongFigure)
    const alarms = outcomes.filter(outcome => !isWrongFigure(outcome) && !isRight(outcome))
    const misses = wrong.filter(outcome => !isRight(outcome))
    return `| ${name} | ${outcomes.length - wrong.length} | ${wrong.length} | ${alarms.length} | ${misses.length} |`
  }
}

const rows: Array<() => string> = []

describe.skipIf(!hasSample)("real figures of published reports", () => {
  if (hasSample)
    rows.push(
      measured("34 real figures of generated and published reports", realCases(readFileSync(sample, "utf8")))
    )
})

describe("invented figures of the same kinds", () => {
  for (const [name, cases] of Object.entries({
    ...inventedKinds,
    ...laterKinds,
    "last: all kinds": lastCases
  }))
    rows.push(measured(name, cases))
})

describe("docs/gate.md", () => {
  it("holds the table of what was measured here", () => {
    const page = readFileSync(new URL("../docs/gate.md", import.meta.url), "utf8")
    const table = rows.map(row => row()).join("\n")
    assert.isTrue(page.includes(table), `docs/gate.md should hold\n${table}`)
  })
})
