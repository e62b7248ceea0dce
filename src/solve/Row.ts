/**
 * Facts as bounds: every fact `p ≥ 0` bounds one linear form from one side, and equal forms share one column.
 */
import { gcdBig } from "../arithmetic/greatestCommonDivisor.js"
import * as Rational from "../arithmetic/Rational.js"
import type { FactSource } from "./Certificate.js"
import * as DeltaRational from "./DeltaRational.js"
import { CONSTANT, type Form } from "./Form.js"
import type { Decision } from "./normalise.js"

/** `p ≥ 0`, or `p > 0` when strict. */
export interface Fact {
  readonly form: Form
  readonly strict: boolean
  readonly source: FactSource
}

/**
 * A fact in the solver's normal form: `factor · p` is `form − bound` (side low) or `bound − form` (side high), where
 * `form` has whole coefficients without a common divisor and its first one positive.
 *
 * @category normal form
 * @since 0.1.0
 */
export interface Row {
  readonly fact: Fact
  readonly factor: Rational.Rational
  readonly side: Side
  /** Monomial numbers, ascending, with their coefficients. Empty when p is a constant. */
  readonly monomials: ReadonlyArray<number>
  readonly coefficients: ReadonlyArray<Rational.Rational>
  readonly bound: DeltaRational.DeltaRational
  /** The bound when the form can only take whole values. */
  readonly rounded: DeltaRational.DeltaRational
  /** Identifies the form: equal keys, equal forms. */
  readonly key: string
  /** The premise (its number) that the fact belongs to. */
  readonly premise: number
  /** The decision that the fact depends on, when its constraint has several cases. */
  readonly under: Decision | undefined
}

export type Side = "low" | "high"

/** Brings a fact into normal form. */
export const ofFact = (fact: Fact, premise: number, under: Decision | undefined): Row => {
  const { form } = fact
  const monomials: Array<number> = []
  for (const monomial of form.keys()) if (monomial !== CONSTANT) monomials.push(monomial)
  const first = monomials.length === 1 ? monomials[0] : monomials.sort((a, b) => a - b)[0]
  const constant = form.get(CONSTANT) ?? Rational.zero
  const strictness = fact.strict ? Rational.one : Rational.zero
  if (first === undefined) {
    const bound = DeltaRational.of(Rational.negate(constant), strictness)
    return {
      fact,
      factor: Rational.one,
      side: "low",
      monomials,
      coefficients: [],
      bound,
      rounded: bound,
      key: "",
      premise,
      under
    }
  }
  const leading = form.get(first) as Rational.Rational
  const positive = Rational.sign(leading) > 0
  const factor =
    monomials.length === 1 ? Rational.abs(Rational.invert(leading)) : primitiveFactor(form, monomials)
  const signed = positive ? factor : Rational.negate(factor)
  const coefficients =
    monomials.length === 1
      ? [Rational.one]
      : monomials.map(monomial => Rational.multiply(form.get(monomial) as Rational.Rational, signed))
  const value = Rational.negate(Rational.multiply(constant, signed))
  const bound = DeltaRational.of(value, positive ? strictness : Rational.negate(strictness))
  return {
    fact,
    factor,
    side: positive ? "low" : "high",
    monomials,
    coefficients,
    bound,
    rounded: positive ? roundedLow(value, fact.strict) : roundedHigh(value, fact.strict),
    key: monomials.length === 1 ? String(first) : formKey(monomials, coefficients),
    premise,
    under
  }
}

/** The least whole number at or (when strict) above `value`. */
const roundedLow = (value: Rational.Rational, strict: boolean): DeltaRational.DeltaRational =>
  DeltaRational.of(
    strict && Rational.isInteger(value) ? Rational.add(value, Rational.one) : Rational.ceil(value)
  )

const roundedHigh = (value: Rational.Rational, strict: boolean): DeltaRational.DeltaRational =>
  DeltaRational.of(
    strict && Rational.isInteger(value) ? Rational.subtract(value, Rational.one) : Rational.floor(value)
  )

const formKey = (
  monomials: ReadonlyArray<number>,
  coefficients: ReadonlyArray<Rational.Rational>
): string => {
  let key = ""
  for (let i = 0; i < monomials.length; i++)
    key += `${monomials[i]}:${Rational.numerator(coefficients[i] as Rational.Rational)} `
  return key
}

/** The positive number that makes all coefficients whole without a common divisor. */
const primitiveFactor = (form: Form, monomials: ReadonlyArray<number>): Rational.Rational => {
  let divisor = 0n
  let multiple = 1n
  let unit = true
  for (const monomial of monomials) {
    const c = form.get(monomial) as Rational.Rational
    if (c.d !== 1 || (c.n !== 1 && c.n !== -1)) unit = false
  }
  if (unit) return Rational.one
  for (const monomial of monomials) {
    const c = form.get(monomial) as Rational.Rational
    divisor = gcdBig(divisor, Rational.numerator(c))
    const d = Rational.denominator(c)
    multiple = (multiple / gcdBig(multiple, d)) * d
  }
  return Rational.fromBigInt(multiple, divisor)
}
