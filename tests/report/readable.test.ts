import fc from "fast-check"
import { assert, describe, it } from "vitest"
import * as Rational from "../../src/arithmetic/Rational.js"
import { readable } from "../../src/report/readable.js"

const exact = fc
  .tuple(fc.integer({ min: -10_000_000, max: 10_000_000 }), fc.integer({ min: 1, max: 100_000 }))
  .map(([n, d]) => Rational.of(n, d))

/** The number that a reader takes from the page. */
const read = (shown: string): Rational.Rational =>
  Rational.parse(shown.replaceAll(",", "").replace("−", "-")) ?? assert.fail(`unreadable: ${shown}`)

describe("readable", () => {
  it.each([
    [
      ["71600/751", "358000/3753"],
      ["95.34", "95.39"]
    ],
    [
      ["0.4165", "0.4175"],
      ["0.4165", "0.4175"]
    ],
    [["154565000000"], ["154,565,000,000"]],
    [["2012"], ["2012"]],
    [["-12345.6"], ["−12,345.6"]],
    [["1/3"], ["0.333"]],
    [
      ["2/3", "0.6666"],
      ["0.667", "0.6666"]
    ],
    [["95999/1000000000"], ["0.0000960"]],
    [["287999999/3000000"], ["95.9999997"]],
    [["about 5"], ["about 5"]],
    [[], []]
  ])("%j is shown as %j", (from, to) => {
    assert.deepStrictEqual(readable(from), to)
  })

  it("is within half a unit of its last place", () => {
    fc.assert(
      fc.property(exact, value => {
        const [shown = ""] = readable([Rational.format(value)])
        const places = shown.split(".")[1]?.length ?? 0
        const error = Rational.abs(Rational.subtract(read(shown), value))
        assert.isAtMost(
          Rational.compare(error, Rational.multiply(Rational.half, Rational.powerOfTen(-places))),
          0
        )
      })
    )
  })

  it("shows different numbers differently, and nothing as whole that is not", () => {
    fc.assert(
      fc.property(fc.array(exact, { maxLength: 4 }), values => {
        const shown = readable(values.map(Rational.format))
        const distinct = new Set(values.map(Rational.format)).size
        assert.strictEqual(new Set(shown.map(s => Rational.format(read(s)))).size, distinct)
        for (const [i, value] of values.entries()) {
          assert.strictEqual(Rational.isInteger(read(shown[i]!)), Rational.isInteger(value))
        }
      })
    )
  })
})
