/**
 * Wordings on which real releases were misread, each with one beside it that must stay as it is. All sentences and figures are
 * invented.
 */
import { assert, describe, it } from "vitest"
import * as Rational from "../../src/arithmetic/Rational.js"
import * as ArticleText from "../../src/text/ArticleText.js"
import { extract } from "../../src/text/extract/extract.js"
import { separateChanges } from "../../src/text/extract/languages/separateChanges.js"
import { scanFigures } from "../../src/text/figures/scanFigures.js"
import * as MatchingForm from "../../src/text/MatchingForm.js"
import { readGold } from "./gold.js"

const claimsOf = (text: string, published = "2024-06") =>
  extract(ArticleText.make(text, "en", MatchingForm.plain), published).claims

describe("wordings of releases", () => {
  const table: ReadonlyArray<readonly [text: string, claims: ReadonlyArray<string>]> = [
    ["Output grew by 0.4% in Quarter 1 (Jan to Mar) 2024.", ["growth 2024-Q1 grew by 0.4%"]],
    ["It shipped quarter 1 million crates.", ["level - 1 million crates"]],
    ["In 1Q24 sales were $5bn, against $4bn in 4Q 2023.", ["level 2024-Q1 $5bn", "level 2023-Q4 $4bn"]],
    [
      "Sales for the third quarter ended April 30, 2024 were $5bn. Second quarter sales were $4bn.",
      ["level 2024-02/2024-04 $5bn", "level 2023-11/2024-01 $4bn"]
    ],
    [
      "Exports rose 3% last month. Imports fell 2% from last month.",
      ["growth/previous 2024-05 rose 3%", "growth/previous 2024-05 fell 2%"]
    ],
    [
      "In the three months to May 2024, output grew 1% compared with the three months to February.",
      ["growth/previous 2024-03/2024-05 grew 1%"]
    ],
    [
      "Prices rose 3% in May 2024, following a rise of 2% in the previous month.",
      ["growth/previous 2024-05 rose 3%", "growth/previous 2024-04 a rise of 2%"]
    ],
    [
      "In May 2024, output rose 1% YoY and fell 2% MoM.",
      ["growth 2024-05 rose 1%", "growth/previous 2024-05 fell 2%"]
    ],
    [
      "In May 2024, output rose 4% on the year. Mining grew 2%.",
      ["growth 2024-05 rose 4%", "growth 2024-05 grew 2%"]
    ],
    [
      "In May 2024, output rose 4% on the month. Mining grew 2%.",
      ["growth/previous 2024-05 rose 4%", "growth/previous 2024-05 grew 2%"]
    ],
    [
      "Sales fell by 3% in France and by 2% in Spain in May 2024.",
      ["growth/previous 2024-05 fell by 3%", "growth/previous 2024-05 -2%"]
    ],
    [
      "Sales rose by 3% in France and by 2% in Spain in May 2024.",
      ["growth/previous 2024-05 rose by 3%", "growth/previous 2024-05 2%"]
    ],
    [
      "In May 2024, exports were 0.6% and imports 2.3% lower than a year before.",
      ["growth 2024-05 -0.6%", "growth 2024-05 -2.3%"]
    ],
    [
      "In May 2024, the largest annual decreases were in Peru (-3%) and Chile (2%).",
      ["growth 2024-05 -3%", "growth 2024-05 -2%"]
    ],
    [
      "In May 2024, the largest annual increases were in Peru (+3%) and Chile (2%).",
      ["growth 2024-05 +3%", "growth 2024-05 2%"]
    ],
    ["Most adults (62%) agree, as do 8% of voters.", ["share - 62%", "share - 8%"]],
    [
      "Exports fell 3% in 2023, imports 2% and services 1%.",
      ["growth 2023 fell 3%", "growth 2023 -2%", "growth 2023 -1%"]
    ],
    ["Growth eased to 2% in 2023. The rate eased to 3%.", ["growth 2023 2%", "level 2023 3%"]],
    [
      "Sales were $3bn in the first quarter of 2024 (Q1 2023: $2bn).",
      ["level 2024-Q1 $3bn", "level 2023-Q1 $2bn"]
    ],
    [
      "Income rose $5bn (0.3 percent at a monthly rate) in May 2024.",
      ["change/previous 2024-05 rose $5bn", "growth/previous 2024-05 0.3 percent"]
    ],
    [
      "The price in May 2024 was $300, up 5% from May 2023 ($285).",
      ["level 2024-05 $300", "growth 2024-05 up 5%", "level 2023-05 $285"]
    ],
    [
      "Output shrank 4%, compared with the 7% contraction in the previous quarter, in the first quarter of 2024.",
      ["growth 2024-Q1 shrank 4%", "growth 2023-Q4 -7%"]
    ],
    [
      "In the first quarter of 2024 it grew 4%, faster than the 3% growth in the preceding quarter.",
      ["growth 2024-Q1 grew 4%", "growth 2023-Q4 3%"]
    ],
    [
      "Sales fell 4% to 5 million in May 2024 from 6 million in April.",
      ["growth/previous 2024-05 fell 4%", "level 2024-05 5 million", "level 2024-04 6 million"]
    ],
    ["In May 2024, food had a weight of 40% in the index.", ["share 2024-05 40%"]],
    [
      "Revenue was $5bn in 2023, representing an increase of 9%.",
      ["level 2023 $5bn", "growth 2023 an increase of 9%"]
    ],
    ["Women represented 9% of staff in 2023.", ["share 2023 9%"]],
    ["Jobless claims rose by 3,000 to 240,000.", ["change/previous - rose by 3,000", "level - 240,000"]],
    ["The gasoline index rose 3% in May 2024.", ["growth/previous 2024-05 rose 3%"]],
    ["The Nifty 50 tanked 3%.", ["growth/previous - -3%"]],
    [
      "It will grow 5% this year. Last year it grew 4%.",
      ["target growth 2024 grow 5%", "growth 2023 grew 4%"]
    ],
    ["Debt is projected to reach $5bn by the end of the year.", ["target level 2024 $5bn"]],
    ["Sales were $5bn in 2023.\n\nProfit was $1bn.", ["level 2023 $5bn", "level 2023 $1bn"]],
    ["On 3 June 2024 it had $5bn.\n\nProfit was $1bn.", ["level 2024-06-03 $5bn", "level - $1bn"]],
    [
      "Sales fell 1.3 percent, or more than 231,000 tonnes, in 2023.",
      ["growth 2023 fell 1.3 percent", "change 2023 -231,000 tonnes"]
    ],
    ["In 2023: | Asia | -1.5% | Peru | +2% |", ["growth 2023 -1.5%", "growth 2023 +2%"]],
    ["In 2023, the balance was -1.5%.", ["level 2023 -1.5%"]],
    ["Sales fell by 1.3 percent or more in 2023.", ["growth 2023 fell by 1.3 percent or more"]],
    [
      "In May 2024, occupancy rose (+0.5% to 72.2%).",
      ["growth/previous 2024-05 +0.5%", "level 2024-05 72.2%"]
    ],
    ["In the first quarter of 2024 it delivered 2,000 Model 3 cars.", ["level 2024-Q1 2,000"]],
    ["Enrollment rose 2% in fall 2023, compared with fall 2022.", ["growth 2023 rose 2%"]],
    ["Comparing May 2024 with May 2023, sales rose 2%.", ["growth 2024-05 rose 2%"]],
    [
      "Sales were $5bn in May 2024. In April 2024 they were $4bn. Costs were $1bn.",
      ["level 2024-05 $5bn", "level 2024-04 $4bn", "level 2024-05 $1bn"]
    ],
    [
      "Sales were $5bn in April 2024. In May 2024 they were $4bn. Costs were $1bn.",
      ["level 2024-04 $5bn", "level 2024-05 $4bn", "level 2024-05 $1bn"]
    ],
    ["For the full year 2023, sales were $5bn.", ["level 2023 $5bn"]],
    [
      "Prices rose 2% in May 2024 from a year earlier.\n\nFood rose 3% in May 2024.",
      ["growth 2024-05 rose 2%", "growth 2024-05 rose 3%"]
    ],
    [
      "Prices rose 2% in May 2024 from April.\n\nFood rose 3% in May 2024.",
      ["growth/previous 2024-05 rose 2%", "growth/previous 2024-05 rose 3%"]
    ],
    ["Sales of fridges (412,000) fell.", ["level - (412,000)"]],
    [
      "Sales were 400,000 in May 2024, lower than in May 2023 (412,000).",
      ["level 2024-05 400,000", "level 2023-05 412,000"]
    ],
    ["The loss was (412,000) in 2023.", ["level 2023 (412,000)"]],
    [
      "In 2023 it rose 0.2 year, an increase of 0.1 year more.",
      ["change 2023 rose 0.2 year", "change 2023 an increase of 0.1 year"]
    ],
    ["In 2023 it grew over three years.", ["level 2023 grew over three years"]],
    ["It had a 4.3 percent marketshare in 2023.", ["share 2023 4.3 percent"]],
    ["The share of coal was over 23% in 2023.", ["share 2023 over 23%"]],
    ["The price of coal was over 23% in 2023.", ["level 2023 over 23%"]],
    ["Sales had a 2.7% ($3bn) increase in 2023.", ["growth 2023 2.7%", "change 2023 $3bn"]],
    ["Sales had a 2.7% ($3bn) margin in 2023.", ["level 2023 2.7%", "level 2023 $3bn"]],
    ["Jobs increased an average of 190,000 in 2023.", ["change 2023 190,000"]],
    ["Jobs were an average of 190,000 in 2023.", ["level 2023 190,000"]],
    ["In 2023 it saw a 5% change from 2022.", ["growth 2023 5%"]],
    ["In 2023 it saw 5% change hands.", ["level 2023 5%"]],
    ["The central bank estimates that there were 5 million users.", ["level - 5 million users"]],
    ["It estimates that sales reach 5 million.", ["target level - 5 million"]]
  ]
  for (const [text, wanted] of table)
    it(text.replaceAll("\n", " "), () => {
      const found = claimsOf(text).map(
        ({ role, measure, versus, period, figure }) =>
          `${role === "stated" ? "" : `${role} `}${measure}${versus === null ? "" : `/${versus}`} ${period ?? "-"} ${figure}`
      )
      assert.deepStrictEqual(found, wanted)
    })
})

