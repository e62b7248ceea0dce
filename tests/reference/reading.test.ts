/** Periods, units, numbers, JSON and packages as sources write them. */
import { Result } from "effect"
import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import * as Interval from "../../src/arithmetic/Interval.js"
import * as Rational from "../../src/arithmetic/Rational.js"
import { decodePackage } from "../../src/reference/decodePackage.js"
import { defectMessage, defectPlace } from "../../src/reference/defectMessage.js"
import * as Json from "../../src/reference/Json.js"
import { readMultiplier, readUnit } from "../../src/reference/readUnit.js"
import { readPeriod } from "../../src/reference/readPeriod.js"
import { readValue } from "../../src/reference/readValue.js"

describe("readPeriod", () => {
  const read = (
    text: string,
    as: "quarter" | "year" | "ytd" | null = null,
    fiscalYearStarts: number | null = null
  ) =>
    Result.match(readPeriod(text, { as, fiscalYearStarts }), {
      onSuccess: p => p.text,
      onFailure: () => "refused"
    })
  for (const [text, expected] of [
    ["2022", "2022"],
    ["2022Q3", "2022-Q3"],
    ["2022-Q3", "2022-Q3"],
    ["Q3 2022", "2022-Q3"],
    ["2022 Q3", "2022-Q3"],
    ["2022-S1", "2022-H1"],
    ["2022-B2", "2022-H2"],
    ["2022M08", "2022-08"],
    ["2022-M08", "2022-08"],
    ["2022 AUG", "2022-08"],
    ["Aug 2022", "2022-08"],
    ["2022-A1", "2022"],
    ["2022-W01", "2022-01-03/2022-01-09"],
    ["2020-W53", "2020-12-28/2021-01-03"],
    ["2022-W53", "refused"],
    ["2022-01-01/P1Y", "2022"],
    ["2022-04-01T00:00:00/P3M", "2022-Q2"],
    ["2022-08-31T00:00:00", "2022-08-31"],
    ["2022年", "2022"],
    ["2022年8月", "2022-08"],
    ["2022年第三季度", "2022-Q3"],
    ["2022年上半年", "2022-H1"],
    ["2022年下半年", "2022-H2"],
    ["2022年1-9月", "ytd:2022-09"],
    ["2022年3—5月", "2022-03/2022-05"],
    ["2021/22", "refused"],
    ["FY2022", "refused"],
    ["2022/2023", "refused"],
    ["2022/2024", "2022/2024"],
    ["2022-08-01/P1M", "2022-08"],
    ["2022-07-01/P6M", "2022-H2"],
    ["2022-11-01/P3M", "2022-11/2023-01"],
    ["2022-08-31 00:00", "2022-08-31"],
    ["2022年8月5日", "2022-08-05"],
    ["2022年第4季度", "2022-Q4"],
    ["August 2022", "2022-08"],
    ["Sept. 2022", "2022-09"],
    ["2021-W52", "2021-12-27/2022-01-02"],
    ["2024-W10", "2024-03-04/2024-03-10"],
    ["2022-W00", "refused"],
    ["2022-13", "refused"],
    ["2022-02-30", "refused"],
    ["Foo 2022", "refused"],
    ["", "refused"],
    ["22", "refused"]
  ] as const)
    it(`${text || "(nothing)"} is ${expected}`, () => assert.strictEqual(read(text), expected))
  it("reads fiscal years when told in which month they start", () => {
    assert.strictEqual(read("2021/22", null, 4), "2021-04/2022-03")
    assert.strictEqual(read("2011-12", null, 4), "2011-04/2012-03")
    assert.strictEqual(read("FY2022", null, 10), "2021-10/2022-09")
    assert.strictEqual(read("FY2022", null, 1), "2022")
    assert.strictEqual(read("2021/2022", null, 4), "2021-04/2022-03")
    assert.strictEqual(read("2021/2023", null, 4), "2021/2023")
    assert.strictEqual(read("1999-00", null, 4), "1999-04/2000-03")
  })
  it("takes a first day for the whole period, and only a first day", () => {
    assert.strictEqual(read("1947-04-01", "quarter"), "1947-Q2")
    assert.strictEqual(read("1947-05-01", "quarter"), "refused")
    assert.strictEqual(read("1947-01-01", "year"), "1947")
    assert.strictEqual(read("1947-02-01", "year"), "refused")
    assert.strictEqual(read("1947-04-02", "quarter"), "refused")
    assert.strictEqual(read("1947-04", "quarter"), "1947-04")
    assert.strictEqual(read("2022-09", "ytd"), "ytd:2022-09")
    assert.strictEqual(read("2022-09-15", "ytd"), "ytd:2022-09-15")
    assert.strictEqual(read("ytd:2022-08", "ytd"), "ytd:2022-08")
  })
  it("says what is wrong with what it cannot read", () => {
    const why = (text: string, as: "quarter" | null = null) =>
      Result.match(readPeriod(text, { as, fiscalYearStarts: null }), {
        onSuccess: () => "",
        onFailure: said => said
      })
    assert.strictEqual(why("2022-W53"), '"2022-W53": 2022 has no week 53')
    assert.strictEqual(
      why("1947-05-01", "quarter"),
      "1947-05-01 is not the first day of a quarter, which the mapping says it is"
    )
    assert.match(why("2021/22"), /^2021\/22 is a fiscal year: .*"fiscal_year_starts": "04"/)
  })
})

