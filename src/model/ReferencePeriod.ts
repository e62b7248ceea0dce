/**
 * The time a figure is about: a span of whole calendar days, as written in a claims file or a reference.
 *
 * Two texts that name the same days are one period (`2022`, `2022-01/2022-12`), so equality goes by `key`.
 * What depends on a date that nobody knows stays unknown: such periods are never equal to, inside or before
 * anything by guesswork.
 */
import { Result } from "effect"
import * as CivilDay from "./CivilDay.js"

/**
 * How long a period is. `ytd`, `day` and `published` are as written and cannot be shifted by "one period";
 * everything else follows from the days.
 *
 * @category period
 * @since 0.1.0
 */
export type PeriodLength = "year" | "half" | "quarter" | "month" | "day" | "window" | "ytd" | "published"

/**
 * A period of whole days, both ends included.
 *
 * `start` is `"open"` for `../2022-12`. `start` and `end` are `"unknown"` when they are the date of publication and
 * that is not known to the day; then `published` holds what is known about it.
 *
 * @category period
 * @since 0.1.0
 */
export interface ReferencePeriod {
  /** Canonical text: the shortest way to write the same days. */
  readonly text: string
  /** Equal for periods of the same days, different for all others. */
  readonly key: string
  readonly length: PeriodLength
  readonly start: CivilDay.CivilDay | "open" | "unknown"
  readonly end: CivilDay.CivilDay | "unknown"
  /** First and last possible day of an unknown end; null where nothing is known (or nothing is unknown). */
  readonly earliest: CivilDay.CivilDay | null
  readonly latest: CivilDay.CivilDay | null
}

const unit = /^(\d{4})(?:-(?:(H)([12])|(Q)([1-4])|(\d{2})(?:-(\d{2}))?))?$/

interface Span {
  readonly start: CivilDay.CivilDay
  readonly end: CivilDay.CivilDay
}

const months = (year: number, first: number, count: number): Span => {
  const start = CivilDay.fromDate(year, first, 1)
  return { start, end: CivilDay.addMonths(start, count) - 1 }
}

const accepted =
  "write 2022, 2022-H1, 2022-Q3, 2022-08, 2022-08-31, 2020-08/2022-12, ../2022-12, ytd:2023-09 or published"

const parseSpan = (text: string): Result.Result<Span, string> => {
  const match = unit.exec(text)
  if (match === null) return Result.fail(`"${clip(text)}" is not a period; ${accepted}`)
  const year = Number(match[1])
  if (year < 1) return Result.fail(`"${text}": there is no year ${match[1]}`)
  if (match[2] !== undefined) return Result.succeed(months(year, Number(match[3]) * 6 - 5, 6))
  if (match[4] !== undefined) return Result.succeed(months(year, Number(match[5]) * 3 - 2, 3))
  if (match[6] === undefined) return Result.succeed(months(year, 1, 12))
  const month = Number(match[6])
  if (month < 1 || month > 12)
    return Result.fail(`"${text}": there is no month ${match[6]}; months are 01 to 12`)
  if (match[7] === undefined) return Result.succeed(months(year, month, 1))
  const day = Number(match[7])
  const last = CivilDay.daysInMonth(year, month)
  if (day < 1 || day > last)
    return Result.fail(`"${text}": there is no such day; ${match[1]}-${match[6]} has the days 01 to ${last}`)
  const civil = CivilDay.fromDate(year, month, day)
  return Result.succeed({ start: civil, end: civil })
}

const clip = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text)

const describeSpan = ({ start, end }: Span): { readonly text: string; readonly length: PeriodLength } => {
  if (start === end) return { text: CivilDay.format(start), length: "day" }
  const first = CivilDay.format(start)
  const last = CivilDay.format(end)
  if (!CivilDay.isMonthStart(start) || !CivilDay.isMonthEnd(end))
    return { text: `${first}/${last}`, length: "window" }
  const { month } = CivilDay.toDate(start)
  const yearText = first.slice(0, 4)
  const count = monthIndex(end) - monthIndex(start) + 1
  if (count === 1) return { text: first.slice(0, 7), length: "month" }
  if (count === 3 && month % 3 === 1) return { text: `${yearText}-Q${(month + 2) / 3}`, length: "quarter" }
  if (count === 6 && month % 6 === 1) return { text: `${yearText}-H${(month + 5) / 6}`, length: "half" }
  if (count === 12 && month === 1) return { text: yearText, length: "year" }
  return count % 12 === 0 && month === 1
    ? { text: `${yearText}/${last.slice(0, 4)}`, length: "window" }
    : { text: `${first.slice(0, 7)}/${last.slice(0, 7)}`, length: "window" }
}

