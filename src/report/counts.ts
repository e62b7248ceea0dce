/**
 * Counts of a report in words.
 */

import { verdicts, severities } from "../model/Verdict.js"
import type { Language } from "./messages/Language.js"
import type { Summary } from "./Report.js"

/**
 * `14 claims: 1 refuted, 3 inconsistent, 10 not checked`. The counts add up to the number of claims.
 *
 * @category report
 * @since 0.1.0
 */
export const verdictCounts = (summary: Pick<Summary, "claims" | "verdicts">, language: Language): string => {
  const present = verdicts.filter(verdict => summary.verdicts[verdict] > 0)
  const counts = present.map(v => language.verdictCount(summary.verdicts[v], language.labels.verdicts[v]))
  const all = language.count(summary.claims, "claim")
  return counts.length === 0 ? all : all + language.colon + counts.join(language.comma)
}

/**
 * `2 errors (accepted 1), 3 warnings`; the words for none when there are none.
 *
 * @category report
 * @since 0.1.0
 */
export const findingCounts = (
  summary: Pick<Summary, "findings" | "accepted">,
  language: Language
): string => {
  const counts = severities
    .filter(severity => summary.findings[severity] > 0)
    .map(severity => {
      const accepted = summary.accepted[severity]
      const mark = accepted === 0 ? "" : language.inParentheses(`${language.labels.accepted} ${accepted}`)
      return language.count(summary.findings[severity], severity) + mark
    })
  return counts.length === 0 ? language.labels.noFindings : counts.join(language.comma)
}
