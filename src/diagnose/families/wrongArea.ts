/**
 * `wrong-area`: the figure belongs to another area.
 */
import type { Diagnosis } from "../Diagnosis.js"
import { costs, ofClaim, oneOf } from "../Edit.js"
import { siblingAreas } from "../siblings.js"
import { swaps } from "../swaps.js"

/** @category diagnoses */
export const wrongArea: Diagnosis = {
  code: "wrong-area",
  title: "Figure of another area",
  description:
    "The figure is right for another area that the text speaks of, or for one of the same level within the same area. Also tried: the figures of two areas are swapped.",
  example: "A city's figure given for its district.",
  seen: false,
  met: 2,
  propose: suspect => [
    ...oneOf(siblingAreas(suspect).map(area => ofClaim(suspect.id, "wrong-area", costs.label, { area }))),
    ...swaps(suspect, "area")
  ]
}
