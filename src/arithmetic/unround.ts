/**
 * The inverse of a rounding rule. Tabulating the bounds of each rule is the idea of `unround` in the R package scrutiny.
 */
import type { RoundingRule } from "../model/Figure.js"
import * as Interval from "./Interval.js"
import * as Rational from "./Rational.js"

const threeHalves = Rational.of(3, 2)

/**
 * All numbers that a rule rounds to `magnitude` in units of `step`. A zero may come from either side of zero.
 *
 * @param magnitude the printed number without its sign
 * @param step unit of the last place
 * @param rule `nearest` accepts either tie rule; `truncated` cuts towards zero; `up` rounds away from zero
 * @category rounding
 * @since 0.1.0
 */
export const unround = (
  magnitude: Rational.Rational,
  step: Rational.Rational,
  rule: RoundingRule
): Interval.Interval => {
  const halfStep = Rational.divide(step, Rational.two)
  const around = (width: Rational.Rational, lowClosed: boolean, highClosed: boolean): Interval.Interval =>
    Interval.withEnds(
      Interval.closed(Rational.subtract(magnitude, width), Rational.add(magnitude, width)),
      lowClosed,
      highClosed
    )
  const isZero = Rational.sign(magnitude) === 0
  switch (rule) {
    case "nearest":
      return around(halfStep, true, true)
    case "half-up":
      return around(halfStep, !isZero, false)
    case "half-even": {
      const even = Rational.isInteger(Rational.divide(magnitude, Rational.multiply(step, Rational.two)))
      return around(halfStep, even, even)
    }
    case "truncated":
      return isZero
        ? around(step, false, false)
        : Interval.withEnds(Interval.closed(magnitude, Rational.add(magnitude, step)), true, false)
    case "up":
      return isZero
        ? Interval.point(magnitude)
        : Interval.withEnds(Interval.closed(Rational.subtract(magnitude, step), magnitude), false, true)
    case "adjusted":
      return around(Rational.multiply(step, threeHalves), true, true)
    case "exact":
      return Interval.point(magnitude)
  }
}
