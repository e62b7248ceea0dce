/**
 * Words of a text that name a time, before anybody says which year "this year" is.
 */
import type { Span } from "../../NormalisedText.js"
import * as WordTree from "../../figures/WordTree.js"

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
 * `weeks`: so many weeks that end with a day of month `n`. `days`: those from one day to a day of month `n`. `cumulative`: January to month `n`. `trailing`: the `months` months that end with month `n`. `twelve-months`: a year to month `n`. `since`: from the start of the
 * year (or of its month `n`) to the day of publication. `window`: the years up to `n`. `same`: the period spoken of.
 * `fiscal`: a fiscal year that ends with month `n`, null when the words do not say which. `to-date`: from the start of the year
 * to the month spoken of.
 * `week`: this week (0) or last week (1).
 * `ago`: the month or quarter (`months` long) that was `n` before that of publication.
 * `now`: the day of publication. `report`: the period that a report is about. `said`: the day on which somebody said it, which
 * is not the time of what was said, or the month in which a contract ends. A `day` whose month is 0 is one of the month spoken of.
 *
 * @category extract
 * @since 0.1.0
 */
export type TimeWords =
  | { readonly kind: "year" | "now" | "same" | "report" | "said" | "to-date" }
  | { readonly kind: "since" | "fiscal"; readonly n: number | null }
  | {
      readonly kind: "half" | "quarter" | "month" | "cumulative" | "twelve-months" | "window" | "week"
      readonly n: number
    }
  | { readonly kind: "day"; readonly n: number; readonly day: number }
  | { readonly kind: "weeks"; readonly n: number; readonly day: number; readonly weeks: number }
  | {
      readonly kind: "days"
      readonly n: number
      readonly day: number
      readonly from: { readonly n: number; readonly day: number }
    }
  | { readonly kind: "ago"; readonly n: number; readonly months: number }
  | {
      readonly kind: "trailing"
      readonly n: number
      readonly months: number
      /** Which quarter of a fiscal year it is, where the words say so (the third quarter ended 31 July). */
      readonly place?: number
    }

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
  /** Where the bracket ends that it stands in among other words: what follows is not of it. */
  readonly closes?: number
  /** Words of a forecast stand beside it: without a year, it is the next such time. */
  readonly ahead: boolean
}

/**
 * One way to write a time: a sticky pattern with named groups, and what they mean.
 *
 * @category extract
 * @since 0.1.0
 */
export interface DatePattern {
  /** How it may begin, in lower case and separated by `|`: where nothing of this stands, the pattern is not tried. */
  readonly starts: string
  readonly pattern: RegExp
  readonly read: (groups: Readonly<Record<string, string | undefined>>) => Meaning | null
}

/**
 * What a way to write a time means; `base` and `previous` where the words say it by themselves.
 *
 * @category extract
 * @since 0.1.0
 */
export interface Meaning {
  readonly year: YearWords
  readonly time: TimeWords
  readonly base?: boolean
  readonly previous?: boolean
}

/**
 * How a language writes times.
 *
 * @category extract
 * @since 0.1.0
 */
export interface DateLanguage {
  readonly patterns: ReadonlyArray<DatePattern>
  /** Whether a mention may begin here: in English not within a word. */
  readonly mayStart: (form: string, at: number) => boolean
  /** Says from the words in front of and behind a mention whether it is what something is compared with. */
  readonly isBase: (before: string, after: string, time: TimeWords) => boolean
  /** Says from them whether a forecast is about it. */
  readonly isAhead: (before: string, after: string) => boolean
}

/**
 * Finds the mentions of a text from left to right, at each place the longest.
 *
 * @category extract
 * @since 0.1.0
 */
export const finder = (language: DateLanguage): ((form: string) => ReadonlyArray<DateWords>) => {
  const tree = WordTree.make(
    language.patterns.flatMap(pattern => pattern.starts.split("|").map(start => [start, pattern] as const))
  )
  return form => {
    const found: Array<DateWords> = []
    const next = (from: number): number => WordTree.nextStart(tree, form, from, form.length)
    for (let at = next(0), end = 0; at < form.length; at = next(Math.max(at + 1, end))) {
      const longest = language.mayStart(form, at) ? longestAt(form, at, tree) : null
      if (longest === null) continue
      found.push(inContext(form, at, longest, language))
      end = longest.end
    }
    return found
  }
}

interface Found {
  readonly end: number
  readonly meaning: Meaning
}

const longestAt = (form: string, at: number, tree: WordTree.WordTree<DatePattern>): Found | null => {
  let longest: Found | null = null
  WordTree.eachAt(tree, form, at, ({ pattern, read }) => {
    pattern.lastIndex = at
    const match = pattern.exec(form)
    if (match === null || pattern.lastIndex <= (longest?.end ?? at)) return
    const meaning = read(match.groups ?? {})
    if (meaning !== null) longest = { end: pattern.lastIndex, meaning }
  })
  return longest
}

const inContext = (
  form: string,
  start: number,
  { end, meaning: { year, time, base, previous } }: Found,
  { isBase, isAhead }: DateLanguage
): DateWords => {
  const after = form.slice(end, end + CONTEXT)
  return {
    start,
    end,
    year,
    time,
    base: base ?? isBase(form.slice(Math.max(0, start - COMPARISON), start), after, time),
    previous: previous ?? false,
    ahead: year === null && isAhead(form.slice(Math.max(0, start - FORECAST), start), after)
  }
}

/** Words looked at behind a mention, in code units. */
const CONTEXT = 48

/** Words in front of a mention among which those of a comparison may stand. */
const COMPARISON = 120

/** Words in front of a mention among which one of a forecast may stand. */
const FORECAST = 72
