/**
 * `periods-merged`: the figure of several periods given for one.
 */
import { Result } from "effect"
import * as BasePeriod from "../../model/BasePeriod.js"
import * as ReferencePeriod from "../../model/ReferencePeriod.js"
import type { Diagnosis } from "../Diagnosis.js"
import { costs, ofClaim, oneOf } from "../Edit.js"

/** Most periods that are taken together. */
const MOST_MERGED = 5

/** @category diagnoses */
export const periodsMerged: Diagnosis = {
  code: "periods-merged",
  title: "Several periods given for one",
  description:
    "The figure is the sum over two to five periods that end or begin with the one named: years, quarters, months. Tried for levels of flows.",
  example: "The rainfall of three days printed as that of one.",
  seen: false,
  met: 5,
  propose: ({ id, claim, measure, statement, world }) => {
    const { period } = statement.meaning
    const kind = claim.indicator === undefined ? undefined : world.indicators.get(claim.indicator)?.kind
    if (measure !== "level" || kind !== "flow" || !ReferencePeriod.isDefinite(period)) return []
    const windows = Array.from({ length: MOST_MERGED - 1 }, (_, index) => index + 1).flatMap(count => {
      const before = Result.getOrUndefined(BasePeriod.shift(period, -count))
      const after = Result.getOrUndefined(BasePeriod.shift(period, count))
      return [
        ...(before !== undefined && typeof before.start === "number"
          ? [ReferencePeriod.fromDays(before.start, period.end)]
          : []),
        ...(after !== undefined && typeof after.end === "number"
          ? [ReferencePeriod.fromDays(period.start, after.end)]
          : [])
      ]
    })
    return oneOf(windows.map(window => ofClaim(id, "periods-merged", costs.label, { period: window.text })))
  }
}
