/**
 * Wordings that the extractor once misread. All figures are invented.
 */
import { assert, describe, it } from "vitest"
import * as ArticleText from "../../src/text/ArticleText.js"
import * as Decision from "../../src/text/extract/Decision.js"
import { draftIndicators } from "../../src/text/extract/draftIndicators.js"
import { extract } from "../../src/text/extract/extract.js"
import * as MatchingForm from "../../src/text/MatchingForm.js"
import { scanFigures } from "../../src/text/figures/scanFigures.js"
import * as Rational from "../../src/arithmetic/Rational.js"

const articleOf = (text: string) => ArticleText.make(text, "en", MatchingForm.plain)
const draftOf = (text: string) => extract(articleOf(text), "2024-06")

describe("wordings", () => {
  const table: ReadonlyArray<readonly [text: string, claims: ReadonlyArray<string>]> = [
    ["Prices rose 0.4 percent in March 2024.", ["growth/previous 2024-03"]],
    ["Prices rose 0.4 percent in March 2024 from a year earlier.", ["growth 2024-03"]],
    ["The rate edged up to 6.2% in May from 6.1% in April.", ["level 2024-05", "level 2024-04"]],
    ["Sales were $3bn in the quarter ended March 31, 2024.", ["level 2024-Q1"]],
    ["Poverty hit 4.3 million children in the year to March 2023.", ["level 2022-04/2023-03"]],
    ["Output grew by 3.0% in 2018, after 4.3% in 2017.", ["growth 2018", "growth 2017"]],
    ["Growth of 0.6% in 2021, 1.5% in 2022 and 1.6% in 2023.", ["growth 2021", "growth 2022", "growth 2023"]],
    ["In the first quarter of 2024, profit was $5m (2023: $4m).", ["level 2024-Q1", "level 2023-Q1"]],
    ["Sales between January and March 2024 were $5m.", ["level ytd:2024-03"]],
    [
      "It earned $5m in the first quarter of 2024, against $6m in the same quarter of 2023.",
      ["level 2024-Q1", "level 2023-Q1"]
    ],
    [
      "The gap was 5 points in 2023. It has narrowed by 2 points since 2019.",
      ["level 2023", "change/2019 2023"]
    ],
    [
      "Exports were $7m in May 2024, up $3m from $4m in April.",
      ["level 2024-05", "change/previous 2024-05", "level 2024-04"]
    ],
    [
      "Shares fell 8.6% after it forecast fourth-quarter sales of $8m.",
      ["growth/previous null", "level 2024-Q4"]
    ],
    ["For the full year it expects sales of $8m.", ["level 2024"]],
    ["Sales for the full year were $8m.", ["level 2023"]],
    ["Credit grew at an annual rate of 1.5% in the first quarter of 2024.", ["annualised_growth 2024-Q1"]],
    ["Wind made 42.7% of the country's electricity in 2023, 2.4% up on 2022.", ["share 2023", "growth 2023"]],
    ["It was the most since August 2022. In the first five months it sold 5 million.", ["level ytd:2024-05"]],
    [
      "Prices rose 3% in April 2024 from April 2023, down from 4% in March.",
      ["growth 2024-04", "growth 2024-03"]
    ],
    ["Sales in the March quarter were $5m.", ["level 2024-Q1"]],
    ["Sales for the 52 weeks to 24 February 2024 were $5m.", ["level 2023-02-26/2024-02-24"]],
    ["Exports fell $5m, or 3%, in May 2024.", ["change/previous 2024-05", "growth/previous 2024-05"]],
    ["Output ended a four-month slide.", ["streak null"]],
    ["From 12.9 million in 2020, it came down to 8.6 million in 2021.", ["level 2020", "level 2021"]],
    [
      "Output in 2023/24 was 5 million tonnes. In 2024-25 it was 6 million.",
      ["level 2023/2024", "level 2024/2025"]
    ],
    ["Between 2019 and 2023, sales rose from 2 million to 4 million.", ["level 2019", "level 2023"]],
    [
      "In April 2024, it was 97 percent of the volume in April 2019. In May, it was 5 million.",
      ["ratio 2024-04", "level 2024-05"]
    ],
    [
      "Support was 58% in May 2024, up seven points from the previous poll in February.",
      ["level 2024-05", "change/previous 2024-05"]
    ],
    [
      "In June 2024, exports rose 2%. Year to date, they were $5bn.",
      ["growth/previous 2024-06", "level ytd:2024-06"]
    ],
    [
      "In fiscal 2023, which ended on 30 September, sales fell 2%, against growth of 8% in fiscal 2022.",
      ["growth 2022-10/2023-09", "growth 2021-10/2022-09"]
    ],
    ["It had profit of $5m in 2023, versus net income of $7m a year earlier.", ["level 2023", "level 2022"]],
    ["At 31 December 2023 it had 5,000 staff. Sales rose 3%.", ["level 2023-12-31", "growth 2023"]],
    ["Debt at year-end was $5bn.", ["level 2023"]],
    ["In May 2024, the fleet was four times the level of 2019.", ["multiple/2019 2024-05"]],
    ["The share was 31% among firms with fewer than 100 employees.", ["share null"]],
    [
      "Prices fell 1.0% in May, leaving them 10.4% below the level of May 2023.",
      ["growth/previous 2024-05", "growth 2024-05"]
    ],
    [
      "Sales were $5bn in May 2024. Fares jumped 3.9% after slipping 1.6% in April.",
      ["level 2024-05", "growth/previous 2024-05", "growth/previous 2024-04"]
    ],
    ["Full-year guidance of $5bn is unchanged.", ["level 2024"]],
    ["In 2023, Asia held the largest share, at 44%.", ["share 2023"]],
    [
      "In May 2024, employment in the euro area was up 0.8% on the same quarter of the previous year.",
      ["growth 2024-05"]
    ],
    ["Earnings per share dropped 6% in 2023.", ["growth 2023"]],
    ["In May 2024, sales were +4.5% on the year.", ["growth 2024-05"]]
  ]
  for (const [text, wanted] of table)
    it(text, () => {
      assert.deepStrictEqual(
        draftOf(text).claims.map(
          ({ measure, versus, period }) => `${measure}${versus === null ? "" : `/${versus}`} ${period}`
        ),
        wanted
      )
    })
})

