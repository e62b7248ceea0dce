import { Result } from "effect"
import fc from "fast-check"
import { assert, describe, it } from "vitest"
import * as Rational from "../../../src/arithmetic/Rational.js"
import { describe as describeProblem } from "../../../src/text/figures/FigureProblem.js"
import { parseFigure } from "../../../src/text/figures/parseFigure.js"
import { rows } from "./table.js"

const read = (text: string, language = "en") => Result.getOrThrow(parseFigure(text, { language }))

describe("the table of figures", () => {
  it("has at least 250 rows in both languages", () => {
    assert.isAtLeast(rows.length, 250)
    assert.isAtLeast(rows.filter(row => row.language.startsWith("zh")).length, 100)
    assert.isAtLeast(rows.filter(row => row.language === "en").length, 100)
  })

  for (const row of rows)
    it(`${row.language} ${row.text}`, () => {
      const figure = read(row.text, row.language)
      assert.deepStrictEqual(
        {
          text: figure.text,
          form: figure.form,
          value: figure.to === null ? `${figure.value}` : `${figure.value}..${figure.to}`,
          step: figure.step === null ? "-" : `${figure.step}`,
          coarseStep: figure.coarseStep === null ? "-" : `${figure.coarseStep}`,
          unit: "id" in figure.unit ? `${figure.unit.kind}:${figure.unit.id}` : figure.unit.kind,
          hedge: figure.hedge,
          sign: figure.negative ? "-" : figure.signed ? "+" : "."
        },
        {
          text: row.text,
          form: row.form,
          value: row.value,
          step: row.step,
          coarseStep: row.coarseStep,
          unit: row.unit,
          hedge: row.hedge,
          sign: row.sign
        }
      )
    })
})

describe("texts that are not one figure", () => {
  const problems: ReadonlyArray<readonly [language: string, text: string, code: string, offset: number]> = [
    ["en", "", "empty", 0],
    ["en", "   ", "empty", 0],
    ["en", "%", "no-number", 0],
    ["en", "about", "no-number", 0],
    ["en", "$", "no-number", 0],
    ["zh", "元", "no-number", 0],
    ["zh", "约", "no-number", 0],
    ["en", "41.7% 6.9", "trailing", 6],
    ["en", "41.7%x", "trailing", 5],
    ["en", "5G", "trailing", 1],
    ["en", "12 firms in Chengdu", "trailing", 9],
    ["en", "€5%", "trailing", 2],
    ["en", "1.2.3", "separators", 0],
    ["en", "1,23,4", "separators", 0],
    ["en", "1,2345", "separators", 0],
    ["en", "2020,15", "separators", 0],
    ["en", "fell -3%", "double-sign", 4],
    ["zh", "下降-3%", "double-sign", 2],
    ["en", "5–3", "range-order", 1],
    ["zh", "5%至3%", "range-order", 2],
    ["en", "(1,234", "unclosed", 6],
    ["en", "1e999999999", "too-large", 0],
    ["en", "9".repeat(61), "too-large", 0],
    ["zh", "一".repeat(41), "too-large", 0],
    ["zh", `3${"万".repeat(300)}`, "too-large", 1],
    ["en", `3${" million".repeat(40)}`, "too-large", 1],
    ["en", "9".repeat(10_000_000), "too-long", 400],
    ["zh", "一二三百", "no-number", 0]
  ]
  for (const [language, text, code, offset] of problems)
    it(`${language} ${text.slice(0, 30)}: ${code}`, () => {
      const result = parseFigure(text, { language })
      if (Result.isSuccess(result)) return assert.fail(`read as ${result.success.value}`)
      assert.deepStrictEqual([result.failure.code, result.failure.offset], [code, offset])
      assert.isBelow(describeProblem(result.failure).length, 250)
      assert.include(describeProblem(result.failure), "expected")
    })
})

