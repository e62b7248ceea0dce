/**
 * Wordings on which passages by other hands were misread, each with one beside it that must stay as it is. All sentences and
 * figures are invented.
 */
import { assert, describe, it } from "vitest"
import * as Rational from "../../src/arithmetic/Rational.js"
import * as ArticleText from "../../src/text/ArticleText.js"
import { extract } from "../../src/text/extract/extract.js"
import { separateChanges } from "../../src/text/extract/languages/separateChanges.js"
import { scanFigures } from "../../src/text/figures/scanFigures.js"
import * as MatchingForm from "../../src/text/MatchingForm.js"

const claimsOf = (text: string) => extract(ArticleText.make(text, "en", MatchingForm.plain), "2024-06").claims

const read = (text: string): ReadonlyArray<string> =>
  claimsOf(text).map(
    ({ role, measure, versus, period, figure }) =>
      `${role === "stated" ? "" : `${role} `}${measure}${versus === null ? "" : `/${versus}`} ${period ?? "-"} ${figure}`
  )

type Table = ReadonlyArray<readonly [text: string, wanted: ReadonlyArray<string>]>

const check = (table: Table, found: (text: string) => ReadonlyArray<string>): void => {
  for (const [text, wanted] of table)
    it(text.replaceAll("\n", " "), () => {
      assert.deepStrictEqual(found(text), wanted)
    })
}

