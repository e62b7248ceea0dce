import * as Rational from "../../arithmetic/Rational.js"
import { simpleNumber } from "./simpleNumber.js"

/**
 * Where to split a range: near the value when that is well inside, otherwise in the middle; nowhere when it is a point.
 *
 * @category nonlinear
 * @since 0.1.0
 */
export const splitPoint = (
  value: Rational.Rational,
  low: Rational.Rational | null,
  high: Rational.Rational | null,
  whole: boolean
): Rational.Rational | undefined => {
  let around = value
  if (low !== null && high !== null) {
    const width = Rational.subtract(high, low)
    if (Rational.sign(width) <= 0) return undefined
    const share = Rational.toNumber(Rational.divide(Rational.subtract(value, low), width))
    if (!(share > 0.2 && share < 0.8)) around = Rational.add(low, Rational.multiply(width, Rational.half))
  } else if (low !== null && Rational.compare(value, low) <= 0)
    around = Rational.sign(low) > 0 ? Rational.multiply(low, Rational.two) : Rational.add(low, Rational.one)
  else if (high !== null && Rational.compare(value, high) >= 0) around = Rational.subtract(high, Rational.one)
  if (!whole) return simpleNumber(around, low, high)
  const floor = Rational.floor(around)
  return high !== null && Rational.compare(floor, high) >= 0 ? Rational.subtract(floor, Rational.one) : floor
}
