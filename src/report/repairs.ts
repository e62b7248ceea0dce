/**
 * What would make everything agree, in words.
 */
import { type Sentences, sentence } from "../model/Sentence.js"
import type { ClaimResult } from "./ClaimResult.js"
import type { Explanation, Finding } from "./Finding.js"
import type { Language } from "./messages/Language.js"
import { render } from "./render.js"
import { shownRange } from "./shownRange.js"

/**
 * One sentence for each equally cheap correction of a finding.
 *
 * @param claims - claims of the finding's document, or at least those that its corrections name
 * @category report
 * @since 0.1.0
 */
export const repairs = (
  finding: Finding,
  claims: ReadonlyArray<ClaimResult>,
  language: Language
): ReadonlyArray<string> => {
  const byId = new Map(claims.map(c => [c.id, c]))
  return finding.corrections.map(correction =>
    render(
      sentence("correction", {
        claims: correction.claims.map(edit => {
          const claim = byId.get(edit.id)
          const printed = { figure: claim?.figure ?? edit.id, unit: claim?.unit ?? null }
          return {
            claim: { id: edit.id, quote: claim?.quote ?? "", figure: printed.figure },
            range: shownRange(edit, printed),
            example: edit.example
          }
        })
      }),
      language.code
    )
  )
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
