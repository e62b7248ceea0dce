/**
 * `part-for-whole`: a part given as the whole.
 */
import type { Diagnosis } from "../Diagnosis.js"
import { costs, ofClaim, oneOf } from "../Edit.js"
import { partsOf } from "../Neighbours.js"

/** @category diagnoses */
export const partForWhole: Diagnosis = {
  code: "part-for-whole",
  title: "Part given as the whole",
  description:
    "The figure is called the whole and is one of its parts. Tried where the catalogue says which indicators are parts of which (`part_of`, `parts`).",
  example: "Exports of goods printed as exports of goods and services.",
  seen: false,
  met: 5,
  propose: ({ id, claim, world }) => {
    const { indicator } = claim
    if (indicator === undefined || claim.of_claim !== undefined) return []
    return oneOf(
      partsOf(world, indicator).map(other => ofClaim(id, "part-for-whole", costs.label, { indicator: other }))
    )
  }
}
