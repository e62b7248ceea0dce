import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import type { Expression } from "../../src/arithmetic/Expression.js"
import * as E from "../../src/arithmetic/Expression.js"
import * as Interval from "../../src/arithmetic/Interval.js"
import * as Rational from "../../src/arithmetic/Rational.js"
import { flatten } from "../../src/solve/checking/FlatExpression.js"
import { comparedBySign, normalForm } from "../../src/solve/checking/normalForm.js"
import type * as Polynomial from "../../src/solve/checking/Polynomial.js"
import { NoFacts } from "../../src/solve/checking/signs.js"
import { checkWitness } from "../../src/solve/checkWitness.js"
import type { Problem } from "../../src/solve/Problem.js"

const names = ["x", "y", "z"] as const
const small = fc.integer({ min: -6, max: 6 })
const rational = fc.tuple(small, fc.integer({ min: 1, max: 4 })).map(([a, b]) => Rational.of(a, b))

const leaf: fc.Arbitrary<Expression> = fc.oneof(
  fc.constantFrom(...names).map(name => E.variable(name)),
  rational.map(value => E.number(value))
)

/** Expressions with everything but inner roots. */
const { tree } = fc.letrec<{ tree: Expression; node: Expression }>(tie => ({
  tree: fc.oneof({ depthSize: "small", withCrossShrink: true }, leaf, tie("node")),
  node: fc.oneof(
    tie("tree").map((argument): Expression => ({ kind: "negate", argument })),
    tie("tree").map((argument): Expression => ({ kind: "absolute", argument })),
    fc.tuple(tie("tree"), fc.integer({ min: -2, max: 3 })).map(
      ([base, exponent]): Expression => ({
        kind: "power",
        base,
        exponent
      })
    ),
    fc
      .tuple(fc.constantFrom("add", "subtract", "multiply", "divide"), tie("tree"), tie("tree"))
      .map(([kind, left, right]): Expression => ({ kind, left, right }) as Expression),
    fc
      .tuple(fc.constantFrom("minimum", "maximum"), fc.array(tie("tree"), { minLength: 1, maxLength: 4 }))
      .map(([kind, args]): Expression => ({ kind, arguments: args }) as Expression)
  )
}))

/** A power of a root and a shift around a tree: what peeling takes off. */
const expression: fc.Arbitrary<Expression> = fc.oneof(
  tree,
  fc
    .tuple(
      tree,
      fc.integer({ min: 1, max: 3 }),
      rational.filter(r => Rational.sign(r) !== 0),
      rational
    )
    .map(
      ([inner, degree, factor, offset]): Expression =>
        E.add(E.multiply({ kind: "root", argument: inner, degree }, E.number(factor)), E.number(offset))
    )
)

const point = fc.tuple(rational, rational, rational)
const at =
  (values: readonly [Rational.Rational, Rational.Rational, Rational.Rational]) =>
  (name: string): Rational.Rational | undefined =>
    values[names.indexOf(name as "x")]

const valueOf = (p: Polynomial.Polynomial, f: (name: string) => Rational.Rational | undefined) => {
  let total = Rational.zero
  for (const [monomial, coefficient] of p)
    total = Rational.add(
      total,
      (JSON.parse(`[${monomial}]`) as Array<string>).reduce(
        (product, name) => Rational.multiply(product, f(name) ?? Rational.zero),
        coefficient
      )
    )
  return total
}

/** An interval with any kind of ends around or beside a value. */
const intervalNear = (value: Rational.Rational): fc.Arbitrary<Interval.Interval> => {
  const end = fc.option(
    fc.oneof(
      fc.constant(value),
      rational.map(d => Rational.add(value, d)),
      rational
    ),
    {
      nil: null
    }
  )
  return fc.tuple(end, end, fc.boolean(), fc.boolean()).map(([a, b, lowClosed, highClosed]) => ({
    low: a,
    high: b,
    lowClosed: a !== null && lowClosed,
    highClosed: b !== null && highClosed
  }))
}

const problemOf = (e: Expression, interval: Interval.Interval): Problem => ({
  variables: names.map(name => ({ name, integer: false, low: null, high: null })),
  premises: [
    { id: "p", stratum: "hard", weight: 1, constraints: [{ kind: "bound", expression: e, interval }] }
  ],
  choices: []
})

const witness = (values: readonly [Rational.Rational, Rational.Rational, Rational.Rational]) =>
  new Map(names.map((name, k) => [name as string, values[k] as Rational.Rational]))

/** Decides every operation as it is at the point, inner ones first; undefined where no facts are defined. */
const signsAt = (e: Expression, f: (name: string) => Rational.Rational | undefined) => {
  const flat = flatten(e)
  assert(flat !== undefined)
  const signs = new Map<number, 0 | 1>()
  for (let round = 0; signs.size < flat.operations && round <= flat.operations; round++)
    for (let which = 0; which < flat.operations; which++) {
      if (signs.has(which)) continue
      try {
        signs.set(which, Rational.sign(valueOf(comparedBySign(flat, which, signs), f)) >= 0 ? 0 : 1)
      } catch (error) {
        if (!(error instanceof NoFacts)) throw error
      }
    }
  return { flat, signs, complete: signs.size === flat.operations }
}

