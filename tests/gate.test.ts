/**
 * The gate for generated reports, on real cases and on invented ones: a figure that the data do not carry stops the
 * report, and nothing else does.
 */
import { existsSync, readFileSync } from "node:fs"
import { assert, describe, it } from "vitest"
import { type GateCase, type GateOutcome, isRight, runCase } from "./gate/GateCase.js"
import { inventedCases } from "./gate/inventedCases.js"
import { realCases } from "./gate/realCases.js"

const sample = new URL("../../shared/cases/gate-sample.json", import.meta.url)

const explain = ({ gate, verdict, stops, why }: GateOutcome): string =>
  `${gate.id} ${gate.text}\nexpected ${gate.expected}, got ${verdict}${stops ? ", stopped" : ", let through"}\n${why.join("\n")}`

const each = (cases: ReadonlyArray<GateCase>): void => {
  for (const gate of cases)
    it(`${gate.id} ${gate.expected}: ${gate.text}`, async () => {
      const outcome = await runCase(gate)
      assert.isTrue(isRight(outcome), explain(outcome))
    })
}

describe.skipIf(!existsSync(sample))("real figures of published reports", () => {
  each(existsSync(sample) ? realCases(readFileSync(sample, "utf8")) : [])
})

describe("invented figures of the same kinds", () => {
  it("are at least forty, of every kind", () => {
    assert.isAtLeast(inventedCases.length, 40)
    assert.strictEqual(new Set(inventedCases.map(({ id }) => id)).size, inventedCases.length)
  })
  each(inventedCases)
})
