/**
 * How Chinese texts name the time that something is compared with.
 */
import type { DatePattern } from "../times/DateWords.js"
import { ends } from "../Pattern.js"
import { pattern } from "./years.zh.js"

/**
 * Times that are always a base (上年同期, 环比), or never a time of their own.
 *
 * @category extract
 * @since 0.1.0
 */
export const basesZh: ReadonlyArray<DatePattern> = [
  {
    starts: "按",
    pattern: pattern("按照?上年(?:不变|可比)?价格?"),
    read: () => ({ year: null, time: { kind: "said" }, base: false })
  },
  {
    starts: "上年|去年|上一年|前一年",
    pattern: pattern("(?:上年|去年|上一年|前一年)的?(?:同期|同月|同季)"),
    read: () => ({ year: { fromThisYear: -1 }, time: { kind: "year" }, base: true })
  },
  {
    starts: "上年|去年|年初|期初",
    pattern: pattern("(?:上年|去年)年?度?(?:末|底)|年初(?!以来|至今)|期初"),
    read: () => ({ year: { fromThisYear: -1 }, time: { kind: "month", n: 12 }, base: true })
  },
  {
    starts: "一年前|1年前",
    pattern: pattern("[一1]年以?前"),
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
    starts: "前一|先前|对上|前个|上周",
    pattern: pattern(
      "前[一个](?:季度?|月份?|周|日|天|个?交易日)|(?:先前|对上)[三3]个月|对上一?(?:季|个月|月)|上周"
    ),
    read: () => ({ year: null, time: { kind: "same" }, base: true, previous: true })
  },
  {
    starts: "环比|上|前值|qoq|mom",
    pattern: pattern(
      "环比|前值|(?<![A-Za-z])(?:[Qq][Oo][Qq]|[Mm][Oo][Mm])(?![A-Za-z])|上(?:个)?月(?:末|底|同期)?|上(?:个|一)?季度?(?:末|度)|上一季|(?<=[比较由从于与同])上季|上(?:个)?(?:一)?(?:交易日|次(?:调[查研]|统计|普查))"
    ),
    read: () => ({ year: null, time: { kind: "same" }, base: true, previous: true })
  }
]

const COMPARED = ends(
  /(?:上[周月季年]|去年|前一?[日周月])(?:同期|末)?[(（]|比|较|于|与|自|由|从|同|相当于|[恢回]复[到至]|回[到归至升]至?|重回|超越|打破|刷新|不及/u
)

/** 是2019年的1.2倍, 为去年同期的七成. */
const SHARE_OF = ends(/(?<![降增升减跌涨成])为|是/u)
const OF_BASE =
  /^(?:[^,，。;；]{0,10}(?:的|同期|水平|总量)[^,，。;；]{0,3})?[\d一二两三四五六七八九十]|^[^,，。;；]{0,20}(?:最|新[高低]|第\d)/u

/** 比2020年, 较上年末, 恢复至2019年同期: the time stands behind a word of comparison, or is called 同期. */
export const isBase = (before: string, after: string): boolean =>
  (!after.startsWith("起") && COMPARED.test(before)) ||
  (SHARE_OF.test(before) && OF_BASE.test(after)) ||
  /^(?:同期|同月)/u.test(after) ||
  (!/(?:[至到]|[降增升减跌涨]为)$/u.test(before) &&
    /^(?:的(?:\d|[一二两三四五六七八九十])|\d[\d.]*%|[一二三四五六七八九]成)/u.test(after))
