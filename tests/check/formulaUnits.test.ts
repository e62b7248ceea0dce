/** The unit of a figure and the units of what it is computed from: what goes together, and in which unit it is then. Invented figures. */
import { assert, describe, it } from "vitest"
import { check } from "../../src/check.js"

const indicators = `
  firms: { name: firms, unit: count(firms), kind: stock }
  shops: { name: shops, unit: count(shops), kind: stock }
  steel: { name: steel, unit: t, kind: flow }
  ore: { name: ore, unit: kg, kind: flow }
  cost: { name: cost, unit: EUR, kind: flow }
  dollars: { name: dollars, unit: USD, kind: flow }
  index: { name: index, unit: index, kind: index }
  other: { name: other, unit: index, kind: index }
  share: { name: share, unit: "%", kind: share }
  length: { name: length, unit: km, kind: level }
  width: { name: width, unit: m, kind: level }`

const claimOf = async (formula: string, figure: string) => {
  const report = await check({
    claims: `claimcheck: 1
document: { id: invented, published: 2024-03 }
defaults: { period: 2023 }
indicators:${indicators}
claims:
  - { id: c, quote: q, formula: "${formula}", figure: "${figure}" }
`
  })
  return { claim: report.documents[0]?.claims[0], problems: report.problems.map(({ message }) => message) }
}

describe("a figure beside a formula", () => {
  it.each([
    ["steel + ore", "7.0 t", "6.95 7.05"],
    ["steel + ore", "7.0 kg", "6.95 7.05"],
    ["cost / steel", "€7.0", "6.95 7.05"],
    ["cost / firms", "€7.0", "6.95 7.05"],
    ["firms * cost", "€7.0", "6.95 7.05"],
    ["firms / 2", "7 branches", "6.5 7.5"],
    ["firms / steel", "7 firms", "6.5 7.5"],
    ["firms / shops", "7.0", "6.95 7.05"],
    ["firms / shops", "7.0%", "0.0695 0.0705"],
    ["firms / shops", "7.0 times", "6.95 7.05"],
    ["share * steel", "7.0 t", "6.95 7.05"],
    ["index - other", "7.0 points", "6.95 7.05"],
    ["index + other - index", "7.0 points", "6.95 7.05"],
    ["share - share", "7.0 points", "0.0695 0.0705"],
    ["index / other", "7.0 points", "0.0695 0.0705"],
    ["index * 2", "7.0 points", "0.0695 0.0705"],
    ["abs(steel)", "7.0 t", "6.95 7.05"],
    ["-steel", "-7.0 t", "-7.05 -6.95"],
    ["max(steel, ore)", "7.0 t", "6.95 7.05"],
    ["length * width", "7.0", "6.95 7.05"],
    ["2 + 5", "7.0 t", "6.95 7.05"],
    ["length^2 / length", "7.0 km", "6.95 7.05"],
    ["sqrt(firms / shops)", "7.0%", "0.0695 0.0705"]
  ])("%s as %s is %s", async (formula, figure, interval) => {
    const { claim, problems } = await claimOf(formula, figure)
    assert.deepStrictEqual(problems, [])
    assert.strictEqual(`${claim?.interval?.low} ${claim?.interval?.high}`, interval)
  })

  it.each([
    ["cost / steel", "7 kg", 'the figure "7 kg", its formula in EUR × kilogram^-1'],
    ["steel", "7 km", 'the figure "7 km", its evidence in t'],
    ["steel + ore", "€7", 'the figure "€7", its formula in kilogram'],
    ["cost * cost", "€7", 'the figure "€7", its formula in EUR^2'],
    ["steel + ore", "7%", 'the figure "7%", its formula in kilogram'],
    ["steel + ore", "7 points", 'the figure "7 points", its formula in kilogram'],
    ["steel * 2", "7 firms", 'the figure "7 firms", its formula in kilogram'],
    ["firms / shops", "7 t", 'the figure "7 t", its formula in plain numbers'],
    ["cost + steel", "€7", "units do not go together: EUR and t"],
    ["cost + dollars", "€7", "units do not go together: EUR and USD"],
    ["max(cost, steel)", "€7", "units do not go together: EUR and t"],
    ["2 * (cost - steel)", "€7", "units do not go together: EUR and t"],
    ["abs(cost - (steel))", "€7", "units do not go together: EUR and t (at character 13"],
    ["firm + shops", "7", 'there is no indicator "firm"; did you mean "firms"?'],
    ["firms[xyz]", "7", "xyz"]
  ])("%s is not %s: %s", async (formula, figure, words) => {
    const { claim, problems } = await claimOf(formula, figure)
    assert.include(problems.join("\n"), words)
    assert.strictEqual(claim?.verdict ?? "unchecked", "unchecked")
    assert.strictEqual(claim?.interval ?? null, null)
  })
})

