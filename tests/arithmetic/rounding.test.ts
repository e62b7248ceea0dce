import { Result } from "effect"
import fc from "fast-check"
import { assert, describe, it } from "vitest"
import * as Interval from "../../src/arithmetic/Interval.js"
import * as Rational from "../../src/arithmetic/Rational.js"
import { figureBounds, type RoundingOptions } from "../../src/arithmetic/Rounding.js"
import { unround } from "../../src/arithmetic/unround.js"
import type { FigureBounds, RoundingRule } from "../../src/model/Figure.js"
import { boundsAsWritten } from "../../src/text/figures/boundsAsWritten.js"
import { parseFigure } from "../../src/text/figures/parseFigure.js"
import { rows } from "../text/figures/table.js"

const read = (text: string, language = "zh") => Result.getOrThrow(parseFigure(text, { language }))
const bounds = (text: string, options: Partial<RoundingOptions> = {}): FigureBounds =>
  figureBounds(read(text), { rounding: "nearest", exactWhole: false, ...options })
const stated = (text: string, options: Partial<RoundingOptions> = {}): string =>
  Interval.format(bounds(text, options).stated)
const exact = (text: string): Rational.Rational => Rational.parse(text) ?? assert.fail(text)

describe("the table of figures", () => {
  for (const row of rows)
    it(`${row.language} ${row.text}`, () => {
      const figure = read(row.text, row.language)
      const all = figureBounds(figure, { rounding: "nearest", exactWhole: figure.unit.kind === "count" })
      const usual = [...all.defaults, ...all.soft].map(
        ({ code, interval }) => `${code} ${Interval.format(interval)}`
      )
      assert.strictEqual(Interval.format(all.stated), row.stated)
      assert.strictEqual(usual.join("; ") || ".", row.usual)
    })
})

describe("rules", () => {
  const cases: ReadonlyArray<readonly [RoundingRule, string, string]> = [
    ["nearest", "41.7%", "[41.65, 41.75]"],
    ["half-up", "41.7%", "[41.65, 41.75)"],
    ["half-even", "41.7%", "(41.65, 41.75)"],
    ["half-even", "41.8%", "[41.75, 41.85]"],
    ["truncated", "41.7%", "[41.7, 41.8)"],
    ["up", "41.7%", "(41.6, 41.7]"],
    ["adjusted", "41.7%", "[41.55, 41.85]"],
    ["exact", "41.7%", "[41.7, 41.7]"],
    ["half-up", "-41.7%", "(-41.75, -41.65]"],
    ["truncated", "下降1.2%", "(-1.3, -1.2]"],
    ["up", "下降1.2%", "[-1.2, -1.1)"],
    ["truncated", "0.0%", "(-0.1, 0.1)"],
    ["up", "0.0%", "[0, 0]"],
    ["half-up", "0.0%", "(-0.05, 0.05)"],
    ["exact", "40万平方米", "[400000, 400000]"],
    ["exact", "1.2 million people", "[1200000, 1200000]"],
    ["truncated", "45万平方米", "[450000, 460000)"]
  ]
  for (const [rounding, text, expected] of cases)
    it(`${text} ${rounding}`, () => assert.strictEqual(stated(text, { rounding }), expected))

  it("strict is half-up where no rule is written, and the written rule otherwise", () => {
    assert.strictEqual(Interval.format(bounds("41.7%").strict), "[41.65, 41.75)")
    assert.strictEqual(Interval.format(bounds("-41.7%").strict), "(-41.75, -41.65]")
    assert.strictEqual(Interval.format(bounds("20万").strict), "[195000, 205000)")
    assert.strictEqual(Interval.format(bounds("41.7%", { rounding: "truncated" }).strict), "[41.7, 41.8)")
    assert.strictEqual(Interval.format(bounds("约13%").strict), "[12.35, 13.65]")
    assert.strictEqual(Interval.format(bounds("179家", { exactWhole: true }).strict), "[179, 179]")
  })

  it("a count that was adjusted so that a sum comes out is not exact", () => {
    assert.strictEqual(stated("179家", { exactWhole: true, rounding: "adjusted" }), "[177.5, 180.5]")
    assert.strictEqual(stated("179家", { exactWhole: true, rounding: "half-up" }), "[179, 179]")
  })

  it("a hedge widens a range at both ends, by the precision that is written or by the last place", () => {
    const usual = (text: string, options: Partial<RoundingOptions> = {}): string =>
      bounds(text, options)
        .defaults.map(({ code, interval }) => `${code} ${Interval.format(interval)}`)
        .join()
    for (const text of ["约30至50万", "大约30至50万"]) {
      assert.strictEqual(stated(text), "[0, ∞)")
      assert.strictEqual(usual(text), "hedge-width [250000, 550000]")
    }
    assert.strictEqual(usual("约3至5万", { precision: exact("20000") }), "hedge-width [20000, 60000]")
    assert.strictEqual(usual("≈30至50万"), "hedge-width [250000, 550000]")
    assert.strictEqual(stated("30至50万"), "[300000, 500000]")
  })

  it("adjusted is offered for shares under the default rule only", () => {
    const adjusted = (text: string, options: Partial<RoundingOptions> = {}): string | null => {
      const interval = bounds(text, options).adjusted
      return interval === null ? null : Interval.format(interval)
    }
    assert.strictEqual(adjusted("41.7%"), "[41.55, 41.85]")
    assert.strictEqual(adjusted("20%"), "[15, 25]")
    assert.isNull(adjusted("41.7%", { rounding: "half-up" }))
    assert.isNull(adjusted("约41.7%"))
    assert.isNull(adjusted("179家"))
  })
})

