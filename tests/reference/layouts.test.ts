/**
 * Every layout on a small table of its shape. The figures are invented, the shapes are those of the offices.
 */
import { assert, describe, it } from "vitest"
import { line, packageOf, readReference } from "./readReference.js"

describe("wide tables", () => {
  it("have years or quarters as columns", () => {
    const { observations, defects, readings } = readReference({
      "gdp.csv": "indicator,area,unit,2021,2022-Q1,note\ngdp,a,CNY,1.50,2,n\nexports,a,CNY,,3,\n"
    })
    assert.deepStrictEqual(defects, [])
    assert.deepStrictEqual(
      readings.map(r => r.layout),
      ["wide"]
    )
    assert.deepStrictEqual(
      observations.map(o => `${o.id} ${line(o)} ${o.note}`),
      [
        "gdp#2/2021 gdp | a | 2021 | 1.50 | CNY | [1.495, 1.505] n",
        "gdp#2/2022-Q1 gdp | a | 2022-Q1 | 2 | CNY | [1.5, 2.5] n",
        "gdp#3/2022-Q1 exports | a | 2022-Q1 | 3 | CNY | [2.5, 3.5] null"
      ]
    )
  })
  it("say what is missing", () => {
    const { defects } = readReference({ "gdp.csv": "country,2021,2022\na,1,2\n" })
    assert.deepStrictEqual(
      defects.map(d => [d.code, d.values]),
      [["missing-role", { role: "indicator" }]]
    )
  })
})

describe("World Bank tables", () => {
  const text =
    '\uFEFF"Data Source","World Development Indicators",\r\n\r\n"Last Updated Date","2016-05-02",\r\n\r\n' +
    '"Country Name","Country Code","Indicator Name","Indicator Code","2014","2015",\r\n' +
    '"Utopia","UTO","GDP at market prices (current US$)","NY.GDP.MKTP.CD","1330167597.76536","",\r\n' +
    '"Nowhere","NOW","Population, total","SP.POP.TOTL","..","7",\r\n'
  it("have a preamble, blank lines and a comma too many", () => {
    const { observations, defects, readings } = readReference({ "wb.csv": text })
    assert.deepStrictEqual(
      readings.map(r => [r.layout, r.reason]),
      [["world-bank", "line 5 has the World Bank's columns Country Code and Indicator Code"]]
    )
    assert.deepStrictEqual(
      defects.map(d => d.code),
      ["no-unit"]
    )
    assert.deepStrictEqual(
      observations.map(o => [line(o), o.row, o.released, o.source]),
      [
        [
          "NY.GDP.MKTP.CD | UTO | 2014 | 1330167597.76536 | USD | [1330167597.765355, 1330167597.765365]",
          6,
          "2016-05-02",
          "World Bank, World Development Indicators"
        ],
        [
          "SP.POP.TOTL | NOW | 2015 | 7 | null | [6.5, 7.5]",
          7,
          "2016-05-02",
          "World Bank, World Development Indicators"
        ]
      ]
    )
  })
})

describe("Our World in Data", () => {
  it("has its units in the file beside it, and areas without a code", () => {
    const { observations, defects } = readReference({
      "life.csv": "Entity,Code,Year,Life expectancy,Births\nUtopia,UTO,2020,71.2,10\nAfrica,,2020,62.7,\n",
      "life.metadata.json": JSON.stringify({
        columns: {
          "Life expectancy": { unit: "years", citationShort: "An office (2024)", lastUpdated: "2024-07-11" }
        }
      })
    })
    assert.deepStrictEqual(
      observations.map(o => [line(o), o.source, o.released]),
      [
        ["Life expectancy | UTO | 2020 | 71.2 | year | [71.15, 71.25]", "An office (2024)", "2024-07-11"],
        ["Births | UTO | 2020 | 10 | null | [9.5, 10.5]", null, null],
        ["Life expectancy | Africa | 2020 | 62.7 | year | [62.65, 62.75]", "An office (2024)", "2024-07-11"]
      ]
    )
    assert.deepStrictEqual(
      defects.map(d => d.code),
      ["no-unit"]
    )
  })
})

