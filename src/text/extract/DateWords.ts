/**
 * Words of a text that name a time, before anybody says which year "this year" is.
 */
import type { Span } from "../NormalisedText.js"

/**
 * The year as the words give it: itself, or by its distance from this year; null when the words name none.
 *
 * @category extract
 * @since 0.1.0
 */
export type YearWords = { readonly year: number } | { readonly fromThisYear: number } | null

/**
 * The time within (or around) the year.
 *
 * `weeks`: so many weeks that end with a day of month `n`. `cumulative`: January to month `n`. `trailing`: the `months` months that end with month `n`. `twelve-months`: a year to month `n`. `since`: from the start of the
 * year (or of its month `n`) to the day of publication. `window`: the years up to `n`. `same`: the period spoken of.
 * `now`: the day of publication. `report`: the period that a report is about.
 *
 * @category extract
 * @since 0.1.0
 */
export type TimeWords =
  | { readonly kind: "year" | "now" | "same" | "report" }
  | { readonly kind: "since"; readonly n: number | null }
  | {
      readonly kind: "half" | "quarter" | "month" | "cumulative" | "twelve-months" | "window"
      readonly n: number
    }
  | { readonly kind: "day"; readonly n: number; readonly day: number }
  | { readonly kind: "weeks"; readonly n: number; readonly day: number; readonly weeks: number }
  | { readonly kind: "trailing"; readonly n: number; readonly months: number }

/**
 * A mention. `base`: it is what something is compared with (比上年末, than in 2022), not when the figure is of.
 * `previous`: the comparison is with the period just before (环比, on the month).
 *
 * @category extract
 * @since 0.1.0
 */
export interface DateWords extends Span {
  readonly year: YearWords
  readonly time: TimeWords
  readonly base: boolean
  readonly previous: boolean
  /** Words of a forecast stand beside it: without a year, it is the next such time. */
  readonly ahead: boolean
}

/**
 * One way to write a time: a pattern with named groups, and what they mean.
 *
 * @category extract
 * @since 0.1.0
 */
export interface DatePattern {
  readonly pattern: RegExp
  readonly read: (groups: Readonly<Record<string, string | undefined>>) => {
    readonly year: YearWords
    readonly time: TimeWords
    readonly base?: boolean
    readonly previous?: boolean
  } | null
}

/**
 * Finds every mention by the patterns, the longest at each place, none overlapping another.
 *
 * @param isBase says from the words in front of and behind a mention whether it is what something is compared with
 * @param isAhead says from them whether a forecast is about it
 * @category extract
 * @since 0.1.0
 */
export const find = (
  form: string,
  patterns: ReadonlyArray<DatePattern>,
  isBase: (before: string, after: string, time: TimeWords) => boolean,
  isAhead: (before: string, after: string) => boolean
): ReadonlyArray<DateWords> => {
  const all: Array<DateWords> = []
  for (const { pattern, read } of patterns) {
    for (const match of form.matchAll(pattern)) {
      const meaning = read(match.groups ?? {})
      if (meaning === null) continue
      const start = match.index
      const end = start + match[0].length
      const before = form.slice(Math.max(0, start - CONTEXT), start)
      const after = form.slice(end, end + CONTEXT)
      all.push({
        start,
        end,
        year: meaning.year,
        time: meaning.time,
        base: meaning.base ?? isBase(before, after, meaning.time),
        previous: meaning.previous ?? false,
        ahead: meaning.year === null && isAhead(form.slice(Math.max(0, start - FORECAST), start), after)
      })
    }
  }
  all.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Array<DateWords> = []
  for (const words of all) if ((kept.at(-1)?.end ?? 0) <= words.start) kept.push(words)
  return kept
}

/** Words looked at on either side of a mention, in code units. */
const CONTEXT = 48

/** Words in front of a mention among which one of a forecast may stand. */
const FORECAST = 72
