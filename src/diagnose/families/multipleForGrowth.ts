/**
 * `multiple-for-growth`: 100 points too high, or too low.
 */
import type { Diagnosis } from "../Diagnosis.js"
import { costs, ofClaim } from "../Edit.js"

/** @category diagnoses */
export const multipleForGrowth: Diagnosis = {
  code: "multiple-for-growth",
  title: "Multiple for growth",
  description:
    "What became 2.5 times as much is said to have grown by 250 %, where it grew by 150 %; or something that grew by 150 % is said to be 1.5 times as much.",
  example:
    "From 4.56 to 10.35 trillion, “an increase of 227 %”: it is 2.27 times as much, and grew by 127 %.",
  seen: false,
  met: 2,
  propose: ({ id, measure }) =>
    measure === "growth"
      ? [ofClaim(id, "multiple-for-growth", costs.label, { measure: "multiple" })]
      : measure === "multiple"
        ? [ofClaim(id, "multiple-for-growth", costs.label, { measure: "growth" })]
        : []
}
