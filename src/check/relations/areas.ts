/**
 * The rule over space for written flows and stocks that are additive and not negative: an area is at most the area that
 * it lies within.
 */
import { variable } from "../../arithmetic/Expression.js"
import type { Cell } from "../../model/Cell.js"
import * as Indicator from "../../model/Indicator.js"
import * as World from "../World.js"
import { compare, type Mentioned, place, relation, type RelationRule } from "./RelationRule.js"

/** @category relations */
export const areas: RelationRule = {
  id: "within",
  apply: (world, mentioned) =>
    [...world.indicators].flatMap(([id, indicator]) => {
      const summable = indicator.kind === "flow" || indicator.kind === "stock"
      if (!summable || !Indicator.isAdditive(indicator) || Indicator.signOf(indicator) !== "non-negative")
        return []
      return mentioned.of(id).flatMap(inner => {
        const outer = enclosing(world, mentioned, inner)
        if (outer === undefined) return []
        return [
          relation(`within:${id}`, place(inner), "hard", [compare(variable(inner), "<=", variable(outer))])
        ]
      })
    })
}

/** The nearest enclosing area of which the same cell is mentioned. */
const enclosing = (world: World.World, mentioned: Mentioned, inner: Cell): Cell | undefined => {
  const seen = new Set<string>()
  let area = inner.area === null ? undefined : world.areas.get(inner.area)?.within
  while (area !== undefined && !seen.has(area)) {
    seen.add(area)
    const outer = World.cell(world, inner.indicator, area, inner.period, inner.vintage)
    if (mentioned.has(outer)) return outer
    area = world.areas.get(area)?.within
  }
  return undefined
}
