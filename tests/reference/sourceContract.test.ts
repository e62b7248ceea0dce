/**
 * One suite for every way in which a reference can be kept: the same data, the same questions, the same answers.
 * DuckDB runs where its package is installed, PostgreSQL where CLAIMCHECK_TEST_POSTGRES names a server
 * (`postgres://user@localhost:5432/postgres`); elsewhere they are skipped, and the name of the suite says why.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Effect, Layer, Redacted, Result, Stream } from "effect"
import { SqlClient } from "effect/sql/SqlClient"
import { afterAll, assert, describe, it } from "vitest"
import * as Interval from "../../src/arithmetic/Interval.js"
import { referenceOnDisk } from "../../src/files/referenceOnDisk.js"
import type { Observation } from "../../src/model/Observation.js"
import * as ReferencePeriod from "../../src/model/ReferencePeriod.js"
import { type Catalogue, plainResource } from "../../src/reference/Catalogue.js"
import { inMemory } from "../../src/reference/inMemory.js"
import * as ReferenceDefect from "../../src/reference/ReferenceDefect.js"
import { everything, ofCells, type ReferenceQuery } from "../../src/reference/ReferenceQuery.js"
import { ReferenceSource } from "../../src/reference/ReferenceSource.js"
import { duckDbReference } from "../../src/reference/stores/duckDbReference.js"
import { sqlReference } from "../../src/reference/stores/sqlReference.js"
import type { Store } from "../../src/reference/stores/Store.js"
import { storeSource } from "../../src/reference/stores/storeSource.js"

/** Invented figures. */
const rows = [
  ["gdp", "longquanyi", "2022", "1545.70", "亿元", "2023-02-14"],
  ["gdp", "longquanyi", "2021", "1504.5", "亿元", "2023-02-14"],
  ["gdp", "longquanyi", "2021", "1499", "亿元", "2022-02-10"],
  ["gdp", "chengdu", "2022-Q3", "20817.5", "亿元", ""],
  ["firms", "longquanyi", "2022", "179", "count(firms)", ""],
  ["firms", "longquanyi", "2020", "x", "count(firms)", ""],
  ["firms", "", "2019", "", "count(firms)", ""]
]
const header = ["indicator", "area", "period", "value", "unit", "vintage"]
const csv = [header, ...rows].map(fields => `${fields.join(",")}\n`).join("")
const primaryKey = ["indicator", "area", "period", "vintage"]
const descriptor = JSON.stringify({
  resources: [{ name: "facts", path: "facts.csv", schema: { primaryKey } }]
})

const folder = mkdtempSync(join(tmpdir(), "reference-contract-"))
afterAll(() => rmSync(folder, { recursive: true }))
writeFileSync(join(folder, "facts.csv"), csv)
writeFileSync(join(folder, "datapackage.json"), descriptor)

const tables = (path: string): Catalogue => ({
  title: null,
  resources: [{ ...plainResource("facts", path), primaryKey }]
})

interface Backend {
  readonly name: string
  /** Null: not here. */
  readonly layer: Layer.Layer<ReferenceSource, unknown> | null
}

const installed = async (name: string): Promise<boolean> => {
  try {
    await import(/* @vite-ignore */ name)
    return true
  } catch {
    return false
  }
}

const hasDuckDb = await installed("@duckdb/node-api")
const server = process.env["CLAIMCHECK_TEST_POSTGRES"]

/** Columns of every kind that a database may keep such things in; the same in both dialects. */
const typed = {
  create:
    "CREATE TABLE typed (indicator varchar(20), area integer, period date, value decimal(12, 2), unit text, vintage timestamp, decimals smallint, rounded_to double precision, priority bigint, status boolean)",
  insert:
    "INSERT INTO typed VALUES ('gdp', 510112, DATE '2022-12-31', 1545.70, 'CNY', TIMESTAMP '2023-02-14 09:30:00', 2, NULL, 7, true), ('rain', 510112, DATE '2022-12-31', 35, 'mm', NULL, NULL, 2.5, NULL, false)"
}
/** Of both rows, what a text may say: unit, precision and order are those of the columns. */
const typedObservations = [
  "gdp|510112|2022-12-31|1545.70|CNY|2023-02-14 09:30:00|[1545.695, 1545.705]|7|true",
  "rain|510112|2022-12-31|35.00|mm|null|[33.75, 36.25]|100|false"
]

