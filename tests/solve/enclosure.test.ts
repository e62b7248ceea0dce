import { assert, describe, it } from "vitest"
import * as E from "../../src/arithmetic/Expression.js"
import * as Interval from "../../src/arithmetic/Interval.js"
import { defaultBudget } from "../../src/solve/Budget.js"
import { range } from "../../src/solve/range.js"
import { amount, count, interval, n, premise, problem, ratio, real, v } from "./build.js"
import { randomSystem, roundingRules } from "./randomSystem.js"

const text = (asked: ReturnType<typeof range>): string =>
  asked === "empty"
    ? asked
    : "reason" in asked
      ? asked.detail.code
      : `${Interval.format(asked)}${asked.exact ? "" : " at most"}`

describe("ranges where unknowns are multiplied", () => {
  const change = E.subtract(ratio("s1", "w1"), ratio("s0", "w0"))
  const shares = problem(["s1", "w1", "s0", "w0"].map(amount), [
    premise("now", ratio("s1", "w1"), "[0.4165, 0.4175]"),
    premise("before", ratio("s0", "w0"), "[0.3455, 0.3465]"),
    premise("by", change, "[0.0685, 0.0695]")
  ])
  const given = (e: E.Expression, ...ids: ReadonlyArray<string>) => text(range(shares, e, new Set(ids)))

  it("change of a share with two unknown wholes, and each share from the change and the other", () => {
    assert.strictEqual(given(change, "now", "before"), "[0.07, 0.072] at most")
    assert.strictEqual(given(ratio("s1", "w1"), "before", "by"), "[0.414, 0.416] at most")
    assert.strictEqual(given(ratio("s0", "w0"), "now", "by"), "[0.347, 0.349] at most")
  })
  it("nothing is left where the premises contradict each other", () =>
    assert.strictEqual(given(change, "now", "before", "by"), "empty"))

  const value = E.multiply(v("shares"), v("price"))
  const firm = problem(
    [count("shares"), amount("price")],
    [premise("shares", v("shares"), "[299.5, 300.5]"), premise("price", v("price"), "[9.79]")]
  )
  it("a factor that can have one value only leaves the exact product", () =>
    assert.strictEqual(text(range(firm, value)), "[2937, 2937]"))
  it("products of signed ranges, reciprocals, powers, minima", () => {
    const p = problem(
      [real("a"), real("b")],
      [premise("a", v("a"), "[-2, 3]"), premise("b", v("b"), "[-5, 4]")]
    )
    const of = (e: E.Expression) => text(range(p, e))
    const square = (e: E.Expression): E.Expression => ({ kind: "power", base: e, exponent: 2 })
    const product = E.multiply(v("a"), v("b"))
    assert.strictEqual(of(product), "[-15, 12] at most")
    assert.strictEqual(of(square(v("b"))), "[0, 25] at most")
    assert.strictEqual(of({ kind: "minimum", arguments: [v("a"), product] }), "[-15, 3] at most")
    assert.strictEqual(of({ kind: "absolute", argument: product }), "[0, 15] at most")
    assert.strictEqual(of(E.divide(product, E.add(v("a"), n("3")))), "[-15, 12] at most")
    assert.strictEqual(of(E.divide(v("a"), product)), "(−∞, ∞) at most")
  })

  it("contains the true value of every figure, given all others", () => {
    let narrow = 0
    for (let seed = 0; seed < 12; seed++) {
      const rule = roundingRules[seed % roundingRules.length]!
      const { problem: p, truth } = randomSystem(seed, {
        nonlinear: true,
        whole: 0.3,
        claims: 8,
        levels: 0.4,
        rule
      })
      for (const { id, constraints, weight } of p.premises) {
        const [constraint] = constraints
        if (weight === null || constraint?.kind !== "bound") continue
        const others = new Set(p.premises.flatMap(other => (other.id === id ? [] : [other.id])))
        const implied = range(p, constraint.expression, others, { ...defaultBudget, milliseconds: null })
        const true_ = E.evaluate(constraint.expression, name => truth.get(name))!
        assert(implied !== "empty" && "low" in implied, `${seed} ${id}: ${JSON.stringify(implied)}`)
        assert.isTrue(Interval.contains(implied, true_), `${seed} ${id}`)
        if (implied.low !== null && implied.high !== null) narrow++
      }
    }
    assert.isAbove(narrow, 40)
  })
  it("a premise about the expression itself counts", () => {
    const p = { ...firm, premises: [premise("value", value, "[2646, 3234)")] }
    assert.strictEqual(text(range(p, value)), `${Interval.format(interval("[2646, 3234)"))} at most`)
  })
})
