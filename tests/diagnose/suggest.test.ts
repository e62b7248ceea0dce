import { assert, it } from "vitest"
import { parse } from "yaml"
import { suggestedYaml } from "../../src/diagnose/index.js"

const suggestion = {
  finding: "conflict:invented:now",
  digest: "0f",
  because: 'Perhaps "firms" are meant: all of them'
}

it("proposes readings that YAML reads back, the wording first", () => {
  const text = suggestedYaml({
    ...suggestion,
    readings: [{ claim: "growth", reading: "flow-for-stock", fields: { indicator: "firms", versus: "2021" } }]
  })
  assert.deepStrictEqual(parse(text), {
    readings: [
      { name: "as-worded" },
      { name: "flow-for-stock", indicator: "firms", versus: "2021", note: suggestion.because }
    ]
  })
})

it("proposes an acceptance where there is no reading", () => {
  assert.deepStrictEqual(parse(suggestedYaml({ ...suggestion, readings: [] })), {
    accepted: [{ finding: suggestion.finding, digest: "0f", reason: suggestion.because }]
  })
})
