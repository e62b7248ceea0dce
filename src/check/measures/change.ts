/**
 * `change`: x − b, in points when x is a share or a rate and in the unit of x otherwise.
 */
import { Result } from "effect"
import { subtract } from "../../arithmetic/Expression.js"
import * as Unit from "../../model/Unit.js"
import type { World } from "../World.js"
import { compared } from "./base.js"
import type { Measure, Target } from "./Measure.js"

/** @category measures */
export const change: Measure = {
  id: "change",
  comparesPeriods: false,
  quantity: (asking, meaning, at) =>
    Result.map(compared(asking, meaning, at), ({ now, base, links }) => ({
      expression: subtract(now.expression, base.expression),
      target: differenceOf(asking.world, now.target),
      links
    }))
}

const differenceOf = (world: World, target: Target): Target => {
  if (target.kind === "ratio") return { kind: "points" }
  if (target.kind === "indicator" && Unit.isRatio(world.units.get(target.indicator)))
    return { kind: "points" }
  return target
}
