import { Result } from "effect"
import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import * as Interval from "../../src/arithmetic/Interval.js"
import * as Rational from "../../src/arithmetic/Rational.js"
import * as Duration from "../../src/model/Duration.js"
import * as ReferencePeriod from "../../src/model/ReferencePeriod.js"
import { anySpan, period } from "./periods.js"

const years = (from: string, to: string): string => {
  const result = Duration.yearsBetween(period(from), period(to))
  return Result.isSuccess(result) ? Rational.format(result.success) : `error: ${result.failure}`
}

describe("yearsBetween", () => {
  const table: ReadonlyArray<readonly [from: string, to: string, n: string]> = [
    ["2016", "2021", "5"],
    ["2016-12", "2021", "5"],
    ["2019-Q4", "2022-Q2", "2.5"],
    ["2020-02-29", "2021-02-28", "1"],
    ["2020-08-15", "2022-11-15", "2.25"],
    ["2021-12", "2022-01", "1/12"]
  ]
  for (const [from, to, n] of table)
    it(`${from} to ${to} is ${n}`, () => assert.strictEqual(years(from, to), n))
  it("refuses what cannot be told", () => {
    assert.match(years("2021", "2021"), /not earlier/)
    assert.match(years("2022", "2021"), /not earlier/)
    assert.match(years("2021-01-05", "2022"), /whole number of months/)
    assert.match(years("2021", "published"), /not known/)
  })
})

describe("periodsPerYear", () => {
  const n = (p: string): number | undefined => Result.getOrUndefined(Duration.periodsPerYear(period(p)))
  it("is a whole number or an error", () => {
    assert.deepEqual(["2022", "2022-H1", "2022-Q2", "2022-08", "2022-01/2022-04"].map(n), [1, 2, 4, 12, 3])
    assert.deepEqual(
      ["2022-01/2022-05", "ytd:2022-03", "2022-08-31", "2021/2022", "published", "../2022"].map(n),
      [undefined, undefined, undefined, undefined, undefined, undefined]
    )
  })
})

describe("bounds", () => {
  const table: ReadonlyArray<
    readonly [since: string, until: string, unit: Duration.CalendarUnit, interval: string]
  > = [
    ["2013", "2022", "year", "[8, 10]"],
    ["2013-01-01", "2022-12-31", "year", "[9, 10]"],
    ["2022-08-01", "2022-08-31", "day", "[30, 31]"],
    ["2022-01", "2022-12", "month", "[10, 12]"],
    ["2020-Q1", "2022-Q4", "quarter", "[10, 12]"],
    ["2022-01-01", "2022-01-14", "week", "[1, 2]"],
    ["2022", "2022", "year", "[0, 1]"],
    ["../2013", "2022", "year", "[8, ∞)"],
    ["2013", "published", "year", "[0, ∞)"]
  ]
  for (const [since, until, unit, interval] of table)
    it(`${since} to ${until} in ${unit}s is ${interval}`, () =>
      assert.strictEqual(Interval.format(Duration.bounds(period(since), period(until), unit)), interval))

  it("of a date of publication between bounds", () => {
    const until = ReferencePeriod.resolvePublished(period("published"), period("2023-08/2024-01"), "a")
    assert.strictEqual(Interval.format(Duration.bounds(period("2013-08"), until, "year")), "[9, 12]")
  })

  it("contains the elapsed and the inclusive length of every choice of days", () => {
    fc.assert(
      fc.property(anySpan, anySpan, fc.double({ min: 0, max: 1, noNaN: true }), ([a, b], [c, d], at) => {
        const from = a + Math.floor((b - a) * at)
        const to = c + Math.floor((d - c) * (1 - at))
        if (to < from) return
        const days = Duration.bounds(ReferencePeriod.fromDays(a, b), ReferencePeriod.fromDays(c, d), "day")
        assert.isTrue(Interval.contains(days, Rational.of(to - from)))
        assert.isTrue(Interval.contains(days, Rational.of(to - from + 1)))
      })
    )
  })
})
