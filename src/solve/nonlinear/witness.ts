/**
 * Looks for a witness: once the unknowns of a vertex cover of the product graph are numbers, every product is linear in
 * the rest, and the linear solver decides exactly. Where a number comes from does not matter; the answer is re-checked.
 */
import * as Expression from "../../arithmetic/Expression.js"
import * as Rational from "../../arithmetic/Rational.js"
import type { Decision, Witness } from "../Answer.js"
import type { Monomials } from "../Form.js"
import type { Meter, Steps } from "../Meter.js"
import type { Constraint, Problem } from "../Problem.js"
import { Approximation } from "./approximate.js"
import type { Wholeness } from "./statedFacts.js"

/** Deeper expressions are not rewritten. */
const MAX_DEPTH = 1_000

/**
 * Variables (by number) that leave every product linear once they and the known ones are numbers: greedily, the most
 * connected first.
 *
 * @category nonlinear
 * @since 0.1.0
 */
export const vertexCover = (
  monomials: Monomials,
  products: Iterable<number>,
  known: ReadonlyMap<number, unknown>
): ReadonlyArray<number> => {
  let open = [...products]
    .map(product => monomials.factors[product]!.filter(factor => !known.has(factor)))
    .filter(factors => factors.length > 1)
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

/** Digits that a number near a proposal keeps. */
const DIGITS = 12

/** A first value by variable. */
export type Guess = (variable: number) => number

/** Guesses without a point, at different scales and a little scattered (the same in every run). */
export const firstGuesses = (isWhole: Wholeness): ReadonlyArray<Guess> =>
  [0, -1.5, 1.5, 0.5].map(
    (scale, round) => variable =>
      (isWhole(variable) === undefined ? 1e3 : 1e5) *
      10 ** (scale + 0.1 * Math.sin(variable * 37 + round * 101))
  )

/** A linear equation between variables: Σ coefficient · variable = value. */
export interface Equation {
  readonly terms: ReadonlyMap<number, Rational.Rational>
  readonly value: Rational.Rational
}

/** What a search for a witness works with. */
export interface Proposals {
  readonly problem: Problem
  readonly equations: ReadonlyArray<Equation>
  readonly meter: Meter
  readonly isWhole: (variable: number) => boolean
  readonly decideLinear: (problem: Problem) => Steps<Decision>
}

/**
 * Looks near the values that an approximation comes to from a guess.
 *
 * Whole unknowns of the cover (then all of them) are rounded one after the other, and the others follow; then the linear
 * solver has its say about what is left.
 *
 * @param cover variables that leave every product linear once they and the fixed ones are known
 * @param fixed variables that can have one value only
 * @param guess a first value by variable
 * @category nonlinear
 * @since 0.1.0
 */
export function* witnessNear(
  proposals: Proposals,
  cover: ReadonlyArray<number>,
  fixed: ReadonlyMap<number, Rational.Rational>,
  guess: Guess
): Steps<Witness | undefined> {
  const { isWhole, meter, problem } = proposals
  const approximation = Approximation.of(problem, meter)
  if (approximation === undefined) return undefined
  const everything: Array<number> = []
  for (let v = 0; v < problem.variables.length; v++) {
    const known = fixed.get(v)
    if (known !== undefined) approximation.freeze(v, Rational.toNumber(known))
    else {
      everything.push(v)
      approximation.values[v] = guess(v)
    }
  }
  if ((yield* approximation.solve()) > CLOSE) return undefined
  const start = approximation.values.slice()
  for (const candidates of [cover, everything]) {
    const size = (variable: number) => Math.abs(start[variable]!)
    const whole = candidates.filter(isWhole).sort((a, b) => size(a) - size(b))
    if (candidates === everything && whole.every(variable => cover.includes(variable))) return undefined
    for (const variable of everything) approximation.release(variable, start)
    if (!(yield* roundAll(approximation, whole, { left: ROUNDINGS }))) continue
    const values = new Map(fixed)
    for (const variable of whole) values.set(variable, Rational.fromDouble(approximation.values[variable]!))
    if (!fixRest(proposals, cover, approximation.values, values)) continue
    const witness = yield* witnessWith(proposals, values)
    if (witness !== undefined) return witness
  }
  return undefined
}

/** Gives the rest of the cover values with few digits, except where an equation leaves no choice. */
const fixRest = (
  { equations, isWhole }: Proposals,
  cover: ReadonlyArray<number>,
  proposed: Float64Array,
  values: Map<number, Rational.Rational>
): boolean => {
  const settle = (): boolean => {
    for (let changed = true; changed; ) {
      changed = false
      for (const { terms, value } of equations) {
        const open = [...terms.keys()].filter(v => !values.has(v))
        const [last] = open
        if (last === undefined || open.length > 1) continue
        let rest = value
        for (const [v, coefficient] of terms)
          if (v !== last) rest = Rational.subtract(rest, Rational.multiply(coefficient, values.get(v)!))
        const result = Rational.divide(rest, terms.get(last)!)
        if (isWhole(last) && !Rational.isInteger(result)) return false
        values.set(last, result)
        changed = true
      }
    }
    return true
  }
  if (!settle()) return false
  for (const variable of cover) {
    if (values.has(variable)) continue
    const value = proposed[variable]!
    if (!Number.isFinite(value) || Math.abs(value) > 1e15) return false
    values.set(variable, fewDigits(value))
    if (!settle()) return false
  }
  return true
}

/**
 * The witness in which some variables have the given values, if the linear solver finds the rest.
 *
 * @category nonlinear
 * @since 0.1.0
 */
export function* witnessWith(
  { decideLinear, problem }: Proposals,
  values: ReadonlyMap<number, Rational.Rational>
): Steps<Witness | undefined> {
  const named = new Map([...values].map(([v, value]) => [problem.variables[v]!.name, value]))
  let rest: Problem | undefined = problem
  for (const [name, value] of named) rest = rest && withValue(rest, name, value)
  const decision = rest && (yield* decideLinear(rest))
  return decision?.status === "consistent" ? new Map([...decision.witness, ...named]) : undefined
}

/** Gives the unknowns whole values, the smallest first, and lets the others follow; a few neighbours are tried. */
function* roundAll(
  approximation: Approximation,
  [variable, ...rest]: ReadonlyArray<number>,
  budget: { left: number }
): Steps<boolean> {
  if (variable === undefined) return true
  const before = approximation.values.slice()
  const value = before[variable]!
  if (!Number.isFinite(value)) return false
  const nearest = Math.round(value)
  const second = nearest > value ? nearest - 1 : nearest + 1
  for (const whole of [nearest, second, 2 * nearest - second]) {
    if (budget.left-- <= 0) return false
    if (whole < approximation.least(variable)) continue
    approximation.freeze(variable, whole)
    if ((yield* approximation.solve([0])) <= CLOSE && (yield* roundAll(approximation, rest, budget)))
      return true
    approximation.release(variable, before)
  }
  return false
}

/** Roundings tried in one attempt. */
const ROUNDINGS = 40

/** How far outside its interval a constraint may be (1: not at all) before it is not worth asking the linear solver. */
const CLOSE = 1.1

const fewDigits = (value: number): Rational.Rational => {
  if (value === 0) return Rational.zero
  const places = DIGITS - 1 - Math.floor(Math.log10(Math.abs(value)))
  return Rational.round(Rational.fromDouble(value), places, "nearest")
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
