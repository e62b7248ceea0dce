/**
 * Branch and prune over linear relaxations.
 *
 * At each node the facts and the violated products among them are an exact linear program. When it has no solution, its
 * multipliers are a leaf of the proof. When it has one, a witness is looked for near it; otherwise the range of an unknown
 * is split.
 */
import * as Rational from "../../arithmetic/Rational.js"
import type { Witness } from "../Answer.js"
import { caseStep } from "../Explanation.js"
import * as Form from "../Form.js"
import type { Steps } from "../Meter.js"
import { Exhausted } from "../Meter.js"
import type { Branching, Decision } from "../normalise.js"
import type { System } from "../System.js"
import { joined, type Known, type Refutation, refutationBy, type Workshop } from "./Known.js"
import type { Products } from "./Products.js"
import { type Point, Relaxation } from "./Relaxation.js"
import { splitPoint } from "./splitPoint.js"
import { addBranching, ofRow, type Wholeness } from "./statedFacts.js"
import { endOf, rangeOf, tighten } from "./tighten.js"
import { firstGuesses, type Guess, type Proposals, vertexCover, witnessNear, witnessWith } from "./witness.js"

/** Nodes of one decision, rounds of products at one node, and products in one round. */
const MAX_NODES = 100
const MAX_ROUNDS = 12
const CUTS = 10

/** What is known at a node of the search. */
export interface Node {
  readonly facts: Array<Known>
  readonly pending: ReadonlyArray<Decision>
  readonly products: Products
  readonly depth: number
}

type Result =
  | { readonly kind: "refuted"; readonly refutation: Refutation }
  | { readonly kind: "holds"; readonly witness: Witness }

/**
 * The search for one system.
 *
 * @category nonlinear
 * @since 0.1.0
 */
export class BranchAndPrune {
  private readonly relaxation: Relaxation
  /** Unknowns in products. */
  private readonly tied: ReadonlyArray<number>
  private nodes = 0
  private splits = 0

  constructor(
    private readonly system: System,
    private readonly targets: ReadonlySet<number>,
    private readonly workshop: Workshop,
    private readonly isWhole: Wholeness,
    private readonly proposals: Proposals
  ) {
    this.relaxation = new Relaxation(proposals.meter)
    const tied = new Set<number>()
    for (const target of targets) for (const v of system.monomials.factors[target]!) tied.add(v)
    this.tied = [...tied].sort((a, b) => a - b)
  }

  /** Searches from a root. */
  *run(root: Node): Steps<Result> {
    const early = yield* this.look(root)
    if (early !== undefined) return early
    if (root.pending.length === 0) {
      const [first, ...others] = firstGuesses(this.isWhole)
      const witness = yield* this.propose(root, [first!, ...others])
      if (witness !== undefined) return { kind: "holds", witness }
      const narrower = yield* this.narrow(root)
      if (narrower !== undefined) return narrower
      const further = yield* this.propose(root, [this.relaxation.centre()])
      if (further !== undefined) return { kind: "holds", witness: further }
    }
    return yield* this.branch(root)
  }

  private *search(node: Node): Steps<Result> {
    return (yield* this.look(node)) ?? (yield* this.branch(node))
  }

  /** What follows at a node at once. */
  private *look(node: Node): Steps<Result | undefined> {
    if (++this.nodes > MAX_NODES) throw new Exhausted("nodes", "node-limit", MAX_NODES)
    for (const known of node.facts) node.products.add(known)
    const early = yield* this.prune(node)
    if (early !== undefined || node.pending.length > 0) return early
    const witness = this.exactAt(this.relaxation.point())
    return witness === undefined ? undefined : { kind: "holds", witness }
  }

  private *branch(node: Node): Steps<Result> {
    const [decision] = node.pending
    if (decision !== undefined) return yield* this.distinguish(node, decision)
    if (node.depth > 0) {
      const point = this.relaxation.point()
      const near = (variable: number) => Math.max(Rational.toNumber(point(variable + 1)), 1e-3)
      const witness = yield* this.propose(node, [near])
      if (witness !== undefined) return { kind: "holds", witness }
      const early = yield* this.narrow(node)
      if (early !== undefined) return early
    }
    return yield* this.split(node, this.relaxation.point())
  }

  /** Attempts at a witness from guesses; what the facts leave a single value has that. */
  private *propose(node: Node, guesses: ReadonlyArray<Guess>): Steps<Witness | undefined> {
    const fixed = new Map<number, Rational.Rational>()
    for (const variable of this.tied) {
      const { low, high } = rangeOf(node.facts, variable)
      const value = endOf(low)
      const other = endOf(high)
      if (value !== null && other !== null && Rational.equals(value, other)) fixed.set(variable, value)
    }
    const cover = vertexCover(this.system.monomials, this.targets, fixed)
    if (cover.length === 0) return yield* witnessWith(this.proposals, fixed)
    for (const guess of guesses) {
      const witness = yield* witnessNear(this.proposals, cover, fixed, guess)
      if (witness !== undefined) return witness
    }
    return undefined
  }

