import { readFileSync } from "node:fs"
import { Ajv2020 } from "ajv/dist/2020.js"
import { assert, describe, it } from "vitest"
import { parse } from "yaml"
import { claimsJsonSchema } from "../../src/model/claimsJsonSchema.js"
import { head } from "../files/claims.js"

const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(
  claimsJsonSchema()
)

/** As an editor sees the file: numbers are numbers. */
const accepts = (yaml: string): boolean => validate(parse(yaml))

const claim = (fields: string): string => `${head}claims:\n- { id: a, quote: q, ${fields} }\n`

describe("the JSON Schema of claims files", () => {
  it("is the one in schema/ (claimcheck schema > schema/claims.schema.json makes it current)", () => {
    assert.deepEqual(JSON.parse(readFileSync("schema/claims.schema.json", "utf8")), claimsJsonSchema())
  })

  it("explains every field", () => {
    const unexplained: Array<string> = []
    const definitions = Object.entries(Object(claimsJsonSchema()["$defs"]))
    const walk = (value: unknown, path: string): void => {
      if (typeof value !== "object" || value === null) return
      for (const [name, child] of Object.entries(value)) {
        if (name === "properties")
          for (const [field, schema] of Object.entries(Object(child)))
            if (explanation(schema, definitions) === undefined) unexplained.push(`${path}.${field}`)
        walk(child, `${path}/${name}`)
      }
    }
    walk(claimsJsonSchema(), "")
    // Hedges are named by their table in docs/claims-file.md.
    assert.deepEqual(unexplained, [])
  })

  const good: ReadonlyArray<readonly [name: string, yaml: string]> = [
    ["a file without claims", head],
    ["a figure as text", claim("figure: 41.70 %, indicator: gdp")],
    ["a figure that YAML reads as a number", claim("figure: 179, indicator: gdp")],
    ["a year without quotes", claim("figure: 179, indicator: gdp, period: 2022")],
    ["a catalogue", "claimcheck: 1\nindicators: { gdp: { name: GDP, unit: CNY } }\n"],
    ["the frozen file", readFileSync("tests/frozen/format-1/full.claims.yaml", "utf8")],
    ["the frozen catalogue", readFileSync("tests/frozen/format-1/catalogue.yaml", "utf8")],
    ["the frozen JSON", readFileSync("tests/frozen/format-1/full.claims.json", "utf8")]
  ]
  for (const [name, yaml] of good)
    it(`accepts ${name}`, () => assert.isTrue(accepts(yaml), JSON.stringify(validate.errors)))

  const bad: ReadonlyArray<readonly [name: string, yaml: string]> = [
    ["another version", head.replace("claimcheck: 1", "claimcheck: 2")],
    ["no version", head.replace("claimcheck: 1\n", "")],
    ["an unknown field", `${head}claim: []\n`],
    ["an unknown field of a claim", claim("figure: 1, indicatr: gdp")],
    ["a claim without a figure", claim("indicator: gdp")],
    ["an unknown measure", claim("figure: 1, measure: shar")],
    ["an id in capitals", claim("figure: 1").replace("id: a", "id: A")],
    ["an indicator without a unit", "claimcheck: 1\nindicators: { gdp: { name: GDP } }\n"],
    ["an unknown kind", "claimcheck: 1\nindicators: { gdp: { name: GDP, unit: CNY, kind: flw } }\n"],
    ["ignored without a reason", `${head}ignored: [{ quote: 5G }]\n`],
    ["a list of figures", claim("figure: [1]")]
  ]
  for (const [name, yaml] of bad) it(`rejects ${name}`, () => assert.isFalse(accepts(yaml)))
})

const explanation = (schema: unknown, definitions: ReadonlyArray<readonly [string, unknown]>): unknown => {
  const own: unknown = Reflect.get(Object(schema), "description")
  if (own !== undefined) return own
  const reference: unknown = Reflect.get(Object(schema), "$ref")
  const definition = definitions.find(([name]) => reference === `#/$defs/${name}`)?.[1]
  return Reflect.get(Object(definition), "description")
}
