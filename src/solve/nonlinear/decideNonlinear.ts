/**
 * Systems with products of unknowns: branch and prune over linear relaxations.
 *
 * At each node the facts and the violated products among them are an exact linear program. When it has no solution, its
 * multipliers are a leaf of the proof. When it has one, unknowns of a vertex cover are fixed near it and the rest is
 * solved exactly: a witness, if it succeeds. Otherwise the range of an unknown is split. Doubles choose products and
 * splits; every conclusion is exact.
 */
import * as Rational from "../../arithmetic/Rational.js"
import type { Decision as Answer, Witness } from "../Answer.js"
import { caseStep } from "../Explanation.js"
import * as Form from "../Form.js"
import { Exhausted, type Meter, type Steps } from "../Meter.js"
import type { NonlinearSolver } from "../NonlinearSolver.js"
import type { Branching, Decision } from "../normalise.js"
import type { Problem } from "../Problem.js"
import type { Row } from "../Row.js"
import { compile, type System } from "../System.js"
import { type Assumption, type Known, type Refutation, refutationBy, Workshop } from "./Known.js"
import { Products } from "./Products.js"
import { type Point, Relaxation } from "./Relaxation.js"
import { simpleNumber } from "./simpleNumber.js"
import { addBranching, ofRow, statedFacts, type Wholeness } from "./statedFacts.js"
import { endOf, rangeOf, tighten } from "./tighten.js"
import { dive, picks, vertexCover, withinBox } from "./witness.js"

/** Nodes of one decision, rounds of products at one node, and products in one round. */
const MAX_NODES = 150
const MAX_ROUNDS = 12
const CUTS = 10
/** Longest linear fact that brings new monomials, and how many there may be. */
const LONGEST_TIE = 4
const MOST_MONOMIALS = 300

/** What is known at a node of the search. */
interface Node {
  readonly facts: Array<Known>
  readonly pending: ReadonlyArray<Decision>
  readonly products: Products
  readonly depth: number
}

type Result =
  | { readonly kind: "refuted"; readonly refutation: Refutation }
  | { readonly kind: "holds"; readonly witness: Witness }

/**
 * Decides a component whose premises hold products of unknowns; see NonlinearSolver.
 *
 * @category nonlinear
 * @since 0.1.0
 */
export const decideNonlinear: NonlinearSolver = function* (problem, meter, decideLinear) {
  const search = new Search(problem, meter, decideLinear)
  try {
    return yield* search.run()
  } catch (error) {
    if (!(error instanceof Exhausted) || error.reason === "work" || error.reason === "time") throw error
    const premises = problem.premises.map(premise => premise.id)
    return { status: "undetermined", why: { reason: error.reason, premises, detail: error.message } }
  }
}

class Search {
  private readonly system: System
  private readonly workshop: Workshop
  private readonly relaxation: Relaxation
  private readonly targets: ReadonlySet<number>
  private readonly tied: ReadonlyArray<number>
  private readonly cover: ReadonlyArray<string>
  private isWhole: Wholeness = () => undefined
  private nodes = 0
  private splits = 0
  private dives = 0

  constructor(
    private readonly problem: Problem,
    private readonly meter: Meter,
    private readonly decideLinear: (problem: Problem) => Steps<Answer>
  ) {
    this.system = compile(problem)
    const { monomials } = this.system
    this.workshop = new Workshop(monomials)
    this.relaxation = new Relaxation(meter)
    this.targets = withDivisors(monomials)
    const tied = new Set<number>()
    for (const target of this.targets) for (const variable of monomials.factors[target]!) tied.add(variable)
    this.tied = [...tied].sort((a, b) => a - b)
    this.cover = vertexCover(monomials, this.targets).map(v => this.system.variables[v]!.name)
  }

  *run(): Steps<Answer> {
    const { facts, isWhole, pending } = statedFacts(this.system, this.workshop)
    this.isWhole = isWhole
    facts.push(...this.signs(facts))
    const { monomials } = this.system
    const products = new Products(monomials, this.workshop, neighbours(this.system, this.targets))
    const result = yield* this.search({ facts, pending, products, depth: 0 })
    if (result.kind === "holds") return { status: "consistent", witness: result.witness }
    const { premises, proof } = result.refutation
    const core = [...premises].sort((a, b) => a - b).map(number => this.problem.premises[number]!.id)
    const kind = proof.step === "contradiction" ? "farkas" : "search"
    return { status: "inconsistent", core, certificate: { kind, premises: core, proof } }
  }