describe("SDMX-CSV", () => {
  it("1.0: DECIMALS and UNIT_MULT decide precision and scale", () => {
    const { observations, readings } = readReference({
      "cpi.csv":
        "DATAFLOW,REF_AREA,FREQ,MEASURE,UNIT_MEASURE,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MULT,DECIMALS\n" +
        "A:B(1.0),UTO,A,CPI,PA,1989,18,A,0,1\nA:B(1.0),UTO,A,GDP,USD,1989-Q2,1.5,P,6,\n"
    })
    assert.deepStrictEqual(
      readings.map(r => r.layout),
      ["sdmx-csv"]
    )
    assert.deepStrictEqual(
      observations.map(o => `${line(o)} ${o.status}`),
      [
        "A.CPI.PA | UTO | 1989 | 18 | % | [17.95, 18.05] A",
        "A.GDP.USD | UTO | 1989-Q2 | 1.5 | USD | [1450000, 1550000] P"
      ]
    )
  })
  it("2.0: with labels, with deletions and empty values", () => {
    const { observations, readings } = readReference({
      "x.csv":
        "STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA: Reference area,MEASURE: Measure,TIME_PERIOD: Time period,OBS_VALUE,OBS_STATUS: Status\n" +
        "dataflow,A:B(1.0),A,UTO: Utopia,GDP: Output,2021,1.5,A: Normal\n" +
        "dataflow,A:B(1.0),D,UTO: Utopia,GDP: Output,2020,9,A: Normal\n" +
        "dataflow,A:B(1.0),A,UTO: Utopia,GDP: Output,2019,,M: Missing\n"
    })
    assert.deepStrictEqual(readings[0]?.reason?.startsWith("SDMX-CSV 2"), true)
    assert.deepStrictEqual(
      observations.map(o => `${line(o)} ${o.status}`),
      ["GDP | UTO | 2021 | 1.5 | null | [1.45, 1.55] A"]
    )
  })
})

describe("ONS time series", () => {
  it("have rows of metadata, then years, quarters and months in one column", () => {
    const { observations, readings } = readReference({
      "abmi.csv":
        '"Title","GDP: chained volume"\n"CDID","ABMI"\n"Source dataset ID","PN2"\n"PreUnit","£"\n"Unit","m"\n' +
        '"Release date","29-09-2023"\n"Next release","22 December 2023"\n"Important notes",\n"2021","2.5"\n"2021 Q4","1"\n"2021 DEC","1"\n'
    })
    assert.deepStrictEqual(
      readings.map(r => r.layout),
      ["ons"]
    )
    assert.deepStrictEqual(
      observations.map(o => `${line(o)} ${o.released}`),
      [
        "ABMI | null | 2021 | 2.5 | GBP | [2450000, 2550000] 2023-09-29",
        "ABMI | null | 2021-Q4 | 1 | GBP | [500000, 1500000] 2023-09-29",
        "ABMI | null | 2021-12 | 1 | GBP | [500000, 1500000] 2023-09-29"
      ]
    )
  })
})

