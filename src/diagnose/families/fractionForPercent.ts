/**
 * `fraction-for-percent`: 0.5 for 50 %, or the reverse.
 */
import * as Unit from "../../model/Unit.js"
import type { Diagnosis } from "../Diagnosis.js"
import { costs, ofClaim, oneOf } from "../Edit.js"
import { scaled } from "../printedAs.js"
import type { Suspect } from "../Suspect.js"

/** @category diagnoses */
export const fractionForPercent: Diagnosis = {
  code: "fraction-for-percent",
  title: "Fraction for a percentage",
  description:
    "A share, rate or growth is a hundred times too small or too large: 0.5 was taken for 0.5 % where it is 50 %, or the reverse.",
  example: "A gold answer of a public data set of questions about tables: 0.5 for 50 %.",
  seen: true,
  met: 0,
  propose: suspect => {
    const { id, figure, world } = suspect
    if (!isRatio(suspect)) return []
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

/** Whether the figure is a share, a growth, a rate or a difference of such. */
export const isRatio = ({ claim, statement, world }: Suspect): boolean => {
  const { target } = statement.quantity
  return (
    target.kind === "ratio" ||
    target.kind === "points" ||
    (target.kind === "indicator" &&
      Unit.isRatio(claim.indicator === undefined ? undefined : world.units.get(claim.indicator)))
  )
}
