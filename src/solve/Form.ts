/**
 * Polynomials over numbered monomials: the solver's own form of an expression.
 *
 * A problem interns its monomials: 0 is the constant 1, `v + 1` the variable v, and products follow as they come up. To
 * the simplex every monomial is an unknown of its own, so that what the linear rows prove needs no thought about products.
 */
import * as Rational from "../arithmetic/Rational.js"

/** Coefficient by monomial number; no coefficient is zero. */
export type Form = ReadonlyMap<number, Rational.Rational>

/** Number of the constant monomial. */
export const CONSTANT = 0

/** Products of more factors are not written out. */
const MAX_DEGREE = 24

/**
 * The monomials of a problem with `variables` variables.
 *
 * @category form
 * @since 0.1.0
 */
export class Monomials {
  /** Variable numbers of each monomial, ascending, repeated by power. */
  readonly factors: Array<ReadonlyArray<number>> = [[]]
  private readonly products = new Map<string, number>()

  constructor(readonly variables: number) {
    for (let v = 0; v < variables; v++) this.factors.push([v])
  }

  /** Number of the product of two monomials, or undefined when its degree is out of bounds. */
  product(a: number, b: number): number | undefined {
    if (a === CONSTANT) return b
    if (b === CONSTANT) return a
    const factors = [...this.factors[a]!, ...this.factors[b]!].sort((x, y) => x - y)
    if (factors.length > MAX_DEGREE) return undefined
    const key = factors.join("*")
    const known = this.products.get(key)
    if (known !== undefined) return known
    const number = this.factors.length
    this.factors.push(factors)
    this.products.set(key, number)
    return number
  }
}

/** The number `value`. */
export const constant = (value: Rational.Rational): Form =>
  Rational.sign(value) === 0 ? new Map() : new Map([[CONSTANT, value]])

/** The variable with number v. */
export const variable = (v: number): Form => new Map([[v + 1, Rational.one]])

/** a + factor · b */
export const add = (a: Form, b: Form, factor: Rational.Rational = Rational.one): Form => {
  const sum = new Map(a)
  addInto(sum, b, factor)
  return sum
}

/** Adds factor · b to the accumulator `sum` in place. */
export const addInto = (sum: Map<number, Rational.Rational>, b: Form, factor: Rational.Rational): void => {
  for (const [monomial, coefficient] of b) addTerm(sum, monomial, Rational.multiply(coefficient, factor))
}

/** Adds one term to the accumulator `sum` in place. */
export const addTerm = (
  sum: Map<number, Rational.Rational>,
  monomial: number,
  term: Rational.Rational
): void => {
  const present = sum.get(monomial)
  const total = present === undefined ? term : Rational.add(present, term)
  if (Rational.sign(total) === 0) sum.delete(monomial)
  else sum.set(monomial, total)
}

/** factor · a */
export const scale = (a: Form, factor: Rational.Rational): Form => {
  if (Rational.sign(factor) === 0) return new Map()
  if (factor === Rational.one) return a
  const scaled = new Map<number, Rational.Rational>()
  for (const [monomial, coefficient] of a) scaled.set(monomial, Rational.multiply(coefficient, factor))
  return scaled
}

/** −a */
export const negate = (a: Form): Form => scale(a, Rational.minusOne)

/** a · b, or undefined when it has monomials of a degree out of bounds or more than `limit` terms. */
export const multiply = (monomials: Monomials, a: Form, b: Form, limit = 2_000): Form | undefined => {
  const factor = asConstant(a)
  if (factor !== undefined) return scale(b, factor)
  const other = asConstant(b)
  if (other !== undefined) return scale(a, other)
  if (a.size * b.size > limit) return undefined
  let sum: Form = new Map()
  for (const [monomial, coefficient] of a) {
    const row = new Map<number, Rational.Rational>()
    for (const [m, c] of b) {
      const product = monomials.product(monomial, m)
      if (product === undefined) return undefined
      row.set(product, Rational.multiply(coefficient, c))
    }
    sum = add(sum, row)
  }
  return sum
}

/** The value of a form without unknowns; undefined when it has some. */
export const asConstant = (a: Form): Rational.Rational | undefined =>
  a.size === 0 ? Rational.zero : a.size === 1 ? a.get(CONSTANT) : undefined

/** True when both are the same polynomial. */
export const equals = (a: Form, b: Form): boolean => {
  if (a.size !== b.size) return false
  for (const [monomial, coefficient] of a) {
    const other = b.get(monomial)
    if (other === undefined || !Rational.equals(coefficient, other)) return false
  }
  return true
}
