/** The parts of the solver, each against brute force or against what it promises. */
import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import * as Expression from "../../src/arithmetic/Expression.js"
import * as Interval from "../../src/arithmetic/Interval.js"
import * as Rational from "../../src/arithmetic/Rational.js"
import type { Bound } from "../../src/solve/Bound.js"
import { defaultBudget } from "../../src/solve/Budget.js"
import { components } from "../../src/solve/components.js"
import * as DeltaRational from "../../src/solve/DeltaRational.js"
import { cheapestHittingSet } from "../../src/solve/hittingSet.js"
import { AllowanceUsed, Exhausted, Meter, runSync, type Steps } from "../../src/solve/Meter.js"
import { down, floatAbove, floatBelow, up } from "../../src/solve/outward.js"
import { peel } from "../../src/solve/peel.js"
import { range } from "../../src/solve/range.js"
import { isPending, operations, resolve } from "../../src/solve/resolve.js"
import { compile } from "../../src/solve/System.js"
import { Tableau } from "../../src/solve/Tableau.js"
import {
  absolute,
  amount,
  count,
  growth,
  interval,
  n,
  premise,
  problem,
  q,
  ratio,
  real,
  root,
  sum,
  v
} from "./build.js"

const meter = (): Meter => new Meter({ ...defaultBudget, milliseconds: null })

describe("hitting sets", () => {
  it("the cheapest one, by brute force; none that contains a forbidden set", () => {
    const set = fc.uniqueArray(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 4 })
    const weight = fc.option(fc.integer({ min: 1, max: 4 }), { nil: null })
    fc.assert(
      fc.property(
        fc.array(set, { maxLength: 5 }),
        fc.array(set, { maxLength: 2 }),
        fc.array(weight, { minLength: 6, maxLength: 6 }),
        (sets, forbidden, weights) => {
          const found = runSync(cheapestHittingSet(sets, element => weights[element]!, forbidden, meter()))
          let best: readonly [number, number] | undefined
          for (let mask = 0; mask < 64; mask++) {
            const has = (element: number) => ((mask >> element) & 1) === 1
            if (!sets.every(one => one.some(has)) || forbidden.some(one => one.every(has))) continue
            const chosen = weights.filter((_, element) => has(element))
            const cost = [
              chosen.filter(w => w === null).length,
              chosen.reduce<number>((s, w) => s + (w ?? 0), 0)
            ] as const
            if (best === undefined || cost[0] < best[0] || (cost[0] === best[0] && cost[1] < best[1]))
              best = cost
          }
          assert.deepEqual(found && ([found.locked, found.cost] as const), best)
        }
      ),
      { numRuns: 400 }
    )
  })
})

describe("simplex", () => {
  const bound = (value: string, delta: "0" | "1" | "-1" = "0"): Bound => ({
    value: DeltaRational.of(q(value), q(delta)),
    origin: { kind: "split", split: 0, variable: 0 }
  })

  it("finds the optimum, also one that is only approached, and an unbounded direction", () => {
    const tableau = new Tableau(meter())
    const [x, y] = [tableau.column(), tableau.column()]
    const total = tableau.slack([x, y], [Rational.one, Rational.two])
    tableau.setBounds(x, bound("0"), undefined)
    tableau.setBounds(y, bound("1"), undefined)
    tableau.setBounds(total, undefined, bound("10", "-1"))
    assert.equal(runSync(tableau.check()), undefined)
    const most = runSync(tableau.optimise(x, true))
    assert.equal(Rational.format(most!.value), "8")
    assert.equal(Rational.sign(most!.delta), -1)
    tableau.setBounds(total, undefined, undefined)
    assert.equal(runSync(tableau.optimise(x, true)), undefined)
  })

  it("names the bounds that contradict each other", () => {
    const tableau = new Tableau(meter())
    const [x, y] = [tableau.column(), tableau.column()]
    const total = tableau.slack([x, y], [Rational.one, Rational.one])
    tableau.setBounds(x, bound("3"), undefined)
    tableau.setBounds(y, bound("4"), undefined)
    tableau.setBounds(total, undefined, bound("7", "-1"))
    const contradiction = runSync(tableau.check())
    assert.equal(contradiction?.length, 3)
    tableau.setBounds(total, undefined, bound("7"))
    assert.equal(runSync(tableau.check()), undefined)
  })
})

