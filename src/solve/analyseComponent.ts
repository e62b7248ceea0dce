/**
 * The full story of one connected component: decided as a whole, then stratum by stratum; the cheapest corrections of the
 * strongest stratum that is inconsistent, what they imply, and as many conflicts as the budget allows.
 */
import type { ComponentAnalysis, Correction, Decision, Undecided } from "./Answer.js"
import { detail } from "./Detail.js"
import { Duality, type Examined, type KnownConflict } from "./Duality.js"
import { undecided, verified } from "./decide.js"
import { decideSubset } from "./decideSubset.js"
import { Exhausted, type Meter, type Steps } from "./Meter.js"
import { strata } from "./minimise.js"
import type { Problem, Stratum } from "./Problem.js"
import { impliedRanges } from "./range.js"
import { type Outcome, Solver } from "./Solver.js"
import { compileSteps } from "./System.js"

/** Two costs are the same when they differ by less: they are sums of doubles, and only rank corrections. */
const SAME = 1e-9

/** Sets of premises that are given up at most to find all cheapest corrections, or more conflicts. */
const MAX_ROUNDS = 400

/**
 * Share of the work that may go into the corrections, and then again into listing more conflicts. Where products of
 * unknowns leave every second question open, more work finds little, and what was found is known to be a part.
 */
const SHARE = 0.2

/**
 * Analyses one component whose premises are all active.
 *
 * @category solve
 * @since 0.1.0
 */
export function* analyseComponent(problem: Problem, meter: Meter): Steps<ComponentAnalysis> {
  const analysis = new ComponentSearch(problem, new Solver(yield* compileSteps(problem), meter))
  try {
    yield* analysis.run()
  } catch (error) {
    if (!(error instanceof Exhausted)) throw error
    analysis.cut(error)
  }
  return analysis.result()
}

/** A correction before its ranges are known. */
interface Repair {
  readonly removed: ReadonlyArray<number>
  readonly kept: ReadonlyArray<number>
  readonly cost: number
}

class ComponentSearch {
  private readonly decisions = new Map<Stratum, Decision>()
  private readonly conflicts: Array<KnownConflict> = []
  private readonly corrections: Array<Correction> = []
  private readonly open: Array<Undecided> = []
  /** The stratum that is being worked on. */
  private stratum: Stratum = "hard"
  /** The strongest stratum whose conflicts may not all be known. */
  private unlisted: Stratum | null = null
  private correctionsComplete = true

  constructor(
    private readonly problem: Problem,
    private readonly solver: Solver
  ) {}

  private get meter(): Meter {
    return this.solver.meter
  }

