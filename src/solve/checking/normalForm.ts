/**
 * The normal form of a bound constraint, recomputed from its original expression by the rules of Certificate.ts.
 */
import type { Interval } from "../../arithmetic/Interval.js"
import * as Rational from "../../arithmetic/Rational.js"
import { constantValues } from "./constantValues.js"
import type { FlatExpression } from "./FlatExpression.js"
import * as Polynomial from "./Polynomial.js"
import { peel } from "./peel.js"
import { divideOut, ONE, plus, type Quotient, quotientAt } from "./quotient.js"
import { NoFacts, operationsOf, type Signs, selected } from "./signs.js"

/** N / D ∈ interval, after peeling. */
export interface NormalForm {
  readonly numerator: Polynomial.Polynomial
  readonly denominator: Polynomial.Polynomial
  readonly interval: Interval
}

/**
 * Peels, then writes the rest as N / D; a constant denominator other than zero is divided out.
 *
 * @throws NoFacts where an operation is not decided or a root is left
 * @category checking
 * @since 0.1.0
 */
export const normalForm = (flat: FlatExpression, signs: Signs, interval: Interval): NormalForm => {
  for (let which = 0; which < flat.operations; which++)
    if (!signs.has(which)) throw new NoFacts(`operation ${which} is not decided by a sign step`)
  const constants = constantValues(flat, signs)
  const peeled = peel(flat, signs, constants, interval)
  const { denominator, numerator } = divideOut(quotientAt(flat, peeled.at, signs))
  return { numerator, denominator, interval: peeled.interval }
}

/**
 * What sign step `which` compares: the argument of an absolute, or left − right of a minimum or maximum.
 *
 * @throws NoFacts where there is no such operation or its denominator is not constant
 * @category checking
 * @since 0.1.0
 */
export const comparedBySign = (flat: FlatExpression, which: number, signs: Signs): Polynomial.Polynomial => {
  const at = flat.nodes.findIndex(node => node.which <= which && which < node.which + operationsOf(node))
  const node = flat.nodes[at]
  if (node === undefined) throw new NoFacts(`there is no operation ${which}`)
  const count = node.children.length
  let compared: Quotient
  if (node.expression.kind === "absolute") compared = quotientAt(flat, node.children[0] as number, signs)
  else {
    const position = node.which + count - 1 - which
    const left = selected(node, signs, position - 1)
    compared = plus(
      quotientAt(flat, left, signs),
      quotientAt(flat, node.children[position] as number, signs),
      Rational.minusOne
    )
  }
  const { denominator, numerator } = divideOut(compared)
  if (!Polynomial.equals(denominator, ONE)) throw new NoFacts(`operation ${which} compares a quotient`)
  return numerator
}
