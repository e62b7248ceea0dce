/**
 * A time that a text mentions, as a period of the claims file.
 */
import type { Span } from "../../NormalisedText.js"
import { periodText, two } from "./periodText.js"
import type { DateWords, TimeWords } from "./DateWords.js"
import { fiscalQuarter, fiscalYearsOf, monthOn } from "./fiscalQuarters.js"
import { endMonth, periodBefore } from "./periodSteps.js"

/**
 * A mention with its period; `period` is null for the day of publication, and where no year is known (`undated`).
 *
 * `yearsBack` is how many years before its claim's period a base lies, where the words count from there (上年, a year earlier).
 *
 * @category extract
 * @since 0.1.0
 */
export interface DateMention extends Span {
  readonly period: string | null
  readonly undated: boolean
  /** For growth over twelve months that end with a month, that month: it is compared with itself a year earlier. */
  readonly growthPeriod: string | null
  /** Was not over by publication (this year, 2030), or says when somebody spoke: what follows is not about it. */
  readonly future: boolean
  readonly base: boolean
  /** Where the bracket ends that it stands in among other words: what follows is not of it. */
  readonly closes: number | null
  readonly previous: boolean
  readonly yearsBack: number | null
  /** Whether it is a base within the year before that of publication, named with its year (than in May 2023). */
  readonly yearAgo: boolean
}

/** Year and month of publication; the last possible ones where only bounds are known. */
interface Published {
  /** The first year that is possible, where only bounds are known. */
  readonly since: number
  readonly year: number
  readonly month: number
}

/**
 * The last year and month that a document's `published` allows (2023-08/2024-01 → January 2024); null when it names no year.
 *
 * @category extract
 * @since 0.1.0
 */
export const publishedOf = (published: string | null): Published | null => {
  const bounds = published?.split("/") ?? []
  const last = bounds.at(-1) ?? ""
  const match = /^(\d{4})(?:-(\d{2}))?/.exec(last)
  return match === null
    ? null
    : {
        since: Number(/^\d{4}/.exec(bounds[0] ?? "")?.[0] ?? match[1]),
        year: Number(match[1]),
        month: Number(match[2] ?? 12)
      }
}

/** The last month of a time within its year. */
const lastMonth = (time: TimeWords): number => {
  switch (time.kind) {
    case "month":
    case "cumulative":
    case "twelve-months":
    case "trailing":
    case "day":
    case "weeks":
    case "days":
      return time.n
    case "quarter":
      return time.n * 3
    case "half":
      return time.n * 6
    default:
      return 12
  }
}

/** The month or quarter before that of publication: last month, last quarter. */
const ago = (
  { year, month }: Published,
  { n, months }: { readonly n: number; readonly months: number }
): string => {
  const part = Math.floor((year * 12 + month - 1) / months) - n
  const parts = 12 / months
  const place = (part % parts) + 1
  return `${Math.floor(part / parts)}-${months === 1 ? two(place) : `Q${place}`}`
}

/** A time without a year is the last such time that was over by publication, in a forecast the next one. */
const yearFromPublication = (time: TimeWords, ahead: boolean, { year, month }: Published): number => {
  if (time.kind === "since" || time.kind === "to-date") return year
  if (ahead) return lastMonth(time) >= month - (isShort(time) ? LAG : 0) ? year : year + 1
  return lastMonth(time) <= month ? year : year - 1
}

/** A forecast of a month or a quarter may be reported when that is over. */
const LAG = 2
const isShort = ({ kind }: TimeWords): boolean => kind === "month" || kind === "quarter"

/** The same time in another year: 2024-Q1 in 2023. */
const inYear = (period: string | null, year: number): string => {
  const last = /(\d{4})(?!.*\d{4})/.exec(period ?? "")?.[1]
  return period === null || last === undefined
    ? String(year)
    : period.replace(/\d{4}/g, own => String(Number(own) + year - Number(last)))
}

/** The last period that listed companies report on by then: the year by April, its half by September, then three quarters. */
const reportedBy = ({ year, month }: Published): string =>
  month <= 4 ? String(year - 1) : month <= 9 ? `${year}-H1` : `ytd:${year}-09`

/** Where publication may be in either of two years, it is in the last one of them that the text speaks of. */
const narrowed = (bounds: Published, words: ReadonlyArray<DateWords>): Published => {
  let latest = 0
  for (const { year } of words) {
    if (year !== null && "year" in year && year.year <= bounds.year) latest = Math.max(latest, year.year)
  }
  return latest >= bounds.since && latest < bounds.year ? { ...bounds, year: latest, month: 12 } : bounds
}

/**
 * Gives each mention its period, in the order of the text: a time without a year is the last such time before publication, or
 * where the text speaks of other years only, one of the year spoken of last.
 *
 * @param yearAhead whether a year that is not over is one of a forecast
 * @category extract
 * @since 0.1.0
 */
