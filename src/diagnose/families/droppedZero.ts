/**
 * `dropped-zero`: a zero was lost.
 */
import type { Diagnosis } from "../Diagnosis.js"
import { digitsOf } from "../printedAs.js"
import { edits, inserted } from "./digit.js"

/** @category diagnoses */
export const droppedZero: Diagnosis = {
  code: "dropped-zero",
  title: "A zero dropped",
  description:
    "A zero inside the figure or at its end was lost: 1.5 for 1.05, 13 for 130. A zero lost behind the decimals changes nothing but the precision, and that is read as printed.",
  example: "Growth of 1.05 % printed 1.5 %.",
  seen: false,
  met: 2,
  propose: suspect => {
    const digits = digitsOf(suspect.figure)
    return digits === null
      ? []
      : edits(
          suspect,
          "zero dropped",
          inserted(digits, "0").filter(
            text => !text.includes(".") || !text.endsWith("0") || digits.endsWith("0")
          ),
          "dropped-zero"
        )
  }
}
