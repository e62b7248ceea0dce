/**
 * `average_growth`: (x / b)^(1/n) − 1, n being the periods from the base to now.
 */
import { Result } from "effect"
import { divide, number, subtract, type Expression } from "../../arithmetic/Expression.js"
import * as Rational from "../../arithmetic/Rational.js"
import type { Cell } from "../../model/Cell.js"
import * as Duration from "../../model/Duration.js"
import { basePeriod, compared } from "./base.js"
import type { Measure } from "./Measure.js"

/** @category measures */
export const averageGrowth: Measure = {
  id: "average_growth",
  comparesPeriods: true,
  quantity: (asking, meaning, at) =>
    Result.gen(function* () {
      const { now, base, links } = yield* compared(asking, meaning, at)
      const years = yield* Duration.yearsBetween(
        yield* basePeriod(asking.world, meaning, at.period),
        at.period
      )
      if (!Rational.isInteger(years) || Rational.sign(years) <= 0)
        return yield* Result.fail(
          `average growth needs a whole number of years between its base and ${at.period.text}, not ${Rational.format(years)}`
        )
      const degree = Rational.toNumber(years)
      const quotient: Expression<Cell> = divide(now.expression, base.expression)
      return {
        expression: subtract(
          degree === 1 ? quotient : { kind: "root" as const, argument: quotient, degree },
          number(Rational.one)
        ),
        target: { kind: "ratio" as const },
        links
      }
    })
}
