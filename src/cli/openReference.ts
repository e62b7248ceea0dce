/**
 * The whole reference of a run, read for the commands that look at it.
 */
import { Effect, Stream } from "effect"
import { referenceOnDisk } from "../files/referenceOnDisk.js"
import type { Observation } from "../model/Observation.js"
import type { Catalogue } from "../reference/Catalogue.js"
import * as ReferenceDefect from "../reference/ReferenceDefect.js"
import { everything } from "../reference/ReferenceQuery.js"
import { type ResourceReading, ReferenceSource } from "../reference/ReferenceSource.js"
import { WrongUsage } from "./ExitWith.js"
import { referencePath } from "./referencePath.js"

/** Everything that is in a reference. */
export interface WholeReference {
  readonly catalogue: Catalogue
  readonly readings: ReadonlyArray<ResourceReading>
  readonly observations: ReadonlyArray<Observation>
  readonly defects: ReadonlyArray<ReferenceDefect.ReferenceDefect>
}

/** Reads a reference to its end; fails with exit code 2 when none is named and there is no reference-data/. */
export const readWhole = Effect.fnUntraced(function* (
  given: string | undefined
): Effect.fn.Return<WholeReference, WrongUsage> {
  const path = yield* referencePath(given)
  if (path === null)
    return yield* new WrongUsage({
      message: "there is no reference-data/ here; name a folder or a table with --reference"
    })
  return yield* read.pipe(Effect.provide(referenceOnDisk(path)))
})

const read = Effect.gen(function* () {
  const source = yield* ReferenceSource
  const defects: Array<ReferenceDefect.ReferenceDefect> = [...source.defects]
  const readings: Array<ResourceReading> = []
  const observations: Array<Observation> = []
  for (const item of yield* Stream.runCollect(source.readings))
    if (!ReferenceDefect.is(item)) readings.push(item)
  for (const item of yield* Stream.runCollect(source.observations(everything)))
    if (ReferenceDefect.is(item)) defects.push(item)
    else observations.push(item)
  return { catalogue: source.catalogue, readings, observations, defects }
})
