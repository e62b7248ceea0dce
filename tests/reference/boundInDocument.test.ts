/**
 * Numbers of JSON and JSON Lines documents that claims name. All data are invented.
 */
import { Effect, Stream } from "effect"
import { assert, describe, it } from "vitest"
import * as Rational from "../../src/arithmetic/Rational.js"
import { inMemory } from "../../src/reference/inMemory.js"
import * as ReferenceDefect from "../../src/reference/ReferenceDefect.js"
import { ReferenceSource } from "../../src/reference/ReferenceSource.js"

/** What references lead to: id, value and unit, or the reason of the defect; then what else could be cited. */
const bound = (files: Readonly<Record<string, string>>, refs: ReadonlyArray<string>) =>
  Effect.runSync(
    Effect.gen(function* () {
      const source = yield* ReferenceSource
      const items = yield* Stream.runCollect(source.bound(refs))
      const lines = items.map(item =>
        ReferenceDefect.is(item)
          ? {
              ref: "defect",
              line: `${item.code} ${"reason" in item.values ? String(item.values.reason) : ""}`.trim()
            }
          : {
              ref: item.ref,
              line: `${item.observation.id} ${item.observation.value} ${item.observation.unit ?? "-"}`
            }
      )
      return {
        named: lines.flatMap(({ ref, line }) => (ref === null ? [] : [line])),
        citable: lines.flatMap(({ ref, line }) => (ref === null ? [line] : []))
      }
    }).pipe(Effect.provide(inMemory(new Map(Object.entries(files)))))
  )

const metrics = `{
  "revenue": { "value": 3520000000, "unit": "USD", "source": "ledger" },
  "share": 0.6152,
  "a/b": { "value": "0.70", "unit": "%" },
  "note": "none",
  "months": [ { "id": "may", "value": 7, "unit": "count" }, { "id": "june", "value": 9 } ]
}`

describe("a JSON document", () => {
  it("is followed by pointer and by key, and an object stands for its value", () => {
    const { named } = bound({ "metrics.json": metrics }, [
      "metrics#revenue",
      "metrics#/revenue",
      "metrics#/revenue/value",
      "metrics#/share",
      "metrics#/a~1b",
      "metrics#/months/0"
    ])
    assert.deepStrictEqual(named, [
      "metrics#/revenue/value 3520000000 USD",
      "metrics#/revenue/value 3520000000 USD",
      "metrics#/revenue/value 3520000000 USD",
      "metrics#/share 0.6152 -",
      "metrics#/a~1b/value 0.70 %",
      "metrics#/months/0/value 7 count"
    ])
  })

  it("says where a reference leads that leads to no number", () => {
    const { named } = bound({ "metrics.json": metrics }, [
      "metrics#reveneu",
      "metrics#/months/9",
      "metrics#/months"
    ])
    assert.deepStrictEqual(
      named,
      [
        "defect bad-pointer no object and no member has this key",
        "defect bad-pointer it leads nowhere",
        "defect bad-pointer it leads to array, not to a number"
      ].map(text => text.replace("defect ", ""))
    )
  })

  it("does not take words for numbers", () => {
    const { named } = bound({ "metrics.json": metrics }, ["metrics#/note"])
    assert.strictEqual(named.length, 1)
    assert.match(named[0] ?? "", /^not-a-number/)
  })

  it("offers its other numbers", () => {
    const { citable } = bound({ "metrics.json": metrics }, ["metrics#share"])
    assert.includeMembers(citable, ["metrics#/revenue/value 3520000000 USD", "metrics#/months/1/value 9 -"])
  })

  it("keeps digits that no float can hold", () => {
    const digits = "12345678901234567890.12345678901234567890"
    const found = Effect.runSync(
      Effect.flatMap(ReferenceSource, source => Stream.runCollect(source.bound(["n#x"]))).pipe(
        Effect.provide(inMemory(new Map([["n.json", `{"x": ${digits}}`]])))
      )
    ).flatMap(item => (ReferenceDefect.is(item) || item.ref === null ? [] : [item.observation]))
    assert.strictEqual(found[0]?.value, digits)
    assert.deepStrictEqual(found[0]?.printed.low, Rational.parse(digits))
  })

  it("takes the unit of the mapping before the one beside the value", () => {
    const files = {
      "metrics.json": metrics,
      "datapackage.json": JSON.stringify({
        name: "p",
        resources: [
          { name: "m", path: "metrics.json", claimcheck: { values: [{ at: "/share", unit: "fraction" }] } }
        ]
      })
    }
    assert.deepStrictEqual(bound(files, ["m#/share"]).named, ["m#/share 0.6152 1"])
  })
})

describe("JSON Lines", () => {
  const lines = `{"name": "harbour", "value": 3120, "unit": "count"}\n\n{"name": "square", "value": 2780, "unit": "count"}\n`

  it("are a list: by the name of a line, or by its place", () => {
    assert.deepStrictEqual(
      bound({ "stations.jsonl": lines }, ["stations#square", "stations#/0/value"]).named,
      ["stations#/1/value 2780 count", "stations#/0/value 3120 count"]
    )
  })

  it("may hold a broken line, which is a defect and keeps its place", () => {
    const { named } = bound({ "stations.jsonl": `{"name": }\n${lines}` }, ["stations#square"])
    assert.match(named[0] ?? "", /^bad-json/)
    assert.deepStrictEqual(named.slice(1), ["stations#/2/value 2780 count"])
  })
})
