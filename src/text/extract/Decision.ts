/**
 * What a person decides about a drafted claim, and the draft that follows from it.
 */
import type { IgnoredReason } from "../../model/ClaimsFile.js"
import type * as ArticleText from "../ArticleText.js"
import type { Draft, DraftClaim } from "./Draft.js"
import { ignoredEntries } from "./ignoredEntries.js"

/**
 * `claim`: it is one, with these changes (none: as drafted). `ignore`: it states nothing.
 *
 * @category extract
 * @since 0.1.0
 */
export type Decision =
  | {
      readonly kind: "claim"
      readonly changes: Partial<
        Pick<DraftClaim, "figure" | "unit" | "reading" | "measure" | "period" | "subject" | "whole">
      >
    }
  | { readonly kind: "ignore"; readonly why: IgnoredReason; readonly note: string | null }

/**
 * The draft after a decision: a claim without open questions, or its numbers ignored. Other claims stay as they are.
 *
 * @param id of a claim of the draft
 * @category extract
 * @since 0.1.0
 */
export const apply = (
  article: ArticleText.ArticleText,
  draft: Draft,
  id: string,
  decision: Decision
): Draft => {
  const claim = draft.claims.find(claim => claim.id === id)
  if (claim === undefined) return draft
  if (decision.kind === "claim") {
    const decided: DraftClaim = { ...claim, ...decision.changes, doubts: [] }
    return { ...draft, claims: draft.claims.map(other => (other === claim ? decided : other)) }
  }
  return {
    claims: draft.claims.filter(other => other !== claim),
    ignored: [...draft.ignored, ...ignoredEntries(article, claim.span, decision.why, decision.note)]
  }
}
