/**
 * `base`: the figure is measured against another base.
 */
import { Result } from "effect"
import * as BasePeriod from "../../model/BasePeriod.js"
import * as ReferencePeriod from "../../model/ReferencePeriod.js"
import type { Diagnosis } from "../Diagnosis.js"
import { costs, ofClaim, oneOf } from "../Edit.js"
import { otherPeriods } from "../Neighbours.js"
import { baseOf, compares } from "../wordings.js"

/** @category diagnoses */
export const base: Diagnosis = {
  code: "base",
  title: "Another base",
  description:
    "A comparison with the period before is given as one with the same period a year earlier (环比 for 同比), or it is measured against the period before its base, or against another earlier period that the text speaks of.",
  example: "Growth over the previous quarter printed as growth over the year.",
  seen: false,
  met: 1,
  propose: suspect => {
    if (!compares(suspect)) return []
    const { period } = suspect.statement.meaning
    const own = baseOf(suspect)
    const bases = new Map<string, string>()
    const add = (other: ReferencePeriod.ReferencePeriod | undefined): void => {
      if (
        other !== undefined &&
        ReferencePeriod.isDefinite(other) &&
        other.key !== own?.key &&
        other.key !== period.key
      )
        bases.set(other.key, other.text)
    }
    add(Result.getOrUndefined(BasePeriod.previous(period)))
    add(Result.getOrUndefined(BasePeriod.shift(period, -2)))
    if (ReferencePeriod.isDefinite(period)) add(BasePeriod.yearBefore(period, ""))
    if (own !== undefined) add(Result.getOrUndefined(BasePeriod.shift(own, -1)))
    for (const other of otherPeriods(suspect.neighbours, period))
      if (typeof other.end === "number" && typeof period.end === "number" && other.end < period.end)
        add(other)
    return oneOf([...bases.values()].map(versus => ofClaim(suspect.id, "base", costs.label, { versus })))
  }
}
