/** The chance of a fit, against counting all figures. */
import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import * as Interval from "../../src/arithmetic/Interval.js"
import * as Rational from "../../src/arithmetic/Rational.js"
import { anyOf, fitting, sizeOf } from "../../src/diagnose/chance.js"

describe("figures that fit", () => {
  it("are those that counting finds", () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 10, max: 99 }),
        fc.integer({ min: -300, max: 300 }),
        fc.integer({ min: 0, max: 200 }),
        fc.boolean(),
        (printed, from, width, negative) => {
          const sign = negative ? -1 : 1
          const half = Rational.half
          const around = (n: number) => {
            const centre = Rational.of(sign * n)
            return Interval.closed(Rational.subtract(centre, half), Rational.add(centre, half))
          }
          const allowed = Interval.closed(Rational.of(from, 2), Rational.of(from + width, 2))
          const grid = { first: 10n, last: 99n, printed: BigInt(printed) }
          const counted = Array.from({ length: 90 }, (_, index) => index + 10).filter(
            n => !Interval.isEmpty(Interval.intersect(around(n), allowed))
          )
          assert.strictEqual(
            fitting(grid, around(printed), Rational.of(sign), allowed),
            BigInt(counted.length)
          )
          assert.strictEqual(sizeOf(grid), 90n)
        }
      )
    ))

  it("at least one of several things, of two halves, happens three times of four", () =>
    assert.strictEqual(anyOf([0.5, 0.5]), 0.75))
})
