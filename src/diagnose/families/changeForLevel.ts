/**
 * `change-for-level`: the change given for the level.
 */
import type { Diagnosis } from "../Diagnosis.js"
import { costs, ofClaim, oneOf } from "../Edit.js"
import { negated } from "../printedAs.js"

/** @category diagnoses */
export const changeForLevel: Diagnosis = {
  code: "change-for-level",
  title: "Change given for the level",
  description: "The figure is called a level and is the change against a year before or the period before.",
  example: "“Fell to 12 million” where it fell by 12 million.",
  seen: false,
  met: 0,
  propose: ({ id, measure, claim, figure, world }) => {
    if (measure !== "level" || claim.of_claim !== undefined) return []
    const opposite = negated(figure, world.language)
    return oneOf(
      (["year-before", "previous"] as const).flatMap(versus => [
        ofClaim(id, "change-for-level", costs.label, { measure: "change", versus }),
        ...(opposite === null
          ? []
          : [
              {
                ...ofClaim(id, "change-for-level", costs.label, {
                  measure: "change",
                  versus,
                  figure: opposite
                }),
                printed: null
              }
            ])
      ])
    )
  }
}
