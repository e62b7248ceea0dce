/** What can be wrong with the files of a reference on disk. */
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Effect, Stream } from "effect"
import { parse } from "csv-parse/sync"
import { afterAll, assert, describe, it } from "vitest"
import { check } from "../../src/check.js"
import { referenceOnDisk } from "../../src/files/referenceOnDisk.js"
import { streamTable } from "../../src/files/streamTable.js"
import { plainResource } from "../../src/reference/Catalogue.js"
import { encodeText } from "../../src/reference/encodeText.js"
import * as ReferenceDefect from "../../src/reference/ReferenceDefect.js"
import { everything } from "../../src/reference/ReferenceQuery.js"
import { ReferenceSource } from "../../src/reference/ReferenceSource.js"
import { packageOf, readReference } from "./readReference.js"

const folder = mkdtempSync(join(tmpdir(), "reference-files-"))
afterAll(() => rmSync(folder, { recursive: true }))

const header = "indicator,area,period,value,unit\n"

/** Reads a folder with the given files: ids of observations, and codes and severities of defects. */
const read = async (
  name: string,
  files: Readonly<Record<string, string | Uint8Array>>,
  prepare: (path: string) => void = () => {}
) => {
  const path = join(folder, name)
  mkdirSync(path)
  for (const [file, content] of Object.entries(files)) writeFileSync(join(path, file), content)
  prepare(path)
  const { items, defects } = await Effect.runPromise(
    Effect.flatMap(ReferenceSource, source =>
      Effect.map(Stream.runCollect(source.observations(everything)), items => ({
        items,
        defects: source.defects
      }))
    ).pipe(Effect.provide(referenceOnDisk(path)))
  )
  return [...defects, ...items].map(i =>
    ReferenceDefect.is(i) ? `${i.code} ${i.severity} ${i.line ?? "-"}` : i.id
  )
}

describe("a reference on disk", () => {
  it("does not follow a path or a link out of the package's folder", async () => {
    writeFileSync(join(folder, "secret.csv"), `${header}gdp,a,2022,1,CNY\n`)
    const outside = packageOf({ name: "a", path: "../secret.csv" })
    assert.deepStrictEqual(await read("outside", { "datapackage.json": outside }), [
      "file-outside unreadable -"
    ])
    const linked = await read(
      "linked",
      { "datapackage.json": packageOf({ name: "a", path: "link.csv" }) },
      path => symlinkSync(join(folder, "secret.csv"), join(path, "link.csv"))
    )
    assert.deepStrictEqual(linked, ["file-outside unreadable -"])
  })
  it("goes on where a file is missing", async () => {
    const text = JSON.stringify({
      resources: [
        { name: "a", path: "a.csv" },
        { name: "b", path: "b.csv" }
      ]
    })
    assert.deepStrictEqual(
      await read("missing", { "datapackage.json": text, "b.csv": `${header}gdp,a,2022,1,CNY\n` }),
      ["file-unreadable unreadable -", "b#2"]
    )
  })
  it("is a defect where there is nothing at all", async () => {
    const items = await Effect.runPromise(
      Effect.map(ReferenceSource, source => source.defects.map(d => d.code)).pipe(
        Effect.provide(referenceOnDisk(join(folder, "nowhere")))
      )
    )
    assert.deepStrictEqual(items, ["file-unreadable"])
  })
  it("notices that a big table is written to while it is read", async () => {
    const path = join(folder, "growing.csv")
    writeFileSync(path, header + "gdp,a,2022,1,CNY\n".repeat(50))
    const codes: Array<string> = []
    const file = { resource: plainResource("g", "growing.csv"), path: "growing.csv" }
    const options = { parse, path, shown: "growing.csv", file, query: everything, sidecar: null, chunk: 100 }
    for await (const batch of streamTable(options)) {
      if (codes.length === 0) appendFileSync(path, "gdp,a,2021,1,CNY\n")
      for (const item of batch) codes.push(ReferenceDefect.is(item) ? item.code : "observation")
    }
    assert.strictEqual(codes.at(-1), "file-changed")
  })
  it("stops reading, and closes the file, when it is not read to the end", async () => {
    const path = join(folder, "growing.csv")
    const file = { resource: plainResource("g", "growing.csv"), path: "growing.csv" }
    const stream = streamTable({
      parse,
      path,
      shown: "growing.csv",
      file,
      query: everything,
      sidecar: null,
      chunk: 50
    })
    assert.isFalse((await stream.next()).done)
    assert.isTrue((await stream.return(undefined)).done)
  })
})

describe("a table in several files", () => {
  const files = {
    "datapackage.json": JSON.stringify({ resources: [{ name: "s", path: ["2021.csv", "2022.csv"] }] }),
    "2021.csv": "indicator,period,value,unit\ns,2021,1.0,t\n",
    "2022.csv": "indicator,period,value,unit\ns,2022,2.0,t\n"
  }
  it("has an id of its own for each of its lines", () => {
    assert.deepStrictEqual(
      readReference(files).observations.map(o => o.id),
      ["s#2021.csv:2", "s#2022.csv:2"]
    )
  })
  it("is named by file and line, and says so", async () => {
    const report = await check({
      claims: `
claimcheck: 1
document: { id: invented }
claims:
  - { id: right, quote: q, ref: "s#2022.csv:2", figure: 2.0 t }
  - { id: unclear, quote: q, ref: "s#2", figure: 2.0 t }
`,
      reference: files
    })
    assert.deepStrictEqual(
      report.documents[0]?.claims.map(claim => claim.verdict),
      ["supported", "undetermined"]
    )
    assert.include(JSON.stringify(report.findings), "name the one that has the line, s#2021.csv:2")
  })
})

