/**
 * The times with which English texts compare: a year earlier, the previous quarter, the same months of 2023.
 */
import { behind, COUNT, countOf, COUNTS, DIGITS, pattern, the, YEAR, yearOf } from "./calendar.en.js"
import type { DatePattern } from "../times/DateWords.js"

const SAME = "same|corresponding|equivalent|comparable"
const SPAN =
  "(?:(?:three|six|nine|twelve|[369]|12)[- ]month )?period|months?|quarter|half|day|week|point|stage"
const YEARS_BEFORE = "(?:prior|previous|preceding)"

const starting = (words: string, starts: string): string =>
  words
    .split("|")
    .map(word => behind(word, starts))
    .join("|")

/**
 * @category extract
 * @since 0.1.0
 */
export const basesEn: ReadonlyArray<DatePattern> = [
  {
    starts: `${COUNTS}|${DIGITS}`,
    pattern: pattern(`${COUNT} years (?:ago|earlier|before|previously)`),
    read: g => ({ year: { fromThisYear: -countOf(g["c"]) }, time: { kind: "year" }, base: true })
  },
  {
    starts: behind("the ", SAME),
    pattern: pattern(`the (?:${SAME}) (?:${SPAN})s?(?: (?:of|in))? ${YEAR}`),
    read: g => ({ year: yearOf(g), time: { kind: "same" }, base: true })
  },
  {
    starts: `the year before|a year|one year|${behind("the ", `${SAME}|period|month|quarter|half`)}|year-on|year on|year-over|year over|yoy|y/y|y-o-y|over the|in the|from the|on the year|on an annual|in annual|in yearly|in year|in y-|on a year|on a yearly|compared to prior|${the("prior|previous|preceding|year-ago|year-earlier|year ago")}|annually|same time|the same time|same period|same month|same quarter`,
    pattern: pattern(
      `(?:a|one) year (?:earlier|ago|before|previously|prior)|(?:the )?(?:same |corresponding |equivalent |comparable )(?:${SPAN}|time)s? (?:(?:of |in |a )?(?:last (?:year|fiscal)|(?:the )?(?:previous|prior|preceding) (?:fiscal|financial year|fiscal year|year))|(?:a|one) year (?:earlier|ago|before|prior|previously))|the (?:${SPAN})s? (?:(?:of |in )?(?:last year|the (?:previous|prior|preceding) year)|a year (?:earlier|ago|before))|` +
        "the year before|year[- ]on[- ]year|year[- ]over[- ]year|YoY|y/y|y-o-y|(?:over|in) the (?:(?:past|last|previous|preceding|prior) )?(?:year|12 months|twelve months|12-month period)(?! (?:to|ended|ending|through)\\b)|on the year|" +
        `(?:the )?${YEARS_BEFORE}[- ]year(?:[- ](?:${SPAN}))?|(?:the )?year[- ](?:ago|earlier)(?: (?:${SPAN}|level))?|annually`
    ),
    read: () => ({ year: { fromThisYear: -1 }, time: { kind: "year" }, base: true })
  },
  {
    starts: starting("month|quarter|week|day", "-on| on|-over| over|-to| to"),
    pattern: pattern("(?<k>month|quarter|week|day)[- ](?:on|over|to)[- ]\\k<k>"),
    read: () => ({ year: null, time: { kind: "same" }, base: true, previous: true })
  },
  {
    starts: `monthly|mom|m/m|m-o-m|qoq|q/q|q-o-q|on a monthly|on a quarterly|on the month|on the quarter|over the month|over the quarter|sequentially|in monthly|in month|in quarterly|${the("prior|previous|preceding|last|month before|quarter before|week before")}|a month|a quarter|a week|one month|one quarter`,
    pattern: pattern(
      "monthly(?= (?:increase|decrease|rise|fall|decline|drop|gain)s?\\b)|MoM|m/m|m-o-m|QoQ|q/q|q-o-q|on (?:a (?:monthly|quarterly) basis|the month|the quarter)|over the (?:month|quarter)|in (?:monthly|quarterly|month-on-month|quarter-on-quarter) terms|sequentially|" +
        "(?:the )?(?:prior|previous|preceding)(?:[ -](?:\\w+-month period|three months|month|quarter|period|poll|survey|session|week))|(?:the last|last) (?:poll|survey|session|period)|the last week|(?:the )?(?:month|quarter|week) before(?: that)?|(?:a|one) (?:month|quarter|week) (?:earlier|ago|before)"
    ),
    read: () => ({ year: null, time: { kind: "same" }, base: true, previous: true })
  }
]
