/**
 * Chinese (simplified).
 */
import type { CountedNoun, Language } from "./Language.js"
import { labels } from "./zh/labels.js"
import { messages } from "./zh/messages.js"
import { formula, list, period, quote, range, shortRange } from "./zh/phrases.js"

const nouns: { readonly [noun in CountedNoun]: string } = {
  claim: "条论断",
  error: "个错误",
  warning: "个警告",
  info: "个提示",
  finding: "个发现",
  relation: "条关系",
  observation: "个观测值",
  number: "个数字",
  problem: "个问题"
}

/**
 * The Chinese of reports.
 *
 * @category language
 * @since 0.1.0
 */
export const zh: Language = {
  code: "zh",
  name: "中文",
  messages,
  labels,
  range,
  shortRange,
  count: (n, noun) => `${n}${nouns[noun]}`,
  period,
  formula,
  list,
  quote,
  space: "",
  comma: "，",
  colon: "：",
  inParentheses: text => `（${text}）`,
  verdictCount: (n, verdict) => `${verdict}${n}`
}
