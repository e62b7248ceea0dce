/**
 * Conflicts and corrections of a set of premises, by the duality of the two: every correction hits every conflict. The
 * cheapest set that hits all conflicts known so far either repairs the rest, or the rest holds another conflict.
 *
 * @see Liffiton et al., "Fast, flexible MUS enumeration" (Constraints 2016), for the enumeration (MARCO)
 * @see Davies & Bacchus, "Solving MAXSAT by solving a sequence of simpler SAT instances" (CP 2011), for the costs
 */
import type { Detail } from "./Detail.js"
import type { Conflict } from "./Answer.js"
import { decideSubset } from "./decideSubset.js"
import { cheapestHittingSet, type HittingSet } from "./hittingSet.js"
import type { Steps } from "./Meter.js"
import { minimise } from "./minimise.js"
import type { Outcome, Solver } from "./Solver.js"

/** Share of the work for one decision that may go into looking for a further, disjoint conflict at once. */
const LOOK_SHARE = 0.2

/** A conflict with the numbers of its premises. */
export interface KnownConflict {
  readonly conflict: Conflict
  readonly numbers: ReadonlyArray<number>
}

/** What giving up a set of premises led to. */
export type Examined =
  | { readonly kind: "conflicts" }
  | { readonly kind: "defect"; readonly premises: ReadonlyArray<string>; readonly detail: Detail }
  /** The rest is consistent, or undetermined. */
  | { readonly kind: "rest"; readonly kept: ReadonlyArray<number>; readonly outcome: Outcome }

/**
 * The search among the premises of a universe; conflicts are shared with other universes of the same problem.
 *
 * @category conflicts
 * @since 0.1.0
 */
export class Duality {
  /** Sets that need not be looked at again, nor what contains them. */
  private readonly examined: Array<ReadonlyArray<number>> = []
  private readonly numbers = new Map<string, number>()

  constructor(
    private readonly solver: Solver,
    private readonly universe: ReadonlyArray<number>,
    readonly conflicts: Array<KnownConflict>
  ) {
    this.premises.forEach((premise, number) => this.numbers.set(premise.id, number))
  }

  private get premises() {
    return this.solver.system.problem.premises
  }

  /** The cheapest set of premises that hits all conflicts known so far; undefined when everything was examined. */
  next(): Steps<HittingSet | undefined> {
    return cheapestHittingSet(
      this.conflicts.map(conflict => conflict.numbers),
      number => this.premises[number]!.weight,
      this.examined,
      this.solver.meter
    )
  }

  /** Gives up a set of premises: the rest holds, or teaches new conflicts. */
  *examine(removed: ReadonlyArray<number>): Steps<Examined> {
    const without = new Set(removed)
    const kept = this.universe.filter(number => !without.has(number))
    const outcome = yield* decideSubset(this.solver, kept)
    if (outcome.status === "inconsistent") return yield* this.learn(outcome, without)
    this.examined.push(removed)
    return { kind: "rest", kept, outcome }
  }

  /** Minimises a conflict, then looks for more that share no premise with it. */
  *learn(first: Outcome, without: Set<number> = new Set()): Steps<Examined> {
    let outcome = first
    while (outcome.status === "inconsistent") {
      const minimised = yield* minimise(this.solver.system.problem, outcome.core, this.solver.meter)
      if (minimised.kind === "defect") return minimised
      const { conflict } = minimised
      const numbers = conflict.premises.map(id => this.numbers.get(id)!)
      this.conflicts.push({ conflict, numbers })
      for (const number of numbers) without.add(number)
      const rest = this.universe.filter(number => !without.has(number))
      outcome = yield* decideSubset(this.solver, rest, LOOK_SHARE)
    }
    return { kind: "conflicts" }
  }
}
