/**
 * Looks for a witness: once the unknowns of a vertex cover of the product graph are numbers, every product is linear in
 * the rest, and the linear solver decides exactly. Where a number comes from does not matter; the answer is re-checked.
 */
import * as Expression from "../../arithmetic/Expression.js"
import * as Rational from "../../arithmetic/Rational.js"
import type { Decision, Witness } from "../Answer.js"
import * as DeltaRational from "../DeltaRational.js"
import type { Monomials } from "../Form.js"
import { Exhausted, type Meter, type Steps } from "../Meter.js"
import type { Branching } from "../normalise.js"
import type { Constraint, Problem, Variable } from "../Problem.js"
import { compile } from "../System.js"
import { Workshop } from "./Known.js"
import { Relaxation } from "./Relaxation.js"
import { simpleNumber } from "./simpleNumber.js"
import { statedFacts } from "./statedFacts.js"

/** Deeper expressions are not rewritten. */
const MAX_DEPTH = 1_000

/**
 * Variables (by number) that leave every product linear once they are known: greedily, the most connected first.
 *
 * @category nonlinear
 * @since 0.1.0
 */
export const vertexCover = (monomials: Monomials, products: Iterable<number>): ReadonlyArray<number> => {
  let open = [...products].map(product => monomials.factors[product]!)
  const cover: Array<number> = []
  while (open.length > 0) {
    const count = new Map<number, number>()
    for (const factors of open) for (const factor of factors) count.set(factor, (count.get(factor) ?? 0) + 1)
    const [best] = [...count].reduce((a, b) => (b[1] > a[1] || (b[1] === a[1] && b[0] < a[0]) ? b : a))
    cover.push(best)
    open = open
      .map(factors => factors.filter(factor => factor !== best))
      .filter(factors => factors.length > 1)
  }
  return cover
}

/** Where in its range each variable of the cover is put, by its place in the cover. */
export type Picks = (place: number) => number

/** Patterns of a few attempts: middles first, then off the middle, alternating. */
export const picks: ReadonlyArray<Picks> = [
  () => 0.5,
  place => (place % 2 === 0 ? 0.3 : 0.7),
  place => (place % 2 === 0 ? 0.7 : 0.3),
  () => 0.2,
  () => 0.8,
  place => [0.1, 0.5, 0.9][place % 3]!
]

/**
 * Fixes the cover one variable after the other within the range that the linear view leaves it, then solves for the rest.
 *
 * @category nonlinear
 * @since 0.1.0
 */
export function* dive(
  problem: Problem,
  cover: ReadonlyArray<string>,
  pick: Picks,
  meter: Meter,
  decideLinear: (problem: Problem) => Steps<Decision>
): Steps<Witness | undefined> {
  const fixed = new Map<string, Rational.Rational>()
  let current: Problem | undefined = problem
  for (const [place, name] of cover.entries()) {
    const value: Rational.Rational | undefined = yield* valueFor(current, name, pick(place), meter)
    if (value === undefined) return undefined
    fixed.set(name, value)
    current = withValue(current, name, value)
    if (current === undefined) return undefined
  }
  const decision = yield* decideLinear(current)
  if (decision.status !== "consistent") return undefined
  return new Map([...decision.witness, ...fixed])
}

/** A value for one variable, inside the range that the linear view gives it; undefined when there is none. */
function* valueFor(
  problem: Problem,
  name: string,
  share: number,
  meter: Meter
): Steps<Rational.Rational | undefined> {
  const system = compile(problem)
  const number = system.numbers.get(name)
  if (number === undefined) return undefined
  const workshop = new Workshop(system.monomials)
  const { facts, isWhole, pending } = statedFacts(system, workshop)
  for (const decision of pending) {
    const likely: Branching =
      decision.kind === "denominator" ? { kind: "rows", rows: decision.positive } : decision
    if (likely.kind === "rows")
      for (const row of likely.rows) facts.push(workshop.stated(row.fact, row.premise, new Set()))
  }
  const relaxation = new Relaxation(meter)
  try {
    if (relaxation.load(facts) !== undefined) return undefined
    if ((yield* relaxation.check()) !== undefined) return undefined
    const low = yield* relaxation.optimum(number + 1, false)
    const high = yield* relaxation.optimum(number + 1, true)
    return between(low, high, share, isWhole(number) !== undefined)
  } catch (error) {
    if (error instanceof Exhausted && error.reason === "bits") return undefined
    throw error
  }
}

