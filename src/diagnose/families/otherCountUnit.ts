/**
 * `other-count-unit`: something else was counted.
 */
import { Result } from "effect"
import { figureFactorFor } from "../../check/figureFactorFor.js"
import type { Diagnosis } from "../Diagnosis.js"
import { costs, ofClaim, oneOf } from "../Edit.js"
import { otherCounts } from "../siblings.js"

/** @category diagnoses */
export const otherCountUnit: Diagnosis = {
  code: "other-count-unit",
  title: "Another unit counted",
  description:
    "The figure counts something else that the text also counts: households for people, cases for patients, 户 for 人. A figure that prints its unit is not tried: it says what it counts.",
  example: "Households printed as inhabitants.",
  seen: false,
  met: 3,
  propose: suspect => {
    const { id, claim, world, figure } = suspect
    const { indicator } = claim
    if (indicator === undefined || claim.of_claim !== undefined) return []
    return oneOf(
      otherCounts(suspect, indicator)
        .filter(other =>
          Result.isSuccess(figureFactorFor(world, figure, { kind: "indicator", indicator: other }))
        )
        .map(other => ofClaim(id, "other-count-unit", costs.label, { indicator: other }))
    )
  }
}
