/** What a claim takes over from the claim that it refers to, and from the defaults of its file. Invented figures. */
import { assert, describe, it } from "vitest"
import { check } from "../../src/check.js"

const run = async (claims: ReadonlyArray<string>, reference: Readonly<Record<string, string>> = {}) => {
  const report = await check({
    claims: `claimcheck: 1
document: { id: invented, published: 2024-03 }
defaults: { area: north, period: 2023 }
areas: { north: { name: North }, south: { name: South } }
indicators:
  steel: { name: steel, unit: t, kind: flow }
  gdp: { name: output, unit: EUR, kind: flow }
claims:
${claims.map(each => `  - { quote: x, ${each} }`).join("\n")}
`,
    reference
  })
  return {
    claims: new Map(report.documents[0]?.claims.map(claim => [claim.id, claim])),
    problems: report.problems.map(({ message }) => message)
  }
}

describe("a claim about another claim", () => {
  it("is about its area and period, not about those that the file has by default", async () => {
    const { claims } = await run([
      "id: level, indicator: steel, area: south, period: 2021, figure: 40.0 t",
      "id: before, indicator: steel, area: south, period: 2020, figure: 30.0 t",
      "id: change, measure: change, of_claim: level, figure: 11.0 t"
    ])
    assert.strictEqual(claims.get("change")?.verdict, "inconsistent")
  })

  it("rounds as it does, and is of the release that it is of", async () => {
    const { claims } = await run(
      [
        "id: level, indicator: steel, as_of: 2023-12, rounding: exact, figure: 41.7 t",
        "id: twice, measure: multiple, of_claim: level, figure: 2.085 times",
        "id: change, measure: change, of_claim: level, figure: 21.7 t"
      ],
      {
        "steel.csv": `indicator,area,period,value,unit,vintage
steel,north,2023,41.7,t,2023-12
steel,north,2022,20.0,t,2023-12
steel,north,2023,51.7,t,2024-02
steel,north,2022,20.0,t,2024-02
`
      }
    )
    assert.deepStrictEqual(
      [...claims.values()].map(({ interval, verdict }) => `${interval?.low} ${interval?.high} ${verdict}`),
      ["41.7 41.7 supported", "2.085 2.085 supported", "21.7 21.7 supported"]
    )
  })

  it("keeps what it says itself", async () => {
    const { claims } = await run([
      "id: level, indicator: steel, rounding: exact, figure: 41.7 t",
      "id: change, measure: change, of_claim: level, area: south, period: 2020, rounding: nearest, figure: 21.7 t"
    ])
    const change = claims.get("change")
    assert.strictEqual(`${change?.interval?.low} ${change?.interval?.high}`, "21.65 21.75")
    assert.include(change?.why.join(" "), "(South, 2020)")
  })
})

describe("how growth is meant", () => {
  const levels = {
    "levels.csv": "indicator,area,period,value,unit\ngdp,north,2022,100,EUR\ngdp,north,2023,105,EUR\n"
  }
  const verdictOf = async (claim: string, more: ReadonlyArray<string> = []) =>
    (await run([...more, `id: it, ${claim}`], levels)).claims.get("it")?.verdict

  it("is open for money, so that levels at current prices neither confirm nor refute it", async () => {
    assert.strictEqual(await verdictOf("measure: growth, indicator: gdp, figure: 5.0%"), "unchecked")
    assert.strictEqual(await verdictOf("measure: growth, indicator: gdp, figure: 7.0%"), "unchecked")
  })
  it("is what the claim says", async () => {
    assert.strictEqual(
      await verdictOf("measure: growth, basis: nominal, indicator: gdp, figure: 5.0%"),
      "supported"
    )
    assert.strictEqual(
      await verdictOf("measure: growth, basis: nominal, indicator: gdp, figure: 7.0%"),
      "refuted"
    )
  })
  it("is open for a formula that compares periods, not for one within a period or in two areas", async () => {
    assert.strictEqual(await verdictOf("formula: 'gdp / gdp[2022] - 1', figure: 7.0%"), "unchecked")
    assert.strictEqual(await verdictOf("formula: 'gdp / gdp[2023]', figure: 7.0 times"), "inconsistent")
    assert.strictEqual(await verdictOf("formula: gdp, figure: €7.0"), "refuted")
    assert.strictEqual(
      await verdictOf("formula: 'gdp / gdp[2022] - 1', basis: nominal, figure: 7.0%"),
      "refuted"
    )
  })
})

describe("a figure of things counted", () => {
  const intervalOf = async (formula: string, figure = "7") => {
    const report = await check({
      claims: `claimcheck: 1
document: { id: invented, published: 2024-03 }
defaults: { period: 2023 }
indicators:
  firms: { name: firms, unit: count(firms), kind: stock }
  shops: { name: shops, unit: count(firms), kind: stock }
  average: { name: average, unit: count(firms), kind: level, integer: false }
claims: [{ id: c, quote: x, formula: "${formula}", figure: "${figure}" }]
`
    })
    assert.deepStrictEqual(
      report.problems.map(({ message }) => message),
      []
    )
    const interval = report.documents[0]?.claims[0]?.interval
    return `${interval?.low} ${interval?.high}`
  }
  it.each([
    "firms",
    "-firms",
    "abs(firms - shops)",
    "firms + shops",
    "firms * shops",
    "min(firms, shops)",
    "max(firms, shops, 5)",
    "firms^2"
  ])("%s was counted", async formula => assert.strictEqual(await intervalOf(formula), "7 7"))
  it.each([
    "firms / 2",
    "firms * 0.5",
    "min(firms, average)",
    "max(average, firms)",
    "average^2",
    "firms^(-1)",
    "sqrt(firms)",
    "-average",
    "average + firms",
    "firms - average"
  ])("%s need not have been", async formula => assert.strictEqual(await intervalOf(formula), "6.5 7.5"))
})
