/**
 * `part_of`: a part is at most its whole. It asserts that the other parts are not negative, so it is hard only where
 * neither indicator may be negative.
 */
import { variable } from "../../arithmetic/Expression.js"
import * as Indicator from "../../model/Indicator.js"
import * as World from "../World.js"
import { compare, place, relation, type RelationRule } from "./RelationRule.js"

/** @category relations */
export const partOf: RelationRule = {
  id: "part-of",
  apply: (world, mentioned) =>
    [...world.indicators].flatMap(([id, indicator]) => {
      const whole = indicator.part_of
      const wholeIndicator = whole === undefined ? undefined : world.indicators.get(whole)
      if (whole === undefined || wholeIndicator === undefined) return []
      const hard =
        Indicator.signOf(indicator) === "non-negative" && Indicator.signOf(wholeIndicator) === "non-negative"
      return mentioned.of(id).flatMap(part => {
        const of = World.cell(world, whole, part.area, part.period, part.vintage)
        if (!mentioned.has(of)) return []
        return [
          relation(`part-of:${id}`, place(part), hard ? "hard" : "soft", [
            compare(variable(part), "<=", variable(of))
          ])
        ]
      })
    })
}
