import { assert, describe, it } from "@effect/vitest"
import { Effect, Stream } from "effect"
import * as Interval from "../../src/arithmetic/Interval.js"
import { inMemory } from "../../src/reference/inMemory.js"
import * as ReferenceDefect from "../../src/reference/ReferenceDefect.js"
import { everything } from "../../src/reference/ReferenceQuery.js"
import { ReferenceSource } from "../../src/reference/ReferenceSource.js"
import type { Observation } from "../../src/model/Observation.js"

/** Everything that a set of files says, observations and defects apart. */
const read = (files: Record<string, string>) =>
  Effect.gen(function* () {
    const source = yield* ReferenceSource
    const items = yield* Stream.runCollect(source.observations(everything))
    const defects = [...source.defects, ...items.filter(ReferenceDefect.is)]
    return { defects, observations: items.filter((i): i is Observation => !ReferenceDefect.is(i)) }
  }).pipe(Effect.provide(inMemory(new Map(Object.entries(files)))))

describe("a tidy table without a package", () => {
  it.effect("needs no mapping", () =>
    Effect.gen(function* () {
      const { defects, observations } = yield* read({
        "gdp.csv":
          "indicator,area,period,value,unit\r\ngdp,longquanyi,2022,1545.7,亿元\r\n\r\nfirms,longquanyi,2022-Q3,179,count(firms)\r\n"
      })
      assert.deepStrictEqual(defects, [])
      assert.deepStrictEqual(
        observations.map(o => [
          o.id,
          o.row,
          o.indicator,
          o.area,
          o.period.text,
          o.value,
          o.unit,
          Interval.format(o.interval)
        ]),
        [
          ["gdp#2", 2, "gdp", "longquanyi", "2022", "1545.7", "CNY", "[154565000000, 154575000000]"],
          ["gdp#4", 4, "firms", "longquanyi", "2022-Q3", "179", "count(firms)", "[179, 179]"]
        ]
      )
    })
  )
  it.effect("reports every defect with its line and goes on", () =>
    Effect.gen(function* () {
      const { defects, observations } = yield* read({
        "gdp.csv":
          'indicator,area,period,value,unit\ngdp,a,2022,1\ngdp,a,20x2,1,CNY\ngdp,a,2021,"1"x,CNY\ngdp,a,2020,7,CNY\n'
      })
      assert.deepStrictEqual(
        defects.map(d => [d.code, d.line, d.columnName]),
        [
          ["broken-quotes", 4, null],
          ["ragged-row", 2, null],
          ["not-a-period", 3, "period"]
        ]
      )
      assert.deepStrictEqual(
        observations.map(o => o.row),
        [5]
      )
    })
  )
})

describe("a data package", () => {
  it.effect("maps columns, constants, codes and value columns", () =>
    Effect.gen(function* () {
      const { defects, observations } = yield* read({
        "datapackage.json": JSON.stringify({
          name: "us",
          resources: [
            {
              name: "quarter",
              path: "quarter.csv",
              sources: [{ title: "US Bureau of Economic Analysis" }],
              schema: { fields: [{ name: "date" }, { name: "level-current", groupChar: "," }] },
              claimcheck: {
                roles: { period: "date", area: { constant: "usa" } },
                period: { as: "quarter" },
                values: [
                  { column: "level-current", indicator: "gdp", unit: "USD", unit_multiplier: "9" },
                  { column: "change-current", indicator: "gdp", measure: "annualised_growth", unit: "%" }
                ]
              }
            }
          ]
        }),
        "quarter.csv": 'date,level-current,change-current\n1947-04-01,"1,246",6\n'
      })
      assert.deepStrictEqual(defects, [])
      assert.deepStrictEqual(
        observations.map(o => [
          o.id,
          o.indicator,
          o.area,
          o.period.text,
          o.measure,
          o.unit,
          Interval.format(o.interval),
          o.source
        ]),
        [
          [
            "quarter#2/level-current",
            "gdp",
            "usa",
            "1947-Q2",
            "level",
            "USD",
            "[1245500000000, 1246500000000]",
            "US Bureau of Economic Analysis"
          ],
          [
            "quarter#2/change-current",
            "gdp",
            "usa",
            "1947-Q2",
            "annualised_growth",
            "%",
            "[5.5, 6.5]",
            "US Bureau of Economic Analysis"
          ]
        ]
      )
    })
  )
})
