/**
 * How Chinese texts write times.
 */
import { isDigit, isLetter } from "../figures/Source.js"
import type { DatePattern, YearWords } from "./DateWords.js"
import * as DateWords from "./DateWords.js"
import { ends } from "./Pattern.js"

/** 2024年, 二零二四年, 上(2023)年, 113年 (of the Republic of China, in front of what shows that it is no span) or 去年. */
const Y =
  "(?:(?:[本上今去][(（])?(?<y>(?:19|20)\\d{2}|[一二][〇零○九][〇零○一二三四五六七八九]{2})[)）]?(?:财政?)?年|(?:民国)?(?<k>1[0-2]\\d)年(?=度|全年|第|[上下]半年|(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月)|(?<r>今年|去年|上年|前年|明年|后年|本年))的?"

const RELATIVE: Readonly<Record<string, number>> = {
  今年: 0,
  本年: 0,
  去年: -1,
  上年: -1,
  前年: -2,
  明年: 1,
  后年: 2
}

const DIGITS = "一二三四五六七八九"

/** 1 to 31, in either digits. */
const small = (text: string | undefined): number => {
  if (text === undefined) return 0
  if (text === "两") return 2
  if (/^\d+$/.test(text)) return Number(text)
  const [tens = "", ones = ""] = text.includes("十") ? text.split("十") : ["", text]
  const unit = DIGITS.indexOf(ones) + 1
  return (text.includes("十") ? 10 * Math.max(1, DIGITS.indexOf(tens) + 1) : 0) + (ones === "" ? 0 : unit)
}

/** 2024 or 二零二四. */
const yearIn = (digits: string): number =>
  Number(Array.from(digits, digit => (/\d/.test(digit) ? digit : DIGITS.indexOf(digit) + 1)).join(""))

/** The first year of the Republic of China is 1912. */
const REPUBLIC = 1911

const yearOf = ({ y, k, r }: Readonly<Record<string, string | undefined>>): YearWords =>
  y !== undefined
    ? { year: yearIn(y) }
    : k !== undefined
      ? { year: Number(k) + REPUBLIC }
      : r !== undefined && r in RELATIVE
        ? { fromThisYear: RELATIVE[r] ?? 0 }
        : null

/** 24Q4, 25H1 */
const shortYear = (groups: Readonly<Record<string, string | undefined>>): YearWords =>
  groups["s"] === undefined ? yearOf(groups) : { year: 2000 + Number(groups["s"]) }

const MONTH = "(?<m>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])"
const DAY = "(?<d>[12]\\d|3[01]|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])[日号]"
/** 8月26日晚间, 公司发布: the day on which something was said is not the time of what it says. */
const SAID =
  "(?:晚间?|上午|下午|早间?|凌晨)?(?!零时)(?=[^。;；]{0,20}?(?:发布|公布|披露|宣布|报道|获悉|了解到|电|讯))"
const DASH = "\\s?(?:-|~|至|到)\\s?"

const pattern = (source: string): RegExp => new RegExp(source, "uy")

/** How years and months begin. */
const YEARS = "19|20|10|11|12|一九|二零|二〇|二○|民国|本(|上(|今(|去(|今年|去年|上年|前年|明年|后年|本年"
const MONTHS = [..."0123456789十一二三四五六七八九"].join("|")

/** Not within a number or a word of letters. */
const mayStart = (form: string, at: number): boolean =>
  !(isDigit(form[at]) && isDigit(form[at - 1])) &&
  !(isLetter(form[at]) && /[A-Za-z\d-]/.test(form[at - 1] ?? " "))

