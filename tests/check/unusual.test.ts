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
  },
  {
    what: "a value below the only threshold",
    usual: "{ low: 1000 }",
    claims: [level("a", "913")],
    others: [level("a", "1,000")],
    says: "at least 1000 people"
  },
  {
    what: "a value beyond a threshold, but not a change of as much",
    usual: "{ low: 1000 }",
    claims: [level("a", "913")],
    others: [level("a", "913", "measure: change")],
    says: "outside of what is usual"
  },
  {
    what: "a value far below all that the reference has",
    usual: "{ history: 3 }",
    claims: [level("a", "4,613")],
    others: [level("a", "4,713")],
    says: "between 14,000 and 22,000 people"
  },
  {
    what: "growth over a year, not growth over a quarter",
    usual: "{ growth_high: 25 }",
    claims: [level("a", "31.2%", "measure: growth, versus: year-before")],
    others: [level("a", "31.2%", "measure: growth, versus: previous")],
    says: "usual is at most 25%"
  },
  {
    what: "growth below the only threshold",
    usual: "{ growth_low: -15 }",
    claims: [level("a", "-31.2%", "measure: growth")],
    others: [level("a", "-15.0%", "measure: growth")],
    says: "usual is at least −15%"
  },
  {
    what: "growth implied by a level and the one a year before, not two years before",
    usual: "{ growth_high: 25 }",
    claims: [level("a", "20,112"), level("b", "26,915", "period: 2023")],
    others: [level("a", "20,112"), level("b", "26,915", "period: 2024")],
    says: "growth of unemployed people (North, 2023)"
  },
  {
    what: "growth implied by two levels, none by one that is open",
    usual: "{ growth_high: 25 }",
    claims: [level("a", "20,112"), level("b", "26,915", "period: 2023")],
    others: [level("a", "20,112"), level("b", "over 26,915", "period: 2023")],
    says: "usual is at most 25%"
  },
  {
    what: "growth implied by two levels, none from nothing",
    usual: "{ growth_high: 25 }",
    claims: [level("a", "20,112"), level("b", "26,915", "period: 2023")],
    others: [level("a", "0"), level("b", "26,915", "period: 2023")],
    says: "usual is at most 25%"
  },
  {
    what: "a figure finer than its source, not one as fine",
    usual: "{ step: 1000 }",
    claims: [level("a", "20,900")],
    others: [level("a", "21,000")],
    says: "1000 people"
  },
  {
    what: "one digit and three zeros, not two digits",
    usual: "{ round: true }",
    claims: [level("a", "5,000")],
    others: [level("a", "12,000")],
    says: "very round number"
  },
  {
    what: "zeros that are printed, not those of a word",
    usual: "{ round: true }",
    claims: [level("a", "5,000")],
    others: [level("a", "5 thousand")],
    says: "very round number"
  },
  {
    what: "three zeros, not two",
    usual: "{ round: true }",
    claims: [level("a", "5,000")],
    others: [level("a", "500")],
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

describe("what the reference has", () => {
  const found = async (rows: ReadonlyArray<string>, figure: string, history = 3) => {
    const report = await check({
      claims: `claimcheck: 1
document: { id: brief, published: 2023-06-01 }
indicators:
  balance: { name: balance, unit: EUR, kind: flow, sign: any, usual: { history: ${history} } }
claims: [{ id: a, quote: "${figure}", figure: "${figure}", indicator: balance, period: 2022 }]
`,
      reference: {
        "balance.csv": `indicator,period,value,unit,measure,grade\n${rows.map(row => `balance,${row}\n`).join("")}`
      }
    })
    assert.deepStrictEqual(report.problems, [])
    return report.documents[0]?.findings.map(({ message }) => message) ?? []
  }

  it("is its levels that are trusted, in whatever unit they are given", async () => {
    assert.deepStrictEqual(await found(["2018,4,thousand EUR,level,"], "€95,213"), [
      "“€95,213” is far from every value that the reference gives for balance (2022): exactly 4000 EUR."
    ])
    assert.lengthOf(await found(["2018,40,thousand EUR,level,"], "€95,213"), 0)
    for (const other of ["2018,4000,EUR,level,untrusted", "2018,4000,EUR,change,"])
      assert.lengthOf(await found([other], "€95,213"), 0, other)
    assert.lengthOf(await found(["2018,4000,EUR,level,", "2019,50000,EUR,change,"], "€95,213"), 1)
  })
  it("says nothing of what changes its sign, or where nothing is known", async () => {
    assert.lengthOf(await found(["2018,4000,EUR,level,", "2019,-10,EUR,level,"], "€95,213"), 0)
    assert.lengthOf(await found([], "€95,213"), 0)
  })
  it("is compared with a multiple of at least one", async () => {
    assert.lengthOf(await found(["2018,4000,EUR,level,"], "€5,213", 1), 1)
    assert.lengthOf(await found(["2018,4000,EUR,level,"], "€4,000", 1), 0)
  })
})
