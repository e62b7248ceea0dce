/**
 * `direction`: up for down, or a comparison the wrong way round.
 */
import type { Diagnosis } from "../Diagnosis.js"
import { costs, ofClaim } from "../Edit.js"
import { negated } from "../printedAs.js"
import { compares } from "../wordings.js"

/** @category diagnoses */
export const direction: Diagnosis = {
  code: "direction",
  title: "Direction",
  description:
    "The figure fits in the opposite direction: “fell” for “rose”. For ratios, the two quantities are exchanged: “1.2 men for each woman” for 1.2 women for each man.",
  example: "“More men than women” where the table says the reverse.",
  seen: true,
  met: 4,
  propose: suspect => {
    const { id, claim, measure, figure, world } = suspect
    if (
      measure === "ratio" &&
      claim.indicator !== undefined &&
      claim.to !== undefined &&
      claim.of_claim === undefined
    )
      return [ofClaim(id, "direction", costs.label, { indicator: claim.to, to: claim.indicator })]
    if (!compares(suspect)) return []
    const printed = negated(figure, world.language)
    return printed === null ? [] : [ofClaim(id, "direction", costs.label, { figure: printed })]
  }
}
