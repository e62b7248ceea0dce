/** What keeps numbers small: sizes that are told before anything is computed, and short decimals read without bigints. */
import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { readShort } from "../../src/arithmetic/decimalText.js"
import * as E from "../../src/arithmetic/Expression.js"
import * as Rational from "../../src/arithmetic/Rational.js"
import { sizeInBits } from "../../src/arithmetic/sizeInBits.js"

const whole = (n: bigint) => Rational.parse(n.toString()) ?? assert.fail(String(n))

const constant = fc
  .tuple(fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }), fc.bigInt({ min: 1n, max: 2n ** 70n }))
  .map(([n, d]) => E.number(Rational.divide(whole(n), whole(d))))

const { tree } = fc.letrec<{ tree: E.Expression; node: E.Expression }>(tie => ({
  tree: fc.oneof({ depthSize: "small", withCrossShrink: true }, constant, tie("node")),
  node: fc.oneof(
    fc.tuple(tie("tree"), tie("tree")).map(([left, right]) => E.multiply(left, right)),
    fc.tuple(tie("tree"), tie("tree")).map(([left, right]) => E.divide(left, right)),
    fc
      .tuple(tie("tree"), fc.integer({ min: -4, max: 4 }))
      .map(([base, exponent]): E.Expression => ({ kind: "power", base, exponent }))
  )
}))

const bitsOf = (value: bigint): number => (value < 0n ? -value : value).toString(2).length

describe("sizeInBits", () => {
  it("is never less than what products, quotients and powers of constants come to", () =>
    fc.assert(
      fc.property(tree, e => {
        const value = E.evaluate(e, () => undefined)
        if (value === undefined) return
        const size = sizeInBits(e)
        assert.isAtLeast(size, bitsOf(Rational.numerator(value)) - 1)
        assert.isAtLeast(size, bitsOf(Rational.denominator(value)) - 1)
      }),
      { numRuns: 500 }
    ))

  it("counts a name, so that a high power of one is large", () => {
    assert.isAtLeast(sizeInBits({ kind: "power", base: E.variable("x"), exponent: 1_000_000 }), 1_000_000)
  })
})

describe("readShort", () => {
  for (const [text, expected] of [
    ["1.5", { n: 15, d: 10 }],
    ["-0.25", { n: -25, d: 100 }],
    ["+7", { n: 7, d: 1 }],
    ["7.", { n: 7, d: 1 }],
    ["123456789012345", { n: 123_456_789_012_345, d: 1 }],
    ["1234567890123456", undefined],
    ["1e5", undefined],
    ["-", undefined],
    [".", undefined],
    ["", undefined]
  ] as const)
    it(`${text || "(nothing)"}`, () => assert.deepStrictEqual(readShort(text), expected))
})
