/**
 * How Chinese texts write times.
 */

import { isDigit, isLetter } from "../../figures/Source.js"
import { basesZh, isBase } from "./bases.zh.js"
import { squeeze } from "./blanks.js"
import type { DatePattern, Meaning } from "../times/DateWords.js"
import * as DateWords from "../times/DateWords.js"
import { ends } from "../Pattern.js"
import { quartersZh } from "./quarters.zh.js"
import { pattern, small, Y, YEARS, yearIn, yearOf } from "./years.zh.js"

const MONTH = "(?<m>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])"
const DAY =
  "(?<d>[12]\\d|3[01]|0?[1-9]|[三卅]十?一?|(?:二?十|廿)[一二三四五六七八九]?|[一二三四五六七八九])[日号]"
/** 8月26日晚间, 公司发布: the day on which something was said is not the time of what it says. */
const SAID =
  "(?=(?<said>(?!零时)(?:晚间?|上午|下午|早间?|凌晨)?(?:[电讯](?![影力商信视动网池子价量])|消息|[^。;；]{0,20}?(?:发布|发表|公布|披露|宣布|报道|获悉|了解到)))?)"
/** 今年年中,某部发布《2019年公报》: the title says what is spoken of. */
const ISSUED =
  "(?=(?<issued>[,，]?[^。;；,，《]{0,20}(?:发布|公布|披露|印发)了?[^。;；,，《]{0,4}《(?:19|20)\\d\\d年)?)"
/** Behind a day without a month that is no length of time (12日均线). */
const OF_THE_DAY = "(?=(?<mark>[,，]|收盘|早盘|午盘|盘中|上午|下午|晚)?)"
/** Not a time of what is said: the day of a release, the month of a contract. */
const SPOKEN: Meaning = { year: null, time: { kind: "said" }, base: false }
/** 5月交割的合约 */
const CONTRACT = "(?=(?<contract>交割|交货|到期|合约|期货|期油|期金|原油|WTI|布伦特)?)"
const DASH = "\\s?(?:-|~|至|到)\\s?"

/** 6月6日至12日, 1月1日至12月15日: the days from one to another of the same year. */
const FIRST_DAY = `(?:${Y}\\s?)?${MONTH.replace("<m>", "<f>")}月${DAY.replace("<d>", "<a>")}`
const daysBetween = (g: Readonly<Record<string, string | undefined>>): Meaning | null => {
  const from = { n: small(g["f"]), day: small(g["a"]) }
  const to = { n: small(g["m"] ?? g["f"]), day: small(g["d"]) }
  const isSpan = from.n < to.n || (from.n === to.n && from.day < to.day)
  return isSpan ? { year: yearOf(g), time: { kind: "days", ...to, from }, base: false } : null
}

/** How months begin. */
const MONTHS = [..."0123456789十一二三四五六七八九廿卅"].join("|")

/** Not within a number or a word of letters. */
const mayStart = (form: string, at: number): boolean =>
  !(isDigit(form[at]) && isDigit(form[at - 1])) &&
  !(isLetter(form[at]) && /[A-Za-z\d-]/.test(form[at - 1] ?? " "))

