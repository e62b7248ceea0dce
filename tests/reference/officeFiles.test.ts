/**
 * Files as the offices publish them, read without a change. They stand beside the project and are not part of it: where
 * they are absent the suite is skipped.
 */
import { existsSync, readFileSync } from "node:fs"
import { assert, describe, it } from "vitest"
import { line, packageOf, readReference } from "./readReference.js"

const formats = "../shared/formats"
const real = (name: string): Uint8Array => new Uint8Array(readFileSync(`${formats}/${name}`))

describe.skipIf(!existsSync(formats))("files as the offices publish them", () => {
  it("World Bank", () => {
    const name = "worldbank_wide_NY.GDP.MKTP.CD_2016.csv"
    const { observations, defects } = readReference({ [name]: real(name) })
    assert.deepStrictEqual(defects, [])
    const china = observations.find(o => o.area === "CHN" && o.period.text === "1960")
    assert.strictEqual(china?.value, "59184116488.9977")
    assert.strictEqual(china?.unit, "USD")
    assert.isAbove(observations.length, 9000)
  })
  it("OECD SDMX-CSV 1.0", () => {
    const name = "sdmxcsv10_oecd_g20_cpi_chn.csv"
    const { observations, defects } = readReference({ [name]: real(name) })
    assert.deepStrictEqual(defects, [])
    const found = observations.find(o => o.period.text === "1989")
    assert.strictEqual(
      found === undefined ? "" : line(found),
      "A.N.CPI.PA._T.N.GY | CHN | 1989 | 18 | % | [17.95, 18.05]"
    )
  })
  it("BIS SDMX-CSV 2.0, whose rows lack a field: read by position, every value would be another column's", () => {
    const name = "sdmxcsv20_action.csv"
    const { observations, readings, defects } = readReference({ [name]: real(name) })
    assert.deepStrictEqual(
      readings.map(r => r.layout),
      ["sdmx-csv"]
    )
    assert.deepStrictEqual([...new Set(defects.map(d => d.code))], ["ragged-row"])
    assert.deepStrictEqual(defects[0]?.values, { fields: "22", expected: "23" })
    assert.deepStrictEqual(observations, [])
  })
  it("GDP of the United States, its package extended by a mapping", () => {
    const descriptor = JSON.parse(readFileSync(`${formats}/frictionless_gdp-us_datapackage.json`, "utf8"))
    for (const resource of descriptor.resources)
      resource.claimcheck = {
        roles: { period: "date", area: { constant: "usa" } },
        period: { as: resource.name === "quarter" ? "quarter" : "year" },
        values: [{ column: "level-current", indicator: "gdp", unit: "USD", unit_multiplier: "billions" }]
      }
    const { observations, defects } = readReference({
      "datapackage.json": JSON.stringify(descriptor),
      "year.csv": real("frictionless_gdp-us_year.csv"),
      "quarter.csv": real("frictionless_gdp-us_quarter.csv")
    })
    assert.deepStrictEqual(defects, [])
    assert.deepStrictEqual(observations.filter(o => ["1929", "1947-Q2"].includes(o.period.text)).map(line), [
      "gdp | usa | 1929 | 104.6 | USD | [104550000000, 104650000000]",
      "gdp | usa | 1947-Q2 | 246 | USD | [245500000000, 246500000000]"
    ])
  })
  it("US employment: ragged rows are reported, the others read", () => {
    const { observations, defects } = readReference({
      "datapackage.json": packageOf({
        name: "aat1",
        path: "aat1.csv",
        claimcheck: {
          roles: { period: "year", area: { constant: "usa" } },
          values: [
            {
              column: "employed_total",
              indicator: "employed",
              unit: "count(people)",
              unit_multiplier: "thousands"
            }
          ]
        }
      }),
      "aat1.csv": real("frictionless_employment-us_aat1.csv")
    })
    assert.isTrue(defects.length > 0 && defects.every(d => d.code === "ragged-row" || d.code === "more"))
    assert.strictEqual(
      observations.slice(0, 1).map(line).join(),
      "employed | usa | 1941 | 50350 | count(people) | [50349500, 50350500]"
    )
  })
})
