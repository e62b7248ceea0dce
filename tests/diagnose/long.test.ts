/**
 * Documents of many figures: each contradiction is tried with what it can have to do with, and what is not looked for is
 * said. All figures are invented.
 */
import { assert, describe, it } from "vitest"
import { defaultBudget } from "../../src/solve/Budget.js"
import { check } from "../../src/check.js"
import { checkDocument } from "../../src/check/checkDocument.js"
import type { CheckInput } from "../../src/check/CheckInput.js"
import { ObservationIndex } from "../../src/check/ObservationIndex.js"
import * as World from "../../src/check/World.js"
import { Diagnosing } from "../../src/diagnose/Diagnosing.js"
import { diagnoseDocument } from "../../src/diagnose/diagnoseDocument.js"
import { suspects } from "../../src/diagnose/explain.js"
import { diagnoses } from "../../src/diagnose/list.js"
import { decodeClaimsText } from "../../src/files/decodeClaimsText.js"
import { runSync } from "../../src/solve/Meter.js"

/** Totals with two parts each, the first `wrong` of which do not add up. */
const totals = (count: number, wrong: number): string => {
  const each = Array.from({ length: count }, (_, i) => i)
  const indicators = each.flatMap(i => [
    `  t${i}: { name: total ${i}, unit: count(firms), kind: stock, parts: { of: [a${i}, b${i}], complete: true } }`,
    `  a${i}: { name: part a ${i}, unit: count(firms), kind: stock }`,
    `  b${i}: { name: part b ${i}, unit: count(firms), kind: stock }`
  ])
  const claims = each.flatMap(i => {
    const [a, b] = [1001 + 7 * i, 503 + 11 * i]
    return [
      `  - { id: t-${i}, quote: t, indicator: t${i}, period: 2023, figure: ${a + b + (i < wrong ? 1000 : 0)} }`,
      `  - { id: a-${i}, quote: a, indicator: a${i}, period: 2023, figure: ${a} }`,
      `  - { id: b-${i}, quote: b, indicator: b${i}, period: 2023, figure: ${b} }`
    ]
  })
  return [
    "claimcheck: 1",
    "document: { id: totals, published: 2024-03 }",
    "indicators:",
    ...indicators,
    "claims:",
    ...claims
  ].join("\n")
}

const inputOf = (claims: string): CheckInput => {
  const { file } = decodeClaimsText("a.yaml", claims)
  if (file === null) return assert.fail("the file is not read")
  return {
    world: World.make(file, World.noExpressions),
    observations: new ObservationIndex([]),
    citable: [],
    minGrade: "official-copy",
    budget: { ...defaultBudget, milliseconds: null }
  }
}

describe("a document of many figures", () => {
  it("is not looked at as a whole for each edit, and all that is tied to the claims is looked at", () => {
    const input = inputOf(totals(150, 1))
    const checked = runSync(checkDocument(input))
    const document = new Diagnosing(input, checked)
    const [finding] = checked.findings
    if (finding === undefined) return assert.fail("nothing is found")
    const edits = suspects(document, finding, new Set()).flatMap(suspect =>
      diagnoses.flatMap(each => each.propose(suspect))
    )
    assert.isAbove(edits.length, 100)
    const { statements } = document.caseFor(edits, new Set(), new Set(["hard"])).worded.constrained
    assert.isBelow(statements.size, 150)
    for (const id of finding.claims) assert.isTrue(statements.has(id), id)
    for (const edit of edits)
      for (const { indicator } of edit.changes.values()) {
        const about = checked.claims.filter(({ claim }) => claim.indicator === indicator)
        for (const { claim } of about) assert.isTrue(statements.has(claim.id), claim.id)
      }
  })

  it("says for how many contradictions explanations were looked for", async () => {
    const report = await check({ claims: totals(45, 45) })
    const findings = report.documents[0]?.findings ?? []
    const conflicts = findings.filter(({ rule }) => rule === "conflict")
    assert.lengthOf(conflicts, 45)
    const explained = conflicts.filter(({ explanations }) => explanations.length > 0)
    assert.isAtLeast(explained.length, 20)
    assert.isAtMost(explained.length, 40)
    const said = findings.filter(({ rule, severity }) => rule === "undetermined" && severity === "info")
    assert.lengthOf(said, 1)
    assert.match(said[0]?.message ?? "", /only for the first 40 of 45 findings/)
  })

  it("is explained until the work is used up, and what is left is said", () => {
    const input = inputOf(totals(3, 3))
    const checked = runSync(checkDocument(input))
    const unexplained = (mostWork: number): ReadonlyArray<unknown> =>
      runSync(diagnoseDocument(input, checked, mostWork)).findings.flatMap(({ message }) =>
        message.key === "unexplained" ? [message.values] : []
      )
    assert.deepEqual(unexplained(1), [{ explained: 1, all: 3 }])
    assert.deepEqual(unexplained(Number.POSITIVE_INFINITY), [])
  })

  it("says nothing of the kind where all were looked at", async () => {
    const report = await check({ claims: totals(45, 3) })
    assert.deepEqual(
      report.documents[0]?.findings.map(({ rule }) => rule),
      ["conflict", "conflict", "conflict"]
    )
  })
})
