import * as Rational from "../../arithmetic/Rational.js"

/**
 * A number with few digits near `around` and strictly between the ends, so that what is computed with it stays small;
 * `around` itself when there is none.
 *
 * @category nonlinear
 * @since 0.1.0
 */
export const simpleNumber = (
  around: Rational.Rational,
  low: Rational.Rational | null,
  high: Rational.Rational | null
): Rational.Rational => {
  const size = Math.max(Math.abs(Rational.toNumber(around)), 1e-300)
  const width = low === null || high === null ? size : Rational.toNumber(Rational.subtract(high, low))
  const first = Math.ceil(-Math.log10(Math.max(Math.min(width, size), 1e-300)))
  for (let places = Math.max(0, first); places <= Math.max(0, first) + 3; places++) {
    const rounded = Rational.round(around, places, "nearest")
    const above = low === null || Rational.compare(rounded, low) > 0
    const below = high === null || Rational.compare(rounded, high) < 0
    if (above && below) return rounded
  }
  return around
}
