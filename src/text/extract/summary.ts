import type { Draft } from "./Draft.js"

/**
 * How much of a draft is left to a person: claims with and without open questions, open questions by field, and ignored
 * numbers by reason, of which `undecided` are those that the extractor knows nothing about.
 *
 * @category extract
 * @since 0.1.0
 */
export interface DraftSummary {
  readonly claims: number
  readonly settled: number
  readonly questions: Readonly<Record<string, number>>
  readonly ignored: Readonly<Record<string, number>>
  readonly undecided: number
}

const count = (keys: ReadonlyArray<string>): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {}
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1
  return counts
}

/**
 * Sums up a draft.
 *
 * @category extract
 * @since 0.1.0
 */
export const summary = (draft: Draft): DraftSummary => ({
  claims: draft.claims.length,
  settled: draft.claims.filter(claim => claim.doubts.length === 0).length,
  questions: count(draft.claims.flatMap(claim => claim.doubts.map(doubt => doubt.field))),
  ignored: count(draft.ignored.map(entry => entry.why)),
  undecided: draft.ignored.filter(entry => entry.note?.startsWith("TODO") === true).length
})