/** A table of the same rows, made anew for this run. */
const fillPostgres = Effect.gen(function* () {
  const sql = yield* SqlClient
  yield* sql.unsafe("CREATE SCHEMA IF NOT EXISTS claimcheck_test")
  yield* sql.unsafe("DROP TABLE IF EXISTS claimcheck_test.typed")
  yield* sql.unsafe(typed.create.replace("typed", "claimcheck_test.typed"))
  yield* sql.unsafe(typed.insert.replace("typed", "claimcheck_test.typed"))
  yield* sql.unsafe("DROP TABLE IF EXISTS claimcheck_test.facts")
  yield* sql.unsafe(
    `CREATE TABLE claimcheck_test.facts (${header.map(name => `"${name}" text`).join(", ")}, other integer)`
  )
  for (const fields of rows)
    yield* sql.unsafe("INSERT INTO claimcheck_test.facts VALUES ($1, $2, $3, $4, $5, $6, 0)", fields)
})

const postgres = async (url: string, table: string): Promise<Layer.Layer<ReferenceSource, unknown>> => {
  const name: string = "@effect/sql-pg"
  const { PgClient } = (await import(/* @vite-ignore */ name)) as {
    readonly PgClient: { readonly layer: (config: object) => Layer.Layer<SqlClient, unknown> }
  }
  const client = PgClient.layer({ url: Redacted.make(url) })
  return Layer.unwrap(Effect.map(fillPostgres, () => sqlReference(tables(`claimcheck_test.${table}`)))).pipe(
    Layer.provide(client)
  )
}

const hasPostgres = server !== undefined && (await installed("@effect/sql-pg"))
const files = new Map([
  ["facts.csv", csv],
  ["datapackage.json", descriptor]
])

const backends: ReadonlyArray<Backend> = [
  { name: "in memory", layer: inMemory(files) },
  { name: "on disk", layer: referenceOnDisk(folder) },
  {
    name: hasDuckDb ? "DuckDB" : "DuckDB (skipped: @duckdb/node-api is not installed)",
    layer: hasDuckDb ? duckDbReference(tables(join(folder, "facts.csv"))) : null
  },
  {
    name: hasPostgres
      ? "PostgreSQL"
      : "PostgreSQL (skipped: CLAIMCHECK_TEST_POSTGRES or @effect/sql-pg is missing)",
    layer: hasPostgres && server !== undefined ? await postgres(server, "facts") : null
  }
]

const period = (text: string) => Result.getOrThrow(ReferencePeriod.parse(text))

