/**
 * Conflicts and corrections of one connected component, by the duality of the two: every correction hits every
 * conflict. The cheapest set that hits all conflicts known so far either repairs the rest, or the rest holds another one.
 *
 * @see Liffiton et al., "Fast, flexible MUS enumeration" (Constraints 2016), for the enumeration (MARCO)
 * @see Davies & Bacchus, "Solving MAXSAT by solving a sequence of simpler SAT instances" (CP 2011), for the costs
 */
import type { ComponentAnalysis, Conflict, Correction, Decision, Undecided } from "./Answer.js"
import { undecided, verified } from "./decide.js"
import { decideSubset } from "./decideSubset.js"
import { cheapestHittingSet } from "./hittingSet.js"
import { Exhausted, type Meter, type Steps } from "./Meter.js"
import { minimise, strata } from "./minimise.js"
import type { Problem, Stratum } from "./Problem.js"
import { impliedRanges } from "./range.js"
import { type Outcome, Solver } from "./Solver.js"
import { compile } from "./System.js"

/** Two costs are the same when they differ by less: they are sums of doubles, and only rank corrections. */
const SAME = 1e-9

/**
 * Analyses one component whose premises are all active.
 *
 * @category solve
 * @since 0.1.0
 */
export function* analyseComponent(problem: Problem, meter: Meter): Steps<ComponentAnalysis> {
  const analysis = new ComponentSearch(problem, meter)
  try {
    yield* analysis.run()
  } catch (error) {
    if (!(error instanceof Exhausted)) throw error
    analysis.cut(error)
  }
  return analysis.result()
}

class ComponentSearch {
  private readonly solver: Solver
  private readonly decisions = new Map<Stratum, Decision>()
  private readonly conflicts: Array<{
    readonly conflict: Conflict
    readonly numbers: ReadonlyArray<number>
  }> = []
  private readonly corrections: Array<Correction> = []
  private readonly open: Array<Undecided> = []
  private readonly numbers = new Map<string, number>()
  /** The strongest stratum that is inconsistent. */
  private corrected: Stratum | undefined
  private conflictsComplete = true
  private correctionsComplete = true

  constructor(
    private readonly problem: Problem,
    private readonly meter: Meter
  ) {
    this.solver = new Solver(compile(problem), meter)
    problem.premises.forEach((premise, number) => this.numbers.set(premise.id, number))
  }

  /** Decides everything at once; only if that fails, goes stratum by stratum. */
  *run(): Steps<void> {
    const all = this.upTo("soft")
    const outcome = yield* decideSubset(this.solver, all)
    const decision = this.decided(all, outcome)
    if (decision.status === "consistent") {
      for (const stratum of strata) this.decisions.set(stratum, decision)
      return
    }
    let strongerSize = 0
    for (const stratum of strata) {
      const universe = this.upTo(stratum)
      const known = universe.length === all.length ? { outcome, decision } : undefined
      const own = known?.outcome ?? (yield* decideSubset(this.solver, universe))
      const ownDecision = known?.decision ?? this.decided(universe, own)
      this.decisions.set(stratum, ownDecision)
      if (universe.length === strongerSize) continue
      strongerSize = universe.length
      if (ownDecision.status === "undetermined") {
        this.conflictsComplete = false
        this.correctionsComplete &&= this.corrected !== undefined
      }
      if (ownDecision.status !== "inconsistent" || own.status !== "inconsistent") continue
      this.corrected ??= stratum
      yield* this.enumerate(stratum, universe, own)
    }
  }

  /** Numbers of the premises of this stratum and all stronger ones. */
  private upTo(stratum: Stratum): ReadonlyArray<number> {
    const rank = strata.indexOf(stratum)
    const numbers: Array<number> = []
    this.problem.premises.forEach((premise, number) => {
      if (strata.indexOf(premise.stratum) <= rank) numbers.push(number)
    })
    return numbers
  }

  private decided(active: ReadonlyArray<number>, outcome: Outcome): Decision {
    const decision = verified(this.problem, active, outcome)
    if (decision.status === "undetermined") this.open.push(decision.why)
    return decision
  }

