import { Result } from "effect"
import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import * as CivilDay from "../../src/model/CivilDay.js"
import * as ReferencePeriod from "../../src/model/ReferencePeriod.js"
import { anyPeriod, anySpan, period } from "./periods.js"

const failure = (text: string): string => {
  const parsed = ReferencePeriod.parse(text)
  return Result.isFailure(parsed) ? parsed.failure : `no failure: ${parsed.success.text}`
}

describe("days", () => {
  it("agree with the platform's calendar", () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_162, max: 2_932_896 }), day => {
        const date = new Date(day * 86_400_000)
        assert.deepEqual(CivilDay.toDate(day), {
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate()
        })
        const { year, month, day: ofMonth } = CivilDay.toDate(day)
        assert.strictEqual(CivilDay.fromDate(year, month, ofMonth), day)
        assert.strictEqual(CivilDay.format(day), date.toISOString().slice(0, 10))
      })
    )
  })

  it("months later and back again is the same first of the month", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: -300, max: 300 }), (day, months) => {
        const first = day - CivilDay.toDate(day).day + 1
        assert.strictEqual(CivilDay.addMonths(CivilDay.addMonths(first, months), -months), first)
      })
    )
  })
})

describe("parse", () => {
  const table: ReadonlyArray<readonly [text: string, start: string, end: string, length: string]> = [
    ["2022", "2022-01-01", "2022-12-31", "year"],
    ["2022-H1", "2022-01-01", "2022-06-30", "half"],
    ["2022-H2", "2022-07-01", "2022-12-31", "half"],
    ["2022-Q3", "2022-07-01", "2022-09-30", "quarter"],
    ["2022-08", "2022-08-01", "2022-08-31", "month"],
    ["2020-02", "2020-02-01", "2020-02-29", "month"],
    ["1900-02", "1900-02-01", "1900-02-28", "month"],
    ["2022-08-31", "2022-08-31", "2022-08-31", "day"],
    ["2020-08/2022-12", "2020-08-01", "2022-12-31", "window"],
    ["2021/2022", "2021-01-01", "2022-12-31", "window"],
    ["2022-Q2/2022-Q3", "2022-04-01", "2022-09-30", "window"],
    ["2022-01-15/2022-02-14", "2022-01-15", "2022-02-14", "window"],
    ["ytd:2023-09", "2023-01-01", "2023-09-30", "ytd"],
    ["ytd:2023-Q3", "2023-01-01", "2023-09-30", "ytd"],
    [" 2022 ", "2022-01-01", "2022-12-31", "year"]
  ]
  for (const [text, start, end, length] of table)
    it(`${text} is ${start} to ${end}`, () => {
      const p = period(text)
      assert.isTrue(ReferencePeriod.isDefinite(p))
      if (ReferencePeriod.isDefinite(p))
        assert.deepEqual([CivilDay.format(p.start), CivilDay.format(p.end), p.length], [start, end, length])
    })

  const same: ReadonlyArray<ReadonlyArray<string>> = [
    ["2022", "2022-01/2022-12", "2022-01-01/2022-12-31", "2022-H1/2022-H2", "ytd:2022-12"],
    ["2022-Q1", "2022-01/2022-03", "ytd:2022-03"],
    ["2022-02", "2022-02-01/2022-02-28"],
    ["2022-08-31", "2022-08-31/2022-08-31"],
    ["../2022-12", "../2022-12-31", "../2022", "../2022-Q4"],
    ["ytd:2023-09", "2023-01/2023-09", "2023-Q1/2023-Q3"]
  ]
  for (const texts of same)
    it(`${texts.join(" = ")}`, () => {
      assert.strictEqual(new Set(texts.map(text => ReferencePeriod.key(period(text)))).size, 1)
      for (const text of texts) assert.isTrue(ReferencePeriod.equals(period(text), period(texts[0] ?? "")))
    })

  const bad: ReadonlyArray<readonly [text: string, says: RegExp]> = [
    ["", /not a period; write 2022/],
    ["22", /not a period/],
    ["2022-13", /no month 13/],
    ["2022-00", /no month 00/],
    ["2023-02-29", /2023-02 has the days 01 to 28/],
    ["2022-04-31", /days 01 to 30/],
    ["2022-Q5", /not a period/],
    ["2022-H3", /not a period/],
    ["0000", /no year 0000/],
    ["2022-8", /not a period/],
    ["2022/2021", /ends before it starts/],
    ["2022/..", /a period must end/],
    ["published/2023", /cannot start with the date of publication/],
    ["ytd:2023", /year to date is written ytd:2023-09/],
    ["ytd:", /year to date/],
    ["ytd:2023-13", /no month 13/],
    ["2022/2023/2024", /not a period/],
    ["2022-01-01T00:00", /not a period/],
    ["last year", /not a period/]
  ]
  for (const [text, says] of bad) it(`refuses "${text}"`, () => assert.match(failure(text), says))

  it("never throws, and never repeats a long text in full", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400, unit: "grapheme" }), text => {
        const parsed = ReferencePeriod.parse(text)
        if (Result.isFailure(parsed)) assert.isBelow(parsed.failure.length, 320)
      })
    )
  })

  it("reads what it formats, as the same period", () => {
    fc.assert(
      fc.property(anyPeriod, p => {
        assert.deepEqual(period(ReferencePeriod.format(p)), p)
      })
    )
  })

  it("gives equal keys exactly to equal days", () => {
    fc.assert(
      fc.property(anySpan, anySpan, ([a, b], [c, d]) => {
        const same = a === c && b === d
        assert.strictEqual(
          ReferencePeriod.equals(ReferencePeriod.fromDays(a, b), ReferencePeriod.fromDays(c, d)),
          same
        )
      })
    )
  })
})

