/**
 * Ranges of expressions with products of unknowns: safe, though not always the narrowest.
 *
 * Parts that are linear, or a ratio of two linear forms, have exact ranges; interval arithmetic puts them together. In the
 * same way a premise about a larger expression bounds a part of it: if a − b lies in an interval and so does b, then a does.
 *
 * @see Moore, "Interval Analysis" (1966)
 */
import type { Expression } from "../arithmetic/Expression.js"
import * as Interval from "../arithmetic/Interval.js"
import * as Rational from "../arithmetic/Rational.js"
import { Unsupported } from "./fraction.js"
import type { Steps } from "./Meter.js"
import type { Constraint } from "./Problem.js"
import type { Range } from "./range.js"

/** Deeper expressions are not looked into. */
const MAX_DEPTH = 40

/** The exact range of a part; throws Unsupported where it is no ratio of linear forms. */
type Linear = (part: Expression) => Steps<Range | "empty">

/** Thrown inside when no value is left. */
class Empty extends Error {}

/**
 * An interval that holds every value of the expression.
 *
 * @param constraints what else is known to hold, of which those that contain the expression are used
 * @throws Unsupported where a variable is not declared
 * @category ranges
 * @since 0.1.0
 */
export function* enclosure(
  expression: Expression,
  constraints: Iterable<Constraint>,
  linear: Linear
): Steps<Range | "empty"> {
  try {
    let range = yield* forward(expression, linear, 0)
    for (const constraint of constraints) {
      if (constraint.kind !== "bound") continue
      const path = pathTo(constraint.expression, expression, 0)
      if (path === undefined) continue
      const implied = yield* backward(constraint.interval, path, linear)
      const both = Interval.intersect(range, implied)
      if (!Interval.equals(both, range)) range = { ...both, exact: false }
    }
    return Interval.isEmpty(range) ? "empty" : range
  } catch (error) {
    if (error instanceof Empty) return "empty"
    throw error
  }
}

const inexact = (interval: Interval.Interval): Range => ({ ...interval, exact: false })
const everything = inexact(Interval.everything)

function* forward(e: Expression, linear: Linear, depth: number): Steps<Range> {
  if (depth > MAX_DEPTH) return everything
  const known = yield* attempt(e, linear)
  if (known !== undefined) return known
  switch (e.kind) {
    case "negate":
      return scaled(yield* forward(e.argument, linear, depth + 1), Rational.minusOne)
    case "add":
    case "subtract": {
      const left = yield* forward(e.left, linear, depth + 1)
      const right = yield* forward(e.right, linear, depth + 1)
      return sum(left, e.kind === "add" ? right : scaled(right, Rational.minusOne))
    }
    case "multiply": {
      const left = yield* forward(e.left, linear, depth + 1)
      return product(left, yield* forward(e.right, linear, depth + 1))
    }
    case "divide": {
      const left = yield* forward(e.left, linear, depth + 1)
      return product(left, reciprocal(yield* forward(e.right, linear, depth + 1)))
    }
    case "power": {
      const base = yield* forward(e.base, linear, depth + 1)
      return power(e.exponent < 0 ? reciprocal(base) : base, Math.abs(e.exponent))
    }
    case "absolute": {
      const inner = yield* forward(e.argument, linear, depth + 1)
      const size = greatest([inner, scaled(inner, Rational.minusOne)])
      return inexact(Interval.intersect(size, Interval.atLeast(Rational.zero)))
    }
    case "maximum":
    case "minimum": {
      const ranges: Array<Range> = []
      for (const argument of e.arguments) ranges.push(yield* forward(argument, linear, depth + 1))
      if (e.kind === "maximum") return greatest(ranges)
      return scaled(greatest(ranges.map(range => scaled(range, Rational.minusOne))), Rational.minusOne)
    }
    default:
      return everything
  }
}

/** The exact range, or undefined where the part has to be taken apart. */
function* attempt(e: Expression, linear: Linear): Steps<Range | undefined> {
  try {
    const range = yield* linear(e)
    if (range === "empty") throw new Empty()
    return range
  } catch (error) {
    if (!(error instanceof Unsupported) || e.kind === "variable") throw error
    return undefined
  }
}

/** What undoes the operations around a part, the outermost first: how to get on, and what the other operand is. */
type Step = {
  readonly kind: "minus" | "subtrahend" | "over" | "under" | "times"
  readonly other: Expression
}

/** The way from the whole expression to a part of it; undefined when there is none that can be undone. */
const pathTo = (whole: Expression, part: Expression, depth: number): ReadonlyArray<Step> | undefined => {
  if (same(whole, part, 0)) return []
  if (depth > MAX_DEPTH) return undefined
  if (
    whole.kind !== "add" &&
    whole.kind !== "subtract" &&
    whole.kind !== "multiply" &&
    whole.kind !== "divide"
  )
    return undefined
  const left = pathTo(whole.left, part, depth + 1)
  const ofLeft = { add: "minus", subtract: "subtrahend", multiply: "over", divide: "times" } as const
  if (left !== undefined)
    return [
      whole.kind === "subtract"
        ? { kind: "minus", other: { kind: "negate", argument: whole.right } }
        : { kind: ofLeft[whole.kind], other: whole.right },
      ...left
    ]
  const right = pathTo(whole.right, part, depth + 1)
  const ofRight = { add: "minus", subtract: "subtrahend", multiply: "over", divide: "under" } as const
  return right && [{ kind: ofRight[whole.kind], other: whole.left }, ...right]
}