  /** Products of lower bounds for the factors of higher products, from which their signs follow. */
  private signs(facts: ReadonlyArray<Known>): ReadonlyArray<Known> {
    const { factors } = this.system.monomials
    const made = new Map<string, Known>()
    for (const variable of this.tied) {
      const { low } = rangeOf(facts, variable)
      if (low !== undefined) made.set(String(variable), low)
    }
    const longest = Math.max(...[...this.targets].map(target => factors[target]!.length))
    const divisors = [...this.targets].map(target => factors[target]!).sort((a, b) => a.length - b.length)
    for (const divisor of divisors) {
      if (divisor.length >= longest) continue
      const rest = made.get(divisor.slice(1).join("*"))
      const first = made.get(String(divisor[0]))
      const product = rest && first && this.workshop.product(first, rest)
      if (product !== undefined) made.set(divisor.join("*"), product)
    }
    return [...made.values()].filter(known => known.degree > 1)
  }

  private *search(node: Node): Steps<Result> {
    if (++this.nodes > MAX_NODES)
      throw new Exhausted(
        "nodes",
        `more than ${MAX_NODES} search nodes would be needed for products of unknowns`
      )
    for (const known of node.facts) node.products.add(known)
    const early = yield* this.prune(node)
    if (early !== undefined) return early
    const [decision] = node.pending
    if (decision !== undefined) return yield* this.distinguish(node, decision)
    const narrowed = yield* this.narrow(node)
    if (narrowed !== undefined) return narrowed
    const point = this.relaxation.point()
    const witness = this.exactAt(point) ?? (yield* this.dive(node))
    if (witness !== undefined) return { kind: "holds", witness }
    return yield* this.split(node, point)
  }

