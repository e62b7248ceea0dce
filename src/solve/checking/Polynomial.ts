/**
 * Polynomials for the certificate checker: coefficient by monomial, no coefficient zero. A monomial's key is made of the
 * quoted names of its variables in sorted order, repeated by power, so that no name can imitate a product.
 */
import * as Rational from "../../arithmetic/Rational.js"

/** A polynomial that its owner may change in place. */
export type Polynomial = Map<string, Rational.Rational>

/** Where a certificate or an expression asks for more than a checker should compute. */
export class TooLarge extends Error {}

const MAX_TERMS = 100_000
const MAX_PRODUCTS = 400_000
const MAX_DEGREE = 64
/** Longest number that a checker computes with. */
export const MAX_BITS = 200_000

/** The polynomial that is the number `value`. */
export const constant = (value: Rational.Rational): Polynomial =>
  Rational.sign(value) === 0 ? new Map() : new Map([["", value]])

/** The polynomial that is one variable. */
export const variable = (name: string): Polynomial => new Map([[JSON.stringify(name), Rational.one]])

/** The variable that a monomial consists of, or undefined when it is the constant or a product. */
export const soleVariable = (monomial: string): string | undefined => {
  const names = factors(monomial)
  return names.length === 1 ? names[0] : undefined
}

/** The number that a polynomial is, or undefined when it has variables. */
export const asConstant = (p: Polynomial): Rational.Rational | undefined =>
  p.size === 0 ? Rational.zero : p.size === 1 ? p.get("") : undefined

/** True when both are the same polynomial. */
export const equals = (p: Polynomial, q: Polynomial): boolean =>
  p === q ||
  (p.size === q.size &&
    [...p].every(([monomial, coefficient]) => {
      const other = q.get(monomial)
      return other !== undefined && Rational.equals(coefficient, other)
    }))

/** Adds `factor · q` to `sum` in place. */
export const addInto = (sum: Polynomial, q: Polynomial, factor: Rational.Rational = Rational.one): void => {
  if (Rational.sign(factor) === 0) return
  for (const [monomial, coefficient] of q) {
    const term = Rational.multiply(coefficient, factor)
    const total = Rational.add(sum.get(monomial) ?? Rational.zero, term)
    if (Rational.sign(total) === 0) sum.delete(monomial)
    else sum.set(monomial, bounded(total))
  }
  if (sum.size > MAX_TERMS) throw new TooLarge(`a polynomial of more than ${MAX_TERMS} terms`)
}

/** `factor · p`, a new polynomial. */
export const scaled = (p: Polynomial, factor: Rational.Rational): Polynomial => {
  const result: Polynomial = new Map()
  addInto(result, p, factor)
  return result
}

/** p · q, a new polynomial. */
export const multiply = (p: Polynomial, q: Polynomial): Polynomial => {
  if (p.size * q.size > MAX_PRODUCTS) throw new TooLarge("a product of very long polynomials")
  const result: Polynomial = new Map()
  for (const [a, coefficient] of p) {
    const row: Polynomial = new Map()
    for (const [b, other] of q) row.set(joined(a, b), Rational.multiply(coefficient, other))
    addInto(result, row)
  }
  return result
}

/** The bits that the longer of numerator and denominator needs. */
export const bits = (a: Rational.Rational): number =>
  a.big === undefined ? 53 : 4 * Math.max(a.big.n.toString(16).length, a.big.d.toString(16).length)

const bounded = (a: Rational.Rational): Rational.Rational => {
  if (bits(a) > MAX_BITS) throw new TooLarge(`a number of more than ${MAX_BITS} bits`)
  return a
}

const joined = (a: string, b: string): string => {
  if (a === "") return b
  if (b === "") return a
  const names = [...factors(a), ...factors(b)]
  if (names.length > MAX_DEGREE) throw new TooLarge(`a product of more than ${MAX_DEGREE} variables`)
  return names
    .sort()
    .map(name => JSON.stringify(name))
    .join(",")
}

const factors = (monomial: string): Array<string> => JSON.parse(`[${monomial}]`) as Array<string>
