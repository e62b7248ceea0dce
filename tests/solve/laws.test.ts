/** The promises of the solver over many invented systems, with brute force as the judge where it can be. */
import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import * as Expression from "../../src/arithmetic/Expression.js"
import * as Interval from "../../src/arithmetic/Interval.js"
import * as Rational from "../../src/arithmetic/Rational.js"
import { analyse } from "../../src/solve/analyse.js"
import { checkCertificate } from "../../src/solve/checkCertificate.js"
import { decide } from "../../src/solve/decide.js"
import type { Problem } from "../../src/solve/Problem.js"
import { range } from "../../src/solve/range.js"
import { count, difference, n, premise, problem, ratio, sum, v } from "./build.js"
import { planted, type Recipe, sampleSystem } from "./sampledSystem.js"

const recipe = (statements: number): fc.Arbitrary<Recipe> =>
  fc.record({
    seed: fc.integer({ min: 0, max: 1_000_000 }),
    variables: fc.integer({ min: 2, max: 8 }),
    statements: fc.integer({ min: 1, max: statements }),
    integers: fc.boolean(),
    disputedSigns: fc.boolean(),
    signs: fc.boolean()
  })

describe("decide", () => {
  it("never calls rounded true values inconsistent, and its own proofs and solutions always pass the re-check", () => {
    fc.assert(
      fc.property(recipe(12), sample => {
        const decision = decide(sampleSystem(sample).problem)
        assert.notEqual(decision.status, "inconsistent")
        if (decision.status === "undetermined") assert.notEqual(decision.why.reason, "defect")
      }),
      { numRuns: 400 }
    )
  })

  it("wrong figures: whatever the answer, it passes the re-check", () => {
    fc.assert(
      fc.property(recipe(12), fc.integer({ min: 1, max: 3 }), (sample, errors) => {
        const p = planted(sampleSystem(sample), sample.seed, errors)
        const decision = decide(p)
        if (decision.status === "undetermined")
          assert.notEqual(decision.why.reason, "defect", decision.why.detail.value)
        if (decision.status === "inconsistent")
          assert.deepEqual(checkCertificate(p, decision.certificate), { ok: true })
      }),
      { numRuns: 400 }
    )
  })

  it("agrees with brute force on small whole numbers", () => {
    const names = ["a", "b", "c"]
    const end = fc.integer({ min: -40, max: 40 })
    const constraint = fc.record({
      coefficients: fc.tuple(...names.map(() => fc.integer({ min: -4, max: 4 }))),
      low: end,
      width: fc.integer({ min: 0, max: 9 }),
      open: fc.boolean(),
      divided: fc.boolean()
    })
    fc.assert(
      fc.property(fc.array(constraint, { minLength: 1, maxLength: 5 }), constraints => {
        const most = 6
        const holds = (values: ReadonlyArray<number>): boolean =>
          constraints.every(({ coefficients, divided, low, open, width }) => {
            const total = coefficients.reduce((s, c, i) => s + c * values[i]!, 0)
            const by = divided ? values[0]! - 3 : 1
            if (by === 0) return false
            const [least, highest] = by > 0 ? [low * by, (low + width) * by] : [(low + width) * by, low * by]
            return open ? total > least && total < highest : total >= least && total <= highest
          })
        let possible = false
        for (let a = 0; a <= most; a++)
          for (let b = 0; b <= most; b++) for (let c = 0; c <= most; c++) possible ||= holds([a, b, c])
        const p = problem(
          names.map(name => ({ name, integer: true, low: Rational.zero, high: Rational.of(most) })),
          constraints.map(({ coefficients, divided, low, open, width }, i) => {
            const total = Expression.sum(
              names.map((name, k) => Expression.multiply(n(String(coefficients[k])), v(name)))
            )
            const expression = divided ? Expression.divide(total, Expression.subtract(v("a"), n("3"))) : total
            return premise(
              `p${i}`,
              expression,
              open ? `(${low}, ${low + width})` : `[${low}, ${low + width}]`
            )
          })
        )
        assert.equal(decide(p).status, possible ? "consistent" : "inconsistent")
      }),
      { numRuns: 600 }
    )
  })

  it("agrees with brute force on means of whole numbers (GRIM)", () => {
    for (let size = 2; size <= 60; size += 3)
      for (let cents = 0; cents < 130; cents += 7) {
        const mean = Expression.divide(v("total"), n(String(size)))
        const ends = `[${(2 * cents - 1) / 200}, ${(2 * cents + 1) / 200}]`
        let possible = false
        for (let total = 0; total <= 2 * size; total++)
          possible ||= 200 * total >= (2 * cents - 1) * size && 200 * total <= (2 * cents + 1) * size
        const decision = decide(problem([count("total")], [premise("mean", mean, ends)]))
        assert.equal(decision.status, possible ? "consistent" : "inconsistent", `${cents} of ${size}`)
      }
  })

  it("sums with duplicate facts of different precision", () => {
    const facts = (total: string) =>
      problem(
        ["t", "a", "b"].map(name => ({ name, integer: false, low: null, high: null })),
        [
          premise("sum", Expression.subtract(v("t"), sum("a", "b")), "[0]"),
          premise("a", v("a"), "[995, 1005]"),
          premise("a-fine", v("a"), "[1003.5, 1004.5]"),
          premise("b", v("b"), "[1995, 2005]"),
          premise("t", v("t"), total)
        ]
      )
    assert.equal(decide(facts("[3005, 3015]")).status, "consistent")
    const decision = decide(facts("[2985, 2995]"))
    assert(decision.status === "inconsistent")
    assert.sameMembers([...decision.core], ["sum", "a-fine", "b", "t"])
  })
})

