/**
 * How English texts write runs of months, weeks and days.
 */
import {
  behind,
  DIGITS,
  FIRST_MONTH,
  MONTH,
  MONTHS,
  monthOf,
  OF_YEAR,
  pattern,
  RELATIVE_YEAR,
  the,
  trailing,
  YEAR,
  yearOf
} from "./calendar.en.js"
import type { DatePattern } from "../times/DateWords.js"

type Groups = Readonly<Record<string, string | undefined>>

/** From one month to a later one of the same year, or over the turn of a year: April to February. */
const monthsBetween = (g: Groups): ReturnType<DatePattern["read"]> => {
  const last = monthOf(g["m"])
  const months = ((last - monthOf(g["f"]) + 12) % 12) + 1
  if (months < 2) return null
  const season = g["s"] === undefined ? null : Number(g["s"])
  const ends = last >= monthOf(g["f"]) ? 0 : 1
  return {
    year: season === null ? yearOf(g) : { year: season + ends },
    time: trailing(months, last)
  }
}

/** April-February of 2017-18 ends in 2018, April-September of 2017-18 in 2017. */
const OF_SEASON = "(?:,? (?:of |in )?(?:FY ?)?(?<s>(?:19|20)\\d{2})[-–/]\\d{2})"

/** So many weeks, or part of one, that end with a day. */
const weeksTo = (g: Groups, weeks: number): ReturnType<DatePattern["read"]> => ({
  year: yearOf(g),
  time: { kind: "weeks", n: monthOf(g["m"]), day: Number(g["d"] ?? g["e"]), weeks }
})

const DAY = `(?:(?<d>\\d{1,2})(?:st|nd|rd|th)? ${MONTH}|${MONTH.replace("<m>", "<m2>")} (?<e>\\d{1,2})(?:st|nd|rd|th)?)(?:,? ${YEAR})?`

/** `DAY` names its month in either place. */
const withMonth = (g: Groups): Groups => ({ ...g, m: g["m"] ?? g["m2"] })

/**
 * @category extract
 * @since 0.1.0
 */
export const windowsEn: ReadonlyArray<DatePattern> = [
  {
    starts: the("final three|last three|closing three"),
    pattern: pattern(
      `(?:the )?(?:final|last|closing) three months of (?:the year(?: ${YEAR.replace("<y>", "<y2>")})?|${YEAR}|${RELATIVE_YEAR})`
    ),
    read: g => ({ year: yearOf({ ...g, y: g["y"] ?? g["y2"] }), time: { kind: "quarter", n: 4 } })
  },
  {
    starts: `${the(MONTHS)}|${behind("from ", MONTHS)}`,
    pattern: pattern(
      `(?:the |from )?${FIRST_MONTH} ?(?:[-–] ?|to |through |until )${MONTH}(?:[- ]period)?(?:${OF_SEASON}|${OF_YEAR})`
    ),
    read: monthsBetween
  },
  {
    starts: `${behind("between ", MONTHS)}`,
    pattern: pattern(`between ${FIRST_MONTH} and ${MONTH}${OF_YEAR}`),
    read: monthsBetween
  },
  {
    starts: `${behind("up to ", MONTHS)}|${behind("through ", MONTHS)}|up to the end|through the end`,
    pattern: pattern(`(?:up to|through)(?: the end of)? ${MONTH}${OF_YEAR}(?! \\d)`),
    read: g => ({ year: yearOf(g), time: { kind: "cumulative", n: monthOf(g["m"]) }, base: false })
  },
  {
    starts: the("13|26|39|52|53"),
    pattern: pattern(`(?:the )?(?<w>13|26|39|52|53) weeks (?:to|ended|ending)(?: on)? ${DAY}`),
    read: g => weeksTo(withMonth(g), Number(g["w"]))
  },
  {
    starts: the("week|seven days"),
    pattern: pattern(`(?:the )?(?:week|seven days)(?: that)? (?:to|ended|ending|through)(?: on)? ${DAY}`),
    read: g => weeksTo(withMonth(g), 1)
  },
  {
    starts: DIGITS,
    pattern: pattern(`(?<a>\\d{1,2}) ?[-–] ?(?<d>\\d{1,2}) ${MONTH}(?:,? ${YEAR})?`),
    read: g => daysTo(g)
  },
  {
    starts: MONTHS,
    pattern: pattern(`${MONTH} (?<a>\\d{1,2}) ?[-–] ?(?<d>\\d{1,2})(?:, ${YEAR})?`),
    read: g => daysTo(g)
  },
  {
    starts: `${behind("from ", MONTHS)}|${behind("between ", MONTHS)}|${MONTHS}`,
    pattern: pattern(
      `(?:from |between )?${FIRST_MONTH} (?<a>\\d{1,2})(?: ?[-–] ?| to | and | through )${MONTH} (?<d>\\d{1,2})(?:, ${YEAR})?`
    ),
    read: g => daysBetween(g)
  },
  {
    starts: `${behind("from ", DIGITS)}|${behind("between ", DIGITS)}|${DIGITS}`,
    pattern: pattern(
      `(?:from |between )?(?<a>\\d{1,2}) ${FIRST_MONTH}(?: ?[-–] ?| to | and | through )(?<d>\\d{1,2}) ${MONTH}(?:,? ${YEAR})?`
    ),
    read: g => daysBetween(g)
  },
  {
    starts: the("week of"),
    pattern: pattern(`(?:the )?week of (?:\\d{1,2}[-–])?(?<d>\\d{1,2}) ${MONTH}(?:,? ${YEAR})?`),
    read: g => ({ year: yearOf(g), time: { kind: "day", n: monthOf(g["m"]), day: Number(g["d"]) } })
  },
  {
    starts: "this week|last week|from last week|than last week|this epi|last epi",
    pattern: pattern("(?:(?<b>from|than) )?(?<w>this|last) (?:Epi )?week"),
    read: g => ({
      year: null,
      time: { kind: "week", n: g["w"]?.toLowerCase() === "last" ? 1 : 0 },
      base: g["b"] !== undefined,
      previous: g["b"] !== undefined
    })
  }
]

/** 23 - 29 October: so many days of one month. */
const daysTo = (g: Groups): ReturnType<DatePattern["read"]> => daysBetween({ ...g, f: g["m"] })

/** From 25 August to 20 September of one year. */
const daysBetween = (g: Groups): ReturnType<DatePattern["read"]> => {
  const from = { n: monthOf(g["f"]), day: Number(g["a"]) }
  const to = { n: monthOf(g["m"]), day: Number(g["d"]) }
  const isSpan = from.n < to.n || (from.n === to.n && from.day < to.day)
  return isSpan ? { year: yearOf(g), time: { kind: "days", ...to, from } } : null
}
