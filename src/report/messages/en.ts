/**
 * English.
 */
import { labels } from "./en/labels.js"
import { messages } from "./en/messages.js"
import { formula, list, period, quote, range, shortRange } from "./en/phrases.js"
import type { CountedNoun, Language } from "./Language.js"

const nouns: { readonly [noun in CountedNoun]: readonly [one: string, many: string] } = {
  claim: ["claim", "claims"],
  error: ["error", "errors"],
  warning: ["warning", "warnings"],
  info: ["note", "notes"],
  finding: ["finding", "findings"],
  relation: ["relation", "relations"],
  observation: ["observation", "observations"],
  number: ["number", "numbers"],
  problem: ["problem", "problems"]
}

/**
 * The English of reports.
 *
 * @category language
 * @since 0.1.0
 */
export const en: Language = {
  code: "en",
  name: "English",
  messages,
  labels,
  range,
  shortRange,
  count: (n, noun) => `${n} ${nouns[noun][n === 1 ? 0 : 1]}`,
  period,
  formula,
  list,
  quote,
  space: " ",
  comma: ", ",
  colon: ": ",
  inParentheses: text => ` (${text})`,
  verdictCount: (n, verdict) => `${n} ${verdict}`
}
