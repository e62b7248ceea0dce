/**
 * Whether another way to read the text resolves a conflict: as worded first, the others only where a conflict needs them.
 */
import type { Budget } from "../solve/Budget.js"
import type { Steps } from "../solve/Meter.js"
import { claimsIn, claimsInConflict, consistency } from "./consistency.js"
import type { Constrained } from "./constrain.js"
import type { ReadingGroup } from "./readings.js"

/** What one combination of readings makes of the claims that conflict as worded. */
export interface Alternative {
  /** Option taken by each touched group: its index in the group. */
  readonly options: ReadonlyArray<number>
  /** Names of the readings taken that are not as worded. */
  readonly names: ReadonlyArray<string>
  /** Claims that are in a hard conflict under this combination. */
  readonly inconsistent: ReadonlySet<string>
  /** Claims of components that could not be decided. */
  readonly undetermined: ReadonlySet<string>
}

/** All combinations that were tried; `complete` when there are no others. */
export interface Alternatives {
  readonly groups: ReadonlyArray<ReadingGroup>
  readonly tried: ReadonlyArray<Alternative>
  readonly complete: boolean
}

/** Nothing in the text has another reading. */
export const noAlternatives: Alternatives = { groups: [], tried: [], complete: true }

/**
 * Tries the other readings of the groups that touch a conflict, those nearest to the wording first.
 *
 * @param conflicting claims in hard conflicts (or refuted) as worded
 * @param read the document under a choice of options, one for each group, with its observations
 */
export function* alternatives(
  groups: ReadonlyArray<ReadingGroup>,
  conflicting: ReadonlySet<string>,
  read: (options: ReadonlyArray<number>) => Constrained,
  budget: Budget
): Steps<Alternatives> {
  const touched = groups.map(group => group.claims.some(id => conflicting.has(id)))
  if (!touched.includes(true)) return noAlternatives
  const tried: Array<Alternative> = []
  const combinations = combinationsOf(groups, touched)
  for (const options of combinations.slice(0, budget.combinations)) {
    const parts = yield* consistency(read(options), budget, premises =>
      claimsIn(premises).some(id => conflicting.has(id))
    )
    const inconsistent = new Set<string>()
    const undetermined = new Set<string>()
    for (const part of parts) {
      for (const id of claimsInConflict(part)) inconsistent.add(id)
      if (part.strata.hard.status === "undetermined")
        for (const id of claimsIn(part.premises)) undetermined.add(id)
    }
    const names = options.flatMap((option, index) =>
      option === 0 ? [] : [groups[index]?.options[option]?.name ?? ""]
    )
    tried.push({ options, names, inconsistent, undetermined })
  }
  return { groups, tried, complete: combinations.length <= budget.combinations }
}

/** Every combination but the one as worded, by how many groups leave the wording. */
const combinationsOf = (
  groups: ReadonlyArray<ReadingGroup>,
  touched: ReadonlyArray<boolean>
): ReadonlyArray<ReadonlyArray<number>> => {
  let all: ReadonlyArray<ReadonlyArray<number>> = [[]]
  groups.forEach((group, index) => {
    const choices = touched[index] === true ? group.options.map((_, option) => option) : [0]
    // Enough for any budget: the rest is reported as not tried.
    all = all.flatMap(taken => choices.map(option => [...taken, option])).slice(0, MOST_COMBINATIONS)
  })
  const changes = (options: ReadonlyArray<number>): number => options.filter(option => option !== 0).length
  return all.filter(options => changes(options) > 0).sort((a, b) => changes(a) - changes(b))
}

const MOST_COMBINATIONS = 4096

/** The combinations under which none of the claims is in a conflict any more. */
export const resolving = (found: Alternatives, claims: ReadonlyArray<string>): ReadonlyArray<Alternative> =>
  found.tried.filter(each => !claims.some(id => each.inconsistent.has(id) || each.undetermined.has(id)))
