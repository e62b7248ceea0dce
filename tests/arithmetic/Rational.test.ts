import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import * as Rational from "../../src/arithmetic/Rational.js"

/** The reference: a pair of bigints that is never reduced. */
interface Pair {
  readonly n: bigint
  readonly d: bigint
}

const big = fc.bigInt({ min: -(2n ** 80n), max: 2n ** 80n })
const edge = fc.constantFrom(2n ** 53n - 1n, 2n ** 53n, 2n ** 53n + 1n, -(2n ** 53n), 3n ** 33n, 94906267n)
const whole = fc.oneof(
  fc.bigInt({ min: -30n, max: 30n }),
  fc.bigInt({ min: -(2n ** 30n), max: 2n ** 30n }),
  edge,
  big
)
const pair: fc.Arbitrary<Pair> = fc
  .tuple(
    whole,
    whole.filter(d => d !== 0n)
  )
  .map(([n, d]) => ({ n, d }))

const make = ({ n, d }: Pair) => Rational.fromBigInt(n, d)
const same = (a: Rational.Rational, { n, d }: Pair) =>
  Rational.numerator(a) * d === n * Rational.denominator(a)

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b))

/** Lowest terms, positive denominator, small form exactly when both fit. */
const normal = (a: Rational.Rational): boolean => {
  const n = Rational.numerator(a)
  const d = Rational.denominator(a)
  const fits = [n, -n, d].every(x => x <= BigInt(Number.MAX_SAFE_INTEGER))
  return d > 0n && gcd(n, d) === 1n && (a.big === undefined) === fits && !Object.is(a.n, -0)
}

const result = (a: Rational.Rational, expected: Pair) => {
  assert.isTrue(normal(a), `${a} is not in normal form`)
  assert.isTrue(same(a, expected), `${a} is not ${expected.n}/${expected.d}`)
}

const runs = { numRuns: 2000 }

describe("Rational agrees with unreduced pairs of bigints", () => {
  it("in its constructor", () =>
    fc.assert(
      fc.property(pair, a => result(make(a), a)),
      runs
    ))
  it("in sums and differences", () =>
    fc.assert(
      fc.property(pair, pair, (a, b) => {
        result(Rational.add(make(a), make(b)), { n: a.n * b.d + b.n * a.d, d: a.d * b.d })
        result(Rational.subtract(make(a), make(b)), { n: a.n * b.d - b.n * a.d, d: a.d * b.d })
        result(Rational.negate(make(a)), { n: -a.n, d: a.d })
      }),
      runs
    ))
  it("in products and quotients", () =>
    fc.assert(
      fc.property(pair, pair, (a, b) => {
        result(Rational.multiply(make(a), make(b)), { n: a.n * b.n, d: a.d * b.d })
        if (b.n !== 0n) result(Rational.divide(make(a), make(b)), { n: a.n * b.d, d: a.d * b.n })
      }),
      runs
    ))
  it("in order", () =>
    fc.assert(
      fc.property(pair, pair, (a, b) => {
        const difference = (a.n * b.d - b.n * a.d) * (a.d * b.d)
        assert.strictEqual(Rational.compare(make(a), make(b)), difference < 0n ? -1 : difference > 0n ? 1 : 0)
        assert.strictEqual(Rational.sign(make(a)), a.n * a.d < 0n ? -1 : a.n === 0n ? 0 : 1)
        assert.isTrue(Rational.compare(Rational.min(make(a), make(b)), Rational.max(make(a), make(b))) <= 0)
        assert.isTrue(Rational.sign(Rational.abs(make(a))) >= 0)
      }),
      runs
    ))
  it("in whole parts: floor ≤ a < floor + 1, ceil − 1 < a ≤ ceil", () =>
    fc.assert(
      fc.property(pair, p => {
        const a = make(p)
        const floor = Rational.floor(a)
        const ceil = Rational.ceil(a)
        assert.isTrue(normal(floor) && normal(ceil) && Rational.isInteger(floor) && Rational.isInteger(ceil))
        assert.isTrue(
          Rational.compare(floor, a) <= 0 && Rational.compare(a, Rational.add(floor, Rational.one)) < 0
        )
        assert.isTrue(
          Rational.compare(a, ceil) <= 0 && Rational.compare(Rational.subtract(ceil, Rational.one), a) < 0
        )
        assert.strictEqual(Rational.isInteger(a), Rational.equals(floor, a))
      }),
      runs
    ))
  it("in powers", () =>
    fc.assert(
      fc.property(pair, fc.integer({ min: -5, max: 5 }), (p, exponent) => {
        if (exponent < 0 && p.n === 0n) return
        const [n, d] = exponent < 0 ? [p.d, p.n] : [p.n, p.d]
        const k = BigInt(Math.abs(exponent))
        result(Rational.power(make(p), exponent), { n: n ** k, d: d ** k })
      })
    ))
})

