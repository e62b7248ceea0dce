/** What a database is asked for: never fewer rows than the reader of a file would take. */
import { Effect, Result, Stream } from "effect"
import { assert, describe, it } from "vitest"
import * as ReferencePeriod from "../../src/model/ReferencePeriod.js"
import { plainResource } from "../../src/reference/Catalogue.js"
import * as ReferenceDefect from "../../src/reference/ReferenceDefect.js"
import { type CellQuery, ofCells } from "../../src/reference/ReferenceQuery.js"
import type { Store } from "../../src/reference/stores/Store.js"
import { storeSource } from "../../src/reference/stores/storeSource.js"

const columns = ["indicator", "area", "period", "value", "unit"]

/** Whether a row passes the conditions that a statement sets on it; the few that are ever written are understood. */
const passes = (
  statement: string,
  parameters: ReadonlyArray<string>,
  row: ReadonlyArray<string>
): boolean => {
  const cell = (name: string): string => row[columns.indexOf(name)] ?? ""
  const oneOf = [...statement.matchAll(/(TRIM\()?CAST\("(\w+)" AS VARCHAR\)+ IN \(([^)]*)\)/g)].every(
    ([, trims, name = "", list = ""]) => {
      const text = trims === undefined ? cell(name) : cell(name).replace(/^ +| +$/g, "")
      return list.split(", ").some(p => parameters[Number(p.slice(1)) - 1] === text)
    }
  )
  const like = [...statement.matchAll(/"(\w+)" AS VARCHAR\) LIKE \$(\d+)/g)]
  const isLike = ([, name = "", i]: RegExpExecArray): boolean =>
    cell(name).includes((parameters[Number(i) - 1] ?? "").slice(1, -1))
  return oneOf && (like.length === 0 || like.some(isLike))
}

const storeOf = (row: ReadonlyArray<string>): Store => ({
  from: () => "t",
  parameter: i => `$${i}`,
  columns: () => Effect.succeed(columns),
  rows: (statement, parameters) =>
    passes(statement, parameters, row)
      ? Stream.succeed(Object.fromEntries(columns.map((name, i) => [name, row[i]])))
      : Stream.empty
})

const resource = { ...plainResource("t", "t"), period: { as: null, fiscalYearStarts: 7 } }

const valuesOf = (row: ReadonlyArray<string>, cell: CellQuery): ReadonlyArray<string> =>
  Effect.runSync(
    Stream.runCollect(
      storeSource({ title: null, resources: [resource] }, storeOf(row)).observations(ofCells([cell]))
    )
  ).map(item => (ReferenceDefect.is(item) ? item.code : item.value))

const day = (text: string) => Result.getOrThrow(ReferencePeriod.parse(text))

describe("a database is asked", () => {
  it("for whatever ends on the day of a stock, although its text names the year before", () => {
    const stock = (text: string) => ({ indicator: "x", area: "a", period: day(text), stock: true })
    assert.deepStrictEqual(valuesOf(["x", "a", "2021-22", "1", "CNY"], stock("2022-06-30")), ["1"])
    assert.deepStrictEqual(valuesOf(["x", "a", "2020-W53", "1", "CNY"], stock("2021-01-03")), ["1"])
    assert.deepStrictEqual(valuesOf(["x", "a", "2019-20", "1", "CNY"], stock("2022-06-30")), [])
  })
})