describe("readUnit", () => {
  const read = (text: string) =>
    Result.match(readUnit(text), {
      onSuccess: u => `${u.unit} ${Rational.format(u.scale)} ${u.isCount}`,
      onFailure: () => "refused"
    })
  for (const [text, expected] of [
    ["CNY", "CNY 1 false"],
    ["亿元", "CNY 100000000 false"],
    ["million USD", "USD 1000000 false"],
    ["USD, millions", "USD 1000000 false"],
    ["billions of USD", "USD 1000000000 false"],
    ["MIO_EUR", "EUR 1000000 false"],
    ["THS_PER", "count(people) 1000 true"],
    ["current US$", "USD 1 false"],
    ["Percent", "% 1 false"],
    ["percentage points", "point 1 false"],
    ["万人", "count(people) 10000 true"],
    ["count(firms)", "count(firms) 1 true"],
    ["thousands", "count 1000 true"],
    ["euros", "EUR 1 false"],
    ["bananas", "refused"],
    ["$", "refused"],
    ["per thousand", "refused"],
    ["per million", "refused"],
    ["Thousand persons", "count(people) 1000 true"],
    ["USD in millions", "USD 1000000 false"],
    ["millions of units", "count 1000000 true"],
    ["10000 CNY", "CNY 10000 false"],
    ["EUR_MIO", "EUR 1000000 false"],
    ["millionsUSD", "refused"],
    ["usdmillions", "refused"],
    [`USD ${"x".repeat(80)}`, "refused"],
    [`million ${" ".repeat(67)}USD`, "USD 1000000 false"]
  ] as const)
    it(`${text} is ${expected}`, () => assert.strictEqual(read(text), expected))
  it("repeats no more than the beginning of a long text", () => {
    const failure = Result.getOrThrow(Result.flip(readUnit("y".repeat(81))))
    assert.strictEqual(failure, `"${"y".repeat(40)}…" is not a unit`)
  })
  it("reads multipliers as exponents, powers of ten and words", () => {
    const multiplier = (text: string) => {
      const read = readMultiplier(text)
      return read === undefined ? "refused" : Rational.format(read)
    }
    assert.deepStrictEqual(["6", "0", "-2", "1000", "1e6", "Millions", "亿", "12.5", "99"].map(multiplier), [
      "1000000",
      "1",
      "0.01",
      "1000",
      "1000000",
      "1000000",
      "100000000",
      "refused",
      "refused"
    ])
  })
})

