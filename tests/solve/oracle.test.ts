/** Independent judges: brute force, interval sums done by hand, systems whose truth is known. */
import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import type { Expression } from "../../src/arithmetic/Expression.js"
import * as E from "../../src/arithmetic/Expression.js"
import * as Interval from "../../src/arithmetic/Interval.js"
import * as Rational from "../../src/arithmetic/Rational.js"
import { defaultBudget } from "../../src/solve/Budget.js"
import { checkCertificate } from "../../src/solve/checkCertificate.js"
import { checkWitness } from "../../src/solve/checkWitness.js"
import { decide } from "../../src/solve/decide.js"
import type { Premise, Problem, Variable } from "../../src/solve/Problem.js"
import {
  holdsForTruth,
  planted,
  printed,
  randomNumbers,
  randomSystem,
  roundingRules
} from "./randomSystem.js"

const v = (name: string): Expression => E.variable(name)
const whole = (value: number): Expression => E.number(Rational.of(value))
const premise = (id: string, expression: Expression, interval: Interval.Interval): Premise => ({
  id,
  stratum: "hard",
  weight: 1,
  constraints: [{ kind: "bound", expression, interval }]
})

describe("20,000 random means of whole numbers (GRIM)", () => {
  it("a mean printed with two decimals is possible exactly when some whole total rounds to it", () => {
    const random = randomNumbers(20_000)
    const disagree: Array<string> = []
    let impossible = 0
    for (let k = 0; k < 20_000; k++) {
      const n = 1 + Math.floor(random() * 150)
      const cents = Math.floor(random() * 700)
      // closed at both ends: |100·total/n − cents| ≤ ½, in whole numbers 2·|100·total − cents·n| ≤ n
      let possible = false
      for (let total = 0; total <= 7 * n && !possible; total++)
        possible = 2 * Math.abs(100 * total - cents * n) <= n
      if (!possible) impossible++
      const low = Rational.of(2 * cents - 1, 200)
      const problem: Problem = {
        variables: [{ name: "total", integer: true, low: Rational.zero, high: null }],
        premises: [
          premise(
            "mean",
            E.divide(v("total"), whole(n)),
            Interval.closed(low, Rational.of(2 * cents + 1, 200))
          )
        ],
        choices: []
      }
      const { status } = decide(problem)
      if (status !== (possible ? "consistent" : "inconsistent"))
        disagree.push(`${cents}/100 of ${n}: ${status}`)
    }
    assert.deepStrictEqual(disagree, [])
    assert.isAbove(impossible, 3000)
  })
})

