/**
 * Ranges through outer operations: the range of `(x / b)^(1/4) − 1` follows from that of `x / b`.
 */
import * as Expression from "../arithmetic/Expression.js"
import { floorRoot } from "../arithmetic/floorRoot.js"
import * as Interval from "../arithmetic/Interval.js"
import * as Rational from "../arithmetic/Rational.js"
import type { Range } from "./range.js"

type Outer =
  | { readonly kind: "shift" | "scale"; readonly by: Rational.Rational }
  | { readonly kind: "root"; readonly degree: number }
  | { readonly kind: "absolute" }

/** Significant digits of an irrational root, which is rounded outward. */
const ROOT_DIGITS = 15

/**
 * An expression without its outer operations on constants, roots and absolute values, and these, the innermost first.
 *
 * @category ranges
 * @since 0.1.0
 */
export const outermost = (
  e: Expression.Expression
): { readonly inner: Expression.Expression; readonly outer: ReadonlyArray<Outer> } => {
  const outer: Array<Outer> = []
  let inner = e
  for (;;) {
    const next = unwrap(inner)
    if (next === undefined) return { inner, outer: outer.reverse() }
    outer.push(...next.outer)
    inner = next.inner
  }
}

const unwrap = (
  e: Expression.Expression
): { readonly inner: Expression.Expression; readonly outer: ReadonlyArray<Outer> } | undefined => {
  switch (e.kind) {
    case "negate":
      return { inner: e.argument, outer: [{ kind: "scale", by: Rational.minusOne }] }
    case "root":
      return { inner: e.argument, outer: [{ kind: "root", degree: e.degree }] }
    case "absolute":
      return { inner: e.argument, outer: [{ kind: "absolute" }] }
    case "add":
    case "subtract":
    case "multiply":
    case "divide":
      break
    default:
      return undefined
  }
  if (e.right.kind === "number") {
    const { value } = e.right
    if (e.kind === "add") return { inner: e.left, outer: [{ kind: "shift", by: value }] }
    if (e.kind === "subtract")
      return { inner: e.left, outer: [{ kind: "shift", by: Rational.negate(value) }] }
    if (Rational.sign(value) === 0) return undefined
    const by = e.kind === "multiply" ? value : Rational.invert(value)
    return { inner: e.left, outer: [{ kind: "scale", by }] }
  }
  if (e.left.kind !== "number" || e.kind === "divide") return undefined
  const { value } = e.left
  if (e.kind === "add") return { inner: e.right, outer: [{ kind: "shift", by: value }] }
  if (e.kind === "subtract")
    return {
      inner: e.right,
      outer: [
        { kind: "shift", by: value },
        { kind: "scale", by: Rational.minusOne }
      ]
    }
  return Rational.sign(value) === 0 ? undefined : { inner: e.right, outer: [{ kind: "scale", by: value }] }
}

/**
 * The range of the whole expression from that of its inner one; "empty" when the whole has no value.
 *
 * @category ranges
 * @since 0.1.0
 */
export const throughOuter = (inner: Range, outer: ReadonlyArray<Outer>): Range | "empty" => {
  let range = inner
  for (const operation of outer) {
    switch (operation.kind) {
      case "shift":
        range = { ...Interval.shift(range, operation.by), exact: range.exact }
        break
      case "scale":
        range = { ...Interval.scale(range, operation.by), exact: range.exact }
        break
      case "absolute":
        range = absolute(range)
        break
      case "root": {
        const positive = Interval.intersect(range, Interval.atLeast(Rational.zero))
        if (Interval.isEmpty(positive)) return "empty"
        range = root(
          { ...positive, exact: range.exact && Interval.equals(range, positive) },
          operation.degree
        )
      }
    }
  }
  return range
}

const absolute = (range: Range): Range => {
  if (range.low !== null && Rational.sign(range.low) >= 0) return range
  const turned = { ...Interval.scale(range, Rational.minusOne), exact: range.exact }
  if (range.high !== null && Rational.sign(range.high) <= 0) return turned
  // Zero lies inside, though perhaps no value is taken there: the low end is safe, but not known to be attained.
  const end = { low: Rational.zero, lowClosed: true, exact: false }
  if (range.low === null || range.high === null) return { ...end, high: null, highClosed: false }
  const order = Rational.compare(turned.high!, range.high)
  const [high, closed] =
    order > 0
      ? [turned.high, turned.highClosed]
      : order < 0
        ? [range.high, range.highClosed]
        : [range.high, range.highClosed || turned.highClosed]
  return { ...end, high, highClosed: closed }
}

const root = (range: Range, degree: number): Range => {
  const low = range.low === null ? undefined : rootBounds(range.low, degree)
  const high = range.high === null ? undefined : rootBounds(range.high, degree)
  return {
    low: low?.below ?? null,
    lowClosed: range.lowClosed && low !== undefined && low.exact,
    high: high?.above ?? null,
    highClosed: range.highClosed && high !== undefined && high.exact,
    exact: range.exact && (low?.exact ?? true) && (high?.exact ?? true)
  }
}

/** Rationals around an n-th root; equal, and exact, when it is rational. */
const rootBounds = (a: Rational.Rational, degree: number) => {
  const exact = Expression.exactRoot(a, degree)
  if (exact !== undefined) return { below: exact, above: exact, exact: true }
  const digits = Math.max(0, ROOT_DIGITS - Math.round(magnitude(a) / degree))
  const scale = Rational.powerOfTen(digits)
  const scaled = Rational.floor(Rational.multiply(a, Rational.power(scale, degree)))
  const floor = Rational.fromBigInt(floorRoot(Rational.numerator(scaled), degree))
  const below = Rational.divide(floor, scale)
  return { below, above: Rational.divide(Rational.add(floor, Rational.one), scale), exact: false }
}

/** The power of ten that a positive rational is about; a double may be too small for it, or too large. */
const magnitude = (a: Rational.Rational): number => {
  const bits = (x: bigint): number => x.toString(2).length
  return (bits(Rational.numerator(a)) - bits(Rational.denominator(a))) * Math.log10(2)
}