  /** Adds violated products until there is a contradiction, or none that helps. */
  private *prune(node: Node): Steps<Result | undefined> {
    for (let round = 0; ; round++) {
      const terms = this.relaxation.load(node.facts) ?? (yield* this.relaxation.check())
      if (terms !== undefined) return { kind: "refuted", refutation: refutationBy(terms) }
      if (round === MAX_ROUNDS) return undefined
      const cuts = node.products.violated(this.relaxation.point(), CUTS)
      if (cuts.length === 0) return undefined
      if (this.proposals.meter.spend(cuts.length * 10)) yield
      node.facts.push(...cuts)
      for (const cut of cuts) node.products.add(cut)
    }
  }

  /** Tightens the ranges of all unknowns in products, then prunes again. */
  private *narrow(node: Node): Steps<Result | undefined> {
    for (let round = 0; round < (node.depth === 0 ? 3 : 1); round++) {
      const bounds = yield* tighten(this.relaxation, node.facts, this.tied, this.workshop, this.isWhole)
      if (bounds.length === 0) return undefined
      node.facts.push(...bounds)
      for (const bound of bounds) node.products.add(bound)
      const early = yield* this.prune(node)
      if (early !== undefined) return early
    }
    return undefined
  }

  private *distinguish(node: Node, decision: Decision): Steps<Result> {
    const refuted: Array<Refutation> = []
    for (const first of [true, false]) {
      const facts = [...node.facts]
      const pending = node.pending.filter(other => other !== decision)
      const branching: Branching =
        decision.kind === "denominator"
          ? { kind: "rows", rows: first ? decision.positive : decision.negative }
          : decision.branches[first ? 0 : 1]!.holds
      if (decision.kind === "sign")
        facts.push(ofRow(decision.branches[first ? 0 : 1]!.assumption, this.workshop, this.isWhole))
      addBranching(branching, facts, pending, this.workshop, this.isWhole)
      const result = yield* this.search({
        facts,
        pending,
        products: node.products.branch(),
        depth: node.depth
      })
      if (result.kind === "holds") return result
      if (!result.refutation.assumptions.has(decision)) return result
      refuted.push(result.refutation)
    }
    const [one, other] = refuted as [Refutation, Refutation]
    const proof = caseStep(this.system, decision, [one.proof, other.proof])
    return { kind: "refuted", refutation: joined([one, other], decision, proof) }
  }

  private *split(node: Node, point: Point): Steps<Result> {
    const place = this.worst(point)
      .map(variable => {
        const { low, high } = rangeOf(node.facts, variable)
        const whole = this.isWhole(variable)
        const at = splitPoint(point(variable + 1), endOf(low), endOf(high), whole !== undefined)
        return at === undefined ? undefined : { at, variable, whole }
      })
      .find(found => found !== undefined)
    if (place === undefined) throw new Exhausted("nodes", "products-narrow")
    const { at, variable, whole } = place
    const name = `split:${++this.splits}`
    const { name: called } = this.system.variables[variable]!
    const refuted: Array<Refutation> = []
    for (const below of [true, false]) {
      const edge = below || whole === undefined ? at : Rational.add(at, Rational.one)
      const form = Form.add(Form.variable(variable), Form.constant(Rational.negate(edge)))
      const fact = {
        form: below ? Form.negate(form) : form,
        strict: false,
        source: { from: "step", name } as const
      }
      const assumption = this.workshop.stated(fact, whole ?? undefined, new Set([name]))
      const result = yield* this.search({
        facts: [...node.facts, assumption],
        pending: node.pending,
        products: node.products.branch(),
        depth: node.depth + 1
      })
      if (result.kind === "holds") return result
      if (!result.refutation.assumptions.has(name)) return result
      refuted.push(result.refutation)
    }
    const [below, above] = refuted as [Refutation, Refutation]
    const integer = whole !== undefined
    const proof = {
      step: "split",
      name,
      variable: called,
      at,
      integer,
      below: below.proof,
      above: above.proof
    } as const
    return { kind: "refuted", refutation: joined([below, above], name, proof) }
  }

  /** Unknowns to split: those whose products are furthest from what they should be at the point, then the fractional. */
  private worst(point: Point): ReadonlyArray<number> {
    const scores = new Map<number, number>()
    for (const target of this.targets) {
      const factors = this.system.monomials.factors[target]!
      const product = factors.reduce((p, factor) => p * Rational.toNumber(point(factor + 1)), 1)
      const value = Rational.toNumber(point(target))
      const error = Math.abs(value - product) / (1e-9 + Math.abs(value) + Math.abs(product))
      for (const factor of factors) scores.set(factor, (scores.get(factor) ?? 0) + error)
    }
    this.system.variables.forEach((_, v) => {
      const fractional = this.isWhole(v) !== undefined && !Rational.isInteger(point(v + 1))
      if (fractional && !(scores.get(v)! > 0)) scores.set(v, 1e-12)
    })
    return [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([variable]) => variable)
  }

  /** The point itself, when every product is the product of its factors there and whole unknowns are whole. */
  private exactAt(point: Point): Witness | undefined {
    for (const target of this.targets) {
      const factors = this.system.monomials.factors[target]!
      const product = factors.reduce((p, factor) => Rational.multiply(p, point(factor + 1)), Rational.one)
      if (!Rational.equals(product, point(target))) return undefined
    }
    const witness = new Map<string, Rational.Rational>()
    for (const [v, { name }] of this.system.variables.entries()) {
      const value = point(v + 1)
      if (this.isWhole(v) !== undefined && !Rational.isInteger(value)) return undefined
      witness.set(name, value)
    }
    return witness
  }
}
