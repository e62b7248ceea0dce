/**
 * The founding article, end to end: what claims/chengdu-two-industries.claims.yaml must come to against reference-data/.
 *
 * The expectations were worked out by hand, before the engine existed, and are written as data. The arithmetic behind
 * the ones that are not plain is at the end, in whole numbers.
 */
import { existsSync, readFileSync } from "node:fs"
import { assert, beforeAll, describe, it } from "vitest"
import { parse } from "yaml"
import { checkFiles } from "../src/index.js"
import type { ClaimResult, Verdict } from "../src/report/ClaimResult.js"
import type { Finding } from "../src/report/Finding.js"
import type { DocumentResult, Report } from "../src/report/Report.js"
import * as ArticleText from "../src/text/ArticleText.js"
import { checkText } from "../src/text/coverage.js"
import { sha256 } from "../src/text/sha256.js"

const claimsFile = "claims/chengdu-two-industries.claims.yaml"
const article = "../shared/source/chengdu-two-industries.scraped.txt"

/** Every claim in the order of the text, with its verdict. */
const expected: ReadonlyArray<readonly [claim: string, verdict: Verdict]> = [
  ["reforms", "unchecked"],
  ["pilot-first-batch", "unchecked"],
  ["pilot-only-in-province", "unchecked"],
  ["industrial-output", "unchecked"],
  // The district's own report says so too.
  ["gdp", "supported"],
  // An aggregator only.
  ["industry-growth", "supported"],
  // Growth at comparable prices is soft: alone it checks nothing.
  ["services-growth", "unchecked"],
  ["producer-services-share", "consistent"],
  ["producer-services-share-change", "consistent"],
  ["gdp-first-ten-years", "supported"],
  ["gdp-rank", "supported"],
  // One of the lists says 38.
  ["top-district-rank", "supported"],
  ["top-park-rank", "unchecked"],
  ["happiness-rank", "unchecked"],
  ["ndrc-three-years", "unchecked"],
  // August 2020 to between August 2023 and January 2024.
  ["pilot-duration", "consistent"],
  ["incubator-space", "unchecked"],
  ["innovation-space", "consistent"],
  ["national-tech-centres", "unchecked"],
  ["provincial-platforms", "unchecked"],
  ["hnte-additions", "reading-dependent"],
  ["hnte-growth", "reading-dependent"],
  ["innovation-space-again", "consistent"],
  ["startup-hubs", "consistent"],
  ["national-startup-hubs", "consistent"],
  ["incubated-firms", "unchecked"],
  ["research-institutions", "consistent"],
  ["provincial-research-institutions", "consistent"],
  ["new-economy-pool", "unchecked"],
  ["tech-firm-pool", "unchecked"],
  ["little-giants-new", "consistent"],
  ["little-giants", "consistent"],
  ["hnte-new-this-year", "consistent"],
  ["hnte-total", "consistent"],
  ["action-plan", "unchecked"],
  ["iiot-pilots", "unchecked"],
  ["iiot-one-of-six", "unchecked"],
  ["iiot-only-park", "unchecked"],
  ["iiot-platform-cases", "unchecked"],
  ["smart-upgrades", "unchecked"],
  ["digital-pilots", "consistent"],
  ["cloud-entities", "unchecked"],
  ["operating-cost", "unchecked"],
  ["productivity", "unchecked"],
  ["quality", "unchecked"],
  ["integration-standard-firms", "consistent"],
  ["service-manufacturers", "unchecked"],
  ["near-zero-carbon-batch", "unchecked"],
  ["hydrogen-firms", "unchecked"],
  ["hydrogen-truck-line", "unchecked"],
  ["fuel-cell-distance", "unchecked"],
  ["car-outlets", "consistent"],
  ["car-events", "unchecked"],
  ["tourist-routes", "unchecked"],
  ["testing-agencies", "unchecked"],
  ["car-dealerships", "consistent"],
  ["dealerships-online", "consistent"],
  ["opening-platform", "unchecked"],
  ["design-week", "unchecked"],
  ["car-carnival", "unchecked"],
  ["hightech-revenue", "unchecked"],
  ["tech-services-growth", "unchecked"],
  ["integration-standard-firms-again", "consistent"],
  ["digital-pilots-again", "consistent"],
  ["cloud-rate", "unchecked"],
  ["state-assets", "unchecked"],
  ["approved-land", "unchecked"],
  ["idle-land", "unchecked"],
  ["standard-land", "unchecked"],
  ["guiding-fund-rank", "unchecked"],
  ["mother-fund", "unchecked"],
  ["sub-funds", "unchecked"],
  ["academician-stations", "unchecked"],
  ["postdoc-bases", "unchecked"],
  ["high-level-talents", "unchecked"],
  ["skilled-workers", "unchecked"],
  ["shared-staff", "unchecked"],
  ["service-export-batch", "unchecked"]
]

