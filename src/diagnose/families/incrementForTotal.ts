/**
 * `increment-for-total`: what was added, printed as what there is in all (新增 for 累计); or the reverse.
 */
import type { Diagnosis } from "../Diagnosis.js"
import { flowsOf, stocksOf } from "../Neighbours.js"
import { otherIndicator } from "../otherIndicator.js"

/** @category diagnoses */
export const incrementForTotal: Diagnosis = {
  code: "increment-for-total",
  title: "Increase given for the total",
  description:
    "A number of additions stands where the total is meant (新增 for 累计), or the reverse. Tried for levels whose indicator feeds a stock or is fed by a flow in the catalogue (`adds_to`).",
  example: "“489 firms were added” where 489 firms are there in all and 106 of them are new.",
  seen: false,
  met: 2,
  propose: suspect =>
    suspect.measure === "level"
      ? otherIndicator(suspect, "increment-for-total", own => [
          ...stocksOf(suspect.world, own),
          ...flowsOf(suspect.world, own)
        ])
      : []
}
