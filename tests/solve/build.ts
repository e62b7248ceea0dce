/** Short notation for problems in tests. */
import * as Expression from "../../src/arithmetic/Expression.js"
import type { Interval } from "../../src/arithmetic/Interval.js"
import * as Rational from "../../src/arithmetic/Rational.js"
import type { Choice, Premise, Problem, Variable } from "../../src/solve/Problem.js"

type Expr = Expression.Expression

export const q = (text: string): Rational.Rational => {
  const value = Rational.parse(text)
  if (value === undefined) throw new Error(`not a number: ${text}`)
  return value
}
export const v = (name: string): Expr => Expression.variable(name)
export const n = (text: string): Expr => Expression.number(q(text))
export const ratio = (x: string, b: string): Expr => Expression.divide(v(x), v(b))
export const growth = (x: string, b: string): Expr => Expression.subtract(ratio(x, b), n("1"))
export const difference = (x: string, b: string): Expr => Expression.subtract(v(x), v(b))
export const sum = (...names: ReadonlyArray<string>): Expr => Expression.sum(names.map(v))
export const absolute = (argument: Expr): Expr => ({ kind: "absolute", argument })
export const root = (argument: Expr, degree: number): Expr => ({ kind: "root", argument, degree })

/** A whole number, not negative. */
export const count = (name: string): Variable => ({ name, integer: true, low: Rational.zero, high: null })
/** A number of any sign. */
export const real = (name: string): Variable => ({ name, integer: false, low: null, high: null })
/** A number that is certainly not negative. */
export const amount = (name: string): Variable => ({ name, integer: false, low: Rational.zero, high: null })

/** `[1, 2)`, `(0, )`, `[179]`: an interval as text. */
export const interval = (text: string): Interval => {
  const inner = text.slice(1, -1)
  const [low, high] = inner.includes(",") ? inner.split(",").map(end => end.trim()) : [inner, inner]
  return {
    low: low === undefined || low === "" ? null : q(low),
    high: high === undefined || high === "" ? null : q(high),
    lowClosed: low !== undefined && low !== "" && text.startsWith("["),
    highClosed: high !== undefined && high !== "" && text.endsWith("]")
  }
}

export const premise = (
  id: string,
  expression: Expr,
  range: string,
  more: Partial<Premise> = {}
): Premise => ({
  id,
  stratum: "hard",
  weight: 1,
  constraints: [{ kind: "bound", expression, interval: interval(range) }],
  ...more
})

export const problem = (
  variables: ReadonlyArray<Variable>,
  premises: ReadonlyArray<Premise>,
  choices: ReadonlyArray<Choice> = []
): Problem => ({ variables, premises, choices })
