/**
 * `formula`: any expression over indicators; everything else is a shorthand of it.
 */
import { Result } from "effect"
import { divide, type Expression, number } from "../../arithmetic/Expression.js"
import * as Rational from "../../arithmetic/Rational.js"
import type { Cell } from "../../model/Cell.js"
import type { Figure } from "../../model/Figure.js"
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
      expression => ({
        expression:
          isPerCent(meaning.figure) && isTimesHundred(expression)
            ? divide(expression, number(Rational.of(100)))
            : expression,
        target: { kind: "as-printed" },
        links: []
      })
    )
  }
}

const isPerCent = ({ unit }: Figure): boolean => unit.kind === "percent" || unit.kind === "point"

/**
 * True for `(a - b) / b * 100` and the like: whoever writes that beside a figure in % means per cent by it, which are
 * hundredths here.
 */
const isTimesHundred = (e: Expression<Cell>): boolean => {
  switch (e.kind) {
    case "multiply":
      return isHundred(e.left) || isHundred(e.right) || isTimesHundred(e.left) || isTimesHundred(e.right)
    case "divide":
      return isTimesHundred(e.left)
    case "add":
    case "subtract":
      return isTimesHundred(e.left) || isTimesHundred(e.right)
    case "negate":
    case "absolute":
      return isTimesHundred(e.argument)
    default:
      return false
  }
}

const isHundred = (e: Expression<Cell>): boolean =>
  e.kind === "number" && Rational.equals(e.value, Rational.of(100))
