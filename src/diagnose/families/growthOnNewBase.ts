/**
 * `growth-on-new-base`: the change divided by the new value.
 */
import type { Diagnosis } from "../Diagnosis.js"
import { costs, ofClaim } from "../Edit.js"
import { negated } from "../printedAs.js"
import { baseOf } from "../wordings.js"

/** @category diagnoses */
export const growthOnNewBase: Diagnosis = {
  code: "growth-on-new-base",
  title: "Growth divided by the new value",
  description:
    "The change was divided by the new value instead of the old one: (x − b) / x. That is the growth from the period to its base with the opposite sign, and is tried as such.",
  example:
    "Six yearly reports of one listed company, −106.44 % for −51.56 %; another “down 7,324.86 %” for 98.65 %.",
  seen: true,
  met: 2,
  propose: suspect => {
    const base = baseOf(suspect)
    if (suspect.measure !== "growth" || base === undefined) return []
    const figure = negated(suspect.figure, suspect.world.language)
    if (figure === null) return []
    return [
      {
        ...ofClaim(suspect.id, "growth-on-new-base", costs.label, {
          figure,
          period: base.text,
          versus: suspect.statement.meaning.period.text
        }),
        printed: null
      }
    ]
  }
}