let report: Report
let document: DocumentResult

beforeAll(async () => {
  report = await checkFiles({
    files: [claimsFile],
    reference: "reference-data",
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

const findings = (rule: string): ReadonlyArray<Finding> =>
  document.findings.filter(each => each.rule === rule)

/** Every finding of the run that names the claim. */
const findingsAbout = (id: string): ReadonlyArray<Finding> =>
  [...document.findings, ...report.findings].filter(each => each.claims.includes(id))

/** All that a reader is told about a finding. */
const told = (finding: Finding): string =>
  [finding.message, ...finding.derivation, ...finding.explanations.map(each => each.edit)].join("\n")

describe("the article as a whole", () => {
  it("reads without a problem", () => assert.deepStrictEqual(report.problems, []))

  it("has 78 claims in the order of the text", () =>
    assert.deepStrictEqual(
      document.claims.map(each => each.id),
      expected.map(([id]) => id)
    ))

  it.each(expected)("%s is %s", (id, verdict) => assert.strictEqual(claim(id).verdict, verdict))

  it("counts its verdicts", () => {
    const counted = (verdict: Verdict) => expected.filter(([, each]) => each === verdict).length
    assert.strictEqual(report.summary.claims, 78)
    for (const verdict of ["supported", "consistent", "reading-dependent", "unchecked"] as const)
      assert.strictEqual(report.summary.verdicts[verdict], counted(verdict), verdict)
  })

  it("contains no error, and only the warnings that are meant", () => {
    const all = [...document.findings, ...report.findings]
    assert.deepStrictEqual(
      all.filter(each => each.severity === "error").map(each => each.id),
      []
    )
    const rules = new Set(all.filter(each => each.severity === "warning").map(each => each.rule))
    const meant = ["plausibility", "reading-dependent", "reference-conflict", "soft-relation", "weak-grade"]
    for (const rule of rules) assert.include(meant, rule)
  })

  it("gives a reason for every verdict", () => {
    for (const each of document.claims) {
      if (each.verdict !== "unchecked") assert.isNotEmpty(each.because, each.id)
      assert.isNotEmpty(each.why, each.id)
    }
  })
})

describe("179 new firms, up 87.7 %", () => {
  it("is one finding about both claims, read together", () => {
    const [finding, ...more] = findings("reading-dependent")
    assert.isEmpty(more)
    assert.sameMembers([...(finding?.claims ?? [])], ["hnte-additions", "hnte-growth"])
    assert.strictEqual(finding?.severity, "warning")
  })

  it("shows why no whole number of firms fits as worded", () => {
    const text = findings("reading-dependent").map(told).join("\n")
    assert.match(text, /95\.3[34]/)
    assert.match(text, /95\.39|95\.40/)
  })

  it("shows both readings, the second being possible", () => {
    for (const id of ["hnte-additions", "hnte-growth"]) {
      const { readings } = claim(id)
      assert.deepStrictEqual(
        readings.map(each => [each.name, each.consistent]),
        [
          ["as-worded", false],
          ["growth-of-the-stock", true]
        ]
      )
    }
  })

  it("in the second reading 489 less 106 and 87.7 % alone make it 179 firms, 204 before and 383 after", () => {
    const implied = (id: string) => claim(id).readings[1]?.implied
    assert.deepStrictEqual(implied("hnte-additions"), {
      low: "179",
      high: "179",
      lowClosed: true,
      highClosed: true
    })
    const growth = implied("hnte-growth")
    assert.strictEqual(growth?.low, growth?.high)
    assert.strictEqual(growth?.low, "179/204")
  })

  it("names nobody the culprit", () => {
    for (const finding of findings("reading-dependent"))
      for (const correction of finding.corrections)
        assert.isAtLeast(finding.corrections.filter(each => each.cost === correction.cost).length, 1)
    const blamed = new Set(
      findings("reading-dependent").flatMap(each =>
        each.corrections.flatMap(c => c.claims.map(({ id }) => id))
      )
    )
    if (blamed.size > 0) assert.sameMembers([...blamed], ["hnte-additions", "hnte-growth"])
  })
})

describe("producer services at 41.7 %, up 6.9 points", () => {
  it("is a question of plausibility, not a contradiction", () => {
    const about = findingsAbout("producer-services-share")
    assert.isNotEmpty(about)
    for (const finding of about) {
      assert.include(["plausibility", "soft-relation"], finding.rule)
      assert.strictEqual(finding.severity, "warning")
      assert.includeMembers(
        [...finding.claims],
        ["producer-services-share", "producer-services-share-change", "services-growth"]
      )
    }
  })

  it("says what it would mean: about +22 % for producer services, about −9 % for the rest", () => {
    const text = findingsAbout("producer-services-share").map(told).join("\n")
    assert.match(text, /\b2[123](?:\.\d+)? ?%/)
    assert.match(text, /[-−][89](?:\.\d+)? ?%/)
  })
})

describe("what the reference says", () => {
  it("supports 1545.7 with the district's own report, which is not independent", () => {
    const [entry] = claim("gdp").reference.filter(each => each.agrees === true)
    assert.strictEqual(entry?.value, "1545.7")
    assert.strictEqual(entry?.grade, "official-copy")
    assert.strictEqual(entry?.independent, false)
    assert.match(claim("gdp").why.join("\n"), /龙泉驿区人民政府/)
  })

  it("supports industry +1.7 % with a low grade only, and says so", () => {
    const { reference, why } = claim("industry-growth")
    assert.deepStrictEqual(
      reference.map(each => [each.value, each.grade, each.agrees]),
      [["1.7", "aggregator", true]]
    )
    assert.match(why.join("\n"), /aggregator/i)
  })

  it("finds two lists that disagree about place 38, the text naming none", () => {
    const compared = claim("top-district-rank").reference.map(each => [each.value, each.grade, each.agrees])
    assert.deepInclude(compared, ["38", "official-copy", true])
    assert.deepInclude(compared, ["34", "aggregator", false])
    const about = findingsAbout("top-district-rank")
    assert.isTrue(about.some(each => each.rule === "weak-grade" || each.rule === "reference-conflict"))
    assert.match(claim("top-district-rank").note ?? "", /list/)
  })

  it("has the same publisher's word only for ten years at the head of the province", () => {
    for (const id of ["gdp-first-ten-years", "gdp-rank"]) {
      const agreeing = claim(id).reference.filter(each => each.agrees === true)
      assert.isNotEmpty(agreeing, id)
      assert.isTrue(
        agreeing.some(each => each.publisher === "龙泉驿区人民政府" && each.independent === false),
        id
      )
    }
  })

  it("does not hold the larger functional zone against the district", () => {
    const held = claim("gdp-rank").reference.filter(each => each.area?.id === "chengdu_hightech")
    assert.isEmpty(held)
  })

  it.each(["pilot-only-in-province", "iiot-one-of-six", "top-park-rank"])(
    "has nothing on %s and says what to ask for",
    id => {
      assert.isEmpty(claim(id).reference)
      assert.isAbove(claim(id).why.length, 0)
    }
  )
})

describe("figures printed twice", () => {
  it.each([
    ["innovation-space", "innovation-space-again"],
    ["integration-standard-firms", "integration-standard-firms-again"],
    ["digital-pilots", "digital-pilots-again"]
  ])("%s and %s are one cell", (first, again) => {
    const of = (id: string) => [claim(id).indicator?.id, claim(id).period]
    assert.deepStrictEqual(of(first), of(again))
  })

  it("40-odd outlets and 40-odd dealerships are two, one part of the other", () =>
    assert.notStrictEqual(claim("car-outlets").indicator?.id, claim("car-dealerships").indicator?.id))

  it("2012 is an amount of money, not a year", () => {
    assert.strictEqual(claim("industrial-output").unit, "CNY")
    assert.deepStrictEqual(claim("industrial-output").interval, {
      low: "201150000000",
      high: "201250000000",
      lowClosed: true,
      highClosed: true
    })
  })
})

describe.skipIf(!existsSync(article))("against the article itself", () => {
  it("covers every number, and finds every quote once", async () => {
    const file = parse(readFileSync(claimsFile, "utf8"), { schema: "failsafe" }) as {
      readonly document: { readonly text: { readonly sha256: string } }
      readonly claims: ReadonlyArray<{ readonly id: string; readonly quote: string; readonly figure: string }>
      readonly ignored: ReadonlyArray<{
        readonly quote: string
        readonly number: string
        readonly why: string
      }>
    }
    const text = await ArticleText.load(readFileSync(article, "utf8"), "zh-Hant")
    assert.strictEqual(sha256(text.normalised.text), file.document.text.sha256)
    const { anchors, coverage, unusedIgnored } = checkText(text, file.claims, file.ignored)
    assert.deepStrictEqual(
      anchors.filter(({ anchor }) => anchor.status !== "found").map(({ id }) => id),
      []
    )
    assert.deepStrictEqual(
      coverage.uncovered.map(each => `${each.line}: ${each.before}[${each.text}]${each.after}`),
      []
    )
    assert.deepStrictEqual(unusedIgnored, [])
    assert.strictEqual(coverage.numbers, coverage.claimed + coverage.ignored)
  })
})

describe("the arithmetic behind the expectations, in whole numbers", () => {
  // 179 / b − 1 between 0.8765 and 0.8775: 10,000 × 179 between 18,765 b and 18,775 b.
  it("no whole number of firms grew by 87.7 % to 179", () => {
    for (let b = 1; b <= 200; b++) assert.isFalse(18_765 * b <= 1_790_000 && 1_790_000 <= 18_775 * b)
  })

  // (b + 179) / b − 1 = 179 / b between 0.8765 and 0.8775.
  it("204 is the only number of firms that 179 more raise by 87.7 %", () => {
    const fitting = Array.from({ length: 400 }, (_, i) => i + 1).filter(
      b => 8_765 * b <= 1_790_000 && 1_790_000 <= 8_775 * b
    )
    assert.deepStrictEqual(fitting, [204])
    assert.strictEqual(204 + 179, 489 - 106)
  })

  // Shares in hundredths of a per cent: 41.65 to 41.75 less 6.85 to 6.95.
  it("the earlier share lies between 34.70 and 34.90 %", () =>
    assert.deepStrictEqual([4165 - 695, 4175 - 685], [3470, 3490]))

  it("producer services then grew by 21 to 24 %, the rest shrank by 8 to 10 %", () => {
    // (share now × 1.015 … 1.025) / (share before), all times 1,000.
    assert.isAbove(4165 * 1015, 1210 * 3490)
    assert.isBelow(4175 * 1025, 1240 * 3470)
    assert.isBelow((10_000 - 4165) * 1025, 920 * (10_000 - 3490))
    assert.isAbove((10_000 - 4175) * 1015, 900 * (10_000 - 3470))
  })
})