describe("sums with duplicate facts of different precision (XBRL Calculations 1.1)", () => {
  /** A fact with its decimals stands for ± half a unit of that place, closed at both ends. */
  const fact = fc.record({
    value: fc.integer({ min: -3000, max: 3000 }),
    decimals: fc.integer({ min: -2, max: 1 })
  })
  const facts = fc.array(fact, { minLength: 1, maxLength: 3 })
  const interval = ({ decimals, value }: { readonly value: number; readonly decimals: number }) => {
    const rounded = Rational.round(Rational.of(value, 7), decimals, "nearest")
    const half = Rational.multiply(Rational.powerOfTen(-decimals), Rational.half)
    return Interval.closed(Rational.subtract(rounded, half), Rational.add(rounded, half))
  }
  it("a sum holds exactly when duplicates overlap and the summed intervals meet the total's", () => {
    let holding = 0
    fc.assert(
      fc.property(
        facts,
        fc.array(facts, { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        (loose, parts, near) => {
          const meet = (all: ReadonlyArray<Interval.Interval>) => all.reduce(Interval.intersect)
          const partIntervals = parts.map(part => part.map(interval))
          const middle = partIntervals.reduce(
            (sum, [first]) =>
              Rational.add(sum, Rational.multiply(Rational.add(first!.low!, first!.high!), Rational.half)),
            Rational.zero
          )
          const total = loose
            .map(interval)
            .map(one => (near ? Interval.shift(one, Rational.subtract(middle, one.low!)) : one))
          const sums = partIntervals.map(meet)
          const low = sums.reduce((sum, one) => Rational.add(sum, one.low!), Rational.zero)
          const high = sums.reduce((sum, one) => Rational.add(sum, one.high!), Rational.zero)
          const expected =
            sums.every(one => !Interval.isEmpty(one)) &&
            !Interval.isEmpty(meet(total)) &&
            !Interval.isEmpty(Interval.intersect(meet(total), Interval.closed(low, high)))
          const name = (k: number) => (k < 0 ? "total" : `part${k}`)
          const variables: ReadonlyArray<Variable> = [-1, ...parts.keys()].map(k => ({
            name: name(k),
            integer: false,
            low: null,
            high: null
          }))
          const premises = [total, ...partIntervals].flatMap((duplicates, k) =>
            duplicates.map((one, copy) => premise(`${name(k - 1)} ${copy}`, v(name(k - 1)), one))
          )
          const sum = E.sum(parts.map((_, k) => v(name(k))))
          premises.push(premise("sum", E.subtract(v("total"), sum), Interval.point(Rational.zero)))
          if (expected) holding++
          assert.strictEqual(
            decide({ variables, premises, choices: [] }).status,
            expected ? "consistent" : "inconsistent"
          )
        }
      ),
      { numRuns: 1500 }
    )
    assert.isAbove(holding, 30)
  })
})

describe("small whole numbers, any expression", () => {
  const names = ["x", "y", "z"] as const
  const leaf: fc.Arbitrary<Expression> = fc.oneof(
    fc.constantFrom(...names).map(v),
    fc.integer({ min: -3, max: 3 }).map(whole)
  )
  const { tree } = fc.letrec<{ tree: Expression; node: Expression }>(tie => ({
    tree: fc.oneof({ maxDepth: 2 }, leaf, tie("node")),
    node: fc.oneof(
      fc
        .tuple(fc.constantFrom("add", "subtract", "multiply", "divide"), tie("tree"), tie("tree"))
        .map(([kind, left, right]) => ({ kind, left, right }) as Expression),
      tie("tree").map((argument): Expression => ({ kind: "absolute", argument })),
      fc
        .tuple(fc.constantFrom("minimum", "maximum"), tie("tree"), tie("tree"))
        .map(([kind, a, b]) => ({ kind, arguments: [a, b] }) as Expression)
    )
  }))
  const end = fc.option(
    fc.integer({ min: -8, max: 8 }).map(n => Rational.of(n, 2)),
    { nil: null }
  )
  const interval = fc
    .tuple(end, end, fc.boolean(), fc.boolean())
    .map(([low, high, a, b]) => ({ low, high, lowClosed: low !== null && a, highClosed: high !== null && b }))
  const size = 3
  const values = Array.from({ length: 2 * size + 1 }, (_, k) => Rational.of(k - size))

  it("an answer is what trying out all points gives", () => {
    const counts = { consistent: 0, inconsistent: 0, undetermined: 0 }
    fc.assert(
      fc.property(fc.array(fc.tuple(tree, interval), { minLength: 1, maxLength: 4 }), statements => {
        const problem: Problem = {
          variables: names.map(name => ({
            name,
            integer: true,
            low: Rational.of(-size),
            high: Rational.of(size)
          })),
          premises: statements.map(([e, range], k) => premise(`p${k}`, e, range)),
          choices: []
        }
        const { status } = decide(problem, null, { ...defaultBudget, work: 200_000, milliseconds: null })
        counts[status]++
        if (status === "undetermined") return
        const holds = values.some(x =>
          values.some(y =>
            values.some(z =>
              statements.every(([e, range]) => {
                const value = E.evaluate(e, name => (name === "x" ? x : name === "y" ? y : z))
                return value !== undefined && Interval.contains(range, value)
              })
            )
          )
        )
        assert.strictEqual(status, holds ? "consistent" : "inconsistent")
      }),
      { numRuns: 700 }
    )
    assert.isAbove(counts.inconsistent, 30)
    assert.isAbove(counts.consistent, 50)
    assert.isBelow(counts.undetermined, 120)
  })
})

describe("figures printed from true values", () => {
  for (const rule of roundingRules)
    it(`are never called inconsistent when rounded by "${rule}"`, () => {
      for (let seed = 0; seed < 60; seed++) {
        const nonlinear = seed % 6 === 0
        const claims = 4 + (seed % (nonlinear ? 6 : 30))
        const system = randomSystem(seed, { claims, nonlinear, whole: 0.4, levels: 0.3, rule })
        assert.isTrue(holdsForTruth(system), "the generator keeps its promise")
        const { status } = decide(system.problem, null, {
          ...defaultBudget,
          work: 300_000,
          milliseconds: null
        })
        assert.notStrictEqual(status, "inconsistent", `seed ${seed}`)
      }
    })

  it("a printed figure contains the value and is at most two last places wide", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -5000, max: 5000 }),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: -1, max: 2 }),
        fc.constantFrom(...roundingRules),
        (n, d, places, rule) => {
          const value = Rational.of(n, d)
          const interval = printed(value, places, rule)
          assert.isTrue(Interval.contains(interval, value))
          const width = Rational.subtract(interval.high!, interval.low!)
          assert.isTrue(
            Rational.compare(width, Rational.multiply(Rational.two, Rational.powerOfTen(-places))) <= 0
          )
        }
      )
    )
  })
})

describe("certificates of the engine", () => {
  it("hold for the wrong figures and for no others: with the true figures back, they are refused", () => {
    let proofs = 0
    for (let seed = 0; seed < 120; seed++) {
      const nonlinear = seed % 8 === 0
      const shape = { claims: 6 + (seed % 20), nonlinear, whole: 0.4, levels: 0.3, rule: "nearest" } as const
      const system = randomSystem(seed, shape)
      const { problem } = planted(system, seed, 1)
      const decision = decide(problem, null, { ...defaultBudget, work: 300_000, milliseconds: null })
      if (decision.status !== "inconsistent") continue
      proofs++
      assert.deepStrictEqual(checkCertificate(problem, decision.certificate), { ok: true })
      assert.isTrue(checkWitness(system.problem, null, system.truth).ok)
      assert.isFalse(checkCertificate(system.problem, decision.certificate).ok, `seed ${seed}`)
      for (const id of decision.core) {
        const premises = decision.certificate.premises.filter(other => other !== id)
        assert.isFalse(checkCertificate(problem, { ...decision.certificate, premises }).ok)
      }
    }
    assert.isAbove(proofs, 60)
  })
})