describe("tables", () => {
  const rows = (text: string) =>
    claimsOf(text).map(
      ({ measure, versus, period, figure }) =>
        `${measure}${versus === null ? "" : `/${versus}`} ${period ?? "-"} ${figure}`
    )

  it("give each number the time that heads its column", () => {
    assert.deepStrictEqual(
      rows(
        "| Item | April 2024 | May 2024 | Change |\n|---|---|---|---|\n| Rate | 4.1% | 4.4% | +0.3 pp |\n| Posts | 900 | 800 | (100) |"
      ),
      [
        "level 2024-04 4.1%",
        "level 2024-05 4.4%",
        "change/previous 2024-05 +0.3 pp",
        "level 2024-04 900",
        "level 2024-05 800",
        "change/previous 2024-05 (100)"
      ]
    )
  })

  it("hold changes on the year in a column that says so, and losses in brackets", () => {
    assert.deepStrictEqual(
      rows(
        "| $m | Q1 2024 | Q1 2023 | YoY |\n|:--|--:|--:|--:|\n| Sales | 90 | 80 | 12.5% |\n| Net | (5.1) | 7 | n.m. |"
      ),
      [
        "level 2024-Q1 90",
        "level 2023-Q1 80",
        "growth 2024-Q1 12.5%",
        "level 2024-Q1 (5.1)",
        "level 2023-Q1 7"
      ]
    )
  })

  it("need a line of dashes below their heads", () => {
    assert.deepStrictEqual(rows("| Rate | 4.1% | (5) |\n| Other | 4.4% |"), [
      "level - 4.1%",
      "level - (5)",
      "level - 4.4%"
    ])
  })
})

