/**
 * `ratio`: x / y, per so many y (`to`, `per`).
 */
import { Result } from "effect"
import { divide, multiply, number, variable } from "../../arithmetic/Expression.js"
import * as Rational from "../../arithmetic/Rational.js"
import * as World from "../World.js"
import type { Measure } from "./Measure.js"
import { underlying } from "./underlying.js"

/** @category measures */
export const ratio: Measure = {
  id: "ratio",
  comparesPeriods: false,
  quantity: (asking, meaning, at) => {
    const { to, per } = meaning.claim
    if (to === undefined) return Result.fail(`measure "ratio" needs to: the id of what it is divided by`)
    const each = per === undefined ? Rational.one : Rational.parse(per)
    if (each === undefined || Rational.sign(each) <= 0)
      return Result.fail(`per: "${per}" is not a positive number`)
    return Result.map(underlying(asking, meaning, at), part => {
      const quotient = divide(
        part.expression,
        variable(World.cell(asking.world, to, meaning.area, at.period, meaning.vintage, at.series))
      )
      return {
        expression: per === undefined ? quotient : multiply(quotient, number(each)),
        target: { kind: "as-printed" },
        links: part.links
      }
    })
  }
}
