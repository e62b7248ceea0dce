import { Result } from "effect"
import { assert, describe, it } from "vitest"
import { amendClaims, type Additions } from "../../src/files/amendClaims.js"
import type { TextFormat } from "../../src/files/ClaimsSource.js"
import { decodeClaimsText } from "../../src/files/decodeClaimsText.js"

const additions: Additions = {
  readings: new Map([
    ["growth", [{ name: "wrong-period", period: "2021", note: 'Perhaps: “2021”, "not" 2022' }]]
  ]),
  accepted: [{ finding: "conflict:brief:a+b", digest: "0f", reason: "known: corrected on 3 May" }]
}

const yaml = `# The brief, figure by figure
claimcheck: 1
document: { id: brief, language: en }
indicators:
  firms: { name: firms, unit: count(firms), kind: stock }

claims:
  # what grew
  - id: growth
    quote: "up 8.2 %"      # page 3
    figure: 8.2%
    indicator: firms
    measure: growth
    period: 2022
    note: |
      Two lines
      of a note

  # what did not
  - { id: level, quote: "12 firms", figure: "12", indicator: firms, period: 2022 }
ignored: [{ quote: "2022", why: date }] # a year
`

const pretty = `{
  "claimcheck": 1,
  "document": { "id": "brief" },
  "indicators": { "firms": { "name": "firms", "unit": "count(firms)", "kind": "stock" } },
  "claims": [
    {
      "id": "growth",
      "quote": "up 8.2 %",
      "figure": "8.2%",
      "indicator": "firms",
      "measure": "growth",
      "period": "2022"
    },
    { "id": "level", "quote": "12 firms", "figure": "12", "indicator": "firms", "period": "2022" }
  ]
}
`

const lines = `{ "claimcheck": 1, "document": { "id": "brief" }, "indicators": { "firms": { "name": "firms", "unit": "count(firms)", "kind": "stock" } } }
{ "id": "level", "quote": "12 firms", "figure": "12", "indicator": "firms", "period": "2022" }
{"id":"growth","quote":"up 8.2 %","figure":"8.2%","indicator":"firms","measure":"growth","period":"2022"}
`

const names: Readonly<Record<TextFormat, string>> = {
  yaml: "brief.claims.yaml",
  json: "brief.claims.json",
  "json-lines": "brief.claims.jsonl"
}

const amended = (text: string, format: TextFormat, these = additions): string =>
  Result.getOrThrow(amendClaims(text, format, these))

/** Every line of the first text stands in the second, in order, a line that got longer at its end included. */
const keepsLines = (before: string, after: string): void => {
  const after_ = after.split(/\r?\n/u)
  let at = 0
  for (const line of before.split(/\r?\n/u)) {
    const start = line.replace(/[\s\]}]+$/u, "")
    const found = after_.findIndex((each, index) => index >= at && each.startsWith(start))
    assert.isAtLeast(found, 0, `lost: ${line}`)
    at = found + (start === "" ? 0 : 1)
  }
}

describe("additions to a claims file", () => {
  const texts: ReadonlyArray<readonly [name: string, text: string, format: TextFormat]> = [
    ["YAML in lines", yaml, "yaml"],
    ["YAML with Windows line ends", yaml.replaceAll("\n", "\r\n"), "yaml"],
    ["YAML without a last line end", yaml.trimEnd(), "yaml"],
    [
      "YAML in braces",
      `claimcheck: 1\ndocument: {id: brief}\nindicators: {firms: {name: firms, unit: count(firms), kind: stock}}\nclaims: [{id: growth, quote: up, figure: 8.2%, indicator: firms, measure: growth, period: 2022,}]\n`,
      "yaml"
    ],
    ["JSON in lines", pretty, "json"],
    ["JSON in one line", JSON.stringify(JSON.parse(pretty)), "json"],
    ["JSON Lines", lines, "json-lines"]
  ]
  for (const [name, text, format] of texts)
    it(`are read back from ${name}, and nothing else changes`, () => {
      const made = amended(text, format)
      if (text.includes("\n")) keepsLines(text, made)
      const { file, problems } = decodeClaimsText(names[format], made)
      assert.deepStrictEqual(problems, [])
      const growth = file?.claims.find(({ id }) => id === "growth")
      assert.strictEqual(growth?.figure, "8.2%")
      assert.deepStrictEqual(growth?.readings, [
        { name: "as-worded" },
        { name: "wrong-period", period: "2021", note: 'Perhaps: “2021”, "not" 2022' }
      ])
      assert.deepStrictEqual(file?.accepted, additions.accepted)
      if (text.includes("\r\n")) assert.notMatch(made, /[^\r]\n/u)
    })

  it("go behind those that are there", () => {
    for (const format of ["yaml", "json", "json-lines"] as const) {
      const text = format === "yaml" ? yaml : format === "json" ? pretty : lines
      const more: Additions = {
        readings: new Map([["growth", [{ name: "base", versus: "2019" }]]]),
        accepted: [{ finding: "refuted:brief:growth", digest: "1e", reason: "known" }]
      }
      const { file, problems } = decodeClaimsText(names[format], amended(amended(text, format), format, more))
      assert.deepStrictEqual(problems, [])
      const growth = file?.claims.find(({ id }) => id === "growth")
      assert.deepStrictEqual(
        growth?.readings?.map(({ name }) => name),
        ["as-worded", "wrong-period", "base"]
      )
      assert.deepStrictEqual(
        file?.accepted.map(({ finding }) => finding),
        ["conflict:brief:a+b", "refuted:brief:growth"]
      )
    }
  })

  it("are refused where the file could not say them", () => {
    assert.isTrue(Result.isFailure(amendClaims(yaml.replace("id: growth", "id: other"), "yaml", additions)))
    assert.isTrue(Result.isFailure(amendClaims("claims: [", "yaml", additions)))
    // The readings of another claim, by an alias: to add one here would add it there.
    const shared = `claimcheck: 1
document: { id: brief }
claims:
  - { id: level, quote: a, figure: "12", readings: &both [{ name: as-worded }] }
  - { id: growth, quote: b, figure: 8.2%, readings: *both }
`
    assert.isTrue(Result.isFailure(amendClaims(shared, "yaml", additions)))
  })
})