export const resolve = (
  words: ReadonlyArray<DateWords>,
  bounds: Published | null,
  yearAhead = false
): ReadonlyArray<DateMention> => {
  const published = bounds === null ? null : narrowed(bounds, words)
  let spokenOf: number | null = null
  const spoken = new Set<number>()
  /** The year that publication suggests, unless the text speaks of others only. */
  const unnamed = (time: TimeWords, ahead: boolean): number | null => {
    const likely = published === null ? null : yearFromPublication(time, ahead, published)
    if (ahead && likely !== null) return likely
    return likely !== null && (spokenOf === null || spoken.has(likely)) ? likely : spokenOf
  }
  let last: string | null = null
  /** The last time that was no day, which is what a report is about. */
  let reported: string | null = null
  /** The month with which the fiscal years of the text end, once its words have said so. */
  let fiscalEnd: number | null = null
  /** The same, where the words have said with which month one of its quarters ends. */
  const fiscalYears = fiscalYearsOf(words)
  let quarterEnd = fiscalYears?.end ?? null
  /** The last week that the text named with its days, and whether it calls that one this week. */
  let week: string | null = null
  let thisWeek = false
  return words.map((mentioned): DateMention => {
    const { year: yearWords, base, ahead } = mentioned
    const time = quarterEnd === null ? mentioned.time : fiscalQuarter(mentioned.time, quarterEnd)
    if (time.kind === "now") return mention(mentioned, null)
    if (time.kind === "said") return mention(mentioned, null, false, true)
    if (time.kind === "day" && time.n === 0) {
      if (published === null) return mention(mentioned, null, true)
      const day = periodText(published.year, { ...time, n: published.month })
      last = day
      return mention(mentioned, day)
    }
    if (time.kind === "same" && yearWords !== null && "year" in yearWords)
      return mention(mentioned, inYear(last, yearWords.year))
    if (time.kind === "same") return mention(mentioned, last, last === null)
    if (time.kind === "report" && (reported ?? last) !== null) return mention(mentioned, reported ?? last)
    if (time.kind === "week") {
      if (time.n === 0) thisWeek = true
      const period = time.n === 1 && (thisWeek || base) && week !== null ? periodBefore(week) : week
      return mention(mentioned, period)
    }
    if (time.kind === "ago") {
      const period = published === null ? null : ago(published, time)
      if (period !== null && !base) last = period
      return mention(base ? { ...mentioned, previous: true } : mentioned, period, period === null)
    }
    if (time.kind === "report") {
      last = published === null ? null : reportedBy(published)
      return mention(mentioned, last, true)
    }
    const end = time.kind === "to-date" ? endMonth(last) : null
    if (end !== null) return mention(mentioned, `ytd:${end}`)
    const year =
      yearWords === null
        ? unnamed(time, ahead)
        : "year" in yearWords
          ? yearWords.year -
            (time === mentioned.time
              ? 0
              : (quarterEnd === null || lastMonth(time) <= quarterEnd ? 0 : 1) - (fiscalYears?.later ?? 0))
          : published === null
            ? null
            : published.year + yearWords.fromThisYear
    if (year === null) return mention(mentioned, null, true)
    if (yearWords === null && !ahead && !base) spoken.add(year)
    if (time.kind === "trailing" && time.months === 12) fiscalEnd = time.n
    if (time.kind === "trailing" && time.place !== undefined)
      fiscalEnd = quarterEnd = monthOn(time.n, 3 * (4 - time.place))
    if (time.kind === "fiscal") fiscalEnd = time.n ?? fiscalEnd
    const period = periodText(year, time.kind === "fiscal" ? { kind: "fiscal", n: fiscalEnd } : time)
    const under = yearAhead && published !== null && year === published.year && published.month < 12
    const future =
      published !== null &&
      (year > published.year ||
        (ahead && year === published.year && lastMonth(time) > published.month) ||
        (under && (time.kind === "year" || (time.kind === "fiscal" && (fiscalEnd ?? 12) > published.month))))
    if (yearWords !== null && "fromThisYear" in yearWords && !base) spoken.add(year)
    if (!base && !future) {
      if (yearWords !== null && time.kind !== "since") {
        spokenOf = year
        spoken.add(year)
        if (time.kind === "window") spoken.add(time.n)
      }
      last = period
      if (time.kind === "weeks" || time.kind === "days") week = period
      if (time.kind !== "day" && time.kind !== "month") reported = period
    }
    const growthPeriod = time.kind === "twelve-months" ? periodText(year, { kind: "month", n: time.n }) : null
    const yearAgo =
      base &&
      yearWords !== null &&
      "year" in yearWords &&
      time.kind !== "year" &&
      year + 1 === published?.year
    return mention(mentioned, period, false, future, growthPeriod, yearAgo)
  })
}

/** Written out field by field: a long text mentions many times. */
const mention = (
  { start, end, year, base, previous, closes }: DateWords,
  period: string | null,
  undated = false,
  future = false,
  growthPeriod: string | null = null,
  yearAgo = false
): DateMention => ({
  start,
  end,
  period,
  undated,
  growthPeriod,
  future,
  base,
  closes: closes ?? null,
  previous,
  yearAgo,
  yearsBack:
    base && year !== null && "fromThisYear" in year && year.fromThisYear !== 0 ? -year.fromThisYear : null
})
