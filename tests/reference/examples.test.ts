/** The references of the examples read without a defect, and hold what the examples' pages say. */
import { Effect, Stream } from "effect"
import { assert, describe, it } from "vitest"
import * as Interval from "../../src/arithmetic/Interval.js"
import { referenceOnDisk } from "../../src/files/referenceOnDisk.js"
import * as ReferenceDefect from "../../src/reference/ReferenceDefect.js"
import { everything } from "../../src/reference/ReferenceQuery.js"
import { ReferenceSource } from "../../src/reference/ReferenceSource.js"

const read = (folder: string) =>
  Effect.flatMap(ReferenceSource, source => Stream.runCollect(source.observations(everything))).pipe(
    Effect.provide(referenceOnDisk(folder)),
    Effect.runPromise
  )

describe("examples", () => {
  it("world-bank", async () => {
    const items = await read("examples/world-bank/reference-data")
    const found = items.map(o =>
      ReferenceDefect.is(o)
        ? o.code
        : [o.indicator, o.area, o.period.text, o.value, o.unit, o.released].join(" ")
    )
    assert.strictEqual(found.length, 15)
    assert.include(found, "gdp china 2014 10354831729340.4 USD 2016-05-02")
    assert.include(found, "gdp germany 2013 3745317149399.13 USD 2016-05-02")
  })
  it("sdmx", async () => {
    const items = await read("examples/sdmx/reference-data")
    const found = items.map(o =>
      ReferenceDefect.is(o)
        ? o.code
        : [o.indicator, o.area, o.period.text, o.value, Interval.format(o.interval), o.grade].join(" ")
    )
    assert.strictEqual(found.length, 9)
    assert.include(found, "inflation china 1989 18 [17.95, 18.05] official-copy")
  })
})