describe("outward rounding", () => {
  it("brackets every rational, and every sum and product of two doubles", () => {
    const big = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n })
    fc.assert(
      fc.property(big, fc.bigInt({ min: 1n, max: 10n ** 25n }), (numerator, denominator) => {
        const exact = Rational.fromBigInt(numerator, denominator)
        assert.isAtMost(Rational.compare(Rational.fromDouble(floatBelow(exact)), exact), 0)
        assert.isAtLeast(Rational.compare(Rational.fromDouble(floatAbove(exact)), exact), 0)
      })
    )
    for (const text of ["3e-305", "2e-312", "1e-330", "1e-999"])
      for (const exact of [q(text), Rational.negate(q(text))]) {
        assert.isAtMost(Rational.compare(Rational.fromDouble(floatBelow(exact)), exact), 0, text)
        assert.isAtLeast(Rational.compare(Rational.fromDouble(floatAbove(exact)), exact), 0, text)
      }
    const double = fc
      .double({ min: -1e20, max: 1e20, noNaN: true })
      .filter(x => x === 0 || Math.abs(x) > 1e-20)
    fc.assert(
      fc.property(double, double, (a, b) => {
        for (const [rounded, exact] of [
          [a + b, Rational.add(Rational.fromDouble(a), Rational.fromDouble(b))],
          [a * b, Rational.multiply(Rational.fromDouble(a), Rational.fromDouble(b))]
        ] as const) {
          assert.isAtMost(Rational.compare(Rational.fromDouble(down(rounded)), exact), 0)
          assert.isAtLeast(Rational.compare(Rational.fromDouble(up(rounded)), exact), 0)
        }
      })
    )
  })
})

describe("normal form", () => {
  it("peels what can be undone, from outside in", () => {
    const share = ratio("x", "w")
    const cases: ReadonlyArray<readonly [Expression.Expression, string, string]> = [
      [growth("x", "w"), "[0.1, 0.2)", "[1.1, 1.2)"],
      [Expression.subtract(n("1"), share), "[0.1, 0.2)", "(0.8, 0.9]"],
      [Expression.multiply(n("-2"), share), "(2, 4]", "[-2, -1)"],
      [Expression.divide(share, n("100")), "[1, 2]", "[100, 200]"],
      [root(share, 2), "(, 3]", "[0, 9]"],
      [root(share, 2), "(0, 3)", "(0, 9)"],
      [root(share, 3), "[-5, -2]", "[0, -2]"]
    ]
    for (const [expression, given, expected] of cases) {
      const peeled = peel({ expression, interval: interval(given) })
      assert.deepEqual(peeled.expression, share)
      assert.equal(Interval.format(peeled.interval), Interval.format(interval(expected)))
    }
  })

  it("numbers nested operations from outside, and asks for inner ones first", () => {
    const nested = absolute(
      Expression.subtract({ kind: "minimum", arguments: [v("x"), v("y"), absolute(v("z"))] }, v("w"))
    )
    assert.equal(operations(nested), 4)
    const order: Array<number> = []
    const choices = new Map<number, 0 | 1>()
    for (let next = resolve(nested, choices); isPending(next); next = resolve(nested, choices)) {
      order.push(next.which)
      choices.set(next.which, 0)
    }
    assert.deepEqual(order, [3, 2, 1, 0])
  })

  it("rows have whole coefficients without a common divisor, and equal forms share a key", () => {
    const system = compile(
      problem(
        [real("x"), real("y")],
        [
          premise(
            "a",
            Expression.subtract(Expression.multiply(n("1.5"), v("x")), Expression.multiply(n("3"), v("y"))),
            "[6, )"
          ),
          premise("b", Expression.subtract(v("y"), Expression.divide(v("x"), n("2"))), "[, 5]")
        ]
      )
    )
    const rows = system.premises.flatMap(({ branchings }) =>
      branchings.flatMap(b => (b.kind === "rows" ? b.rows : []))
    )
    assert.deepEqual(
      rows.map(({ coefficients }) => coefficients.map(String)),
      [
        ["1", "-2"],
        ["1", "-2"]
      ]
    )
    assert.equal(rows[0]!.key, rows[1]!.key)
    assert.deepEqual(
      rows.map(({ bound, side }) => [side, String(bound.value)]),
      [
        ["low", "4"],
        ["low", "-10"]
      ]
    )
  })
})

describe("components", () => {
  it("premises that share a variable, directly or not, are together", () => {
    const p = problem(["a", "b", "c", "d"].map(real), [
      premise("1", sum("a", "b"), "[1]"),
      premise("2", v("d"), "[1]"),
      premise("3", sum("b", "c"), "[1]"),
      premise("4", n("1"), "[1]")
    ])
    assert.deepEqual(
      components(p).map(part => part.premises.map(({ id }) => id)),
      [["1", "3"], ["2"], ["4"]]
    )
    assert.deepEqual(
      components(p, new Set(["1", "2"])).map(part => part.variables.map(({ name }) => name)),
      [["a", "b"], ["d"]]
    )
  })
})

