/**
 * Takes invertible outer operations off a constraint, by the rules of Certificate.ts.
 */
import type { Interval } from "../../arithmetic/Interval.js"
import * as Rational from "../../arithmetic/Rational.js"
import { raised } from "./constantValues.js"
import type { FlatExpression, Node } from "./FlatExpression.js"
import { MAX_EXPONENT, NoFacts, type Signs, selected } from "./signs.js"

/**
 * The innermost node that can be reached, and what it lies in when the whole expression lies in `whole`.
 *
 * @param constants exact values of nodes; undefined where a node has none
 * @category checking
 * @since 0.1.0
 */
export const peel = (
  flat: FlatExpression,
  signs: Signs,
  constants: ReadonlyArray<Rational.Rational | undefined>,
  whole: Interval
): { readonly at: number; readonly interval: Interval } => {
  let at = 0
  let interval = whole
  for (;;) {
    const node = flat.nodes[at] as Node
    const { children, expression } = node
    const [left, right] = children as readonly [number, number]
    const c = constants[right]
    const b = constants[left]
    switch (expression.kind) {
      case "negate":
        interval = affine(interval, Rational.minusOne, Rational.zero)
        at = left
        continue
      case "absolute":
        if (signs.get(node.which) === 1) interval = affine(interval, Rational.minusOne, Rational.zero)
        at = left
        continue
      case "minimum":
      case "maximum":
        at = selected(node, signs, children.length - 1)
        continue
      case "root":
        interval = raisedInterval(interval, expression.degree)
        at = left
        continue
      case "add":
        if (c === undefined && b === undefined) return { at, interval }
        interval = affine(interval, Rational.one, Rational.negate(c ?? (b as Rational.Rational)))
        at = c === undefined ? right : left
        continue
      case "subtract":
        if (c !== undefined) {
          interval = affine(interval, Rational.one, c)
          at = left
          continue
        }
        if (b === undefined) return { at, interval }
        interval = affine(interval, Rational.minusOne, b)
        at = right
        continue
      case "multiply": {
        const factor = c ?? b
        if (factor === undefined || Rational.sign(factor) === 0) return { at, interval }
        interval = affine(interval, Rational.invert(factor), Rational.zero)
        at = c === undefined ? right : left
        continue
      }
      case "divide":
        if (c === undefined || Rational.sign(c) === 0) return { at, interval }
        interval = affine(interval, c, Rational.zero)
        at = left
        continue
      default:
        return { at, interval }
    }
  }
}

/** The image of an interval under x ↦ factor·x + offset, factor not zero. */
export const affine = (a: Interval, factor: Rational.Rational, offset: Rational.Rational): Interval => {
  const image = (end: Rational.Rational | null) =>
    end === null ? null : Rational.add(Rational.multiply(end, factor), offset)
  return Rational.sign(factor) > 0
    ? { low: image(a.low), lowClosed: a.lowClosed, high: image(a.high), highClosed: a.highClosed }
    : { low: image(a.high), lowClosed: a.highClosed, high: image(a.low), highClosed: a.lowClosed }
}

/** What E lies in when its n-th root, E ≥ 0, lies in the interval. */
export const raisedInterval = (a: Interval, degree: number): Interval => {
  if (!Number.isInteger(degree) || degree < 1 || degree > MAX_EXPONENT)
    throw new NoFacts(`the degree ${degree} of a root is out of bounds`)
  const low = a.low !== null && Rational.sign(a.low) > 0 ? raised(a.low, degree) : Rational.zero
  const openZero = a.low !== null && Rational.sign(a.low) === 0 && !a.lowClosed
  return {
    low,
    lowClosed: Rational.sign(low) > 0 ? a.lowClosed : !openZero,
    high: a.high === null || Rational.sign(a.high) < 0 ? a.high : raised(a.high, degree),
    highClosed: a.highClosed
  }
}
