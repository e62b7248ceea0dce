/** JSON documents and packages that are wrong, and what is told of each: where it is and why. Invented figures. */
import { Effect, Result, Stream } from "effect"
import { assert, describe, it } from "vitest"
import { defectMessage } from "../../src/reference/defectMessage.js"
import { ofObservations } from "../../src/reference/inMemory.js"
import * as Json from "../../src/reference/Json.js"
import { everything, ofCells } from "../../src/reference/ReferenceQuery.js"
import * as ReferenceDefect from "../../src/reference/ReferenceDefect.js"
import { ReferenceSource } from "../../src/reference/ReferenceSource.js"
import { line, packageOf, readReference } from "./readReference.js"

const told = (files: Readonly<Record<string, string | Uint8Array>>) =>
  readReference(files).defects.map(
    d => `${d.severity} ${d.line ?? "-"}:${d.column ?? "-"} ${defectMessage(d, "en")}`
  )
const lines = (files: Readonly<Record<string, string | Uint8Array>>) =>
  readReference(files).observations.map(line)

describe("a text that is not JSON", () => {
  it.each([
    ['{"a": 1,}', 8, 'a name in quotes is expected, found "}"'],
    ['{"a": 1 "b": 2}', 8, '"," or "}" is expected, found "\\""'],
    ['{"a": 1', 7, '"," or "}" is expected, the text ends'],
    ['{"a" 1}', 5, '":" is expected, found "1"'],
    ['{"a": 1, "a": 2}', 9, 'the name "a" is used twice in one object'],
    ["[1 2]", 3, '"," or "]" is expected, found "2"'],
    ["1 2", 2, 'only one value is allowed, found "2"'],
    ['"abc', 0, "a string is not closed"],
    ['"a\nb"', 2, "a control character stands in a string"],
    ['"\\u12g4"', 1, "\\u needs four hexadecimal digits"],
    ['"\\u123"', 1, "\\u needs four hexadecimal digits"],
    ['"\\x"', 1, "\\x is not an escape"]
  ])("%s: at %s, %s", (text, offset, reason) => {
    const parsed = Json.parse(text)
    assert.deepStrictEqual(Result.isFailure(parsed) ? parsed.failure : null, { offset, reason })
  })
  it("and one whose characters are written as numbers", () => {
    const parsed = Json.parse('["\\u0041\\u00e4b", "\\ud83d\\ude00", "\\n\\/\\\\\\""]')
    assert.deepStrictEqual(Result.isSuccess(parsed) ? Json.toPlain(parsed.success, text => text) : null, [
      "Aäb",
      "😀",
      '\n/\\"'
    ])
  })
  it("and one that is, with its numbers as they are written", () => {
    const parsed = Json.parse(' {"a": [1.50, -0.1e3, true, null, {}, []]} ')
    assert.deepStrictEqual(Result.isSuccess(parsed) ? Json.toPlain(parsed.success, text => text) : null, {
      a: ["1.50", "-0.1e3", true, null, {}, []]
    })
  })
})

