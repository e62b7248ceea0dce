/**
 * The quick ways of trying an edit decide as the long one does: everything worked out anew, everything asked.
 */
import { assert, describe, it } from "vitest"
import { inputOf } from "../../bench/diagnosis/measure.js"
import { slips } from "../../bench/diagnosis/slips.js"
import { bulletin } from "../../bench/diagnosis/system.js"
import { SAYS_NOTHING } from "../../src/diagnose/chance.js"
import { Diagnosing } from "../../src/diagnose/Diagnosing.js"
import { costs, keyOf } from "../../src/diagnose/Edit.js"
import { suspects } from "../../src/diagnose/explain.js"
import { diagnoses } from "../../src/diagnose/list.js"
import { worded } from "../../src/diagnose/edited.js"
import { trial, type Trying } from "../../src/diagnose/Trial.js"
import { checkDocument } from "../../src/check/checkDocument.js"
import { runSync } from "../../src/solve/Meter.js"

const seeds: ReadonlyArray<readonly [slip: string, seed: number]> = [
  ["scale", 3],
  ["wrong-period", 5],
  ["flow-for-stock", 8],
  ["base", 13]
]

describe.each(seeds)("edits of a bulletin with the slip %s", (name, seed) => {
  it("fit when they fit the long way, and for no fewer figures", () => {
    const planted = slips.find(slip => slip.name === name)?.plant(bulletin(seed))
    if (planted === undefined) return assert.fail("nothing to plant the slip in")
    const input = inputOf(planted.claims, planted.observations)
    const checked = runSync(checkDocument(input))
    const whole = worded(input, new Set(), new Map())
    const anew = (): Trying => ({
      input,
      silenced: new Set(),
      strata: new Set(["hard"]),
      budget: input.budget,
      restatements: new Map()
    })
    let tried = 0
    for (const finding of checked.findings.filter(({ severity }) => severity === "error").slice(0, 2)) {
      const document = new Diagnosing(input, checked)
      for (const suspect of suspects(document, finding, new Set())) {
        const edits = diagnoses.flatMap(each => each.propose(suspect))
        const quick = document.caseFor(edits, new Set(), new Set(["hard"]))
        const before = new Set<string>()
        for (const edit of edits) {
          if (edit.cost === costs.digit) continue
          const short = runSync(quick.try(edit, keyOf(edit), before))
          if (short === null) continue
          const long = runSync(trial(edit, whole, anew()))
          assert.strictEqual(short.fits, long?.fits ?? false, JSON.stringify([edit.code, ...edit.changes]))
          // Where the rest contradicts itself without the claim, no figure fits, and nothing is worked out.
          if (long?.share != null && short.share !== null && short.share > 0 && short.share <= SAYS_NOTHING)
            assert.isAtLeast(short.share * (1 + 1e-9), long.share)
          tried++
        }
      }
    }
    assert.isAbove(tried, 20)
  })
})