  /** Adds violated products until there is a contradiction, or none that helps. */
  private *prune(node: Node): Steps<Result | undefined> {
    for (let round = 0; ; round++) {
      const terms = this.relaxation.load(node.facts) ?? (yield* this.relaxation.check())
      if (terms !== undefined) return { kind: "refuted", refutation: refutationBy(terms) }
      if (round === MAX_ROUNDS) return undefined
      const cuts = node.products.violated(this.relaxation.point(), CUTS)
      if (cuts.length === 0) return undefined
      this.meter.spend(cuts.length * 10)
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
    const variable = this.worst(point)
    const { low, high } = rangeOf(node.facts, variable)
    const whole = this.isWhole(variable)
    const at = splitPoint(point(variable + 1), endOf(low), endOf(high), whole !== undefined)
    if (at === undefined)
      throw new Exhausted("nodes", "the ranges of unknowns in products became too narrow to split")
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

  /** The unknown whose products are furthest from what they should be at the point; whole ones that are not, count too. */
  private worst(point: Point): number {
    const scores = new Map<number, number>()
    for (const target of this.targets) {
      const factors = this.system.monomials.factors[target]!
      const product = factors.reduce((p, factor) => p * Rational.toNumber(point(factor + 1)), 1)
      const value = Rational.toNumber(point(target))
      const error = Math.abs(value - product) / (1e-9 + Math.abs(value) + Math.abs(product))
      for (const factor of factors) scores.set(factor, (scores.get(factor) ?? 0) + error)
    }
    let best = this.tied[0]!
    let most = -1
    for (const [variable, score] of scores)
      if (score > most) {
        most = score
        best = variable
      }
    if (most > 0) return best
    const fractional = this.system.variables.findIndex(
      (_, v) => this.isWhole(v) !== undefined && !Rational.isInteger(point(v + 1))
    )
    return fractional < 0 ? best : fractional
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

  /** Attempts at a witness within the box of the node: all patterns at first, later fewer. */
  private *dive(node: Node): Steps<Witness | undefined> {
    const box = new Map(
      this.tied.map(variable => {
        const { low, high } = rangeOf(node.facts, variable)
        return [this.system.variables[variable]!.name, { low: endOf(low), high: endOf(high) }] as const
      })
    )
    const boxed = withinBox(this.problem, box)
    for (const pick of this.dives++ === 0 ? picks : picks.slice(0, 2)) {
      const witness = yield* dive(boxed, this.cover, pick, this.meter, this.decideLinear)
      if (witness !== undefined) return witness
    }
    return undefined
  }
}

const joined = (
  parts: ReadonlyArray<Refutation>,
  assumption: Assumption,
  proof: Refutation["proof"]
): Refutation => {
  const premises = new Set(parts.flatMap(part => [...part.premises]))
  const assumptions = new Set(parts.flatMap(part => [...part.assumptions]))
  assumptions.delete(assumption)
  if (typeof assumption !== "string") premises.add(assumption.premise)
  return { premises, assumptions, proof }
}

/** Monomials of degree two and more, with all their factors of degree two and more. */
const withDivisors = (monomials: Form.Monomials): ReadonlySet<number> => {
  const found = new Set<number>()
  const open: Array<number> = []
  monomials.factors.forEach((factors, monomial) => {
    if (factors.length > 1) open.push(monomial)
  })
  for (let monomial = open.pop(); monomial !== undefined; monomial = open.pop()) {
    const factors = monomials.factors[monomial]!
    if (factors.length < 2 || found.has(monomial)) continue
    found.add(monomial)
    for (let without = 0; without < factors.length; without++) {
      let divisor: number | undefined = Form.CONSTANT
      for (let i = 0; i < factors.length; i++)
        if (i !== without && divisor !== undefined) divisor = monomials.product(divisor, factors[i]! + 1)
      if (divisor !== undefined) open.push(divisor)
    }
  }
  return found
}

/** The monomials, and those that come up when a factor of one is replaced by what a short linear fact ties it to. */
const neighbours = (system: System, targets: ReadonlySet<number>): ReadonlySet<number> => {
  const { monomials } = system
  const tied = new Map<number, Set<number>>()
  for (const row of rowsOf(system))
    if (
      row.monomials.length <= LONGEST_TIE &&
      row.monomials.every(monomial => monomials.factors[monomial]!.length === 1)
    )
      for (const a of row.monomials) {
        const partners = tied.get(a) ?? new Set()
        tied.set(a, partners)
        for (const b of row.monomials) partners.add(b)
      }
  const found = new Set(targets)
  for (const target of targets) {
    const factors = monomials.factors[target]!
    for (let i = 0; i < factors.length; i++)
      for (const partner of tied.get(factors[i]! + 1) ?? []) {
        let product: number | undefined = partner
        for (let j = 0; j < factors.length; j++)
          if (j !== i && product !== undefined) product = monomials.product(product, factors[j]! + 1)
        if (product !== undefined && found.size < MOST_MONOMIALS) found.add(product)
      }
  }
  return found
}

/** The rows of all constraints, in all of their cases. */
const rowsOf = (system: System): ReadonlyArray<Row> => {
  const rows: Array<Row> = []
  const open: Array<Branching> = system.premises.flatMap(({ branchings }) => branchings)
  for (let branching = open.pop(); branching !== undefined; branching = open.pop()) {
    if (branching.kind === "rows") rows.push(...branching.rows)
    else if (branching.kind === "denominator") rows.push(...branching.positive, ...branching.negative)
    else
      for (const { assumption, holds } of branching.branches) {
        rows.push(assumption)
        open.push(holds)
      }
  }
  return rows
}

/** Where to split a range: near the value when that is well inside, otherwise in the middle. */
const splitPoint = (
  value: Rational.Rational,
  low: Rational.Rational | null,
  high: Rational.Rational | null,
  whole: boolean
): Rational.Rational | undefined => {
  let around = value
  if (low !== null && high !== null) {
    const width = Rational.subtract(high, low)
    if (Rational.sign(width) <= 0) return undefined
    const share = Rational.toNumber(Rational.divide(Rational.subtract(value, low), width))
    if (!(share > 0.2 && share < 0.8)) around = Rational.add(low, Rational.multiply(width, Rational.half))
  } else if (low !== null && Rational.compare(value, low) <= 0)
    around = Rational.sign(low) > 0 ? Rational.multiply(low, Rational.two) : Rational.add(low, Rational.one)
  else if (high !== null && Rational.compare(value, high) >= 0) around = Rational.subtract(high, Rational.one)
  if (!whole) return simpleNumber(around, low, high)
  const floor = Rational.floor(around)
  return high !== null && Rational.compare(floor, high) >= 0 ? Rational.subtract(floor, Rational.one) : floor
}
