/**
 * `parts`: complete parts add up to the whole; incomplete ones add up to at most the whole.
 */
import { sum, variable } from "../../arithmetic/Expression.js"
import type { Cell } from "../../model/Cell.js"
import * as Indicator from "../../model/Indicator.js"
import * as World from "../World.js"
import { compare, place, relation, type RelationRule } from "./RelationRule.js"

/** @category relations */
export const parts: RelationRule = {
  id: "parts",
  apply: (world, mentioned) =>
    [...world.indicators].flatMap(([id, indicator]) => {
      if (indicator.parts === undefined) return []
      const { of, complete } = indicator.parts
      const known = of.every(part => world.indicators.has(part))
      if (!known || of.length === 0) return []
      const nonNegative = [id, ...of].every(each => {
        const member = world.indicators.get(each)
        return member !== undefined && Indicator.signOf(member) === "non-negative"
      })
      const places = new Map<string, Cell>()
      for (const cell of [id, ...of].flatMap(each => mentioned.of(each))) places.set(place(cell), cell)
      return [...places.values()].flatMap(at => {
        const cellAt = (each: string): Cell => World.cell(world, each, at.area, at.period, at.vintage)
        const whole = cellAt(id)
        const partCells = of.map(cellAt)
        if ([whole, ...partCells].filter(cell => mentioned.has(cell)).length < 2) return []
        const total = sum(partCells.map(cell => variable(cell)))
        const operator = complete === true ? "==" : "<="
        const stratum = complete === true || nonNegative ? "hard" : "soft"
        return [relation(`parts:${id}`, place(whole), stratum, [compare(total, operator, variable(whole))])]
      })
    })
}