describe("readValue", () => {
  const style = {
    decimalChar: ".",
    groupChar: null,
    scale: Rational.one,
    decimals: null,
    roundedTo: null,
    isCount: false
  }
  const read = (text: string, changed: Partial<Parameters<typeof readValue>[1]> = {}) =>
    Result.match(readValue(text, { ...style, ...changed }), {
      onSuccess: v => Interval.format(v.interval),
      onFailure: failure => failure
    })
  it("knows precision from the digits, from declared decimals and from rounding", () => {
    assert.strictEqual(read("41.70"), "[41.695, 41.705]")
    assert.strictEqual(read("18", { decimals: 1 }), "[17.95, 18.05]")
    assert.strictEqual(read("18.25", { decimals: 1 }), "[18.245, 18.255]")
    assert.strictEqual(read("12000", { decimals: -3 }), "[11500, 12500]")
    assert.strictEqual(read("35", { roundedTo: Rational.of(5) }), "[32.5, 37.5]")
    assert.strictEqual(read("36", { roundedTo: Rational.of(5) }), "not-rounded")
    assert.strictEqual(read("1.2e9"), "[1150000000, 1250000000]")
    assert.strictEqual(read("179", { isCount: true }), "[179, 179]")
    assert.strictEqual(read("179", { isCount: true, scale: Rational.of(1000) }), "[178500, 179500]")
  })
  it("reads signs and declared separators, and guesses none", () => {
    assert.strictEqual(read("−1.2"), "[-1.25, -1.15]")
    assert.strictEqual(read("1,545.7"), "grouped")
    assert.strictEqual(read("1,545.7", { groupChar: "," }), "[1545.65, 1545.75]")
    assert.strictEqual(read("1.545,7", { groupChar: ".", decimalChar: "," }), "[1545.65, 1545.75]")
    assert.strictEqual(read("1.5", { decimalChar: "," }), "not-a-number")
    for (const text of ["", ".", "1e", "0x10", "NaN", "Infinity", "1 2", "--1", "1".repeat(500)])
      assert.strictEqual(read(text), "not-a-number", text)
  })
  it("holds the printed number in the middle of an interval one last place wide", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 0, max: 6 }), (digits, places) => {
        const exact = Rational.of(digits, 10 ** places)
        const printed = `${digits < 0 ? "-" : ""}${String(Math.abs(digits)).padStart(places + 1, "0")}`
        const text = places === 0 ? printed : `${printed.slice(0, -places)}.${printed.slice(-places)}`
        const { interval } = Result.getOrThrow(readValue(text, style))
        assert.isTrue(Interval.contains(interval, exact))
        const width = Rational.subtract(interval.high ?? exact, interval.low ?? exact)
        assert.strictEqual(Rational.format(width), Rational.format(Rational.powerOfTen(-places)))
      })
    )
  })
})

describe("the glance at short numbers", () => {
  it("reads them as they are read when looked at closely", () => {
    const text = fc
      .array(fc.constantFrom(..."0123456789.-"), { maxLength: 17 })
      .map(characters => characters.join(""))
    fc.assert(
      fc.property(text, fc.boolean(), (number, isCount) => {
        const style = {
          decimalChar: ".",
          groupChar: null,
          scale: Rational.one,
          decimals: null,
          roundedTo: null,
          isCount
        }
        const glance = readValue(number, style)
        // No declared number of decimals that a number does not have already changes it.
        const places = number.includes(".") ? number.length - number.indexOf(".") - 1 : 0
        assert.deepStrictEqual(glance, readValue(number, { ...style, decimals: places }))
      }),
      { numRuns: 3000 }
    )
  })
})

describe("Json", () => {
  it("reads what JSON.parse reads, and refuses what it refuses", () => {
    const plain = (text: string) => Result.map(Json.parse(text), json => Json.toPlain(json, Number))
    fc.assert(
      fc.property(fc.json(), text => {
        assert.deepStrictEqual(Result.getOrThrow(plain(text)), JSON.parse(text))
      })
    )
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...'{}[]",:0-1.e\\ \ntnu'.split("")), { maxLength: 8 }),
        characters => {
          const text = characters.join("")
          let isJson = true
          try {
            JSON.parse(text)
          } catch {
            isJson = false
          }
          // A name twice in one object is JSON, but one of the two values would be lost.
          const result = Json.parse(text)
          const isDuplicate = Result.isFailure(result) && result.failure.reason.includes("twice")
          assert.strictEqual(Result.isSuccess(result) || isDuplicate, isJson, text)
        }
      ),
      { numRuns: 3000 }
    )
  })
  it("keeps numbers as written and knows where everything stands", () => {
    const text = '{\n "a": [0.10, 1e2],\n "b/c": 12345678901234567890}'
    const json = Result.getOrThrow(Json.parse(text))
    const at = (pointer: string) => {
      const found = Json.follow(json, pointer)
      return found?.kind === "number" ? [found.text, Json.locator(text)(found.offset)] : undefined
    }
    assert.deepStrictEqual(at("/a/0"), ["0.10", { line: 2, column: 8 }])
    assert.deepStrictEqual(at("/b~1c"), ["12345678901234567890", { line: 3, column: 9 }])
    assert.strictEqual(at("/a/2"), undefined)
    assert.strictEqual(at("/a/00"), undefined)
  })
  it("does not overflow on deep nesting", () => {
    const deep = Json.parse("[".repeat(100_000))
    assert.isTrue(Result.isFailure(deep) && deep.failure.reason.includes("nested"))
  })
})

