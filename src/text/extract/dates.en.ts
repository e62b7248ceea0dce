/**
 * How English texts write times.
 */
import { isDigit, isLetter } from "../figures/Source.js"
import {
  MONTH,
  FIRST_MONTH,
  monthOf,
  COUNT,
  countOf,
  ORDINAL,
  ordinalOf,
  YEAR,
  RELATIVE_YEAR,
  OF_YEAR,
  yearOf,
  MONTHS,
  COUNTS,
  DIGITS,
  ORDINAL_STARTS
} from "./calendar.en.js"
import type { DatePattern } from "./DateWords.js"
import * as DateWords from "./DateWords.js"
import { isAhead, isBase } from "./dateContext.en.js"

/** Letters beyond ASCII that an English text may hold. */
const LETTERS = "\\u00c0-\\u052f"

const pattern = (source: string): RegExp => new RegExp(`(?:${source})(?![a-z0-9${LETTERS}])`, "iy")

/** Not within a word or a number. */
const mayStart = (form: string, at: number): boolean => {
  const before = form.charAt(at - 1)
  return !isLetter(before) && !isDigit(before)
}

const trailing = (
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

const behind = (words: string, starts: string): string =>
  starts
    .split("|")
    .map(start => words + start)
    .join("|")

/** With or without an article. */
const the = (starts: string): string => `${starts}|${behind("the ", starts)}`

/** 2023/24 is the year that begins in 2023; 2009-10 may as well be a month. */
const seasonOf = (year: number, to: number, slash: boolean): ReturnType<DatePattern["read"]> =>
  to === (year + 1) % 100 && (slash || to > 12)
    ? { year: { year }, time: { kind: "window", n: year + 1 } }
    : null

const patterns: ReadonlyArray<DatePattern> = [
  {
    starts: DIGITS,
    pattern: pattern(`(?<d>\\d{1,2})(?:st|nd|rd|th)? ${MONTH}(?:,? ${YEAR})?`),
    read: g => ({ year: yearOf(g), time: { kind: "day", n: monthOf(g["m"]), day: Number(g["d"]) } })
  },
  {
    starts: MONTHS,
    pattern: pattern(`${MONTH} (?<d>[12]\\d|3[01]|[1-9])(?:st|nd|rd|th)?(?:, ${YEAR})?`),
    read: g => ({ year: yearOf(g), time: { kind: "day", n: monthOf(g["m"]), day: Number(g["d"]) } })
  },
  {
    starts: the(`${DIGITS}|${COUNTS}`),
    pattern: pattern(
      `(?:the )?${COUNT} months? (?:to|ended|ending|through|until)(?: the end of)? (?:\\d{1,2} )?${MONTH}(?: \\d{1,2}(?!\\d))?${OF_YEAR}`
    ),
    read: g => ({ year: yearOf(g), time: trailing(countOf(g["c"]), monthOf(g["m"])) })
  },
  {
    starts: the("quarter|first quarter|second quarter|third quarter|fourth quarter"),
    pattern: pattern(
      `(?:the )?(?:(?:first|second|third|fourth) )?quarter (?:that )?(?:ended|ending|to)(?: the end of| in)? (?:\\d{1,2} )?${MONTH}(?: \\d{1,2}(?!\\d))?${OF_YEAR}`
    ),
    read: g => {
      const month = monthOf(g["m"])
      return {
        year: yearOf(g),
        time: month % 3 === 0 ? { kind: "quarter", n: month / 3 } : { kind: "trailing", n: month, months: 3 }
      }
    }
  },
  {
    starts: the("year|season|marketing"),
    pattern: pattern(
      `(?:the )?(?:(?:year|season) (?:to|through)|(?:marketing year|season)(?: that| which)? (?:ended|ending)(?: in)?) ${MONTH}${OF_YEAR}`
    ),
    read: g => ({ year: yearOf(g), time: { kind: "twelve-months", n: monthOf(g["m"]) } })
  },
  {
    starts: the("fiscal|financial|year"),
    pattern: pattern(
      `(?:the )?(?:fiscal |financial )?year (?:ended|ending) (?:\\d{1,2} )?${MONTH}(?: \\d{1,2})?${OF_YEAR}`
    ),
    read: g => {
      const month = monthOf(g["m"])
      return {
        year: yearOf(g),
        time: month === 12 ? { kind: "year" } : { kind: "trailing", n: month, months: 12 }
      }
    }
  },
  {
    starts: "january|from january",
    pattern: pattern(`(?:from )?January(?: ?[-–] ?| to | through )${MONTH}${OF_YEAR}`),
    read: g => ({ year: yearOf(g), time: { kind: "cumulative", n: monthOf(g["m"]) }, base: false })
  },
  {
    starts: `${behind("between ", MONTHS)}|${behind("from ", MONTHS)}`,
    pattern: pattern(`(?:between|from) ${FIRST_MONTH}(?: and | to | through | until )${MONTH}${OF_YEAR}`),
    read: g => {
      const last = monthOf(g["m"])
      const months = last - monthOf(g["f"]) + 1
      return months < 2 ? null : { year: yearOf(g), time: trailing(months, last), base: false }
    }
  },
  {
    starts: the("first"),
    pattern: pattern(`(?:the )?first ${COUNT} months(?: of (?:the year|${YEAR}|${RELATIVE_YEAR}))?`),
    read: g => ({ year: yearOf(g), time: { kind: "cumulative", n: countOf(g["c"]) } })
  },
  {
    starts: the("first"),
    pattern: pattern(`(?:the )?first (?:nine months|three quarters)${OF_YEAR}`),
    read: g => ({ year: yearOf(g), time: { kind: "cumulative", n: 9 } })
  },
  {
    starts: the(MONTHS),
    pattern: pattern(`(?:the )?${MONTH} quarter${OF_YEAR}`),
    read: g => {
      const month = monthOf(g["m"])
      return {
        year: yearOf(g),
        time: month % 3 === 0 ? { kind: "quarter", n: month / 3 } : { kind: "trailing", n: month, months: 3 }
      }
    }
  },
  {
    starts: the("13|26|39|52|53"),
    pattern: pattern(
      `(?:the )?(?<w>13|26|39|52|53) weeks (?:to|ended|ending)(?: on)? (?<d>\\d{1,2})(?:st|nd|rd|th)? ${MONTH}(?:,? ${YEAR})?`
    ),
    read: g => ({
      year: yearOf(g),
      time: { kind: "weeks", n: monthOf(g["m"]), day: Number(g["d"]), weeks: Number(g["w"]) }
    })
  },
  {
    starts: the(ORDINAL_STARTS),
    pattern: pattern(`(?:the )?${ORDINAL}[ -]quarter${OF_YEAR}`),
    read: g => ({ year: yearOf(g), time: { kind: "quarter", n: ordinalOf(g["o"]) } })
  },
  {
    starts: "q1|q2|q3|q4",
    pattern: pattern(`Q(?<o>[1-4])${OF_YEAR}`),
    read: g => ({ year: yearOf(g), time: { kind: "quarter", n: Number(g["o"]) } })
  },
  {
    starts: the(ORDINAL_STARTS),
    pattern: pattern(`(?:the )?${ORDINAL}[ -]half${OF_YEAR}`),
    read: g =>
      ordinalOf(g["o"]) > 2 ? null : { year: yearOf(g), time: { kind: "half", n: ordinalOf(g["o"]) } }
  },
  {
    starts: "h1|h2",
    pattern: pattern(`H(?<o>[12])${OF_YEAR}`),
    read: g => ({ year: yearOf(g), time: { kind: "half", n: Number(g["o"]) } })
  },
  {
    starts: MONTHS,
    pattern: pattern(`${MONTH}${OF_YEAR}`),
    read: g =>
      /^[A-Z]/.test(g["m"] ?? "") ? { year: yearOf(g), time: { kind: "month", n: monthOf(g["m"]) } } : null
  },
  {
    starts: "since the|so far|in the year",
    pattern: pattern(
      "since the (?:start|beginning) of (?:the|this) year|so far this year|in the year to date"
    ),
    read: () => ({ year: { fromThisYear: 0 }, time: { kind: "since", n: null }, base: false })
  },
  {
    starts: "the same|the corresponding|the equivalent|the comparable",
    pattern: pattern(
      `the (?:same|corresponding|equivalent|comparable) (?:period|months?|quarter|half|day|week)s?(?: (?:of|in))? ${YEAR}`
    ),
    read: g => ({ year: yearOf(g), time: { kind: "same" }, base: true })
  },
  {
    starts: "between 19|between 20",
    pattern: pattern(`between ${YEAR}(?= and (?:19|20)\\d{2})`),
    read: g => ({ year: yearOf(g), time: { kind: "year" }, base: true })
  },
  {
    starts: "year to|year-to",
    pattern: pattern("year[- ]to[- ]date"),
    read: () => ({ year: { fromThisYear: 0 }, time: { kind: "to-date" }, base: false })
  },
  {
    starts: "year-end|the year-end|the end",
    pattern: pattern("(?:the )?year-end|the end of the year"),
    read: () => ({ year: null, time: { kind: "year" } })
  },
  {
    starts: the("fiscal|financial|19|20"),
    pattern: pattern(`(?:the )?(?:(?:fiscal|financial) (?:year )?)?${YEAR}(?<s>[/–-])(?<to>\\d{2})`),
    read: g => seasonOf(Number(g["y"]), Number(g["to"]), g["s"] === "/")
  },
  {
    starts: the("fiscal|financial"),
    pattern: pattern(
      `(?:the )?(?:fiscal|financial) (?:year )?${YEAR},? (?:which|that) (?:ended|ends) (?:on |in )?(?:\\d{1,2} )?${MONTH}(?: \\d{1,2}(?!\\d))?`
    ),
    read: g => ({ year: yearOf(g), time: { kind: "fiscal", n: monthOf(g["m"]) }, base: false })
  },
  {
    starts: "fiscal|fy|financial",
    pattern: pattern(`(?:fiscal |FY ?|financial year )(?:year )?${YEAR}`),
    read: g => ({ year: yearOf(g), time: { kind: "fiscal", n: null } })
  },
  {
    starts: "since",
    pattern: pattern(`since ${YEAR}`),
    read: g => ({ year: yearOf(g), time: { kind: "since", n: null }, base: false })
  },
  {
    starts: "the end of|end-|mid-|year-end|19|20",
    pattern: pattern(`(?:the end of |end-|mid-|year-end )?${YEAR}`),
    read: g => ({ year: yearOf(g), time: { kind: "year" } })
  },
  {
    starts: "last year|this year|next year",
    pattern: pattern("(?<r>last|this|next) year"),
    read: g => ({ year: yearOf(g), time: { kind: "year" } })
  },
  {
    starts: "for the year|full|the whole",
    pattern: pattern("(?:for the|full|the whole) year(?! (?:to|ended|ending|through)\\b)|full-year"),
    read: () => ({ year: null, time: { kind: "year" } })
  },
  {
    starts:
      "a year|one year|the same|the period|the month|the quarter|the half|the corresponding|year-on|year on|year-over|year over|over the year|on the year|the prior|the previous|the preceding|prior year|previous year|preceding year|annually",
    pattern: pattern(
      "(?:a|one) year (?:earlier|ago|before|previously)|the (?:same |corresponding )?(?:period|month|quarter|half) (?:(?:of |in )?(?:last year|the (?:previous|prior|preceding) year)|a year (?:earlier|ago|before))|" +
        "year[- ]on[- ]year|year[- ]over[- ]year|over the year|on the year|(?:the )?(?:prior|previous|preceding) year|annually"
    ),
    read: () => ({ year: { fromThisYear: -1 }, time: { kind: "year" }, base: true })
  },
  {
    starts:
      "month-on|month on|month-over|month over|on a monthly|on the month|on the quarter|over the month|over the quarter|quarter-on|quarter on|quarter-over|quarter over|sequentially|the prior|the previous|the preceding|the last|prior|previous|preceding|last|a month|a quarter",
    pattern: pattern(
      "month[- ]on[- ]month|month[- ]over[- ]month|on (?:a monthly basis|the month|the quarter)|over the (?:month|quarter)|quarter[- ]on[- ]quarter|" +
        "quarter[- ]over[- ]quarter|sequentially|(?:the )?(?:prior|previous|preceding|last) (?:\\w+-month period|month|quarter|period|poll|survey)|a (?:month|quarter) (?:earlier|ago|before)"
    ),
    read: () => ({ year: null, time: { kind: "same" }, base: true, previous: true })
  }
]

/**
 * The times an English text mentions.
 *
 * @category extract
 * @since 0.1.0
 */
export const datesEn = DateWords.finder({ patterns, mayStart, isBase, isAhead })
