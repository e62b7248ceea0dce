/**
 * From values with infinitesimals to plain rationals that keep within all bounds.
 */
import * as Rational from "../arithmetic/Rational.js"
import type { Bound } from "./Bound.js"
import type { Case } from "./Case.js"
import type * as DeltaRational from "./DeltaRational.js"
import type { Tableau } from "./Tableau.js"

/**
 * A plain value for every column: the infinitesimal is replaced by a number small enough for every bound.
 *
 * @category simplex
 * @since 0.1.0
 */
export const concretePoint = (tableau: Tableau): ReadonlyArray<Rational.Rational> => {
  let epsilon = Rational.one
  const keep = (small: DeltaRational.DeltaRational, large: DeltaRational.DeltaRational): void => {
    const slope = Rational.subtract(small.delta, large.delta)
    if (Rational.sign(slope) <= 0) return
    const gap = Rational.subtract(large.value, small.value)
    if (Rational.sign(gap) > 0) epsilon = Rational.min(epsilon, Rational.divide(gap, slope))
  }
  const { values, lower, upper } = tableau
  for (let column = 0; column < values.length; column++) {
    const value = values[column]!
    const low = lower[column]
    const high = upper[column]
    if (low !== undefined) keep(low.value, value)
    if (high !== undefined) keep(value, high.value)
  }
  const half = Rational.multiply(epsilon, Rational.half)
  return values.map(({ value, delta }) =>
    Rational.sign(delta) === 0 ? value : Rational.add(value, Rational.multiply(half, delta))
  )
}

/** A point of a case in which nothing ties the unknowns together, by number of the monomial. */
export const freePoint = (case_: Case): ReadonlyArray<Rational.Rational> => {
  const point: Array<Rational.Rational> = [Rational.one]
  for (let column = 1; column <= case_.system.variables.length; column++)
    point.push(valueBetween(case_.lower[column], case_.upper[column], case_.isWhole(column)))
  return point
}

/** A value between two bounds of a single unknown, whole when asked for; the bounds do not clash. */
const valueBetween = (
  lower: Bound | undefined,
  upper: Bound | undefined,
  whole: boolean
): Rational.Rational => {
  if (lower === undefined && upper === undefined) return Rational.zero
  if (lower === undefined || upper === undefined) {
    const { value, delta } = (lower ?? upper)!.value
    const step = lower === undefined ? Rational.minusOne : Rational.one
    return Rational.sign(delta) === 0 ? value : Rational.add(value, step)
  }
  if (whole || Rational.sign(lower.value.delta) === 0) return lower.value.value
  if (Rational.sign(upper.value.delta) === 0) return upper.value.value
  return Rational.multiply(Rational.add(lower.value.value, upper.value.value), Rational.half)
}
