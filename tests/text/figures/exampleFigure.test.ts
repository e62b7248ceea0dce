import { Result } from "effect"
import fc from "fast-check"
import { assert, describe, it } from "vitest"
import * as Interval from "../../../src/arithmetic/Interval.js"
import * as Rational from "../../../src/arithmetic/Rational.js"
import { exampleFigure } from "../../../src/text/figures/exampleFigure.js"
import { parseFigure } from "../../../src/text/figures/parseFigure.js"
import { rows } from "./table.js"

const read = (text: string, language: string) => Result.getOrThrow(parseFigure(text, { language }))
const exact = (text: string): Rational.Rational => Rational.parse(text) ?? assert.fail(text)

describe("an example figure", () => {
  const cases: ReadonlyArray<readonly [string, string, string, string, string | null]> = [
    ["en", "87.7%", "92.25", "93", "92.3%"],
    ["en", "87.70%", "92", "93", "92.00%"],
    ["en", "about 13%", "15.2", "15.9", null],
    ["en", "about 13%", "15.2", "16.9", "16%"],
    ["zh", "约13%", "15", "16", "15%"],
    ["zh", "1545.7亿元", "160000000000", "170000000000", "1600.0亿元"],
    ["zh", "40余家", "52", "60", "52家"],
    ["zh", "179家", "95.34", "95.39", null],
    ["zh", "179家", "200", "210", "200家"],
    ["zh", "降低约13%", "-20", "-15", "-15%"],
    ["en", "fell 3%", "-5", "-4", "-4%"],
    ["en", "$1.2bn", "2000000000", "3000000000", "$2.0bn"],
    ["en", "1,545.7", "12345.6", "12345.8", "12,345.6"],
    ["en", "1,234,567 people", "999", "1000", "1,000 people"],
    ["fr", "41,7 %", "50", "60", "50,0 %"],
    ["zh", "第38位", "40", "45", "第40位"],
    ["zh", "第三届", "4", "5", "第4届"],
    ["en", "38th", "41", "43", "41st"],
    ["en", "top 30", "40", "50", "top 40"],
    ["zh", "30强", "50", "60", "50强"],
    ["zh", "三成", "38", "52", "4成"],
    ["zh", "三百万", "4100000", "4500000", "410万"],
    ["en", "over 6 million km", "7000000", "8000000", "7 million km"],
    ["en", "doubled", "3", "4", null],
    ["en", "3–5%", "6", "7", null]
  ]
  for (const [language, text, low, high, expected] of cases)
    it(`${text} in [${low}, ${high}]: ${expected}`, () =>
      assert.strictEqual(
        exampleFigure(read(text, language), Interval.closed(exact(low), exact(high))),
        expected
      ))

  it("keeps out of open ends", () => {
    const figure = read("87.7%", "en")
    const open = Interval.withEnds(Interval.closed(exact("92.3"), exact("92.5")), false, false)
    assert.strictEqual(exampleFigure(figure, open), "92.4%")
    assert.isNull(
      exampleFigure(figure, Interval.withEnds(open, false, false) && { ...open, high: exact("92.4") })
    )
  })

  it("lies in the interval, has the printed precision and no hedge, whatever the figure", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...rows.filter(row => row.step !== "-" && !row.value.includes(".."))),
        fc.integer({ min: -300, max: 300 }),
        fc.nat(40),
        fc.boolean(),
        (row, offset, width, closed) => {
          const figure = read(row.text, row.language)
          if (figure.step === null) return
          const halfStep = Rational.divide(figure.step, Rational.two)
          const low = Rational.add(figure.value, Rational.multiply(halfStep, Rational.of(offset)))
          const high = Rational.add(low, Rational.multiply(halfStep, Rational.of(width)))
          const interval = Interval.withEnds(Interval.closed(low, high), closed, closed)
          const example = exampleFigure(figure, interval)
          if (example === null) return
          const again = read(example, row.language)
          assert.isTrue(Interval.contains(interval, again.value), `${row.text} → ${example}`)
          assert.strictEqual(again.hedge, "none")
          assert.deepStrictEqual(again.unit, figure.unit)
          assert.isTrue(again.step !== null && Rational.equals(again.step, figure.step))
        }
      ),
      { numRuns: 3000 }
    )
  })
})