describe("what states nothing", () => {
  const table: ReadonlyArray<readonly [text: string, figures: ReadonlyArray<string>]> = [
    [
      "1. Sales were 5 million tonnes.\n2. Costs were 3 million tonnes.",
      ["5 million tonnes", "3 million tonnes"]
    ],
    ["Sales were 5 million tonnes and costs 3.", ["5 million tonnes", "3"]],
    ["The 12-month change was 2%.", ["2%"]],
    ["The second estimate for 2023 was 2%.", ["2%"]],
    ["As of 7:45 am, it was 2%. At 7 p.m. it was 3%.", ["2%", "3%"]],
    ["The dividend is 2.39 yuan for every ten shares.", ["2.39 yuan"]],
    ["It sold ten shares.", ["ten shares"]],
    ["Firms with fewer than 25 vehicles bought 300 cars.", ["300 cars"]],
    ["The firm has fewer than 25 vehicles.", ["fewer than 25 vehicles"]],
    ["It was the first increase since 2019, of 2%.", ["2%"]],
    ["It ranked first with 2%.", ["first", "2%"]],
    ["Sales grew by double-digits.", []],
    ["It is at a 17-year low of 4%.", ["4%"]],
    ["It took 17 years.", ["17 years"]],
    ["On Nov. 14, 2023, it had 5 million users.", ["5 million users"]]
  ]
  for (const [text, wanted] of table)
    it(text, () => {
      assert.deepStrictEqual(
        claimsOf(text).map(({ figure }) => figure),
        wanted
      )
    })

  it("ends a sentence behind an abbreviation of several capitals, not within a date", () => {
    const [debt, next] = claimsOf("Debt was 60% of GDP. In 2023 the deficit was 3%.")
    assert.strictEqual(debt?.period, null)
    assert.strictEqual(next?.period, "2023")
  })
})

