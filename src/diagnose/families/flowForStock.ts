/**
 * `flow-for-stock`: the growth of the stock, printed as that of the flow; or the reverse.
 */
import { ofClaim, costs, oneOf } from "../Edit.js"
import type { Diagnosis } from "../Diagnosis.js"
import { flowsOf, stocksOf } from "../Neighbours.js"
import { compares } from "../wordings.js"

/** @category diagnoses */
export const flowForStock: Diagnosis = {
  code: "flow-for-stock",
  title: "Growth of the stock given for the flow",
  description:
    "A text speaks of additions and gives the growth of what there is in all, or the reverse. Tried where the catalogue says which stock the flow adds to (`adds_to`), as it is and with the flow taken as the whole change of the stock.",
  example:
    "A district counted 179 new high-tech firms since August 2020, “up 87.7 %”. No whole number of firms grew by 87.7 % to 179; 204 firms did grow by 179 to 383, and that is 87.745 %.",
  seen: true,
  met: 2,
  propose: suspect => {
    const { indicator, of_claim: of } = suspect.claim
    if (!compares(suspect) || indicator === undefined || of !== undefined) return []
    const change = (other: string, net: ReadonlyArray<string>) =>
      ofClaim(suspect.id, "flow-for-stock", costs.label, { indicator: other }, { net })
    return oneOf([
      ...stocksOf(suspect.world, indicator).flatMap(stock => [change(stock, []), change(stock, [indicator])]),
      ...flowsOf(suspect.world, indicator).flatMap(flow => [change(flow, []), change(flow, [flow])])
    ])
  }
}
