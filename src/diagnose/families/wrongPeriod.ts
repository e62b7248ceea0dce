/**
 * `wrong-period`: the figure belongs to a neighbouring period.
 */
import type { Diagnosis } from "../Diagnosis.js"
import { costs, ofClaim, oneOf } from "../Edit.js"
import { otherPeriods } from "../Neighbours.js"
import { swaps } from "../swaps.js"
import { atPeriod } from "../wordings.js"

/** @category diagnoses */
export const wrongPeriod: Diagnosis = {
  code: "wrong-period",
  title: "Figure of another period",
  description:
    "The figure is right for the period before or after, for the same period a year away, or for another period of the same length that the text speaks of. Also tried: the figures of two periods of one quantity are swapped.",
  example:
    "A published file of the gross domestic product carries growth columns that fit the next row in 93 of 93 years (datasets/gdp-us).",
  seen: true,
  met: 3,
  propose: suspect => [
    ...oneOf(
      otherPeriods(suspect.neighbours, suspect.statement.meaning.period).flatMap(period => {
        const change = atPeriod(suspect, period)
        return change === undefined ? [] : [ofClaim(suspect.id, "wrong-period", costs.label, change)]
      })
    ),
    ...swaps(suspect, "period")
  ]
}
