/**
 * `fraction-for-percent`: 0.5 for 50 %, or the reverse.
 */
import * as Unit from "../../model/Unit.js"
import type { Diagnosis } from "../Diagnosis.js"
import { costs, ofClaim, oneOf } from "../Edit.js"
import { scaled } from "../printedAs.js"

/** @category diagnoses */
export const fractionForPercent: Diagnosis = {
  code: "fraction-for-percent",
  title: "Fraction for a percentage",
  description:
    "A share, rate or growth is a hundred times too small or too large: 0.5 was taken for 0.5 % where it is 50 %, or the reverse.",
  example: "A gold answer of a public data set of questions about tables: 0.5 for 50 %.",
  met: 0,
  propose: ({ id, claim, figure, statement, world }) => {
    const { target } = statement.quantity
    const isRatio =
      target.kind === "ratio" ||
      target.kind === "points" ||
      (target.kind === "indicator" &&
        Unit.isRatio(claim.indicator === undefined ? undefined : world.units.get(claim.indicator)))
    if (!isRatio) return []
    return oneOf(
      [2, -2].flatMap(power => {
        const printed = scaled(figure, power, world.language)
        return printed === null
          ? []
          : [
              ofClaim(
                id,
                "fraction-for-percent",
                costs.label,
                { figure: printed },
                { kind: `fraction-for-percent ${power}` }
              )
            ]
      })
    )
  }
}
