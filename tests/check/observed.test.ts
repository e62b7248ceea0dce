/** Which observations a finding about sources names, so that a reader can look them up. Invented figures. */
import { assert, describe, it } from "vitest"
import { check } from "../../src/check.js"

const findings = async (rows: string) => {
  const report = await check({
    claims: `claimcheck: 1
document: { id: invented, published: 2024-03 }
indicators: { steel: { name: steel, unit: t, kind: flow } }
claims: [{ id: steel, quote: a, indicator: steel, period: 2023, figure: 41.7 t }]
`,
    reference: { "s.csv": `indicator,period,value,unit,released,grade,source\n${rows}` }
  })
  assert.deepStrictEqual(report.problems, [])
  return report.documents
    .flatMap(document => document.findings)
    .map(({ claims, derivation, observations, rule }) => [rule, claims, observations, derivation.length])
}

describe("a finding names the observations that it is about", () => {
  it("the earlier and the newest release, where a figure is of the earlier one", async () => {
    assert.deepStrictEqual(
      await findings("steel,2023,41.7,t,2024-01-01,,A\nsteel,2023,43.0,t,2024-02-01,,A\n"),
      [["stale-vintage", ["steel"], ["s#2", "s#3"], 3]]
    )
  })
  it("all sources that exclude the figure", async () => {
    assert.deepStrictEqual(await findings("steel,2023,43.0,t,,,A\nsteel,2023,43.0,t,,,B\n"), [
      ["refuted", ["steel"], ["s#2", "s#3"], 3]
    ])
  })
  it("the sources that disagree", async () => {
    assert.deepStrictEqual(await findings("steel,2023,41.7,t,,,A\nsteel,2023,43.0,t,,,B\n"), [
      ["reference-conflict", ["steel"], ["s#2", "s#3"], 0]
    ])
  })
  it("the weak one, and the later one, that differ", async () => {
    assert.deepStrictEqual(await findings("steel,2023,43.0,t,2024-01-01,media,A\n"), [
      ["weak-grade", ["steel"], ["s#2"], 3]
    ])
    assert.deepStrictEqual(await findings("steel,2023,43.0,t,2024-12-01,,A\n"), [
      ["revised", ["steel"], ["s#2"], 3]
    ])
  })
  it("none where an untrusted one differs", async () => {
    assert.deepStrictEqual(await findings("steel,2023,43.0,t,2024-01-01,untrusted,A\n"), [])
  })
})
