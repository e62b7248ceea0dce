/**
 * Expressions as quotients of polynomials, by the school rules of Certificate.ts: nothing is cancelled.
 */
import * as Rational from "../../arithmetic/Rational.js"
import type { FlatExpression, Node } from "./FlatExpression.js"
import * as Polynomial from "./Polynomial.js"
import { MAX_EXPONENT, NoFacts, type Signs, selected } from "./signs.js"

/** N / D; the numerator belongs to its holder, who may change it in place. */
export interface Quotient {
  readonly numerator: Polynomial.Polynomial
  readonly denominator: Polynomial.Polynomial
}

/** The denominator 1, never changed in place. */
export const ONE = Polynomial.constant(Rational.one)

/** The quotient that the node at `root` stands for, by the school rules. Its numerator may be changed in place. */
export const quotientAt = (flat: FlatExpression, root: number, signs: Signs): Quotient => {
  const end = endOf(flat, root)
  const quotients = Array.from({ length: end - root }, (): Quotient | undefined => undefined)
  const take = (child: number | undefined): Quotient => quotients[(child as number) - root] as Quotient
  for (let i = end - 1; i >= root; i--) {
    const node = flat.nodes[i] as Node
    const [left, right] = node.children
    const result = quotientOf(node, signs, take, left, right)
    for (const child of node.children) quotients[child - root] = undefined
    quotients[i - root] = result
  }
  return take(root)
}

/** One past the last descendant of a node: pre-order keeps a subtree together. */
const endOf = (flat: FlatExpression, root: number): number => {
  let last = root
  for (let child = flat.nodes[root]?.children.at(-1); child !== undefined; ) {
    last = child
    child = flat.nodes[child]?.children.at(-1)
  }
  return last + 1
}

const quotientOf = (
  node: Node,
  signs: Signs,
  take: (child: number | undefined) => Quotient,
  left: number | undefined,
  right: number | undefined
): Quotient => {
  const { expression } = node
  switch (expression.kind) {
    case "number":
      return { numerator: Polynomial.constant(expression.value), denominator: ONE }
    case "variable":
      return { numerator: Polynomial.variable(expression.variable), denominator: ONE }
    case "negate":
      return negated(take(left))
    case "absolute":
      if (!signs.has(node.which)) throw new NoFacts(`operation ${node.which} is not decided by a sign step`)
      return signs.get(node.which) === 1 ? negated(take(left)) : take(left)
    case "minimum":
    case "maximum":
      return take(selected(node, signs, node.children.length - 1))
    case "add":
      return plus(take(left), take(right), Rational.one)
    case "subtract":
      return plus(take(left), take(right), Rational.minusOne)
    case "multiply":
      return times(take(left), take(right))
    case "divide":
      return times(take(left), inverted(take(right)))
    case "power": {
      const { exponent } = expression
      if (!Number.isInteger(exponent) || Math.abs(exponent) > MAX_EXPONENT)
        throw new NoFacts(`the power ${exponent} is out of bounds`)
      const factor = exponent < 0 ? inverted(take(left)) : take(left)
      let result: Quotient = { numerator: new Map(ONE), denominator: ONE }
      for (let k = Math.abs(exponent); k > 0; k--) result = times(result, factor)
      return result
    }
    case "root":
      throw new NoFacts("a root inside an expression")
  }
}

const negated = ({ denominator, numerator }: Quotient): Quotient => ({
  numerator: Polynomial.scaled(numerator, Rational.minusOne),
  denominator
})

const inverted = ({ denominator, numerator }: Quotient): Quotient => ({
  numerator: new Map(denominator),
  denominator: numerator
})

/** a + factor · b */
export const plus = (a: Quotient, b: Quotient, factor: Rational.Rational): Quotient => {
  if (Polynomial.equals(a.denominator, b.denominator)) {
    const swap = factor === Rational.one && b.numerator.size > a.numerator.size
    const [longer, shorter] = swap ? [b, a] : [a, b]
    Polynomial.addInto(longer.numerator, shorter.numerator, factor)
    return longer
  }
  const numerator = Polynomial.multiply(a.numerator, b.denominator)
  Polynomial.addInto(numerator, Polynomial.multiply(b.numerator, a.denominator), factor)
  return { numerator, denominator: Polynomial.multiply(a.denominator, b.denominator) }
}

const times = (a: Quotient, b: Quotient): Quotient => ({
  numerator: Polynomial.multiply(a.numerator, b.numerator),
  denominator:
    a.denominator === ONE
      ? b.denominator
      : b.denominator === ONE
        ? a.denominator
        : Polynomial.multiply(a.denominator, b.denominator)
})

/** The same quotient, with a constant denominator other than zero divided out. */
export const divideOut = (a: Quotient): Quotient => {
  const d = Polynomial.asConstant(a.denominator)
  return d === undefined || Rational.sign(d) === 0
    ? a
    : { numerator: Polynomial.scaled(a.numerator, Rational.invert(d)), denominator: ONE }
}
