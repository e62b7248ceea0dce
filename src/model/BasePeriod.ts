/**
 * The periods that a figure is compared with: a year before, the previous one, some periods earlier; and the point in
 * time that a stock's period means.
 */
import { Result } from "effect"
import * as CivilDay from "./CivilDay.js"
import * as ReferencePeriod from "./ReferencePeriod.js"

type Period = ReferencePeriod.ReferencePeriod

/** Whole months of a period that starts and ends with a month; undefined for all others. */
export const wholeMonths = (p: Period): number | undefined => {
  if (!ReferencePeriod.isDefinite(p)) return undefined
  if (!CivilDay.isMonthStart(p.start) || !CivilDay.isMonthEnd(p.end)) return undefined
  const first = CivilDay.toDate(p.start)
  const last = CivilDay.toDate(p.end)
  return (last.year - first.year) * 12 + last.month - first.month + 1
}

/** The same day of the month, but the last day of a month stays the last day of a month. */
const addMonthsToEnd = (civil: CivilDay.CivilDay, months: number): CivilDay.CivilDay =>
  CivilDay.isMonthEnd(civil) ? CivilDay.addMonths(civil + 1, months) - 1 : CivilDay.addMonths(civil, months)

/** True for a window of more than a year, and for one with an open start: its `year-before` is a convention. */
export const isLongerThanYear = (p: Period): boolean =>
  p.start === "open" || (ReferencePeriod.isDefinite(p) && p.end >= CivilDay.addMonths(p.start, 12))

/** A period that is equal to no other: the unknown base of `p` in the claim or relation `owner`. */
const unknownBase = (name: string, p: Period, owner: string): Period => ({
  ...p,
  text: `${name} ${p.text}`,
  key: `${name} ${p.key} of ${owner}`,
  start: "unknown",
  end: "unknown",
  earliest: null,
  latest: null
})

/**
 * The base of a year-on-year figure: the same dates one year earlier; for a window longer than a year the equal window
 * just before it; for an unknown end a period shared with nothing (hence `owner`, the id of who asks).
 *
 * @category period
 * @since 0.1.0
 */
export const yearBefore = (p: Period, owner: string): Period => {
  if (p.start === "unknown" || p.end === "unknown") return unknownBase("year before", p, owner)
  if (p.start === "open") {
    const parsed = ReferencePeriod.parse(`../${CivilDay.format(addMonthsToEnd(p.end, -12))}`)
    return Result.getOrElse(parsed, () => unknownBase("year before", p, owner))
  }
  if (isLongerThanYear(p)) return windowBefore(p.start, p.end, 1)
  const start = CivilDay.addMonths(p.start, -12)
  const end = p.start === p.end ? start : addMonthsToEnd(p.end, -12)
  return keepLength(p, ReferencePeriod.fromDays(start, end))
}

/** A year to date one year earlier is still a year to date; a single date of a leap day is still a date. */
const keepLength = (like: Period, p: Period): Period =>
  like.length === "ytd" && ReferencePeriod.isDefinite(p)
    ? { ...p, length: "ytd", text: like.text.replace(/\d{4}/, CivilDay.format(p.end).slice(0, 4)) }
    : like.length === "published"
      ? { ...p, length: "published" }
      : p

/** The window of equal length that ends `count` windows earlier: whole months when it has them, else days. */
const windowBefore = (start: CivilDay.CivilDay, end: CivilDay.CivilDay, count: number): Period => {
  const months = wholeMonths(ReferencePeriod.fromDays(start, end))
  if (months !== undefined)
    return ReferencePeriod.fromDays(
      CivilDay.addMonths(start, -months * count),
      CivilDay.addMonths(end + 1, -months * count) - 1
    )
  const days = (end - start + 1) * count
  return ReferencePeriod.fromDays(start - days, end - days)
}

/**
 * The period `count` periods later (earlier when negative): `2022` by −1 is `2021`, `2022-Q1` by −1 is `2021-Q4`.
 * Fails, with a plain sentence, for a year to date, a date, `published` and anything whose length is not known.
 *
 * @category period
 * @since 0.1.0
 */
export const shift = (p: Period, count: number): Result.Result<Period, string> => {
  if (p.length === "ytd")
    return Result.fail(`${p.text} is a year to date: "one period earlier" is ambiguous, name the period`)
  if (p.length === "day")
    return Result.fail(`${p.text} is a date: "one period earlier" is ambiguous, name the period`)
  if (p.length === "published" || p.end === "unknown" || p.start === "unknown")
    return Result.fail(`${p.text} depends on the date of publication: name the earlier period instead`)
  if (p.start === "open")
    return Result.fail(`${p.text} has no start: there is no period before it, name the period`)
  const shifted = windowBefore(p.start, p.end, -count)
  return ReferencePeriod.isDefinite(shifted) && shifted.start >= CivilDay.fromDate(1, 1, 1)
    ? Result.succeed(shifted)
    : Result.fail(`${p.text}: ${Math.abs(count)} periods earlier is before the year 1`)
}

/** The period just before (环比): `2022-08` → `2022-07`. Fails where `shift` does. */
export const previous = (p: Period): Result.Result<Period, string> => shift(p, -1)

/**
 * The cell key of a stock at the end of a period: 2022, 2022-12, 2022-12-31 and `../2022-12` are one.
 *
 * @category period
 * @since 0.1.0
 */
export const stockKey = (p: Period): string => stockEnd(p).key

/** The last day of a period, which is what a stock's period means; an unknown end is the date of publication. */
export const stockEnd = (p: Period): Period => {
  if (p.end !== "unknown") return ReferencePeriod.fromDays(p.end, p.end)
  if (p.start === "unknown") return p
  return {
    ...ReferencePeriod.published,
    key: `${ReferencePeriod.published.key}${p.key.slice(p.text.length)}`,
    earliest: p.earliest,
    latest: p.latest
  }
}

/** The day before a period starts: where a stock stood when the period's flows began; undefined when not known. */
export const stockStart = (p: Period): Period | undefined =>
  typeof p.start === "number" ? ReferencePeriod.fromDays(p.start - 1, p.start - 1) : undefined

/** A stock's base: its end one year earlier (the end of a month stays the end of a month). */
export const stockYearBefore = (p: Period, owner: string): Period => {
  if (p.end === "unknown") return unknownBase("year before", stockEnd(p), owner)
  const end = addMonthsToEnd(p.end, -12)
  return ReferencePeriod.fromDays(end, end)
}
