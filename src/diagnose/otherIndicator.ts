/**
 * The figure is about another indicator than the claim's own.
 */
import type { ExplanationCode } from "../model/Sentence.js"
import { costs, type Edit, ofClaim, oneOf } from "./Edit.js"
import type { Suspect } from "./Suspect.js"

/** The edits that take each of `others` for the indicator that the claim names; none where another claim names it. */
export const otherIndicator = (
  { id, claim: { indicator, of_claim: of } }: Suspect,
  code: ExplanationCode,
  others: (own: string) => ReadonlyArray<string>
): ReadonlyArray<Edit> =>
  indicator === undefined || of !== undefined
    ? []
    : oneOf(others(indicator).map(other => ofClaim(id, code, costs.label, { indicator: other })))
