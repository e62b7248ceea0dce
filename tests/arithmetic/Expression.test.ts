import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import * as Expression from "../../src/arithmetic/Expression.js"
import * as Rational from "../../src/arithmetic/Rational.js"

type E = Expression.Expression
const { tree } = fc.letrec<{ tree: E; node: E }>(tie => ({
  tree: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.integer({ min: -9, max: 9 }).map(n => Expression.number(Rational.of(n))),
    fc.constantFrom("a", "b").map(name => Expression.variable(name)),
    tie("node")
  ),
  node: fc.oneof(
    fc
      .tuple(fc.constantFrom("add", "subtract", "multiply", "divide"), tie("tree"), tie("tree"))
      .map(([kind, left, right]) => ({ kind, left, right }) as E),
    tie("tree").map((argument): E => ({ kind: "negate", argument })),
    tie("tree").map((argument): E => ({ kind: "absolute", argument })),
    fc
      .tuple(tie("tree"), fc.integer({ min: -2, max: 3 }))
      .map(([base, exponent]): E => ({ kind: "power", base, exponent })),
    fc
      .tuple(fc.constantFrom("minimum", "maximum"), fc.array(tie("tree"), { minLength: 1, maxLength: 3 }))
      .map(([kind, args]) => ({ kind, arguments: args }) as E)
  )
}))

/** The value in doubles, NaN where it has none. */
const inDoubles = (e: E, a: number, b: number): number => {
  const [x = Number.NaN, y = Number.NaN] = Expression.children(e).map(child => inDoubles(child, a, b))
  switch (e.kind) {
    case "number":
      return Rational.toNumber(e.value)
    case "variable":
      return e.variable === "a" ? a : b
    case "negate":
      return -x
    case "absolute":
      return Math.abs(x)
    case "power":
      return e.exponent < 0 && x === 0 ? Number.NaN : x ** e.exponent
    case "minimum":
      return Math.min(...e.arguments.map(child => inDoubles(child, a, b)))
    case "maximum":
      return Math.max(...e.arguments.map(child => inDoubles(child, a, b)))
    case "add":
      return x + y
    case "subtract":
      return x - y
    case "multiply":
      return x * y
    case "divide":
      return y === 0 ? Number.NaN : x / y
    default:
      return Number.NaN
  }
}

const at = (a: number, b: number) => (name: string) => (name === "a" ? Rational.of(a) : Rational.of(b))

describe("Expression", () => {
  it("evaluates exactly what doubles evaluate nearly", () => {
    let compared = 0
    fc.assert(
      fc.property(tree, fc.integer({ min: -5, max: 5 }), fc.integer({ min: -5, max: 5 }), (e, a, b) => {
        const exact = Expression.evaluate(e, at(a, b))
        const near = inDoubles(e, a, b)
        // cancellation may turn an exact zero into a tiny divisor: such trees are of no use as an oracle
        if (exact === undefined || !Number.isFinite(near) || Math.abs(near) > 1e9) return
        compared++
        const value = Rational.toNumber(exact)
        if (Math.abs(value - near) > 1e-6 * Math.max(1, Math.abs(near)))
          assert.isTrue(hasDivision(e), `${value} ${near}`)
      }),
      { numRuns: 3000 }
    )
    assert.isAbove(compared, 1500)
  })
  it("substitution of values and evaluation give the same", () =>
    fc.assert(
      fc.property(tree, fc.integer({ min: -5, max: 5 }), fc.integer({ min: -5, max: 5 }), (e, a, b) => {
        const closed = Expression.substitute(e, name => Expression.number(at(a, b)(name)))
        assert.lengthOf(Expression.variables(closed), 0)
        assert.deepStrictEqual(
          Expression.evaluate(closed, () => undefined),
          Expression.evaluate(e, at(a, b))
        )
      }),
      { numRuns: 1000 }
    ))
  it("a missing variable, a division by zero and 0 to a negative power have no value", () => {
    const zero = Expression.number(Rational.zero)
    const one = Expression.number(Rational.one)
    assert.isUndefined(Expression.evaluate(Expression.variable("a"), () => undefined))
    assert.isUndefined(Expression.evaluate(Expression.divide(one, zero), () => undefined))
    assert.isUndefined(Expression.evaluate({ kind: "power", base: zero, exponent: -1 }, () => undefined))
  })
  it("exactRoot finds a root exactly when it is rational", () =>
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 20n }),
        fc.bigInt({ min: 1n, max: 10n ** 6n }),
        fc.integer({ min: 1, max: 7 }),
        (n, d, degree) => {
          const root = Rational.fromBigInt(n, d)
          const power = Rational.power(root, degree)
          assert.isTrue(Rational.equals(Expression.exactRoot(power, degree)!, root))
          if (degree > 1 && n > 0n)
            assert.isUndefined(
              Expression.exactRoot(
                Rational.add(Rational.power(Rational.fromBigInt(n), degree), Rational.one),
                degree
              )
            )
          assert.isUndefined(Expression.exactRoot(Rational.minusOne, degree))
        }
      )
    ))
  it("the sum of nothing is 0", () =>
    assert.deepStrictEqual(Expression.sum([]), Expression.number(Rational.zero)))
})

const hasDivision = (e: E): boolean =>
  e.kind === "divide" || (e.kind === "power" && e.exponent < 0) || Expression.children(e).some(hasDivision)
