/**
 * Invented systems of figures: true values are drawn, statements about them are computed exactly, rounded as a text would
 * round them, and turned into premises. Such a system is consistent by construction.
 */
import * as Expression from "../../src/arithmetic/Expression.js"
import * as Interval from "../../src/arithmetic/Interval.js"
import * as Rational from "../../src/arithmetic/Rational.js"
import type { Premise, Problem, Variable } from "../../src/solve/Problem.js"

/** A small deterministic source of numbers in [0, 1) (mulberry32). */
export const random = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const v = (name: string): Expression.Expression => Expression.variable(name)
const one = Expression.number(Rational.one)

/** What is drawn: counts or amounts, at most so many statements, and which kinds. */
export interface Recipe {
  readonly seed: number
  readonly variables: number
  readonly statements: number
  readonly integers: boolean
  /** Denominators with known sign only (values are undisputedly positive), or also disputed ones. */
  readonly disputedSigns?: boolean
  readonly ratesOnly?: boolean
  readonly signs?: boolean
}

export interface Sampled {
  readonly problem: Problem
  readonly truth: ReadonlyMap<string, Rational.Rational>
}

export const sampleSystem = (recipe: Recipe): Sampled => {
  const next = random(recipe.seed)
  const pick = (n: number): number => Math.floor(next() * n)
  const truth = new Map<string, Rational.Rational>()
  const variables: Array<Variable> = []
  const premises: Array<Premise> = []
  for (let i = 0; i < recipe.variables; i++) {
    const name = `x${i}`
    const integer = recipe.integers && next() < 0.7
    const magnitude = 1 + pick(5)
    const size = 1 + pick(10 ** magnitude)
    const sign = recipe.signs === true && next() < 0.3 ? -1 : 1
    truth.set(name, integer ? Rational.of(sign * size) : Rational.of(sign * (size * 100 + pick(100)), 100))
    variables.push({
      name,
      integer,
      low: sign < 0 || recipe.disputedSigns === true ? null : Rational.zero,
      high: null
    })
    if (recipe.disputedSigns === true && sign > 0 && next() < 0.8)
      premises.push(premise(`sign:${name}`, "default", v(name), Interval.atLeast(Rational.zero)))
  }
  const one_ = (): string => `x${pick(recipe.variables)}`
  const value = (e: Expression.Expression): Rational.Rational | undefined =>
    Expression.evaluate(e, name => truth.get(name))
  for (let s = 0; s < recipe.statements; s++) {
    const e = statement(recipe.ratesOnly === true ? 2 + pick(3) : pick(9), one_, pick)
    const exact = value(e)
    if (exact === undefined) continue
    const printed = e.kind === "variable" || e.kind === "add" ? 3 : 20
    premises.push(
      premise(`c${s}`, "hard", e, pick(printed) === 0 ? Interval.point(exact) : rounded(exact, pick))
    )
  }
  return { problem: { variables, premises, choices: [] }, truth }
}

const premise = (
  id: string,
  stratum: Premise["stratum"],
  expression: Expression.Expression,
  interval: Interval.Interval
): Premise => ({ id, stratum, weight: 1, constraints: [{ kind: "bound", expression, interval }] })

const statement = (kind: number, cell: () => string, pick: (n: number) => number): Expression.Expression => {
  const [a, b, c] = [v(cell()), v(cell()), v(cell())]
  switch (kind) {
    case 0:
    case 1:
      return a
    case 2:
      return Expression.subtract(Expression.divide(a, b), one)
    case 3:
      return Expression.divide(a, b)
    case 4:
      return Expression.divide(a, Expression.add(b, Expression.add(a, c)))
    case 5:
      return Expression.subtract(a, b)
    case 6:
      return Expression.divide(a, Expression.number(Rational.of(2 + pick(60))))
    case 7:
      return pick(3) === 0
        ? { kind: "absolute", argument: Expression.subtract(a, b) }
        : pick(2) === 0
          ? { kind: "maximum", arguments: [a, b, c] }
          : { kind: "root", argument: Expression.divide(a, b), degree: 2 }
    default:
      return Expression.sum([a, b, c, v(cell())])
  }
}

/** The exact value rounded to some places, as the closed interval of what rounds to it; half-open at times. */
const rounded = (exact: Rational.Rational, pick: (n: number) => number): Interval.Interval => {
  const places = pick(4) - (Math.abs(Rational.toNumber(exact)) > 100 ? 2 : 0)
  const shown = Rational.round(exact, places, "nearest")
  const half = Rational.multiply(Rational.half, Rational.powerOfTen(-places))
  const interval = Interval.closed(Rational.subtract(shown, half), Rational.add(shown, half))
  return pick(3) === 0 && Rational.compare(exact, interval.high!) < 0
    ? Interval.withEnds(interval, true, false)
    : interval
}

/** The system with some figures changed, which often makes it inconsistent. */
export const planted = ({ problem }: Sampled, seed: number, errors: number): Problem => {
  const next = random(seed)
  const premises = [...problem.premises]
  for (let k = 0; k < errors; k++) {
    const i = Math.floor(next() * premises.length)
    const present = premises[i]
    const constraint = present?.constraints[0]
    if (present === undefined || constraint?.kind !== "bound") continue
    const factor = next() < 0.5 ? Rational.of(11, 10) : Rational.of(10)
    premises[i] = {
      ...present,
      constraints: [{ ...constraint, interval: Interval.scale(constraint.interval, factor) }]
    }
  }
  return { ...problem, premises }
}
