/** What is wrong with a reference is told in both languages, with everything that a reader needs to find it. */
import { assert, describe, it } from "vitest"
import { defectMessage, defectPlace } from "../../src/reference/defectMessage.js"
import * as ReferenceDefect from "../../src/reference/ReferenceDefect.js"

type Code = ReferenceDefect.DefectCode

/** Of each kind of defect the values that its sentence shows. The compiler asks for a new kind. */
const shown: { readonly [C in Code]: ReadonlyArray<keyof ReferenceDefect.DefectValues[C]> } = {
  "file-unreadable": ["reason"],
  "file-outside": ["path"],
  "file-changed": [],
  "bad-bytes": ["encoding", "offset"],
  "unknown-encoding": ["encoding"],
  "bare-carriage-returns": [],
  "bad-json": ["reason"],
  "bad-package": ["path", "reason"],
  "duplicate-resource": ["name"],
  "unknown-layout": ["layout", "known"],
  "unrecognised-layout": ["columns"],
  "no-records": [],
  "no-header": [],
  "duplicate-header": ["name", "first", "second"],
  "missing-column": ["role", "name", "columns"],
  "missing-role": ["role"],
  "ragged-row": ["fields", "expected"],
  "broken-quotes": [],
  "record-too-long": ["limit"],
  "too-broken": ["count"],
  "empty-cell": ["role"],
  "not-a-number": ["text", "missing"],
  "grouped-number": ["text"],
  "not-a-period": ["text", "reason"],
  "not-a-unit": ["reason"],
  "not-a-multiplier": ["text"],
  "not-decimals": ["text"],
  "not-a-grade": ["text", "known"],
  "not-a-priority": ["text"],
  "not-a-measure": ["text", "known"],
  "not-a-basis": ["text", "known"],
  "not-a-date": ["role", "text"],
  "not-rounded": ["text", "multiple"],
  "unmapped-codes": ["role", "codes", "count"],
  "duplicate-cell": ["cell", "first", "firstLine", "second", "secondLine"],
  "unit-mismatch": ["cell", "first", "second"],
  "foreign-unit": ["indicator", "unit", "declared", "count"],
  "outside-bounds": ["cell", "value", "bound"],
  "part-above-whole": ["cell", "part", "whole", "wholeAt"],
  "incomplete-measure": ["measure", "role", "count"],
  "growth-off-levels": ["cell", "growth", "level", "base", "basePeriod", "count"],
  "no-unit": ["count"],
  "bad-pointer": ["pointer", "reason"],
  "store-unavailable": ["reason"],
  more: ["of", "count"]
}

const place = { resource: "data", file: "data.csv", line: 7, column: 3, columnName: "Wert" }

/** A sentence whose values are their own names in brackets, but for some. */
const say = (code: Code, language: "en" | "zh", instead: Readonly<Record<string, string>> = {}): string => {
  const values = new Proxy({}, { get: (_, name) => instead[String(name)] ?? `[${String(name)}]` })
  return defectMessage(
    ReferenceDefect.make(code, "error", { ...place, columnName: null }, values as never),
    language
  )
}

describe.each(Object.keys(shown) as ReadonlyArray<Code>)("%s", code => {
  it("is told with its values, in both languages", () => {
    const names = shown[code] as ReadonlyArray<string>
    const english = say(code, "en")
    const chinese = say(code, "zh")
    for (const name of names) for (const text of [english, chinese]) assert.include(text, `[${name}]`)
    // What is wrong with a package is told by the reason alone.
    if (code === "bad-package") return
    assert.match(english, /[a-z]{2} [a-z]/)
    assert.match(chinese, /\p{Script=Han}{2}/u)
  })
})

describe("a sentence about a defect", () => {
  it("names the column, where there is one, and holds no line breaks", () => {
    const defect = ReferenceDefect.make("not-decimals", "error", place, { text: "a\r\n\nb" })
    assert.strictEqual(defectMessage(defect, "en"), 'column Wert: "a b" is not a number of decimals')
    assert.strictEqual(defectMessage(defect, "zh"), "列“Wert”：“a b”不是小数位数")
  })
  it("says what to do", () => {
    for (const [code, what] of [
      ["file-changed", /again/],
      ["bare-carriage-returns", /line feeds/],
      ["no-records", /no rows with data/],
      ["no-header", /list the fields/],
      ["broken-quotes", /double it/],
      ["no-unit", /Name the unit/],
      ["grouped-number", /"groupChar", "decimalChar"/],
      ["duplicate-cell", /give both a vintage/]
    ] as const)
      assert.match(say(code, "en"), what, code)
  })
  it("leaves out what there is nothing to say of", () => {
    assert.notInclude(say("bad-bytes", "en", { offset: "" }), "byte ")
    assert.notInclude(say("bad-bytes", "zh", { offset: "" }), "字节）")
    assert.match(say("bad-package", "en", { path: "" }), /^the package: /)
    assert.match(say("bad-package", "zh", { path: "" }), /^数据包：/)
    assert.notInclude(say("not-a-number", "en", { missing: "" }), "now")
    assert.notInclude(say("not-a-number", "zh", { missing: "" }), "现为")
    assert.notInclude(say("growth-off-levels", "en", { count: "1" }), "growth rates")
    assert.include(say("growth-off-levels", "en", { count: "2" }), "and so it is with 2 growth rates")
    assert.notInclude(say("growth-off-levels", "zh", { count: "1" }), "共 1 个")
  })
  it("does not say twice that a text is no period", () => {
    const reason = '"2O19" is not a date'
    assert.strictEqual(say("not-a-period", "en", { text: "2O19", reason }), reason)
    assert.strictEqual(
      say("not-a-period", "en", { text: "2O19", reason: "odd" }),
      '"2O19" is not a period: odd'
    )
  })
  it("asks for a role where a table can give it, and for levels where it cannot", () => {
    for (const role of ["of", "versus"]) {
      assert.include(say("incomplete-measure", "en", { role }), `name the role "${role}"`)
      assert.include(say("incomplete-measure", "zh", { role }), `请注明角色“${role}”`)
    }
    assert.include(say("incomplete-measure", "en", { role: "since" }), "a table cannot say since")
    assert.include(say("incomplete-measure", "zh", { role: "since" }), "表格无法说明 since")
  })
})

describe("the place of a defect", () => {
  const at = (file: string | null, line: number | null, column: number | null) =>
    defectPlace(ReferenceDefect.make("no-records", "error", { resource: "data", file, line, column }, {}))
  it("is file, line and column as far as they are known", () => {
    assert.strictEqual(at("a.csv", 7, 3), "a.csv:7:3")
    assert.strictEqual(at("a.csv", 7, null), "a.csv:7")
    assert.strictEqual(at("a.csv", null, 3), "a.csv")
    assert.strictEqual(at(null, null, null), "data")
  })
})
