/**
 * `formula`: any expression over indicators; everything else is a shorthand of it.
 */
import { Result } from "effect"
import { divide, type Expression, number, variables } from "../../arithmetic/Expression.js"
import * as Rational from "../../arithmetic/Rational.js"
import type { Cell } from "../../model/Cell.js"
import type { Figure } from "../../model/Figure.js"
import * as Unit from "../../model/Unit.js"
import { cellsOf } from "../cellsOf.js"
import { unitOfCell } from "../formulaFactor.js"
import { isHundred, isTimesHundred } from "../perCent.js"
import type { World } from "../World.js"
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
      expression => ({
        expression: isPerCent(meaning.figure) ? inHundredths(asking.world, expression) : expression,
        target: { kind: "as-printed" },
        links: []
      })
    )
  }
}

const isPerCent = ({ unit }: Figure): boolean => unit.kind === "percent" || unit.kind === "point"

/**
 * A formula beside a figure in %, as its writer means it: `(a - b) / b * 100` is in per cent, and so is the 100 of
 * `100 - share`. Per cent are hundredths here.
 */
const inHundredths = (world: World, expression: Expression<Cell>): Expression<Cell> =>
  isTimesHundred(expression)
    ? divide(expression, number(Rational.of(100)))
    : isInPercent(world, expression)
      ? withWholeAsOne(expression)
      : expression

/** Everything that is named in it is in %. */
const isInPercent = (world: World, expression: Expression<Cell>): boolean =>
  variables(expression).every(cell => unitOfCell(world, cell)?.id === Unit.percent.id)

/** `1 - a - b` for `100 - a - b`. */
const withWholeAsOne = (e: Expression<Cell>): Expression<Cell> => {
  if (isHundred(e)) return number(Rational.one)
  return e.kind === "subtract" || e.kind === "add" ? { ...e, left: withWholeAsOne(e.left) } : e
}