const patterns: ReadonlyArray<DatePattern> = [
  {
    starts: `${YEARS}|${MONTHS}`,
    pattern: pattern(`(?:(?:${Y}\\s?)?${MONTH}月)?${DAY}${SAID}`),
    read: () => ({ year: null, time: { kind: "said" }, base: false })
  },
  {
    starts: MONTHS,
    pattern: pattern(`${MONTH}月份?(?=交割|交货|到期|合约|期货|期油|期金|原油|WTI|布伦特)`),
    read: () => ({ year: null, time: { kind: "said" }, base: false })
  },
  {
    starts: `${YEARS}|${MONTHS}`,
    pattern: pattern(`(?:${Y}\\s?)?${MONTH}月${DAY}`),
    read: g => ({ year: yearOf(g), time: { kind: "day", n: small(g["m"]), day: small(g["d"]) } })
  },
  {
    starts: MONTHS,
    pattern: pattern("(?<d>[12]\\d|3[01]|0?[1-9])日(?=[,，]|收盘|早盘|午盘|盘中|上午|下午|晚)"),
    read: g => ({ year: null, time: { kind: "day", n: 0, day: Number(g["d"]) } })
  },
  {
    starts: "截至",
    pattern: pattern(`截至(?:${Y}\\s?)?${MONTH}月${DAY}止(?:的?(?<n>[369三六九]|十二|12)个月|年度)`),
    read: g => {
      const n = small(g["m"])
      const months = g["n"] === undefined ? 12 : small(g["n"])
      return {
        year: yearOf(g),
        time:
          months === 12
            ? n === 12
              ? { kind: "year" }
              : { kind: "twelve-months", n }
            : months === n
              ? { kind: "cumulative", n }
              : { kind: "trailing", n, months },
        base: false
      }
    }
  },
  {
    starts: "截至",
    pattern: pattern(`截至(?:${Y}\\s?)?${MONTH}月(?:底|末|杪)?的?(?<n>[23二两三六])个月`),
    read: g => ({
      year: yearOf(g),
      time: { kind: "trailing", n: small(g["m"]), months: small(g["n"]) },
      base: false
    })
  },
  {
    starts: `${YEARS}|${MONTHS}`,
    pattern: pattern(
      `(?:${Y}\\s?)?(?<f>1[0-2]|[2-9]|十[一二]?|[二三四五六七八九])月?份?${DASH}${MONTH}月份?`
    ),
    read: g => {
      const months = small(g["m"]) - small(g["f"]) + 1
      return months > 1 ? { year: yearOf(g), time: { kind: "trailing", n: small(g["m"]), months } } : null
    }
  },
  {
    starts: `${YEARS}|1|一`,
    pattern: pattern(`(?:${Y}\\s?)?(?:1|一)月?份?${DASH}${MONTH}月份?`),
    read: g => ({ year: yearOf(g), time: { kind: "cumulative", n: small(g["m"]) } })
  },
  {
    starts: `${YEARS}|前|首|头`,
    pattern: pattern(`(?:${Y})?(?:前|首|头)(?:${MONTH}|(?<t>两))个?月份?`),
    read: g => ({ year: yearOf(g), time: { kind: "cumulative", n: small(g["m"] ?? g["t"]) } })
  },
  {
    starts: `${MONTHS}|累积|累计`,
    pattern: pattern(`累[积计]${MONTH}个月|(?<c>1[0-2]|[1-9])个月累[积计]`),
    read: g => ({ year: null, time: { kind: "cumulative", n: small(g["m"] ?? g["c"]) } })
  },
  {
    starts: `${YEARS}|前|首`,
    pattern: pattern(`(?:${Y})?[前首](?<q>[23两二三])个?季度?`),
    read: g => ({ year: yearOf(g), time: { kind: "cumulative", n: /[2两二]/u.test(g["q"] ?? "") ? 6 : 9 } })
  },
  {
    starts: `${YEARS}|第|一季|二季|三季|四季|1季|2季|3季|4季`,
    pattern: pattern(`(?:${Y})?(?:第(?<q>[一二三四1-4])季度?|(?<p>[一二三四1-4])季度)末?`),
    read: g => ({ year: yearOf(g), time: { kind: "quarter", n: small(g["q"] ?? g["p"]) } })
  },
  {
    starts: "2|q",
    pattern: pattern("(?:(?<y>20\\d{2})年?|(?<s>2\\d))?[Qq](?<q>[1-4])(?![\\dA-Za-z])"),
    read: g => ({ year: shortYear(g), time: { kind: "quarter", n: small(g["q"]) } })
  },
  {
    starts: "1q|2q|3q|4q|1h|2h",
    pattern: pattern("(?<n>[1-4])(?:[Qq]|(?<=[12])(?<h>[Hh]))(?<s>2\\d)(?![\\dA-Za-z])"),
    read: g => ({
      year: shortYear(g),
      time: { kind: g["h"] === undefined ? "quarter" : "half", n: small(g["n"]) }
    })
  },
  {
    starts: "2|h",
    pattern: pattern("(?:(?<y>20\\d{2})年?|(?<s>2\\d))?[Hh](?<h>[12])(?![\\dA-Za-z])"),
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
    starts: `${YEARS}|${MONTHS}`,
    pattern: pattern(`(?:${Y}\\s?)?${MONTH}月(?:份|末|底|杪|当月)?(?!\\d)`),
    read: g => ({ year: yearOf(g), time: { kind: "month", n: small(g["m"]) } })
  },
  {
    starts: "中期",
    pattern: pattern("中期(?=业绩|纯利|净利|多赚|少赚|盈利|溢利|收入|营业额)"),
    read: () => ({ year: null, time: { kind: "half", n: 1 } })
  },
  {
    starts: "19|20",
    pattern: pattern("(?<y>(?:19|20)\\d{2})/(?:20)?(?<to>\\d{2})(?!\\d)(?:榨季|年度|财年|赛季|学年|年)?"),
    read: g => {
      const year = Number(g["y"])
      return (year + 1) % 100 === Number(g["to"])
        ? { year: { year }, time: { kind: "window", n: year + 1 } }
        : null
    }
  },
  {
    starts: "19|20",
    pattern: pattern("(?<y>(?:19|20)\\d{2})年?(?:-|~|至|到)(?<to>(?:19|20)\\d{2})年"),
    read: g => ({ year: { year: Number(g["y"]) }, time: { kind: "window", n: Number(g["to"]) } })
  },
  {
    starts: `${YEARS}|年初|开年`,
    pattern: pattern(`(?:${Y}|年初|开年)(?:${MONTH}月)?(?:以来|至今)`),
    read: g => ({ year: yearOf(g), time: { kind: "since", n: g["m"] === undefined ? null : small(g["m"]) } })
  },
  {
    starts: YEARS,
    pattern: pattern(`${Y}(?:全年|年末|年底|末|底|度)?`),
    read: g => ({ year: yearOf(g), time: { kind: "year" } })
  },
  {
    starts: "全年|年末|年底",
    pattern: pattern("全年(?!目标|计划|任务|预期|预算)|年末|年底"),
    read: () => ({ year: null, time: { kind: "year" } })
  },
  {
    starts: "当月|当季|当年|当日|当天|同期",
    pattern: pattern("当[月季年日天]|同期(?=内)"),
    read: () => ({ year: null, time: { kind: "same" }, base: false })
  },
  {
    starts: "报告期",
    pattern: pattern("报告期(?:内|末)?"),
    read: () => ({ year: null, time: { kind: "report" }, base: false })
  },
  {
    starts: "上年|去年",
    pattern: pattern("(?:上年|去年)(?:同期|同月|同季)"),
    read: () => ({ year: { fromThisYear: -1 }, time: { kind: "year" }, base: true })
  },
  {
    starts: "上年|去年|年初|期初",
    pattern: pattern("(?:上年|去年)年?度?(?:末|底)|年初(?!以来|至今)|期初"),
    read: () => ({ year: { fromThisYear: -1 }, time: { kind: "month", n: 12 }, base: true })
  },
  {
    starts: "一年前|1年前",
    pattern: pattern("[一1]年(?:以)?前"),
    read: () => ({ year: { fromThisYear: -1 }, time: { kind: "year" }, base: true })
  },
  {
    starts: "按季|按月|按周|季增|季减|月增|月减|周增|周减",
    pattern: pattern(
      "按[季月周](?=[增升涨跌下上减降回微大急轻明扩萎持])|[季月周](?=[增减](?:率|幅|[约近逾超])?\\s?\\d)"
    ),
    read: () => ({ year: null, time: { kind: "same" }, base: true, previous: true })
  },
  {
    starts: "前一|先前|前个|上周",
    pattern: pattern("前[一个](?:季度?|月份?|周|日|天|个?交易日)|先前[三3]个月|上周"),
    read: () => ({ year: null, time: { kind: "same" }, base: true, previous: true })
  },
  {
    starts: "环比|上",
    pattern: pattern(
      "环比|上(?:个)?月(?:末|底|同期)?|上(?:个|一)?季度?(?:末|度)|上(?:个)?(?:一)?(?:交易日|次(?:调[查研]|统计|普查))"
    ),
    read: () => ({ year: null, time: { kind: "same" }, base: true, previous: true })
  },
  {
    starts: "截至目前|目前|当前|现有|迄今",
    pattern: pattern("截至目前|目前|当前|现有|迄今"),
    read: () => ({ year: null, time: { kind: "now" }, base: false })
  }
]

const COMPARED = ends(
  /(?:上[周月季年]|去年|前一?[日周月])(?:同期|末)?[(（]|比|较|于|与|自|由|从|同|相当于|恢复到|恢复至|为|是/u
)

/** 比2020年, 较上年末, 恢复至2019年同期: the time stands behind a word of comparison, or is called 同期. */
const isBase = (before: string, after: string): boolean =>
  (!after.startsWith("起") && COMPARED.test(before)) ||
  /^(?:同期|同月|的(?:\d|[一二两三四五六七八九十])|\d[\d.]*%|[一二三四五六七八九]成)/u.test(after)

const AHEAD_BEFORE = ends(/(?:预计|预期|预测|目标|力争|计划|有望|指引)[^。;,，]*/u)

const isAhead = (before: string, after: string): boolean =>
  AHEAD_BEFORE.test(before) || /^[^。;,，]{0,8}(?:预计|预期|有望|力争|计划|目标|指引)/u.test(after)

/**
 * The times a Chinese text (in matching form) mentions.
 *
 * @category extract
 * @since 0.1.0
 */
export const datesZh = DateWords.finder({ patterns, mayStart, isBase, isAhead })