describe("a relation between units", () => {
  const problems = async (holds: string) =>
    (
      await check({
        claims: `claimcheck: 1
document: { id: invented }
areas: { north: { name: North } }
indicators:${indicators}
relations: [{ id: r, holds: "${holds}" }]
`
      })
    ).problems.map(({ message }) => message)

  it.each([
    "steel >= ore",
    "share <= 1",
    "index <= other",
    "index <= share",
    "steel <= 5 <= steel",
    "share == share / 2",
    "share^2 <= share",
    "sqrt(share) >= share",
    "length^2 <= 4 * width^2",
    "2 * steel <= ore",
    "cost == steel * (cost / steel)",
    "min(steel, ore) <= max(steel, ore)"
  ])("%s may be compared", async holds => assert.deepStrictEqual(await problems(holds), []))
  it.each([
    ["steel <= cost", "units do not go together: t and EUR (at character 10"],
    ["steel <= 5 <= cost", "units do not go together: t and EUR"],
    ["steel <= cost <= steel", "units do not go together: t and EUR (at character 10"],
    ["steel <= steel <= cost", "units do not go together: t and EUR (at character 19"],
    ["cost == firms * 2", "units do not go together: EUR and count(firms) (at character 9"],
    ["cost == 2 - firms", "units do not go together: EUR and count(firms) (at character 13"],
    ["cost == -firms", "units do not go together: EUR and count(firms) (at character 10"],
    ["cost == abs(firms)", "units do not go together: EUR and count(firms) (at character 13"],
    ["cost == min(firms, 5)", "units do not go together: EUR and count(firms) (at character 13"],
    ["cost == min(5, firms)", "units do not go together: EUR and count(firms) (at character 16"],
    ["cost == share^2", "units do not go together: EUR and % (at character 9"],
    ["cost == sqrt(share)", "units do not go together: EUR and % (at character 14"],
    ["share <= cost", "units do not go together: % and EUR (at character 10"],
    ["cost / firms <= cost", "units do not go together: EUR/count(firms) and EUR (at character 17"],
    ["2 / firms <= cost", "units do not go together: 1/count(firms) and EUR (at character 14"],
    ["cost * firms <= cost", "units do not go together: "],
    ["firms + nothing == cost", "units do not go together: count(firms) and EUR (at character 20"],
    ["steel + cost <= 7 <= nothing", 'there is no indicator "nothing"'],
    ["steel + cost <= 7", "units do not go together: t and EUR"],
    ["steel <= 5 <= ore", "the unit of a bare number beside ore is not known"],
    ["steel[2O23] <= 7", "2O23"],
    ["steel['2021-Q5'] <= 7", '"2021-Q5"'],
    ["steel['previous'] <= steel['north']", '"north"'],
    ["steel['year-before'] <= steel['south', 2021]", 'there is no area "south"']
  ])("%s may not: %s", async (holds, words) => assert.include((await problems(holds)).join("\n"), words))
})

describe("an expression that cannot be read", () => {
  it("is told of at its place in the file, and no more than its beginning is repeated", async () => {
    const report = await check({
      claims: `claimcheck: 1
document: { id: invented, published: 2024-03 }
indicators:
  steel: { name: steel, unit: t, kind: flow, formula: iron }
claims:
  - id: c
    quote: q
    figure: 7 t
    formula: irons
    readings:
      - { name: one }
      - name: two
        formula: ironed
relations:
  - id: r
    holds: ironing <= steel
  - id: long
    holds: steel <= irony${" + steel".repeat(40)}
`
    })
    const told = report.problems.flatMap(({ line, message }) =>
      message.startsWith("there is no indicator") ? [`${line} ${/"(\w+)"/u.exec(message)?.[1]}`] : []
    )
    assert.deepStrictEqual(told.sort(), ["13 ironed", "16 ironing", "18 irony", "4 iron", "9 irons"])
    const long = report.problems.find(({ message }) => message.includes("irony"))?.message ?? ""
    assert.match(
      long,
      /^there is no indicator "irony".* \(at character 10 of "steel <= irony[ +a-z]{186}…"\)$/
    )
    const short = report.problems.find(({ message }) => message.includes("ironing"))?.message ?? ""
    assert.match(short, /\(at character 1 of "ironing <= steel"\)$/)
  })
})
