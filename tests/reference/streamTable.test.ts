import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { parse } from "csv-parse/sync"
import * as fc from "fast-check"
import { afterAll, assert, describe, it } from "vitest"
import { streamTable } from "../../src/files/streamTable.js"
import type { Observation } from "../../src/model/Observation.js"
import * as ReferencePeriod from "../../src/model/ReferencePeriod.js"
import { plainResource, type Resource } from "../../src/reference/Catalogue.js"
import { encodeText } from "../../src/reference/encodeText.js"
import type { KeyedObservation } from "../../src/reference/FileAccess.js"
import { readAll } from "../../src/reference/inMemory.js"
import * as Roles from "../../src/reference/Roles.js"
import * as ReferenceDefect from "../../src/reference/ReferenceDefect.js"
import { everything, matcher, noNames, type ReferenceQuery } from "../../src/reference/ReferenceQuery.js"
import { Result } from "effect"

const folder = mkdtempSync(join(tmpdir(), "stream-table-"))
afterAll(() => rmSync(folder, { recursive: true }))

type Item = KeyedObservation | ReferenceDefect.ReferenceDefect

const period = (text: string) => Result.getOrThrow(ReferencePeriod.parse(text))

const streamed = async (resource: Resource, bytes: Uint8Array, query: ReferenceQuery, chunk: number) => {
  const path = join(folder, "table.csv")
  writeFileSync(path, bytes)
  const items: Array<Item> = []
  const file = { resource, path: "table.csv" }
  for await (const batch of streamTable({
    parse,
    path,
    shown: "table.csv",
    file,
    query,
    sidecar: null,
    chunk
  }))
    items.push(...batch)
  return items
}

const plain = (resource: Resource, bytes: Uint8Array, query: ReferenceQuery): ReadonlyArray<Item> =>
  readAll(parse, { resource, path: "table.csv" }, "table.csv", bytes, null, query)

/** What must be equal: every asked observation with its row, and every defect of the file's form. */
const comparable = (items: ReadonlyArray<Item>, query: ReferenceQuery, all: boolean) => {
  const asked = matcher(query.cells)
  const form = new Set(["broken-quotes", "ragged-row", "record-too-long", "too-broken", "no-records"])
  const texts = items.flatMap(item =>
    ReferenceDefect.is(item)
      ? all || form.has(item.code)
        ? [`${item.code} ${item.line} ${JSON.stringify(item.values)}`]
        : []
      : asked(item.observation)
        ? [describeObservation(item.observation)]
        : []
  )
  return texts.sort()
}

const describeObservation = (o: Observation): string =>
  [o.id, o.row, o.indicator, o.area, o.period.key, o.value, o.note].join("|")

const words = [
  "gdp",
  "a",
  "b",
  "电子",
  "x,y",
  'say "hi"',
  "two\nlines",
  "two\r\nlines",
  " gdp ",
  "",
  "亿元",
  "中|国"
]
const quoteIfNeeded = (text: string, always: boolean, delimiter: string): string =>
  always || /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text

const cell = fc.tuple(fc.constantFrom(...words), fc.boolean())
const year = fc.tuple(
  fc.constantFrom(
    ...["2020", "2021", "2022", "2022-Q3", "2021-07/2022-06", "2019-07/2022-12", "2022年"],
    ...["2021-22", "2021–22", "2020-W53"]
  ),
  fc.boolean()
)
const value = fc.tuple(fc.constantFrom("1", "2.50", "-3", "x"), fc.boolean())

interface Table {
  readonly bytes: Uint8Array
  readonly resource: Resource
}

