import { assert, describe, it } from "vitest"
import type { Expression } from "../../src/arithmetic/Expression.js"
import * as E from "../../src/arithmetic/Expression.js"
import * as Interval from "../../src/arithmetic/Interval.js"
import * as Rational from "../../src/arithmetic/Rational.js"
import type { Decision } from "../../src/solve/Answer.js"
import { defaultBudget } from "../../src/solve/Budget.js"
import { checkCertificate } from "../../src/solve/checkCertificate.js"
import { checkWitness } from "../../src/solve/checkWitness.js"
import { verified } from "../../src/solve/decide.js"
import { decideSubset } from "../../src/solve/decideSubset.js"
import { Meter, runSync, type Steps } from "../../src/solve/Meter.js"
import { decideNonlinear } from "../../src/solve/nonlinear/decideNonlinear.js"
import type { Premise, Problem, Variable } from "../../src/solve/Problem.js"
import { Solver } from "../../src/solve/Solver.js"
import { compile } from "../../src/solve/System.js"

const q = (text: string): Rational.Rational => {
  const value = Rational.parse(text)
  assert(value !== undefined, text)
  return value
}
const v = (name: string): Expression => E.variable(name)
const n = (text: string): Expression => E.number(q(text))
const bound = (id: string, expression: Expression, low: string, high: string): Premise => ({
  id,
  stratum: "hard",
  weight: 1,
  constraints: [{ kind: "bound", expression, interval: Interval.closed(q(low), q(high)) }]
})
const share = (part: string, whole: string) => E.divide(v(part), v(whole))

/** Variables are read off the premises; they are not negative, and whole where listed. */
const problem = (premises: ReadonlyArray<Premise>, whole: ReadonlyArray<string> = []): Problem => {
  const names = new Set(
    premises.flatMap(p => p.constraints.flatMap(c => (c.kind === "bound" ? E.variables(c.expression) : [])))
  )
  const variables: ReadonlyArray<Variable> = [...names].map(name => ({
    name,
    integer: whole.includes(name),
    low: Rational.zero,
    high: null
  }))
  return { variables, premises, choices: [] }
}

/** The answer of the layer alone, re-checked. */
const answer = (asked: Problem): Decision["status"] => {
  const meter = new Meter({ ...defaultBudget, milliseconds: 20_000 })
  function* linear(part: Problem): Steps<Decision> {
    const all = part.premises.map((_, k) => k)
    return yield* verified(part, all, yield* new Solver(compile(part), meter).check(all))
  }
  const decision = runSync(decideNonlinear(asked, meter, linear))
  if (decision.status === "consistent")
    assert.deepStrictEqual(checkWitness(asked, null, decision.witness), { ok: true })
  if (decision.status === "inconsistent")
    assert.deepStrictEqual(checkCertificate(asked, decision.certificate), { ok: true })
  if (decision.status === "undetermined") console.log(decision.why)
  return decision.status
}

describe("change of a share with two unknown wholes", () => {
  const change = E.subtract(share("a1", "w1"), share("a0", "w0"))
  const now = bound("now", share("a1", "w1"), "0.4165", "0.4175")
  const by = bound("by", change, "0.0685", "0.0695")
  it("41.7 % after +6.9 points does not fit 36 % before", () =>
    assert.strictEqual(
      answer(problem([now, by, bound("before", share("a0", "w0"), "0.3595", "0.3605")])),
      "inconsistent"
    ))
  it("it fits 34.8 %", () =>
    assert.strictEqual(
      answer(problem([now, by, bound("before", share("a0", "w0"), "0.3475", "0.3485")])),
      "consistent"
    ))
  it("with levels", () => {
    const levels = [bound("a0", v("a0"), "119.5", "120.5"), bound("w0", v("w0"), "344.5", "345.5")]
    assert.strictEqual(answer(problem([now, by, ...levels])), "consistent")
    const off = [bound("a0", v("a0"), "124.5", "125.5"), bound("w0", v("w0"), "344.5", "345.5")]
    assert.strictEqual(answer(problem([now, by, ...off])), "inconsistent")
  })
})

describe("growth of a ratio", () => {
  const perHead = (t: string) => share(`gdp${t}`, `pop${t}`)
  const growth = E.subtract(E.divide(perHead("1"), perHead("0")), n("1"))
  const gdp = bound("gdp", E.subtract(share("gdp1", "gdp0"), n("1")), "0.0595", "0.0605")
  const pop = bound("pop", E.subtract(share("pop1", "pop0"), n("1")), "0.0095", "0.0105")
  it("6 % over 1 % is 4.95 % a head", () => {
    assert.strictEqual(answer(problem([gdp, pop, bound("g", growth, "0.0485", "0.0505")])), "consistent")
    assert.strictEqual(answer(problem([gdp, pop, bound("g", growth, "0.0695", "0.0705")])), "inconsistent")
  })
})

describe("denominators whose sign is a premise", () => {
  it("that premise is among the reasons", () => {
    const change = E.subtract(share("a1", "w1"), share("a0", "w0"))
    const asked = problem([
      bound("now", share("a1", "w1"), "0.4165", "0.4175"),
      bound("by", change, "0.0685", "0.0695"),
      bound("before", share("a0", "w0"), "0.3595", "0.3605"),
      ...["w0", "w1"].map(w => bound(`${w} is positive`, v(w), "1", "1000000"))
    ])
    const signed = { ...asked, variables: asked.variables.map(variable => ({ ...variable, low: null })) }
    assert.strictEqual(answer(signed), "inconsistent")
  })
})

