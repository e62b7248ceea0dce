/**
 * Which minimal conflicts are worth a finding of their own.
 */
import type { Conflict } from "../solve/Answer.js"
import { strata } from "../solve/minimise.js"
import type { Members } from "./Members.js"

/** A conflict with its members. */
export interface Candidate {
  readonly conflict: Conflict
  readonly members: Members
}

/**
 * The conflicts that tell a reader something new, strongest first.
 *
 * - One that needs a weaker premise says nothing new about claims that already conflict without it.
 * - Several that differ only in which conventions they use are one.
 * - A claim that sources refute by themselves is at odds with the sources, not with other claims that agree with them:
 *   its conflicts that need sources are left out. Conflicts of claims among themselves always stay.
 */
export const worthReporting = <C extends Candidate>(candidates: ReadonlyArray<C>): ReadonlyArray<C> => {
  const refuted = new Set(
    candidates.flatMap(({ conflict, members }) =>
      conflict.stratum === "hard" && members.claims.length === 1 && members.observations.length > 0
        ? members.claims
        : []
    )
  )
  const ordered = [...candidates].sort(
    (a, b) => strata.indexOf(a.conflict.stratum) - strata.indexOf(b.conflict.stratum)
  )
  const kept: Array<C> = []
  for (const candidate of ordered) {
    const { members } = candidate
    const needsSources = members.observations.length > 0 && members.claims.length > 1
    if (needsSources && members.claims.some(id => refuted.has(id))) continue
    if (!kept.some(known => covers(known, candidate))) kept.push(candidate)
  }
  return kept
}

const covers = (known: Candidate, candidate: Candidate): boolean => {
  const claims = new Set(candidate.members.claims)
  if (known.conflict.stratum !== candidate.conflict.stratum)
    return known.members.claims.every(id => claims.has(id))
  return (
    same(known.members.claims, candidate.members.claims) &&
    same(known.members.relations, candidate.members.relations) &&
    same(known.members.doubts, candidate.members.doubts) &&
    same(
      known.members.observations.map(observation => observation.id),
      candidate.members.observations.map(observation => observation.id)
    )
  )
}

const same = (a: ReadonlyArray<string>, b: ReadonlyArray<string>): boolean =>
  a.length === b.length && a.every(id => b.includes(id))
