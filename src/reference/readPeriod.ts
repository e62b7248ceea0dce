import { Result } from "effect"
import * as CivilDay from "../model/CivilDay.js"
import * as ReferencePeriod from "../model/ReferencePeriod.js"
import type { PeriodReading } from "./Catalogue.js"

type Period = ReferencePeriod.ReferencePeriod

const monthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

const monthOfName = (name: string): number => monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1

const two = (n: number): string => String(n).padStart(2, "0")

/** A spelling that statistical offices use, and the text of a claims file that means the same. */
type Spelling = readonly [pattern: RegExp, canonical: (...parts: ReadonlyArray<string>) => string]

const spellings: ReadonlyArray<Spelling> = [
  // SDMX: 2022-Q3, 2022-S1 and 2022-B1 (half-years), 2022-M08, 2022-A1; Eurostat and ONS the same without hyphen.
  [/^(\d{4})[ -]?Q([1-4])$/i, (_, y, q) => `${y}-Q${q}`],
  [/^Q([1-4])[ -/](\d{4})$/i, (_, q, y) => `${y}-Q${q}`],
  [/^(\d{4})[ -]?[HSB]([12])$/i, (_, y, h) => `${y}-H${h}`],
  [/^(\d{4})[ -]?M(\d{2})$/i, (_, y, m) => `${y}-${m}`],
  [/^(\d{4})-?A1?$/i, (_, y) => `${y}`],
  // ISO 8601 start and duration, as SDMX gregorian ranges: 2022-01-01/P1Y, 2022-04-01T00:00:00/P3M.
  [/^(\d{4})-01-01(?:T00:00:00)?\/P1Y$/, (_, y) => `${y}`],
  [/^(\d{4}-\d{2})-01(?:T00:00:00)?\/P1M$/, (_, m) => `${m}`],
  [/^(\d{4})-(\d{2})-01(?:T00:00:00)?\/P3M$/, (_, y, m) => `${y}-${m}/${addMonths(y, m, 2)}`],
  [/^(\d{4})-(\d{2})-01(?:T00:00:00)?\/P6M$/, (_, y, m) => `${y}-${m}/${addMonths(y, m, 5)}`],
  // A date with a time of day that says nothing.
  [/^(\d{4}-\d{2}-\d{2})[T ]00:00(?::00(?:\.0+)?)?Z?$/, (_, d) => `${d}`],
  [/^(\d{4})[ -]([A-Za-z]{3,9})\.?$/, (_, y, name) => byName(y, name)],
  [/^([A-Za-z]{3,9})\.?[ -](\d{4})$/, (_, name, y) => byName(y, name)],
  [/^(\d{4})年$/u, (_, y) => `${y}`],
  [/^(\d{4})年(\d{1,2})月$/u, (_, y, m) => `${y}-${two(Number(m))}`],
  [/^(\d{4})年(\d{1,2})月(\d{1,2})日$/u, (_, y, m, d) => `${y}-${two(Number(m))}-${two(Number(d))}`],
  [/^(\d{4})年第?([1-4一二三四])季度$/u, (_, y, q) => `${y}-Q${quarter(q)}`],
  [/^(\d{4})年(上|下)半年$/u, (_, y, half) => `${y}-H${half === "上" ? 1 : 2}`],
  [/^(\d{4})年1[-–—~至]0?(\d{1,2})月$/u, (_, y, m) => `ytd:${y}-${two(Number(m))}`],
  [
    /^(\d{4})年(\d{1,2})[-–—~至](\d{1,2})月$/u,
    (_, y, a, b) => `${y}-${two(Number(a))}/${y}-${two(Number(b))}`
  ]
]

const quarter = (text = ""): number => "一二三四".indexOf(text) + 1 || Number(text)

const byName = (year = "", name = ""): string => {
  const month = monthOfName(name)
  return month === 0 ? `${year} ${name}` : `${year}-${two(month)}`
}

const addMonths = (year = "", month = "", count: number): string => {
  const { year: y, month: m } = CivilDay.toDate(
    CivilDay.addMonths(CivilDay.fromDate(Number(year), Number(month), 1), count)
  )
  return `${y}-${two(m)}`
}

const WEEK = /^(\d{4})-?W(\d{2})$/i
const FISCAL = /^(?:FY ?)?(\d{4})\s?[/–-](\d{4}|\d{2})$/i
const NAMED_FISCAL = /^FY ?(\d{4})$/i

