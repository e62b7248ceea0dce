/**
 * `reading`: the words are meant in another way, which the claims file declares.
 */
import type { ClaimMeaning } from "../../check/ClaimMeaning.js"
import type { Diagnosis } from "../Diagnosis.js"
import { costs, type Edit } from "../Edit.js"
import { stocksOf } from "../Neighbours.js"
import type { Suspect } from "../Suspect.js"

/** @category diagnoses */
export const reading: Diagnosis = {
  code: "reading",
  title: "Another reading",
  description:
    "The claims file says how else the words can be meant (`readings`), and in one of these ways everything holds. No digit and no label is changed. Where the other reading turns a flow into the stock that it adds to, the explanation is called flow-for-stock.",
  example:
    "“179 new firms, up 87.7 %”: no whole number of firms grew by 87.7 % to 179. Read as the growth of all firms it fits: 204 firms and 179 more make 383, and 489 in all less 106 of this year are 383 as well.",
  seen: true,
  met: 3,
  propose: suspect =>
    suspect.groups
      .filter(group => group.claims.includes(suspect.id))
      .flatMap(group =>
        group.options.slice(1).map((option): Edit => {
          const changed = [...option.readings].filter(
            ([id, name]) => group.options[0]?.readings.get(id) !== name
          )
          return {
            code: isFlowForStock(suspect, option.readings) ? "flow-for-stock" : "reading",
            cost: costs.reading,
            kind: `reading ${option.name}`,
            changes: new Map(),
            readings: new Map(changed),
            net: [],
            instead: new Map(),
            printed: null,
            about: null,
            addsUpWith: [],
            ways: group.options.length - 1
          }
        })
      )
}

/** Whether a reading is about the stock of a claim that is worded about the flow. */
const isFlowForStock = ({ world, statements }: Suspect, readings: ReadonlyMap<string, string>): boolean =>
  [...readings].some(([id, name]) => {
    const worded: ClaimMeaning | undefined = statements.get(id)?.meaning
    const taken = world.claims.get(id)?.readings?.find(each => each.name === name)
    const flow = worded?.claim.indicator
    return (
      flow !== undefined && taken?.indicator !== undefined && stocksOf(world, flow).includes(taken.indicator)
    )
  })
