import { assert, it } from "vitest"
import { parse } from "yaml"
import { suggestedYaml } from "../../src/diagnose/index.js"

const because = 'Perhaps "firms" are meant: all of them'

it("proposes readings that YAML reads back, the wording first", () => {
  const reading = { name: "flow-for-stock", indicator: "firms", versus: "2021", note: because }
  assert.deepStrictEqual(parse(suggestedYaml({ claim: "growth", readings: [reading] })), {
    readings: [{ name: "as-worded" }, reading]
  })
})

it("proposes acceptances that YAML reads back", () => {
  const accepted = [{ finding: "conflict:invented:now", digest: "0f", reason: because }]
  assert.deepStrictEqual(parse(suggestedYaml({ accepted })), { accepted })
})
