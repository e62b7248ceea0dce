/**
 * Expressions as fractions of polynomials by the school rules that Certificate.ts lays down: nothing is cancelled.
 */
import type { Expression } from "../arithmetic/Expression.js"
import * as Rational from "../arithmetic/Rational.js"
import { type Detail, detail, type DetailCode } from "./Detail.js"
import * as Form from "./Form.js"

/** N / D */
export interface Fraction {
  readonly numerator: Form.Form
  readonly denominator: Form.Form
}

/** Thrown where an expression is outside what can be decided; caught where the constraint is compiled. */
export class Unsupported extends Error {
  readonly detail: Detail

  constructor(code: DetailCode, value: string | number = "") {
    super(`${code} ${value}`)
    this.detail = detail(code, value)
  }
}

/** The denominator 1, shared so that "same denominator" is mostly a comparison of references. */
export const UNIT: Form.Form = Form.constant(Rational.one)

/** Nesting beyond this is refused rather than risking the stack. */
const MAX_DEPTH = 1_500
const MAX_EXPONENT = 64

/**
 * Writes an expression without roots, absolute values, minima and maxima as N / D.
 *
 * @throws Unsupported with the reason
 * @category normal form
 * @since 0.1.0
 */
export const fraction = (
  e: Expression,
  monomials: Form.Monomials,
  numberOf: (variable: string) => number,
  depth = 0
): Fraction => {
  if (depth > MAX_DEPTH) throw new Unsupported("nesting")
  const part = (child: Expression): Fraction => fraction(child, monomials, numberOf, depth + 1)
  switch (e.kind) {
    case "number":
      return { numerator: Form.constant(e.value), denominator: UNIT }
    case "variable":
      return { numerator: Form.variable(numberOf(e.variable)), denominator: UNIT }
    case "negate": {
      const { numerator, denominator } = part(e.argument)
      return { numerator: Form.negate(numerator), denominator }
    }
    case "add":
    case "subtract":
      return total(e, part, monomials)
    case "multiply":
      return product(part(e.left), part(e.right), monomials)
    case "divide": {
      const right = part(e.right)
      return product(part(e.left), { numerator: right.denominator, denominator: right.numerator }, monomials)
    }
    case "power":
      return power(part(e.base), e.exponent, monomials)
    case "root":
      throw new Unsupported("inner-root")
    default:
      throw new Unsupported("operation", e.kind)
  }
}

/** A sum is folded along its left spine, so that thousands of terms need neither stack nor copies. */
const total = (e: Expression, part: (child: Expression) => Fraction, monomials: Form.Monomials): Fraction => {
  const terms: Array<{ readonly term: Expression; readonly factor: Rational.Rational }> = []
  let head = e
  while (head.kind === "add" || head.kind === "subtract") {
    terms.push({ term: head.right, factor: head.kind === "add" ? Rational.one : Rational.minusOne })
    head = head.left
  }
  const first = part(head)
  let numerator = new Map(first.numerator)
  let denominator = first.denominator
  for (const { term, factor } of terms.reverse()) {
    const next = part(term)
    if (denominator === next.denominator || Form.equals(denominator, next.denominator)) {
      Form.addInto(numerator, next.numerator, factor)
    } else {
      const left = times(monomials, numerator, next.denominator)
      numerator = new Map(Form.add(left, times(monomials, next.numerator, denominator), factor))
      denominator = times(monomials, denominator, next.denominator)
    }
  }
  return { numerator, denominator }
}

const product = (a: Fraction, b: Fraction, monomials: Form.Monomials): Fraction => ({
  numerator: times(monomials, a.numerator, b.numerator),
  denominator: times(monomials, a.denominator, b.denominator)
})

const times = (monomials: Form.Monomials, a: Form.Form, b: Form.Form): Form.Form => {
  if (a === UNIT) return b
  if (b === UNIT) return a
  const result = Form.multiply(monomials, a, b)
  if (result === undefined) throw new Unsupported("long-product")
  return result
}

const power = (base: Fraction, exponent: number, monomials: Form.Monomials): Fraction => {
  if (!Number.isInteger(exponent) || Math.abs(exponent) > MAX_EXPONENT)
    throw new Unsupported("power", exponent)
  const factor = exponent < 0 ? { numerator: base.denominator, denominator: base.numerator } : base
  let result: Fraction = { numerator: UNIT, denominator: UNIT }
  for (let k = Math.abs(exponent); k > 0; k--) result = product(result, factor, monomials)
  return result
}
