/**
 * Numbers `value + delta · ε` with an infinitesimal ε > 0: a strict bound `x > 3` is `x ≥ 3 + ε`.
 *
 * @see Dutertre & de Moura, "A fast linear-arithmetic solver for DPLL(T)" (CAV 2006), section 5
 */
import * as Rational from "../arithmetic/Rational.js"

/** `value + delta · ε` */
export interface DeltaRational {
  readonly value: Rational.Rational
  readonly delta: Rational.Rational
}

/** `value + delta · ε`, without ε when `delta` is not given. */
export const of = (value: Rational.Rational, delta: Rational.Rational = Rational.zero): DeltaRational => ({
  value,
  delta
})

/** The number 0. */
export const zero: DeltaRational = of(Rational.zero)

/** Negative, 0 or positive as a is below, at or above b. */
export const compare = (a: DeltaRational, b: DeltaRational): number =>
  Rational.compare(a.value, b.value) || Rational.compare(a.delta, b.delta)

/** a + b */
export const add = (a: DeltaRational, b: DeltaRational): DeltaRational => ({
  value: Rational.add(a.value, b.value),
  delta: Rational.add(a.delta, b.delta)
})

/** a − b */
export const subtract = (a: DeltaRational, b: DeltaRational): DeltaRational => ({
  value: Rational.subtract(a.value, b.value),
  delta: Rational.subtract(a.delta, b.delta)
})

/** |a − b| */
export const distance = (a: DeltaRational, b: DeltaRational): DeltaRational =>
  compare(a, b) < 0 ? subtract(b, a) : subtract(a, b)

/** factor · a */
export const scale = (factor: Rational.Rational, a: DeltaRational): DeltaRational => ({
  value: Rational.multiply(factor, a.value),
  delta: Rational.sign(a.delta) === 0 ? Rational.zero : Rational.multiply(factor, a.delta)
})

/** True for whole numbers without an infinitesimal part. */
export const isInteger = (a: DeltaRational): boolean =>
  Rational.sign(a.delta) === 0 && Rational.isInteger(a.value)
