/**
 * The examples, end to end: every planted slip is found, and no right figure is refuted.
 *
 * The expectations are those of the examples' README files, written as data.
 */
import { existsSync, readFileSync } from "node:fs"
import { assert, beforeAll, describe, it } from "vitest"
import { checkFiles } from "../src/index.js"
import type { ClaimResult, Verdict } from "../src/report/ClaimResult.js"
import type { DocumentResult, Report } from "../src/report/Report.js"
import type { ExplanationCode } from "../src/model/Sentence.js"

interface Slip {
  readonly claim: string
  readonly verdict: Verdict
  /** A contradiction inside the text that must be reported, by its claims; null where the text alone shows none. */
  readonly conflict: ReadonlyArray<string> | null
  /** The explanation that must be among the first three; null where there is nothing to explain. */
  readonly explanation: ExplanationCode | null
}

/** In the order of the table in examples/america-and-china/README.md. */
const slips: ReadonlyArray<Slip> = [
  {
    claim: "us-gdp-2017",
    verdict: "refuted",
    conflict: ["us-gdp-2017", "us-gdp-2018", "us-gdp-growth-2018"],
    explanation: "digit"
  },
  { claim: "us-real-growth-2017", verdict: "refuted", conflict: null, explanation: "nominal-for-real" },
  {
    claim: "years-shrinking",
    verdict: "inconsistent",
    conflict: ["years-seen", "years-shrinking"],
    explanation: null
  },
  {
    claim: "not-in-labor-force",
    verdict: "refuted",
    conflict: ["labor-force", "not-in-labor-force", "population"],
    explanation: "digit"
  },
  {
    claim: "farm-workers",
    verdict: "refuted",
    conflict: ["employed-2023", "farm-workers"],
    explanation: "scale"
  },
  {
    claim: "jobs-added-growth",
    verdict: "refuted",
    conflict: ["employed-2021", "employed-2022", "jobs-added", "jobs-added-growth"],
    explanation: "flow-for-stock"
  },
  {
    claim: "unemployed-drop",
    verdict: "refuted",
    conflict: ["unemployed-2020", "unemployed-2021", "unemployed-drop"],
    explanation: "growth-on-new-base"
  },
  {
    claim: "rate-fall",
    verdict: "refuted",
    conflict: ["rate-2020", "rate-2021", "rate-fall"],
    explanation: "percent-for-point"
  },
  {
    claim: "employed-fall",
    verdict: "refuted",
    conflict: ["employed-2020", "employed-2021", "employed-fall"],
    explanation: "direction"
  },
  { claim: "china-gdp-2022", verdict: "supported", conflict: null, explanation: null },
  { claim: "china-prices-2021", verdict: "refuted", conflict: null, explanation: "wrong-period" },
  {
    claim: "china-gdp-increase",
    verdict: "refuted",
    conflict: ["china-gdp-2008", "china-gdp-2014", "china-gdp-increase"],
    explanation: "multiple-for-growth"
  }
]

/** Right figures that no slip touches. */
const supported: ReadonlyArray<string> = [
  "us-real-growth-2018",
  "china-growth-2023",
  "china-prices-2023",
  "china-prices-2022",
  "china-rank"
]

const refuted = slips.filter(each => each.verdict === "refuted").map(each => each.claim)
const slipped = new Set(slips.map(each => each.claim))