describe("real = nominal / deflator", () => {
  const real = (t: string) => E.divide(v(`nominal${t}`), v(`price${t}`))
  const premises = [
    bound("nominal", E.subtract(share("nominal1", "nominal0"), n("1")), "0.0795", "0.0805"),
    bound("price", E.subtract(share("price1", "price0"), n("1")), "0.0195", "0.0205")
  ]
  it("8 % nominal less 2 % prices is 5.9 % real", () => {
    const growth = E.subtract(E.divide(real("1"), real("0")), n("1"))
    assert.strictEqual(
      answer(problem([...premises, bound("real", growth, "0.0585", "0.0595")])),
      "consistent"
    )
    assert.strictEqual(
      answer(problem([...premises, bound("real", growth, "0.0995", "0.1005")])),
      "inconsistent"
    )
  })
})

describe("squares", () => {
  it("a variance is not negative: mean of squares below the square of the mean", () => {
    const mean = E.divide(E.add(v("x"), v("y")), n("2"))
    const squares = E.divide(
      E.add({ kind: "power", base: v("x"), exponent: 2 }, { kind: "power", base: v("y"), exponent: 2 }),
      n("2")
    )
    assert.strictEqual(
      answer(problem([bound("m", mean, "10", "10"), bound("s", squares, "99", "99.9")])),
      "inconsistent"
    )
    assert.strictEqual(
      answer(problem([bound("m", mean, "10", "10"), bound("s", squares, "101", "102")])),
      "consistent"
    )
  })
  it("accelerated: growth now less growth before", () => {
    const growth = (a: string, b: string) => E.subtract(share(a, b), n("1"))
    const faster = E.subtract(growth("x2", "x1"), growth("x1", "x0"))
    const premises = [
      bound("g2", growth("x2", "x1"), "0.0715", "0.0725"),
      bound("by", faster, "0.0175", "0.0185")
    ]
    assert.strictEqual(
      answer(problem([...premises, bound("g1", growth("x1", "x0"), "0.0535", "0.0545")])),
      "consistent"
    )
    assert.strictEqual(
      answer(problem([...premises, bound("g1", growth("x1", "x0"), "0.0485", "0.0495")])),
      "inconsistent"
    )
  })
})

describe("what stays open", () => {
  it("ends after a fixed amount of work, without a clock, and in the same way every time", () => {
    // 999983 · 1000003 would have to be found: the search for it is longer than the allowance.
    const product = bound("product", E.multiply(v("x"), v("y")), "999986000051", "999986000051")
    const sides = ["x", "y"].map(name => bound(name, v(name), "900001", "1100000"))
    const asked = problem([...sides, product], ["x", "y"])
    const run = () => {
      const meter = new Meter({ ...defaultBudget, milliseconds: null })
      const all = asked.premises.map((_, k) => k)
      const outcome = runSync(decideSubset(new Solver(compile(asked), meter), all))
      return { outcome, spent: meter.spent }
    }
    const { outcome, spent } = run()
    assert.strictEqual(outcome.status, "undetermined")
    assert.isBelow(spent, 0.1 * defaultBudget.work)
    assert.deepStrictEqual(run(), { outcome, spent })
  })
})

describe("unknowns that can have one value only", () => {
  const value = E.multiply(v("shares"), v("price"))
  const facts = [bound("shares", v("shares"), "299.5", "300.5"), bound("price", v("price"), "9.79", "9.79")]
  it("300 shares at 9.79 are worth 2,937, and nothing else", () => {
    assert.strictEqual(
      answer(problem([...facts, bound("v", value, "2936.5", "2937.5")], ["shares"])),
      "consistent"
    )
    const wrong = problem([...facts, bound("v", value, "9770", "9790")], ["shares"])
    assert.strictEqual(answer(wrong), "inconsistent")
    assert.strictEqual(
      answer(problem([...facts, bound("v", value, "2937.5", "2938.5")], ["shares"])),
      "inconsistent"
    )
  })
  it("also where the value follows from others", () => {
    const sum = bound("sum", E.add(v("price"), v("fee")), "10", "10")
    const fee = bound("fee", v("fee"), "0.21", "0.21")
    const given = [facts[0]!, sum, fee]
    assert.strictEqual(
      answer(problem([...given, bound("v", value, "2936.9", "2937.1")], ["shares"])),
      "consistent"
    )
    assert.strictEqual(
      answer(problem([...given, bound("v", value, "2937.1", "2937.9")], ["shares"])),
      "inconsistent"
    )
  })
})

describe("whole factors", () => {
  const product = E.multiply(v("rows"), v("columns"))
  it("a prime number of seats in rows and columns of more than one", () => {
    const sides = [bound("rows", v("rows"), "2", "50"), bound("columns", v("columns"), "2", "50")]
    const whole = ["rows", "columns"]
    assert.strictEqual(
      answer(problem([...sides, bound("seats", product, "97", "97")], whole)),
      "inconsistent"
    )
    assert.strictEqual(answer(problem([...sides, bound("seats", product, "91", "91")], whole)), "consistent")
  })
  it("also beyond the numbers that doubles count one by one", () => {
    const rest = E.subtract(product, v("rest"))
    const sides = [bound("rows", v("rows"), "1e18", "3e18"), bound("columns", v("columns"), "1e18", "3e18")]
    const premises = [...sides, bound("rest", v("rest"), "1", "1e36"), bound("seats", rest, "2e36", "4e36")]
    assert.strictEqual(answer(problem(premises, ["rows", "columns", "rest"])), "consistent")
  })
})
