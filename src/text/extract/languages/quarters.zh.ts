/**
 * How Chinese texts write quarters and halves, those of fiscal years included.
 */
import type { DatePattern } from "../times/DateWords.js"
import { pattern, shortYear, small, Y, YEARS, yearOf } from "./years.zh.js"

/**
 * Quarters and halves of a year.
 *
 * @category extract
 * @since 0.1.0
 */
export const quartersZh: ReadonlyArray<DatePattern> = [
  {
    starts: `${YEARS}|第|一季|二季|三季|四季|1季|2季|3季|4季`,
    pattern: pattern(`(?:${Y})?(?:第(?<q>[一二三四1-4])(?:财政?)?季度?|(?<p>[一二三四1-4])季度)末?`),
    read: g => ({ year: yearOf(g), time: { kind: "quarter", n: small(g["q"] ?? g["p"]) } })
  },
  {
    starts: "2|q",
    pattern: pattern("(?<![A-Za-z])(?:(?<y>20\\d{2})年?|(?<s>2\\d))?[Qq](?<q>[1-4])(?![\\dA-Za-z])"),
    read: g => ({ year: shortYear(g), time: { kind: "quarter", n: small(g["q"]) } })
  },
  {
    starts: "2|fy",
    pattern: pattern(
      "(?<![A-Za-z\\d.])(?:[Ff][Yy](?:20)?(?<s>2\\d)(?![\\d,.])|(?<f>2\\d)财年)(?:第?(?<q>[一二三四1-4])(?:财政?)?季度?|[Qq](?<p>[1-4]))?"
    ),
    read: g => ({
      year: { year: 2000 + Number(g["s"] ?? g["f"]) },
      time:
        (g["q"] ?? g["p"]) === undefined ? { kind: "year" } : { kind: "quarter", n: small(g["q"] ?? g["p"]) }
    })
  },
  {
    starts: "1q|2q|3q|4q|1h|2h",
    pattern: pattern("(?<![A-Za-z])(?<n>[1-4])(?:[Qq]|(?<=[12])(?<h>[Hh]))(?<s>2\\d)(?![\\dA-Za-z])"),
    read: g => ({
      year: shortYear(g),
      time: { kind: g["h"] === undefined ? "quarter" : "half", n: small(g["n"]) }
    })
  },
  {
    starts: "2|h",
    pattern: pattern("(?<![A-Za-z])(?:(?<y>20\\d{2})年?|(?<s>2\\d))?[Hh](?<h>[12])(?![\\dA-Za-z])"),
    read: g => ({ year: shortYear(g), time: { kind: "half", n: small(g["h"]) } })
  },
  {
    starts: `${YEARS}|首季|次季`,
    pattern: pattern(`(?:${Y})?(?<o>[首次])季度?`),
    read: g => ({ year: yearOf(g), time: { kind: "quarter", n: g["o"] === "首" ? 1 : 2 } })
  },
  {
    starts: `${YEARS}|上半年|下半年|首半年|半年度?报`,
    pattern: pattern(`(?:${Y})?(?:(?<h>[上下首])半年度?|半年度?报告?)`),
    read: g => ({ year: yearOf(g), time: { kind: "half", n: g["h"] === "下" ? 2 : 1 } })
  },
  {
    starts: `${YEARS}|第|一|二|三`,
    pattern: pattern(`(?:${Y})?第?(?<q>[一二三])(?=(?:[、和及与]第?[二三]){0,2}[、和及与]第?[二三四]季度)`),
    read: g => ({ year: yearOf(g), time: { kind: "quarter", n: small(g["q"]) } })
  }
]
