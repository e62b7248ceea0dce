/**
 * `scale`: the figure is off by a power of ten.
 */
import type { Diagnosis } from "../Diagnosis.js"
import { costs, ofClaim, oneOf } from "../Edit.js"
import { scaled } from "../printedAs.js"
import { isRatio } from "./fractionForPercent.js"

/** Million for billion, 万 for 亿, thousands for units; and a decimal sign moved by a place or two. */
const powers: ReadonlyArray<number> = [-9, -8, -6, -4, -3, -2, -1, 1, 2, 3, 4, 6, 8, 9]

/** @category diagnoses */
export const scale: Diagnosis = {
  code: "scale",
  title: "Power of ten",
  description:
    "The digits are right and the size is not: million for billion, 万 for 亿, thousands for units, a decimal sign in the wrong place. Shares and growth × 100 are fraction-for-percent.",
  example: "“5.385079 billion” for 5,385.079 billion; 亿 translated as billion.",
  seen: true,
  met: 22,
  propose: suspect => {
    const { id, figure, world } = suspect
    const ratio = isRatio(suspect)
    return oneOf(
      powers
        .filter(power => !(ratio && Math.abs(power) >= 2))
        .flatMap(power => {
          const printed = scaled(figure, power, world.language)
          return printed === null
            ? []
            : [ofClaim(id, "scale", costs.label, { figure: printed }, { kind: `scale ${power}` })]
        })
    )
  }
}
