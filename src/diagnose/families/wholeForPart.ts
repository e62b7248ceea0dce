/**
 * `whole-for-part`: the whole given as a part.
 */
import type { Diagnosis } from "../Diagnosis.js"
import { wholesOf } from "../Neighbours.js"
import { otherIndicator } from "../otherIndicator.js"

/** @category diagnoses */
export const wholeForPart: Diagnosis = {
  code: "whole-for-part",
  title: "Whole given as a part",
  description:
    "The figure is called a part and is the whole. Tried where the catalogue says which indicators are parts of which (`part_of`, `parts`).",
  example: "All employees printed as those in industry.",
  seen: false,
  met: 1,
  propose: suspect => otherIndicator(suspect, "whole-for-part", own => wholesOf(suspect.world, own))
}