const between = (
  low: DeltaRational.DeltaRational | undefined,
  high: DeltaRational.DeltaRational | undefined,
  share: number,
  whole: boolean
): Rational.Rational | undefined => {
  if (whole) return wholeBetween(low, high, share)
  if (low === undefined && high === undefined) return Rational.one
  if (low === undefined) return Rational.subtract(high!.value, Rational.one)
  if (high === undefined) return Rational.sign(low.value) > 0 ? simpleDouble(low.value) : Rational.one
  if (DeltaRational.compare(low, high) === 0) return low.value
  const width = Rational.subtract(high.value, low.value)
  const around = Rational.add(low.value, Rational.multiply(width, Rational.fromDouble(share)))
  const room = Rational.multiply(width, Rational.of(1, 16))
  return simpleNumber(around, Rational.subtract(around, room), Rational.add(around, room))
}

const simpleDouble = (low: Rational.Rational): Rational.Rational =>
  simpleNumber(Rational.multiply(low, Rational.two), low, null)

const wholeBetween = (
  low: DeltaRational.DeltaRational | undefined,
  high: DeltaRational.DeltaRational | undefined,
  share: number
): Rational.Rational | undefined => {
  const least = low === undefined ? undefined : Rational.ceil(low.value)
  const most = high === undefined ? undefined : Rational.floor(high.value)
  if (least === undefined) return most ?? Rational.zero
  if (most === undefined)
    return Rational.add(Rational.multiply(least, Rational.of(1000)), Rational.of(1_000_003))
  if (Rational.compare(least, most) > 0) return undefined
  const width = Rational.subtract(most, least)
  return Rational.add(least, Rational.floor(Rational.multiply(width, Rational.fromDouble(share))))
}

/** The problem with a number in place of a variable; undefined when the variable may not have that value. */
const withValue = (problem: Problem, name: string, value: Rational.Rational): Problem | undefined => {
  const whole = (constraint: Constraint) => constraint.kind === "whole" && constraint.variable === name
  if (!Rational.isInteger(value) && problem.premises.some(premise => premise.constraints.some(whole)))
    return undefined
  const number = Expression.number(value)
  const rewrite = (constraint: Constraint): Constraint =>
    constraint.kind === "bound" && mentions(constraint.expression, name)
      ? {
          ...constraint,
          expression: Expression.substitute(constraint.expression, other =>
            other === name ? number : Expression.variable(other)
          )
        }
      : constraint
  return {
    ...problem,
    variables: problem.variables.filter(variable => variable.name !== name),
    premises: problem.premises.map(premise => ({
      ...premise,
      constraints: premise.constraints.filter(constraint => !whole(constraint)).map(rewrite)
    }))
  }
}

/** True when the expression names the variable; expressions too deep to be rewritten count as not. */
const mentions = (e: Expression.Expression, name: string): boolean => {
  let found = false
  const open: Array<readonly [Expression.Expression, number]> = [[e, 0]]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [node, depth] = next
    if (depth > MAX_DEPTH) return false
    if (node.kind === "variable") found ||= node.variable === name
    else for (const child of Expression.children(node)) open.push([child, depth + 1])
  }
  return found
}

/** The problem with its variables held within a box. */
export const withinBox = (
  problem: Problem,
  box: ReadonlyMap<
    string,
    { readonly low: Rational.Rational | null; readonly high: Rational.Rational | null }
  >
): Problem => ({
  ...problem,
  variables: problem.variables.map((variable): Variable => {
    const range = box.get(variable.name)
    return range === undefined ? variable : { ...variable, ...range }
  })
})