describe("text", () => {
  it("format and parse are inverse", () =>
    fc.assert(
      fc.property(pair, p =>
        assert.isTrue(Rational.equals(Rational.parse(Rational.format(make(p)))!, make(p)))
      ),
      runs
    ))
  it("a decimal is the fraction over a power of ten", () =>
    fc.assert(
      fc.property(whole, fc.integer({ min: 0, max: 30 }), (n, places) => {
        const digits = (n < 0n ? -n : n).toString().padStart(places + 1, "0")
        const cut = digits.length - places
        const text = `${n < 0n ? "-" : ""}${digits.slice(0, cut)}.${digits.slice(cut)}`
        result(Rational.parse(text)!, { n, d: 10n ** BigInt(places) })
      })
    ))
  it("a table", () => {
    const table: ReadonlyArray<readonly [string, string | undefined]> = [
      ["41.70", "41.7"],
      ["-0", "0"],
      ["+.5", "0.5"],
      ["5.", "5"],
      ["1e3", "1000"],
      ["1.5E-3", "0.0015"],
      ["1/3", "1/3"],
      [" 2/4 ", "0.5"],
      ["1/0", undefined],
      ["", undefined],
      [".", undefined],
      ["1e", undefined],
      ["1e99999", undefined],
      ["0x10", undefined],
      ["１２", undefined],
      ["1,000", undefined],
      ["NaN", undefined],
      ["9".repeat(2001), undefined]
    ]
    for (const [text, expected] of table) {
      const value = Rational.parse(text)
      assert.strictEqual(value === undefined ? undefined : Rational.format(value), expected, text)
    }
  })
  it("decimalPlaces counts the places of format", () =>
    fc.assert(
      fc.property(pair, p => {
        const text = Rational.format(make(p))
        const places = Rational.decimalPlaces(make(p))
        assert.strictEqual(places, text.includes("/") ? undefined : (text.split(".")[1] ?? "").length)
      })
    ))
})

describe("doubles are proposals", () => {
  it("fromDouble is exact, toNumber finds it again", () =>
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e30, max: 1e30 }), x => {
        const back = Rational.toNumber(Rational.fromDouble(x))
        // what is smaller than 2⁻¹⁰⁰⁰ may vanish
        assert.strictEqual(back, Math.abs(x) < 2 ** -900 ? back : x)
      })
    ))
  it("toNumber is within one part in 2⁵² of big fractions", () =>
    fc.assert(
      fc.property(pair, p => {
        const a = make(p)
        const back = Rational.fromDouble(Rational.toNumber(a))
        const error = Rational.abs(Rational.subtract(back, a))
        const allowed = Rational.multiply(Rational.abs(a), Rational.fromBigInt(1n, 2n ** 52n))
        assert.isTrue(Rational.compare(error, allowed) <= 0)
      })
    ))
})

describe("round", () => {
  it("down ≤ a ≤ up, one last place apart, nearest within half of it", () =>
    fc.assert(
      fc.property(pair, fc.integer({ min: -3, max: 8 }), (p, places) => {
        const a = make(p)
        const step = Rational.powerOfTen(-places)
        const down = Rational.round(a, places, "down")
        const up = Rational.round(a, places, "up")
        const near = Rational.round(a, places, "nearest")
        assert.isTrue(Rational.compare(down, a) <= 0 && Rational.compare(a, up) <= 0)
        const gap = Rational.subtract(up, down)
        assert.isTrue(Rational.sign(gap) === 0 ? Rational.equals(a, up) : Rational.equals(gap, step))
        const error = Rational.abs(Rational.subtract(near, a))
        assert.isTrue(Rational.compare(error, Rational.multiply(step, Rational.half)) <= 0)
        assert.isTrue(Rational.isInteger(Rational.divide(near, step)))
      }),
      runs
    ))
  it("a tie goes away from zero: 189/40 is 4.73, −189/40 is −4.73", () => {
    assert.strictEqual(Rational.format(Rational.round(Rational.of(189, 40), 2, "nearest")), "4.73")
    assert.strictEqual(Rational.format(Rational.round(Rational.of(-189, 40), 2, "nearest")), "-4.73")
  })
})

describe("errors of the caller", () => {
  it("division by zero and unsafe integers throw", () => {
    assert.throws(() => Rational.of(1, 0), RangeError)
    assert.throws(() => Rational.of(2 ** 53), RangeError)
    assert.throws(() => Rational.of(0.5), RangeError)
    assert.throws(() => Rational.fromBigInt(1n, 0n), RangeError)
    assert.throws(() => Rational.invert(Rational.zero), RangeError)
    assert.throws(() => Rational.divide(Rational.one, Rational.zero), RangeError)
    assert.throws(() => Rational.power(Rational.zero, -1), RangeError)
  })
})

describe("Rational.parse", () => {
  it("reads short decimals as it reads long ones", () => {
    const digits = fc.string({ unit: fc.constantFrom(..."0123456789"), maxLength: 17 })
    fc.assert(
      fc.property(fc.constantFrom("", "-", "+"), digits, fc.option(digits), (sign, whole, decimals) => {
        const text = `${sign}${whole}${decimals === null ? "" : `.${decimals}`}`
        const places = decimals?.length ?? 0
        const read = Rational.parse(text)
        if (whole.length + places === 0) return assert.isUndefined(read, text)
        assert.isDefined(read)
        const n = BigInt(whole + (decimals ?? ""))
        result(read ?? Rational.zero, { n: sign === "-" ? -n : n, d: 10n ** BigInt(places) })
        return undefined
      }),
      runs
    )
  })

  it("takes no exact value of what is no finite number", () => {
    for (const x of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])
      assert.throws(() => Rational.fromDouble(x), RangeError)
  })
})