const table = (allowBroken: boolean): fc.Arbitrary<Table> =>
  fc
    .record({
      order: fc.shuffledSubarray(["indicator", "area", "period", "value", "note"], { minLength: 5 }),
      rows: fc.array(
        fc.record({
          indicator: cell,
          area: cell,
          period: year,
          value,
          note: cell,
          kind: fc.integer({ min: 0, max: 30 })
        }),
        { maxLength: 12 }
      ),
      crlf: fc.boolean(),
      mark: fc.boolean(),
      lastBreak: fc.boolean(),
      gb: fc.boolean(),
      delimiter: fc.constantFrom(",", ";", "\t", "|", "¦")
    })
    .map(({ order, rows, crlf, mark, lastBreak, gb, delimiter }) => {
      const end = crlf ? "\r\n" : "\n"
      const lines = rows.map(row => {
        const fields = order.map(name => {
          const [text, quoted] = row[name as "indicator"]
          return quoteIfNeeded(text, quoted, delimiter)
        })
        const line = fields.join(delimiter)
        if (!allowBroken || row.kind > 6) return line
        return (
          [`${line}${delimiter}`, "", `"${line}`, `${line}"`, `"a"b${line}`, "   ", line.slice(1)][
            row.kind
          ] ?? line
        )
      })
      const text = [order.join(delimiter), ...lines].join(end) + (lastBreak ? end : "")
      const body = encodeText(text, gb ? "gb18030" : "utf-8") ?? new Uint8Array(0)
      const bytes = mark && !gb ? Uint8Array.from([0xef, 0xbb, 0xbf, ...body]) : body
      const resource = { ...plainResource("t", "table.csv"), encoding: gb ? "gbk" : null }
      const dialect = { ...resource.dialect, delimiter }
      return { bytes, resource: { ...resource, dialect, period: { as: null, fiscalYearStarts: 7 } } }
    })

const query = fc
  .array(
    fc.record({
      indicator: fc.constantFrom("gdp", "a", "电子", "x,y", 'say "hi"', "two\nlines", null),
      area: fc.constantFrom("a", "b", "中|国", "亿元", null),
      period: fc.constantFrom(
        ...["2020", "2022", "2022-Q3", "2021-07/2022-06", "2022-06-30", "2021-01-03"].map(period),
        null
      ),
      stock: fc.boolean()
    }),
    { minLength: 1, maxLength: 4 }
  )
  .map((cells): ReferenceQuery => ({ cells, names: noNames, validateAll: false }))

