import { assert, describe, it } from "vitest"
import * as Expression from "../../src/arithmetic/Expression.js"
import * as Interval from "../../src/arithmetic/Interval.js"
import * as Rational from "../../src/arithmetic/Rational.js"
import { decide } from "../../src/solve/decide.js"
import type { Premise, Problem, Variable } from "../../src/solve/Problem.js"

const q = (text: string): Rational.Rational => Rational.parse(text)!
const v = (name: string): Expression.Expression => Expression.variable(name)
const n = (text: string): Expression.Expression => Expression.number(q(text))
const growth = (x: string, b: string) => Expression.subtract(Expression.divide(v(x), v(b)), n("1"))

const count = (name: string): Variable => ({ name, integer: true, low: Rational.zero, high: null })
const real = (name: string): Variable => ({ name, integer: false, low: null, high: null })

const bound = (
  id: string,
  expression: Expression.Expression,
  low: string | null,
  high: string | null,
  more: Partial<Premise> & { open?: "low" | "high" | "both" } = {}
): Premise => {
  const { open, ...rest } = more
  return {
    id,
    stratum: "hard",
    weight: 1,
    constraints: [
      {
        kind: "bound",
        expression,
        interval: {
          low: low === null ? null : q(low),
          high: high === null ? null : q(high),
          lowClosed: low !== null && open !== "low" && open !== "both",
          highClosed: high !== null && open !== "high" && open !== "both"
        }
      }
    ],
    ...rest
  }
}

const problem = (variables: ReadonlyArray<Variable>, ...premises: ReadonlyArray<Premise>): Problem => ({
  variables,
  premises,
  choices: []
})

describe("decide, the founding example", () => {
  it("179 new firms, up 87.7 %: no whole predecessor", () => {
    const decision = decide(
      problem(
        [count("x"), count("y")],
        bound("new", v("x"), "179", "179"),
        bound("growth", growth("x", "y"), "0.8765", "0.8775")
      )
    )
    assert(decision.status === "inconsistent")
    assert.deepEqual(decision.core, ["new", "growth"])
  })

  it("179 more in stock, up 87.7 %: 204 to 383", () => {
    const decision = decide(
      problem(
        [count("s1"), count("s2")],
        bound("new", Expression.subtract(v("s2"), v("s1")), "179", "179"),
        bound("growth", growth("s2", "s1"), "0.8765", "0.8775")
      )
    )
    assert(decision.status === "consistent")
    assert.equal(String(decision.witness.get("s1")), "204")
    assert.equal(String(decision.witness.get("s2")), "383")
  })
})
void Interval
void real
