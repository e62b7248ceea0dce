/** What is said of a duration that its own dates exclude. */
import { assert, describe, it } from "vitest"
import { check } from "../../src/check.js"

describe("a duration", () => {
  it("that its dates exclude is shown what they allow, and never itself as its correction", async () => {
    const report = await check({
      claims: `
claimcheck: 1
document: { id: invented, published: 2024-03 }
claims:
  - { id: long, quote: for years, measure: duration, since: 2010, figure: 12 years }
`
    })
    const [finding] = report.documents[0]?.findings ?? []
    assert.strictEqual(finding?.rule, "conflict")
    assert.match((finding?.derivation ?? []).join("\n"), /between 13 and 15 and also exactly 12/)
    assert.deepStrictEqual(
      finding?.corrections.map(({ claims }) => claims.map(({ example, high, low }) => [low, high, example])),
      [[["13", "15", "13 years"]]]
    )
  })
})
