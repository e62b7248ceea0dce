/** What is wrong with an observation by itself: a value that nothing of its kind can have. All are invented. */
import { assert, describe, it } from "vitest"
import type { Indicator } from "../../src/model/Indicator.js"
import { outsideBounds } from "../../src/reference/checkReference.js"
import { readReference } from "./readReference.js"

const share: Indicator = { name: "share", unit: "%", kind: "share" }
const sales: Indicator = { name: "sales", unit: "EUR", kind: "flow" }
const profit: Indicator = { name: "profit", unit: "EUR", kind: "flow", sign: "any" }
const ratio: Indicator = { name: "ratio", unit: "%", kind: "rate" }

/** The bound that the one value of a table breaks; `.` when it breaks none. */
const broken = (measure: string, value: string, unit: string, indicator: Indicator | undefined): string => {
  const { observations } = readReference({
    "a.csv": `indicator,period,value,unit,measure\nx,2023,${value},${unit},${measure}\n`
  })
  const [observation] = observations
  assert.isDefined(observation)
  const values = observation && outsideBounds(observation, indicator)?.values
  return values !== undefined && "bound" in values ? values.bound : "."
}

describe("a value lies outside of what its kind can be", () => {
  const cases: ReadonlyArray<readonly [string, string, string, Indicator | undefined, string]> = [
    // Shares, by their measure or by their indicator; a whole is still one.
    ["share", "101", "%", sales, "above 100 %"],
    ["share", "101", "%", undefined, "above 100 %"],
    ["share", "100", "%", sales, "."],
    ["share", "1.5", "1", sales, "above 1"],
    ["share", "150", "1", sales, "above 1"],
    ["share", "1.5", "%", sales, "."],
    ["share", "-2", "%", profit, "below zero"],
    ["level", "101", "%", share, "above 100 %"],
    ["level", "1.5", "1", share, "above 1"],
    ["level", "-2", "%", share, "below zero"],
    // Growth of a share may be anything above −100 %, and what is in % need not be a share.
    ["growth", "120", "%", share, "."],
    ["level", "120", "%", ratio, "."],
    ["level", "120", "%", undefined, "."],
    // Only what is in % or 1 has a whole that it could exceed.
    ["level", "120", "EUR", sales, "."],
    // Places start at one.
    ["rank", "-1", "1", sales, "below the first place"],
    ["rank", "0.4", "1", sales, "below the first place"],
    ["rank", "1", "1", sales, "."],
    // Signs.
    ["level", "-5", "EUR", sales, "below zero"],
    ["level", "-5", "EUR", profit, "."],
    ["level", "-5", "EUR", undefined, "."],
    ["change", "-5", "EUR", sales, "."],
    ["growth", "-120", "%", sales, "below −100 %"],
    ["growth", "-120", "%", profit, "."],
    ["growth", "-100", "%", sales, "."]
  ]
  for (const [measure, value, unit, indicator, expected] of cases)
    it(`${measure} ${value} ${unit} of ${indicator?.kind ?? "an unknown kind"}, sign ${indicator?.sign ?? "by default"}: ${expected}`, () =>
      assert.strictEqual(broken(measure, value, unit, indicator), expected))
})