describe("published", () => {
  const known = period("2023-08-31")
  const bounds = period("2023-08/2024-01")
  const resolve = (text: string, date: ReferencePeriod.ReferencePeriod | null, id = "a") =>
    ReferencePeriod.resolvePublished(period(text), date, id)

  it("known to the day is that day", () => {
    assert.strictEqual(resolve("published", known).key, period("2023-08-31").key)
    assert.strictEqual(resolve("2023-01/published", known).key, period("2023-01-01/2023-08-31").key)
    assert.strictEqual(resolve("../published", known).key, period("../2023-08-31").key)
    assert.strictEqual(resolve("published", known).length, "published")
  })

  it("unknown or within bounds is one unknown date for each document", () => {
    for (const date of [null, bounds, period("2023")]) {
      assert.strictEqual(resolve("published", date).key, resolve("published", date).key)
      assert.notStrictEqual(resolve("published", date, "a").key, resolve("published", date, "b").key)
      assert.strictEqual(resolve("published", date).end, "unknown")
    }
    const p = resolve("published", bounds)
    assert.deepEqual([p.earliest, p.latest], [CivilDay.fromDate(2023, 8, 1), CivilDay.fromDate(2024, 1, 31)])
  })

  it("leaves other periods as they are", () => {
    assert.deepEqual(resolve("2022", bounds), period("2022"))
  })

  it("is not taken where the window would end before it starts", () => {
    assert.strictEqual(resolve("2024-01/published", known).end, "unknown")
  })
})

describe("contains", () => {
  const at = (text: string) => ReferencePeriod.resolvePublished(period(text), period("2023-08/2024-01"), "a")
  const table: ReadonlyArray<readonly [outer: string, inner: string, expected: boolean | "unknown"]> = [
    ["2022", "2022-Q3", true],
    ["2022-Q3", "2022", false],
    ["2022", "2022-01/2022-12", true],
    ["2022", "2021-12/2022-01", false],
    ["../2022-12", "2022", true],
    ["../2022-12", "../2021-12", true],
    ["../2022-12", "2023", false],
    ["2022", "../2022-12", false],
    ["2023-01/published", "2023-07", true],
    ["2023-01/published", "2023-09", "unknown"],
    ["2023-01/published", "2024-03", false],
    ["2023-01/published", "2022-12", false],
    ["2023-01/published", "2023-03/published", true],
    ["2023-03/published", "2023-01/published", false],
    ["2023", "2023-01/published", "unknown"],
    ["2023/2024", "2023-01/published", true],
    ["../published", "published", true],
    ["2022", "published", false],
    ["published", "2022", false],
    ["published", "2023-12-01", "unknown"]
  ]
  for (const [outer, inner, expected] of table)
    it(`${outer} contains ${inner}: ${expected}`, () => {
      assert.strictEqual(ReferencePeriod.contains(at(outer), at(inner)), expected)
    })

  it("agrees with the days of definite periods", () => {
    fc.assert(
      fc.property(anySpan, anySpan, ([a, b], [c, d]) => {
        assert.strictEqual(
          ReferencePeriod.contains(ReferencePeriod.fromDays(a, b), ReferencePeriod.fromDays(c, d)),
          a <= c && d <= b
        )
      })
    )
  })

  it("never decides for two documents whose dates are not known", () => {
    const a = ReferencePeriod.resolvePublished(period("published"), null, "a")
    const b = ReferencePeriod.resolvePublished(period("published"), null, "b")
    assert.strictEqual(ReferencePeriod.contains(a, b), "unknown")
  })
})
