/** What a database is asked for: never fewer rows than the reader of a file would take. */
import { Effect, Result, Stream } from "effect"
import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import * as ReferencePeriod from "../../src/model/ReferencePeriod.js"
import { plainResource } from "../../src/reference/Catalogue.js"
import * as ReferenceDefect from "../../src/reference/ReferenceDefect.js"
import {
  type CellQuery,
  type Names,
  noNames,
  ofCells,
  withNearest
} from "../../src/reference/ReferenceQuery.js"
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
  const parameter = (place: string): string => parameters[Number(place.slice(1)) - 1] ?? ""
  const name = 'CAST\\("(\\w+)" AS VARCHAR\\)'
  const passesOne = (test: string): boolean => {
    if (test === "1 = 0") return false
    const pairs = new RegExp(`^\\(${name}, ${name}\\) IN \\(VALUES (.*)\\)$`).exec(test)
    if (pairs !== null)
      return [...(pairs[3] ?? "").matchAll(/\((\$\d+), (\$\d+)\)/g)].some(
        ([, a = "", b = ""]) => cell(pairs[1] ?? "") === parameter(a) && cell(pairs[2] ?? "") === parameter(b)
      )
    const list = new RegExp(`^${name} IN \\((.*)\\)$`).exec(test)
    if (list !== null)
      return (list[2] ?? "").split(", ").some(place => parameter(place) === cell(list[1] ?? ""))
    const like = new RegExp(`^\\(?${name} LIKE (\\$\\d+)\\)?$`).exec(test)
    if (like !== null) return cell(like[1] ?? "").includes(parameter(like[2] ?? "").slice(1, -1))
    return assert.fail(`not understood: ${test}`)
  }
  const where = statement.split(" WHERE ")[1]
  return where === undefined || where.split(" AND ").every(part => part.split(" OR ").some(passesOne))
}

const storeOf = (row: ReadonlyArray<string>): Store => ({
  from: () => "t",
  parameter: i => `$${i}`,
  pairs: "VALUES ",
  columns: () => Effect.succeed(columns),
  rows: (statement, parameters) =>
    passes(statement, parameters, row)
      ? Stream.succeed(Object.fromEntries(columns.map((name, i) => [name, row[i]])))
      : Stream.empty
})

const resource = { ...plainResource("t", "t"), period: { as: null, fiscalYearStarts: 7 } }

const valuesOf = (
  row: ReadonlyArray<string>,
  cells: ReadonlyArray<CellQuery>,
  names: Names = noNames
): ReadonlyArray<string> =>
  Effect.runSync(
    Stream.runCollect(
      storeSource({ title: null, resources: [resource] }, storeOf(row)).observations(ofCells(cells, names))
    )
  ).map(item => (ReferenceDefect.is(item) ? item.code : item.value))

const day = (text: string) => Result.getOrThrow(ReferencePeriod.parse(text))

describe("a database is asked", () => {
  it("for whatever ends on the day of a stock, although its text names the year before", () => {
    for (const area of ["a", null]) {
      const stock = (text: string) => [{ indicator: "x", area, period: day(text), stock: true }]
      assert.deepStrictEqual(valuesOf(["x", "a", "2021-22", "1", "CNY"], stock("2022-06-30")), ["1"])
      assert.deepStrictEqual(valuesOf(["x", "a", "2020-W53", "1", "CNY"], stock("2021-01-03")), ["1"])
      assert.deepStrictEqual(valuesOf(["x", "a", "2019-20", "1", "CNY"], stock("2022-06-30")), [])
    }
  })

  it("for every cell that a file would give, whatever the cells leave open", () => {
    const texts = fc.constantFrom("x", "y", "z")
    const open = fc.option(texts)
    const periods = fc.option(fc.constantFrom("2020", "2021", "2021-Q3").map(day))
    const cells = fc.array(fc.record({ indicator: open, area: open, period: periods }), {
      minLength: 1,
      maxLength: 4
    })
    const names = fc.constantFrom(noNames, {
      indicators: new Map([["x", "y"]]),
      areas: new Map([["z", "x"]])
    })
    const row = fc.tuple(texts, texts, fc.constantFrom("2020", "2021", "2021-Q3", "2020-07/2021-06"))
    fc.assert(
      fc.property(row, cells, names, ([indicator, area, period], asked, known) => {
        const cell = {
          indicator: known.indicators.get(indicator) ?? indicator,
          area: known.areas.get(area) ?? area,
          period: day(period)
        }
        const isAsked = asked.some(
          a =>
            (a.indicator ?? cell.indicator) === cell.indicator &&
            (a.area ?? cell.area) === cell.area &&
            (a.period ?? cell.period).key === cell.period.key
        )
        const values = valuesOf([indicator, area, period, "1", "CNY"], asked, known)
        assert.deepStrictEqual(values, isAsked ? ["1"] : [])
      }),
      { numRuns: 500 }
    )
  })

  it("for no other area as near, and for its own in other years", () => {
    const near = withNearest([{ indicator: "x", area: "a", period: day("2022") }])
    assert.deepStrictEqual(valuesOf(["x", "a", "1999", "1", "CNY"], near), ["1"])
    assert.deepStrictEqual(valuesOf(["x", "b", "2022", "1", "CNY"], near), [])
  })
})
