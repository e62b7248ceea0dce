import { constantValue } from "./constantValue.js"
import type { Expression } from "./Expression.js"
import * as Rational from "./Rational.js"

/** The highest power and the highest degree of a root that an expression may hold. */
export const MAX_POWER = 120

/**
 * `base ^ exponent` for an exponent that is a whole number or a reciprocal (a root); otherwise the reason why not.
 *
 * @category expressions
 * @since 0.1.0
 */
export const raiseToPower = <V>(base: Expression<V>, exponent: Expression<V>): Expression<V> | string => {
  const value = constantValue(exponent)
  if (value !== undefined && Rational.isInteger(value) && Math.abs(value.n) <= MAX_POWER)
    return { kind: "power", base, exponent: value.n }
  if (value !== undefined && value.n === 1 && value.d <= MAX_POWER)
    return { kind: "root", argument: base, degree: value.d }
  return `an exponent is a whole number from -${MAX_POWER} to ${MAX_POWER}, or (1/n) for the n-th root`
}
