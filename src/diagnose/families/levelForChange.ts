/**
 * `level-for-change`: the level given for the change.
 */
import type { Diagnosis } from "../Diagnosis.js"
import { costs, ofClaim, oneOf } from "../Edit.js"
import { negated } from "../printedAs.js"

/** @category diagnoses */
export const levelForChange: Diagnosis = {
  code: "level-for-change",
  title: "Level given for the change",
  description: "The figure is called a change and is the level that was reached.",
  example: "“Drops 296 billion” where it dropped to 296 billion.",
  seen: true,
  met: 3,
  propose: ({ id, measure, figure, world }) => {
    if (measure !== "change") return []
    const positive = figure.negative ? negated(figure, world.language) : null
    return oneOf([
      ofClaim(id, "level-for-change", costs.label, { measure: "level" }),
      ...(positive === null
        ? []
        : [
            {
              ...ofClaim(id, "level-for-change", costs.label, { measure: "level", figure: positive }),
              printed: null
            }
          ])
    ])
  }
}