describe("the series of an ONS table", () => {
  const ons = (rows: ReadonlyArray<string>) =>
    readReference({
      "ons.csv": `"Title","A","B"\n"CDID","AAAA","BBBB"\n${rows.join("\n")}\n"2021","2","3"\n`
    })
  const units = (before: string, behind: string) =>
    ons([`"PreUnit","${before}",""`, `"Unit","${behind}","t"`]).observations.map(
      o => `${o.indicator} ${o.unit} ${o.interval.low === null ? "" : line(o).split("| ").at(-1)}`
    )[0]
  it.each([
    ["£", "bn", "AAAA GBP [1500000000, 2500000000]"],
    ["$", "m", "AAAA USD [1500000, 2500000]"],
    ["€", "", "AAAA EUR [1.5, 2.5]"],
    ["", "Thousands", "AAAA null [1500, 2500]"],
    ["", "000s", "AAAA null [1500, 2500]"],
    ["", "000's", "AAAA null [1500, 2500]"],
    ["", "%", "AAAA % [1.5, 2.5]"],
    ["", "Index, base year = 100", "AAAA index [1.5, 2.5]"],
    ["", "index", "AAAA index [1.5, 2.5]"],
    ["", "per thousand", "AAAA null [1.5, 2.5]"]
  ])("%s … %s is %s", (before, behind, expected) => assert.strictEqual(units(before, behind), expected))
  it("are all read, those without a name left out", () => {
    assert.deepStrictEqual(ons(['"Unit","t","kg"']).observations.map(line), [
      "AAAA | null | 2021 | 2 | t | [1.5, 2.5]",
      "BBBB | null | 2021 | 3 | kg | [2.5, 3.5]"
    ])
    const unnamed = readReference({
      "ons.csv": '"Title","A","B"\n"CDID","AAAA",""\n"Unit","t","t"\n"2021","2","3"\n'
    })
    assert.deepStrictEqual(unnamed.observations.map(line), ["AAAA | null | 2021 | 2 | t | [1.5, 2.5]"])
  })
  it("are of the day that is named, however it is written, and of the office", () => {
    const released = (text: string) =>
      ons([`"Unit","t","t"`, `"Release date","${text}",""`]).observations.map(
        o => `${o.released} ${o.vintage} ${o.publisher} ${o.source}`
      )
    const office = "Office for National Statistics Office for National Statistics"
    assert.deepStrictEqual(released("29-09-2023"), [`2023-09-29 2023-09-29 ${office}`, `null null ${office}`])
    assert.deepStrictEqual(released(" 29/09/2023 ")[0], `2023-09-29 2023-09-29 ${office}`)
    for (const other of ["2023-09-29", "soon", "29-09-20234", "129-09-2023"])
      assert.deepStrictEqual(released(other)[0], `null null ${office}`, other)
  })
  it("are those of a table with both rows", () => {
    for (const missing of ['"CDID","AAAA"', '"Title","A"']) {
      const { readings } = readReference({ "ons.csv": `${missing}\n"2021","2"\n` })
      assert.notStrictEqual(readings[0]?.layout, "ons", missing)
    }
    const { readings } = readReference({ "ons.csv": "title ,A\ncdid,AAAA\n2021,2\n" })
    assert.deepStrictEqual(
      [readings[0]?.layout, readings[0]?.reason],
      ["ons", "the first column has the rows Title and CDID"]
    )
  })
})

