/** Places are contradicted by what is certainly ahead or behind, and by nothing that the file leaves open. */
import { assert, it } from "vitest"
import { check } from "../../src/check.js"

const file = (areas: ReadonlyArray<string>, claims: ReadonlyArray<string>): string => `claimcheck: 1
document: { id: invented, published: 2024-03 }
defaults: { area: a0, period: 2023 }
areas:
${areas.map(id => `  ${id}: { name: ${id}, level: county }`).join("\n")}
indicators: { steel: { name: steel, unit: t, kind: flow } }
claims:
${claims.map(each => `  - { quote: x, ${each} }`).join("\n")}
`

const errors = async (areas: ReadonlyArray<string>, claims: ReadonlyArray<string>) => {
  const report = await check({ claims: file(areas, claims), created: "2026-01-31T12:00:00Z" })
  assert.deepStrictEqual(report.problems, [])
  return report.documents[0]?.findings.filter(each => each.severity === "error").map(each => each.message)
}

const counties = (count: number): ReadonlyArray<string> =>
  Array.from({ length: count }, (_, index) => `a${index}`)

it("a place far down a long complete list is not contradicted by areas that were not looked at", async () => {
  const among = "among: { level: county, complete: true }"
  const claim = `id: place, measure: rank, indicator: steel, ${among}, figure: 550th`
  assert.deepStrictEqual(await errors(counties(600), [claim]), [])
})

it("an area that is listed twice is ahead once", async () => {
  const claims = [
    "id: place, measure: rank, indicator: steel, among: [a0, a1, a1, a2], figure: second",
    "id: own, indicator: steel, figure: 5.00 t",
    "id: ahead, indicator: steel, area: a1, figure: 6.00 t"
  ]
  assert.deepStrictEqual(await errors(counties(3), claims), [])
})

it("two places on lists that the file does not name say nothing about each other", async () => {
  const claims = [
    "id: province, measure: rank, indicator: steel, figure: third",
    "id: nation, measure: rank, indicator: steel, figure: 45th"
  ]
  assert.deepStrictEqual(await errors(counties(1), claims), [])
})

it("a place by growth is no place by level, and the levels do not contradict it", async () => {
  const claims = [
    "id: growth, measure: growth, indicator: steel, figure: 5%",
    "id: by-growth, measure: rank, of_claim: growth, among: [a0, a1, a2], figure: first",
    "id: again, measure: rank, of_claim: growth, among: [a0, a1, a2], figure: first",
    "id: by-level, measure: rank, indicator: steel, among: [a0, a1, a2], figure: second",
    "id: own, indicator: steel, figure: 5.00 t",
    "id: ahead, indicator: steel, area: a1, figure: 6.00 t"
  ]
  assert.deepStrictEqual(await errors(counties(3), claims), [])
})

it("the same place by growth, given twice, is one place", async () => {
  const claims = [
    "id: growth, measure: growth, indicator: steel, figure: 5%",
    "id: here, measure: rank, of_claim: growth, among: [a0, a1], figure: first",
    "id: there, measure: rank, of_claim: growth, among: [a1, a0], figure: second"
  ]
  assert.lengthOf((await errors(counties(2), claims)) ?? [], 1)
})

it("a source whose list is not named either confirms a place, and does not refute another", async () => {
  const verdict = async (place: string) => {
    const report = await check({
      claims: file(counties(1), [`id: place, measure: rank, indicator: steel, figure: ${place}`]),
      reference: { "ranks.csv": "indicator,area,period,value,unit,measure\nsteel,a0,2023,45,1,rank\n" },
      created: "2026-01-31T12:00:00Z"
    })
    return report.documents[0]?.claims[0]?.verdict
  }
  assert.strictEqual(await verdict("45th"), "supported")
  assert.notStrictEqual(await verdict("third"), "refuted")
})

it("a place that is open on one side is no number of areas, and contradicts nothing", async () => {
  const ahead = ["a1", "a2"].map(area => `id: ${area}, indicator: steel, area: ${area}, figure: 6.00 t`)
  for (const figure of ["over 30", "under 30", "at least 2", "30th or lower"]) {
    const place = `id: place, measure: rank, indicator: steel, among: [a0, a1, a2], figure: ${figure}`
    assert.deepStrictEqual(
      await errors(counties(3), [place, "id: own, indicator: steel, figure: 5.00 t", ...ahead]),
      [],
      figure
    )
  }
})

it("a place beyond the first is contradicted once, however many parts the text falls into", async () => {
  const claims = [
    "id: place, measure: rank, indicator: steel, among: [a0, a1, a2], figure: second",
    "id: own, indicator: steel, figure: 5.00 t",
    "id: one, indicator: steel, area: a1, figure: 6.00 t",
    "id: two, indicator: steel, area: a2, figure: 7.00 t",
    "id: past, indicator: steel, period: 2022, figure: 4.00 t",
    "id: growth, measure: growth, indicator: steel, figure: 25%"
  ]
  assert.lengthOf((await errors(counties(3), claims)) ?? [], 1)
})
