import { Ajv } from "ajv"
import { readFileSync } from "node:fs"
import { assert, describe, it } from "vitest"
import { check } from "../../../src/check.js"
import { rules } from "../../../src/model/Verdict.js"
import { sarif } from "../../../src/report/formats/sarif.js"
import type { Report } from "../../../src/report/Report.js"
import { claim, document, finding, place, range, reference, report } from "../build.js"
import { hostile } from "../hostile.js"
import { sample } from "../sample.js"

/** OASIS schema as published in @microsoft/jest-sarif 1.0.0-beta.0 (MIT); Ajv does not know its draft by name. */
const { $schema, id, ...schema } = JSON.parse(
  readFileSync("tests/report/schemas/sarif-2.1.0-rtm.5.json", "utf8")
)
const validate = new Ajv({
  strict: false,
  allErrors: true,
  validateFormats: false,
  unicodeRegExp: false
}).compile(schema)

const run = (value: Report) => JSON.parse(sarif.write(value)).runs[0]

describe("the SARIF report", () => {
  for (const [name, value] of [
    ["the sample in English", sample("en")],
    ["the sample in Chinese", sample("zh")],
    ["a hostile report", hostile()],
    ["an empty report", report([])]
  ] as const) {
    it(
      `of ${name} is valid by the schema ${String($schema)} ${String(id).length > 0 ? "" : ""}`.trim(),
      () => {
        assert.isTrue(validate(JSON.parse(sarif.write(value))), JSON.stringify(validate.errors))
      }
    )
  }

  it("names every rule, with help", () => {
    const driver = run(sample("en")).tool.driver
    assert.deepStrictEqual(
      driver.rules.map((r: { id: string }) => r.id),
      [...rules]
    )
    for (const rule of driver.rules) assert.match(rule.help.text, /\.$/u)
  })

  it("places a finding in the claims file, with members, article and rows as related locations", () => {
    const at = {
      ...place("claims/a b.yaml", 7, "1,250 jobs"),
      article: { file: "brief.txt", line: 3, offset: 90, length: 10 }
    }
    const value = report([
      document("d", {
        claims: [
          claim("jobs", {
            location: at,
            quote: "1,250 jobs",
            reference: [reference({ id: "jobs#7", file: "jobs.csv", row: 7 })]
          })
        ],
        findings: [finding("f", { claims: ["jobs"], observations: ["jobs#7"], location: at })]
      })
    ])
    const [result] = run(value).results
    assert.deepStrictEqual(result.locations[0].physicalLocation, {
      artifactLocation: { uri: "claims/a%20b.yaml" },
      region: { startLine: 7, startColumn: 5, snippet: { text: "1,250 jobs" } }
    })
    const related = result.relatedLocations.map(
      (l: { physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number } } }) =>
        `${l.physicalLocation.artifactLocation.uri}:${l.physicalLocation.region.startLine}`
    )
    assert.includeMembers(related, ["claims/a%20b.yaml:7", "brief.txt:3", "jobs.csv:7"])
    assert.strictEqual(run(value).columnKind, "unicodeCodePoints")
  })

  it("has fingerprints that survive inserted lines and changed words", () => {
    const value = (line: number, message: string) =>
      run(
        report([
          document("d", {
            findings: [finding("conflict:d:a+b", { message, location: place("x.yaml", line) })]
          })
        ])
      )
    assert.deepStrictEqual(
      value(3, "one").results[0].partialFingerprints,
      value(300, "two").results[0].partialFingerprints
    )
  })

  it("suppresses accepted findings, with the reason", () => {
    const suppressed = run(sample("en")).results.filter(
      (r: { suppressions?: unknown }) => r.suppressions !== undefined
    )
    assert.strictEqual(suppressed.length, 1)
    assert.include(suppressed[0].suppressions[0].justification, "The survey was revised")
  })

  it("offers a fix only where one correction is unique and the figure stands in the file as printed", () => {
    const edit = { id: "a", ...range("215", "215"), example: "215" }
    const claims = [
      claim("a", { figure: "225", figureAt: { line: 4, column: 13 } }),
      claim("b", { figureAt: null })
    ]
    const fixes = (corrections: Parameters<typeof finding>[1]) =>
      run(
        report([document("d", { claims, findings: [finding("f", { claims: ["a", "b"], ...corrections })] })])
      ).results[0].fixes
    const only = fixes({ corrections: [{ cost: 1, claims: [edit] }] })
    assert.deepStrictEqual(only[0].artifactChanges[0].replacements[0], {
      deletedRegion: { startLine: 4, startColumn: 13, endColumn: 16 },
      insertedContent: { text: "215" }
    })
    assert.isUndefined(
      fixes({
        corrections: [
          { cost: 1, claims: [edit] },
          { cost: 1, claims: [{ ...edit, id: "b" }] }
        ]
      })
    )
    assert.isUndefined(fixes({ corrections: [{ cost: 1, claims: [{ ...edit, id: "b" }] }] }))
    assert.isUndefined(fixes({ corrections: [{ cost: 1, claims: [{ ...edit, example: null }] }] }))
  })

  it("has fixes that, applied to the claims file, end the finding", async () => {
    const claims = `claimcheck: 1
document: { id: invented, published: 2024-02 }
indicators: { jobs: { name: jobs, unit: count(jobs), kind: flow } }
claims:
- { id: year, quote: 𠮷 in the year, figure: 1.2 million, indicator: jobs, period: 2023, trust: certain }
- { id: first, quote: 𠮷 in the first half, figure: 0.3 million, indicator: jobs, period: 2023-H1, trust: certain }
- { id: second, quote: 𠮷 in the second half, figure: "0.7 million", indicator: jobs, period: 2023-H2 }
`
    const before = await check({ claims })
    assert.strictEqual(before.summary.findings.error, 1)
    assert.isTrue(validate(JSON.parse(sarif.write(before))), JSON.stringify(validate.errors))
    const [{ artifactChanges }] = run(before).results[0].fixes
    const [{ deletedRegion, insertedContent }] = artifactChanges[0].replacements
    const lines = claims.split("\n").map(line => [...line])
    lines[deletedRegion.startLine - 1]!.splice(
      deletedRegion.startColumn - 1,
      deletedRegion.endColumn - deletedRegion.startColumn,
      insertedContent.text
    )
    const mended = lines.map(line => line.join("")).join("\n")
    assert.include(mended, `figure: "0.8 million", indicator: jobs, period: 2023-H2`)
    assert.strictEqual((await check({ claims: mended })).summary.findings.error, 0)
  })

  it("lists what could not be read as notifications of a run that did not succeed", () => {
    const [invocation] = run(sample("en")).invocations
    assert.isFalse(invocation.executionSuccessful)
    assert.strictEqual(
      invocation.toolExecutionNotifications[0].locations[0].physicalLocation.region.startLine,
      3
    )
  })
})