describe("the series of an SDMX table", () => {
  const lines = (text: string) => readReference({ "x.csv": text }).observations.map(line)
  it("are named by the codes of all dimensions but area and time", () => {
    assert.deepStrictEqual(
      lines(
        "DATAFLOW,FREQ,REF_AREA,ITEM,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT\nA:B(1.0),A,UTO,X1,2021,1.5,A,t\n"
      ),
      ["A.X1 | UTO | 2021 | 1.5 | t | [1.45, 1.55]"]
    )
    assert.deepStrictEqual(
      lines(
        "STRUCTURE[;],STRUCTURE_ID,ACTION,ITEM,Item name,OBS_VALUE,TIME_PERIOD,UNIT_MEASURE\ndataflow,A:B(1.0),I,X1,Steel,1.5,2021,t\n"
      ),
      ["X1 | null | 2021 | 1.5 | t | [1.45, 1.55]"]
    )
  })
  it("are without the values that are not there or were deleted", () => {
    const head = "DATAFLOW,ITEM,TIME_PERIOD,OBS_VALUE,UNIT,ACTION\n"
    assert.deepStrictEqual(
      lines(`${head}A:B(1.0),X,2021,NaN,t,A\nA:B(1.0),X,2022,2.5,t,D\nA:B(1.0),X,2023,3.5,t,A\n`),
      ["X | null | 2023 | 3.5 | t | [3.45, 3.55]"]
    )
  })
  it("say of which version they are", () => {
    const layout = (text: string) => {
      const [reading] = readReference({ "x.csv": text }).readings
      return `${reading?.layout ?? "none"}: ${reading?.reason ?? ""}`
    }
    assert.strictEqual(
      layout("DATAFLOW,ITEM,TIME_PERIOD,OBS_VALUE\nA,X,2021,1\n"),
      "sdmx-csv: SDMX-CSV 1.0: the columns start with DATAFLOW and have OBS_VALUE"
    )
    assert.strictEqual(
      layout("STRUCTURE,STRUCTURE_ID,ITEM,TIME_PERIOD,OBS_VALUE\nA,B,X,2021,1\n"),
      "sdmx-csv: SDMX-CSV 2: the columns start with STRUCTURE and have OBS_VALUE"
    )
    for (const other of [
      "STRUCTURE,ITEM,TIME_PERIOD,OBS_VALUE\nA,X,2021,1\n",
      "DATAFLOW,ITEM,TIME_PERIOD,VALUE\nA,X,2021,1\n",
      "ITEM,DATAFLOW,TIME_PERIOD,OBS_VALUE\nX,A,2021,1\n",
      "MYSTRUCTURE,STRUCTURE_ID,ITEM,TIME_PERIOD,OBS_VALUE\nA,B,X,2021,1\n"
    ])
      assert.notInclude(layout(other), "sdmx", other)
  })
})

describe("Eurostat TSV", () => {
  it("has a composite key, flags and colons", () => {
    const { observations, defects, readings } = readReference({
      "gdp.tsv":
        "freq,unit,na_item,geo\\TIME_PERIOD\t2021 \t2022 \t2023-Q1 \nA,MIO_EUR,B1GQ,DE\t3676460.0 \t3976950.5 p\t: \nA,PC,B1GQ,FR\t: c\t7.5 bp\t1.0 \n"
    })
    assert.deepStrictEqual(defects, [])
    assert.deepStrictEqual(
      readings.map(r => r.layout),
      ["eurostat"]
    )
    assert.deepStrictEqual(
      observations.map(o => `${line(o)} ${o.status}`),
      [
        "A.MIO_EUR.B1GQ | DE | 2021 | 3676460.0 | EUR | [3676459950000, 3676460050000] null",
        "A.MIO_EUR.B1GQ | DE | 2022 | 3976950.5 | EUR | [3976950450000, 3976950550000] p",
        "A.PC.B1GQ | FR | 2022 | 7.5 | % | [7.45, 7.55] bp",
        "A.PC.B1GQ | FR | 2023-Q1 | 1.0 | % | [0.95, 1.05] null"
      ]
    )
  })
})