describe("america-and-china", () => {
  let report: Report
  let document: DocumentResult

  beforeAll(async () => {
    report = await checkFiles({
      files: ["examples/america-and-china/america-and-china.claims.ts"],
      reference: "examples/america-and-china/reference-data",
      created: "2024-02-01T00:00:00Z",
      language: "en"
    })
    const [only] = report.documents
    if (only === undefined) throw new Error(JSON.stringify(report.problems))
    document = only
  }, 60_000)

  const claim = (id: string): ClaimResult => {
    const found = document.claims.find(each => each.id === id)
    if (found === undefined) throw new Error(`no claim ${id} in the report`)
    return found
  }

  it("reads without a problem and covers its text", () => {
    assert.deepStrictEqual(report.problems, [])
    assert.strictEqual(report.summary.claims, 35)
    assert.deepStrictEqual(document.coverage?.uncovered, [])
  })

  it.each(slips)("$claim is $verdict", ({ claim: id, verdict }) =>
    assert.strictEqual(claim(id).verdict, verdict)
  )

  it.each(slips.filter(each => each.conflict !== null))("$claim is in its contradiction", ({ conflict }) => {
    const conflicts = document.findings
      .filter(each => each.rule === "conflict")
      .map(each => [...each.claims].sort().join(" "))
    assert.include(conflicts, [...(conflict ?? [])].sort().join(" "))
  })

  describe.skipIf(!existsSync("src/diagnose/index.ts"))("with diagnoses", () => {
    it.each(slips.filter(each => each.explanation !== null))("$claim: $explanation is proposed", slip => {
      const codes = document.findings
        .filter(each => each.claims.includes(slip.claim))
        .flatMap(each => each.explanations.slice(0, 3))
        .filter(each => each.claims.includes(slip.claim))
        .map(each => each.code)
      assert.include(codes, slip.explanation)
    })
  })

  it.each(supported)("%s is supported", id => assert.strictEqual(claim(id).verdict, "supported"))

  it("warns that the figure of 2022 is from an earlier release", () => {
    const stale = document.findings.filter(each => each.rule === "stale-vintage")
    assert.deepStrictEqual(
      stale.map(each => [each.claims, each.severity]),
      [[["china-gdp-2022"], "warning"]]
    )
  })

  it("refutes the slips that its reference excludes, and nothing else", () =>
    assert.sameMembers(
      document.claims.filter(each => each.verdict === "refuted").map(each => each.id),
      refuted
    ))

  it("never calls a right figure unchecked or undetermined", () => {
    for (const each of document.claims)
      assert.include(["refuted", "inconsistent", "supported", "consistent"], each.verdict, each.id)
  })

  it("has a derivation and a certificate for every error", () => {
    for (const finding of document.findings.filter(each => each.severity === "error")) {
      assert.isNotEmpty(finding.derivation, finding.id)
      assert.isNotNull(finding.certificate, finding.id)
      assert.isTrue(
        finding.claims.some(id => slipped.has(id)),
        `${finding.id} names no slip`
      )
    }
  })

  it("lists every slip in its README", () => {
    const rows = readFileSync("examples/america-and-china/README.md", "utf8").match(/^\| \d+ \|/gm)
    assert.lengthOf(rows ?? [], slips.length)
  })
})

describe("the arithmetic behind the slips, in whole numbers", () => {
  it("no number of years out of eighteen is 7 %", () => {
    for (let k = 0; k <= 18; k++) assert.isFalse(65 * 18 <= 1000 * k && 1000 * k <= 75 * 18)
  })

  it("20,656.5 over 19,162.1 is not 5.3 % more, but over 19,612.1 it is", () => {
    const fits = (base: number): boolean =>
      10_525 * base <= 206_565 * 10_000 && 206_565 * 10_000 <= 10_535 * base
    assert.isFalse(fits(191_621))
    assert.isTrue(fits(196_121))
  })

  it("the drop of unemployment is 33.4 % of the old number and 50.1 % of the new one", () => {
    const drop = 12_947 - 8_623
    assert.strictEqual(Math.floor((drop * 1000) / 12_947), 333)
    assert.strictEqual(Math.floor((drop * 1000) / 8_623), 501)
  })

  it("jobs added fell from 5.7 to 2.7 million while employment rose by 1.7 %", () => {
    assert.strictEqual(158_291 - 152_581, 5_710)
    assert.strictEqual(161_037 - 158_291, 2_746)
    assert.strictEqual(Math.floor((2_746 * 1000) / 158_291), 17)
  })
})