const monthIndex = (civil: CivilDay.CivilDay): number => {
  const { year, month } = CivilDay.toDate(civil)
  return year * 12 + month - 1
}

/** The period from `start` to `end`, both included; `start` must not be after `end`. */
export const fromDays = (start: CivilDay.CivilDay, end: CivilDay.CivilDay): ReferencePeriod => {
  const { text, length } = describeSpan({ start, end })
  return { text, key: text, length, start, end, earliest: null, latest: null }
}

const fromOpenStart = (end: CivilDay.CivilDay): ReferencePeriod => {
  const text = `../${CivilDay.isMonthEnd(end) ? CivilDay.format(end).slice(0, 7) : CivilDay.format(end)}`
  return { text, key: text, length: "window", start: "open", end, earliest: null, latest: null }
}

const unknownEnd = (start: CivilDay.CivilDay | "open"): ReferencePeriod => {
  const text = `${
    start === "open"
      ? ".."
      : CivilDay.isMonthStart(start)
        ? CivilDay.format(start).slice(0, 7)
        : CivilDay.format(start)
  }/published`
  return { text, key: text, length: "window", start, end: "unknown", earliest: null, latest: null }
}

/** The date of publication, while nothing is known about it. */
export const published: ReferencePeriod = {
  text: "published",
  key: "published",
  length: "published",
  start: "unknown",
  end: "unknown",
  earliest: null,
  latest: null
}

/**
 * Reads a period as a claims file writes it; the failure is a plain sentence that says what to write instead.
 *
 * @example
 * ```ts
 * import { ReferencePeriod } from "claimcheck"
 * import { Result } from "effect"
 * Result.getOrThrow(ReferencePeriod.parse("2022-01/2022-12")).key // "2022"
 * ```
 * @category period
 * @since 0.1.0
 */
export const parse = (text: string): Result.Result<ReferencePeriod, string> => {
  const trimmed = text.trim()
  if (trimmed === "published") return Result.succeed(published)
  if (trimmed.startsWith("ytd:")) return parseYearToDate(trimmed)
  const slash = trimmed.indexOf("/")
  if (slash < 0) return Result.map(parseSpan(trimmed), ({ start, end }) => fromDays(start, end))
  return parseWindow(trimmed, trimmed.slice(0, slash).trim(), trimmed.slice(slash + 1).trim())
}

const parseYearToDate = (text: string): Result.Result<ReferencePeriod, string> => {
  const last = text.slice(4).trim()
  if (!/^\d{4}-(\d{2}|\d{2}-\d{2}|Q[1-4]|H[12])$/.test(last))
    return Result.fail(`"${clip(text)}": year to date is written ytd:2023-09 (January to September 2023)`)
  return Result.map(parseSpan(last), ({ end }) => {
    const { key, ...period } = fromDays(CivilDay.fromDate(CivilDay.toDate(end).year, 1, 1), end)
    const until = CivilDay.format(end)
    return {
      ...period,
      key,
      text: `ytd:${CivilDay.isMonthEnd(end) ? until.slice(0, 7) : until}`,
      length: "ytd"
    }
  })
}

const parseWindow = (text: string, from: string, to: string): Result.Result<ReferencePeriod, string> => {
  if (to === "..")
    return Result.fail(`"${clip(text)}": a period must end; write the last month or day, or "published"`)
  if (from === "published")
    return Result.fail(`"${clip(text)}": a period cannot start with the date of publication`)
  const first: Result.Result<CivilDay.CivilDay | "open", string> =
    from === ".." ? Result.succeed("open") : Result.map(parseSpan(from), span => span.start)
  if (Result.isFailure(first)) return Result.fail(first.failure)
  const start = first.success
  if (to === "published") return Result.succeed(unknownEnd(start))
  return Result.flatMap(parseSpan(to), ({ end }) =>
    start === "open"
      ? Result.succeed(fromOpenStart(end))
      : start > end
        ? Result.fail(`"${clip(text)}": the period ends before it starts`)
        : Result.succeed(fromDays(start, end))
  )
}

