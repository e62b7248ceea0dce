/** What the catalogue calls usual: each threshold where it speaks, and next to it where it must not. Invented figures. */
import { assert, describe, it } from "vitest"
import { check } from "../../src/check.js"

interface Case {
  readonly what: string
  readonly usual: string
  readonly claims: ReadonlyArray<string>
  readonly others: ReadonlyArray<string>
  readonly says: string
}

const level = (id: string, figure: string, more = "") =>
  `{ id: ${id}, quote: "${figure}", figure: "${figure}", indicator: jobless, ${more} }`

const cases: ReadonlyArray<Case> = [
  {
    what: "a value out of range",
    usual: "{ low: 1000, high: 90000 }",
    claims: [level("a", "95,213")],
    others: [level("a", "89,213")],
    says: "outside of what is usual"
  },
  {
    what: "a value whose interval reaches into the range",
    usual: "{ high: 90000 }",
    claims: [level("a", "91 thousand")],
    others: [level("a", "90 thousand")],
    says: "outside of what is usual"
  },
  {
    what: "a value far from all that the reference has",
    usual: "{ history: 3 }",
    claims: [level("a", "95,213")],
    others: [level("a", "41,213")],
    says: "far from every value that the reference gives"
  },
  {
    what: "growth out of range, as printed",
    usual: "{ growth_low: -15, growth_high: 25 }",
    claims: [level("a", "31.2%", "measure: growth")],
    others: [level("a", "21.2%", "measure: growth")],
    says: "usual is between −15 and 25%"
  },
  {
    what: "growth out of range, implied by two levels",
    usual: "{ growth_low: -15, growth_high: 25 }",
    claims: [level("a", "20,112"), level("b", "26,915", "period: 2023")],
    others: [level("a", "20,112"), level("b", "24,915", "period: 2023")],
    says: "usual is between −15 and 25%"
  },
  {
    what: "a figure finer than its source",
    usual: "{ step: 1000 }",
    claims: [level("a", "20,112")],
    others: [level("a", "20,000")],
    says: "more finely than the source"
  },
  {
    what: "a round figure",
    usual: "{ round: true }",
    claims: [level("a", "20,000")],
    others: [level("a", "about 20,000")],
    says: "very round number"
  }
]

const findings = async (
  usual: string | null,
  claims: ReadonlyArray<string>,
  language: "en" | "zh" = "en"
) => {
  const report = await check({
    language,
    created: "2024-01-01T00:00:00Z",
    claims: `claimcheck: 1
document: { id: brief, published: 2023-06-01 }
areas: { north: { name: North } }
indicators:
  jobless: { name: unemployed people, unit: count(people), kind: stock${usual === null ? "" : `, usual: ${usual}`} }
defaults: { area: north, period: 2022 }
claims:
${claims.map(each => `  - ${each}`).join("\n")}
`,
    reference: {
      "jobless.csv":
        "indicator,area,period,value,unit,grade,source\njobless,north,2018,14000,count(people),official,Office (invented)\njobless,north,2019,22000,count(people),official,Office (invented)\n"
    }
  })
  assert.deepStrictEqual(report.problems, [])
  return report.documents[0]?.findings ?? []
}

describe.each(cases)("$what", ({ usual, claims, others, says }) => {
  it("is a warning, in both languages", async () => {
    for (const language of ["en", "zh"] as const) {
      const found = await findings(usual, claims, language)
      assert.deepStrictEqual(
        found.map(({ rule, severity }) => [rule, severity]),
        [["plausibility", "warning"]]
      )
      if (language === "en") assert.include(found[0]?.message, says)
      else assert.match(found[0]?.message ?? "", /\p{Script=Han}/u)
      assert.sameMembers(
        [...(found[0]?.claims ?? [])],
        claims.map(each => /id: (\w+)/u.exec(each)?.[1])
      )
    }
  })
  it("is nothing to mention within the threshold, or without one", async () => {
    assert.deepStrictEqual(await findings(usual, others), [])
    assert.deepStrictEqual(await findings(null, claims), [])
  })
})

it("a threshold that is no number is a problem with its place", async () => {
  const report = await check({
    created: "2024-01-01T00:00:00Z",
    claims: `claimcheck: 1
document: { id: brief }
indicators:
  jobless: { name: unemployed people, unit: count(people), usual: { high: "90,000" } }
`
  })
  assert.include(report.problems[0]?.message, '"90,000" is not a number')
  assert.strictEqual(report.problems[0]?.line, 4)
})
