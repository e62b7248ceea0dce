/**
 * A checked document with the explanations of its findings.
 */
import type { CheckedDocument } from "../check/CheckedDocument.js"
import type { CheckInput } from "../check/CheckInput.js"
import * as Finding from "../check/Finding.js"
import { sentence } from "../model/Sentence.js"
import type { Steps } from "../solve/Meter.js"
import { acrossFindings } from "./acrossFindings.js"
import type { Candidate } from "./Candidate.js"
import { Diagnosing } from "./Diagnosing.js"
import { contradicts, explain } from "./explain.js"
import { inWords } from "./inWords.js"

/** Findings of one document that are explained at most; the work that they may cost is limited, too. */
const MOST_FINDINGS = 40

/** Explanations of one finding at most. */
const MOST_EXPLANATIONS = 5

/**
 * Explains the findings of a document that say what cannot be true; the others, and everything else, stay as they are.
 *
 * @param mostWork what it may cost, in premises looked at; the findings that are left then are not explained, which is said
 * @category diagnosis
 * @since 0.1.0
 */
export function* diagnoseDocument(
  input: CheckInput,
  checked: CheckedDocument,
  mostWork?: number
): Steps<CheckedDocument> {
  const document = new Diagnosing(input, checked, mostWork)
  const explained = new Map<Finding.Finding, ReadonlyArray<Candidate>>()
  const explainable = checked.findings.filter(isExplained)
  for (const finding of explainable.slice(0, MOST_FINDINGS)) {
    if (document.isWorkedOut) break
    explained.set(finding, yield* explain(document, finding))
  }
  const shared = yield* acrossFindings(document, [...explained.values()])
  const findings = checked.findings.map(finding => {
    const own = explained.get(finding) ?? []
    const common = shared.filter(each => finding.claims.some(id => each.trial.edit.changes.has(id)))
    // A shifted reference also looks like many figures of a wrong period.
    const shifted = own.filter(each => each.trial.edit.code === "reference-shifted")
    const words = [...shifted, ...common, ...own].map(each => inWords(each, checked))
    return { ...finding, explanations: withoutRepetitions(words).slice(0, MOST_EXPLANATIONS) }
  })
  return { ...checked, findings: [...findings, ...unexplained(explained.size, explainable.length)] }
}

/** Said where the search ended before all findings had their turn. */
const unexplained = (explained: number, all: number): ReadonlyArray<Finding.Finding> =>
  explained === all
    ? []
    : [
        Finding.make("undetermined", "info", sentence("unexplained", { explained, all }), {
          qualifier: "explanations"
        })
      ]

const isExplained = (finding: Finding.Finding): boolean =>
  contradicts(finding) || finding.rule === "rests-on-default"

/** Explanations of one slip in the same claims at most: others would crowd out what else may have happened. */
const MOST_ALIKE = 2

/** Two edits that a reader cannot tell apart are one explanation; of each slip in the same claims the first are kept. */
const withoutRepetitions = (
  explanations: ReadonlyArray<Finding.Explanation>
): ReadonlyArray<Finding.Explanation> => {
  const seen = new Set<string>()
  const alike = new Map<string, number>()
  return explanations.filter(({ code, edit, claims }) => {
    const mark = JSON.stringify([edit, claims])
    if (seen.has(mark)) return false
    seen.add(mark)
    const slip = JSON.stringify([code, claims])
    const count = (alike.get(slip) ?? 0) + 1
    alike.set(slip, count)
    return count <= MOST_ALIKE
  })
}
