/**
 * Quarters of fiscal years that end with another month than December.
 */
import type { DateWords, TimeWords } from "./DateWords.js"

/** So many months after a month of the year. */
export const monthOn = (month: number, months: number): number => ((month + months - 1) % 12) + 1

/** A quarter of a fiscal year that ends with a month. */
export const fiscalQuarter = (time: TimeWords, end: number): TimeWords =>
  time.kind === "quarter" ? { kind: "trailing", n: monthOn(end, 3 * time.n), months: 3 } : time

/**
 * How a text counts its fiscal years: the month with which they end, and by how many years that end is later than their name.
 *
 * @category extract
 * @since 0.1.0
 */
export interface FiscalYears {
  readonly end: number
  readonly later: 0 | 1
}

/**
 * The fiscal years of a text, if any words of it say with which month one of their quarters ends. That quarter in the last year
 * that the text names with it is the one so explained.
 *
 * @category extract
 * @since 0.1.0
 */
export const fiscalYearsOf = (words: ReadonlyArray<DateWords>): FiscalYears | null => {
  for (const { time, year } of words) {
    if (time.kind !== "trailing" || time.place === undefined) continue
    const end = monthOn(time.n, 3 * (4 - time.place))
    let named = 0
    for (const other of words)
      if (other.time.kind === "quarter" && other.time.n === time.place && other.year !== null)
        named = "year" in other.year ? Math.max(named, other.year.year) : named
    const byEnd = named - (time.n <= end ? 0 : 1)
    const isLater = named > 0 && year !== null && "year" in year && year.year === byEnd + 1
    return { end, later: isLater ? 1 : 0 }
  }
  return null
}
