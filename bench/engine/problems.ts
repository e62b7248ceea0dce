/**
 * Invented problems of known shape for measuring the solver: a calculation tree as in financial reports, many small
 * components, and means of whole numbers (GRIM).
 */
import * as Expression from "../../src/arithmetic/Expression.js"
import * as Interval from "../../src/arithmetic/Interval.js"
import * as Rational from "../../src/arithmetic/Rational.js"
import type { Premise, Problem, Variable } from "../../src/solve/Problem.js"
import { random } from "../../tests/solve/sampledSystem.js"

const bound = (
  id: string,
  expression: Expression.Expression,
  interval: Interval.Interval,
  weight: number | null = 1
): Premise => ({ id, stratum: "hard", weight, constraints: [{ kind: "bound", expression, interval }] })

const real = (name: string): Variable => ({ name, integer: false, low: null, high: null })

/** About `facts` facts in a tree of sums with `fan` children each, printed in thousands; some are changed. */
export const calculationTree = (facts: number, fan: number, errors: number, seed = 1): Problem => {
  const next = random(seed)
  const variables: Array<Variable> = []
  const premises: Array<Premise> = []
  const values: Array<number> = []
  const build = (size: number): number => {
    const index = variables.length
    variables.push(real(`f${index}`))
    values.push(0)
    if (size <= 1) {
      values[index] = Math.floor(next() * 2_000_000) - 400_000
      return index
    }
    const children = Math.min(fan, size - 1)
    const parts = Array.from({ length: children }, (_, i) => build(Math.floor((size - 1 + i) / children)))
    values[index] = parts.reduce((sum, part) => sum + values[part]!, 0)
    const total = Expression.subtract(
      Expression.variable(`f${index}`),
      Expression.sum(parts.map(part => Expression.variable(`f${part}`)))
    )
    premises.push(bound(`sum${index}`, total, Interval.point(Rational.zero), null))
    return index
  }
  build(facts)
  const wrong = new Set(Array.from({ length: errors }, () => Math.floor(next() * values.length)))
  values.forEach((value, i) => {
    const shown = Math.round(value / 1000) * 1000 + (wrong.has(i) ? 90_000 : 0)
    const interval = Interval.closed(Rational.of(shown - 500), Rational.of(shown + 500))
    premises.push(bound(`fact${i}`, Expression.variable(`f${i}`), interval))
  })
  return { variables, premises, choices: [] }
}

/** The mean of n whole numbers, printed to two decimals; about half of them cannot be. */
export const grim = (n: number, cents: number): Problem => ({
  variables: [{ name: "total", integer: true, low: Rational.zero, high: null }],
  premises: [
    bound(
      "mean",
      Expression.divide(Expression.variable("total"), Expression.number(Rational.of(n))),
      Interval.closed(Rational.of(2 * cents - 1, 200), Rational.of(2 * cents + 1, 200))
    )
  ],
  choices: []
})

/** The problems side by side, their variables and premises renamed apart. */
export const sideBySide = (problems: ReadonlyArray<Problem>): Problem => ({
  variables: problems.flatMap((problem, i) =>
    problem.variables.map(v => ({ ...v, name: `p${i}.${v.name}` }))
  ),
  premises: problems.flatMap((problem, i) =>
    problem.premises.map(premise => ({
      ...premise,
      id: `p${i}.${premise.id}`,
      constraints: premise.constraints.map(constraint =>
        constraint.kind === "whole"
          ? { ...constraint, variable: `p${i}.${constraint.variable}` }
          : {
              ...constraint,
              expression: Expression.substitute(constraint.expression, name =>
                Expression.variable(`p${i}.${name}`)
              )
            }
      )
    }))
  ),
  choices: []
})
