/**
 * `contribution` (拉动): (x − b) / w_b, the points that a part adds to the growth of the whole.
 */
import { Result } from "effect"
import { divide, subtract, variable } from "../../arithmetic/Expression.js"
import * as World from "../World.js"
import { basePeriod, compared } from "./base.js"
import type { Measure } from "./Measure.js"

/** @category measures */
export const contribution: Measure = {
  id: "contribution",
  comparesPeriods: true,
  quantity: (asking, meaning, at) =>
    Result.gen(function* () {
      const { of } = meaning.claim
      if (of === undefined) return yield* Result.fail(`measure "contribution" needs of: the id of the whole`)
      const { now, base, links } = yield* compared(asking, meaning, at)
      const before = yield* basePeriod(asking.world, meaning, at.period)
      return {
        expression: divide(
          subtract(now.expression, base.expression),
          variable(World.cell(asking.world, of, meaning.area, before, meaning.vintage, at.series))
        ),
        target: { kind: "points" as const },
        links
      }
    })
}
