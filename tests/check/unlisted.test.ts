/**
 * When not all contradictions are listed, the report says so and believes no claim that may be in another one. All
 * figures are invented.
 */
import { assert, describe, it } from "vitest"
import { check } from "../../src/check.js"
import { defaultBudget } from "../../src/solve/Budget.js"

const claims = `
claimcheck: 1
document: { id: invented, published: 2024-03 }
indicators: { firms: { name: firms, unit: count(firms), kind: stock } }
claims:
  - { id: one, quote: 1 firm, indicator: firms, period: 2023, figure: 11 firms }
  - { id: two, quote: 2 firms, indicator: firms, period: 2023, figure: 12 firms }
  - { id: three, quote: 3 firms, indicator: firms, period: 2023, figure: 13 firms }
`

const run = async (conflicts: number) => {
  const [document] = (await check({ claims, budget: { ...defaultBudget, conflicts } })).documents
  return {
    conflicts: document?.findings.filter(({ rule }) => rule === "conflict").length,
    more: document?.findings
      .filter(({ message }) => message.includes("may be more"))
      .map(({ claims }) => claims),
    verdicts: document?.claims.map(({ verdict }) => verdict).sort()
  }
}

describe("a list of contradictions that was cut", () => {
  it("is said to be a part, and what it leaves out is undetermined", async () =>
    assert.deepStrictEqual(await run(1), {
      conflicts: 1,
      more: [["one", "two", "three"]],
      verdicts: ["inconsistent", "inconsistent", "undetermined"]
    }))

  it("is not mentioned where it is whole", async () =>
    assert.deepStrictEqual(await run(20), {
      conflicts: 3,
      more: [],
      verdicts: ["inconsistent", "inconsistent", "inconsistent"]
    }))
})
