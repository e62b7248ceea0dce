/**
 * Exact values of constants inside a constraint, for the checkers.
 */
import * as Rational from "../../arithmetic/Rational.js"
import type { FlatExpression, Node } from "./FlatExpression.js"
import { bits, MAX_BITS, TooLarge } from "./Polynomial.js"
import { MAX_EXPONENT, NoFacts, type Signs, selected } from "./signs.js"

/** Values of the nodes that are free of variables and have an exact value. */
export const constantValues = (
  flat: FlatExpression,
  signs: Signs
): ReadonlyArray<Rational.Rational | undefined> => {
  const values = Array.from(flat.nodes, (): Rational.Rational | undefined => undefined)
  for (let i = flat.nodes.length - 1; i >= 0; i--) {
    const { children, expression } = flat.nodes[i] as Node
    const [a, b] = children.map(child => values[child])
    if (expression.kind === "number") values[i] = expression.value
    else if (expression.kind === "minimum" || expression.kind === "maximum")
      values[i] = values[selected(flat.nodes[i] as Node, signs, children.length - 1)]
    else if (a !== undefined && (b !== undefined || children.length === 1))
      values[i] = bounded(constantOf(flat.nodes[i] as Node, signs, a, b ?? Rational.zero))
  }
  return values
}

const bounded = (a: Rational.Rational | undefined): Rational.Rational | undefined => {
  if (a !== undefined && bits(a) > MAX_BITS) throw new TooLarge(`a constant of more than ${MAX_BITS} bits`)
  return a
}

const constantOf = (
  { expression, which }: Node,
  signs: Signs,
  a: Rational.Rational,
  b: Rational.Rational
): Rational.Rational | undefined => {
  // The sign step decides, whatever the constant is: the branch in which it is wrong ends in a contradiction.
  if (expression.kind === "absolute") return signs.get(which) === 1 ? Rational.negate(a) : a
  return exactly(expression, a, b)
}

/**
 * The value of an operation on one or two numbers, undefined where it has none that is rational. For both checkers;
 * `Expression.evaluate` does the same for the solver, with which they share nothing but rationals.
 */
export const exactly = (
  expression: Node["expression"],
  a: Rational.Rational,
  b: Rational.Rational
): Rational.Rational | undefined => {
  switch (expression.kind) {
    case "negate":
      return Rational.negate(a)
    case "add":
      return Rational.add(a, b)
    case "subtract":
      return Rational.subtract(a, b)
    case "multiply":
      return Rational.multiply(a, b)
    case "divide":
      return Rational.sign(b) === 0 ? undefined : Rational.divide(a, b)
    case "power":
      if (expression.exponent < 0 && Rational.sign(a) === 0) return undefined
      return raised(a, expression.exponent)
    case "root":
      return rationalRoot(a, expression.degree)
    default:
      return undefined
  }
}

/** a to a whole power within bounds. */
export const raised = (a: Rational.Rational, exponent: number): Rational.Rational => {
  if (!Number.isInteger(exponent) || Math.abs(exponent) > MAX_EXPONENT)
    throw new NoFacts(`the power ${exponent} is out of bounds`)
  if (bits(a) * Math.abs(exponent) > MAX_BITS) throw new TooLarge(`a power of more than ${MAX_BITS} bits`)
  return Rational.power(a, exponent)
}

/** The exact root of a non-negative rational, or undefined when it is not rational. */
const rationalRoot = (a: Rational.Rational, degree: number): Rational.Rational | undefined => {
  if (Rational.sign(a) < 0 || !Number.isInteger(degree) || degree < 1) return undefined
  const n = wholeRoot(Rational.numerator(a), degree)
  const d = wholeRoot(Rational.denominator(a), degree)
  return n === undefined || d === undefined ? undefined : Rational.fromBigInt(n, d)
}

/** Newton's iteration from above; exact for bigints. */
const wholeRoot = (a: bigint, degree: number): bigint | undefined => {
  if (a < 2n) return a
  const n = BigInt(degree)
  let x = 1n << BigInt(Math.ceil(a.toString(2).length / degree))
  for (;;) {
    const next = ((n - 1n) * x + a / x ** (n - 1n)) / n
    if (next >= x) break
    x = next
  }
  return x ** n === a ? x : undefined
}
