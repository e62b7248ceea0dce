/**
 * The members of a conflict, sorted by where they come from.
 */
import type { Observation } from "../model/Observation.js"
import type { DefaultCode } from "../model/Sentence.js"
import { claimOf, type Doubt, type Premise } from "./Premise.js"

/**
 * What a set of premises consists of, each list in order and without repetitions. A convention about a claim brings the
 * claim along: the narrower reading of its figure is still its figure.
 *
 * @category findings
 * @since 0.1.0
 */
export interface Members {
  readonly premises: ReadonlyArray<Premise>
  readonly claims: ReadonlyArray<string>
  readonly relations: ReadonlyArray<string>
  readonly observations: ReadonlyArray<Observation>
  readonly defaults: ReadonlyArray<DefaultCode>
  /** Why cells of different documents that are taken as one need not be. */
  readonly doubts: ReadonlyArray<Doubt>
}

/** Sorts premises. */
export const make = (premises: ReadonlyArray<Premise>): Members => {
  const claims = new Set<string>()
  const relations = new Set<string>()
  const observations = new Map<string, Observation>()
  const defaults = new Set<DefaultCode>()
  const doubts = new Set<Doubt>()
  for (const { origin } of premises) {
    const claim = claimOf(origin)
    if (claim !== undefined) claims.add(claim)
    switch (origin.kind) {
      case "relation":
        relations.add(origin.relation)
        break
      case "observation":
        observations.set(origin.observation.id, origin.observation)
        break
      case "default":
        defaults.add(origin.code)
        break
      case "same":
        doubts.add(origin.doubt)
    }
  }
  return {
    premises,
    claims: [...claims],
    relations: [...relations],
    observations: [...observations.values()],
    defaults: [...defaults],
    doubts: [...doubts]
  }
}
