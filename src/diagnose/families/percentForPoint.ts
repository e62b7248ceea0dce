/**
 * `percent-for-point`: per cent where percentage points are meant, or the reverse.
 */
import * as Unit from "../../model/Unit.js"
import type { Diagnosis } from "../Diagnosis.js"
import { costs, ofClaim, oneOf } from "../Edit.js"

/** @category diagnoses */
export const percentForPoint: Diagnosis = {
  code: "percent-for-point",
  title: "Per cent for percentage points",
  description:
    "The change of a share or rate is given in per cent where percentage points are meant, or the reverse. Tried for growth and changes of indicators in per cent and of shares. None was found among published corrections; in drafts it is common.",
  example: "“0.3 % lower” for 0.3 percentage points.",
  met: 0,
  propose: ({ id, world, claim, measure, statement }) => {
    const inPercent =
      Unit.isRatio(claim.indicator === undefined ? undefined : world.units.get(claim.indicator)) ||
      statement.meaning.of?.measure === "share"
    if (!inPercent) return []
    const change = (measured: "growth" | "change") =>
      oneOf([ofClaim(id, "percent-for-point", costs.label, { measure: measured })])
    return measure === "growth" ? change("change") : measure === "change" ? change("growth") : []
  }
}
