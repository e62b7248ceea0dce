/**
 * `streak`: for how many periods in a row, ending with the claim's own, another claim (`of_claim`) has held. The number
 * of periods is a whole unknown; that the other claim held in each of them is stated with it.
 */
import { Result } from "effect"
import { variable } from "../../arithmetic/Expression.js"
import * as Rational from "../../arithmetic/Rational.js"
import * as Cell from "../../model/Cell.js"
import type { Figure } from "../../model/Figure.js"
import type { ClaimMeaning } from "../ClaimMeaning.js"
import { expressionKey } from "../expressionKey.js"
import type { Measure } from "./Measure.js"

/** @category measures */
export const streak: Measure = {
  id: "streak",
  comparesPeriods: false,
  quantity: (asking, meaning, at) => {
    const { of } = meaning
    if (of === null) return Result.fail(`measure "streak" needs of_claim: the claim that has held`)
    return Result.map(asking.quantityOf(of, at), held => {
      const length = Cell.make(
        of.claim.indicator ?? "streak",
        meaning.area,
        at.period,
        meaning.vintage,
        "unknown",
        `streak of ${heldIn(of, expressionKey(held.expression))}`
      )
      return { expression: variable(length), target: { kind: "count" }, links: [] }
    })
  }
}

/**
 * What has held, as text: growth above 3 % may have held for longer than growth above 5 %. A source that counts how long
 * a place was held says no more than that; it is taken to count the first one, as a claim of the first place does.
 */
const heldIn = ({ id, measure, figure }: ClaimMeaning, expression: string): string =>
  measure === "rank" && (figure.text === "" || isFirst(figure)) ? expression : `${expression} as in ${id}`

const isFirst = ({ form, value, to, hedge }: Figure): boolean =>
  form !== "top" && to === null && hedge === "none" && Rational.equals(value, Rational.one)
