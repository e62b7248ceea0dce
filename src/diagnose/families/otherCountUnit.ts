/**
 * `other-count-unit`: something else was counted.
 */
import { Result } from "effect"
import { figureFactorFor } from "../../check/figureFactorFor.js"
import type { Diagnosis } from "../Diagnosis.js"
import { otherCounts } from "../siblings.js"
import { otherIndicator } from "../otherIndicator.js"

/** @category diagnoses */
export const otherCountUnit: Diagnosis = {
  code: "other-count-unit",
  title: "Another unit counted",
  description:
    "The figure counts something else that the text also counts: households for people, cases for patients, 户 for 人. A figure that prints its unit is not tried: it says what it counts.",
  example: "Households printed as inhabitants.",
  seen: false,
  met: 3,
  propose: suspect =>
    otherIndicator(suspect, "other-count-unit", own =>
      otherCounts(suspect, own).filter(indicator =>
        Result.isSuccess(figureFactorFor(suspect.world, suspect.figure, { kind: "indicator", indicator }))
      )
    )
}
