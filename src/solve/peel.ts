/**
 * Takes invertible outer operations off an expression and applies them to its interval, as Certificate.ts lays down.
 */
import * as Expression from "../arithmetic/Expression.js"
import * as Interval from "../arithmetic/Interval.js"
import * as Rational from "../arithmetic/Rational.js"
import { Unsupported } from "./fraction.js"

/** "expression ∈ interval" */
export interface Bounded {
  readonly expression: Expression.Expression
  readonly interval: Interval.Interval
}

/** Bits of an interval end raised to a power, beyond which the figure is not worth computing. */
const MAX_POWER_BITS = 20_000

/**
 * The same statement about the innermost expression that can be reached.
 *
 * @throws Unsupported when the degree of a root is out of bounds
 * @category normal form
 * @since 0.1.0
 */
export const peel = (bounded: Bounded): Bounded => {
  let { expression, interval } = bounded
  for (;;) {
    const next = peelOne(expression, interval)
    if (next === undefined) return { expression, interval }
    expression = next.expression
    interval = next.interval
  }
}

const peelOne = (e: Expression.Expression, interval: Interval.Interval): Bounded | undefined => {
  switch (e.kind) {
    case "negate":
      return { expression: e.argument, interval: Interval.scale(interval, Rational.minusOne) }
    case "root":
      return { expression: e.argument, interval: raise(interval, e.degree) }
    case "add":
    case "subtract":
    case "multiply":
    case "divide":
      break
    default:
      return undefined
  }
  const right = constantOf(e.right)
  const c = right ?? (e.kind === "divide" ? undefined : constantOf(e.left))
  if (c === undefined) return undefined
  const expression = right === undefined ? e.right : e.left
  if (e.kind === "add") return { expression, interval: Interval.shift(interval, Rational.negate(c)) }
  if (e.kind === "subtract") {
    if (right !== undefined) return { expression, interval: Interval.shift(interval, c) }
    const moved = Interval.shift(interval, Rational.negate(c))
    return { expression, interval: Interval.scale(moved, Rational.minusOne) }
  }
  if (Rational.sign(c) === 0) return undefined
  return { expression, interval: Interval.scale(interval, e.kind === "multiply" ? Rational.invert(c) : c) }
}

/** The exact value of an expression free of variables. The leftmost leaf settles most cases at once. */
const constantOf = (e: Expression.Expression): Rational.Rational | undefined => {
  let leaf = e
  for (;;) {
    if (leaf.kind === "number") break
    if (leaf.kind === "variable") return undefined
    const first = Expression.children(leaf)[0]
    if (first === undefined) return undefined
    leaf = first
  }
  return Expression.evaluate(e, () => undefined)
}

/** What the argument of an n-th root lies in, when the root lies in the interval. */
const raise = (a: Interval.Interval, degree: number): Interval.Interval => {
  if (!Number.isInteger(degree) || degree < 1) throw new Unsupported("root-degree", degree)
  const raised = (end: Rational.Rational): Rational.Rational => {
    const bits = Math.max(
      Rational.numerator(end).toString(16).length,
      Rational.denominator(end).toString(16).length
    )
    if (bits * 4 * degree > MAX_POWER_BITS) throw new Unsupported("root-degree", degree)
    return Rational.power(end, degree)
  }
  const positive = a.low !== null && Rational.sign(a.low) > 0
  const openZero = a.low !== null && Rational.sign(a.low) === 0 && !a.lowClosed
  return {
    low: positive && a.low !== null ? raised(a.low) : Rational.zero,
    lowClosed: positive ? a.lowClosed : !openZero,
    high: a.high === null || Rational.sign(a.high) < 0 ? a.high : raised(a.high),
    highClosed: a.highClosed
  }
}
