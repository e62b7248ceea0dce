/**
 * The period of a time whose year is known, as a claims file writes it.
 */
import * as CivilDay from "../../../model/CivilDay.js"
import type { TimeWords } from "./DateWords.js"

/** Length of a month as a period: 2024-05. */
const MONTH = 7

/** A month or a day with two digits. */
export const two = (n: number): string => String(n).padStart(2, "0")

const trailing = (year: number, month: number, months: number): string => {
  const first = year * 12 + month - months
  return `${Math.floor(first / 12)}-${two((first % 12) + 1)}/${year}-${two(month)}`
}

/**
 * @category extract
 * @since 0.1.0
 */
export const periodText = (year: number, time: TimeWords): string => {
  switch (time.kind) {
    case "half":
      return `${year}-H${time.n}`
    case "quarter":
      return `${year}-Q${time.n}`
    case "month":
      return `${year}-${two(time.n)}`
    case "day": {
      const day = `${year}-${two(time.n)}-${two(time.day)}`
      // 30 February is a slip of the text: the month is what is left of it
      return CivilDay.format(CivilDay.fromDate(year, time.n, time.day)) === day ? day : day.slice(0, MONTH)
    }
    case "days": {
      const [first, last] = [time.from, time].map(({ n, day }) =>
        CivilDay.format(CivilDay.fromDate(year, n, day))
      )
      return `${first}/${last}`
    }
    case "weeks": {
      const end = CivilDay.fromDate(year, time.n, time.day)
      return `${CivilDay.format(end - 7 * time.weeks + 1)}/${CivilDay.format(end)}`
    }
    case "cumulative":
      return time.n === 12 ? String(year) : `ytd:${year}-${two(time.n)}`
    case "trailing":
      return trailing(year, time.n, time.months)
    case "twelve-months":
      return time.n === 12 ? String(year) : trailing(year, time.n, 12)
    case "to-date":
      return `${year}-01/published`
    case "since":
      return `${year}-${two(time.n ?? 1)}/published`
    case "window":
      return `${year}/${time.n}`
    case "fiscal":
      return time.n === null || time.n === 12 ? String(year) : trailing(year, time.n, 12)
    default:
      return String(year)
  }
}
