/**
 * The words of which English times are made: months, counts, places in an order, years; as patterns, what each means, and
 * how each begins.
 */
import type { YearWords } from "../times/DateWords.js"

const NAMES = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

/** May is a verb unless something of a date stands beside it. */
export const MONTH =
  "(?<m>January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)"
export const FIRST_MONTH = MONTH.replace("<m>", "<f>")
export const monthOf = (name: string | undefined): number =>
  NAMES.indexOf((name ?? "").slice(0, 3).toLowerCase()) + 1

const COUNT_WORDS = [
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve"
]
export const COUNT = `(?<c>\\d{1,2}|${COUNT_WORDS.join("|")})`
export const countOf = (word: string | undefined): number =>
  /^\d/.test(word ?? "") ? Number(word) : COUNT_WORDS.indexOf((word ?? "").toLowerCase()) + 1

const ORDINALS = ["first", "second", "third", "fourth"]
const LAST = "final"
export const ORDINAL = "(?<o>first|second|third|fourth|final|1st|2nd|3rd|4th)"
export const ordinalOf = (word: string | undefined): number =>
  /^\d/.test(word ?? "")
    ? Number((word ?? "").slice(0, 1))
    : (word ?? "").toLowerCase() === LAST
      ? ORDINALS.length
      : ORDINALS.indexOf((word ?? "").toLowerCase()) + 1

export const YEAR = "(?<y>(?:19|20)\\d{2})"
export const RELATIVE_YEAR = "(?<r>this|last|next)(?: year)"
export const OF_YEAR = `(?:(?:,? (?:of )?| of )(?:${YEAR}|${RELATIVE_YEAR}))?`

/** Between the place of a quarter and its name. */
export const FISCAL = "fiscal |financial "

/** The group `short` is a year of two digits, of this century. */
export const yearOf = ({ y, short, r }: Readonly<Record<string, string | undefined>>): YearWords => {
  if (y !== undefined) return { year: Number(y) }
  if (short !== undefined) return { year: 2000 + Number(short) }
  if (r === undefined) return null
  return { fromThisYear: r.toLowerCase() === "last" ? -1 : r.toLowerCase() === "next" ? 1 : 0 }
}

/** How months, counts and places in an order begin. */
export const MONTHS = NAMES.join("|")
export const COUNTS = COUNT_WORDS.join("|")
export const DIGITS = "0|1|2|3|4|5|6|7|8|9"
export const ORDINAL_STARTS = "first|second|third|fourth|final|1st|2nd|3rd|4th"

/** Letters beyond ASCII that an English text may hold. */
const LETTERS = "\\u00c0-\\u052f"

/** Sticky, in any case, up to the end of a word or number. */
export const pattern = (source: string): RegExp => new RegExp(`(?:${source})(?![a-z0-9${LETTERS}])`, "iy")

export const behind = (words: string, starts: string): string =>
  starts
    .split("|")
    .map(start => words + start)
    .join("|")

/** With or without an article. */
export const the = (starts: string): string => `${starts}|${behind("the ", starts)}`

/** So many months that end with a month. */
export const trailing = (
  months: number,
  month: number
):
  | { readonly kind: "cumulative" | "twelve-months"; readonly n: number }
  | { readonly kind: "trailing"; readonly n: number; readonly months: number } =>
  months === 12
    ? { kind: "twelve-months", n: month }
    : months === month
      ? { kind: "cumulative", n: month }
      : { kind: "trailing", n: month, months }
