/** What levels of a reference may say about growth: nothing for certain, unless it is meant nominally. */
import { assert, describe, it } from "vitest"
import { check } from "../../src/check.js"

const claims = (basis: string) => `claimcheck: 1
document: { id: b, published: 2023-03 }
areas: { town: { name: Town } }
indicators: { inv: { name: investment, unit: EUR, kind: flow } }
claims:
  - { id: up, quote: up 3%, measure: growth, ${basis}indicator: inv, area: town, period: 2022, figure: 3% }
`
const levels = `indicator,area,period,value,unit
inv,town,2022,90.000,EUR
inv,town,2021,80.000,EUR
`
const growth = `indicator,area,period,value,unit,measure
inv,town,2022,12.5,%,growth
`

const growthOf = (basis: string) => `indicator,area,period,value,unit,measure,basis
inv,town,2022,12.5,%,growth,${basis}
`

const rules = async (basis: string, table: string) => {
  const report = await check({ claims: claims(basis), reference: { "t.csv": table } })
  return report.documents.flatMap(({ findings }) =>
    findings.map(({ rule, severity }) => `${severity} ${rule}`)
  )
}

describe("levels of a reference", () => {
  it("refute nominal growth", async () => {
    assert.deepStrictEqual(await rules("basis: nominal, ", levels), ["error refuted"])
  })
  it("never refute growth that is real, comparable or unstated: they only give a hint", async () => {
    for (const basis of ["basis: real, ", "basis: comparable, ", "basis: unstated, ", ""])
      assert.deepStrictEqual(await rules(basis, levels), ["warning soft-relation"], basis)
  })
})

describe("growth that a source gives", () => {
  it("refutes growth that is meant in the same way", async () => {
    for (const basis of ["nominal", "real", "comparable"])
      assert.deepStrictEqual(await rules(`basis: ${basis}, `, growthOf(basis)), ["error refuted"], basis)
    assert.deepStrictEqual(await rules("", growth), ["error refuted"])
    assert.deepStrictEqual(await rules("", growthOf("real")), ["error refuted"])
  })
  it("refutes nothing that may be meant otherwise", async () => {
    for (const basis of ["basis: nominal, ", "basis: real, "])
      assert.deepStrictEqual(await rules(basis, growth), [], basis)
    assert.deepStrictEqual(await rules("", growthOf("nominal")), [])
    assert.deepStrictEqual(await rules("basis: comparable, ", growthOf("real")), [])
  })
  it("says nothing about growth that is meant otherwise", async () => {
    assert.deepStrictEqual(await rules("basis: nominal, ", growthOf("real")), [])
    assert.deepStrictEqual(await rules("basis: real, ", growthOf("nominal")), [])
  })
  it("is kept where its basis is none", async () => {
    assert.deepStrictEqual(await rules("", growthOf("accrual")), ["error refuted"])
  })
  it("goes together with what the text says of longer times, where both are meant in the same way", async () => {
    // 12.5 % (observed) after 3.0 % are 15.9 % in two years, not 14.0 %; "over 10%" would allow for it.
    const verdicts = async (claimed: string, observed: string) => {
      const report = await check({
        claims: `claimcheck: 1
document: { id: b, published: 2023-03 }
areas: { town: { name: Town } }
indicators: { inv: { name: investment, unit: EUR, kind: flow } }
defaults: { area: town, indicator: inv }
claims:
  - { id: one, quote: up 3%, measure: growth, basis: ${claimed}, period: 2021, figure: 3.0% }
  - { id: two, quote: up 5%, measure: growth, basis: ${claimed}, period: 2022, versus: 2020, figure: 14.0% }
  - { id: last, quote: up 10%, measure: growth, basis: ${claimed}, period: 2022, figure: over 10% }
`,
        reference: { "t.csv": growthOf(observed) }
      })
      assert.deepStrictEqual(report.problems, [])
      return report.documents[0]?.claims.map(({ verdict }) => verdict)
    }
    for (const basis of ["nominal", "real", "comparable", "unstated"])
      assert.deepStrictEqual(
        await verdicts(basis, basis),
        ["inconsistent", "inconsistent", "supported"],
        basis
      )
    assert.deepStrictEqual(await verdicts("real", "nominal"), ["consistent", "consistent", "consistent"])
    assert.deepStrictEqual(await verdicts("nominal", "real"), ["consistent", "consistent", "consistent"])
  })
})
