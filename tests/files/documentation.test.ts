import { readFileSync } from "node:fs"
import { assert, describe, it } from "vitest"
import { decodeClaimsText } from "../../src/files/decodeClaimsText.js"
import { Area } from "../../src/model/Area.js"
import { Claim, Measure, Role, Rounding } from "../../src/model/Claim.js"
import {
  Accepted,
  ClaimsFile,
  Defaults,
  DocumentInfo,
  HedgeTable,
  Ignored,
  IgnoredReason,
  Relation
} from "../../src/model/ClaimsFile.js"
import { Indicator, IndicatorKind } from "../../src/model/Indicator.js"

const page = readFileSync("docs/claims-file.md", "utf8")

/** The YAML examples: whole files, and parts that belong to the first of them. */
const examples = [...page.matchAll(/^```yaml\n(.*?)^```$/gms)].map(match => match[1] ?? "")
const whole = examples.filter(example => example.startsWith("claimcheck: 1"))
const parts = examples.filter(example => !example.startsWith("claimcheck: 1"))

/** The declarations of all examples, as one file. */
const everything = (part: string): string => {
  const records = (section: string): string =>
    examples
      .flatMap(example => new RegExp(`^${section}:\\n((?: .*\\n)+)`, "m").exec(example)?.[1] ?? [])
      .join("")
  const readings = "claims: [{ id: other, quote: q, figure: 1, ref: a#b, readings: [{ name: stock }] }]\n"
  return [
    "claimcheck: 1\ndocument: { id: example }\n",
    part.startsWith("defaults") ? "" : "defaults: { area: northshire, period: 2022 }\n",
    `areas:\n${records("areas")}`,
    `indicators:\n${records("indicators")}`,
    part.startsWith("claims") ? "" : readings,
    part.startsWith("areas") || part.startsWith("indicators") ? "" : part
  ].join("")
}

describe("docs/claims-file.md", () => {
  it("has the examples that this test reads", () => assert.deepEqual([whole.length, parts.length], [2, 11]))

  for (const [i, example] of whole.entries())
    it(`whole example ${i + 1} is a claims file without problems`, () =>
      assert.deepEqual(decodeClaimsText("example.yaml", example).problems, []))

  for (const [i, example] of parts.entries())
    it(`partial example ${i + 1} (${example.split("\n")[0]}) has no problems`, () =>
      assert.deepEqual(decodeClaimsText("example.yaml", everything(example)).problems, []))

  const named: ReadonlyArray<readonly [what: string, names: ReadonlyArray<string>]> = [
    ["field of a file", Object.keys(ClaimsFile.fields)],
    ["field of a document", Object.keys(DocumentInfo.fields)],
    ["default", Object.keys(Defaults.fields)],
    ["field of an area", Object.keys(Area.fields)],
    ["field of an indicator", Object.keys(Indicator.fields)],
    ["kind", IndicatorKind.literals],
    ["field of a claim", Object.keys(Claim.fields)],
    ["measure", Measure.literals],
    ["role", Role.literals],
    ["rounding", Rounding.literals],
    ["field of a relation", Object.keys(Relation.fields)],
    ["field of an ignored number", Object.keys(Ignored.fields)],
    ["reason", IgnoredReason.literals],
    ["field of an accepted finding", Object.keys(Accepted.fields)],
    ["hedge", Object.keys(HedgeTable.fields)]
  ]
  for (const [what, names] of named)
    it(`explains every ${what}`, () => {
      const missing = names.filter(name => !new RegExp(`\`${name}[\`:]|^## ${name}$`, "m").test(page))
      assert.deepEqual(missing, [])
    })
})
