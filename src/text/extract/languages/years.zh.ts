/**
 * How Chinese texts write years and the numbers of months and days.
 */
import type { YearWords } from "../times/DateWords.js"

/** 2024年, 二零二四年, 上(2023)年, 113年 (of the Republic of China, in front of what shows that it is no span) or 去年. */
export const Y =
  "(?:(?:[本上今去][(（](?<b>1[01]\\d)[)）]年)|(?:[本上今去][(（])?(?<y>(?:19|20)\\d{2}|[一二][〇零○九][〇零○一二三四五六七八九]{2})[)）]?\\s?(?:财政?)?年|(?:民国)?(?<k>1[0-2]\\d)年(?=度|全年|第|[上下]半年|(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月)|(?<![\\d.近约逾达满长续校党国店厂院立]|过去|第)(?<c>10[1-9]|11\\d)年(?![以之来间多老店内后]|的?历史|校庆|前(?!\\d|[一二三]))|(?<r>今年|去年|上年|前年|明年|后年|本年))的?"

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
export const small = (text: string | undefined): number => {
  if (text === undefined) return 0
  if (text === "两") return 2
  if (/^\d+$/.test(text)) return Number(text)
  const full = text.replace("廿", "二十").replace(/卅十?/u, "三十")
  const [tens = "", ones = ""] = full.includes("十") ? full.split("十") : ["", full]
  const unit = DIGITS.indexOf(ones) + 1
  return (full.includes("十") ? 10 * Math.max(1, DIGITS.indexOf(tens) + 1) : 0) + (ones === "" ? 0 : unit)
}

/**
 * 2024 or 二零二四.
 *
 * @category extract
 * @since 0.1.0
 */
export const yearIn = (digits: string): number =>
  Number(Array.from(digits, digit => (/\d/.test(digit) ? digit : DIGITS.indexOf(digit) + 1)).join(""))

/** The first year of the Republic of China is 1912. */
const REPUBLIC = 1911

/** The year that the groups of a pattern with `Y` name. */
export const yearOf = ({ y, b, k, c, r }: Readonly<Record<string, string | undefined>>): YearWords =>
  y !== undefined
    ? { year: yearIn(y) }
    : (b ?? k ?? c) !== undefined
      ? { year: Number(b ?? k ?? c) + REPUBLIC }
      : r !== undefined && r in RELATIVE
        ? { fromThisYear: RELATIVE[r] ?? 0 }
        : null

/** 24Q4, 25H1 */
export const shortYear = (groups: Readonly<Record<string, string | undefined>>): YearWords =>
  groups["s"] === undefined ? yearOf(groups) : { year: 2000 + Number(groups["s"]) }

/** How years begin. */
export const YEARS =
  "19|20|10|11|12|一九|二零|二〇|二○|民国|本(|上(|今(|去(|今年|去年|上年|前年|明年|后年|本年"

/** Sticky. */
export const pattern = (source: string): RegExp => new RegExp(source, "uy")
