/**
 * Decides subsets of the premises of one compiled problem, one after the other, on one warm tableau.
 */
import { type Detail, detail } from "./Detail.js"
import * as Rational from "../arithmetic/Rational.js"
import type { Undecided, Witness } from "./Answer.js"
import { type Bound, type Contradiction, clashOf } from "./Bound.js"
import { Case } from "./Case.js"
import type { Certificate, Proof } from "./Certificate.js"
import { Columns } from "./Columns.js"
import {
  addReasons,
  caseStep,
  noReasons,
  ProofWriter,
  type Reasons,
  reasonsOf,
  splitName
} from "./Explanation.js"
import { type IntegerResult, type SplitTree, searchIntegers } from "./integers.js"
import { Exhausted, type Meter, type Steps } from "./Meter.js"
import type { Decision } from "./normalise.js"
import { concretePoint, freePoint } from "./point.js"
import type { System } from "./System.js"

/** Cases of which a range is the hull, at most. */
const MAX_CASES = 16

/** The answer for a subset; the certificate is only written when it is asked for. */
export type Outcome =
  | { readonly status: "consistent"; readonly witness: Witness }
  | {
      readonly status: "inconsistent"
      /** Numbers of premises, ascending. */
      readonly core: ReadonlyArray<number>
      certificate(): Certificate
    }
  | {
      readonly status: "undetermined"
      readonly reason: Undecided["reason"]
      readonly detail: Detail
      /** True when only the products of unknowns are open. */
      readonly products: boolean
    }

/** A case is refuted, or holds at a point; `products` when the point was found without regard to products. */
type CaseResult =
  | { readonly kind: "refuted"; readonly reasons: Reasons; readonly proof: CaseProof }
  | { readonly kind: "holds"; readonly point: ReadonlyArray<Rational.Rational>; readonly products: boolean }

/** Writes the proof of a case, inside the given case distinctions. */
type CaseProof = (settled: ReadonlySet<Decision>) => Proof

/**
 * A solver for one system.
 *
 * @category search
 * @since 0.1.0
 */
export class Solver {
  readonly columns: Columns
  private splits = 0
  private lemmas = 0

  constructor(
    readonly system: System,
    readonly meter: Meter
  ) {
    this.columns = new Columns(system, meter)
  }

  /**
   * Can these premises (by number) all hold? Products of unknowns are taken as unknowns of their own: where that
   * makes no contradiction the answer is `undetermined`, with `products`.
   *
   * @param share of the search nodes of the budget that may be used
   */
  *check(active: Iterable<number>, share = 1): Steps<Outcome> {
    this.meter.startDecision(share)
    try {
      return yield* this.decide([...active])
    } catch (error) {
      if (!(error instanceof Exhausted) || error.reason === "work" || error.reason === "time") throw error
      this.columns.cool()
      return { status: "undetermined", reason: error.reason, detail: error.detail, products: false }
    }
  }

  /** The case in which the premises hold, before any case distinction; or what contradicts them at once. */
  private *start(active: ReadonlyArray<number>): Steps<{
    readonly root: Case
    readonly contradiction: Contradiction | undefined
  }> {
    const wholePremises = new Map<number, number>()
    for (const number of active)
      for (const variable of this.system.premises[number]!.wholes)
        if (!this.system.variables[variable]!.integer && !wholePremises.has(variable))
          wholePremises.set(variable, number)
    const root = Case.start(this.columns, active, wholePremises)
    let contradiction: Contradiction | undefined
    for (let variable = 0; variable < this.system.variables.length && contradiction === undefined; variable++)
      contradiction = root.addVariable(variable)
    for (const number of active) {
      const { branchings } = this.system.premises[number]!
      for (const branching of branchings) contradiction ??= root.add(branching)
      if (this.meter.spend(branchings.length)) yield
    }
    return { root, contradiction }
  }

  private *decide(active: ReadonlyArray<number>): Steps<Outcome> {
    const { root, contradiction } = yield* this.start(active)
    const result = contradiction === undefined ? yield* this.search(root) : this.refuted(root, contradiction)
    if (result.kind === "refuted") {
      const core = [...result.reasons.premises].sort((a, b) => a - b)
      return {
        status: "inconsistent",
        core,
        certificate: () => this.certificate(core, result.proof(new Set()))
      }
    }
    for (const number of active) {
      const { unsupported } = this.system.premises[number]!
      if (unsupported !== undefined)
        return { status: "undetermined", reason: "unsupported", detail: unsupported, products: false }
    }
    if (result.products)
      return {
        status: "undetermined",
        reason: "unsupported",
        detail: detail("product"),
        products: true
      }
    const witness = new Map<string, Rational.Rational>()
    this.system.variables.forEach((variable, v) => {
      witness.set(variable.name, result.point[v + 1]!)
    })
    return { status: "consistent", witness }
  }

  private certificate(core: ReadonlyArray<number>, proof: Proof): Certificate {
    return {
      kind: proof.step === "contradiction" ? "farkas" : "search",
      premises: core.map(number => this.system.premises[number]!.premise.id),
      proof
    }
  }

  private readonly nextLemma = (): string => `lemma:${++this.lemmas}`

  private refuted(case_: Case, contradiction: Contradiction): CaseResult {
    return this.refutedBy(case_, { kind: "leaf", contradiction }, reasonsOf(case_, contradiction))
  }

  private refutedBy(case_: Case, tree: SplitTree, reasons: Reasons): CaseResult {
    const proof: CaseProof = settled => {
      const writer = new ProofWriter(case_, this.nextLemma, settled)
      return writer.wrap(this.write(writer, tree))
    }
    return { kind: "refuted", reasons, proof }
  }

