import { Ajv2020 } from "ajv/dist/2020.js"
import { Result } from "effect"
import { readFileSync } from "node:fs"
import { assert, describe, it } from "vitest"
import { json } from "../../src/report/formats/json.js"
import { jsonSchema } from "../../src/report/jsonSchema.js"
import * as Report from "../../src/report/Report.js"
import { claim, document, report } from "./build.js"
import { hostile } from "./hostile.js"
import { sample } from "./sample.js"

const committed: object = JSON.parse(readFileSync("schema/report.schema.json", "utf8"))
const validate = new Ajv2020({ strict: false, allErrors: true }).compile(committed)

describe("the JSON report", () => {
  it("has its current JSON Schema committed", () => {
    assert.deepStrictEqual(committed, JSON.parse(JSON.stringify(jsonSchema())))
  })

  for (const [name, value] of [
    ["the sample in English", sample("en")],
    ["the sample in Chinese", sample("zh")],
    ["a hostile report", hostile()],
    ["an empty report", report([])]
  ] as const) {
    it(`${name} is valid and read back as it was`, () => {
      const written: unknown = JSON.parse(json.write(value))
      assert.isTrue(validate(written), JSON.stringify(validate.errors))
      assert.deepStrictEqual(Result.getOrThrow(Report.decode(written)), value)
    })
  }

  it("is refused when a field is missing or wrong, by the schema and by the decoder", () => {
    const good = JSON.parse(json.write(report([document("d", { claims: [claim("a")] })])))
    const broken = [
      { ...good, format: "claimcheck-report/2" },
      { ...good, summary: { ...good.summary, verdicts: {} } },
      {
        ...good,
        documents: [{ ...good.documents[0], claims: [{ ...good.documents[0].claims[0], verdict: "false" }] }]
      },
      { ...good, problems: undefined }
    ]
    for (const wrong of broken) {
      const written: unknown = JSON.parse(JSON.stringify(wrong))
      assert.isFalse(validate(written))
      assert.isTrue(Result.isFailure(Report.decode(written)))
    }
  })

  it("has no character that steers a terminal or turns a line around", () => {
    assert.notMatch(json.write(hostile()), /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/u)
  })
})