describe("the fast path", () => {
  it("finds what the plain path finds, on sound and broken tables, wherever the chunks are cut", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.boolean().chain(table),
        query,
        fc.integer({ min: 1, max: 80 }),
        async ({ bytes, resource }, asked, chunk) => {
          const fast = comparable(await streamed(resource, bytes, asked, chunk), asked, false)
          assert.deepStrictEqual(fast, comparable(plain(resource, bytes, asked), asked, false))
        }
      ),
      { numRuns: 600 }
    )
  })

  it("finds series by the parts of their key, as Eurostat writes them", async () => {
    const code = fc.constantFrom("A", "EUR", "DE", "FR", "", " DE", "EUR ", "b,A", "\u00a0DE", '"A', "电")
    const mapping = fc.constantFrom<Resource["roles"]>(
      new Map(),
      new Map([["indicator", Roles.column("unit")]]),
      new Map([["area", Roles.constant("DE")]]),
      new Map([
        [
          "area",
          { ...Roles.column("geo"), codes: new Map([["DE", "germany"]]), otherwise: "leave-out" as const }
        ]
      ])
    )
    const cells = fc.array(
      fc.record({
        indicator: fc.constantFrom("A.EUR", "A.", "EUR", "EUR.A", ".", null),
        area: fc.constantFrom("DE", "germany", "FR", "电", "A", null),
        period: fc.constantFrom(period("2020"), null)
      }),
      { minLength: 1, maxLength: 3 }
    )
    const rows = fc.array(fc.tuple(code, code, code, fc.constantFrom("1.0", ": ", "2.5 p", ":")), {
      maxLength: 8
    })
    const header = fc.constantFrom("freq,unit,geo", "geo,unit,freq", "unit,geo,freq")
    await fc.assert(
      fc.asyncProperty(
        ...([rows, header, mapping, cells, fc.integer({ min: 1, max: 60 })] as const),
        async (lines, dimensions, roles, asked, chunk) => {
          const text = [
            `${dimensions}\\TIME_PERIOD\t2020 \t2021 `,
            ...lines.map(([a, b, c, v]) => `${a},${b},${c}\t${v}\t${v}`)
          ]
          const bytes = new TextEncoder().encode(text.join("\n"))
          const resource = { ...plainResource("t", "t.tsv"), roles }
          const query = { cells: asked, names: noNames, validateAll: false }
          assert.deepStrictEqual(
            comparable(await streamed(resource, bytes, query, chunk), query, false),
            comparable(plain(resource, bytes, query), query, false)
          )
        }
      ),
      { numRuns: 600 }
    )
  })

  it("parses of such a table only the rows that are asked for", async () => {
    const text = [
      "freq,unit,geo\\TIME_PERIOD\t2020 \t2021 ",
      "A,EUR,DE\t1.5 \tx",
      "A,EUR,FR\t2.5 \tx",
      "A,USD,DE\t3.5 \tx"
    ]
    const cells = [{ indicator: "A.EUR", area: "FR", period: period("2020") }]
    const query = { cells, names: noNames, validateAll: false }
    const bytes = new TextEncoder().encode(text.join("\n"))
    const items = await streamed(plainResource("t", "t.tsv"), bytes, query, 100)
    const found = items.map(item =>
      ReferenceDefect.is(item) ? `${item.code} ${item.line}` : item.observation.value
    )
    // The x of the other two rows was not looked at.
    assert.deepStrictEqual(
      found.filter(text => !text.startsWith("not-a-unit")),
      ["2.5", "not-a-number 3"]
    )
  })

  it("parses of a plain table the rows of the years that are asked for, whatever else their period says", async () => {
    const text = [
      "indicator,area,period,value",
      "gdp,a,2021,x",
      "gdp,a,2022-Q3,x",
      "gdp,a,2022,x",
      "gdp,a,2023,x",
      "gdp,a,2021-22,x",
      "gdp,b,2022,x"
    ]
    /** The lines that are complained of: those that were parsed. */
    const linesOf = async (cell: { readonly period: string | null; readonly stock: boolean }) => {
      const cells = [
        { indicator: "gdp", area: "a", ...cell, period: cell.period === null ? null : period(cell.period) }
      ]
      const asked = { cells, names: noNames, validateAll: false }
      const fiscal = { ...plainResource("t", "t.csv"), period: { as: null, fiscalYearStarts: 7 } }
      const items = await streamed(fiscal, new TextEncoder().encode(text.join("\n")), asked, 100)
      return items.flatMap(item =>
        ReferenceDefect.is(item) && item.code === "not-a-number" ? [item.line] : []
      )
    }
    assert.deepStrictEqual(await linesOf({ period: "2022", stock: false }), [3, 4])
    // The year that ends on the day of the stock is named by the year before.
    assert.deepStrictEqual(await linesOf({ period: "2022-06-30", stock: true }), [2, 3, 4, 6])
    assert.deepStrictEqual(await linesOf({ period: null, stock: false }), [2, 3, 4, 5, 6])
  })

  it("finds a value whose period stands in another column than that of the value beside it", async () => {
    const season = { ...Roles.column("season"), codes: new Map([["s7", "2022"]]), otherwise: "keep" as const }
    const resource: Resource = {
      ...plainResource("t", "t.csv"),
      layout: "tidy",
      values: [
        { at: "now", roles: new Map([["period", Roles.column("year")]]) },
        { at: "then", roles: new Map([["period", season]]) }
      ]
    }
    const bytes = new TextEncoder().encode("indicator,area,year,season,now,then\ngdp,a,2020,s7,1,2\n")
    const asked = (at: string): ReferenceQuery => ({
      cells: [{ indicator: "gdp", area: "a", period: period(at) }],
      names: noNames,
      validateAll: false
    })
    for (const [at, value] of [
      ["2022", "2"],
      ["2020", "1"]
    ] as const) {
      const items = await streamed(resource, bytes, asked(at), 100)
      const found = items.flatMap(item =>
        ReferenceDefect.is(item) || item.observation.period.text !== at ? [] : [item.observation.value]
      )
      assert.deepStrictEqual(found, [value], at)
    }
  })

  it("reports a field too many where the source may leave an empty one", async () => {
    const text = [
      "Country Name,Country Code,Indicator Name,Indicator Code,2020,2021,",
      "Aruba,ABW,GDP (current US$),gdp,1,2,",
      "Korea, Rep.,KOR,GDP (current US$),gdp,3,4",
      "Peru,PER,GDP (current US$),gdp,5,6,\r",
      ""
    ]
    const bytes = new TextEncoder().encode(text.join("\n"))
    const cells = [{ indicator: "gdp", area: "ABW", period: null }]
    const asked = { cells, names: noNames, validateAll: false }
    const resource = plainResource("t", "table.csv")
    const fast = comparable(await streamed(resource, bytes, asked, 50), asked, false)
    assert.deepStrictEqual(fast, comparable(plain(resource, bytes, asked), asked, false))
    assert.deepStrictEqual(
      fast.map(text => text.split(" ").slice(0, 2).join(" ")),
      ["ragged-row 3", "t#2/2020|2|gdp|ABW|2020|1|", "t#2/2021|2|gdp|ABW|2021|2|"]
    )
  })

  it("names the line and byte where a table of another encoding goes wrong", async () => {
    const bytes = Uint8Array.from(
      [...new TextEncoder().encode("period,value\n"), ..."\xd6\n".repeat(30)].map(c =>
        typeof c === "string" ? c.charCodeAt(0) : c
      )
    )
    const resource = plainResource("t", "table.csv")
    const fast = comparable(await streamed(resource, bytes, everything, 50), everything, true)
    assert.deepStrictEqual(fast, comparable(plain(resource, bytes, everything), everything, true))
    assert.deepStrictEqual(fast, ['bad-bytes 2 {"encoding":"UTF-8","offset":"14"}'])
  })

  it("reads and checks every row when told to", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.boolean().chain(table),
        fc.integer({ min: 1, max: 80 }),
        async ({ bytes, resource }, chunk) => {
          const fast = comparable(await streamed(resource, bytes, everything, chunk), everything, true)
          assert.deepStrictEqual(fast, comparable(plain(resource, bytes, everything), everything, true))
        }
      ),
      { numRuns: 300 }
    )
  })

  it("finds what csv-parse alone finds in sound tables", async () => {
    await fc.assert(
      fc.asyncProperty(table(false), fc.integer({ min: 1, max: 80 }), async ({ bytes, resource }, chunk) => {
        if (resource.encoding !== null) return
        const items = await streamed(resource, bytes, everything, chunk)
        const records = parse(bytes, {
          columns: true,
          bom: true,
          delimiter: resource.dialect.delimiter ?? ",",
          record_delimiter: ["\r\n", "\n"],
          skip_empty_lines: true
        }) as Array<Record<string, string>>
        const expected = records
          .filter(r => r["value"] !== "x" && (r["indicator"] ?? "").trim() !== "")
          .map(r => (r["indicator"] ?? "").trim())
        const found = items.flatMap(i => (ReferenceDefect.is(i) ? [] : [i.observation.indicator]))
        assert.deepStrictEqual(found, expected)
      }),
      { numRuns: 200 }
    )
  })
})