/**
 * Reads a period as a statistical office writes it: `2022`, `2022Q3`, `2022-S1`, `2022M08`, `2022 AUG`, `2022-W05`,
 * `2022-04-01/P3M`, `2022年1-9月`, fiscal years, and everything that a claims file may write.
 *
 * @param text - as in the source
 * @param reading - what the mapping says about periods
 * @returns the period, or a plain sentence that says what is missing
 * @category reference
 * @since 0.1.0
 */
export const readPeriod = (text: string, reading: PeriodReading): Result.Result<Period, string> => {
  const trimmed = text.trim()
  const fiscal = fiscalYear(trimmed, reading.fiscalYearStarts)
  if (fiscal !== undefined) return fiscal
  const week = WEEK.exec(trimmed)
  if (week !== null) return isoWeek(trimmed, Number(week[1]), Number(week[2]))
  return Result.flatMap(ReferencePeriod.parse(canonical(trimmed)), period =>
    widen(period, reading.as, trimmed)
  )
}

const canonical = (text: string): string => {
  for (const [pattern, write] of spellings) {
    const match = pattern.exec(text)
    if (match !== null) return write(...match)
  }
  return text
}

/** `2021/22`: twelve months from the month in which fiscal years start. */
const fiscalYear = (text: string, starts: number | null): Result.Result<Period, string> | undefined => {
  const pair = FISCAL.exec(text)
  const isPair = pair !== null && isNextYear(pair[1] ?? "", pair[2] ?? "", starts !== null)
  const named = NAMED_FISCAL.exec(text)
  if (!isPair && named === null) return undefined
  if (starts === null)
    return Result.fail(
      `${text} is a fiscal year: say in the mapping in which month they start, "period": { "fiscal_year_starts": "04" } (two calendar years are written 2021-01/2022-12)`
    )
  // "FY2022" is named for the year in which it ends; one that starts in January is that year.
  const first = isPair ? Number(pair[1]) : Number(named?.[1]) - (starts === 1 ? 0 : 1)
  const start = CivilDay.fromDate(first, starts, 1)
  return Result.succeed(ReferencePeriod.fromDays(start, CivilDay.addMonths(start, 12) - 1))
}

/** `2021/22`, `2021-22`, `2021/2022`; `2011-12` is a month unless the mapping says that there are fiscal years. */
const isNextYear = (first: string, second: string, fiscal: boolean): boolean =>
  second.length === 4
    ? Number(second) === Number(first) + 1
    : (fiscal || Number(second) > 12) && Number(second) === (Number(first) + 1) % 100

/** ISO 8601: week 1 is the week with the year's first Thursday; weeks start on Monday. */
const isoWeek = (text: string, year: number, week: number): Result.Result<Period, string> => {
  const january4 = CivilDay.fromDate(year, 1, 4)
  // 1970-01-01, day 0, was a Thursday.
  const weekday = (((january4 + 3) % 7) + 7) % 7
  const start = january4 - weekday + (week - 1) * 7
  const thursday = CivilDay.toDate(start + 3)
  return week >= 1 && thursday.year === year
    ? Result.succeed(ReferencePeriod.fromDays(start, start + 6))
    : Result.fail(`"${text}": ${year} has no week ${week}`)
}

const lengths = { year: 12, half: 6, quarter: 3, month: 1 } as const

/** A first day that stands for the whole, and cumulative months. */
const widen = (period: Period, as: PeriodReading["as"], text: string): Result.Result<Period, string> => {
  if (as === null || !ReferencePeriod.isDefinite(period)) return Result.succeed(period)
  if (as === "ytd") return period.length === "ytd" ? Result.succeed(period) : yearToDate(period.end)
  if (period.length !== "day") return Result.succeed(period)
  const { month, day } = CivilDay.toDate(period.start)
  const count = lengths[as]
  return day === 1 && (month - 1) % count === 0
    ? Result.succeed(ReferencePeriod.fromDays(period.start, CivilDay.addMonths(period.start, count) - 1))
    : Result.fail(`${text} is not the first day of a ${as}, which the mapping says it is`)
}

const yearToDate = (end: CivilDay.CivilDay): Result.Result<Period, string> =>
  ReferencePeriod.parse(
    `ytd:${CivilDay.isMonthEnd(end) ? CivilDay.format(end).slice(0, 7) : CivilDay.format(end)}`
  )