describe("JSON and JSON Lines", () => {
  it("keep numbers exact as written", () => {
    const { observations, defects } = readReference({
      "a.json":
        '[{ "indicator": "x", "period": 2022, "value": 12345678901234567890.10, "unit": "CNY" },\n {"indicator":"y","period":"2022","value":1e3,"unit":"CNY"}]',
      "b.jsonl": '{"indicator":"x","period":"2022","value":0.1,"unit":"%"}\n\n{"indicator": }\n'
    })
    assert.deepStrictEqual(
      observations.map(o => [o.id, line(o)]),
      [
        [
          "a#1",
          "x | null | 2022 | 12345678901234567890.10 | CNY | [12345678901234567890.095, 12345678901234567890.105]"
        ],
        ["a#2", "y | null | 2022 | 1e3 | CNY | [500, 1500]"],
        ["b#1", "x | null | 2022 | 0.1 | % | [0.05, 0.15]"]
      ]
    )
    assert.deepStrictEqual(
      defects.map(d => [d.code, d.line, d.column]),
      [["bad-json", 3, 15]]
    )
  })
  it("say where the list of records should be and is not", () => {
    const wrong = (records: string) =>
      readReference({
        "datapackage.json": packageOf({ name: "a", path: "a.json", claimcheck: { records } }),
        "a.json": '{ "data": { "list": [{ "indicator": "x", "period": 2022, "value": 1, "unit": "t" }] } }'
      })
    assert.deepStrictEqual(wrong("/data/list").defects, [])
    assert.lengthOf(wrong("/data/list").observations, 1)
    assert.deepStrictEqual(
      ["/data", "/nothing", "/data/list/0/value"].map(at =>
        wrong(at).defects.map(d => [d.code, d.severity, d.values])
      ),
      [
        [["bad-pointer", "unreadable", { pointer: "/data", reason: "there is no array there, but object" }]],
        [["bad-pointer", "unreadable", { pointer: "/nothing", reason: "it leads nowhere" }]],
        [
          [
            "bad-pointer",
            "unreadable",
            { pointer: "/data/list/0/value", reason: "there is no array there, but number" }
          ]
        ]
      ]
    )
    const object = readReference({ "a.json": '{ "b": 1 }' })
    assert.deepStrictEqual(
      object.defects.map(d => d.values),
      [{ pointer: "(the document)", reason: "there is no array there, but object" }]
    )
  })
  it("address the numbers of any document by pointer", () => {
    const { observations, defects } = readReference({
      "datapackage.json": packageOf({
        name: "prices",
        path: "prices.json",
        claimcheck: {
          roles: { period: { constant: "2024-03-01" }, unit: { constant: "USD" } },
          values: [
            { at: "/day/close", indicator: "close" },
            { at: "/day/volume", indicator: "volume", unit: "count" },
            { at: "/day/nothing", indicator: "nothing" }
          ]
        }
      }),
      "prices.json": '{\n  "day": { "close": 41.70, "volume": 12 }\n}'
    })
    assert.deepStrictEqual(
      observations.map(o => [o.id, o.row, line(o)]),
      [
        ["prices#/day/close", 2, "close | null | 2024-03-01 | 41.70 | USD | [41.695, 41.705]"],
        ["prices#/day/volume", 2, "volume | null | 2024-03-01 | 12 | count | [12, 12]"]
      ]
    )
    assert.deepStrictEqual(
      defects.map(d => [d.code, d.values]),
      [["bad-pointer", { pointer: "/day/nothing", reason: "it leads nowhere" }]]
    )
  })
})

