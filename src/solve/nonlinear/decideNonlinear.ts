/**
 * Systems with products of unknowns: first what follows at once, then a few guesses at a witness, then branch and prune.
 *
 * Doubles choose where to look, which products to form and where to split; every conclusion is exact.
 */
import type { Decision as Answer } from "../Answer.js"
import { detail } from "../Detail.js"
import { AllowanceUsed, Exhausted, type Meter, type Steps } from "../Meter.js"
import type { Problem } from "../Problem.js"
import { compileSteps, type System } from "../System.js"
import { BranchAndPrune } from "./BranchAndPrune.js"
import { type Known, Workshop } from "./Known.js"
import { Products } from "./Products.js"
import { settle, withSettled } from "./settle.js"
import { statedFacts } from "./statedFacts.js"
import { equationsOf, neighbours, withDivisors } from "./structure.js"
import { rangeOf } from "./tighten.js"

/**
 * Work for one decision: a small part of the whole, so that a system that stays open costs a fraction of a second.
 */
const WORK = 300_000

/**
 * Decides one connected component whose premises hold products of unknowns, after the linear rows alone (with every
 * product an unknown of its own) were found to be consistent. All its premises are active.
 *
 * @param decideLinear decides a problem on the same meter, for instance one in which some variables were replaced by
 * numbers; where products remain it answers `undetermined`
 * @param share of the work for one decision that may be used
 * @category nonlinear
 * @since 0.1.0
 */
export function* decideNonlinear(
  problem: Problem,
  meter: Meter,
  decideLinear: (problem: Problem) => Steps<Answer>,
  share = 1
): Steps<Answer> {
  try {
    return yield* meter.within(WORK * share, decision(problem, meter, decideLinear))
  } catch (error) {
    const own = error instanceof AllowanceUsed
    if (!(error instanceof Exhausted) || (!own && (error.reason === "work" || error.reason === "time")))
      throw error
    const premises = problem.premises.map(premise => premise.id)
    const why = own ? detail("products-open") : error.detail
    return { status: "undetermined", why: { reason: error.reason, premises, detail: why } }
  }
}

function* decision(
  problem: Problem,
  meter: Meter,
  decideLinear: (problem: Problem) => Steps<Answer>
): Steps<Answer> {
  const system = yield* compileSteps(problem)
  const { monomials } = system
  const workshop = new Workshop(monomials)
  const targets = withDivisors(monomials)
  const { facts, isWhole, pending } = statedFacts(system, workshop)
  const products = new Products(monomials, workshop, neighbours(system, targets), meter)
  const bounds = facts.filter(known => known.row.monomials.length === 1)
  bounds.push(...signs(system, targets, facts, workshop))
  const { open, settled, stated } = yield* settle(bounds, pending, workshop, isWhole, meter)
  const proposals = {
    problem,
    equations: equationsOf(system),
    meter,
    isWhole: (variable: number) => isWhole(variable) !== undefined,
    decideLinear
  }
  const search = new BranchAndPrune(system, targets, workshop, isWhole, proposals)
  const root = { facts: [...new Set([...facts, ...bounds, ...stated])], pending: open, products, depth: 0 }
  const result = yield* search.run(root)
  if (result.kind === "holds") return { status: "consistent", witness: result.witness }
  const { premises, proof } = withSettled(system, result.refutation, settled)
  const core = [...premises].sort((a, b) => a - b).map(number => problem.premises[number]!.id)
  const kind = proof.step === "contradiction" ? "farkas" : "search"
  return { status: "inconsistent", core, certificate: { kind, premises: core, proof } }
}

/** Products of lower bounds for the factors of higher products, from which their signs follow. */
const signs = (
  { monomials: { factors } }: System,
  targets: ReadonlySet<number>,
  facts: ReadonlyArray<Known>,
  workshop: Workshop
): ReadonlyArray<Known> => {
  const made = new Map<string, Known>()
  const known = (variable: number): Known | undefined => {
    const key = String(variable)
    const low = made.get(key) ?? rangeOf(facts, variable).low
    if (low !== undefined) made.set(key, low)
    return low
  }
  const divisors = [...targets].map(target => factors[target]!).sort((a, b) => a.length - b.length)
  for (const [first, ...others] of divisors) {
    const own = known(first!)
    const rest = others.length === 1 ? known(others[0]!) : made.get(others.join("*"))
    const product = own && rest && workshop.product(own, rest)
    if (product !== undefined) made.set([first, ...others].join("*"), product)
  }
  return [...made.values()].filter(fact => fact.degree > 1)
}