describe("precision, counts and hedges", () => {
  it("a written precision replaces the places and leaves no convention", () => {
    const all = bounds("40万平方米", { precision: exact("100000") })
    assert.strictEqual(Interval.format(all.stated), "[350000, 450000]")
    assert.deepStrictEqual(all.defaults, [])
    const fine = bounds("40万平方米", { precision: exact("10000") })
    assert.strictEqual(Interval.format(fine.stated), "[395000, 405000]")
  })
  it("an unscaled integer is exact only where a whole count is bounded", () => {
    assert.strictEqual(stated("179家", { exactWhole: true }), "[179, 179]")
    assert.strictEqual(stated("3", { exactWhole: false }), "[2.5, 3.5]")
    assert.strictEqual(stated("20万人", { exactWhole: true }), "[150000, 250000]")
    assert.strictEqual(stated("3.0", { exactWhole: true }), "[2.95, 3.05]")
  })
  it("hedges bound counts by whole numbers", () => {
    const usual = (text: string): string =>
      bounds(text, { exactWhole: true })
        .defaults.map(({ interval }) => Interval.format(interval))
        .join()
    assert.strictEqual(usual("40余家"), "[41, 49]")
    assert.strictEqual(usual("700余家"), "[701, 799]")
    assert.strictEqual(usual("163余家"), "[164, 169]")
    assert.strictEqual(stated("不到30家", { exactWhole: true }), "(−∞, 29]")
  })
  it("the width of a hedge is a convention unless the file writes it", () => {
    const written = bounds("约13%", { hedges: { about: { steps: exact("1"), atLeast: exact("0") } } })
    assert.strictEqual(Interval.format(written.stated), "[12, 14]")
    assert.deepStrictEqual(written.defaults, [])
  })
  it("reads precision and widths as a file writes them", () => {
    const figure = read("约40万平方米")
    const written = { rounding: "nearest", exactWhole: false } as const
    const ok = Result.getOrThrow(
      boundsAsWritten(figure, { ...written, hedges: { about: { at_least: "25%" } } }, "zh")
    )
    assert.strictEqual(Interval.format(ok.stated), "[300000, 500000]")
    const precise = Result.getOrThrow(
      boundsAsWritten(read("40万平方米"), { ...written, precision: "10万" }, "zh")
    )
    assert.strictEqual(Interval.format(precise.stated), "[350000, 450000]")
    for (const precision of ["", "abc", "-1", "0", "3–5", "10万元"])
      assert.isTrue(Result.isFailure(boundsAsWritten(figure, { ...written, precision }, "zh")), precision)
    for (const at_least of ["x", "-5%", "3家"])
      assert.isTrue(
        Result.isFailure(boundsAsWritten(figure, { ...written, hedges: { about: { at_least } } }, "zh"))
      )
  })
})

