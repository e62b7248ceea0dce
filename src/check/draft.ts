/**
 * Drafts accuse nobody: what contradicts a claim that no person has read may be the guess, not the text.
 */
import { sentence } from "../model/Sentence.js"
import type { Verdict } from "../model/Verdict.js"
import type { CheckedClaim, CheckedDocument } from "./CheckedDocument.js"
import * as Finding from "./Finding.js"

/** Verdicts that say something against a figure. */
const AGAINST: ReadonlyArray<Verdict> = ["refuted", "inconsistent", "reading-dependent"]

/**
 * Whether a document's claims are guesses (`document.draft`).
 *
 * @category draft
 * @since 0.1.0
 */
export const isDraft = ({ world }: Pick<CheckedDocument, "world">): boolean => world.document.draft === true

/**
 * The document as it was checked, unless it is a draft: then contradictions are warnings, and figures in them stay open. The proofs
 * stay, since they show where the draft or the text is to be read again.
 *
 * @category draft
 * @since 0.1.0
 */
export const withoutAccusations = (checked: CheckedDocument): CheckedDocument => {
  if (!isDraft(checked)) return checked
  const findings = checked.findings.map(finding =>
    finding.severity === "error" ? { ...finding, severity: "warning" as const } : finding
  )
  const said = Finding.make("undetermined", "info", sentence("draft", {}), { qualifier: "draft" })
  return { ...checked, claims: checked.claims.map(open), findings: [...findings, said] }
}

const open = (claim: CheckedClaim): CheckedClaim =>
  AGAINST.includes(claim.verdict)
    ? { ...claim, verdict: "undetermined", why: [sentence("why-draft", {}), ...claim.why] }
    : claim