  /** Lists conflicts within the universe, and, at the strongest inconsistent stratum, the cheapest corrections. */
  private *enumerate(stratum: Stratum, universe: ReadonlyArray<number>, first: Outcome): Steps<void> {
    const correcting = this.corrected === stratum
    const repairs: Array<ReadonlyArray<number>> = []
    let cheapest: number | undefined
    let searching = correcting
    let outcome = first
    let removed: ReadonlyArray<number> = []
    const limit = 4 * (this.meter.budget.conflicts + this.meter.budget.corrections)
    for (let round = 0; ; round++) {
      if (outcome.status === "inconsistent") {
        const found = yield* this.disjointConflicts(universe, removed, outcome)
        if (!found) return
      }
      const hitting = yield* cheapestHittingSet(
        this.conflicts.map(conflict => conflict.numbers),
        number => this.problem.premises[number]!.weight,
        repairs,
        this.meter
      )
      if (hitting === undefined) return
      const beyond = hitting.locked > 0 || (cheapest !== undefined && hitting.cost > cheapest + SAME)
      if (beyond) searching = false
      const full = this.conflicts.length >= this.meter.budget.conflicts
      if (round >= limit || (full && !searching)) {
        this.conflictsComplete = false
        if (searching) this.correctionsComplete = false
        return
      }
      removed = hitting.elements
      const without = new Set(removed)
      const kept = universe.filter(number => !without.has(number))
      outcome = yield* decideSubset(this.solver, kept)
      if (outcome.status === "inconsistent") continue
      repairs.push(removed)
      if (outcome.status === "undetermined") {
        this.decided(kept, outcome)
        this.conflictsComplete = false
        if (searching) this.correctionsComplete = false
      } else if (searching && this.corrections.length >= this.meter.budget.corrections) {
        this.correctionsComplete = false
        searching = false
      } else if (searching && this.decided(kept, outcome).status === "consistent") {
        cheapest ??= hitting.cost
        this.corrections.push(yield* this.correction(removed, hitting.cost, kept))
      }
    }
  }

  /** Minimises a conflict, and looks for more that share no premise with it. False when no progress was made. */
  private *disjointConflicts(
    universe: ReadonlyArray<number>,
    removed: ReadonlyArray<number>,
    first: Outcome
  ): Steps<boolean> {
    const without = new Set(removed)
    let outcome = first
    let progress = false
    while (outcome.status === "inconsistent") {
      const minimised = yield* minimise(this.problem, outcome.core, this.meter)
      if (minimised.kind === "defect") {
        const { detail, premises } = minimised
        this.open.push({ reason: "defect", premises, detail })
        this.conflictsComplete = false
        this.correctionsComplete = false
        return progress
      }
      const { conflict } = minimised
      const numbers = conflict.premises.map(id => this.numbers.get(id)!)
      this.conflicts.push({ conflict, numbers })
      progress = true
      for (const number of numbers) without.add(number)
      outcome = yield* decideSubset(
        this.solver,
        universe.filter(number => !without.has(number))
      )
    }
    return progress
  }

  private *correction(
    removed: ReadonlyArray<number>,
    cost: number,
    kept: ReadonlyArray<number>
  ): Steps<Correction> {
    const ranges = yield* impliedRanges(this.solver, removed, kept)
    return { premises: removed.map(number => this.problem.premises[number]!.id), cost, ranges }
  }

  /** The budget ended: what is known stays, and says that it is not all. */
  cut(error: Exhausted): void {
    this.conflictsComplete = false
    this.correctionsComplete = false
    const premises = this.problem.premises.map(premise => premise.id)
    this.open.push({ reason: error.reason, premises, detail: error.message })
  }

  result(): ComponentAnalysis {
    const everything = this.problem.premises.map((_, number) => number)
    const unknown = (): Decision => {
      const [why] = this.open
      return undecided(this.problem, everything, why?.reason ?? "work", why?.detail ?? "not reached")
    }
    const decisionOf = (stratum: Stratum): Decision => this.decisions.get(stratum) ?? unknown()
    // A conflict of stronger premises decides the weaker strata, too.
    const refuted = strata.map(decisionOf).find(decision => decision.status === "inconsistent")
    const decision = refuted ?? decisionOf("soft")
    return {
      premises: this.problem.premises.map(premise => premise.id),
      decision,
      strata: { hard: decisionOf("hard"), default: decisionOf("default"), soft: decisionOf("soft") },
      conflicts: this.conflicts
        .map(({ conflict }) => conflict)
        .sort((a, b) => strata.indexOf(a.stratum) - strata.indexOf(b.stratum))
        .slice(0, this.meter.budget.conflicts),
      conflictsComplete: this.conflictsComplete && this.conflicts.length <= this.meter.budget.conflicts,
      corrections: this.corrections,
      correctionsComplete: this.correctionsComplete,
      open: this.open
    }
  }
}