describe("a list of observations in JSON", () => {
  const row = '{ "indicator": "gdp", "period": "2022", "value": 1.50, "unit": "EUR" }'
  it("is read whether or not it is one object a line", () => {
    assert.deepStrictEqual(lines({ "a.json": `[${row}]` }), [
      "gdp | null | 2022 | 1.50 | EUR | [1.495, 1.505]"
    ])
    assert.deepStrictEqual(lines({ "a.jsonl": `${row}\r\n\n  \n${row.replace("2022", "2023")}\n` }), [
      "gdp | null | 2022 | 1.50 | EUR | [1.495, 1.505]",
      "gdp | null | 2023 | 1.50 | EUR | [1.495, 1.505]"
    ])
  })
  it("may hold what is no value, which is left empty", () => {
    const odd = (value: string) => lines({ "a.json": `[${row.replace("1.50", value)}]` })
    for (const value of ["null", "[1]", '{"a": 1}', '""']) assert.deepStrictEqual(odd(value), [], value)
    assert.deepStrictEqual(odd('"2.5"'), ["gdp | null | 2022 | 2.5 | EUR | [2.45, 2.55]"])
    const withArea = row.replace('"unit"', '"area": true, "unit"')
    assert.deepStrictEqual(lines({ "a.json": `[${withArea}]` }), [
      "gdp | true | 2022 | 1.50 | EUR | [1.495, 1.505]"
    ])
  })
  it("is told of by line where it is broken, and read on a line by line", () => {
    assert.match(told({ "a.json": `[\n${row},\n` })[0] ?? "", /^unreadable 3:1 .*the text ends/)
    const broken = { "a.jsonl": `${row}\n{ "indicator" }\n${row.replace("2022", "2023")}\n` }
    assert.match(told(broken)[0] ?? "", /^error 2:15 .*":" is expected, found "}"/)
    assert.lengthOf(lines(broken), 2)
  })
  it("holds objects only", () => {
    const mixed = { "a.json": `[\n${row},\n5,\n"x"]` }
    const found = told(mixed)
    assert.lengthOf(found, 2)
    assert.match(found[0] ?? "", /^error 3:- .*an object is expected, number found/)
    assert.match(found[1] ?? "", /^error 4:- .*an object is expected, string found/)
    assert.lengthOf(lines(mixed), 1)
  })
  it("is looked for where the package says, and nowhere else", () => {
    const at = (records: string, text: string) => ({
      "datapackage.json": packageOf({ name: "a", path: "a.json", claimcheck: { records } }),
      "a.json": text
    })
    assert.lengthOf(lines(at("/data/rows", `{"data": {"rows": [${row}]}}`)), 1)
    assert.match(
      told(at("/data/row", `{"data": {"rows": [${row}]}}`))[0] ?? "",
      /^unreadable .*it leads nowhere/
    )
    assert.match(
      told(at("/data", `{"data": {"rows": [${row}]}}`))[0] ?? "",
      /^unreadable .*there is no array there, but object/
    )
    assert.match(told({ "a.json": row })[0] ?? "", /\(the document\).*there is no array there, but object/)
  })
})

describe("a package", () => {
  const csv = "indicator,area,period,value,unit\ngdp,a,2022,1,CNY\n"
  const read = (resource: object, more: object = {}) => ({
    "datapackage.json": JSON.stringify({ resources: [resource], ...more }),
    "a.csv": csv,
    "a.dat": csv
  })
  it.each([
    [
      { name: "a", path: "a.xls" },
      "resources.0.format",
      "the format of a.xls is not one of csv, tsv, json, jsonl"
    ],
    [
      { name: "a", path: "a.xls", format: "XLS" },
      "resources.0.format",
      "the format xls is not one of csv, tsv, json, jsonl"
    ],
    [{ name: "a" }, "resources.0", "exactly one of path and data must be there"],
    [{ name: "a", path: "a.csv", data: [] }, "resources.0", "exactly one of path and data must be there"],
    [{ name: "a", path: [] }, "resources.0", ""],
    [
      { name: "a", path: "https://example.org/a.csv" },
      "resources.0.path",
      "https://example.org/a.csv is an address: download the file and name it here; nothing is fetched"
    ],
    [
      { name: "a", data: {}, claimcheck: { values: [{ indicator: "x" }] } },
      "resources.0.claimcheck.values.0",
      'exactly one of "column" (tables) and "at" (JSON pointer) must be there'
    ],
    [
      { name: "a", data: {}, claimcheck: { values: [{ at: "/x" }, { column: "x", at: "/x" }] } },
      "resources.0.claimcheck.values.1",
      'exactly one of "column" (tables) and "at" (JSON pointer) must be there'
    ]
  ])("%o is refused at %s: %s", (resource, path, reason) => {
    const { defects, observations } = readReference(read(resource))
    assert.deepStrictEqual(observations, [])
    assert.deepStrictEqual(
      defects.map(({ code, severity, resource: name }) => `${code} ${severity} ${name}`),
      ["bad-package unreadable a"]
    )
    const values: Readonly<Record<string, string>> = { ...defects[0]?.values }
    assert.strictEqual(values["path"], path)
    assert.include(values["reason"], reason)
  })
  it("may say of a file what it is, and leave a resource out", () => {
    assert.lengthOf(lines(read({ name: "a", path: "a.dat", format: "CSV" })), 1)
    assert.lengthOf(lines(read({ name: "a", path: "a.csv", claimcheck: { ignore: true } })), 0)
    assert.lengthOf(told(read({ name: "a", path: "a.csv", claimcheck: { ignore: true } })), 0)
  })
  it("may hold its data, as JSON or as its text", () => {
    const rows = [{ indicator: "gdp", period: "2022", value: 1, unit: "CNY" }]
    assert.lengthOf(lines(read({ name: "a", data: rows })), 1)
    assert.lengthOf(lines(read({ name: "a", data: JSON.stringify(rows) })), 1)
  })
  it("is told of with the name of the resource, or its place where it has none", () => {
    const of = (resources: unknown, more: object = {}) =>
      readReference({ "datapackage.json": JSON.stringify({ resources, ...more }) }).defects.map(
        ({ code, resource }) => `${code} ${resource}`
      )
    assert.deepStrictEqual(of([{ path: 5 }]), ["bad-package resources[0]"])
    assert.deepStrictEqual(of([{ name: "b", path: 5 }]), ["bad-package b"])
    assert.deepStrictEqual(of("none"), ["bad-package datapackage.json"])
    assert.deepStrictEqual(of([], { claimcheck: { rolls: {} } }), ["bad-package datapackage.json"])
    assert.deepStrictEqual(of([{ name: "b", path: "b.csv", claimcheck: { rolls: {} } }]), ["bad-package b"])
  })
  it("that is no JSON is told of at the place", () => {
    assert.match(told({ "datapackage.json": '{\n "resources": [}' })[0] ?? "", /^unreadable 2:16 /)
  })
  it("names a resource once, and its sources for all", () => {
    const twice = {
      "datapackage.json": JSON.stringify({
        resources: [
          { name: "a", path: "a.csv" },
          { name: "a", path: "a.csv" }
        ]
      }),
      "a.csv": csv
    }
    assert.deepStrictEqual(
      readReference(twice).defects.map(d => `${d.code} ${d.severity}`),
      ["duplicate-resource unreadable"]
    )
    assert.lengthOf(lines(twice), 1)
    const sources = [{ title: "Office", path: "https://example.org" }]
    const [own] = readReference(read({ name: "a", path: "a.csv" }, { sources })).observations
    assert.strictEqual(own?.source, "Office")
    const [other] = readReference(
      read({ name: "a", path: "a.csv", sources: [{ name: "Bureau" }] }, { sources })
    ).observations
    assert.strictEqual(other?.source, "Bureau")
  })
  it("names files that are there", () => {
    assert.deepStrictEqual(
      readReference(read({ name: "b", path: "b.csv" }))
        .defects.map(d => `${d.code} ${d.severity} ${d.resource} ${d.file} ${defectMessage(d, "en")}`)
        .map(text => /^file-unreadable unreadable b b\.csv .*there is no such file/.test(text)),
      [true]
    )
  })
})

