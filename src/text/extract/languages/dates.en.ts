/**
 * How English texts write times.
 */
import { isDigit, isLetter } from "../../figures/Source.js"
import {
  MONTH,
  FIRST_MONTH,
  monthOf,
  COUNT,
  countOf,
  YEAR,
  RELATIVE_YEAR,
  OF_YEAR,
  yearOf,
  MONTHS,
  COUNTS,
  DIGITS,
  pattern,
  the,
  behind,
  trailing
} from "./calendar.en.js"
import { basesEn } from "./bases.en.js"
import type { DatePattern } from "../times/DateWords.js"
import * as DateWords from "../times/DateWords.js"
import { isAhead, isBase } from "./dateContext.en.js"
import { quartersEn } from "./quarters.en.js"
import { windowsEn } from "./windows.en.js"

/** Not within a word or a number. */
const mayStart = (form: string, at: number): boolean => {
  const before = form.charAt(at - 1)
  return !isLetter(before) && !isDigit(before)
}

/** 2023/24 is the year that begins in 2023, 2024-26 are three years; 2009-10 may as well be a month. */
const seasonOf = (year: number, to: number, slash: boolean): ReturnType<DatePattern["read"]> =>
  to > year % 100 && (to > 12 || (slash && to === (year % 100) + 1))
    ? { year: { year }, time: { kind: "window", n: year - (year % 100) + to } }
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
      `(?:the )?${COUNT}[ -]months?(?: period)? (?:to|up to|ended|ending|through|until)(?: the end of| in| on)? (?:end-)?(?:\\d{1,2} )?${MONTH}(?: \\d{1,2}(?!\\d))?${OF_YEAR}`
    ),
    read: g => ({ year: yearOf(g), time: trailing(countOf(g["c"]), monthOf(g["m"])) })
  },
  {
    starts: the(MONTHS),
    pattern: pattern(`(?:the )?${MONTH} ${YEAR} year`),
    read: g => ({ year: yearOf(g), time: { kind: "twelve-months", n: monthOf(g["m"]) } })
  },
  {
    starts: the("year|season|marketing"),
    pattern: pattern(
      `(?:the )?(?:(?:year|season) (?:to|through)|(?:marketing year|season)(?: that| which)? (?:ended|ending)(?: in)?) (?:the end of |end-|\\d{1,2} )?${MONTH}${OF_YEAR}`
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
    starts: `${MONTHS}|${behind("from ", MONTHS)}|${behind("between ", MONTHS)}`,
    pattern: pattern(
      `(?:from |between )?${FIRST_MONTH} (?<from>(?:19|20)\\d{2})(?: to | and | through |–|-)${MONTH} ${YEAR}`
    ),
    read: g =>
      monthOf(g["f"]) === monthOf(g["m"]) && Number(g["y"]) === Number(g["from"]) + 1
        ? { year: yearOf(g), time: { kind: "twelve-months", n: monthOf(g["m"]) }, base: false }
        : null
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
    starts: the("spring|summer|autumn|fall|winter"),
    pattern: pattern(`(?:the )?(?:spring|summer|autumn|fall|winter)(?: of)? ${YEAR}`),
    read: g => ({ year: yearOf(g), time: { kind: "year" } })
  },
  {
    starts: DIGITS,
    pattern: pattern(`(?<d>\\d{1,2})-${MONTH}-${YEAR}`),
    read: g => ({ year: yearOf(g), time: { kind: "day", n: monthOf(g["m"]), day: Number(g["d"]) } })
  },
  {
    starts: "monday|tuesday|wednesday|thursday|friday|saturday|sunday",
    pattern: pattern(
      `(?<=(?:showed|said|reported|announced|released|published)(?: on)? )[A-Z][a-z]+day,? (?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH.replace("<m>", "<m2>")})(?:,? ${YEAR})?`
    ),
    read: () => ({ year: null, time: { kind: "said" } })
  },
  {
    starts: MONTHS,
    pattern: pattern(`${MONTH}-${YEAR}`),
    read: g => ({ year: yearOf(g), time: { kind: "month", n: monthOf(g["m"]) } })
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
      "since the (?:start|beginning) of (?:the|this) year|so far this year|so far in the year|in the year to date"
    ),
    read: () => ({ year: { fromThisYear: 0 }, time: { kind: "since", n: null }, base: false })
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
    starts: "by the end of the year|by year-end|by the year-end",
    pattern: pattern("by (?:(?:the )?year-end|the end of the year)"),
    read: () => ({ year: { fromThisYear: 0 }, time: { kind: "year" } })
  },
  {
    starts: "year-end|the year-end|the end",
    pattern: pattern("(?:the )?year-end|the end of the year"),
    read: () => ({ year: null, time: { kind: "year" } })
  },
  {
    starts: the("fiscal|financial|fy|19|20"),
    pattern: pattern(`(?:the )?(?:(?:fiscal|financial) (?:year )?|FY ?)?${YEAR}(?<s>[/–-])(?<to>\\d{2})`),
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
    pattern: pattern(`(?:fiscal |FY ?|financial year )(?:year )?(?:${YEAR}|'?(?<short>\\d{2}))`),
    read: g => ({ year: yearOf(g), time: { kind: "fiscal", n: null } })
  },
  {
    starts: "19|20",
    pattern: pattern(`${YEAR} ?= ?100`),
    read: () => ({ year: null, time: { kind: "said" } })
  },
  {
    starts: "since",
    pattern: pattern(`since ${YEAR}`),
    read: g => ({ year: yearOf(g), time: { kind: "since", n: null }, base: false })
  },
  {
    starts: "the end of|end-|mid-|year-end|19|20",
    pattern: pattern(`(?:the end of |end-|mid-|year-end )?${YEAR}[AEF]?`),
    read: g => ({ year: yearOf(g), time: { kind: "year" } })
  },
  {
    starts: "last year|this year|next year",
    pattern: pattern("(?<r>last|this|next) year"),
    read: g => ({ year: yearOf(g), time: { kind: "year" } })
  },
  {
    starts:
      "last month|last quarter|the last month|the last quarter|the latest quarter|this month|this quarter|the current month|the current quarter",
    pattern: pattern("(?:the )?(?<w>last|latest|this|current) (?<k>month|quarter)"),
    read: g => ({
      year: null,
      time: {
        kind: "ago",
        n: /^la/i.test(g["w"] ?? "") ? 1 : 0,
        months: g["k"]?.toLowerCase() === "month" ? 1 : 3
      }
    })
  },
  {
    starts: "for the first time this|for the first time last",
    pattern: pattern("for the first time (?:this|last) (?:year|quarter|month)"),
    read: () => ({ year: null, time: { kind: "said" } })
  },
  {
    starts: MONTHS,
    pattern: pattern(`${MONTH}(?: ${YEAR})? (?:delivery|settlement|contracts?|futures)`),
    read: () => ({ year: null, time: { kind: "said" } })
  },
  {
    starts: "for the year|full|the whole",
    pattern: pattern(`(?:(?:for the|full|the whole) year|full-year)(?: of)? (?<f>fiscal )?${YEAR}`),
    read: g => ({
      year: yearOf(g),
      time: g["f"] === undefined ? { kind: "year" } : { kind: "fiscal", n: null }
    })
  },
  {
    starts: "for the year|full|the whole",
    pattern: pattern("(?:for the|full|the whole) year(?! (?:to|ended|ending|through)\\b)|full-year"),
    read: () => ({ year: null, time: { kind: "year" } })
  }
]

/**
 * The times an English text mentions.
 *
 * @category extract
 * @since 0.1.0
 */
export const datesEn = DateWords.finder({
  patterns: [...patterns, ...windowsEn, ...quartersEn, ...basesEn],
  mayStart,
  isBase,
  isAhead
})