for (const { name, layer } of backends)
  describe.skipIf(layer === null)(`a reference ${name}`, () => {
    const use = <A>(ask: (source: ReferenceSource["Service"]) => Effect.Effect<A>): Promise<A> =>
      Effect.runPromise(
        Effect.flatMap(ReferenceSource, ask).pipe(Effect.provide(layer ?? ReferenceSource.none), Effect.orDie)
      )
    const observe = (query: ReferenceQuery) =>
      use(source =>
        Effect.map(Stream.runCollect(source.observations(query)), items => ({
          defects: items.filter(ReferenceDefect.is).map(d => d.code),
          observations: items
            .filter((item): item is Observation => !ReferenceDefect.is(item))
            .map(
              o =>
                `${o.indicator}|${o.area}|${o.period.text}|${o.value}|${o.unit}|${o.vintage}|${Interval.format(o.interval)}`
            )
            .sort()
        }))
      )

    it("gives every observation, and the defects among them", async () => {
      const { defects, observations } = await observe(everything)
      assert.deepStrictEqual(observations, [
        "firms|longquanyi|2022|179|count(firms)|null|[179, 179]",
        "gdp|chengdu|2022-Q3|20817.5|CNY|null|[2081745000000, 2081755000000]",
        "gdp|longquanyi|2021|1499|CNY|2022-02-10|[149850000000, 149950000000]",
        "gdp|longquanyi|2021|1504.5|CNY|2023-02-14|[150445000000, 150455000000]",
        "gdp|longquanyi|2022|1545.70|CNY|2023-02-14|[154569500000, 154570500000]"
      ])
      assert.deepStrictEqual(defects, ["not-a-number"])
    })

    it("gives all vintages of a cell, and nothing else", async () => {
      const cells = [{ indicator: "gdp", area: "longquanyi", period: period("2021") }]
      const { observations } = await observe(ofCells(cells))
      assert.deepStrictEqual(
        observations.map(o => o.split("|")[3]),
        ["1499", "1504.5"]
      )
    })

    it("takes a missing part of a cell for any, and knows a stock by the end of its period", async () => {
      const any = await observe(ofCells([{ indicator: "gdp", area: null, period: null }]))
      assert.strictEqual(any.observations.length, 4)
      const stock = { indicator: "firms", area: "longquanyi", period: period("2022-12-31"), stock: true }
      assert.strictEqual((await observe(ofCells([stock]))).observations.length, 1)
      assert.strictEqual((await observe(ofCells([{ ...stock, stock: false }]))).observations.length, 0)
    })

    it("finds nothing for what is not there, without a defect", async () => {
      const cells = [{ indicator: "rainfall", area: "longquanyi", period: period("2022") }]
      assert.deepStrictEqual((await observe(ofCells(cells))).observations, [])
    })

    it("goes by the names that the claims file has", async () => {
      const names = { indicators: new Map([["gdp", "output"]]), areas: new Map([["longquanyi", "home"]]) }
      const { observations } = await observe(
        ofCells([{ indicator: "output", area: "home", period: period("2022") }], names)
      )
      assert.deepStrictEqual(
        observations.map(o => o.split("|").slice(0, 3).join()),
        ["output,home,2022"]
      )
    })

    it("knows what a claim names by the primary key", async () => {
      const found = await use(source =>
        Stream.runCollect(source.bound(["facts#gdp,longquanyi,2022,2023-02-14", "facts#nothing", "other#1"]))
      )
      const bound = found.flatMap(item =>
        ReferenceDefect.is(item) ? [] : [[item.ref, item.observation.value]]
      )
      assert.deepStrictEqual(bound, [["facts#gdp,longquanyi,2022,2023-02-14", "1545.70"]])
    })

    it("says how it reads each resource", async () => {
      const readings = await use(source => Stream.runCollect(source.readings))
      assert.deepStrictEqual(
        readings.map(r => (ReferenceDefect.is(r) ? r.code : r.layout)),
        ["tidy"]
      )
    })
  })

const typedDuckDb = async (): Promise<Layer.Layer<ReferenceSource>> => {
  const name: string = "@duckdb/node-api"
  const { DuckDBInstance } = (await import(/* @vite-ignore */ name)) as {
    readonly DuckDBInstance: {
      readonly create: (path: string) => Promise<{
        readonly connect: () => Promise<{
          readonly run: (statement: string) => Promise<unknown>
          readonly closeSync: () => void
        }>
        readonly closeSync: () => void
      }>
    }
  }
  const database = join(folder, "typed.duckdb")
  const instance = await DuckDBInstance.create(database)
  const connection = await instance.connect()
  await connection.run(typed.create)
  await connection.run(typed.insert)
  connection.closeSync()
  instance.closeSync()
  return duckDbReference(tables("typed"), { database })
}