describe("decodePackage", () => {
  const defectsOf = (text: string) =>
    decodePackage(text, "reference/datapackage.json").defects.map(d => [
      defectPlace(d),
      defectMessage(d, "en")
    ])
  it("finds all problems with their places, and keeps the sound resources", () => {
    const text = `{
  "resources": [
    { "name": "good", "path": "good.csv", "anything": [1] },
    { "name": "good", "path": "again.csv" },
    { "name": "remote", "path": "https://example.org/a.csv" },
    { "name": "bad", "path": "bad.csv",
      "claimcheck": { "roles": { "perod": "x", "grade": 7.50 }, "period": { "as": "week" } } },
    { "path": "nameless.csv" }
  ]
}`
    const { catalogue, defects } = decodePackage(text, "reference/datapackage.json")
    assert.deepStrictEqual(
      catalogue.resources.map(r => r.name),
      ["good"]
    )
    assert.deepStrictEqual(
      defects.map(d => [d.resource, d.line, d.values["path" as keyof typeof d.values] ?? d.code]),
      [
        ["good", 4, "duplicate-resource"],
        ["remote", 5, "resources.2.path"],
        ["bad", 7, "resources.3.claimcheck.roles.perod"],
        ["bad", 7, "resources.3.claimcheck.period.as"],
        ["resources[4]", 8, "resources.4.name"]
      ]
    )
  })
  it("leaves out what says that it is to be ignored, and nothing else", () => {
    const { catalogue, defects } = decodePackage(
      `{ "resources": [
        { "name": "photos", "path": "photos.csv", "claimcheck": { "ignore": true } },
        { "name": "photos", "path": "photos.csv", "claimcheck": { "ignore": false } },
        { "name": "plain", "path": "plain.csv" } ] }`,
      "datapackage.json"
    )
    assert.deepStrictEqual(defects, [])
    assert.deepStrictEqual(
      catalogue.resources.map(({ name }) => name),
      ["photos", "plain"]
    )
  })
  it("asks for exactly one of path and data, and fetches nothing", () => {
    const text = `{ "resources": [
      { "name": "both", "path": "a.csv", "data": [{ "period": 2020, "value": "1" }] },
      { "name": "neither" },
      { "name": "remote", "path": "https://example.org/a.csv" },
      { "name": "inline", "data": [{ "indicator": "gdp", "period": 2020, "value": "1" }] } ] }`
    const { catalogue } = decodePackage(text, "datapackage.json")
    assert.deepStrictEqual(
      catalogue.resources.map(({ name }) => name),
      ["inline"]
    )
    assert.deepStrictEqual(
      defectsOf(text).map(([place, message]) => `${place}: ${message}`),
      [
        "reference/datapackage.json:2:7: resources.0: exactly one of path and data must be there",
        "reference/datapackage.json:3:7: resources.1: exactly one of path and data must be there",
        "reference/datapackage.json:4:35: resources.2.path: https://example.org/a.csv is an address: download the file and name it here; nothing is fetched"
      ]
    )
  })
  it("says where JSON breaks", () => {
    assert.deepStrictEqual(defectsOf('{\n "resources": [,]\n}'), [
      ["reference/datapackage.json:2:16", 'is not JSON: a value is expected, found ","']
    ])
    assert.lengthOf(defectsOf("[]"), 1)
    assert.lengthOf(defectsOf(""), 1)
  })
})