describe("times", () => {
  check(
    [
      // runs of months
      ["In April-September 2023 it made 5 million cars.", ["level 2023-04/2023-09 5 million cars"]],
      ["It sold 5 tonnes in the April-February period of 2022-23.", ["level 2022-04/2023-02 5 tonnes"]],
      [
        "It sold 5 tonnes in April and 4 tonnes in February 2023.",
        ["level 2024-04 5 tonnes", "level 2023-02 4 tonnes"]
      ],
      ["Up to April 2024 it sold 5 tonnes.", ["level ytd:2024-04 5 tonnes"]],
      ["In the final three months of 2023 it sold 5 tonnes.", ["level 2023-Q4 5 tonnes"]],
      ["It sold 5 tonnes in the nine-month period ended 31 March 2024.", ["level 2023-07/2024-03 5 tonnes"]],
      ["For the three months ending in April 2024, sales were $5bn.", ["level 2024-02/2024-04 $5bn"]],
      // weeks
      [
        "Stocks fell by 3 million barrels in the week ended May 10, 2024. Output was 9 million barrels last week.",
        [
          "change/previous 2024-05-04/2024-05-10 fell by 3 million barrels",
          "level 2024-05-04/2024-05-10 9 million barrels"
        ]
      ],
      [
        "Week 19 (6 - 12 May 2024): 40 cases were found this week, against 50 cases last week.",
        ["level 2024-05-06/2024-05-12 40 cases", "level 2024-04-29/2024-05-05 50 cases"]
      ],
      [
        "Stocks fell by 3 tonnes in the week ended May 10, 2024. In the week before that, they fell by 2 tonnes.",
        [
          "change/previous 2024-05-04/2024-05-10 fell by 3 tonnes",
          "change/previous 2024-04-27/2024-05-03 fell by 2 tonnes"
        ]
      ],
      // days
      ["Passengers in Mar-2024: 3.7 million, as reported on 30-Apr-2024.", ["level 2024-03 3.7 million"]],
      ["From May 25 to June 2, 2024 it asked 5,000 people.", ["level 2024-05-25/2024-06-02 5,000 people"]],
      [
        "Sales fell 2% in April, data showed Friday, May 17. Costs fell 1%.",
        ["growth/previous 2024-04 fell 2%", "growth/previous 2024-04 fell 1%"]
      ],
      ["On Friday, May 17 it sold 5 tonnes.", ["level 2024-05-17 5 tonnes"]],
      [
        "From January to April 2024 it sold 5 tonnes, in comparison with the period from January to April 2023.",
        ["level ytd:2024-04 5 tonnes"]
      ],
      // quarters
      [
        "2024 Fiscal Third Quarter\nSales were $5m.\nThe fiscal third quarter ended February 29, 2024.",
        ["level 2023-12/2024-02 $5m"]
      ],
      ["Sales in last year's second quarter were $5m.", ["level 2023-Q2 $5m"]],
      ["In Q2 FY2024 sales were $5m.", ["level 2024-Q2 $5m"]],
      ["It grew 2% in the last quarter.", ["growth 2024-Q1 grew 2%"]],
      // not the time of the number
      ["Brent crude for July delivery fell 70 cents.", ["change/previous - fell 70 cents"]],
      ["Brent crude fell 70 cents in July 2023.", ["change/previous 2023-07 fell 70 cents"]],
      ["It fell 2% for the first time this year.", ["growth - fell 2%"]],
      [
        "The rate was 5% in Spain and 6% in Peru (7% in May 2023). In April 2024 it was 8%.",
        ["level 2023-05 5%", "level 2023-05 6%", "level 2023-05 7%", "level 2024-04 8%"]
      ],
      [
        "In April 2024 it was 8%. The rate was 5% in Spain and 6% in Peru (7% in May 2023).",
        ["level 2024-04 8%", "level 2024-04 5%", "level 2024-04 6%", "level 2023-05 7%"]
      ],
      ["The highest since 2006. In April it sold 5 tonnes.", ["level 2024-04 5 tonnes"]],
      ["Sales rose 3% year on year.", ["growth - rose 3%"]],
      [
        "The 2% rise followed a fall of 1% in March. Both were small.",
        ["growth - 2%", "growth/previous 2024-03 a fall of 1%"]
      ],
      // bases
      [
        "Sales rose $2m, or 5%, over the first quarter of 2023 to $42m.",
        ["change 2024-Q1 rose $2m", "growth 2024-Q1 5%", "level 2024-Q1 $42m"]
      ],
      ["Sales rose $2m over the first quarter of 2024.", ["change 2024-Q1 rose $2m"]],
      [
        "Profit was $5m, or $0.50 per share, for the quarter ended March 31, 2024, compared to net income of $4m, or $0.40 per diluted share, for the quarter ended March 31, 2023.",
        ["level 2024-Q1 $5m", "level 2024-Q1 $0.50", "level 2023-Q1 $4m", "level 2023-Q1 $0.40"]
      ],
      [
        "In the first quarter of 2024 it sold 9 million phones, more than the 8 million phones it shipped in the first quarter of 2023.",
        ["level 2024-Q1 9 million phones", "level 2023-Q1 8 million phones"]
      ],
      ["It sold over 5 million phones in 2023.", ["level 2023 over 5 million phones"]],
      ["It sold more than 5 million phones in 2023.", ["level 2023 more than 5 million phones"]],
      [
        "It will grow by 30% from an estimated 500 tonnes in 2023 to 650 tonnes in 2028.",
        [
          "target growth 2028 grow by 30%",
          "level 2023 an estimated 500 tonnes",
          "target level 2028 650 tonnes"
        ]
      ],
      [
        "The rate fell from 7.9 deaths per 1,000 births in 2022 to 7.5 in 2023.",
        ["ratio 2022 7.9 deaths", "level 2023 7.5"]
      ],
      [
        "In May 2024 the index was 50, up from April's reading of 49.",
        ["level 2024-05 50", "level 2024-04 49"]
      ],
      [
        "In May 2024 it sold 50 cars as opposed to 60 in May 2023.",
        ["level 2024-05 50 cars", "level 2023-05 60"]
      ],
      [
        "The ratio was 10% at 31 March 2024, compared with 9% at 31 March 2023 and 8% at 31 December 2023.",
        ["level 2024-03-31 10%", "level 2023-03-31 9%", "level 2023-12-31 8%"]
      ],
      [
        "In the first quarter of 2024 costs were $5m. The prior-year period included $3m of charges.",
        ["level 2024-Q1 $5m", "level 2023-Q1 $3m"]
      ],
      [
        "In May 2024 the rate was 4%, below the 5% national average.",
        ["level 2024-05 4%", "level 2024-05 5%"]
      ]
    ],
    read
  )
})

