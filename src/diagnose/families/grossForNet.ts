/**
 * `gross-for-net`: gross given for net, or the reverse.
 */
import type { Diagnosis } from "../Diagnosis.js"
import { costs, ofClaim, oneOf } from "../Edit.js"
import { sameUnit } from "../Neighbours.js"
import { netOrGross } from "../siblings.js"

/** @category diagnoses */
export const grossForNet: Diagnosis = {
  code: "gross-for-net",
  title: "Gross for net",
  description:
    "Gross is given for net, or the reverse. Tried where the catalogue has two indicators whose names differ by gross and net (before and after tax, 税前 and 税后) and by nothing else.",
  example: "Net revenue printed as gross revenue.",
  seen: false,
  met: 1,
  propose: ({ id, claim, world }) => {
    const { indicator } = claim
    if (indicator === undefined || claim.of_claim !== undefined) return []
    return oneOf(
      [...world.indicators.keys()]
        .filter(
          other =>
            other !== indicator &&
            sameUnit(world, indicator, other) &&
            netOrGross(world, indicator, other) !== null
        )
        .map(other => ofClaim(id, "gross-for-net", costs.label, { indicator: other }))
    )
  }
}