describe("meter", () => {
  it("a part of the work ends with its allowance, and the rest goes on", () => {
    const meter = new Meter({ ...defaultBudget, milliseconds: null })
    function* spend(units: number, times: number): Steps<number> {
      for (let k = 0; k < times; k++) if (meter.spend(units)) yield
      return meter.spent
    }
    assert.strictEqual(runSync(meter.within(10_000, spend(1_000, 5))), 5_000)
    assert.throws(() => runSync(meter.within(10_000, spend(1_000, 20))), AllowanceUsed)
    assert.isBelow(meter.spent, 20_000)
    assert.isAbove(runSync(spend(1_000, 50)), 50_000)
  })

  it("ends by work, nodes, size of numbers or time, whichever comes first", () => {
    const reasonOf = (use: (m: Meter) => void, budget: Partial<typeof defaultBudget>): string | undefined => {
      try {
        use(new Meter({ ...defaultBudget, ...budget }))
        return undefined
      } catch (error) {
        return error instanceof Exhausted ? error.reason : undefined
      }
    }
    assert.equal(
      reasonOf(m => m.spend(10_000), { work: 5_000 }),
      "work"
    )
    assert.equal(
      reasonOf(m => [1, 2, 3].forEach(() => m.node()), { nodes: 2 }),
      "nodes"
    )
    assert.equal(
      reasonOf(m => m.size(Rational.fromBigInt(1n << 100n)), { bits: 64 }),
      "bits"
    )
    assert.equal(
      reasonOf(m => m.spend(10_000), { milliseconds: -1 }),
      "time"
    )
    assert.equal(
      reasonOf(m => m.spend(10_000), {}),
      undefined
    )
  })
})

describe("range", () => {
  const format = (p: Parameters<typeof range>[0], e: Expression.Expression): string => {
    const implied = range(p, e)
    return implied === "empty"
      ? "empty"
      : "reason" in implied
        ? implied.reason
        : `${Interval.format(implied)}${implied.exact ? "" : " ~"}`
  }

  it("tells attained from approached ends", () => {
    const p = problem(
      [amount("x"), amount("w")],
      [premise("x", v("x"), "(2, 3]"), premise("w", v("w"), "[4, 6)")]
    )
    assert.equal(format(p, v("x")), "(2, 3]")
    assert.equal(format(p, ratio("x", "w")), "(1/3, 0.75]")
    assert.equal(format(p, growth("w", "x")), "[1/3, 2)")
    assert.equal(format(p, Expression.subtract(n("10"), sum("x", "w"))), "(1, 4)")
  })

  it("follows a ratio towards infinity and towards a denominator of zero", () => {
    const ray = problem(
      [amount("x"), amount("w")],
      [premise("less", Expression.subtract(v("w"), v("x")), "[1, )")]
    )
    assert.equal(format(ray, ratio("x", "w")), "[0, 1)")
    const free = problem([amount("x"), amount("w")], [premise("x", v("x"), "[1, 2]")])
    assert.equal(format(free, ratio("x", "w")), "(0, ∞)")
    const any = problem([real("x"), real("w")], [premise("x", v("x"), "[1, 2]")])
    assert.equal(format(any, ratio("x", "w")), "(−∞, ∞)")
  })

  it("whole unknowns narrow it to values that are taken", () => {
    const p = problem(
      [count("k"), count("n")],
      [premise("n", v("n"), "[7, 9]"), premise("share", ratio("k", "n"), "[0.4, 0.6]")]
    )
    assert.equal(format(p, ratio("k", "n")), "[3/7, 4/7]")
    assert.equal(format(p, v("k")), "[3, 5]")
  })

  it("through roots and absolute values; nothing when the premises conflict", () => {
    const p = problem(
      [amount("x"), real("y")],
      [premise("x", v("x"), "[4, 9)"), premise("y", v("y"), "[-3, -1)")]
    )
    assert.equal(format(p, root(v("x"), 2)), "[2, 3)")
    assert.equal(format(p, absolute(v("y"))), "(1, 3]")
    const irrational = range(p, root(Expression.divide(v("x"), n("2")), 2))
    assert(irrational !== "empty" && !("reason" in irrational) && !irrational.exact)
    assert(Interval.contains(irrational, q("1.41421356237309505")))
    assert.equal(
      format(problem([real("x")], [premise("a", v("x"), "[1]"), premise("b", v("x"), "[2]")]), v("x")),
      "empty"
    )
    assert.equal(format(p, Expression.multiply(v("x"), v("y"))), "[-27, -4] ~")
    assert.equal(format(p, v("nowhere")), "unsupported")
  })

  it("of a root that no double comes near, to as many digits as any", () => {
    for (const value of ["2e-401", "2e401"]) {
      const p = problem([amount("x")], [premise("x", v("x"), `[${value}]`)])
      const implied = range(p, root(v("x"), 2))
      assert(implied !== "empty" && !("reason" in implied) && !implied.exact)
      const { high, low } = implied
      assert(low !== null && high !== null)
      assert.isBelow(Rational.compare(Rational.power(low, 2), q(value)), 0)
      assert.isAbove(Rational.compare(Rational.power(high, 2), q(value)), 0)
      const width = Rational.divide(Rational.subtract(high, low), low)
      assert.isAtMost(Rational.compare(width, q("1e-13")), 0)
    }
  })

  it("of a sum of 20,000 terms", () => {
    const p = problem([real("x")], [premise("x", v("x"), "[1, 2]")])
    const long = Expression.sum(Array.from({ length: 20_000 }, () => v("x")))
    assert.equal(format(p, long), "[20000, 40000]")
  })
})
