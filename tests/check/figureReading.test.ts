/** What a claims file may say about how a figure is to be read, and what it is told where that cannot be. Invented figures. */
import { assert, describe, it } from "vitest"
import { check } from "../../src/check.js"

const file = (claims: ReadonlyArray<string>, more = "") => `claimcheck: 1
document: { id: invented, published: 2024-03 }
defaults: { period: 2023, area: north }
areas: { north: { name: North } }
${more}
indicators:
  steel: { name: steel, unit: t, kind: flow }
  firms: { name: firms, unit: count(firms), kind: stock }
  stages: { name: stages, unit: count(stages) }
  shares: { name: shares, unit: count(shares), kind: stock, integer: false }
  profit: { name: profit, unit: EUR, kind: flow }
  loss: { name: loss, unit: EUR, kind: flow, sign: any }
claims:
${claims.map(each => `  - { quote: x, ${each} }`).join("\n")}
`

const run = async (claims: ReadonlyArray<string>, more?: string) => {
  const report = await check({ claims: file(claims, more) })
  return {
    intervals: report.documents[0]?.claims.map(({ interval }) =>
      interval === null ? "none" : `${interval.low} ${interval.high}`
    ),
    problems: report.problems.map(({ message }) => message).join("\n")
  }
}

const interval = async (claim: string, more?: string) => {
  const { intervals, problems } = await run([`id: a, ${claim}`], more)
  assert.strictEqual(problems, "", claim)
  return intervals?.[0]
}

describe("a figure", () => {
  it.each([
    ["figure: 41.7 t", "41.65 41.75"],
    ["figure: 41.7 t, rounding: exact", "41.7 41.7"],
    ["figure: 41.7 t, rounding: truncated", "41.7 41.8"],
    ["figure: 41.7 t, rounding: up", "41.6 41.7"],
    ["figure: 41.7 t, precision: 1", "41.2 42.2"],
    ["figure: 41.7 t, precision: 0.5", "41.45 41.95"],
    ["figure: 12万 t, precision: 1万", "115000 125000"],
    ["figure: 12 thousand t", "11500 12500"]
  ])("%s stands for %s", async (claim, expected) => {
    assert.strictEqual(await interval(`indicator: steel, ${claim}`), expected)
  })

  it.each([
    ["precision: 0", "0"],
    ["precision: -1", "-1"],
    ["precision: much", "much"]
  ])("whose %s is no positive number is not used, and that is told", async (precision, text) => {
    const { problems } = await run([`id: a, indicator: steel, figure: 41.7 t, ${precision}`])
    assert.include(problems, text)
    assert.match(problems, /precision/)
  })

  it.each([
    ["under 41 to 43 t", "null 43 false false"],
    ["at most 41 to 43 t", "null 43 false true"],
    ["nearly 41 to 43 t", "null 43 false true"],
    ["over 41 to 43 t", "41 null false false"],
    ["at least 41 to 43 t", "41 null true false"]
  ])("of two numbers with a word before them is open on one side: %s", async (figure, expected) => {
    const report = await check({ claims: file([`id: a, indicator: steel, figure: ${figure}`]) })
    const { high, highClosed, low, lowClosed } = report.documents[0]?.claims[0]?.interval ?? {}
    assert.strictEqual(`${low} ${high} ${lowClosed} ${highClosed}`, expected)
  })

  it("of things counted is whole, and of such that need not be whole is not", async () => {
    assert.strictEqual(await interval("indicator: firms, figure: 41"), "41 41")
    assert.strictEqual(await interval("indicator: shares, figure: 41"), "40.5 41.5")
    const { problems } = await run([
      "id: a, indicator: firms, figure: 41.5",
      "id: b, indicator: shares, figure: 41.5"
    ])
    assert.strictEqual(
      problems,
      'claim "a": "41.5" is not a whole number, but values of "firms" are; write integer: false there if they are not'
    )
    assert.strictEqual(await interval("indicator: firms, figure: 4.5 thousand"), "4450 4550")
  })

  it("below zero is told where its indicator is taken not to be, and only there", async () => {
    const { problems } = await run([
      "id: a, indicator: profit, figure: €-4.0",
      "id: b, indicator: loss, figure: €-4.0",
      "id: c, indicator: profit, measure: change, figure: €-4.0"
    ])
    assert.strictEqual(
      problems,
      'claim "a": "€-4.0" is below zero, which "profit" is taken not to be; write sign: any there if it can be'
    )
  })

  it.each([
    ["measure: growth, indicator: steel, figure: 5 points", "only a change or a contribution is"],
    ["measure: rank, indicator: steel, figure: 5%", 'the figure "5%" is not a number of places or periods'],
    ["measure: rank, indicator: steel, figure: €5", "is not a number of places or periods"],
    ["measure: duration, since: 2019, figure: 5 km", "is not in days, weeks, months, quarters or years"],
    ["indicator: steel, figure: €5", "EUR"],
    ["indicator: steel, figure: lots", "lots"],
    ["indicator: steel, figure: 5 t, period: 2O23", "2O23"],
    ["measure: change, of_claim: nothing, figure: 5 t", "nothing"],
    ["measure: growth, indicator: steel, versus: 2O22, figure: 5%", "2O22"]
  ])("of a claim %s is not used: %s", async (claim, words) => {
    const { intervals, problems } = await run([`id: a, ${claim}`])
    assert.include(problems, words)
    assert.isTrue(
      intervals?.every(each => each === "none"),
      claim
    )
  })

  it("held for more than two hundred years is not written out", async () => {
    const held = "id: h, measure: growth, indicator: steel, figure: over 1%"
    const { problems } = await run([held, "id: a, measure: streak, of_claim: h, figure: 201 years"])
    assert.include(problems, "a streak of more than 200 periods is not written out")
    assert.strictEqual(
      (await run([held, "id: a, measure: streak, of_claim: h, figure: 9 years"])).problems,
      ""
    )
  })
})