describe("a store with columns of all types", () => {
  const observed = (layer: Layer.Layer<ReferenceSource, unknown>, query: ReferenceQuery) =>
    Effect.runPromise(
      Effect.flatMap(ReferenceSource, source => Stream.runCollect(source.observations(query))).pipe(
        Effect.provide(layer),
        Effect.orDie,
        Effect.map(items =>
          items
            .map(o =>
              ReferenceDefect.is(o)
                ? `${o.code} ${JSON.stringify(o.values)}`
                : `${o.indicator}|${o.area}|${o.period.text}|${o.value}|${o.unit}|${o.vintage}|${Interval.format(o.interval)}|${o.priority}|${o.status}`
            )
            .sort()
        )
      )
    )
  const cells = ofCells([{ indicator: "gdp", area: "510112", period: period("2022-12-31") }])

  it.skipIf(!hasDuckDb)("gives them as text in DuckDB, decimals to the last 0", async () => {
    const layer = await typedDuckDb()
    assert.deepStrictEqual(await observed(layer, everything), typedObservations)
    assert.deepStrictEqual(await observed(layer, cells), typedObservations.slice(0, 1))
  })

  it.skipIf(!hasPostgres)("gives them as text in PostgreSQL, decimals to the last 0", async () => {
    const layer = await postgres(server ?? "", "typed")
    assert.deepStrictEqual(await observed(layer, everything), typedObservations)
    assert.deepStrictEqual(await observed(layer, cells), typedObservations.slice(0, 1))
  })

  it("shows what a client gives instead of text, and takes no object for a number", async () => {
    const row = {
      indicator: 7n,
      period: 2022,
      value: { width: 4, scale: 2 },
      unit: true,
      vintage: new Date(0)
    }
    const columns = Object.keys(row)
    const store: Store = {
      from: () => "t",
      parameter: () => "?",
      pairs: "",
      columns: () => Effect.succeed(columns),
      rows: () => Stream.make<ReadonlyArray<Record<string, unknown>>>(row, { ...row, value: 1.5, unit: null })
    }
    const source = Layer.succeed(ReferenceSource, storeSource(tables("t"), store))
    const found = await observed(source, everything)
    assert.strictEqual(found[0], "7|null|2022|1.5|null|1970-01-01T00:00:00.000Z|[1.45, 1.55]|100|null")
    assert.deepStrictEqual(
      found.slice(1).map(text => text.split(" ")[0]),
      // The key of the tables here has a column that this one lacks.
      ["missing-column", "no-unit", "not-a-number", "not-a-unit"]
    )
    assert.include(found[3], "width")
  })

  it("tells level and growth of one cell apart, and sources", async () => {
    const level = { indicator: "gdp", period: "2022", value: "1", unit: "EUR", measure: null, source: "A" }
    const rows = [level, { ...level, source: "B" }, { ...level, measure: "growth", unit: "%" }]
    const store: Store = {
      from: () => "t",
      parameter: () => "?",
      pairs: "",
      columns: () => Effect.succeed(Object.keys(level)),
      rows: () => Stream.fromIterable<Record<string, unknown>>(rows)
    }
    const source = storeSource({ title: null, resources: [plainResource("t", "t")] }, store)
    const items = await Effect.runPromise(Stream.runCollect(source.observations(everything)))
    assert.deepStrictEqual(
      items.map(item => ("id" in item ? item.id : item.code)),
      ["t#gdp,,2022,A", "t#gdp,,2022,B", "t#gdp,,2022,growth,A"]
    )
  })
})

describe("a store that is not there", () => {
  it("is a defect of every resource, not a failure", async () => {
    const catalogue = tables(join(folder, "nothing.parquet"))
    const items = await Effect.runPromise(
      Effect.flatMap(ReferenceSource, source => Stream.runCollect(source.observations(everything))).pipe(
        Effect.provide(duckDbReference(catalogue))
      )
    )
    assert.deepStrictEqual(
      items.map(item => (ReferenceDefect.is(item) ? [item.code, item.severity] : [])),
      [["store-unavailable", "unreadable"]]
    )
  })
})