  /** Decides everything at once; only if that fails, goes stratum by stratum. */
  *run(): Steps<void> {
    const all = this.upTo("soft")
    const whole = yield* decideSubset(this.solver, all)
    const decision = yield* this.decided(all, whole)
    if (decision.status === "consistent") {
      for (const stratum of strata) this.decisions.set(stratum, decision)
      return
    }
    let corrected = false
    let size = -1
    for (const stratum of strata) {
      this.stratum = stratum
      const universe = this.upTo(stratum)
      const isAll = universe.length === all.length
      const outcome = isAll ? whole : yield* decideSubset(this.solver, universe)
      const own = isAll ? decision : yield* this.decided(universe, outcome)
      this.decisions.set(stratum, own)
      if (universe.length === size) continue
      size = universe.length
      if (own.status === "undetermined") {
        this.unlisted ??= this.stratum
        if (!corrected) this.correctionsComplete = false
      }
      if (own.status !== "inconsistent") continue
      const duality = new Duality(this.solver, universe, this.conflicts)
      if (!corrected) {
        if (!this.note(yield* duality.learn(outcome))) return
        corrected = true
        yield* this.correct(duality)
      }
      yield* this.list(duality)
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

  private *decided(active: ReadonlyArray<number>, outcome: Outcome): Steps<Decision> {
    const decision = yield* verified(this.problem, active, outcome)
    if (decision.status === "undetermined") this.open.push(decision.why)
    return decision
  }

  /** Takes note of what stays open; false after a defect, when the search must not go on. */
  private note(examined: Examined): boolean {
    if (examined.kind !== "defect") return true
    const { detail, premises } = examined
    this.open.push({ reason: "defect", premises, detail })
    this.unlisted ??= this.stratum
    this.correctionsComplete = false
    return false
  }

  /** The cheapest corrections, with the ranges that they imply. */
  private *correct(duality: Duality): Steps<void> {
    const repairs: Array<Repair> = []
    const allowance = this.meter.spent + SHARE * this.meter.budget.work
    for (let round = 0; ; round++) {
      const hitting = yield* duality.next()
      const [first] = repairs
      if (hitting === undefined || hitting.locked > 0) break
      if (first !== undefined && hitting.cost > first.cost + SAME) break
      const full = repairs.length >= this.meter.budget.corrections
      if (full || round === MAX_ROUNDS || this.meter.spent > allowance) {
        this.correctionsComplete = false
        break
      }
      const examined = yield* duality.examine(hitting.elements)
      if (!this.note(examined)) return
      if (examined.kind !== "rest") continue
      const { kept, outcome } = examined
      if ((yield* this.decided(kept, outcome)).status === "consistent") {
        repairs.push({ removed: hitting.elements, kept, cost: hitting.cost })
        continue
      }
      // Nothing is known about what is left: it may repair, or hold one more conflict.
      this.correctionsComplete = false
      this.unlisted ??= this.stratum
    }
    for (const { cost, removed } of repairs)
      this.corrections.push({ premises: this.ids(removed), cost, ranges: new Map() })
    for (const [i, { cost, kept, removed }] of repairs.entries()) {
      const ranges = yield* impliedRanges(this.solver, removed, kept)
      this.corrections[i] = { premises: this.ids(removed), cost, ranges }
    }
  }

  /** More conflicts, up to the budget. */
  private *list(duality: Duality): Steps<void> {
    const { budget } = this.meter
    const allowance = this.meter.spent + SHARE * budget.work
    for (let round = 0; ; round++) {
      const hitting = yield* duality.next()
      if (hitting === undefined) return
      const full = this.conflicts.length >= budget.conflicts
      if (full || round === MAX_ROUNDS || this.meter.spent > allowance) {
        this.unlisted ??= this.stratum
        return
      }
      const examined = yield* duality.examine(hitting.elements)
      if (!this.note(examined)) return
      if (examined.kind !== "rest" || examined.outcome.status !== "undetermined") continue
      const { detail, reason } = examined.outcome
      this.open.push({ reason, premises: this.ids(examined.kept), detail })
      this.unlisted ??= this.stratum
    }
  }

  private ids(numbers: ReadonlyArray<number>): ReadonlyArray<string> {
    return numbers.map(number => this.problem.premises[number]!.id)
  }

  /** The budget ended: what is known stays, and says that it is not all. */
  cut(error: Exhausted): void {
    this.unlisted ??= this.stratum
    if (this.corrections.length === 0) this.correctionsComplete = false
    this.open.push({ reason: error.reason, premises: this.ids(this.upTo("soft")), detail: error.detail })
  }

  result(): ComponentAnalysis {
    const everything = this.upTo("soft")
    const [why] = this.open
    const decisionOf = (stratum: Stratum): Decision =>
      this.decisions.get(stratum) ??
      undecided(this.problem, everything, why?.reason ?? "work", why?.detail ?? detail("not-reached"))
    // A conflict of stronger premises decides the weaker strata, too.
    const refuted = strata.map(decisionOf).find(decision => decision.status === "inconsistent")
    const ordered = this.conflicts
      .map(({ conflict }) => conflict)
      .sort((a, b) => strata.indexOf(a.stratum) - strata.indexOf(b.stratum))
    const { conflicts: most } = this.meter.budget
    const left = ordered[most]?.stratum ?? null
    const unlisted = strata.find(stratum => stratum === left || stratum === this.unlisted) ?? null
    return {
      premises: this.ids(everything),
      decision: refuted ?? decisionOf("soft"),
      strata: { hard: decisionOf("hard"), default: decisionOf("default"), soft: decisionOf("soft") },
      conflicts: ordered.slice(0, most),
      conflictsComplete: unlisted === null,
      unlisted,
      corrections: this.corrections,
      correctionsComplete: this.correctionsComplete,
      open: this.open
    }
  }
}