describe("figures in prose", () => {
  const table: ReadonlyArray<readonly [text: string, figures: ReadonlyArray<string>]> = [
    ["fell by 82,000 to 32.7 million", ["-82000 none", "32700000 none"]],
    ["widened by 15 basis points to 2.41%", ["15 basis-point", "2.41 percent"]],
    ["raised by 2.1 million tonnes to 129.3 million tonnes", ["2100000 measure", "129300000 measure"]],
    ["improved by 2.4 points to 94.1%", ["2.4 point", "94.1 percent"]],
    ["a vote of 7 to 2", ["7 none", "2 none"]],
    ["a fourth consecutive month", ["4 none"]],
    ["ended at 516.8 points, 18.9 points apart", ["516.8 none", "18.9 point"]],
    ["rose 3 to 5 percent", ["3..5 percent"]],
    ["dozens of tankers, hundreds of millions of euros", ["24 none", "200000000 currency"]],
    ["opened 500 new schools", ["500 count"]],
    ["held 87.4 bcm at 31 cents", ["87400000000 measure", "31 currency"]]
  ]
  for (const [text, wanted] of table)
    it(text, () => {
      assert.deepStrictEqual(
        scanFigures(text, { language: "en" }).map(({ figure: { value, to, unit } }) => {
          const ends = [value, ...(to === null ? [] : [to])].map(Rational.format)
          return `${ends.join("..")} ${unit.kind}`
        }),
        wanted
      )
    })
})

describe("a draft", () => {
  it("gives numbers that nobody has named indicators of their own", () => {
    const { claims } = draftOf("Of 266.9 million, 167.1 million.")
    const { of } = draftIndicators(claims)
    assert.strictEqual(new Set(claims.map(({ id }) => of.get(id)?.own)).size, claims.length)
  })

  it("takes over decisions and leaves the other claims alone", () => {
    const article = articleOf("Exports rose 3% to $4bn in 2023.")
    const draft = extract(article, "2024")
    const [first, second] = draft.claims
    assert(first !== undefined && second !== undefined)
    const renamed = Decision.apply(article, draft, second.id, {
      kind: "claim",
      changes: { subject: "sales" }
    })
    assert.deepStrictEqual(renamed.claims, [first, { ...second, subject: "sales", doubts: [] }])
    const ignored = Decision.apply(article, draft, first.id, { kind: "ignore", why: "example", note: null })
    assert.deepStrictEqual(ignored.claims, [second])
    assert.deepInclude(ignored.ignored, { quote: "ose 3% to", number: "3", why: "example", note: null })
    assert.strictEqual(Decision.apply(article, draft, "none", { kind: "claim", changes: {} }), draft)
  })
})