const patterns: ReadonlyArray<DatePattern> = [
  {
    starts: `${YEARS}|${MONTHS}`,
    pattern: pattern(
      `(?<!连[续升涨跌降])(?<=(?<u>截[至止])?)(?:(?:${Y}\\s?)?${MONTH}月)?${DAY}${SAID}${OF_THE_DAY}`
    ),
    read: g => {
      if (g["said"] !== undefined && g["u"] === undefined) return SPOKEN
      const day = small(g["d"])
      if (g["m"] !== undefined) return { year: yearOf(g), time: { kind: "day", n: small(g["m"]), day } }
      return g["mark"] === undefined ? null : { year: null, time: { kind: "day", n: 0, day } }
    }
  },
  {
    starts: `${YEARS}|${MONTHS}`,
    pattern: pattern(`${FIRST_DAY}${DASH}(?:${MONTH}月)?${DAY}(?:期间|止)?`),
    read: daysBetween
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
    pattern: pattern(`截至(?:${Y}\\s?)?${MONTH}月(?:底|末|杪)?止?的?(?<n>[23二两三六])个月`),
    read: g => ({
      year: yearOf(g),
      time: { kind: "trailing", n: small(g["m"]), months: small(g["n"]) },
      base: false
    })
  },
  {
    starts: "截至|截止",
    pattern: pattern(`截[至止](?:${Y})?${MONTH}月${DAY}止?(?:的|当|那|该|一|的一)(?:周|星期)`),
    read: g => ({
      year: yearOf(g),
      time: { kind: "weeks", n: small(g["m"]), day: small(g["d"]), weeks: 1 },
      base: false
    })
  },
  {
    starts: "周|星期|礼拜",
    pattern: pattern(`(?:周|星期|礼拜)[一二三四五六日天][(（](?:${MONTH}月)?${DAY}[)）]`),
    read: g => ({
      year: null,
      time: { kind: "day", n: g["m"] === undefined ? 0 : small(g["m"]), day: small(g["d"]) }
    })
  },
  {
    starts: MONTHS,
    pattern: pattern("(?<![\\d/.])(?:1[0-2]|0?[1-9])/(?:[12]\\d|3[01]|0?[1-9])(?=[)）起日晚]|公布|收盘)"),
    read: () => SPOKEN
  },
  {
    starts: "19|20",
    pattern: pattern(
      "(?<y>(?:19|20)\\d{2})(?=(?:[、和及与](?:19|20)\\d{2}){0,3}[、和及与](?:19|20)\\d{2}年)"
    ),
    read: g => ({ year: yearOf(g), time: { kind: "year" } })
  },
  {
    starts: "今|明",
    pattern: pattern("(?<now>今)(?=[、和及与]?明[两2二]?年)|(?<=今[、和及与]?)明[两2二]?年"),
    read: g => ({ year: { fromThisYear: g["now"] === undefined ? 1 : 0 }, time: { kind: "year" } })
  },
  {
    starts: `${YEARS}|${MONTHS}`,
    pattern: pattern(
      `(?:${Y}\\s?)?(?<f>1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月?份?${DASH}${MONTH}月份?`
    ),
    read: g => {
      const n = small(g["m"])
      const months = n - small(g["f"]) + 1
      if (months < 2) return null
      return {
        year: yearOf(g),
        time: months === n ? { kind: "cumulative", n } : { kind: "trailing", n, months }
      }
    }
  },
  {
    starts: "19|20|一九|二零|二〇|二○",
    pattern: pattern(
      `(?<from>(?:19|20)\\d{2}|[一二][〇零○九][〇零○一二三四五六七八九]{2})年(?<f>1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月${DASH}(?:${Y}\\s?)?${MONTH}月(?!\\d{1,2}日)`
    ),
    read: g => {
      const n = small(g["m"])
      const year = yearOf(g)
      const from = yearIn(g["from"] ?? "")
      const end = year !== null && "year" in year ? year.year : from
      const months = (end - from) * 12 + n - small(g["f"]) + 1
      if (months < 2 || (months > 24 && months !== n)) return null
      return { year: { year: end }, time: { kind: "trailing", n, months } }
    }
  },
  {
    starts: `${YEARS}|前|首|头`,
    pattern: pattern(`(?:${Y})?(?:前|首|头)(?:${MONTH}|(?<t>两))个?月份?`),
    read: g => ({ year: yearOf(g), time: { kind: "cumulative", n: small(g["m"] ?? g["t"]) } })
  },
  {
    starts: "累积|累计",
    pattern: pattern(`累[积计]${MONTH}个月`),
    read: g => ({ year: null, time: { kind: "cumulative", n: small(g["m"]) } })
  },
  {
    starts: `${YEARS}|前|首`,
    pattern: pattern(`(?:${Y})?[前首](?<q>[23两二三])个?季度?`),
    read: g => ({ year: yearOf(g), time: { kind: "cumulative", n: /[2两二]/u.test(g["q"] ?? "") ? 6 : 9 } })
  },
  ...quartersZh,
  {
    starts: `${YEARS}|${MONTHS}`,
    pattern: pattern(
      `(?:${Y}\\s?)?${MONTH}(?:月(?:份|末|底|杪|当月)?(?!\\d{1,2}[日号])${CONTRACT}|(?<sum>个月累[积计]))`
    ),
    read: g =>
      g["contract"] === undefined
        ? {
            year: yearOf(g),
            time: { kind: g["sum"] === undefined ? "month" : "cumulative", n: small(g["m"]) }
          }
        : SPOKEN
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
    starts: "2",
    pattern: pattern("(?<![\\d.,])(?<s>2\\d)年?(?:-|~|至|到)(?<to>[23]\\d)年(?!龄)"),
    read: g => ({
      year: { year: 2000 + Number(g["s"]) },
      time: { kind: "window", n: 2000 + Number(g["to"]) }
    })
  },
  {
    starts: `${YEARS}|年初|开年`,
    pattern: pattern(`(?:${Y}|年初|开年)(?:${MONTH}月)?(?:以来|至今)`),
    read: g => ({ year: yearOf(g), time: { kind: "since", n: g["m"] === undefined ? null : small(g["m"]) } })
  },
  {
    starts: YEARS,
    pattern: pattern(`${Y}(?:全年|年末|年底|年中|年初|末|底|度)?${ISSUED}`),
    read: g => (g["issued"] === undefined ? { year: yearOf(g), time: { kind: "year" } } : SPOKEN)
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
    starts: "报告期|期内",
    pattern: pattern("报告期(?:内|末)?|(?<![同长短近年预日假中定周月学效])期内"),
    read: () => ({ year: null, time: { kind: "report" }, base: false })
  },
  ...basesZh,
  {
    starts: "截至目前|目前|当前|现有|迄今",
    pattern: pattern("截至目前|目前|当前|现有|迄今"),
    read: () => ({ year: null, time: { kind: "now" }, base: false })
  }
]

