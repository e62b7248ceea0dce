/**
 * `sign`: a minus lost or added.
 */
import type { Diagnosis } from "../Diagnosis.js"
import { costs, ofClaim } from "../Edit.js"
import { negated } from "../printedAs.js"
import { compares } from "../wordings.js"

/** @category diagnoses */
export const sign: Diagnosis = {
  code: "sign",
  title: "Sign",
  description:
    "A minus was lost or added in a level: a loss printed as a profit. Growth and changes in the wrong direction are called direction.",
  example: "A net loss of 36.6 million printed as a net profit.",
  seen: true,
  met: 4,
  propose: suspect => {
    if (compares(suspect)) return []
    const printed = negated(suspect.figure, suspect.world.language)
    return printed === null ? [] : [ofClaim(suspect.id, "sign", costs.label, { figure: printed })]
  }
}
