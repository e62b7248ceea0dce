/** Files that are not what they are called. */
import { gzipSync } from "node:zlib"
import { assert, describe, it } from "vitest"
import { defectMessage, defectPlace } from "../../src/reference/defectMessage.js"
import { packageOf, readReference } from "./readReference.js"

const header = "indicator,area,period,value,unit\n"

const messages = (files: Readonly<Record<string, string | Uint8Array>>): ReadonlyArray<string> =>
  readReference(files).defects.map(d => `${defectPlace(d)}: ${d.severity}: ${defectMessage(d, "en")}`)

const only = (files: Readonly<Record<string, string | Uint8Array>>): string => {
  const all = messages(files)
  assert.lengthOf(all, 1, all.join("\n"))
  return all[0] ?? ""
}

const latin = (text: string): Uint8Array => Uint8Array.from(text, c => c.charCodeAt(0))
const wide = (text: string, bytes: number): Uint8Array =>
  Uint8Array.from([...text].flatMap(c => [c.charCodeAt(0), ...Array.from({ length: bytes - 1 }, () => 0)]))

describe("a file called a table", () => {
  const table = `${header}gdp,a,2022,1,t\n`
  it("may be packed, a workbook, a PDF or a web page", () => {
    assert.match(only({ "a.csv": gzipSync(table) }), /^a\.csv: unreadable: .*gzip.*unpack/)
    assert.match(only({ "a.csv": latin("PK\u0003\u0004rest") }), /unreadable: .*Excel.*save its sheet as CSV/)
    assert.match(only({ "a.csv": latin("\u00d0\u00cf\u0011\u00e0rest") }), /unreadable: .*Excel/)
    assert.match(only({ "a.csv": "%PDF-1.7" }), /unreadable: .*PDF/)
    assert.match(only({ "a.csv": "<!DOCTYPE html>\n<html>" }), /unreadable: .*web page/)
  })
  it("may be in UTF-16 or UTF-32, with and without a mark", () => {
    assert.match(only({ "a.csv": wide(table, 2) }), /unreadable: is in UTF-16/)
    assert.match(only({ "a.csv": Uint8Array.of(0, ...wide(table, 2)) }), /unreadable: is in UTF-16/)
    assert.match(only({ "a.csv": Uint8Array.of(0xff, 0xfe, 0, 0, ...wide(table, 4)) }), /is in UTF-32/)
  })
  it("may have a thousand columns of one name: that is one defect", () => {
    const names = Array.from({ length: 1000 }, () => "value").join(",")
    assert.match(only({ "a.csv": `period,indicator,${names}\n` }), /a\.csv:1:4: .*columns 3 and 4, 5, .* …/)
  })
  it("may name columns and codes as JavaScript names its own", () => {
    const { defects, observations } = readReference({
      "datapackage.json": packageOf({
        name: "a",
        path: "a.csv",
        claimcheck: { roles: { area: { column: "__proto__", codes: { constructor: "c", x: "y" } } } }
      }),
      "a.csv":
        "indicator,__proto__,period,value,unit,toString\n__proto__,constructor,2022,1,t,1\ngdp,x,2022,2,t,1\ngdp,valueOf,2022,3,t,1\n"
    })
    assert.deepStrictEqual(
      observations.map(o => [o.indicator, o.area, o.value]),
      [
        ["__proto__", "c", "1"],
        ["gdp", "y", "2"]
      ]
    )
    assert.deepStrictEqual(
      defects.map(d => d.code),
      ["unmapped-codes"]
    )
  })
  it("may have a decimal comma: the message says what to declare", () => {
    assert.match(only({ "a.csv": "indicator;period;value;unit\nx;2020;1,5;t\n" }), /decimal comma; declare/)
  })
})

describe("columns that look like periods", () => {
  it("are named where they cannot be read", () => {
    const { defects, observations } = readReference({
      "a.csv": "indicator,unit,2019,2020,2021p,2021/22,note\ngdp,t,1,2,3,4,\n"
    })
    assert.lengthOf(observations, 2)
    assert.deepStrictEqual(
      defects.map(d => `${d.code} ${d.severity} ${defectPlace(d)}`),
      ["not-a-period warning a.csv:1:5", "not-a-period warning a.csv:1:6"]
    )
  })
  it("make a wide table also where none can be read, and say why", () => {
    const text = messages({ "a.csv": "indicator,unit,2020/21,2021/22\ngdp,t,1,2\n" }).join("\n")
    assert.match(text, /a\.csv:1:3: warning: .*fiscal_year_starts/)
    assert.match(text, /unreadable: nothing says what the period is/)
  })
})

describe("a primary key", () => {
  it("of columns that are not there is reported", () => {
    const described = packageOf({ name: "a", path: "a.csv", schema: { primaryKey: ["area", "yaer"] } })
    const found = readReference({ "datapackage.json": described, "a.csv": `${header}gdp,a,2022,1,t\n` })
    assert.lengthOf(found.observations, 1)
    assert.match(
      found.defects.map(d => `${d.severity} ${defectMessage(d, "en")}`).join(),
      /^warning .*"yaer"/
    )
  })
})
