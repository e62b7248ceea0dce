/**
 * `adds_to`: a flow feeds a stock. Net, the stock grows by exactly the flow; where all inflows are declared (`only`), by
 * at most their sum; otherwise that it grows by at most the flow is usual, but nothing more.
 */
import { subtract, sum, variable } from "../../arithmetic/Expression.js"
import * as BasePeriod from "../../model/BasePeriod.js"
import type { Cell } from "../../model/Cell.js"
import type { Indicator } from "../../model/Indicator.js"
import type { Premise } from "../Premise.js"
import * as World from "../World.js"
import { compare, type Mentioned, place, relation, type RelationRule } from "./RelationRule.js"

/** @category relations */
export const addsTo: RelationRule = {
  id: "adds-to",
  apply: (world, mentioned) =>
    [...world.indicators].flatMap(([id, indicator]) =>
      mentioned.of(id).flatMap(flow => feeds(world, mentioned, id, indicator, flow))
    )
}

const feeds = (
  world: World.World,
  mentioned: Mentioned,
  id: string,
  indicator: Indicator,
  flow: Cell
): ReadonlyArray<Premise> => {
  const feeding = indicator.adds_to
  const start = BasePeriod.stockStart(flow.period)
  if (feeding === undefined || start === undefined || !world.indicators.has(feeding.stock)) return []
  const after = World.cell(world, feeding.stock, flow.area, flow.period, flow.vintage)
  const before = World.cell(world, feeding.stock, flow.area, start, flow.vintage)
  if (!mentioned.has(after) && !mentioned.has(before)) return []
  const growth = subtract(variable(after), variable(before))
  if (feeding.net === true)
    return [relation(`adds-to:${id}`, place(flow), "hard", [compare(growth, "==", variable(flow))])]
  if (feeding.only !== true)
    return [relation(`adds-to:${id}`, place(flow), "soft", [compare(growth, "<=", variable(flow))])]
  const inflows = [...world.indicators]
    .filter(([, other]) => other.adds_to?.stock === feeding.stock)
    .map(([other]) => other)
  return [
    relation(`adds-to:${feeding.stock}`, place(flow), "hard", [
      compare(
        growth,
        "<=",
        sum(inflows.map(other => variable(World.cell(world, other, flow.area, flow.period, flow.vintage))))
      )
    ])
  ]
}
