/**
 * Quarters of fiscal years that end with another month than December.
 */
import type { DateWords, TimeWords } from "./DateWords.js"

/** So many months after a month of the year. */
export const monthOn = (month: number, months: number): number => ((month + months - 1) % 12) + 1

/** A quarter of a fiscal year that ends with a month. */
export const fiscalQuarter = (time: TimeWords, end: number): TimeWords =>
  time.kind === "quarter" ? { kind: "trailing", n: monthOn(end, 3 * time.n), months: 3 } : time

/** The month with which the fiscal years of a text end, if any words of it say with which one of their quarters does. */
export const quarterEndOf = (words: ReadonlyArray<DateWords>): number | null => {
  for (const { time } of words)
    if (time.kind === "trailing" && time.place !== undefined) return monthOn(time.n, 3 * (4 - time.place))
  return null
}
