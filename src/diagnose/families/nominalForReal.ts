/**
 * `nominal-for-real`: growth at current prices given for growth at constant ones, or the reverse.
 */
import type { Diagnosis } from "../Diagnosis.js"
import { costs, ofClaim, oneOf } from "../Edit.js"
import { differInPrices } from "../Neighbours.js"
import { otherIndicator } from "../otherIndicator.js"
import { compares } from "../wordings.js"

/** @category diagnoses */
export const nominalForReal: Diagnosis = {
  code: "nominal-for-real",
  title: "Nominal for real",
  description:
    "Growth at current prices is given for growth adjusted for prices, or the reverse. Tried where the catalogue has the same kind of quantity at the other prices (`prices`), and where the claim's own basis can be nominal instead.",
  example: "10.81 % for 8.2 % real.",
  seen: true,
  met: 2,
  propose: suspect => {
    const { id, world, claim, statement } = suspect
    const { indicator } = claim
    if (indicator === undefined || claim.of_claim !== undefined || !compares(suspect)) return []
    return oneOf([
      ...otherIndicator(suspect, "nominal-for-real", own =>
        [...world.indicators.keys()].filter(other => differInPrices(world, own, other))
      ),
      ...(statement.basis === "nominal"
        ? (["real", "comparable"] as const).map(basis =>
            ofClaim(id, "nominal-for-real", costs.label, { basis })
          )
        : [ofClaim(id, "nominal-for-real", costs.label, { basis: "nominal" })])
    ])
  }
}
