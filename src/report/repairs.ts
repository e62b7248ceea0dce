/**
 * What would make everything agree, in words.
 */
import { type Sentences, sentence } from "../model/Sentence.js"
import type { Repairs, Way } from "./attribution.js"
import type { ClaimResult } from "./ClaimResult.js"
import type { Explanation } from "./Finding.js"
import type { Language } from "./messages/Language.js"
import { render } from "./render.js"
import { shownRange } from "./shownRange.js"

/** Findings that are named one by one; the others are counted. */
const MOST_NAMED = 5

/**
 * One sentence for each way to mend a finding, and what else that mends; or where the ways are listed.
 *
 * @param claims - at least those that the ways change
 * @category report
 * @since 0.1.0
 */
export const repairSentences = (
  { ways, others, listedWith }: Repairs,
  claims: ReadonlyArray<ClaimResult>,
  language: Language
): ReadonlyArray<string> => {
  if (listedWith !== null)
    return [render(sentence("correction-elsewhere", { finding: listedWith }), language.code)]
  const byId = new Map(claims.map(c => [c.id, c]))
  const shared = sentence("correction-shared", {
    findings: others.slice(0, MOST_NAMED),
    more: Math.max(0, others.length - MOST_NAMED)
  })
  return [
    ...ways.map(way => sentence("correction", { claims: way.map(edit => edited(edit, byId.get(edit.id))) })),
    ...(others.length === 0 ? [] : [shared])
  ].map(each => render(each, language.code))
}

/** Writes a sentence, the names that it mentions in another way than its words. */
export const marked = (
  words: (text: string) => string,
  name: (id: string) => string,
  names: ReadonlyArray<string>
): ((sentence: string) => string) => {
  if (names.length === 0) return words
  const longestFirst = names.toSorted((a, b) => b.length - a.length)
  const any = longestFirst.map(id => id.replace(/[\\^$.*+?()[\]{}|]/gu, "\\$&")).join("|")
  const known = new Set(names)
  return sentence =>
    sentence
      .split(new RegExp(`(${any})`, "u"))
      .map(part => (known.has(part) ? name(part) : words(part)))
      .join("")
}

const edited = (
  edit: Way[number],
  claim: ClaimResult | undefined
): Sentences["correction"]["claims"][number] => {
  const printed = { figure: claim?.figure ?? edit.id, unit: claim?.unit ?? null }
  return {
    claim: { id: edit.id, quote: claim?.quote ?? "", figure: printed.figure },
    range: shownRange(edit, printed),
    example: edit.example
  }
}

/**
 * Two significant digits are plenty for a chance; but what is possible is never shown as 0 %, nor what is not certain as
 * 100 %.
 */
const inPercent = (chance: number): Sentences["chance"] => {
  const percent = chance * 100
  if (percent < 0.01) return { percent: "0.01", bound: "below" }
  return percent > 99 && percent < 100
    ? { percent: "99", bound: "above" }
    : { percent: String(Number(percent.toPrecision(2))), bound: null }
}

/**
 * A diagnosis with what bears it out, and how often chance would do as well.
 *
 * @category report
 * @since 0.1.0
 */
export const explanationSentences = (explanation: Explanation, language: Language): ReadonlyArray<string> => {
  const borneOut =
    explanation.agrees.length > 0
      ? sentence("corroborated", { by: explanation.agrees })
      : sentence("uncorroborated", {})
  const chance = explanation.chance === null ? [] : [sentence("chance", inPercent(explanation.chance))]
  return [explanation.edit, ...[borneOut, ...chance].map(s => render(s, language.code))]
}
