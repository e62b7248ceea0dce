/**
 * `growth`: x / b − 1, against the same period a year before unless `versus` says otherwise.
 */
import { Result } from "effect"
import { divide, number, subtract } from "../../arithmetic/Expression.js"
import * as Rational from "../../arithmetic/Rational.js"
import { compared } from "./base.js"
import type { Measure } from "./Measure.js"

/** @category measures */
export const growth: Measure = {
  id: "growth",
  comparesPeriods: true,
  quantity: (asking, meaning, at) =>
    Result.map(compared(asking, meaning, at), ({ now, base, links }) => ({
      expression: subtract(divide(now.expression, base.expression), number(Rational.one)),
      target: { kind: "ratio" },
      links
    }))
}