describe("measures and signs", () => {
  check(
    [
      ["In 2023 the share rose from 6.7% to 8.9%.", ["share 2023 6.7%", "share 2023 8.9%"]],
      ["In 2023 the share price rose from 6.7% to 8.9%.", ["level 2023 6.7%", "level 2023 8.9%"]],
      [
        "In 2023 five firms accounted for 60% of sales, and ten firms for 80%.",
        ["level 2023 five firms", "share 2023 60%", "level 2023 ten firms", "share 2023 80%"]
      ],
      ["In 2023 prices were lower for 80%.", ["level 2023 80%"]],
      [
        "In May 2024 there was an increase in the gap of $3bn to $84bn.",
        ["change 2024-05 $3bn", "level 2024-05 $84bn"]
      ],
      ["In 2023 an increase in the margin of 3% to 5% is likely.", ["growth 2023 3% to 5%"]],
      ["In 2023 exports fell on decreases in tools ($4 million).", ["change 2023 -$4 million"]],
      ["In 2023 exports fell; the largest were tools ($4 million).", ["level 2023 $4 million"]],
      ["In 2023 the estimate was revised down by 4 tonnes.", ["change 2023 down by 4 tonnes"]],
      ["In 2023 it was used by 4 million people.", ["level 2023 4 million people"]],
      ["A poll had forecast a draw of 4 tonnes.", ["target change - -4 tonnes"]],
      ["Brent shed 70 cents.", ["change/previous - -70 cents"]],
      ["In 2023 the shed cost 70 cents.", ["level 2023 70 cents"]],
      ["In 2023, sales were 4%, or 300 units, behind 2022.", ["growth 2023 -4%", "change 2023 -300 units"]],
      ["In 2023 output was 4% greater than in 2022.", ["growth 2023 4%"]],
      [
        "In 2023 exports were 2% and those of services 1% lower than in 2022.",
        ["growth 2023 -2%", "growth 2023 -1%"]
      ],
      [
        "In 2023 the price fell 2% to $300 for houses and 3% to $200 for flats.",
        ["growth 2023 fell 2%", "level 2023 $300", "growth 2023 -3%", "level 2023 $200"]
      ],
      [
        "In 2023 the price was 2% of $300 for houses and 3% of $200 for flats.",
        ["share 2023 2%", "level 2023 $300", "share 2023 3%", "level 2023 $200"]
      ],
      ["In 2023, sales were up in Spain (14%) and Peru (9%).", ["growth 2023 14%", "growth 2023 9%"]],
      [
        "In 2023, Spain (14%) and Peru (9%) were first.",
        ["level 2023 14%", "level 2023 9%", "rank 2023 first"]
      ],
      ["The index has been above 50 for 17 months.", ["level - above 50", "streak - 17 months"]],
      ["It has run a shop for 17 months.", ["level - 17 months"]],
      ["In 2023 the rate was 7 cases/1 million people.", ["ratio 2023 7 cases"]],
      ["In 2023 it raised £9.5m.", ["level 2023 £9.5m"]],
      ["In 2023 it raised spending by £3m.", ["change 2023 £3m"]],
      ["In 2023 costs fell, a 21% cut.", ["growth 2023 -21%"]],
      ["In 2023 it fell a modest 2%.", ["growth 2023 -2%"]],
      ["In 2023 it fell, and sales of 2% were lost.", ["share 2023 2%"]],
      ["In 2023, the decrease grew by 2%.", ["growth 2023 decrease grew by 2%"]],
      [
        "In the second quarter of 2023 sales were $3bn against $2bn est.",
        ["level 2023-Q2 $3bn", "target level 2023-Q2 $2bn"]
      ],
      ["In May 2024 the index was 103 (2015=100).", ["level 2024-05 103"]],
      ["The Nifty index lost 88.3 points.", ["change/previous - lost 88.3 points"]],
      [
        "In 2023 sales were 4.5 Mt (▲12%), exports 2 Mt (▼3%).",
        ["level 2023 4.5 Mt", "growth 2023 ▲12%", "level 2023 2 Mt", "growth 2023 ▼3%"]
      ],
      ["Analysts had expected a rise of 3% in May 2024.", ["target growth/previous 2024-05 a rise of 3%"]],
      [
        "In May 2024 sales rose 3%, more than the 2% most economists had predicted.",
        ["growth/previous 2024-05 rose 3%", "target growth/previous 2024-05 2%"]
      ],
      [
        "In May 2024 sales rose 3%, against expectations of 2%, and costs rose 1%.",
        ["growth/previous 2024-05 rose 3%", "target level 2024-05 2%", "growth/previous 2024-05 rose 1%"]
      ],
      ["In 2023 output fell back 3%.", ["growth 2023 -3%"]],
      ["Output should grow 3% in 2024.", ["target growth 2024 grow 3%"]],
      [
        "The office estimates that 5 million people were idle in May 2024.",
        ["level 2024-05 5 million people"]
      ],
      [
        "Sales were $5m in May 2024, $1m more than forecast and $2m above May 2023.",
        ["level 2024-05 $5m", "change 2024-05 $1m", "change 2024-05 $2m"]
      ]
    ],
    read
  )
})

