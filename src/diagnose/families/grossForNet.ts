/**
 * `gross-for-net`: gross given for net, or the reverse.
 */
import type { Diagnosis } from "../Diagnosis.js"
import { sameUnit } from "../Neighbours.js"
import { otherIndicator } from "../otherIndicator.js"
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
  propose: suspect =>
    otherIndicator(suspect, "gross-for-net", own =>
      [...suspect.world.indicators.keys()].filter(
        other =>
          other !== own &&
          sameUnit(suspect.world, own, other) &&
          netOrGross(suspect.world, own, other) !== null
      )
    )
}