describe("separators", () => {
  it("are decided by the number's own shape, whatever the language", () => {
    for (const language of ["en", "zh", "de", "fr"]) {
      assert.strictEqual(`${read("1,545.7", language).value}`, "1545.7")
      assert.strictEqual(`${read("1.545,7", language).value}`, "1545.7")
      assert.strictEqual(`${read("41,7", language).value}`, "41.7")
      assert.strictEqual(`${read("41.70", language).value}`, "41.7")
      assert.strictEqual(`${read("1,234,567", language).value}`, "1234567")
      assert.strictEqual(`${read("1.234.567", language).value}`, "1234567")
      assert.strictEqual(`${read("0,123", language).value}`, "0.123")
    }
  })
  it("are decided by the language only where both readings are possible", () => {
    assert.strictEqual(`${read("1,545", "en").value}`, "1545")
    assert.strictEqual(`${read("1,545", "zh").value}`, "1545")
    assert.strictEqual(`${read("1,545", "de").value}`, "1.545")
    assert.strictEqual(`${read("1.545", "fr-CH").value}`, "1545")
    assert.strictEqual(`${read("1.545", "en-GB").value}`, "1.545")
  })
})

describe("properties", () => {
  it("parsing never throws and always ends with a figure or a problem", () => {
    const fragments = fc.constantFrom(
      ..."0 1 9 . , - – ( ) % ‰ $ € 万 亿 千 百 十 一 二 两 零 点 半 成 倍 家 个 余 多 约 近 第 之一 分之 翻 番 至 以上 of one half million top about to fell e ×10^ : ' + 首 几 数 上".split(
        " "
      ),
      " ",
      "\u00a0",
      "\ud83d",
      "\u202e"
    )
    const texts = fc.oneof(
      fc.string({ unit: "binary", maxLength: 30 }),
      fc.array(fragments, { maxLength: 14 }).map(parts => parts.join(""))
    )
    fc.assert(
      fc.property(texts, fc.constantFrom("en", "zh", "de", "ja", "", "xx-$"), (text, language) => {
        const result = parseFigure(text, { language })
        if (Result.isFailure(result)) {
          assert.isAtMost(result.failure.offset, text.length)
          return
        }
        const { value, to, step, coarseStep } = result.success
        if (to !== null) assert.isAtMost(Rational.compare(value, to), 0)
        if (step !== null && coarseStep !== null) assert.isAtMost(Rational.compare(step, coarseStep), 0)
      }),
      { numRuns: 20_000 }
    )
  })

  it("trailing zeros count: every printed decimal makes the step ten times finer", () => {
    fc.assert(
      fc.property(
        fc.nat(99_999),
        fc.nat(12),
        fc.constantFrom("%", "亿元", " million", ""),
        (whole, zeros, unit) => {
          const figure = read(`${whole}.${"0".repeat(zeros + 1)}${unit}`)
          const plain = read(`${whole}${unit}`)
          assert.isTrue(Rational.equals(figure.value, plain.value))
          assert.isTrue(
            Rational.equals(
              figure.step ?? Rational.zero,
              Rational.multiply(plain.step ?? Rational.zero, Rational.powerOfTen(-zeros - 1))
            )
          )
        }
      )
    )
  })

  it("full-width, thin-spaced and plain notation are one figure", () => {
    const wide = (text: string): string =>
      [...text].map(c => (c >= "!" && c <= "~" ? String.fromCharCode(c.charCodeAt(0) + 0xfee0) : c)).join("")
    fc.assert(
      fc.property(fc.nat(9_999_999), fc.nat(99), (whole, decimals) => {
        const grouped = whole.toLocaleString("en-US")
        const plain = read(`${whole}.${decimals}%`, "zh")
        for (const text of [
          wide(`${whole}.${decimals}%`),
          `${grouped}.${decimals} %`,
          `${grouped.replaceAll(",", "\u2009")}.${decimals}\u00a0%`
        ])
          assert.deepStrictEqual({ ...read(text, "zh"), text: "" }, { ...plain, text: "" })
      })
    )
  })
})
