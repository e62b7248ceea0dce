import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import * as Interval from "../../src/arithmetic/Interval.js"
import * as Rational from "../../src/arithmetic/Rational.js"

/** Ends are quarters between −3 and 3, so that all points that matter can be tried out. */
const quarter = fc.integer({ min: -12, max: 12 }).map(n => Rational.of(n, 4))
const end = fc.option(quarter, { nil: null })
const interval: fc.Arbitrary<Interval.Interval> = fc
  .tuple(end, end, fc.boolean(), fc.boolean())
  .map(([low, high, lowClosed, highClosed]) => ({
    low,
    high,
    lowClosed: low !== null && lowClosed,
    highClosed: high !== null && highClosed
  }))

/** Eighths between −8 and 8: every end, a point between any two ends, and points far outside. */
const points = Array.from({ length: 129 }, (_, k) => Rational.of(k - 64, 8))
const inside = (a: Interval.Interval) => points.filter(x => member(a, x))

/** Membership from the definition, in doubles (eighths are exact). */
const member = (a: Interval.Interval, x: Rational.Rational): boolean => {
  const value = x.n / x.d
  const low = a.low === null ? Number.NEGATIVE_INFINITY : a.low.n / a.low.d
  const high = a.high === null ? Number.POSITIVE_INFINITY : a.high.n / a.high.d
  return (a.lowClosed ? value >= low : value > low) && (a.highClosed ? value <= high : value < high)
}

const runs = { numRuns: 1500 }

describe("Interval agrees with trying out all points", () => {
  it("contains", () =>
    fc.assert(
      fc.property(interval, a =>
        points.forEach(x => assert.strictEqual(Interval.contains(a, x), member(a, x)))
      ),
      runs
    ))
  it("isEmpty", () =>
    fc.assert(
      fc.property(interval, a => assert.strictEqual(Interval.isEmpty(a), inside(a).length === 0)),
      runs
    ))
  it("intersect", () =>
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        const both = Interval.intersect(a, b)
        for (const x of points) assert.strictEqual(Interval.contains(both, x), member(a, x) && member(b, x))
      }),
      runs
    ))
  it("includes", () =>
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        const by = inside(b).every(x => member(a, x)) && reaches(a, b)
        assert.strictEqual(Interval.includes(a, b), by)
      }),
      runs
    ))
  it("scale and shift", () =>
    fc.assert(
      fc.property(interval, fc.constantFrom(-2, -1, 1, 2), quarter, (a, factor, offset) => {
        const f = Rational.of(factor)
        const scaled = Interval.scale(a, f)
        const moved = Interval.shift(a, offset)
        for (const x of points) {
          assert.strictEqual(Interval.contains(scaled, Rational.multiply(x, f)), member(a, x))
          assert.strictEqual(Interval.contains(moved, Rational.add(x, offset)), member(a, x))
        }
      }),
      runs
    ))
  it("withEnds opens and closes, never at infinity", () =>
    fc.assert(
      fc.property(interval, fc.boolean(), fc.boolean(), (a, low, high) => {
        const changed = Interval.withEnds(a, low, high)
        assert.strictEqual(changed.lowClosed, low && a.low !== null)
        assert.strictEqual(changed.highClosed, high && a.high !== null)
      })
    ))
})

/** A bounded set cannot include an unbounded one, which the tried points alone do not show. */
const reaches = (outer: Interval.Interval, inner: Interval.Interval): boolean =>
  inside(inner).length === 0 ||
  ((outer.low === null || inner.low !== null) && (outer.high === null || inner.high !== null))

describe("constructors and text", () => {
  const two = Rational.two
  it("a table", () => {
    assert.strictEqual(Interval.format(Interval.closed(Rational.one, two)), "[1, 2]")
    assert.strictEqual(Interval.format(Interval.point(two)), "[2, 2]")
    assert.strictEqual(Interval.format(Interval.atLeast(two)), "[2, ∞)")
    assert.strictEqual(Interval.format(Interval.atLeast(two, true)), "(2, ∞)")
    assert.strictEqual(Interval.format(Interval.atMost(two)), "(−∞, 2]")
    assert.strictEqual(Interval.format(Interval.atMost(two, true)), "(−∞, 2)")
    assert.strictEqual(Interval.format(Interval.everything), "(−∞, ∞)")
  })
})
