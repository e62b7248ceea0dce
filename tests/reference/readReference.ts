import { Effect, Stream } from "effect"
import * as Interval from "../../src/arithmetic/Interval.js"
import type { Observation } from "../../src/model/Observation.js"
import { inMemory } from "../../src/reference/inMemory.js"
import * as ReferenceDefect from "../../src/reference/ReferenceDefect.js"
import { everything } from "../../src/reference/ReferenceQuery.js"
import { ReferenceSource, type ResourceReading } from "../../src/reference/ReferenceSource.js"

/** Everything that a set of files says: observations, defects and how each file is read. */
export const readReference = (files: Readonly<Record<string, string | Uint8Array>>) =>
  Effect.runSync(
    Effect.gen(function* () {
      const source = yield* ReferenceSource
      const items = yield* Stream.runCollect(source.observations(everything))
      const readings = yield* Stream.runCollect(source.readings)
      return {
        defects: [...source.defects, ...items.filter(ReferenceDefect.is)],
        observations: items.filter((item): item is Observation => !ReferenceDefect.is(item)),
        readings: readings.filter((item): item is ResourceReading => !ReferenceDefect.is(item))
      }
    }).pipe(Effect.provide(inMemory(new Map(Object.entries(files)))))
  )

/** A package of one resource. */
export const packageOf = (resource: object): string => JSON.stringify({ name: "test", resources: [resource] })

/** An observation on one line. */
export const line = (o: Observation): string =>
  [o.indicator, o.area ?? "null", o.period.text, o.value, o.unit ?? "null", Interval.format(o.interval)].join(
    " | "
  )