const without = (p: Problem, ...ids: ReadonlyArray<string>): ReadonlySet<string> =>
  new Set(p.premises.map(({ id }) => id).filter(id => !ids.includes(id)))

describe("analyse", () => {
  it("conflicts are inconsistent and lose that with any member; corrections repair; the same input, the same output", () => {
    fc.assert(
      fc.property(recipe(9), sample => {
        const p = planted(sampleSystem(sample), sample.seed, 1)
        const analysis = analyse(p)
        assert.deepEqual(analyse(p), analysis)
        for (const { certificate, minimal, premises } of analysis.conflicts) {
          assert.deepEqual(checkCertificate(p, certificate), { ok: true })
          assert.sameMembers([...certificate.premises], [...premises])
          assert.equal(decide(p, new Set(premises)).status, "inconsistent")
          if (!minimal) continue
          for (const id of premises)
            assert.notEqual(decide(p, new Set(premises.filter(other => other !== id))).status, "inconsistent")
        }
        const hard = analysis.components.some(({ strata }) => strata.hard.status === "inconsistent")
        for (const { cost, premises, ranges } of analysis.corrections) {
          assert.equal(cost, premises.length)
          const kept = [...without(p, ...premises)].filter(id => !hard || !id.startsWith("sign:"))
          assert.notEqual(decide(p, new Set(kept)).status, "inconsistent")
          for (const id of ranges.keys()) assert.include(premises, id)
        }
        if (
          analysis.decision.status === "inconsistent" &&
          analysis.conflictsComplete &&
          analysis.correctionsComplete
        )
          assert.isAbove(analysis.conflicts.length, 0)
      }),
      { numRuns: 120 }
    )
  })

  it("every correction of a small system is found: brute force over all subsets", () => {
    const value = fc.integer({ min: 0, max: 6 })
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { minLength: 2, maxLength: 6 }), facts => {
        const p = problem(
          ["x", "y", "z"].map(name => ({ name, integer: false, low: null, high: null })),
          facts.map(([kind, at], i) => {
            const expression = [
              v("x"),
              v("y"),
              v("z"),
              difference("x", "y"),
              sum("x", "y", "z"),
              difference("y", "z"),
              ratio("x", "z")
            ][kind]!
            return premise(`p${i}`, expression, `[${at}, ${at + 1}]`, { weight: 1 + (i % 2) })
          })
        )
        const analysis = analyse(p)
        let least = Number.POSITIVE_INFINITY
        let cheapest: Array<string> = []
        for (let mask = 0; mask < 1 << facts.length; mask++) {
          const out = p.premises.filter((_, i) => (mask >> i) & 1)
          if (decide(p, without(p, ...out.map(({ id }) => id))).status !== "consistent") continue
          const cost = out.reduce((total, { weight }) => total + weight!, 0)
          if (cost < least) cheapest = []
          if (cost > least) continue
          least = cost
          cheapest.push(out.map(({ id }) => id).join())
        }
        const found = analysis.corrections.map(({ premises }) => [...premises].sort().join())
        if (least === 0) assert.deepEqual(found, [])
        else
          assert.sameMembers(
            found,
            cheapest.map(set => set.split(",").sort().join())
          )
      }),
      { numRuns: 150 }
    )
  })
})

describe("range", () => {
  it("contains the true value; closed ends are attained, open ends are not but come as near as wished", () => {
    fc.assert(
      fc.property(recipe(8), sample => {
        const { problem: p, truth } = sampleSystem(sample)
        const asked = p.premises.find(({ id }) => id.startsWith("c"))
        const bound = asked?.constraints[0]
        if (asked === undefined || bound?.kind !== "bound") return
        const kept = without(p, asked.id)
        const implied = range(p, bound.expression, kept)
        assert.notEqual(implied, "empty")
        if (implied === "empty" || "reason" in implied) return
        const value = Expression.evaluate(bound.expression, name => truth.get(name))
        if (value !== undefined) assert(Interval.contains(implied, value), Interval.format(implied))
        if (!implied.exact) return
        const possible = (interval: Interval.Interval): string =>
          decide({
            ...p,
            premises: [
              ...p.premises.filter(({ id }) => kept.has(id)),
              { ...asked, constraints: [{ ...bound, interval }] }
            ]
          }).status
        for (const end of [implied.low, implied.high]) {
          if (end === null) continue
          const closed = end === implied.low ? implied.lowClosed : implied.highClosed
          if (closed) assert.notEqual(possible(Interval.point(end)), "inconsistent")
          else assert.notEqual(possible(Interval.point(end)), "consistent")
          const beyond = end === implied.low ? Interval.atMost(end, true) : Interval.atLeast(end, true)
          if (implied.low !== implied.high) assert.notEqual(possible(beyond), "consistent")
        }
      }),
      { numRuns: 200 }
    )
  })
})