/** Rounds a magnitude the way a publisher would; the oracle of the property below. */
const publish = (
  magnitude: Rational.Rational,
  step: Rational.Rational,
  rule: RoundingRule,
  shift: number
) => {
  const places = Rational.divide(magnitude, step)
  const whole = Rational.floor(places)
  const rest = Rational.compare(Rational.subtract(places, whole), Rational.half)
  const up = (): Rational.Rational => Rational.add(whole, Rational.one)
  const isEven = Rational.isInteger(Rational.divide(whole, Rational.two))
  switch (rule) {
    case "truncated":
      return whole
    case "up":
      return Rational.ceil(places)
    case "half-even":
      return rest > 0 || (rest === 0 && !isEven) ? up() : whole
    case "adjusted":
      return Rational.add(rest >= 0 ? up() : whole, Rational.of(shift))
    default:
      return rest >= 0 ? up() : whole
  }
}

const SCALES: ReadonlyArray<readonly [string, string]> = [
  ["", "1"],
  ["万", "10000"],
  ["亿元", "100000000"],
  ["%", "1"],
  [" million", "1000000"],
  ["bn", "1000000000"]
]
const RULES: ReadonlyArray<RoundingRule> = ["nearest", "half-up", "half-even", "truncated", "up", "adjusted"]

describe("print → parse", () => {
  it("the true value lies inside, under every rule and on either side of zero", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 12n }),
        fc.constantFrom(1n, 2n, 7n, 10n, 1000n),
        fc.integer({ min: 0, max: 4 }),
        fc.constantFrom(...SCALES),
        fc.constantFrom(...RULES),
        fc.boolean(),
        fc.constantFrom(-1, 0, 1),
        (numerator, denominator, decimals, [unit, factor], rule, negative, shift) => {
          const scale = exact(factor)
          const magnitude = Rational.multiply(Rational.fromBigInt(numerator, denominator * 1000n), scale)
          const step = Rational.multiply(Rational.powerOfTen(-decimals), scale)
          const count = publish(magnitude, step, rule, shift)
          if (Rational.sign(count) < 0) return
          const digits = Rational.format(count).padStart(decimals + 1, "0")
          const point = decimals === 0 ? "" : `.${digits.slice(-decimals)}`
          const whole = decimals === 0 ? digits : digits.slice(0, -decimals)
          const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",")
          const figure = read(`${negative ? "-" : ""}${grouped}${point}${unit}`)
          const truth = negative ? Rational.negate(magnitude) : magnitude
          const all = figureBounds(figure, { rounding: rule, exactWhole: false })
          assert.isTrue(Interval.contains(all.stated, truth), `${figure.text} ${rule}: ${truth}`)
          for (const { interval } of all.defaults)
            assert.isTrue(Interval.contains(interval, truth), `${figure.text} ${rule}: ${truth}`)
          if (rule === "half-up") assert.isTrue(Interval.contains(all.strict, truth))
        }
      ),
      { numRuns: 10_000 }
    )
  })

  it("nothing outside rounds to the printed number: the intervals are not too wide", () => {
    fc.assert(
      fc.property(
        fc.nat(5000),
        fc.nat(60_000),
        fc.constantFrom<RoundingRule>("half-up", "half-even", "truncated", "up"),
        (printed, tenths, rule) => {
          const step = Rational.one
          const magnitude = Rational.of(tenths, 10)
          const rounds = Rational.equals(publish(magnitude, step, rule, 0), Rational.of(printed))
          const inside = Interval.contains(unround(Rational.of(printed), step, rule), magnitude)
          if (printed > 0) assert.strictEqual(inside, rounds)
        }
      ),
      {
        numRuns: 5000,
        examples: [
          [3, 25, "half-even"],
          [2, 25, "half-even"],
          [3, 35, "half-up"],
          [2, 29, "truncated"]
        ]
      }
    )
  })

  it("conventions only narrow what is stated, and strict is inside all of them", () => {
    const rules = fc.constantFrom<RoundingRule>(...RULES, "exact")
    fc.assert(
      fc.property(fc.constantFrom(...rows), rules, fc.boolean(), (row, rounding, exactWhole) => {
        const figure = read(row.text, row.language)
        const all = figureBounds(figure, { rounding, exactWhole })
        assert.isFalse(Interval.isEmpty(all.stated), row.text)
        assert.isTrue(Interval.includes(all.stated, all.strict), row.text)
        for (const { interval } of all.defaults) {
          assert.isFalse(Interval.isEmpty(interval), row.text)
          assert.isTrue(Interval.includes(all.stated, interval), row.text)
          assert.isTrue(Interval.includes(interval, all.strict), row.text)
        }
        if (all.adjusted !== null) assert.isTrue(Interval.includes(all.adjusted, all.stated), row.text)
      }),
      { numRuns: 3000 }
    )
  })
})