describe("observations that a program has made", () => {
  const { observations } = readReference({
    "a.csv":
      "indicator,area,period,value,unit\ngdp,a,2022,1,CNY\ngdp,a,2023,2,CNY\njobs,a,2022,3,count(jobs)\n"
  })
  const ask = <A>(use: (source: ReferenceSource["Service"]) => Effect.Effect<A>) =>
    Effect.runSync(Effect.flatMap(ReferenceSource, use).pipe(Effect.provide(ofObservations(observations))))
  it("are asked like those of files", () => {
    const all = ask(source => Stream.runCollect(source.observations(everything)))
    assert.deepStrictEqual([...all], [...observations])
    const some = ask(source =>
      Stream.runCollect(source.observations(ofCells([{ indicator: "jobs", area: "a", period: null }])))
    )
    assert.deepStrictEqual(
      some.map(item => (ReferenceDefect.is(item) ? item.code : item.id)),
      ["a#4"]
    )
    assert.deepStrictEqual(
      ask(source => Stream.runCollect(source.bound(["a#3", "a#9"]))).map(found =>
        ReferenceDefect.is(found) ? found.code : `${found.ref} ${found.observation.value}`
      ),
      ["a#3 2"]
    )
    assert.deepStrictEqual(
      ask(source => Effect.succeed([source.catalogue, source.defects])),
      [{ title: null, resources: [] }, []]
    )
    assert.deepStrictEqual([...ask(source => Stream.runCollect(source.readings))], [])
  })
})

