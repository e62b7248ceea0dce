/**
 * `increment-for-total`: what was added, printed as what there is in all (新增 for 累计); or the reverse.
 */
import type { Diagnosis } from "../Diagnosis.js"
import { costs, ofClaim, oneOf } from "../Edit.js"
import { flowsOf, stocksOf } from "../Neighbours.js"

/** @category diagnoses */
export const incrementForTotal: Diagnosis = {
  code: "increment-for-total",
  title: "Increase given for the total",
  description:
    "A number of additions stands where the total is meant (新增 for 累计), or the reverse. Tried for levels whose indicator feeds a stock or is fed by a flow in the catalogue (`adds_to`).",
  example: "“489 firms were added” where 489 firms are there in all and 106 of them are new.",
  seen: false,
  met: 2,
  propose: ({ id, world, claim, measure }) => {
    const { indicator } = claim
    if (measure !== "level" || indicator === undefined || claim.of_claim !== undefined) return []
    return oneOf(
      [...stocksOf(world, indicator), ...flowsOf(world, indicator)].map(other =>
        ofClaim(id, "increment-for-total", costs.label, { indicator: other })
      )
    )
  }
}
