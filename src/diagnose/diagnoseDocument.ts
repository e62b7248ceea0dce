/**
 * A checked document with the explanations of its findings.
 */
import type { CheckedDocument } from "../check/CheckedDocument.js"
import type { CheckInput } from "../check/CheckInput.js"
import type * as Finding from "../check/Finding.js"
import type { Steps } from "../solve/Meter.js"
import { contradicts, explain } from "./explain.js"
import { inWords } from "./inWords.js"

/** Findings of one document that are explained at most. */
const MOST_FINDINGS = 40

/** Explanations of one finding at most. */
const MOST_EXPLANATIONS = 5

/**
 * Explains the findings of a document that say what cannot be true; the others, and everything else, stay as they are.
 *
 * @category diagnosis
 * @since 0.1.0
 */
export function* diagnoseDocument(input: CheckInput, checked: CheckedDocument): Steps<CheckedDocument> {
  const findings: Array<Finding.Finding> = []
  let explained = 0
  const document = { input, checked, known: new Map() }
  for (const finding of checked.findings) {
    if (!isExplained(finding) || explained === MOST_FINDINGS) {
      findings.push(finding)
      continue
    }
    explained++
    const candidates = yield* explain(document, finding)
    findings.push({
      ...finding,
      explanations: candidates.slice(0, MOST_EXPLANATIONS).map(each => inWords(each, checked))
    })
  }
  return { ...checked, findings }
}

const isExplained = (finding: Finding.Finding): boolean =>
  contradicts(finding) || finding.rule === "rests-on-default"