describe("a table", () => {
  const csv = "indicator,area,period,value,unit\ngdp,a,2022,1,CNY\n"
  const read = (resource: object, text: string | Uint8Array) =>
    readReference({
      "datapackage.json": packageOf({ name: "a", path: "a.csv", ...resource }),
      "a.csv": text
    })
  const why = (resource: object, text: string | Uint8Array) =>
    read(resource, text).defects.map(d => `${d.code} ${d.severity} ${defectMessage(d, "en")}`)
  it("is of a layout that exists", () => {
    const [said, ...more] = why({ claimcheck: { layout: "tidier" } }, csv)
    assert.deepStrictEqual(more, [])
    assert.match(said ?? "", /^unknown-layout unreadable .*tidier.*tidy, .*, json/)
    assert.deepStrictEqual(why({ claimcheck: { layout: "tidy" } }, csv), [])
    assert.deepStrictEqual(
      read({ claimcheck: { layout: "tidy" } }, csv).readings.map(({ reason }) => reason),
      ["named in the mapping"]
    )
  })
  it("without a header needs names of its columns", () => {
    const rows = "gdp,a,2022,1,CNY\n"
    const fields = ["indicator", "area", "period", "value", "unit"].map(name => ({ name }))
    const dialect = { header: false }
    assert.match(why({ dialect }, rows)[0] ?? "", /^no-header unreadable /)
    assert.deepStrictEqual(read({ dialect }, rows).observations, [])
    assert.deepStrictEqual(read({ dialect, schema: { fields } }, rows).observations.map(line), [
      "gdp | a | 2022 | 1 | CNY | [0.5, 1.5]"
    ])
  })
  it("of nothing but blank lines has no records", () => {
    for (const text of ["", "\n\n"])
      assert.match(why({}, text)[0] ?? "", /^no-records error /, JSON.stringify(text))
    for (const layout of ["tidy", "wide", "sdmx-csv", "ons", "world-bank"])
      assert.match(why({ claimcheck: { layout } }, "\n\n")[0] ?? "", /^no-records error /, layout)
  })
  it("whose columns no layout knows is told of with them", () => {
    assert.match(why({}, "\nx,y\n1,2\n")[0] ?? "", /^unrecognised-layout unreadable .*x, y/)
  })
  it("is looked at for one with the line of its header", () => {
    assert.strictEqual(read({}, "\nx,y\n1,2\n").defects[0]?.line, 2)
  })
  it("has one key where the package gives one name", () => {
    const all = read({ schema: { primaryKey: "area" } }, csv).observations
    assert.lengthOf(all, 1)
  })
})

describe("the first bytes of a file", () => {
  const of = (...bytes: ReadonlyArray<number>) =>
    told({ "a.csv": Uint8Array.of(...bytes, 65, 66, 67, 68) })[0] ?? ""
  it.each([
    [[0xff, 0xfe, 0, 0], "UTF-32"],
    [[0, 0, 0xfe, 0xff], "UTF-32"],
    [[0xff, 0xfe, 65, 66], "UTF-16"],
    [[0xfe, 0xff, 65, 66], "UTF-16"],
    [[65, 0, 66, 0], "UTF-16"],
    [[0, 65, 0, 66], "UTF-16"]
  ])("%o are of %s", (bytes, encoding) => assert.include(of(...bytes), `is in ${encoding}`))
  it.each([
    ["\x1f\x8b", "gzip"],
    ["PK\x03\x04", "Excel workbook"],
    ["\xd0\xcf\x11\xe0", "old Excel workbook"],
    ["%PDF-1.7", "PDF"],
    ["PAR1", "Parquet"],
    ["<!DOCTYPE html>", "web page"],
    ["<!doctype html>", "web page"],
    ["<HTML>", "web page"]
  ])("%s are of no table: %s", (start, kind) => {
    assert.include(of(...[...start].map(character => character.charCodeAt(0))), kind)
  })
  it("decide, not what stands further on", () => {
    for (const start of ["x %PDF", "a,<html", "x PAR1"])
      assert.notInclude(of(...[...start].map(character => character.charCodeAt(0))), "it is", start)
  })
})

describe("a number that the package points at", () => {
  const at = (pointer: string, text: string) =>
    told({
      "datapackage.json": packageOf({
        name: "a",
        path: "a.json",
        claimcheck: {
          roles: { period: { constant: "2024" }, unit: { constant: "USD" } },
          values: [{ at: pointer, indicator: "x" }]
        }
      }),
      "a.json": text
    })
  it("is a number", () => {
    assert.deepStrictEqual(at("/x", '{ "x": 5 }'), [])
    assert.deepStrictEqual(at("/x", '{ "x": "5" }'), [])
    assert.match(at("/x", '{\n "x": [5] }')[0] ?? "", /^error 2:7 .*it leads to array, not to a number/)
    assert.match(at("/x", '{\n "x": true }')[0] ?? "", /^error 2:7 .*it leads to boolean, not to a number/)
    assert.match(at("/y", '{\n "x": 5 }')[0] ?? "", /^error -:- .*it leads nowhere/)
  })
})