describe("the facts of a constraint say what its expression says", () => {
  it("at any point: the value lies in the interval exactly when N / D lies in the peeled one", () => {
    let compared = 0
    let roots = 0
    fc.assert(
      fc.property(expression, point, (e, values) => {
        const f = at(values)
        const value = E.evaluate(e, f)
        const { complete, flat, signs } = signsAt(e, f)
        if (!complete || value === undefined) return
        for (const interval of fc.sample(intervalNear(value), { numRuns: 4, seed: 1 })) {
          const form = normalForm(flat, signs, interval)
          const d = valueOf(form.denominator, f)
          assert.notStrictEqual(Rational.sign(d), 0, "a defined expression has a denominator other than 0")
          const quotient = Rational.divide(valueOf(form.numerator, f), d)
          assert.strictEqual(
            Interval.contains(form.interval, quotient),
            Interval.contains(interval, value),
            `${Interval.format(interval)} ${Rational.format(value)}`
          )
          compared++
          if (JSON.stringify(e).includes('"root"')) roots++
        }
      }),
      { numRuns: 4000 }
    )
    assert.isAbove(compared, 4000)
    assert.isAbove(roots, 200)
  })
})

describe("the witness test evaluates the expression as it is written", () => {
  it("agrees with the value wherever it is rational", () => {
    fc.assert(
      fc.property(expression, point, fc.integer(), (e, values, seed) => {
        const value = E.evaluate(e, at(values))
        const [interval] = fc.sample(intervalNear(value ?? Rational.one), { numRuns: 1, seed })
        assert(interval !== undefined)
        const { ok } = checkWitness(problemOf(e, interval), null, witness(values))
        if (value !== undefined) assert.strictEqual(ok, Interval.contains(interval, value))
      }),
      { numRuns: 4000 }
    )
  })
  it("refuses a point where the expression has no value", () => {
    let refused = 0
    fc.assert(
      fc.property(tree, point, (e, values) => {
        if (E.evaluate(e, at(values)) !== undefined) return
        refused++
        assert.isFalse(checkWitness(problemOf(e, Interval.everything), null, witness(values)).ok)
      }),
      { numRuns: 6000 }
    )
    assert.isAbove(refused, 20)
  })
  const q = (text: string) => Rational.parse(text) as Rational.Rational
  const root2 = (argument: Expression): Expression => ({ kind: "root", argument, degree: 2 })
  const two = witness([q("2"), q("3"), q("4")])
  const holds = (e: Expression, low: string, high: string) =>
    checkWitness(problemOf(e, Interval.closed(q(low), q(high))), null, two).ok
  const x = E.variable("x")
  const n = (text: string) => E.number(q(text))
  it("compares an irrational root by powers", () => {
    assert.isTrue(holds(root2(x), "1.41421356237309504880", "1.41421356237309504881"))
    assert.isFalse(holds(root2(x), "1.41421356237309504881", "1.5"))
    assert.isFalse(holds(root2(x), "1", "1.41421356237309504880"))
  })
  it("undoes what stands around the root", () => {
    assert.isTrue(holds(E.subtract(root2(x), n("1")), "0.41421356", "0.41421357"))
    assert.isTrue(holds(E.subtract(n("1"), root2(x)), "-0.41421357", "-0.41421356"))
    assert.isTrue(holds(E.multiply(n("-2"), root2(x)), "-2.828428", "-2.828427"))
    assert.isTrue(holds(E.divide(root2(x), n("-2")), "-0.7071068", "-0.7071067"))
    assert.isTrue(holds({ kind: "negate", argument: root2(root2(x)) }, "-1.1892072", "-1.1892071"))
    assert.isFalse(holds(E.multiply(n("-2"), root2(x)), "-2.828427", "-2"))
  })
  it("refuses what it cannot compare exactly, instead of guessing", () => {
    assert.isFalse(holds(E.multiply(root2(x), root2(x)), "0", "5"))
    assert.isFalse(holds(E.divide(n("1"), root2(x)), "0", "5"))
    assert.isFalse(holds(E.multiply(n("0"), root2(x)), "0", "5"))
  })
  it("a root of a negative number and a division by zero fail", () => {
    assert.isFalse(holds(root2(n("-1")), "-5", "5"))
    assert.isFalse(holds(E.divide(x, E.subtract(x, n("2"))), "-5", "5"))
  })
  const base = problemOf(x, Interval.closed(q("2"), q("2")))
  it("checks variables: present, whole, within bounds", () => {
    const variable = (integer: boolean, low: string | null, high: string | null) => ({
      ...base,
      variables: base.variables.map(other =>
        other.name === "x"
          ? { ...other, integer, low: low === null ? null : q(low), high: high === null ? null : q(high) }
          : other
      )
    })
    const half = new Map([...two, ["x", q("2.5")] as const])
    assert.isTrue(checkWitness(variable(true, "2", "2"), null, two).ok)
    assert.isFalse(checkWitness(variable(true, null, null), new Set(), half).ok)
    assert.isFalse(checkWitness(variable(false, "2.5", null), null, two).ok)
    assert.isFalse(checkWitness(variable(false, null, "1.5"), null, two).ok)
    assert.isFalse(checkWitness(base, null, new Map([["x", q("2")]])).ok)
  })
  it("checks only the premises in question, and knows each of them", () => {
    const wrong = {
      ...base,
      premises: base.premises.map(premise => ({ ...premise, when: { choice: "c", option: "o" } }))
    }
    const off = new Map([...two, ["x", q("9")] as const])
    assert.isTrue(checkWitness(wrong, null, off).ok)
    assert.isFalse(checkWitness(wrong, new Set(["p"]), off).ok)
    assert.isTrue(checkWitness(base, new Set(), off).ok)
    assert.isFalse(checkWitness(base, new Set(["ghost"]), two).ok)
  })
  it("a whole premise", () => {
    const whole: Problem = {
      ...base,
      premises: [{ id: "w", stratum: "default", weight: 1, constraints: [{ kind: "whole", variable: "x" }] }]
    }
    assert.isTrue(checkWitness(whole, null, two).ok)
    assert.isFalse(checkWitness(whole, null, new Map([...two, ["x", q("2.5")] as const])).ok)
  })
})
