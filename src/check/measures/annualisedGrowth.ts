/**
 * `annualised_growth`: (x / b)^n − 1, n being the periods in a year; the base is the previous period.
 */
import { Result } from "effect"
import { divide, number, subtract } from "../../arithmetic/Expression.js"
import * as Rational from "../../arithmetic/Rational.js"
import * as Duration from "../../model/Duration.js"
import { compared } from "./base.js"
import type { Measure } from "./Measure.js"

/** @category measures */
export const annualisedGrowth: Measure = {
  id: "annualised_growth",
  comparesPeriods: true,
  quantity: (asking, meaning, at) =>
    Result.gen(function* () {
      const versus = meaning.claim.versus ?? "previous"
      const { now, base, links } = yield* compared(
        asking,
        { ...meaning, claim: { ...meaning.claim, versus } },
        at
      )
      const exponent = yield* Duration.periodsPerYear(at.period)
      return {
        expression: subtract(
          { kind: "power" as const, base: divide(now.expression, base.expression), exponent },
          number(Rational.one)
        ),
        target: { kind: "ratio" as const },
        links
      }
    })
}
