/**
 * `whole-for-part`: the whole given as a part.
 */
import type { Diagnosis } from "../Diagnosis.js"
import { costs, ofClaim, oneOf } from "../Edit.js"
import { wholesOf } from "../Neighbours.js"

/** @category diagnoses */
export const wholeForPart: Diagnosis = {
  code: "whole-for-part",
  title: "Whole given as a part",
  description:
    "The figure is called a part and is the whole. Tried where the catalogue says which indicators are parts of which (`part_of`, `parts`).",
  example: "All employees printed as those in industry.",
  seen: false,
  met: 1,
  propose: ({ id, claim, world }) => {
    const { indicator } = claim
    if (indicator === undefined || claim.of_claim !== undefined) return []
    return oneOf(
      wholesOf(world, indicator).map(other =>
        ofClaim(id, "whole-for-part", costs.label, { indicator: other })
      )
    )
  }
}
