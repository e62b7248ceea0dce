/**
 * Chinese phrases that the sentences share.
 */
import type { Amount, AmountRange, Cited, Formula, Quoted, Subject, Words } from "../../../model/Sentence.js"
import { inLanguage } from "../../../model/Text.js"
import { isShownExactly } from "../../readable.js"
import { amounts, inSigns, shownTogether } from "../amounts.js"

const units: { readonly [id: string]: string } = {
  "%": "%",
  percent: "%",
  "‰": "‰",
  permille: "‰",
  point: "个百分点",
  "basis-point": "个基点",
  multiple: "倍",
  CNY: "元",
  USD: "美元",
  EUR: "欧元",
  GBP: "英镑",
  JPY: "日元",
  HKD: "港元",
  m2: "平方米",
  km2: "平方公里",
  m3: "立方米",
  m: "米",
  km: "公里",
  mu: "亩",
  ha: "公顷",
  t: "吨",
  people: "人",
  households: "户",
  firms: "家"
}

const unitName = (id: string): string => {
  if (id === "1" || id === "ratio" || id === "none" || id === "index" || id === "count") return ""
  const counted = /^count\((.*)\)$/u.exec(id)?.[1] ?? id
  return units[counted] ?? (/^\p{Script=Han}/u.test(counted) ? counted : ` ${counted}`)
}

const show = amounts({
  scales: [
    { exponent: 12, word: "万亿" },
    { exponent: 8, word: "亿" },
    { exponent: 4, word: "万" }
  ],
  unitName
})

const unitOf = (unit: string | null): string => (unit === null ? "" : unitName(unit))

/** `1545.7亿元` */
export const amount = ({ value, unit }: Amount): string =>
  `${isShownExactly(value) ? "" : "约"}${show([value], unit)[0]}${unitOf(unit)}`

/** `在34.7与34.9%之间`, `至少3`, `正好是179` */
export const range = (r: AmountRange): string => ranges([r])[0]!

/** Several ranges of one sentence: numbers that differ look different in all of them. */
export const ranges = (all: ReadonlyArray<AmountRange>): ReadonlyArray<string> =>
  shownTogether(all, show).map(({ low, high }, i) => inWords(all[i]!, low, high))

const inWords = (r: AmountRange, low: string, high: string): string => {
  const from = low + unitOf(r.unit)
  const to = high + unitOf(r.unit)
  if (r.low === null && r.high === null) return "任意数"
  if (r.low === null) return `${r.highClosed ? "不超过" : "小于"}${to}`
  if (r.high === null) return `${r.lowClosed ? "不小于" : "大于"}${from}`
  if (r.low === r.high) return `${isShownExactly(r.low) ? "正好是" : "约为"}${from}`
  if (r.lowClosed && r.highClosed) return `在${from}与${to}之间`
  return `${r.lowClosed ? "不小于" : "大于"}${from}且${r.highClosed ? "不超过" : "小于"}${to}`
}

/** `34.7 – 34.9%`, `≥ 3`, `179` */
export const shortRange = (r: AmountRange): string => inSigns(r, show, unitOf)

const MOST_NAMED = 6

/** `甲、乙和丙`; long lists are cut and the rest counted. */
export const list = (items: ReadonlyArray<string>, more = 0): string => {
  if (more > 0) {
    const named = items.slice(0, MOST_NAMED - 1)
    return `${named.join("、")}及另外${items.length + more - named.length}项`
  }
  if (items.length > MOST_NAMED) {
    const named = items.slice(0, MOST_NAMED - 1)
    return `${named.join("、")}等${items.length}项`
  }
  return items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join("、")}和${items[items.length - 1]}`
}

export const words = (name: Words): string => inLanguage(name, "zh")

/** `2020-08至发布日`: the date of publication has no number. */
export const period = (text: string): string =>
  text === "published"
    ? "发布时"
    : text
        .replace(/^year before (.*)$/u, "$1的上年同期")
        .replace(/^previous (.*)$/u, "$1的上一期")
        .replaceAll("published", "发布日")
        .replace("../", "截至")
        .replace("/", "至")

/** `服务业增加值(龙泉驿区,2021)` */
export const subject = (s: Subject): string => {
  const where = [s.area === null ? "" : words(s.area), period(s.period ?? "")].filter(part => part !== "")
  return words(s.name) + (where.length === 0 ? "" : `（${where.join("，")}）`)
}

/** A formula, its parts named. */
export const formula = (f: Formula): string =>
  typeof f === "string" ? f : f.map(part => (typeof part === "string" ? part : subject(part))).join("")

const MOST_QUOTED = 60

export const quote = (text: string): string => {
  const characters = [...text]
  return `“${characters.length <= MOST_QUOTED ? text : `${characters.slice(0, MOST_QUOTED).join("")}…`}”`
}

/** The words of the text, and the figure when it is not among them. */
export const quoted = (claim: Quoted): string =>
  claim.quote === "" || claim.quote === claim.figure
    ? quote(claim.figure)
    : quote(claim.quote) + (claim.quote.includes(claim.figure) ? "" : `（${claim.figure}）`)

/** `1545.7亿元` */
export const value = (c: Cited): string => amount({ value: c.value, unit: c.unit })

/** The value as the source writes it, and where it stands. */
export const cited = (c: Cited): string => {
  const place = c.file === null ? "" : c.row === null ? c.file : `${c.file}第${c.row}行`
  const parts = [
    c.source ?? c.publisher ?? "",
    c.period ?? "",
    c.vintage === null ? "" : `${c.vintage}版`,
    place
  ].filter(part => part !== "")
  return value(c) + (parts.length === 0 ? "" : `（${parts.join("；")}）`)
}

/** The name of a reading, as words. */
export const reading = (name: string): string => `“${name.replaceAll(/[-_]/gu, " ")}”`

/** What follows “照字面”: the name of that reading, when it has one. */
export const asWorded = (name: string): string => (/^as.worded$/u.test(name) ? "" : `（${reading(name)}）`)
