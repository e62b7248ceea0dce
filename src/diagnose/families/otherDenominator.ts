/**
 * `other-denominator`: the share fits another whole.
 */
import type { Diagnosis } from "../Diagnosis.js"
import { costs, type Edit, ofClaim, oneOf } from "../Edit.js"
import { sameUnit, wholesOf } from "../Neighbours.js"
import { mentionedIndicators } from "../siblings.js"
import type { Suspect } from "../Suspect.js"

/** Most wholes that are tried in place of one. */
const MOST_WHOLES = 12

/** @category diagnoses */
export const otherDenominator: Diagnosis = {
  code: "other-denominator",
  title: "Another denominator",
  description:
    "A share or ratio is right for another whole or population: one that the text speaks of, or one that the catalogue puts the part into.",
  example: "“Of all patients” for a share of the patients who were tested.",
  seen: false,
  met: 8,
  propose: suspect => {
    const { claim, measure } = suspect
    const field =
      measure === "share" || measure === "contribution" ? "of" : measure === "ratio" ? "to" : undefined
    const own = field === undefined ? undefined : claim[field]
    if (field === undefined || own === undefined) return []
    return oneOf(
      candidates(suspect, own).map(
        (other): Edit =>
          ofClaim(
            suspect.id,
            "other-denominator",
            costs.label,
            field === "of" ? { of: other } : { to: other }
          )
      )
    )
  }
}

const candidates = (suspect: Suspect, own: string): ReadonlyArray<string> => {
  const { world, claim } = suspect
  const named = [
    ...mentionedIndicators(suspect),
    ...wholesOf(world, own),
    ...(claim.indicator === undefined ? [] : wholesOf(world, claim.indicator))
  ]
  return [...new Set(named)]
    .filter(other => other !== own && other !== claim.indicator && sameUnit(world, own, other))
    .slice(0, MOST_WHOLES)
}
