import { Result } from "effect"
import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import * as BasePeriod from "../../src/model/BasePeriod.js"
import * as ReferencePeriod from "../../src/model/ReferencePeriod.js"
import { anyPeriod, anySpan, period } from "./periods.js"

const text = (p: ReferencePeriod.ReferencePeriod): string => p.text
const shifted = (p: string, n: number): string => {
  const result = BasePeriod.shift(period(p), n)
  return Result.isSuccess(result) ? result.success.text : `error: ${result.failure}`
}

describe("yearBefore", () => {
  const table: ReadonlyArray<readonly [p: string, base: string]> = [
    ["2022", "2021"],
    ["2022-H2", "2021-H2"],
    ["2022-Q1", "2021-Q1"],
    ["2022-08", "2021-08"],
    ["2020-02", "2019-02"],
    ["2021-02", "2020-02"],
    ["2022-08-31", "2021-08-31"],
    ["2020-02-29", "2019-02-28"],
    ["ytd:2023-09", "ytd:2022-09"],
    ["2023-02/2023-09", "2022-02/2022-09"],
    ["2022-01-15/2022-02-14", "2021-01-15/2021-02-14"],
    ["2021-08/2022-07", "2020-08/2021-07"],
    ["2020-08/2022-12", "2018-03/2020-07"],
    ["2021/2022", "2019/2020"],
    ["2020-01-10/2022-01-09", "2018-01-09/2020-01-09"],
    ["../2022-12", "../2021-12"],
    ["../2020-02", "../2019-02"]
  ]
  for (const [p, base] of table)
    it(`${p} → ${base}`, () => {
      assert.strictEqual(text(BasePeriod.yearBefore(period(p), "claim")), base)
    })

  it("is never later, never overlaps a window longer than a year, and keeps the length in months", () => {
    fc.assert(
      fc.property(anySpan, ([start, end]) => {
        const p = ReferencePeriod.fromDays(start, end)
        const base = BasePeriod.yearBefore(p, "claim")
        assert.isTrue(ReferencePeriod.isDefinite(base))
        if (!ReferencePeriod.isDefinite(base)) return
        assert.isBelow(base.start, start)
        assert.isBelow(base.end, end)
        if (BasePeriod.isLongerThanYear(p)) assert.strictEqual(base.end, start - 1)
      })
    )
  })

  it("shares the base of an unknown end with nothing", () => {
    const p = period("2023-01/published")
    const keys = ["a", "b"].map(owner => BasePeriod.yearBefore(p, owner).key)
    assert.strictEqual(new Set([...keys, p.key, period("2022").key]).size, 4)
    assert.strictEqual(BasePeriod.yearBefore(p, "a").key, BasePeriod.yearBefore(p, "a").key)
    assert.strictEqual(ReferencePeriod.contains(period("../2100"), BasePeriod.yearBefore(p, "a")), "unknown")
  })
})

describe("shift", () => {
  const table: ReadonlyArray<readonly [p: string, n: number, to: string]> = [
    ["2022", -1, "2021"],
    ["2022", 3, "2025"],
    ["2022-Q1", -1, "2021-Q4"],
    ["2022-H1", -1, "2021-H2"],
    ["2022-01", -1, "2021-12"],
    ["2020-03", -1, "2020-02"],
    ["2020-08/2022-12", -1, "2018-03/2020-07"],
    ["2022-01-15/2022-01-24", -1, "2022-01-05/2022-01-14"],
    ["2022", 0, "2022"]
  ]
  for (const [p, n, to] of table) it(`${p} by ${n} is ${to}`, () => assert.strictEqual(shifted(p, n), to))

  for (const p of ["ytd:2023-09", "2022-08-31", "published", "2023-01/published", "../2022-12", "0001"])
    it(`is an error for ${p}`, () => assert.match(shifted(p, -1), /^error: /))

  it("there and back again is the same period", () => {
    fc.assert(
      fc.property(anyPeriod, fc.integer({ min: -20, max: 20 }), (p, n) => {
        const there = BasePeriod.shift(p, n)
        if (Result.isFailure(there) || there.success.length === "day") return
        // A window of so many days that happens to fall on whole months elsewhere moves by months from there.
        const isWhole = (q: ReferencePeriod.ReferencePeriod) => BasePeriod.wholeMonths(q) !== undefined
        if (isWhole(p) !== isWhole(there.success)) return
        const back = BasePeriod.shift(there.success, -n)
        assert.strictEqual(Result.isSuccess(back) ? back.success.key : "error", p.key)
      })
    )
  })

  it("previous ends the day before", () => {
    fc.assert(
      fc.property(anySpan, ([start, end]) => {
        const p = ReferencePeriod.fromDays(start, end)
        const previous = BasePeriod.previous(p)
        if (Result.isSuccess(previous)) assert.strictEqual(previous.success.end, start - 1)
        else assert.strictEqual(p.length, "day")
      })
    )
  })
})

describe("stocks", () => {
  it("2022, 2022-12, 2022-12-31, ../2022-12 and the start of a window from 2023-01 are one cell", () => {
    const keys = [
      "2022",
      "2022-12",
      "2022-12-31",
      "2022-Q4",
      "2020-08/2022-12",
      "../2022-12",
      "ytd:2022-12"
    ].map(p => BasePeriod.stockKey(period(p)))
    const start = BasePeriod.stockStart(period("2023-01/2023-06"))
    assert.strictEqual(new Set([...keys, start?.key]).size, 1)
  })

  it("a window that ends at publication ends where publication is", () => {
    const at = (p: string) => ReferencePeriod.resolvePublished(period(p), period("2023-08/2024-01"), "a")
    assert.strictEqual(BasePeriod.stockKey(at("2023-01/published")), BasePeriod.stockKey(at("published")))
    assert.strictEqual(
      BasePeriod.stockKey(period("2023-01/published")),
      BasePeriod.stockKey(period("published"))
    )
  })

  it("a year before the end of a month is the end of that month", () => {
    assert.strictEqual(text(BasePeriod.stockYearBefore(period("2021-02"), "c")), "2020-02-29")
    assert.strictEqual(text(BasePeriod.stockYearBefore(period("2021-02-28"), "c")), "2020-02-29")
    assert.strictEqual(text(BasePeriod.stockYearBefore(period("2020-08/2022-12"), "c")), "2021-12-31")
  })

  it("equal ends have equal years before", () => {
    fc.assert(
      fc.property(anySpan, ([start, end]) => {
        const whole = ReferencePeriod.fromDays(start, end)
        const day = ReferencePeriod.fromDays(end, end)
        assert.strictEqual(
          BasePeriod.stockYearBefore(whole, "a").key,
          BasePeriod.stockYearBefore(day, "b").key
        )
      })
    )
  })
})