function* backward(interval: Interval.Interval, path: ReadonlyArray<Step>, linear: Linear): Steps<Range> {
  let range = inexact(interval)
  for (const { kind, other } of path) {
    const operand = yield* forward(other, linear, 0)
    const turned = (r: Range) => scaled(r, Rational.minusOne)
    if (kind === "minus") range = sum(range, turned(operand))
    else if (kind === "subtrahend") range = sum(operand, turned(range))
    else if (kind === "times") range = product(range, operand)
    // Dividing by what may be zero says nothing: zero times anything is zero.
    else if (kind === "over") range = mayBeZero(operand) ? everything : product(range, reciprocal(operand))
    else range = mayBeZero(range) ? everything : product(operand, reciprocal(range))
  }
  return inexact(range)
}

const mayBeZero = (range: Range): boolean => Interval.contains(range, Rational.zero)

/** True when both say the same in the same way. */
const same = (a: Expression, b: Expression, depth: number): boolean => {
  if (a === b) return true
  if (a.kind !== b.kind || depth > MAX_DEPTH) return false
  const [as, bs] = [operands(a), operands(b)]
  return (
    detail(a) === detail(b) &&
    as.length === bs.length &&
    as.every((child, i) => same(child, bs[i]!, depth + 1))
  )
}

const operands = (e: Expression): ReadonlyArray<Expression> =>
  e.kind === "minimum" || e.kind === "maximum"
    ? e.arguments
    : "left" in e
      ? [e.left, e.right]
      : "argument" in e
        ? [e.argument]
        : e.kind === "power"
          ? [e.base]
          : []

const detail = (e: Expression): string =>
  e.kind === "number"
    ? Rational.format(e.value)
    : e.kind === "variable"
      ? e.variable
      : e.kind === "power"
        ? String(e.exponent)
        : e.kind === "root"
          ? String(e.degree)
          : ""

// Interval arithmetic. An end counts as attained unless it is certain that it is not.

const asPoint = ({ low, high }: Range): Rational.Rational | undefined =>
  low !== null && high !== null && Rational.equals(low, high) ? low : undefined

const scaled = (range: Range, factor: Rational.Rational): Range => ({
  ...Interval.scale(range, factor),
  exact: range.exact
})

const sum = (a: Range, b: Range): Range => {
  const [one, other] = [asPoint(a), asPoint(b)]
  if (other !== undefined) return { ...Interval.shift(a, other), exact: a.exact && b.exact }
  if (one !== undefined) return { ...Interval.shift(b, one), exact: a.exact && b.exact }
  const low = a.low === null || b.low === null ? null : Rational.add(a.low, b.low)
  const high = a.high === null || b.high === null ? null : Rational.add(a.high, b.high)
  return {
    low,
    lowClosed: low !== null && a.lowClosed && b.lowClosed,
    high,
    highClosed: high !== null && a.highClosed && b.highClosed,
    exact: false
  }
}

/** An end of an interval: a number, or infinite in a direction. */
type End = Rational.Rational | "up" | "down"

const signOf = (end: End): number => (end === "up" ? 1 : end === "down" ? -1 : Rational.sign(end))

const timesEnd = (a: End, b: End): End => {
  if (typeof a !== "string" && typeof b !== "string") return Rational.multiply(a, b)
  const sign = signOf(a) * signOf(b)
  return sign === 0 ? Rational.zero : sign > 0 ? "up" : "down"
}

const product = (a: Range, b: Range): Range => {
  for (const [one, other] of [
    [a, b],
    [b, a]
  ] as const) {
    const factor = asPoint(one)
    if (factor !== undefined && Rational.sign(factor) !== 0)
      return { ...scaled(other, factor), exact: a.exact && b.exact }
  }
  const lows: ReadonlyArray<End> = [a.low ?? "down", a.high ?? "up"]
  const highs: ReadonlyArray<End> = [b.low ?? "down", b.high ?? "up"]
  const ends = lows.flatMap(x => highs.map(y => timesEnd(x, y)))
  const finite = ends.filter(end => typeof end !== "string")
  const low = ends.includes("down") ? null : finite.reduce(Rational.min)
  const high = ends.includes("up") ? null : finite.reduce(Rational.max)
  return { low, lowClosed: low !== null, high, highClosed: high !== null, exact: false }
}

/** The reciprocals of what is not zero. */
const reciprocal = (a: Range): Range => {
  const point = asPoint(a)
  if (point !== undefined && Rational.sign(point) === 0) throw new Empty()
  const invert = (end: Rational.Rational | null): Rational.Rational | null =>
    end === null ? Rational.zero : Rational.sign(end) === 0 ? null : Rational.invert(end)
  const positive = a.low !== null && Rational.sign(a.low) >= 0
  const negative = a.high !== null && Rational.sign(a.high) <= 0
  if (!positive && !negative) return everything
  const low = invert(a.high)
  const high = invert(a.low)
  return {
    low,
    lowClosed: low !== null && a.high !== null && a.highClosed,
    high,
    highClosed: high !== null && a.low !== null && a.lowClosed,
    exact: a.exact
  }
}

const power = (a: Range, exponent: number): Range => {
  if (exponent > MAX_DEPTH) return everything
  let result: Range = { ...Interval.point(Rational.one), exact: true }
  for (let k = 0; k < exponent; k++) result = product(result, a)
  if (exponent % 2 === 1) return result
  return inexact(Interval.intersect(result, Interval.atLeast(Rational.zero)))
}

/** The largest of some numbers lies above the largest low end. */
const greatest = (ranges: ReadonlyArray<Range>): Range => {
  let low: Rational.Rational | null = null
  let high: Rational.Rational | null = ranges[0]?.high ?? null
  for (const range of ranges) {
    if (range.low !== null) low = low === null ? range.low : Rational.max(low, range.low)
    high = high === null || range.high === null ? null : Rational.max(high, range.high)
  }
  return { low, lowClosed: low !== null, high, highClosed: high !== null, exact: false }
}
