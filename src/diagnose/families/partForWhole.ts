/**
 * `part-for-whole`: a part given as the whole.
 */
import type { Diagnosis } from "../Diagnosis.js"
import { partsOf } from "../Neighbours.js"
import { otherIndicator } from "../otherIndicator.js"

/** @category diagnoses */
export const partForWhole: Diagnosis = {
  code: "part-for-whole",
  title: "Part given as the whole",
  description:
    "The figure is called the whole and is one of its parts. Tried where the catalogue says which indicators are parts of which (`part_of`, `parts`).",
  example: "Exports of goods printed as exports of goods and services.",
  seen: false,
  met: 5,
  propose: suspect => otherIndicator(suspect, "part-for-whole", own => partsOf(suspect.world, own))
}
