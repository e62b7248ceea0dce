/** What the cells of a table say, and what is said of those that say nothing of the kind. Invented figures. */
import { assert, describe, it } from "vitest"
import { defectMessage, defectPlace } from "../../src/reference/defectMessage.js"
import { line, packageOf, readReference } from "./readReference.js"

const roles = [
  "unit_multiplier",
  "decimals",
  "rounded_to",
  "grade",
  "basis",
  "priority",
  "released",
  "measure"
]

/** One row of a table with all roles; what is not given is empty. */
const rowOf = (cells: Readonly<Record<string, string>>, resource: object = {}) => {
  const row = { indicator: "gdp", area: "a", period: "2022", value: "41.7", unit: "t", ...cells }
  const names = [
    ...new Set(["indicator", "area", "period", "value", "unit", ...roles, ...Object.keys(cells)])
  ]
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
  const found = readReference({
    "datapackage.json": packageOf({ name: "a", path: "a.csv", ...resource }),
    "a.csv": `${names.join(",")}\n${names.map(name => quoted((row as Record<string, string>)[name] ?? "")).join(",")}\n`
  })
  return {
    observation: found.observations[0],
    defects: found.defects.map(d => `${d.severity} ${defectPlace(d)} ${defectMessage(d, "en")}`)
  }
}

const read = (cells: Readonly<Record<string, string>>, resource?: object): string => {
  const { defects, observation } = rowOf(cells, resource)
  assert.deepStrictEqual(defects, [])
  return observation === undefined ? "nothing" : line(observation).split(" | ").slice(3).join(" ")
}

describe("a number in a cell", () => {
  it.each([
    [{ value: "41.7" }, "41.7 t [41.65, 41.75]"],
    [{ value: " 41.7 " }, "41.7 t [41.65, 41.75]"],
    [{ value: "41.7%", unit: "" }, "41.7 % [41.65, 41.75]"],
    [{ value: "41.7 %", unit: "" }, "41.7 % [41.65, 41.75]"],
    [{ value: "41.7 ％", unit: "" }, "41.7 % [41.65, 41.75]"],
    [{ value: "41.7%", unit: "%" }, "41.7 % [41.65, 41.75]"],
    [{ value: "41.7‰", unit: "" }, "41.7 ‰ [41.65, 41.75]"],
    [{ value: "41.7", unit_multiplier: "3" }, "41.7 t [41650, 41750]"],
    [{ value: "41.7", unit_multiplier: "millions" }, "41.7 t [41650000, 41750000]"],
    [{ value: "41.7", decimals: "2" }, "41.7 t [41.695, 41.705]"],
    [{ value: "41", decimals: "-1" }, "41 t [36, 46]"],
    [{ value: "42.5", rounded_to: "2.5" }, "42.5 t [41.25, 43.75]"],
    [{ value: "41", unit: "count(firms)" }, "41 count(firms) [41, 41]"],
    [{ value: "4", unit: "1", measure: "rank" }, "4 1 [4, 4]"],
    [{ value: "4", unit: "1" }, "4 1 [3.5, 4.5]"],
    [{ value: "" }, "nothing"],
    [{ value: " " }, "nothing"]
  ])("%j is %s", (cells, expected) => {
    assert.strictEqual(read(cells), expected)
  })

  it("is none where the source says so, and only there", () => {
    const missing = { schema: { missingValues: ["", "n/a", "-99"] } }
    for (const value of ["n/a", "-99", " n/a "]) assert.strictEqual(read({ value }, missing), "nothing")
    assert.match(rowOf({ value: "none" }, missing).defects.join(), /n\/a, -99/)
    assert.strictEqual(read({ value: "-9" }, missing), "-9 t [-9.5, -8.5]")
    assert.match(rowOf({ value: "n/a" }).defects.join(), /"n\/a" is not a number/)
    const own = { schema: { fields: [{ name: "value", missingValues: ["x"] }], missingValues: ["n/a"] } }
    assert.strictEqual(rowOf({ value: "x" }, own).observation, undefined)
  })
})

