/**
 * Exact rational numbers: a pair of safe integers while they fit, a pair of bigints when they do not.
 *
 * Every verdict of claimcheck is computed with these; a float never decides. The two representations are one
 * type, in lowest terms with a positive denominator, so equal numbers always have equal fields.
 */
import { placesOf, readFraction, readShort, tens, writeFraction } from "./decimalText.js"
import { gcdBig, gcdSmall } from "./greatestCommonDivisor.js"

const SAFE = Number.MAX_SAFE_INTEGER
const BIG_SAFE = BigInt(SAFE)

/**
 * An exact fraction `numerator / denominator` in lowest terms, denominator positive.
 *
 * Small fractions live in `n` and `d` (safe integers). When either does not fit, both are kept as bigints in
 * `big` and `n`, `d` are NaN, so that reading them by mistake cannot go unnoticed.
 *
 * @category arithmetic
 * @since 0.1.0
 */
export class Rational {
  constructor(
    readonly n: number,
    readonly d: number,
    readonly big: { readonly n: bigint; readonly d: bigint } | undefined
  ) {}

  toString(): string {
    return format(this)
  }

  toJSON(): string {
    return format(this)
  }
}

const small = (n: number, d: number): Rational => new Rational(n, d, undefined)

/** The number 0. */
export const zero = small(0, 1)
/** The number 1. */
export const one = small(1, 1)
/** The number −1. */
export const minusOne = small(-1, 1)
/** The number 2. */
export const two = small(2, 1)
/** The number ½. */
export const half = small(1, 2)

const reduceSmall = (n: number, d: number): Rational => {
  if (n === 0) return zero
  const g = gcdSmall(n, d)
  return g === 1 ? small(n, d) : small(n / g, d / g)
}

/**
 * The fraction `n / d` of two bigints, reduced. Throws a RangeError when `d` is zero: callers test first.
 *
 * @category constructors
 * @since 0.1.0
 */
export const fromBigInt = (n: bigint, d: bigint = 1n): Rational => {
  if (d === 0n) throw new RangeError("division by zero")
  if (d < 0n) return fromBigInt(-n, -d)
  if (n === 0n) return zero
  const g = gcdBig(n, d)
  return g === 1n ? ofLowest(n, d) : ofLowest(n / g, d / g)
}

/** The fraction of two bigints that are in lowest terms already, `d` positive. */
const ofLowest = (n: bigint, d: bigint): Rational =>
  n === 0n
    ? zero
    : n <= BIG_SAFE && n >= -BIG_SAFE && d <= BIG_SAFE
      ? small(Number(n), Number(d))
      : new Rational(Number.NaN, Number.NaN, { n, d })

/**
 * The fraction `n / d` of two safe integers (not of arbitrary doubles).
 *
 * @category constructors
 * @since 0.1.0
 */
export const of = (n: number, d: number = 1): Rational => {
  if (!Number.isSafeInteger(n) || !Number.isSafeInteger(d))
    throw new RangeError(`not safe integers: ${n}/${d}`)
  if (d === 0) throw new RangeError("division by zero")
  return d < 0 ? reduceSmall(-n, -d) : reduceSmall(n, d)
}

/** Ten to the power of a (possibly negative) whole exponent. */
export const powerOfTen = (exponent: number): Rational => {
  const ten = tens[exponent < 0 ? -exponent : exponent]
  if (ten !== undefined) return exponent >= 0 ? small(ten, 1) : small(1, ten)
  return exponent >= 0 ? fromBigInt(10n ** BigInt(exponent)) : fromBigInt(1n, 10n ** BigInt(-exponent))
}

/**
 * Reads a decimal (`-41.70`, `1.2e9`) or fraction (`1/3`) exactly; undefined when the text is neither.
 *
 * @category constructors
 * @since 0.1.0
 */
export const parse = (text: string): Rational | undefined => {
  const short = readShort(text)
  if (short !== undefined) return reduceSmall(short.n, short.d)
  const read = readFraction(text)
  return read === undefined ? undefined : fromBigInt(read.n, read.d)
}

/**
 * The exact value of a finite double (every double is a dyadic fraction). For proposals, never for figures.
 * @throws RangeError for what is no finite number: halving it would never end
 */