describe("what states nothing", () => {
  check(
    [
      ["The share was 71% ± 2 points.", ["71%"]],
      ["The margin of error is ±2 points.", ["2 points"]],
      ["When it was first asked, 5% agreed.", ["5%"]],
      ["In week 44 there were 30 cases.", ["30 cases"]],
      ["In 44 weeks there were 30 cases.", ["44 weeks", "30 cases"]],
      ["Of those aged 25-34, 12% smoke; among 25-34 year-olds 14% do.", ["12%", "14%"]],
      ["Ten (10) cases and six (6) deaths.", ["Ten", "six"]],
      ["It was worth 5 yuan ($1 = 7 yuan).", ["5 yuan", "7 yuan"]],
      ["The 12-member group has 5 million tonnes.", ["5 million tonnes"]],
      ["Those jobless for 27 weeks or more were 3 million.", ["3 million"]],
      ["Type 2 diabetes and Scope 3 emissions rose 5%.", ["rose 5%"]],
      ["The Nasdaq 100 rose 5%; the Nasdaq was at 17,100.", ["rose 5%", "17,100"]],
      ["Stocks are in the upper half of the range.", []],
      ["The fourth quarters of 2022 and 2023 were cold.", []],
      ["It lost 3%, i.e. -3% on the year.", ["lost 3%", "-3%"]]
    ],
    text => claimsOf(text).map(({ figure }) => figure)
  )
})

describe("figures", () => {
  check(
    [
      ["a 3-percentage-point drop", ["3 point none"]],
      ["a 25-basis-point cut", ["25 basis-point none"]],
      ["a half-point rise, a quarter point cut", ["0.5 point none", "0.25 point none"]],
      ["a quarter of the cake", ["0.25 none about"]],
      ["fell 5 1/2 percent and 3¼ cents", ["-5.5 percent none", "3.25 currency none"]],
      ["two-and-a-half million people", ["2500000 count about"]],
      ["voted 7-2, 12-18 months", ["7 none none", "2 none none", "12..18 time none"]],
      ["0.3c and 95¢ but a 3C product", ["0.3 currency none", "95 currency none"]],
      ["on 5 1/2/2024", ["5 none none"]],
      [
        "RM2.3 billion, Rp 300 trillion, GH¢20m",
        ["2300000000 currency none", "300000000000000 currency none", "20000000 currency none"]
      ],
      [
        "R450m, N4.5trn, P12.5 billion",
        ["450000000 currency none", "4500000000000 currency none", "12500000000 currency none"]
      ],
      ["N95 masks, P5 states, R2 values", []],
      ["40 rand, 300 naira", ["40 currency none", "300 currency none"]],
      ["3.2 Mt, 120 kt, 4 MT", ["3200000 measure none", "120000 measure none", "4 measure none"]],
      [
        "8.98 mbpd, 9 mb/d, 250 kb/d",
        ["8980000 measure none", "9000000 measure none", "250000 measure none"]
      ],
      [
        "180 bu./acre, 14 bcf/d, 3.4 million dwt, 3.2 GHz, 50 mg/dL",
        [
          "180 measure none",
          "14000000000 measure none",
          "3400000 measure none",
          "3.2 measure none",
          "50 measure none"
        ]
      ],
      ["up 91.6pc", ["91.6 percent none"]],
      ["went up to Rs 2,012", ["2012 currency none"]],
      ["up to Rs 2,012", ["2012 currency at-most"]]
    ],
    text =>
      scanFigures(separateChanges(text), { language: "en" }).map(
        ({ figure: { value, to, unit, hedge } }) =>
          `${[value, ...(to === null ? [] : [to])].map(Rational.format).join("..")} ${unit.kind} ${hedge}`
      )
  )

  it("takes the unit of a pair from its second number", () => {
    const [from, to] = claimsOf("In 2023 the rate rose from 4.1 to 4.6 per cent.")
    assert.strictEqual(from?.reading.unit.kind, "percent")
    assert.strictEqual(to?.reading.unit.kind, "percent")
    const [cars] = claimsOf("In 2023 it sold 41 and 4.6 per cent was left.")
    assert.strictEqual(cars?.reading.unit.kind, "none")
  })
})
