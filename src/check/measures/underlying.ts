/**
 * What a comparison compares: the quantity of the claim that `of_claim` names, or the level of the indicator.
 */
import { Result } from "effect"
import { variable } from "../../arithmetic/Expression.js"
import type { ClaimMeaning } from "../ClaimMeaning.js"
import { referenceCell } from "../cellsOf.js"
import * as World from "../World.js"
import type { Asking, At, Quantity } from "./Measure.js"

/** The compared quantity at a period. */
export const underlying = (
  asking: Asking,
  meaning: ClaimMeaning,
  at: At
): Result.Result<Quantity, string> => {
  if (meaning.of !== null) return asking.quantityOf(meaning.of, at)
  const { indicator, ref } = meaning.claim
  if (indicator === undefined && ref !== undefined)
    return Result.succeed({
      expression: variable(referenceCell(ref)),
      target: { kind: "as-printed" },
      links: []
    })
  if (indicator === undefined)
    return Result.fail(`measure "${meaning.measure}" needs an indicator or of_claim`)
  const cell = World.cell(asking.world, indicator, meaning.area, at.period, meaning.vintage, at.series)
  return Result.succeed({ expression: variable(cell), target: { kind: "indicator", indicator }, links: [] })
}
