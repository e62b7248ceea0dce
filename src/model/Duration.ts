/**
 * How long it is from one period to another, in calendar units: for average growth, annualised growth and "for ten
 * years".
 */
import { Result } from "effect"
import * as Interval from "../arithmetic/Interval.js"
import * as Rational from "../arithmetic/Rational.js"
import * as CivilDay from "./CivilDay.js"
import * as ReferencePeriod from "./ReferencePeriod.js"

type Period = ReferencePeriod.ReferencePeriod

/** Calendar units in which a duration may be printed. */
export type CalendarUnit = "day" | "week" | "month" | "quarter" | "half" | "year"

const monthsOf: Readonly<Record<"month" | "quarter" | "half" | "year", number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12
}

/** Months from the end of one period to the end of another; undefined when they are not a whole number of months apart. */
const monthsBetweenEnds = (from: CivilDay.CivilDay, to: CivilDay.CivilDay): number | undefined => {
  const a = CivilDay.toDate(from)
  const b = CivilDay.toDate(to)
  const aligned = a.day === b.day || (CivilDay.isMonthEnd(from) && CivilDay.isMonthEnd(to))
  return aligned ? (b.year - a.year) * 12 + b.month - a.month : undefined
}

/**
 * Years from one period to another, end to end: 2016 to 2021 is 5, 2019-Q4 to 2022-Q2 is 5/2. The `n` of average
 * growth. Fails when an end is not known, when they are not whole months apart, or when `to` is not later.
 *
 * @category period
 * @since 0.1.0
 */
export const yearsBetween = (from: Period, to: Period): Result.Result<Rational.Rational, string> => {
  if (from.end === "unknown" || to.end === "unknown")
    return Result.fail(`the years from ${from.text} to ${to.text} depend on a date that is not known`)
  const months = monthsBetweenEnds(from.end, to.end)
  if (months === undefined)
    return Result.fail(`${from.text} and ${to.text} are not a whole number of months apart`)
  return months > 0
    ? Result.succeed(Rational.of(months, 12))
    : Result.fail(`${from.text} is not earlier than ${to.text}`)
}

/**
 * How many periods of this length make a year (4 for a quarter): the `n` of annualised growth. Fails for dates,
 * years to date, windows that do not divide a year, and unknown ends.
 *
 * @category period
 * @since 0.1.0
 */
export const periodsPerYear = (p: Period): Result.Result<number, string> => {
  const months = p.length === "ytd" || p.length === "day" ? undefined : wholeMonths(p)
  return months !== undefined && 12 % months === 0
    ? Result.succeed(12 / months)
    : Result.fail(
        `a year is not a whole number of periods like ${p.text}: growth over it cannot be annualised`
      )
}

const wholeMonths = (p: Period): number | undefined =>
  ReferencePeriod.isDefinite(p) && CivilDay.isMonthStart(p.start) && CivilDay.isMonthEnd(p.end)
    ? monthsBetweenEnds(p.start - 1, p.end)
    : undefined

/** Whole units that have passed between two days, rounded down (towards the past when negative). */
const elapsed = (from: CivilDay.CivilDay, to: CivilDay.CivilDay, unit: CalendarUnit): number => {
  if (unit === "day") return to - from
  if (unit === "week") return Math.floor((to - from) / 7)
  const a = CivilDay.toDate(from)
  const b = CivilDay.toDate(to)
  const months = (b.year - a.year) * 12 + b.month - a.month
  const full = CivilDay.addMonths(from, months) <= to ? months : months - 1
  return Math.floor(full / monthsOf[unit])
}

/** Calendar units touched from one day to another, both included: 2013 to 2022 are ten years. */
const touched = (from: CivilDay.CivilDay, to: CivilDay.CivilDay, unit: CalendarUnit): number => {
  if (unit === "day") return to - from + 1
  if (unit === "week") return Math.ceil((to - from + 1) / 7)
  return unitIndex(to, monthsOf[unit]) - unitIndex(from, monthsOf[unit]) + 1
}

const unitIndex = (civil: CivilDay.CivilDay, months: number): number => {
  const { year, month } = CivilDay.toDate(civil)
  return Math.floor((year * 12 + month - 1) / months)
}

/**
 * Every length that may be printed for the time from `since` to `until`, in `unit`: elapsed or inclusive, rounded down
 * or up, from any day of `since` to any day of `until`. An end about which nothing is known leaves that side open.
 *
 * @category period
 * @since 0.1.0
 */
export const bounds = (since: Period, until: Period, unit: CalendarUnit): Interval.Interval => {
  const from = daysOf(since)
  const to = daysOf(until)
  const shortest =
    from.last === null || to.first === null ? 0 : Math.max(0, elapsed(from.last, to.first, unit))
  const low = Rational.of(shortest)
  if (from.first === null || to.last === null) return Interval.atLeast(low)
  return Interval.closed(low, Rational.of(Math.max(shortest, touched(from.first, to.last, unit))))
}

const daysOf = (
  p: Period
): { readonly first: CivilDay.CivilDay | null; readonly last: CivilDay.CivilDay | null } => ({
  first: typeof p.start === "number" ? p.start : p.start === "unknown" ? p.earliest : null,
  last: p.end === "unknown" ? p.latest : p.end
})
