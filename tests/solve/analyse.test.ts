import { assert, describe, it } from "vitest"
import * as Expression from "../../src/arithmetic/Expression.js"
import * as Interval from "../../src/arithmetic/Interval.js"
import { analyse, analyseSteps } from "../../src/solve/analyse.js"
import { defaultBudget } from "../../src/solve/Budget.js"
import type { Premise, Problem } from "../../src/solve/Problem.js"
import { amount, count, difference, growth, n, premise, problem, ratio, real, root, sum, v } from "./build.js"
import { planted, sampleSystem } from "./sampledSystem.js"

const sets = (lists: ReadonlyArray<{ readonly premises: ReadonlyArray<string> }>): ReadonlyArray<string> =>
  lists.map(({ premises }) => [...premises].sort().join(" ")).sort()

/** Two figures for x, two for y, and their sum: every pair conflicts. */
const twoConflicts = problem(
  [real("x"), real("y")],
  [
    premise("x1", v("x"), "[1]"),
    premise("x2", v("x"), "[2]"),
    premise("y1", v("y"), "[1]"),
    premise("y2", v("y"), "[2]"),
    premise("sum", sum("x", "y"), "[0, 9]")
  ]
)

describe("analyse", () => {
  it("a consistent problem has nothing to tell", () => {
    const analysis = analyse(problem([real("x")], [premise("a", v("x"), "[1]")]))
    assert.equal(analysis.decision.status, "consistent")
    assert.deepEqual(analysis.conflicts, [])
    assert.deepEqual(analysis.corrections, [])
    assert(analysis.conflictsComplete && analysis.correctionsComplete && analysis.combinationsComplete)
  })

  it("lists every minimal conflict and every cheapest correction", () => {
    const analysis = analyse(twoConflicts)
    assert.deepEqual(sets(analysis.conflicts), ["x1 x2", "y1 y2"])
    assert.deepEqual(sets(analysis.corrections), ["x1 y1", "x1 y2", "x2 y1", "x2 y2"])
    assert(analysis.conflictsComplete && analysis.correctionsComplete)
    assert(analysis.conflicts.every(({ minimal }) => minimal))
  })

  it("every conflict is listed once, in the strongest stratum that holds it, and none contains another", () => {
    let listed = 0
    for (let seed = 0; seed < 40; seed++) {
      const sampled = sampleSystem({ seed, variables: 6, statements: 12, integers: seed % 2 === 0 })
      const stratum = (i: number) => (["hard", "hard", "default", "soft"] as const)[(i * 7 + seed) % 4]!
      const { premises, ...rest } = planted(sampled, seed, 2)
      const p = { ...rest, premises: premises.map((each, i) => ({ ...each, stratum: stratum(i) })) }
      const { conflicts } = analyse(p)
      listed += conflicts.length
      conflicts.forEach((conflict, i) => {
        const members = p.premises.filter(each => conflict.premises.includes(each.id))
        const order = ["hard", "default", "soft"]
        const weakest = Math.max(...members.map(each => order.indexOf(each.stratum)))
        assert.strictEqual(conflict.stratum, order[weakest])
        for (const [j, other] of conflicts.entries())
          if (i !== j)
            assert.isFalse(
              other.premises.every(id => conflict.premises.includes(id)),
              `seed ${seed}`
            )
      })
    }
    assert.isAbove(listed, 40)
  })

  it("where the rest stays open after a correction, neither list is said to be complete", () => {
    const analysis = analyse(
      problem(
        [amount("x")],
        [
          premise("a", v("x"), "[1, 2]"),
          premise("b", v("x"), "[3, 4]"),
          premise("odd", Expression.add(root(v("x"), 2), v("x")), "[100, 200]")
        ]
      )
    )
    assert.deepEqual(sets(analysis.conflicts), ["a b"])
    assert.deepEqual(analysis.corrections, [])
    assert.isFalse(analysis.correctionsComplete)
    assert.isFalse(analysis.conflictsComplete)
  })

  it("corrections of independent components are combined", () => {
    const apart: Problem = {
      ...twoConflicts,
      premises: twoConflicts.premises.filter(({ id }) => id !== "sum")
    }
    const analysis = analyse(apart)
    assert.equal(analysis.components.length, 2)
    assert.deepEqual(sets(analysis.corrections), ["x1 y1", "x1 y2", "x2 y1", "x2 y2"])
  })

  it("a wrong share is corrected within what the rest implies", () => {
    const parts = ["a", "b", "c"].map(part =>
      premise(`share-${part}`, ratio(part, "w"), part === "c" ? "[0.295, 0.305]" : "[0.345, 0.355]")
    )
    const p = problem(["a", "b", "c", "w"].map(amount), [
      ...parts,
      premise("parts", Expression.subtract(v("w"), sum("a", "b", "c")), "[0]", { weight: null })
    ])
    assert.equal(analyse(p).decision.status, "consistent")
    const wrong = premise("share-a", ratio("a", "w"), "[0.445, 0.455]")
    const analysis = analyse({ ...p, premises: [wrong, ...p.premises.slice(1)] })
    assert.deepEqual(sets(analysis.corrections), ["share-a", "share-b", "share-c"])
    const corrected = analysis.corrections.find(({ premises }) => premises[0] === "share-a")
    assert.equal(Interval.format(corrected!.ranges.get("share-a")!), "[0.34, 0.36]")
  })

  it("the weights decide, and premises without a weight are never given up", () => {
    const p = (a: Partial<Premise>, b: Partial<Premise>) =>
      analyse(problem([real("x")], [premise("a", v("x"), "[1]", a), premise("b", v("x"), "[2]", b)]))
    assert.deepEqual(sets(p({ weight: 2 }, {}).corrections), ["b"])
    assert.deepEqual(sets(p({ weight: null }, { weight: 5 }).corrections), ["b"])
    const locked = p({ weight: null }, { weight: null })
    assert.deepEqual(locked.corrections, [])
    assert(locked.correctionsComplete)
    assert.deepEqual(sets(locked.conflicts), ["a b"])
  })

  it("conflicts avoid defaults and soft premises where they can, and name the weakest they need", () => {
    const p = problem(
      [real("x"), real("b")],
      [
        premise("soft", v("x"), "[5, )", { stratum: "soft" }),
        premise("default", v("b"), "[0, )", { stratum: "default" }),
        premise("ratio", ratio("x", "b"), "[2]"),
        premise("low", v("x"), "[-4, -3]"),
        premise("high", v("x"), "[1, 2]")
      ]
    )
    const all = analyse(p)
    assert.deepEqual(
      sets(all.conflicts).filter(set => set.includes("low") && set.includes("high")),
      ["high low"]
    )
    assert.equal(all.conflicts[0]!.stratum, "hard")
    assert.equal(all.components[0]!.strata.hard.status, "inconsistent")
    const mild = analyse({ ...p, premises: p.premises.filter(({ id }) => id !== "high") })
    assert.equal(mild.components[0]!.strata.hard.status, "consistent")
    assert.equal(mild.components[0]!.strata.default.status, "inconsistent")
    assert.deepEqual(
      mild.conflicts.map(({ premises, stratum }) => [[...premises].sort().join(" "), stratum]),
      [
        ["default low ratio", "default"],
        ["low soft", "soft"]
      ]
    )
  })

  it("other options of the choices inside a conflict are tried, those with the fewest changes first", () => {
    const reading = (option: string) => ({ when: { choice: "reading", option } })
    const p = problem(
      [count("now"), count("before"), count("stock"), count("last")],
      [
        premise("new", v("now"), "[179]"),
        premise("added", Expression.subtract(difference("stock", "last"), v("now")), "[0]"),
        premise("growth-of-flow", growth("now", "before"), "[0.8765, 0.8775]", reading("flow")),
        premise("growth-of-stock", growth("stock", "last"), "[0.8765, 0.8775]", reading("stock")),
        premise("other", v("before"), "[0, )", { when: { choice: "unrelated", option: "a" } })
      ],
      [
        { name: "reading", options: ["flow", "stock"] },
        { name: "unrelated", options: ["a", "b"] }
      ]
    )
    const analysis = analyse(p)
    assert.deepEqual(sets(analysis.conflicts), ["growth-of-flow new"])
    assert.equal(analysis.combinations.length, 1)
    const [stock] = analysis.combinations
    assert.deepEqual([...stock!.options], [["reading", "stock"]])
    assert.equal(stock!.hard.status, "consistent")
    assert.equal(stock!.withDefaults.status, "consistent")
    assert(analysis.combinationsComplete)
    const cut = analyse(p, { ...defaultBudget, combinations: 0 })
    assert.deepEqual(cut.combinations, [])
    assert.isFalse(cut.combinationsComplete)
  })

  it("the number of conflicts and corrections is bounded, and says so", () => {
    const many = problem(
      [real("x")],
      Array.from({ length: 12 }, (_, i) => premise(`p${i}`, v("x"), `[${i}]`))
    )
    const analysis = analyse(many, { ...defaultBudget, conflicts: 3, corrections: 4 })
    assert.equal(analysis.conflicts.length, 3)
    assert.isFalse(analysis.conflictsComplete)
    assert.equal(analysis.corrections.length, 4)
    assert.isFalse(analysis.correctionsComplete)
    assert(analysis.corrections.every(({ cost }) => cost === 11))
  })

  it("when the work ends, what is known stays and the rest is said to be open", () => {
    const p = problem(["a", "b", "c", "d"].map(amount), [
      premise("one", growth("a", "b"), "[0.1, 0.2]"),
      premise("two", growth("b", "c"), "[0.1, 0.2]"),
      premise("three", growth("c", "d"), "[0.1, 0.2]"),
      premise("four", growth("a", "d"), "[0.9, 1]")
    ])
    const cut = analyse(p, { ...defaultBudget, work: -1, milliseconds: null })
    assert.notEqual(cut.decision.status, "consistent")
    const [steps, full] = [analyseSteps(p), analyse(p)]
    let last = steps.next()
    while (last.done !== true) last = steps.next()
    assert.deepEqual(last.value, full)
  })

  it("a conflict through products of unknowns is minimised like any other", () => {
    const product = Expression.multiply(v("x"), v("y"))
    const p = problem(
      [amount("x"), amount("y")],
      [
        premise("area", product, "[0, 10]"),
        premise("x", v("x"), "[4, 5]"),
        premise("y", v("y"), "[4, 5]"),
        premise("free", Expression.add(v("x"), n("1")), "[0, 9]")
      ]
    )
    const analysis = analyse(p)
    assert.deepEqual(sets(analysis.conflicts), ["area x y"])
    assert.deepEqual(sets(analysis.corrections), ["area", "x", "y"])
  })
})