const AHEAD_BEFORE = ends(
  /(?:预计|预期|预测|目标|力争|计划|有望|指引|展望|预料|可能|或将|料将|同意|考虑|准备|打算)[^。;,，]*/u
)

const AHEAD_AFTER =
  /^[^。;,，]{0,8}(?:预计|预期|有望|力争|计划|目标(?!的|任务)|指引)|^[^。;,，]{0,16}将(?:会|继续|延续|达到?|维持|保持|增|下|上升|上涨|迎来|推出|进一步|于|在|是|面临|推动)/u

const isAhead = (before: string, after: string): boolean =>
  AHEAD_BEFORE.test(before) || AHEAD_AFTER.test(after)

const OPEN = /[(（](?<before>[^()（）。\n]{0,24})$/u
const CLOSE = /^(?<after>[^()（）。\n]{0,40})[)）]/u

/** (即2024年的高位), (2023年同期为3亿元): such a time is for the bracket alone; (2024年1-6月) says when all is. */
const inBrackets = (mention: DateWords.DateWords, text: string): DateWords.DateWords => {
  const open = OPEN.exec(text.slice(Math.max(0, mention.start - 25), mention.start))
  const close = open === null ? null : CLOSE.exec(text.slice(mention.end, mention.end + 41))
  const others = `${open?.groups?.["before"] ?? ""}${close?.groups?.["after"] ?? ""}`
  return close === null || !/\p{Script=Han}{2}/u.test(others)
    ? mention
    : { ...mention, closes: mention.end + close[0].length - 1 }
}

const find = DateWords.finder({ patterns, mayStart, isBase, isAhead })

/**
 * The times a Chinese text (in matching form) mentions.
 *
 * @category extract
 * @since 0.1.0
 */
export const datesZh = (form: string): ReadonlyArray<DateWords.DateWords> => {
  const { text, placeOf } = squeeze(form)
  const found = find(text).map(mention => inBrackets(mention, text))
  return text.length === form.length
    ? found
    : found.map(mention => ({
        ...mention,
        start: placeOf(mention.start),
        end: placeOf(mention.end - 1) + 1,
        ...(mention.closes === undefined ? {} : { closes: placeOf(mention.closes) })
      }))
}
