/**
 * `share`: x / w, the part that an indicator is of another (`of`).
 */
import { Result } from "effect"
import { divide, variable } from "../../arithmetic/Expression.js"
import * as World from "../World.js"
import type { Measure } from "./Measure.js"
import { underlying } from "./underlying.js"

/** @category measures */
export const share: Measure = {
  id: "share",
  comparesPeriods: false,
  quantity: (asking, meaning, at) => {
    const { of } = meaning.claim
    if (of === undefined) return Result.fail(`measure "share" needs of: the id of the whole`)
    return Result.map(underlying(asking, meaning, at), part => ({
      expression: divide(
        part.expression,
        variable(World.cell(asking.world, of, meaning.area, at.period, meaning.vintage, at.series))
      ),
      target: { kind: "ratio" },
      links: part.links
    }))
  }
}