describe("a cell that says nothing of the kind", () => {
  it.each([
    [{ period: "" }, /^error a\.csv:2:3 column period: the period is empty/],
    [{ period: "2O22" }, /^error a\.csv:2:3 column period: "2O22" is not a period/],
    [
      { measure: "levle" },
      /^error a\.csv:2:13 column measure: "levle" is not a measure; measures are level, /
    ],
    [{ unit: "furlongs per" }, /^warning a\.csv:2:5 column unit: /],
    [{ unit_multiplier: "lots" }, /^error a\.csv:2:6 .*"lots" is not a unit multiplier/],
    [{ decimals: "two" }, /^error a\.csv:2:7 .*"two" is not a number of decimals/],
    [{ decimals: "100" }, /"100" is not a number of decimals/],
    [{ rounded_to: "x" }, /^error a\.csv:2:8 .*"x" is not a number/],
    [{ rounded_to: "0" }, /"0" is not a number/],
    [{ rounded_to: "-5" }, /"-5" is not a number/],
    [{ rounded_to: "5" }, /41\.7 is not a multiple of 5/],
    [{ value: "1,234.5" }, /"1,234.5" has thousands separators/],
    [{ value: "many" }, /^error a\.csv:2:4 column value: "many" is not a number/],
    [{ value: "41.7% (p)", unit: "" }, /^error a\.csv:2:4 column value: "41.7% \(p\)" is not a number/],
    [{ grade: "good" }, /"good" is not a grade; grades are official, official-copy/],
    [{ basis: "odd" }, /^warning .*"odd" does not say how growth is meant \(nominal, /],
    [{ priority: "first" }, /"first" is not a priority/],
    [{ priority: "10000" }, /"10000" is not a priority/],
    [{ released: "14.02.2023" }, /"14.02.2023" is not a date for released/],
    [{ released: "2023-13" }, /"2023-13" is not a date/]
  ])("%j is told with its place", (cells, expected) => {
    const { defects, observation } = rowOf(cells)
    assert.match(defects[0] ?? "", expected)
    // What is only a warning does not cost the number.
    assert.strictEqual(observation !== undefined, (defects[0] ?? "").startsWith("warning"))
  })
})

describe("what stands beside a number", () => {
  const beside = (cells: Readonly<Record<string, string>>) => {
    const { defects, observation } = rowOf(cells)
    assert.deepStrictEqual(defects, [])
    return observation
  }
  it("is its grade, in any case and spelling, official where nothing is said", () => {
    assert.strictEqual(beside({})?.grade, "official")
    for (const grade of ["official-copy", "Official copy", "OFFICIAL_COPY"])
      assert.strictEqual(beside({ grade })?.grade, "official-copy")
    assert.strictEqual(beside({ grade: "untrusted" })?.grade, "untrusted")
  })
  it("is its priority, which goes before those that declare none", () => {
    assert.deepStrictEqual([beside({})?.priority, beside({ priority: "7" })?.priority], [100, 7])
  })
  it("is its day of release, without the time", () => {
    for (const [released, day] of [
      ["2023", "2023"],
      ["2023-02", "2023-02"],
      ["2023-02-14", "2023-02-14"],
      ["2023-02-14T09:30:00Z", "2023-02-14"],
      ["2023-02-14 09:30", "2023-02-14"]
    ] as const)
      assert.strictEqual(beside({ released })?.released, day)
    assert.strictEqual(beside({})?.released, null)
  })
  it("is how its growth is meant", () => {
    const growth = (basis: string) => beside({ measure: "growth", unit: "%", basis })?.basis
    assert.deepStrictEqual([growth("Real"), growth("nominal"), growth("")], ["real", "nominal", null])
  })
})

describe("what offices print around their tables", () => {
  const shown = (files: Readonly<Record<string, string>>) =>
    readReference(files).observations.map(o => `${line(o)} ${o.released} ${o.source}`)

  it("ONS: the unit before or behind the number, and the day of release", () => {
    const file = (rows: string) => ({
      "x.csv": `Title,one,two\nCDID,AAAA,BBBB\n${rows}Important notes,,\n2021,2.5,3.5\n`
    })
    const units = (before: string, behind: string) =>
      shown(file(`PreUnit,${before},\nUnit,${behind},%\nRelease date,29/09/2023,soon\n`))[0]
        ?.split(" | ")
        .slice(4)
        .join(" ")
    const told = "2023-09-29 Office for National Statistics"
    assert.strictEqual(units("£", "m"), `GBP [2450000, 2550000] ${told}`)
    assert.strictEqual(units("$", "bn"), `USD [2450000000, 2550000000] ${told}`)
    assert.strictEqual(units("€", "000's"), `EUR [2450, 2550] ${told}`)
    assert.strictEqual(units("€", "Thousands"), `EUR [2450, 2550] ${told}`)
    assert.strictEqual(units("€", "000s"), `EUR [2450, 2550] ${told}`)
    // Only what it begins with is a multiplier.
    assert.strictEqual(units("€", "per thousand"), `EUR [2.45, 2.55] ${told}`)
    assert.strictEqual(units("", "Index 2015=100"), `index [2.45, 2.55] ${told}`)
    assert.strictEqual(units("", "%"), `% [2.45, 2.55] ${told}`)
    assert.strictEqual(units("", "m"), `null [2450000, 2550000] ${told}`)
    assert.strictEqual(
      shown(file("PreUnit,£,\nUnit,m,%\nRelease date,29/09/2023,soon\n"))[1],
      "BBBB | null | 2021 | 3.5 | % | [3.45, 3.55] null Office for National Statistics"
    )
  })
  it("ONS: a table without its row of series is none of theirs", () => {
    const { readings } = readReference({ "x.csv": "Title,one\n2021,2\n" })
    assert.notInclude(
      readings.map(r => r.layout),
      "ons"
    )
  })
  it("World Bank: the day of its last update, and remarks below the table", () => {
    const file = (updated: string) =>
      `Data Source,WDI\nLast Updated Date,${updated}\n\nCountry Name,Country Code,Series Name,Series Code,2020 [YR2020],2021 [YR2021]\n` +
      'Aruba,ABW,GDP (current US$),NY.GDP,1.5,..\n,,,,,\n"Data from database: WDI",,,,,\n"Last Updated: 2023",,,,,\n'
    const number = "NY.GDP | ABW | 2020 | 1.5 | USD | [1.45, 1.55]"
    assert.deepStrictEqual(shown({ "wb.csv": file("2023-05-02") }), [`${number} 2023-05-02 World Bank, WDI`])
    assert.deepStrictEqual(shown({ "wb.csv": file("May") }), [`${number} null World Bank, WDI`])
  })
  it("Our World in Data: unit, source and day of a column that is known by its title or its short name", () => {
    const table = "Entity,Code,Year,Cars\nHome,HOM,2020,1.5\nWorld,,2020,2.5\n"
    const column = { unit: "t", shortUnit: "kg", citationShort: "Office", lastUpdated: "2023-05-02" }
    const described = (columns: object) => ({
      "o.csv": table,
      "o.metadata.json": JSON.stringify({ columns })
    })
    const first = "Cars | HOM | 2020 | 1.5 | t | [1.45, 1.55] 2023-05-02 Office"
    assert.strictEqual(shown(described({ Cars: column }))[0], first)
    assert.strictEqual(shown(described({ x: {}, c: { ...column, shortName: "Cars" } }))[0], first)
    assert.strictEqual(shown(described({ c: { ...column, titleShort: "Cars" } }))[0], first)
    assert.include(shown(described({ c: column }))[0], "| null |")
    assert.include(
      shown(described({ Cars: { shortUnit: "kg", lastUpdated: "May" } }))[0],
      "kg | [1.45, 1.55] null null"
    )
    assert.include(shown(described({ Cars: { unit: " ", shortUnit: "kg" } }))[0], "| kg |")
    assert.include(shown({ "o.csv": table, "o.metadata.json": "{" })[0], "| null |")
    assert.include(shown(described({ Cars: column }))[1], "Cars | World | 2020 | 2.5")
  })
})
