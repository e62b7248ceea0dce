/**
 * A number without sign, unit or hedge, and how precisely it was printed.
 */
import * as Rational from "../../arithmetic/Rational.js"

/**
 * An unsigned number as printed.
 *
 * @category figure
 * @since 0.1.0
 */
export interface Numeral {
  readonly value: Rational.Rational
  /** The other end when the words name two numbers (十二三, 七八百); null otherwise. */
  readonly to: Rational.Rational | null
  /** Unit of the last printed place; null for words without one. */
  readonly step: Rational.Rational | null
  /** Unit of the last non-zero place; null for words without one. */
  readonly coarseStep: Rational.Rational | null
  /** The scale words' product. */
  readonly scale: Rational.Rational
  /** True for Arabic digits. */
  readonly digits: boolean
}

/** No published number has more digits: longer runs are identifiers or attacks. */
export const MAX_DIGITS = 60

/** Upper bound of every magnitude. */
export const LIMIT = Rational.powerOfTen(60)

const PLACES = Array.from({ length: 20 }, (_, decimals) => Rational.powerOfTen(-decimals))
const POWERS = Array.from({ length: 20 }, (_, exponent) => Rational.powerOfTen(exponent))

/** 10^−decimals; the usual ones are at hand. */
const placeUnit = (decimals: number): Rational.Rational => PLACES[decimals] ?? Rational.powerOfTen(-decimals)

/**
 * A numeral from its significant digits: `digits` × 10^−decimals, last place printed.
 *
 * @param digits decimal digits only, at least one
 * @param decimals how many of them stand behind the decimal sign (negative: zeros not printed)
 * @category constructors
 * @since 0.1.0
 */
export const ofDigits = (digits: string, decimals: number, arabic = true): Numeral => {
  const step = placeUnit(decimals)
  let zeros = 0
  while (zeros < digits.length && digits[digits.length - 1 - zeros] === "0") zeros++
  const whole = digits.length < 16 ? Rational.of(Number(digits)) : Rational.fromBigInt(BigInt(digits))
  return {
    value: decimals === 0 ? whole : Rational.multiply(whole, step),
    to: null,
    step,
    coarseStep:
      zeros === 0 || zeros === digits.length
        ? step
        : Rational.multiply(step, POWERS[zeros] ?? Rational.powerOfTen(zeros)),
    scale: Rational.one,
    digits: arabic
  }
}

/**
 * A number in words that shows no last place (a third, half a million).
 *
 * @category constructors
 * @since 0.1.0
 */
export const inWords = (value: Rational.Rational): Numeral => ({
  value,
  to: null,
  step: null,
  coarseStep: null,
  scale: Rational.one,
  digits: false
})

const times = (a: Rational.Rational | null, factor: Rational.Rational): Rational.Rational | null =>
  a === null ? null : Rational.multiply(a, factor)

/** The numeral multiplied by a scale word. */
export const scaled = (a: Numeral, factor: Rational.Rational): Numeral =>
  factor === Rational.one
    ? a
    : {
        value: Rational.multiply(a.value, factor),
        to: times(a.to, factor),
        step: times(a.step, factor),
        coarseStep: times(a.coarseStep, factor),
        scale: Rational.multiply(a.scale, factor),
        digits: a.digits
      }

/** `388亿` and `1千万`: the sum, as precise as its last part. */
export const joined = (a: Numeral, b: Numeral): Numeral => ({
  ...b,
  value: Rational.add(a.value, b.value),
  digits: a.digits && b.digits
})

/**
 * True for what can be a place in an order: one whole number from 1 on.
 *
 * @category predicates
 * @since 0.1.0
 */
export const isPlace = ({ value, to }: Numeral): boolean =>
  to === null && Rational.isInteger(value) && Rational.sign(value) > 0