describe("a big table that is broken further on", () => {
  const head = "indicator,area,period,value,unit\n"
  const row = (n: number): string => `gdp,a,2020,${n},CNY\n`
  const resource = plainResource("t", "table.csv")
  /** So much that the broken rows come behind what decides layout and encoding. */
  const sound = Array.from({ length: 14_000 }, (_, n) => row(n))
  const bytesOf = (rows: ReadonlyArray<string>): Uint8Array =>
    Uint8Array.from([head, ...sound, ...rows].join(""), character => character.charCodeAt(0))
  const read = async (rows: ReadonlyArray<string>, query: ReferenceQuery = everything) => {
    const items = await streamed(resource, bytesOf(rows), query, 1 << 16)
    return {
      defects: items.flatMap(item =>
        ReferenceDefect.is(item) ? [`${item.code} ${item.severity} ${item.line}`] : []
      ),
      last: items
        .flatMap(item =>
          ReferenceDefect.is(item) ? [] : [`${item.observation.row} ${item.observation.value}`]
        )
        .at(-1),
      values: items
        .flatMap(item => (ReferenceDefect.is(item) ? [] : [item.observation.value]))
        .slice(sound.length)
    }
  }
  const bad = "gdp,a,2020,\xff5,CNY\n"
  const first = sound.length + 2

  it("is told of the lines that are not text, and the others are read", async () => {
    const { defects, values } = await read([row(1), bad, "\n", row(2), bad, row(3)])
    assert.deepStrictEqual(defects, [`bad-bytes error ${first + 1}`, `bad-bytes error ${first + 4}`])
    assert.deepStrictEqual(values, ["1", "2", "3"])
    const [defect] = (await streamed(resource, bytesOf([bad]), everything, 1 << 16)).filter(
      ReferenceDefect.is
    )
    assert.deepStrictEqual(defect?.values, { encoding: "UTF-8", offset: "" })
  })
  it("is not read on where too many lines are no text", async () => {
    const rows = [...Array.from({ length: 20 }, () => bad), row(1)]
    assert.deepStrictEqual((await read(rows)).values, ["1"])
    const { defects } = await read([...Array.from({ length: 21 }, () => bad), ...sound, row(1)])
    assert.strictEqual(defects.at(-1), `bad-bytes unreadable ${first + 20}`)
    assert.isBelow(
      (await read([...Array.from({ length: 21 }, () => bad), ...sound, row(1)])).values.length,
      sound.length
    )
  })
  it("is told of rows whose quotes do not close, and not read on where there are too many", async () => {
    const broken = 'gdp,a,2020,"5"x,CNY\n'
    const some = await read([row(1), broken, row(2)])
    assert.deepStrictEqual(some.defects, [`broken-quotes error ${first + 1}`])
    assert.deepStrictEqual(some.values, ["1", "2"])
    const many = await read([...Array.from({ length: 200 }, () => broken), row(1)])
    assert.notInclude(many.defects.join("\n"), "too-broken")
    assert.deepStrictEqual(many.values, ["1"])
    const most = await read([row(1), ...Array.from({ length: 201 }, () => broken), row(2)])
    assert.strictEqual(
      most.defects.find(defect => defect.startsWith("too-broken")),
      `too-broken unreadable ${first + 201}`
    )
    assert.deepStrictEqual(most.values, ["1"])
  })
  it("is told of a row that is too long, and read on behind it", async () => {
    const long = (length: number): string => `gdp,a,2020,7,CNY${" ".repeat(length)}\n`
    const { defects, values } = await read([row(1), long(1 << 20), row(2), long(1 << 19), row(3)])
    assert.deepStrictEqual(defects, [`record-too-long error ${first + 1}`])
    assert.deepStrictEqual(values, ["1", "2", "7", "3"])
  })
  it("says how many were broken, and how long a row may be", async () => {
    const broken = 'gdp,a,2020,"5"x,CNY\n'
    const items = await streamed(
      resource,
      bytesOf([`gdp,a,2020,7,CNY${" ".repeat(1 << 20)}\n`, ...Array.from({ length: 201 }, () => broken)]),
      everything,
      1 << 16
    )
    const values = items
      .filter(ReferenceDefect.is)
      .map(({ code, values }) => `${code} ${JSON.stringify(values)}`)
    assert.include(values, 'record-too-long {"limit":"1048576"}')
    assert.include(values, 'too-broken {"count":"201"}')
  })
})
