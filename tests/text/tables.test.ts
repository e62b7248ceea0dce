/**
 * Numbers in tables: their rows and the heads of their columns say what they are. All figures and names are invented.
 */
import { assert, describe, it } from "vitest"
import * as fc from "fast-check"
import * as Rational from "../../src/arithmetic/Rational.js"
import * as ArticleText from "../../src/text/ArticleText.js"
import { extract } from "../../src/text/extract/extract.js"
import * as MatchingForm from "../../src/text/MatchingForm.js"

const draftOf = (text: string, language: string, published = "2024-07") =>
  extract(ArticleText.make(text, language, MatchingForm.plain), published)

type Claim = ReturnType<typeof draftOf>["claims"][number]

const told = ({ subject, measure, versus, period, figure, unit, role, whole }: Claim): string =>
  [
    subject,
    `${measure}${versus === null ? "" : `/${versus}`}`,
    period ?? "-",
    figure,
    ...(unit === null ? [] : [`in ${unit}`]),
    ...(whole === null ? [] : [`of ${whole}`]),
    ...(role === "stated" ? [] : [role])
  ].join(" | ")

describe("tables", () => {
  const table: ReadonlyArray<
    readonly [name: string, language: string, text: string, claims: ReadonlyArray<string>]
  > = [
    [
      "months in the head, and a change between them",
      "en",
      `| Indicator | May 2024 | June 2024 | Change |
|---|---:|---:|---:|
| Unemployment rate | 4.1% | 4.3% | +0.2 pp |
| Vacancies | 12,400 | 11,900 | (500) |
| Weekly pay (US$) | 912.40 | 915.10 | 0.3% |`,
      [
        "Unemployment rate | level | 2024-05 | 4.1%",
        "Unemployment rate | level | 2024-06 | 4.3%",
        "Unemployment rate | change/previous | 2024-06 | +0.2 pp",
        "Vacancies | level | 2024-05 | 12,400",
        "Vacancies | level | 2024-06 | 11,900",
        "Vacancies | change/previous | 2024-06 | (500)",
        "Weekly pay | level | 2024-05 | 912.40 | in US$",
        "Weekly pay | level | 2024-06 | 915.10 | in US$",
        "Weekly pay | growth/previous | 2024-06 | 0.3%"
      ]
    ],
    [
      "quarters in the rows, units in the head",
      "en",
      `| Quarter | Revenue ($m) | YoY growth | Share of group sales |
|---|---|---|---|
| Q1 2024 | 120.5 | 8.1% | 41% |
| Q2 2024 | 131.2 | -2.4 | 43% |`,
      [
        "Revenue | level | 2024-Q1 | 120.5 | in $m",
        "Revenue | growth | 2024-Q1 | 8.1%",
        "Revenue | share | 2024-Q1 | 41% | of group sales",
        "Revenue | level | 2024-Q2 | 131.2 | in $m",
        "Revenue | growth | 2024-Q2 | -2.4 | in %",
        "Revenue | share | 2024-Q2 | 43% | of group sales"
      ]
    ],
    [
      "the unit and the time in the caption",
      "en",
      `Table 1: Exports by region, May 2024 (US$ million)

| Region | Value | m/m % | y/y % |
|---|---|---|---|
| Asia | 1,250 | -2.1 | 5.0 |
| Europe (incl. 27 members) | 1,010 | 1.0 | (3.2) |`,
      [
        "Asia | level | 2024-05 | 1,250 | in US$ million",
        "Asia | growth/previous | 2024-05 | -2.1 | in %",
        "Asia | growth | 2024-05 | 5.0 | in %",
        "Europe | level | 2024-05 | 1,010 | in US$ million",
        "Europe | growth/previous | 2024-05 | 1.0 | in %",
        "Europe | growth | 2024-05 | (3.2) | in %"
      ]
    ],
    [
      "years in the head, months in the rows, a forecast",
      "en",
      `| Month | 2023 | 2024 |
|---|---|---|
| March | 41 | 43 |
| April | 40 | 44 |

| | 2023 | 2024E |
|---|---|---|
| Sales, $bn | 12.1 | 13.0 |`,
      [
        " | level | 2023-03 | 41",
        " | level | 2024-03 | 43",
        " | level | 2023-04 | 40",
        " | level | 2024-04 | 44",
        "Sales | level | 2023 | 12.1 | in $bn",
        "Sales | level | 2024 | 13.0 | in $bn | target"
      ]
    ],
    [
      "sentences in cells are prose",
      "en",
      `| Point | Finding |
|---|---|
| Sales | Sales rose 8% to $12.1bn in 2023 as prices went up |
| Costs | none |`,
      ["Sales | growth | 2023 | rose 8%", "Sales | level | 2023 | $12.1bn"]
    ],
    [
      "numbered rows and a rank",
      "en",
      `| No. | Area | Sales ($m) | Rank |
|---|---|---|---|
| 1 | North | 20.5 | 2 |
| 2 | South | 31.2 | 1 |`,
      [
        "North, Sales | level | - | 20.5 | in $m",
        "North, Sales | rank | - | 2",
        "South, Sales | level | - | 31.2 | in $m",
        "South, Sales | rank | - | 1"
      ]
    ],
    [
      "what stands in brackets and is no unit",
      "en",
      `| Thing | 2022 | 2023 (revised) |
|---|---|---|
| Coal (hard) | 41 | 43 |
| Firms (thousands) | 2 | 3 |
| Staff (persons) | 2 | 3 |`,
      [
        "Coal | level | 2022 | 41",
        "Coal | level | 2023 | 43",
        "Firms | level | 2022 | 2 | in thousands",
        "Firms | level | 2023 | 3 | in thousands",
        "Staff | level | 2022 | 2 | in persons",
        "Staff | level | 2023 | 3 | in persons"
      ]
    ],
    [
      "numbers in bold, a comma in a name, units behind commas",
      "en",
      `| Metric | Q2 2023 | Q2 2024 | YoY |
|:--|--:|--:|--:|
| Chargers/1,000 cars | 61 | **66** | |
| Avg. price, €k | 41.3 | 38.9 | -5.8% |
| Margin | 18.0% | 17.1% | (90 bps) |`,
      [
        "Chargers/1,000 cars | level | 2023-Q2 | 61",
        "Chargers/1,000 cars | level | 2024-Q2 | 66",
        "Avg. price | level | 2023-Q2 | 41.3 | in €k",
        "Avg. price | level | 2024-Q2 | 38.9 | in €k",
        "Avg. price | growth | 2024-Q2 | -5.8%",
        "Margin | level | 2023-Q2 | 18.0%",
        "Margin | level | 2024-Q2 | 17.1%",
        "Margin | change | 2024-Q2 | (90 bps)"
      ]
    ],
    [
      "the unit in the corner, losses in brackets",
      "en",
      `| $m | Q1 2024 | Q1 2023 | YoY |
|:--|--:|--:|--:|
| Sales | 90 | 80 | 12.5% |
| Result | (5.1) | 7 | n.m. |`,
      [
        "Sales | level | 2024-Q1 | 90 | in $m",
        "Sales | level | 2023-Q1 | 80 | in $m",
        "Sales | growth | 2024-Q1 | 12.5%",
        "Result | level | 2024-Q1 | (5.1) | in $m",
        "Result | level | 2023-Q1 | 7 | in $m"
      ]
    ],
    [
      "a bulletin of a month",
      "zh",
      `2024年6月工业生产情况

| 指标 | 绝对量 | 同比增长（%） |
|---|---|---|
| 规模以上工业增加值 | … | 5.3 |
| 原煤（万吨） | 40538 | 3.6 |`,
      [
        "规模以上工业增加值 | growth | 2024-06 | 5.3 | in %",
        "原煤 | level | 2024-06 | 40538 | in 万吨",
        "原煤 | growth | 2024-06 | 3.6 | in %"
      ]
    ],
    [
      "areas, bare years, shares, a unit in the caption",
      "zh",
      `表1 2023年分地区生产总值（单位：亿元）

| 序号 | 地区 | 2022 | 2023 | 增长 | 占全省的比重（%） |
|---|---|---|---|---|---|
| 1 | 甲市 | 1,234.5 | 1,301.2 | 5.4 | 41.7 |`,
      [
        "甲市 | level | 2022 | 1,234.5 | in 亿元",
        "甲市 | level | 2023 | 1,301.2 | in 亿元",
        "甲市 | growth | 2023 | 5.4 | in %",
        "甲市 | share | 2023 | 41.7 | in % | of 全省"
      ]
    ],
    [
      "cells kept apart by tabs",
      "zh",
      "地区\t2023年\t2024年\n东部\t41.7%\t42.3%\n西部\t20.1%\t19.8%",
      [
        "东部 | level | 2023 | 41.7%",
        "东部 | level | 2024 | 42.3%",
        "西部 | level | 2023 | 20.1%",
        "西部 | level | 2024 | 19.8%"
      ]
    ]
  ]
  for (const [name, language, text, claims] of table)
    it(name, () => assert.deepEqual(draftOf(text, language).claims.map(told), claims))

  it("what a table names is of it alone: the text goes on with its own time", () => {
    const text = `# Exports, May 2024

| | 2022 | 2023 |
|---|---|---|
| Exports ($bn) | 12.1 | 13.0 |

Exports fell 1.2% from a year earlier.`
    assert.strictEqual(draftOf(text, "en").claims.at(-1)?.period, "2024-05")
  })

  it("numbers of heads, names and rows are ignored, each with its reason", () => {
    const { claims, ignored } = draftOf(
      `| No. | Age | Top 10 firms | Quarter |
|---|---|---|---|
| 1 | 15-24 years | 31 | 4 |
| 2 | 25-34 years | 32 | 5 |`,
      "en"
    )
    assert.deepEqual(
      claims.map(({ figure }) => figure),
      ["31", "4", "32", "5"]
    )
    assert.deepEqual([...new Set(ignored.map(({ note }) => note))].toSorted(), [
      "the head of a table",
      "the name of a row",
      "the number of a row"
    ])
  })

  it("a line with a bar or a tab is no table", () => {
    assert.deepEqual(draftOf("| Sales rose 8% in 2023\nCosts fell 3% in 2023 |", "en").claims.map(told), [
      "Sales | growth | 2023 | rose 8%",
      "Costs | growth | 2023 | fell 3%"
    ])
  })

  /** Every cell of a table with random numbers keeps its value, its unit, its row and its column. */
  it("law: a cell is read as its row and column say, wherever it stands", () => {
    const number = fc
      .tuple(fc.integer({ min: 1, max: 9_999_999 }), fc.integer({ min: 0, max: 3 }))
      .map(([digits, decimals]) => (digits / 10 ** decimals).toFixed(decimals))
    const years = fc.uniqueArray(fc.integer({ min: 1990, max: 2023 }), { minLength: 1, maxLength: 4 })
    const names = fc.uniqueArray(fc.constantFrom("Coal", "Steel", "Rice", "Pork", "Cement"), { minLength: 1 })
    const units = fc.constantFrom(
      ["t", 1],
      ["kg", 1],
      ["million USD", 1_000_000],
      ["%", 1]
    ) satisfies fc.Arbitrary<[string, number] | readonly [string, number] | Array<string | number>>
    fc.assert(
      fc.property(years, names, units, fc.infiniteStream(number), (years, names, [unit, factor], numbers) => {
        const rows = names.map(name => ({
          name,
          cells: years.map(year => ({ year, text: numbers.next().value }))
        }))
        const text = [
          `| Thing | ${years.join(" | ")} |`,
          `|---|${years.map(() => "---|").join("")}`,
          ...rows.map(
            ({ name, cells }) => `| ${name} (${unit}) | ${cells.map(cell => cell.text).join(" | ")} |`
          )
        ].join("\n")
        const claims = draftOf(text, "en").claims
        const expected = rows.flatMap(({ name, cells }) =>
          cells.map(cell => {
            const value = Rational.parse(cell.text) ?? Rational.zero
            const printed = Rational.format(Rational.multiply(value, Rational.of(Number(factor))))
            return `${name} ${cell.year} ${cell.text} ${unit} ${printed}`
          })
        )
        assert.deepEqual(
          claims.map(
            ({ subject, period, figure, unit, reading }) =>
              `${subject} ${period ?? ""} ${figure} ${unit ?? ""} ${Rational.format(reading.value)}`
          ),
          expected
        )
      })
    )
  })

  it("a megabyte of cells takes no longer than a megabyte of prose", () => {
    const rows = (count: number): string =>
      `| a | 2023 |\n|---|---|\n${Array.from({ length: count }, (_, row) => `| r${row} | ${row}.5 |\n`).join("")}`
    assert.strictEqual(draftOf(rows(20_000), "en").claims.length, 20_000)
    assert.strictEqual(draftOf("|".repeat(100_000), "en").claims.length, 0)
    assert.isAbove(draftOf(`${"| 1 ".repeat(50_000)}|\n${"| 1 ".repeat(50_000)}|`, "en").claims.length, 0)
  })
})

describe("names", () => {
  it("of more than forty letters are cut between words", () => {
    const [claim] = draftOf(
      "The percentage change in the average composite index of all the prices of goods was 3.2% in 2023.",
      "en"
    ).claims
    assert.match(claim?.subject ?? "", /^(?:average|composite|index|of|all|the|prices|goods| )+$/)
  })
})

describe("bullets of a report", () => {
  const table: ReadonlyArray<readonly [language: string, text: string, claims: ReadonlyArray<string>]> = [
    ["en", "- Market share: 23.1% in 2023", ["Market share | share | 2023 | 23.1%"]],
    ["en", "- **Market share:** `23.1%` in 2023", ["Market share | share | 2023 | 23.1%"]],
    ["en", "- Exports rose **3.1%** year on year in 2023", ["Exports | growth | 2023 | 3.1%"]],
    ["en", "In 2023, **41.7%** of adults had a job.", [" | share | 2023 | 41.7% | of adults had a job"]],
    ["zh", "2023年6月：\n\n- **营业收入**：`41.7亿元`", ["营业收入 | level | 2023-06 | 41.7亿元"]]
  ]
  for (const [language, text, claims] of table)
    it(text, () => assert.deepEqual(draftOf(text, language).claims.map(told), claims))
})