describe("what a layout makes of its table", () => {
  const read = (files: Readonly<Record<string, string>>) => {
    const { defects, observations, readings } = readReference(files)
    return {
      layout: `${readings[0]?.layout}: ${readings[0]?.reason}`,
      lines: observations.map(line),
      defects: defects.map(d => `${d.code} ${d.severity} ${d.line ?? "-"} ${d.columnName ?? "-"}`),
      observations
    }
  }
  it("World Bank, from DataBank: years with codes, and remarks below", () => {
    const { layout, lines, observations } = read({
      "wb.csv":
        "Series Name,Series Code,Country Name,Country Code,2014 [YR2014],2015 [YR2015]\n" +
        "Growth (annual %),NY.GROWTH,Utopia,UTO,1.5,..\n" +
        "Output (constant 2015 US$),NY.KD,Utopia,UTO,2,3\n" +
        "Age (of people),SP.AGE,Utopia,UTO,4,\n" +
        "Data from database: World Development Indicators,,,,,\nLast Updated: 05/02/2016,,,,,\n"
    })
    assert.strictEqual(
      layout,
      "world-bank: line 1 has the World Bank's columns Country Code and Indicator Code"
    )
    assert.deepStrictEqual(lines, [
      "NY.GROWTH | UTO | 2014 | 1.5 | % | [1.45, 1.55]",
      "NY.KD | UTO | 2014 | 2 | USD | [1.5, 2.5]",
      "NY.KD | UTO | 2015 | 3 | USD | [2.5, 3.5]",
      "SP.AGE | UTO | 2014 | 4 | null | [3.5, 4.5]"
    ])
    assert.deepStrictEqual(
      [observations[0]?.source, observations[0]?.publisher, observations[0]?.released],
      ["World Bank", "World Bank", null]
    )
  })
  it("World Bank: the date above the header, where it is one", () => {
    const released = (date: string) =>
      read({
        "wb.csv": `Last Updated Date,${date}\nCountry Name,Country Code,Indicator Name,Indicator Code,2014,2015\nUtopia,UTO,Output (current US$),X,1,2\nLast Updated Date,2020-01-01\n`
      }).observations[0]
    assert.deepStrictEqual(
      [released("2016-05-02")?.released, released("2016-05-02")?.vintage],
      ["2016-05-02", "2016-05-02"]
    )
    for (const other of ["May 2016", "2016-05-021", "on 2016-05-02"])
      assert.isNull(released(other)?.released, other)
  })
  it("Our World in Data: columns by their short names, areas by their names where they have no code", () => {
    const sidecar = (column: object) => JSON.stringify({ columns: { other: {}, x: column } })
    const with_ = (column: object) =>
      read({ "a.csv": "Entity,Code,Year,val\nUtopia,UTO,2020,7\n", "a.metadata.json": sidecar(column) })
        .observations[0]
    assert.strictEqual(with_({ shortName: "val", unit: " % " })?.unit, "%")
    assert.strictEqual(with_({ titleShort: "val", shortUnit: "%" })?.unit, "%")
    assert.strictEqual(with_({ titleShort: "val", unit: "", shortUnit: "%" })?.unit, "%")
    assert.isNull(with_({ titleShort: "value", unit: "%" })?.unit)
    assert.strictEqual(with_({ shortName: "val", lastUpdated: "2024-07-11" })?.released, "2024-07-11")
    for (const other of ["2024", "2024-07-11T00:00", "x2024-07-11"])
      assert.isNull(with_({ shortName: "val", lastUpdated: other })?.released, other)
    const { layout, lines } = read({ "a.csv": "entity,code,day,val\nUtopia,,2020-01-02,7\n" })
    assert.strictEqual(layout, "owid: the columns start with entity, code, day")
    assert.deepStrictEqual(lines, ["val | Utopia | 2020-01-02 | 7 | null | [6.5, 7.5]"])
    for (const head of [
      "Entities,Code,Year",
      "Entity,Codes,Year",
      "Entity,Code,Years",
      "My Entity,Code,Year",
      "Entity,My code,Year"
    ])
      assert.notInclude(read({ "a.csv": `${head},val\nUtopia,,2020,7\n` }).layout, "owid", head)
  })
  it("wide: periods as names of columns, and what looks like one and is none", () => {
    const { defects, layout, lines } = read({
      "w.csv": "indicator,unit, 2021 ,2022-Q1,2023-Q5,x2020,20201\ngdp,t,1,2,3,4,5\n"
    })
    assert.strictEqual(layout, "wide: 2 columns are periods, 2021 to 2022-Q1")
    assert.deepStrictEqual(lines, [
      "gdp | null | 2021 | 1 | t | [0.5, 1.5]",
      "gdp | null | 2022-Q1 | 2 | t | [1.5, 2.5]"
    ])
    assert.deepStrictEqual(defects, ["not-a-period warning 1 2023-Q5"])
    assert.strictEqual(
      read({ "w.csv": "indicator,unit,2021,2023-Q5\ngdp,t,1,2\n" }).layout,
      "wide: 2 columns are called by periods, 1 of which cannot be read"
    )
    assert.notInclude(read({ "w.csv": "indicator,unit,2021,x2020\ngdp,t,1,2\n" }).layout, "wide")
  })
  it("Eurostat: the first column says which dimensions there are", () => {
    const { layout, lines } = read({ "e.tsv": "unit, geo\\time\t2021 \nEUR, DE\t1.5 p\n" })
    assert.strictEqual(layout, "eurostat: the first column is unit, geo\\time")
    assert.deepStrictEqual(lines, ["EUR | DE | 2021 | 1.5 | EUR | [1.45, 1.55]"])
  })
})