describe("bad input", () => {
  const codes = (files: Readonly<Record<string, string | Uint8Array>>) =>
    readReference(files).defects.map(d => `${d.code} ${d.severity} ${d.line ?? "-"} ${d.columnName ?? "-"}`)
  it("duplicate headers, missing columns and header-only files", () => {
    assert.deepStrictEqual(codes({ "a.csv": `period,value,indicator,value\n2022,1,x,2\n` }), [
      "duplicate-header unreadable 1 value"
    ])
    const mapped = packageOf({ name: "a", path: "a.csv", claimcheck: { roles: { area: "province" } } })
    assert.deepStrictEqual(codes({ "datapackage.json": mapped, "a.csv": `${header}x,a,2022,1,CNY\n` }), [
      "missing-column unreadable 1 -"
    ])
    assert.deepStrictEqual(codes({ "a.csv": header }), ["no-records error - -"])
    assert.deepStrictEqual(codes({ "a.csv": `${header}\n\n` }), ["no-records error - -"])
    assert.deepStrictEqual(codes({ "a.csv": "" }), ["no-records error - -"])
    assert.deepStrictEqual(codes({ "a.csv": "a,b\n1,2\n" }), ["unrecognised-layout unreadable 1 -"])
  })
  it("encodings: bad bytes, GB18030, UTF-16, carriage returns", () => {
    const gb =
      encodeText("indicator,area,period,value,unit\ngdp,龙泉驿区,2022,1545.7,亿元\n", "gb18030") ??
      new Uint8Array()
    assert.deepStrictEqual(codes({ "a.csv": gb }), ["bad-bytes error 2 -", "no-records error - -"])
    const named = packageOf({ name: "a", path: "a.csv", encoding: "GBK" })
    const { observations, defects } = readReference({ "datapackage.json": named, "a.csv": gb })
    assert.deepStrictEqual([defects, observations.map(o => [o.area, o.unit])], [[], [["龙泉驿区", "CNY"]]])
    assert.deepStrictEqual(codes({ "a.csv": Uint8Array.of(0xff, 0xfe, 0x61, 0) }), [
      "unknown-encoding unreadable - -"
    ])
    assert.deepStrictEqual(codes({ "a.csv": header.replaceAll("\n", "\r") }), [
      "bare-carriage-returns unreadable - -"
    ])
  })
  it("cells: every one with its line and column", () => {
    const rows = ["x,a,2022,,CNY", ",a,2022,1,CNY", "x,a,,1,CNY", "x,a,2022,n/a,CNY", "x,a,2022,1.5,zorkmid"]
    assert.deepStrictEqual(codes({ "a.csv": `${header}${rows.join("\n")}\n` }), [
      "empty-cell error 3 indicator",
      "empty-cell error 4 period",
      "not-a-number error 5 value",
      "not-a-unit warning 6 unit",
      "no-unit warning - -"
    ])
  })
  it("measures that do not say of what they are", () => {
    const rows =
      "a,share,\na,share,w\na,duration,\na,contribution,\na,growth,\na,streak,\na,average_growth,\n"
    const { defects, observations } = readReference({
      "a.csv": `indicator,measure,of,period,value,unit\n${rows.replaceAll("\n", ",2022,1,%\n")}`
    })
    assert.lengthOf(observations, 7)
    assert.deepStrictEqual(
      defects.map(({ code, values }) => [code, Object.values(values).join(" ")]),
      [
        ["incomplete-measure", "share of 1"],
        ["incomplete-measure", "duration since 1"],
        ["incomplete-measure", "contribution of 1"],
        ["incomplete-measure", "average_growth versus 1"]
      ]
    )
  })
  it("counts what would be a flood", () => {
    const many = codes({ "a.csv": header + "x,a,2022,?,CNY\n".repeat(1000) })
    assert.strictEqual(many.length, 21)
    assert.strictEqual(many[20], "more error - value")
  })
  it("codes that the map does not know", () => {
    const mapped = packageOf({
      name: "a",
      path: "a.csv",
      claimcheck: { roles: { area: { column: "area", codes: { A: "home" } } } }
    })
    const { observations, defects } = readReference({
      "datapackage.json": mapped,
      "a.csv": `${header}x,A,2022,1,CNY\nx,B,2022,1,CNY\nx,C,2022,1,CNY\nx,B,2021,1,CNY\n`
    })
    assert.deepStrictEqual(
      observations.map(o => o.area),
      ["home"]
    )
    assert.deepStrictEqual(
      defects.map(d => d.values),
      [{ role: "area", codes: "B, C", count: "3" }]
    )
  })
  it("an unclosed quote costs its line only", () => {
    const { observations, defects } = readReference({
      "a.csv": `${header}x,a,2020,1,CNY\n"x,a,2021,1,CNY\nx,a,2022,1,CNY\nx,a,2023,1,CNY\n`
    })
    assert.deepStrictEqual(
      defects.map(d => [d.code, d.line]),
      [["broken-quotes", 3]]
    )
    assert.deepStrictEqual(
      observations.map(o => o.row),
      [2, 4, 5]
    )
  })
  it("a file of nothing but broken quotes ends", () => {
    const { defects } = readReference({ "a.csv": header + '"a"b,\n'.repeat(5000) })
    assert.isTrue(defects.some(d => d.code === "too-broken"))
  })
})