export const fromDouble = (x: number): Rational => {
  if (!Number.isFinite(x)) throw new RangeError(`${x} is no finite number`)
  if (Number.isSafeInteger(x)) return small(x === 0 ? 0 : x, 1)
  let scaled = x
  let shift = 0
  while (!Number.isInteger(scaled)) {
    scaled *= 2
    shift++
  }
  return fromBigInt(BigInt(scaled), 1n << BigInt(shift))
}

/** The numerator as a bigint. */
export const numerator = (a: Rational): bigint => (a.big === undefined ? BigInt(a.n) : a.big.n)
/** The denominator as a bigint, positive. */
export const denominator = (a: Rational): bigint => (a.big === undefined ? BigInt(a.d) : a.big.d)

/** a + b */
export const add = (a: Rational, b: Rational): Rational => {
  if (a.big === undefined && b.big === undefined) {
    if (a.n === 0) return b
    if (b.n === 0) return a
    if (a.d === b.d) {
      const s = a.n + b.n
      if (s <= SAFE && s >= -SAFE) return a.d === 1 ? (s === 0 ? zero : small(s, 1)) : reduceSmall(s, a.d)
    } else {
      const x = a.n * b.d
      const y = b.n * a.d
      const d = a.d * b.d
      const s = x + y
      if (d <= SAFE && x <= SAFE && x >= -SAFE && y <= SAFE && y >= -SAFE && s <= SAFE && s >= -SAFE)
        return reduceSmall(s, d)
    }
  }
  return addBig(numerator(a), denominator(a), numerator(b), denominator(b))
}

/** Only the denominators' common divisor can cancel, which keeps the numbers of the gcd short (Knuth, 4.5.1). */
const addBig = (an: bigint, ad: bigint, bn: bigint, bd: bigint): Rational => {
  const g = gcdBig(ad, bd)
  if (g === 1n) return ofLowest(an * bd + bn * ad, ad * bd)
  const rest = ad / g
  const sum = an * (bd / g) + bn * rest
  const h = gcdBig(sum, g)
  return h === 1n ? ofLowest(sum, rest * bd) : ofLowest(sum / h, rest * (bd / h))
}

/** −a */
export const negate = (a: Rational): Rational => {
  if (a.big !== undefined) return new Rational(Number.NaN, Number.NaN, { n: -a.big.n, d: a.big.d })
  return a.n === 0 ? zero : small(-a.n, a.d)
}

/** a − b */
export const subtract = (a: Rational, b: Rational): Rational => add(a, negate(b))

/** a · b */
export const multiply = (a: Rational, b: Rational): Rational => {
  if (a.big === undefined && b.big === undefined) {
    if (a.n === 0 || b.n === 0) return zero
    if (b.n === 1 && b.d === 1) return a
    const n = a.n * b.n
    const d = a.d * b.d
    if (n <= SAFE && n >= -SAFE && d <= SAFE) return d === 1 ? small(n, 1) : reduceSmall(n, d)
  }
  return multiplyBig(numerator(a), denominator(a), numerator(b), denominator(b))
}

/** Cancels crosswise before multiplying. */
const multiplyBig = (an: bigint, ad: bigint, bn: bigint, bd: bigint): Rational => {
  if (an === 0n || bn === 0n) return zero
  const g = gcdBig(an, bd)
  const h = gcdBig(bn, ad)
  return ofLowest((an / g) * (bn / h), (ad / h) * (bd / g))
}

/** 1 / a; throws a RangeError for 0. */
export const invert = (a: Rational): Rational => {
  if (a.big !== undefined) return a.big.n < 0n ? ofLowest(-a.big.d, -a.big.n) : ofLowest(a.big.d, a.big.n)
  if (a.n === 0) throw new RangeError("division by zero")
  return a.n < 0 ? small(-a.d, -a.n) : small(a.d, a.n)
}

/** a / b; throws a RangeError when b is 0. */
export const divide = (a: Rational, b: Rational): Rational => multiply(a, invert(b))

/** −1, 0 or 1. */
export const sign = (a: Rational): -1 | 0 | 1 =>
  a.big === undefined ? (a.n > 0 ? 1 : a.n < 0 ? -1 : 0) : a.big.n > 0n ? 1 : -1

