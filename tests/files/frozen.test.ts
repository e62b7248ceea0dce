import { readFileSync } from "node:fs"
import * as NodeServices from "@effect/platform-node/NodeServices"
import { Effect } from "effect"
import { assert, describe, it } from "vitest"
import { loadClaims } from "../../src/files/loadClaims.js"
import { Claim } from "../../src/model/Claim.js"
import { ClaimsFile, DocumentInfo, Ignored, IgnoredReason, Relation } from "../../src/model/ClaimsFile.js"
import { Indicator, Usual } from "../../src/model/Indicator.js"
import { measureFields } from "../../src/model/measureFields.js"

const folder = "tests/frozen/format-1/"

const load = async (name: string) => {
  const [document] = await Effect.runPromise(
    loadClaims([folder + name]).pipe(Effect.provide(NodeServices.layer))
  )
  if (document === undefined) throw new Error("nothing was loaded")
  return document
}

const frozen: ReadonlyArray<readonly [file: string, decoded: string]> = [
  ["full.claims.yaml", "full.decoded.json"],
  ["full.claims.json", "full.decoded.json"],
  ["lines.claims.jsonl", "lines.decoded.json"],
  ["typed.claims.ts", "typed.decoded.json"],
  ["usual.claims.yaml", "usual.decoded.json"],
  ["unit.claims.yaml", "unit.decoded.json"]
]

describe("files of format 1", () => {
  for (const [file, decoded] of frozen)
    it(`${file} is read to what it was`, async () => {
      const loaded = await load(file)
      assert.deepEqual(loaded.problems, [])
      assert.deepEqual(
        JSON.parse(JSON.stringify(loaded.file)),
        JSON.parse(readFileSync(folder + decoded, "utf8"))
      )
    })

  it("have every field, measure and reason of the format", async () => {
    const { file } = await load("full.claims.yaml")
    const used = (entries: ReadonlyArray<object>): ReadonlyArray<string> =>
      [...new Set(entries.flatMap(entry => Object.keys(entry)))].sort()
    const all = (schema: { readonly fields: object }): ReadonlyArray<string> =>
      Object.keys(schema.fields).sort()
    // What came later has files of its own: nothing that is frozen is changed.
    const units = (await load("unit.claims.yaml")).file
    assert.deepEqual(used([...(file?.claims ?? []), ...(units?.claims ?? [])]), all(Claim))
    const later = (await load("usual.claims.yaml")).file?.indicators ?? {}
    const indicators = [...Object.values(file?.indicators ?? {}), ...Object.values(later)]
    assert.deepEqual(used(indicators), all(Indicator))
    assert.deepEqual(used(indicators.flatMap(({ usual }) => usual ?? [])), all(Usual))
    assert.deepEqual(used(file?.relations ?? []), all(Relation))
    assert.deepEqual(used(file?.ignored ?? []), all(Ignored))
    assert.deepEqual(used([file?.document ?? {}, units?.document ?? {}]), all(DocumentInfo))
    const text = readFileSync(`${folder}full.claims.yaml`, "utf8")
    for (const field of all(ClaimsFile))
      if (field !== "areas" && field !== "indicators") assert.match(text, new RegExp(`^${field}:`, "m"))
    const measures = new Set(file?.claims.map(claim => claim.measure ?? "level"))
    assert.deepEqual([...measures].sort(), Object.keys(measureFields).sort())
    assert.deepEqual(
      [...new Set(file?.ignored.map(entry => entry.why))].sort(),
      [...IgnoredReason.literals].sort()
    )
  })
})