/** The canonical text. */
export const format = (p: ReferencePeriod): string => p.text

/** The text that is equal for periods of the same days and for no others. */
export const key = (p: ReferencePeriod): string => p.key

/** True when both name the same days. */
export const equals = (a: ReferencePeriod, b: ReferencePeriod): boolean => a.key === b.key

/** True when both ends are known days. */
export const isDefinite = (
  p: ReferencePeriod
): p is ReferencePeriod & { readonly start: CivilDay.CivilDay; readonly end: CivilDay.CivilDay } =>
  typeof p.start === "number" && typeof p.end === "number"

/**
 * Puts what a document says about its date of publication into a period that mentions it.
 *
 * A date known to the day makes the period definite. Otherwise the end stays unknown, within the bounds, and the key
 * takes the document's id, so that the unknown dates of two documents never become one.
 *
 * @category period
 * @since 0.1.0
 */
export const resolvePublished = (
  p: ReferencePeriod,
  date: ReferencePeriod | null,
  documentId: string
): ReferencePeriod => {
  if (p.end !== "unknown") return p
  if (date !== null && date.length === "day" && typeof date.end === "number") {
    if (p.start === "unknown") return { ...fromDays(date.end, date.end), length: "published" }
    if (p.start === "open") return fromOpenStart(date.end)
    if (p.start <= date.end) return fromDays(p.start, date.end)
  }
  const bounds = date !== null && isDefinite(date) ? date : { start: null, end: null }
  return { ...p, key: `${p.text}@${documentId}`, earliest: bounds.start, latest: bounds.end }
}

const lastDay = (p: ReferencePeriod): CivilDay.CivilDay | null => (p.end === "unknown" ? p.latest : p.end)
const firstLastDay = (p: ReferencePeriod): CivilDay.CivilDay | null =>
  p.end === "unknown" ? p.earliest : p.end

/**
 * Whether every day of `inner` lies in `outer`: `"unknown"` when it depends on a date that is not known.
 *
 * @category period
 * @since 0.1.0
 */
export const contains = (outer: ReferencePeriod, inner: ReferencePeriod): boolean | "unknown" => {
  if (outer.key === inner.key) return true
  const start = startsNoLater(outer, inner)
  const end = endsNoEarlier(outer, inner)
  return start === false || end === false ? false : start === true && end === true ? true : "unknown"
}

const startsNoLater = (outer: ReferencePeriod, inner: ReferencePeriod): boolean | "unknown" => {
  if (outer.start === "open") return true
  if (inner.start === "open") return false
  const earliest = inner.start === "unknown" ? inner.earliest : inner.start
  const latest = inner.start === "unknown" ? inner.latest : inner.start
  const outerEarliest = outer.start === "unknown" ? outer.earliest : outer.start
  const outerLatest = outer.start === "unknown" ? outer.latest : outer.start
  if (outerLatest !== null && earliest !== null && outerLatest <= earliest) return true
  if (outerEarliest !== null && latest !== null && outerEarliest > latest) return false
  return "unknown"
}

const endsNoEarlier = (outer: ReferencePeriod, inner: ReferencePeriod): boolean | "unknown" => {
  if (outer.end === "unknown" && inner.end === "unknown" && documentOf(outer) === documentOf(inner))
    return true
  const outerFirst = firstLastDay(outer)
  const outerLast = lastDay(outer)
  const innerFirst = firstLastDay(inner)
  const innerLast = lastDay(inner)
  if (outerFirst !== null && innerLast !== null && outerFirst >= innerLast) return true
  if (outerLast !== null && innerFirst !== null && outerLast < innerFirst) return false
  return "unknown"
}

/** Unknown dates of one document are one date: the key ends with its id. */
const documentOf = (p: ReferencePeriod): string => p.key.slice(p.text.length)