describe("figures of releases", () => {
  const table: ReadonlyArray<readonly [text: string, figures: ReadonlyArray<string>]> = [
    ["produced 9.2 million b/d", ["9200000 measure none"]],
    ["earned $5 b last year", ["5000000000 currency none"]],
    ["sold for $27-billion", ["27000000000 currency none"]],
    ["a 1.1-per cent rise", ["1.1 percent none"]],
    ["a dividend of 11.62p a share", ["11.62 currency none"]],
    ["moved 2.9m teu", ["2900000 measure none"]],
    ["three out of every four", ["0.75 none about"]],
    ["up 0.3 pp", ["0.3 point none"]],
    ["climbed, up to 4.67% from 4.58%", ["4.67 percent none", "4.58 percent none"]],
    ["up to 5%", ["5 percent at-most"]],
    ["expected to decline to 4 percent", ["4 percent none"]],
    ["expected to decline 4 percent", ["-4 percent none"]],
    ["fell by 12.5 MMbbl", ["-12500000 measure none"]],
    ["fell by 12.5 Mbbl", ["-12500 measure none"]],
    ["12.5 MMboe and 3 BoE officials", ["12500000 measure none", "3 none none"]],
    ["used 40 MMBtu", ["40 measure none"]],
    ["by 0.4 per cent point, not 0.4 per cent", ["0.4 point none", "0.4 percent none"]],
    ["regained 71 cents to $89.53", ["71 currency none", "89.53 currency none"]]
  ]
  for (const [text, wanted] of table)
    it(text, () => {
      assert.deepStrictEqual(
        scanFigures(separateChanges(text), { language: "en" }).map(
          ({ figure: { value, to, unit, hedge } }) => {
            const ends = [value, ...(to === null ? [] : [to])].map(Rational.format)
            return `${ends.join("..")} ${unit.kind} ${hedge}`
          }
        ),
        wanted
      )
    })
})

describe("the modelled passages", () => {
  it("keep their values, measures and periods", () => {
    const right = { numbers: 0, found: 0, values: 0, measures: 0, periods: 0 }
    let claimed = 0
    for (const { text, published, numbers } of readGold("en.modelled")) {
      const claims = claimsOf(text, published)
      claimed += claims.length
      for (const { start, end, stated } of numbers) {
        if (stated === null) continue
        right.numbers += 1
        const claim = claims.find(({ span }) => span.start < end && start < span.end)
        if (claim === undefined) continue
        right.found += 1
        const [over = "", under = "1"] = stated.value.split("/")
        const value = Rational.divide(Rational.parse(over)!, Rational.parse(under)!)
        if (Rational.equals(claim.reading.value, value)) right.values += 1
        if (claim.measure === stated.measure) right.measures += 1
        if ((claim.period ?? "-") === stated.period) right.periods += 1
      }
    }
    const share = (count: number): number => count / right.numbers
    assert.strictEqual(right.found, right.numbers)
    assert.isAtLeast(share(right.values), 0.99)
    assert.isAtLeast(share(right.measures), 0.98)
    assert.isAtLeast(share(right.periods), 0.93)
    assert.isAtMost(claimed, right.found + 1)
  })
})
