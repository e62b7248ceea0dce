/**
 * How English texts write quarters and halves.
 */
import {
  FIRST_MONTH,
  FISCAL,
  MONTH,
  MONTHS,
  monthOf,
  OF_YEAR,
  ORDINAL,
  ORDINAL_STARTS,
  ordinalOf,
  pattern,
  the,
  trailing,
  YEAR,
  yearOf
} from "./calendar.en.js"
import type { DatePattern, TimeWords } from "../times/DateWords.js"

/** The three months that end with a month: a quarter of the calendar, or one of a fiscal year that ends with another month. */
const quarterTo = (month: number, place: number | null): TimeWords =>
  place !== null && month !== place * 3
    ? { kind: "trailing", n: month, months: 3, place }
    : month % 3 === 0
      ? { kind: "quarter", n: month / 3 }
      : { kind: "trailing", n: month, months: 3 }

/** Of 2024, of fiscal 2024, this year. */
const OF_FISCAL = `(?:(?:,? (?:of )?|, | of )(?:(?:the )?(?:fiscal|financial) (?:year )?${YEAR.replace("<y>", "<y2>")})|${OF_YEAR})`

/** An end: June, 30 June, June 30, Oct. 27. */
const END = `(?:the end of |in |on )?(?:\\d{1,2} )?${MONTH}(?: \\d{1,2}(?!\\d))?`

const quarterly: DatePattern["read"] = g => ({
  year: yearOf(g),
  time: quarterTo(monthOf(g["m"]), g["o"] === undefined ? null : ordinalOf(g["o"].replace(/^Q/i, "")))
})

/**
 * @category extract
 * @since 0.1.0
 */
export const quartersEn: ReadonlyArray<DatePattern> = [
  {
    starts: the(`quarter|${ORDINAL_STARTS}|fiscal|three|q1|q2|q3|q4`),
    pattern: pattern(
      `(?:the )?(?:${FISCAL})?(?:(?<o>first|second|third|fourth|Q[1-4](?= |,))(?:[ -](?:${FISCAL})?quarter)?|quarter|three-month period)(?: of (?:fiscal |the fiscal year )?(?:19|20)\\d\\d)?,? (?:(?:that|which) )?(?:ended|ending|to) ${END}${OF_YEAR}`
    ),
    read: quarterly
  },
  {
    starts: the(MONTHS),
    pattern: pattern(`(?:the )?${MONTH}[ -]quarter${OF_YEAR}`),
    read: quarterly
  },
  {
    starts: the("half"),
    pattern: pattern(`(?:the )?half[ -]year (?:that )?(?:ended|ending|to) ${END}${OF_YEAR}`),
    read: g => ({ year: yearOf(g), time: trailing(6, monthOf(g["m"])) })
  },
  {
    starts: the(`${ORDINAL_STARTS}|fiscal|financial`),
    pattern: pattern(`(?:the )?(?:${FISCAL})?${ORDINAL}[ -](?:${FISCAL})?quarter${OF_FISCAL}`),
    read: g => ({
      year: yearOf({ ...g, y: g["y"] ?? g["y2"] }),
      time: { kind: "quarter", n: ordinalOf(g["o"]) }
    })
  },
  {
    starts: `fiscal 19|fiscal 20|fiscal year|${the("19|20")}|last year's|this year's`,
    pattern: pattern(
      `(?:the )?(?:fiscal (?:year )?)?(?:${YEAR}|(?<r>last|this) year)(?:'s)? (?:${FISCAL})?(?:(?:${ORDINAL})[ -](?<k>quarter|half)|Q(?<q>[1-4]))`
    ),
    read: g => {
      const place = g["q"] === undefined ? ordinalOf(g["o"]) : Number(g["q"])
      if (g["k"] === "half") return place > 2 ? null : { year: yearOf(g), time: { kind: "half", n: place } }
      return { year: yearOf(g), time: { kind: "quarter", n: place } }
    }
  },
  {
    starts: "q1|q2|q3|q4",
    pattern: pattern(
      `Q(?<o>[1-4])(?:,?(?: of)?(?: fiscal| FY)? ?${YEAR}|(?: ?FY|-|/| ?')(?<short>\\d{2})|${OF_YEAR.replaceAll("(?<y>", "(?<y2>")})`
    ),
    read: g => ({
      year: yearOf({ ...g, y: g["y"] ?? g["y2"] }),
      time: { kind: "quarter", n: Number(g["o"]) }
    })
  },
  {
    starts: "1q|2q|3q|4q",
    pattern: pattern(`(?<o>[1-4])Q(?: ?(?:${YEAR}|'?(?<short>\\d{2})))?`),
    read: g => ({ year: yearOf(g), time: { kind: "quarter", n: Number(g["o"]) } })
  },
  {
    starts: "quarter 1|quarter 2|quarter 3|quarter 4",
    pattern: pattern(
      `Quarter (?<o>[1-4]) (?:\\(${FIRST_MONTH} to ${MONTH}\\)(?: ${YEAR})?|(?<y2>(?:19|20)\\d{2}))`
    ),
    read: g => ({
      year: yearOf({ ...g, y: g["y"] ?? g["y2"] }),
      time: { kind: "quarter", n: Number(g["o"]) }
    })
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
    starts: "1h|2h",
    pattern: pattern(`(?<o>[12])H(?: ?(?:${YEAR}|'?(?<short>\\d{2})))?`),
    read: g => ({ year: yearOf(g), time: { kind: "half", n: Number(g["o"]) } })
  }
]