describe("the width of a hedge", () => {
  const about = "indicator: steel, figure: about 41.7 t"
  it.each([
    ["hedges: { about: { steps: 30 } }", about, "38.7 44.7"],
    ["hedges: { about: { at_least: 10% } }", about, "37.53 45.87"],
    ["hedges: { about: { steps: 1, at_least: 20% } }", about, "33.36 50.04"],
    ["hedges: { nearly: { at_least: 10% } }", "indicator: steel, figure: nearly 41.7 t", "37.53 41.7"]
  ])("is what the file says: %s, %s", async (more, claim, expected) => {
    assert.strictEqual(await interval(claim, more), expected)
  })
  it("is the usual one where the file speaks of other hedges", async () => {
    const more = "hedges: { nearly: { steps: 1 } }"
    assert.strictEqual(await interval(about, more), await interval(about))
  })
  it.each(["x", "-1", "10%%"])("cannot be %s", async text => {
    const { problems } = await run([`id: a, ${about}`], `hedges: { about: { steps: "${text}" } }`)
    assert.include(problems, text)
  })
})

describe("a place", () => {
  const verdict = async (among: string, own: string, others: ReadonlyArray<string>, place: string) => {
    const report = await check({
      claims: `claimcheck: 1
document: { id: invented, published: 2024-03 }
defaults: { area: a, period: 2023, indicator: steel }
areas:
  land: { name: Land }
  part: { name: Part, within: land, level: region }
  a: { name: A, within: part, level: county }
  b: { name: B, within: part, level: county }
  c: { name: C, within: land, level: county }
  d: { name: D, level: county }
  f: { name: F, within: land, level: town }
indicators: { steel: { name: steel, unit: t, kind: flow } }
claims:
  - { id: place, quote: x, measure: rank, among: ${among}, figure: ${place} }
  - { id: own, quote: x, figure: ${own} }
${others.map(area => `  - { id: of-${area}, quote: x, area: ${area}, figure: 9.0 t }`).join("\n")}
`
    })
    assert.deepStrictEqual(
      report.problems.map(({ message }) => message),
      []
    )
    return report.documents[0]?.claims[0]?.verdict
  }
  it("is among the areas of its level within the one that is named, however deep", async () => {
    const within = "{ level: county, within: land }"
    for (const area of ["b", "c"])
      assert.strictEqual(await verdict(within, "5.0 t", [area], "1st"), "inconsistent", area)
    for (const area of ["d", "f", "part"])
      assert.strictEqual(await verdict(within, "5.0 t", [area], "1st"), "consistent", area)
    assert.strictEqual(await verdict("{ level: county }", "5.0 t", ["d"], "1st"), "inconsistent")
    assert.strictEqual(await verdict("{ level: county }", "5.0 t", ["f"], "1st"), "consistent")
    assert.strictEqual(await verdict("{ within: part }", "5.0 t", ["c"], "1st"), "consistent")
  })
  it("needs as many ahead of it as it says, and of a complete list as many behind", async () => {
    const all = "{ level: county, complete: true }"
    const some = "{ level: county }"
    assert.strictEqual(await verdict(some, "5.0 t", ["b", "c"], "2nd"), "inconsistent")
    assert.strictEqual(await verdict(some, "5.0 t", ["b", "c"], "3rd"), "consistent")
    assert.strictEqual(await verdict(all, "10.0 t", ["b", "c"], "3rd"), "inconsistent")
    assert.strictEqual(await verdict(some, "10.0 t", ["b", "c"], "3rd"), "consistent")
    assert.strictEqual(await verdict(all, "10.0 t", ["b", "c", "d"], "2nd"), "inconsistent")
    assert.strictEqual(await verdict(all, "10.0 t", ["b"], "3rd"), "consistent")
  })
  it("from below counts the smaller ones", async () => {
    const bottom = (place: string) => `${place}, by: smallest`
    assert.strictEqual(await verdict("[a, b, c]", "10.0 t", ["b", "c"], bottom("2nd")), "inconsistent")
    assert.strictEqual(await verdict("[a, b, c]", "10.0 t", ["b", "c"], bottom("3rd")), "consistent")
    assert.strictEqual(await verdict("[a, b, c]", "5.0 t", ["b", "c"], bottom("1st")), "consistent")
    assert.strictEqual(await verdict("[a, b, c]", "10.0 t", ["b"], bottom("1st")), "inconsistent")
    assert.strictEqual(await verdict("[a, b, c]", "5.0 t", ["b", "c"], bottom("3rd")), "inconsistent")
  })
})
