/**
 * Intervals of exact rationals with open, closed or missing ends: everything a printed figure may stand for.
 */
import * as Rational from "./Rational.js"

/**
 * The set of numbers between `low` and `high`. A null end is unbounded (and then not closed).
 *
 * @category arithmetic
 * @since 0.1.0
 */
export interface Interval {
  readonly low: Rational.Rational | null
  readonly high: Rational.Rational | null
  readonly lowClosed: boolean
  readonly highClosed: boolean
}

/** All numbers. */
export const everything: Interval = { low: null, high: null, lowClosed: false, highClosed: false }

/** low ≤ x ≤ high */
export const closed = (low: Rational.Rational, high: Rational.Rational): Interval => ({
  low,
  high,
  lowClosed: true,
  highClosed: true
})

/** Exactly one number. */
export const point = (value: Rational.Rational): Interval => closed(value, value)

/** x ≥ low, or x > low when `open`. */
export const atLeast = (low: Rational.Rational, open = false): Interval => ({
  low,
  high: null,
  lowClosed: !open,
  highClosed: false
})

/** x ≤ high, or x < high when `open`. */
export const atMost = (high: Rational.Rational, open = false): Interval => ({
  low: null,
  high,
  lowClosed: false,
  highClosed: !open
})

/** True when no number lies in the interval. */
export const isEmpty = (a: Interval): boolean => {
  if (a.low === null || a.high === null) return false
  const order = Rational.compare(a.low, a.high)
  return order > 0 || (order === 0 && !(a.lowClosed && a.highClosed))
}

/** True when `x` lies in the interval. */
export const contains = (a: Interval, x: Rational.Rational): boolean => {
  if (a.low !== null) {
    const order = Rational.compare(x, a.low)
    if (order < 0 || (order === 0 && !a.lowClosed)) return false
  }
  if (a.high !== null) {
    const order = Rational.compare(x, a.high)
    if (order > 0 || (order === 0 && !a.highClosed)) return false
  }
  return true
}

/** The numbers that lie in both. */
export const intersect = (a: Interval, b: Interval): Interval => {
  const low = tighter(a.low, a.lowClosed, b.low, b.lowClosed, 1)
  const high = tighter(a.high, a.highClosed, b.high, b.highClosed, -1)
  return { low: low.end, high: high.end, lowClosed: low.closed, highClosed: high.closed }
}

const tighter = (
  a: Rational.Rational | null,
  aClosed: boolean,
  b: Rational.Rational | null,
  bClosed: boolean,
  direction: 1 | -1
): { end: Rational.Rational | null; closed: boolean } => {
  if (a === null) return { end: b, closed: bClosed }
  if (b === null) return { end: a, closed: aClosed }
  const order = Rational.compare(a, b) * direction
  return order > 0
    ? { end: a, closed: aClosed }
    : order < 0
      ? { end: b, closed: bClosed }
      : { end: a, closed: aClosed && bClosed }
}

/** True when every number of `inner` lies in `outer`. */
export const includes = (outer: Interval, inner: Interval): boolean => {
  if (isEmpty(inner)) return true
  const both = intersect(outer, inner)
  return equals(both, inner)
}

/** True when both have the same ends. */
export const equals = (a: Interval, b: Interval): boolean =>
  sameEnd(a.low, b.low) &&
  sameEnd(a.high, b.high) &&
  a.lowClosed === b.lowClosed &&
  a.highClosed === b.highClosed

const sameEnd = (a: Rational.Rational | null, b: Rational.Rational | null): boolean =>
  a === null || b === null ? a === b : Rational.equals(a, b)

/** Every number of `a` multiplied by `factor` (not zero); a negative factor swaps the ends. */
export const scale = (a: Interval, factor: Rational.Rational): Interval => {
  const low = a.low === null ? null : Rational.multiply(a.low, factor)
  const high = a.high === null ? null : Rational.multiply(a.high, factor)
  return Rational.sign(factor) < 0
    ? { low: high, high: low, lowClosed: a.highClosed, highClosed: a.lowClosed }
    : { low, high, lowClosed: a.lowClosed, highClosed: a.highClosed }
}

/** Every number of `a` moved by `offset`. */
export const shift = (a: Interval, offset: Rational.Rational): Interval => ({
  ...a,
  low: a.low === null ? null : Rational.add(a.low, offset),
  high: a.high === null ? null : Rational.add(a.high, offset)
})

/** The interval with its ends opened or closed as told. */
export const withEnds = (a: Interval, lowClosed: boolean, highClosed: boolean): Interval => ({
  ...a,
  lowClosed: a.low !== null && lowClosed,
  highClosed: a.high !== null && highClosed
})

/** `[0.4165, 0.4175]`, `(95, ∞)`: for messages and debugging. */
export const format = (a: Interval): string =>
  `${a.lowClosed ? "[" : "("}${a.low === null ? "−∞" : Rational.format(a.low)}, ${
    a.high === null ? "∞" : Rational.format(a.high)
  }${a.highClosed ? "]" : ")"}`
