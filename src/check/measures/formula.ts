/**
 * `formula`: any expression over indicators; everything else is a shorthand of it.
 */
import { Result } from "effect"
import { cellsOf } from "../cellsOf.js"
import type { Measure } from "./Measure.js"

/** @category measures */
export const formula: Measure = {
  id: "formula",
  comparesPeriods: true,
  quantity: (asking, meaning, at) => {
    const text = meaning.claim.formula
    if (text === undefined)
      return Result.fail(`measure "formula" needs formula: an expression over indicators`)
    const parsed = asking.world.expressions.formulas.get(text)
    if (parsed === undefined) return Result.fail(`the formula "${text}" could not be read`)
    return Result.map(
      cellsOf(asking.world, parsed, {
        owner: meaning.id,
        area: meaning.area,
        period: at.period,
        vintage: meaning.vintage,
        series: at.series,
        operands: meaning.claim.operands ?? {}
      }),
      expression => ({ expression, target: { kind: "as-printed" }, links: [] })
    )
  }
}