  private write(writer: ProofWriter, tree: SplitTree): Proof {
    if (tree.kind === "leaf") return writer.contradiction(tree.contradiction)
    return {
      step: "split",
      name: splitName(tree.split),
      variable: this.system.variables[tree.variable]!.name,
      at: tree.at,
      integer: true,
      below: this.write(writer, tree.below),
      above: this.write(writer, tree.above)
    }
  }

  /** Narrowing, simplex, then case distinctions, then whole values. */
  private *search(case_: Case): Steps<CaseResult> {
    const early = yield* case_.narrow(this.meter)
    if (early !== undefined) return this.refuted(case_, early)
    if (case_.trivial) return { kind: "holds", point: freePoint(case_), products: case_.products }
    const clash = yield* this.load(case_)
    if (clash !== undefined) return this.refuted(case_, clash)
    const { tableau } = this.columns
    const contradiction = yield* tableau.check()
    if (contradiction !== undefined) return this.refuted(case_, contradiction)
    if (case_.products) return { kind: "holds", point: concretePoint(tableau), products: true }
    for (const decision of case_.pending) return yield* this.distinguish(case_, decision)
    const tree = yield* this.wholeValues(case_)
    if (tree !== undefined) return this.refutedBy(case_, tree.tree, tree.reasons)
    return { kind: "holds", point: concretePoint(tableau), products: false }
  }

  /** All cases, with every case distinction decided, in which the linear rows of the premises can hold. */
  *cases(active: ReadonlyArray<number>): Steps<ReadonlyArray<Case>> {
    this.meter.startDecision()
    const { root, contradiction } = yield* this.start(active)
    const leaves: Array<Case> = []
    const open = contradiction === undefined ? [root] : []
    for (let case_ = open.pop(); case_ !== undefined; case_ = open.pop()) {
      if (!(yield* this.feasible(case_))) continue
      const [decision] = case_.pending
      if (decision === undefined) {
        leaves.push(case_)
        if (leaves.length > MAX_CASES) throw new Exhausted("nodes", "case-limit", MAX_CASES)
        continue
      }
      this.meter.node()
      for (const first of [false, true]) {
        const branch = case_.branch(this.meter)
        if (branch.addBranch(decision, first) === undefined) open.push(branch)
      }
    }
    return leaves
  }

  /** True when the linear rows of a case can hold; the tableau is then at a point where they do. */
  *feasible(case_: Case): Steps<boolean> {
    if ((yield* case_.narrow(this.meter)) !== undefined || (yield* this.load(case_)) !== undefined)
      return false
    return (yield* this.columns.tableau.check()) === undefined
  }

  /** From a tableau within the bounds of the case, to whole values where they must be, or to a refutation. */
  wholeValues(case_: Case): Steps<IntegerResult> {
    return searchIntegers({
      tableau: this.columns.tableau,
      meter: this.meter,
      whole: this.wholeColumns(case_),
      reasonsOf: bounds => reasonsOf(case_, bounds),
      nextSplit: () => -++this.splits
    })
  }

  /** Tries both branches of a case distinction, first the one that the current values point to. */
  private *distinguish(case_: Case, decision: Decision): Steps<CaseResult> {
    this.meter.node()
    const reasons = noReasons()
    const proofs: Array<CaseProof> = []
    const firstHolds = this.pointsToFirst(decision)
    for (const first of firstHolds ? [true, false] : [false, true]) {
      const branch = case_.branch(this.meter)
      const clash = branch.addBranch(decision, first)
      const result = clash === undefined ? yield* this.search(branch) : this.refuted(branch, clash)
      if (result.kind === "holds") return result
      if (!result.reasons.assumptions.delete(decision)) return result
      addReasons(reasons, result.reasons)
      proofs.push(result.proof)
    }
    const [one, other] = (firstHolds ? proofs : proofs.reverse()) as [CaseProof, CaseProof]
    const proof: CaseProof = settled => {
      const writer = new ProofWriter(case_, this.nextLemma, settled)
      writer.settle(decision.parent)
      const inner = new Set(writer.settled).add(decision)
      return writer.wrap(caseStep(this.system, decision, [one(inner), other(inner)]))
    }
    return { kind: "refuted", reasons, proof }
  }

  private pointsToFirst(decision: Decision): boolean {
    if (decision.kind === "sign") return true
    let value = decision.divisor.get(0) ?? Rational.zero
    for (const [monomial, coefficient] of decision.divisor)
      if (monomial > 0)
        value = Rational.add(
          value,
          Rational.multiply(coefficient, this.columns.tableau.values[monomial]!.value)
        )
    return Rational.sign(value) >= 0
  }

  /** Puts the bounds of a case into the tableau. */
  *load(case_: Case): Steps<Contradiction | undefined> {
    const tableau = yield* this.columns.warmTableau()
    const lowers: Array<Bound | undefined> = []
    const uppers: Array<Bound | undefined> = []
    for (let column = 0; column < this.columns.size; column++) {
      const lower = case_.tightestLower(column)
      const upper = case_.tightestUpper(column)
      const clash = clashOf(lower, upper)
      if (clash !== undefined) return clash
      lowers.push(lower)
      uppers.push(upper)
    }
    for (let column = 0; column < lowers.length; column++) {
      const lower = lowers[column]
      const upper = uppers[column]
      if (tableau.lower[column] !== lower || tableau.upper[column] !== upper)
        tableau.setBounds(column, lower, upper)
      if (this.meter.spend(1)) yield
    }
    return undefined
  }

  /** Columns of the unknowns that must be whole. */
  wholeColumns(case_: Case): ReadonlyArray<number> {
    const columns: Array<number> = []
    for (let v = 0; v < this.system.variables.length; v++) if (case_.isWhole(v + 1)) columns.push(v + 1)
    return columns
  }
}
