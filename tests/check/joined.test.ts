/**
 * What a consistent figure is told to hang together with: everything, or in a large system what is nearest. All figures
 * are invented.
 */
import { assert, describe, it } from "vitest"
import { check } from "../../src/check.js"

/** Sums that hang together in a chain: each total is the next one's first part. */
const chain = (length: number): string => {
  const each = Array.from({ length }, (_, i) => i)
  return [
    "claimcheck: 1",
    "document: { id: chain, published: 2024-03 }",
    "indicators:",
    "  t0: { name: total 0, unit: count(firms), kind: stock }",
    ...each.flatMap(i => [
      `  p${i}: { name: part ${i}, unit: count(firms), kind: stock }`,
      `  t${i + 1}: { name: total ${i + 1}, unit: count(firms), kind: stock, parts: { of: [t${i}, p${i}], complete: true } }`
    ]),
    "defaults: { period: 2023 }",
    "claims:",
    "  - { id: t-0, quote: total 0, indicator: t0, figure: 11 }",
    ...each.flatMap(i => [
      `  - { id: p-${i}, quote: part ${i}, indicator: p${i}, figure: 11 }`,
      `  - { id: t-${i + 1}, quote: total ${i + 1}, indicator: t${i + 1}, figure: ${11 * (i + 2)} }`
    ])
  ].join("\n")
}

const claimsOf = async (length: number) => {
  const report = await check({ claims: chain(length) })
  return new Map((report.documents[0]?.claims ?? []).map(claim => [claim.id, claim]))
}

describe("what a consistent figure hangs together with", () => {
  it("is all listed where it is little", async () => {
    const claims = await claimsOf(10)
    const because = claims.get("t-5")?.because.filter(id => claims.has(id)) ?? []
    assert.sameMembers(
      because,
      [...claims.keys()].filter(id => id !== "t-5")
    )
  })

  it("is what is nearest where it is much, and the others are counted", async () => {
    const claims = await claimsOf(300)
    const middle = claims.get("t-150")
    assert.strictEqual(middle?.verdict, "consistent")
    const because = middle?.because ?? []
    assert.isAtMost(because.length, 41)
    assert.includeMembers(
      [...because],
      ["t-149", "p-149", "p-150", "t-151", "parts:t150", "parts:t151"].filter(id => !id.startsWith("parts"))
    )
    assert.notInclude(because, "t-0")
    const named = because.filter(id => claims.has(id)).length
    assert.include(middle?.why.join(" ") ?? "", `and ${600 - named + (named - 5)} more`)
  })
})
