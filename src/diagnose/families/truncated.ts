/**
 * `truncated`: cut off instead of rounded.
 */
import type { Diagnosis } from "../Diagnosis.js"
import { costs, ofClaim, oneOf } from "../Edit.js"

/** @category diagnoses */
export const truncated: Diagnosis = {
  code: "truncated",
  title: "Cut off instead of rounded",
  description:
    "The figure fits when its last digits were cut off, or rounded away from zero, instead of rounded to the nearest. No digit changes, so this is not an error of substance. Tried only where no rounding rule is written.",
  example: "−3.953 % printed −3.9.",
  seen: true,
  met: 3,
  propose: ({ id, claim }) =>
    claim.rounding === undefined || claim.rounding === "nearest"
      ? oneOf(
          (["truncated", "up"] as const).map(rounding =>
            ofClaim(id, "truncated", costs.reading, { rounding }, { kind: `truncated ${rounding}` })
          )
        )
      : []
}