/** |a| */
export const abs = (a: Rational): Rational => (sign(a) < 0 ? negate(a) : a)

/** Negative when a < b, 0 when equal, positive when a > b. */
export const compare = (a: Rational, b: Rational): -1 | 0 | 1 => {
  if (a === b) return 0
  if (a.big === undefined && b.big === undefined) {
    if (a.d === b.d) return a.n < b.n ? -1 : a.n > b.n ? 1 : 0
    const x = a.n * b.d
    const y = b.n * a.d
    if (x <= SAFE && x >= -SAFE && y <= SAFE && y >= -SAFE) return x < y ? -1 : x > y ? 1 : 0
  }
  const x = numerator(a) * denominator(b)
  const y = numerator(b) * denominator(a)
  return x < y ? -1 : x > y ? 1 : 0
}

/** True when a and b are the same number. */
export const equals = (a: Rational, b: Rational): boolean => compare(a, b) === 0
/** The smaller of the two. */
export const min = (a: Rational, b: Rational): Rational => (compare(a, b) <= 0 ? a : b)
/** The larger of the two. */
export const max = (a: Rational, b: Rational): Rational => (compare(a, b) >= 0 ? a : b)

/** True for whole numbers. */
export const isInteger = (a: Rational): boolean => (a.big === undefined ? a.d === 1 : a.big.d === 1n)

/** The largest whole number not above a. */
export const floor = (a: Rational): Rational => {
  if (a.big === undefined) {
    if (a.d === 1) return a
    const rest = a.n % a.d
    const quotient = (a.n - rest) / a.d
    return small(rest < 0 ? quotient - 1 : quotient === 0 ? 0 : quotient, 1)
  }
  const quotient = a.big.n / a.big.d
  return fromBigInt(a.big.n < 0n && quotient * a.big.d !== a.big.n ? quotient - 1n : quotient)
}

/** The smallest whole number not below a. */
export const ceil = (a: Rational): Rational => negate(floor(negate(a)))

/** a to a whole power; throws a RangeError for 0 to a negative power. */
export const power = (a: Rational, exponent: number): Rational => {
  if (exponent < 0) return power(invert(a), -exponent)
  return fromBigInt(numerator(a) ** BigInt(exponent), denominator(a) ** BigInt(exponent))
}

/** The nearest double, for display and for proposals only. */
export const toNumber = (a: Rational): number => {
  if (a.big === undefined) return a.n / a.d
  const negative = a.big.n < 0n
  const n = negative ? -a.big.n : a.big.n
  const shift = 64 - (n.toString(2).length - a.big.d.toString(2).length)
  const scaled = shift >= 0 ? (n << BigInt(shift)) / a.big.d : n / (a.big.d << BigInt(-shift))
  const value = Number(scaled) * 2 ** -shift
  return negative ? -value : value
}

/** Number of decimal places of a, or undefined when its decimal expansion never ends. */
export const decimalPlaces = (a: Rational): number | undefined => placesOf(denominator(a))

/**
 * The exact text of a: a plain decimal when it has one, otherwise `numerator/denominator`.
 *
 * @example
 * ```ts
 * import { Rational } from "claimcheck"
 * Rational.format(Rational.of(1, 8)) // "0.125"
 * Rational.format(Rational.of(1, 3)) // "1/3"
 * ```
 * @category formatting
 * @since 0.1.0
 */
export const format = (a: Rational): string => writeFraction({ n: numerator(a), d: denominator(a) })

/**
 * a rounded to `places` decimals: `down` towards −∞, `up` towards +∞, or `nearest` (ties away from zero).
 *
 * @category formatting
 * @since 0.1.0
 */
export const round = (a: Rational, places: number, direction: "down" | "up" | "nearest"): Rational => {
  const scale = powerOfTen(places)
  const scaled = multiply(a, scale)
  const whole =
    direction === "down"
      ? floor(scaled)
      : direction === "up"
        ? ceil(scaled)
        : sign(scaled) < 0
          ? ceil(subtract(scaled, half))
          : floor(add(scaled, half))
  return divide(whole, scale)
}
