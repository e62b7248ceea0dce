/**
 * The reference as a service: what a claim's cells are compared with, wherever it is kept.
 */
import { Context, Layer, Stream } from "effect"
import type { Observation } from "../model/Observation.js"
import type { Catalogue } from "./Catalogue.js"
import type { ReferenceDefect } from "./ReferenceDefect.js"
import type { ReferenceQuery } from "./ReferenceQuery.js"

/**
 * A thing found in a reference; `ReferenceDefect.is` tells the two apart.
 *
 * @category reference
 * @since 0.1.0
 */
export type ReferenceItem = Observation | ReferenceDefect

/**
 * An observation that a claim names by `ref`, with the text that named it; null for one that stands beside those and
 * could be cited instead.
 *
 * @category reference
 * @since 0.1.0
 */
export interface BoundObservation {
  readonly ref: string | null
  readonly observation: Observation
}

/**
 * A resource and how it is read.
 *
 * @category reference
 * @since 0.1.0
 */
export interface ResourceReading {
  readonly resource: string
  readonly file: string | null
  /** Id of the layout; null when none could be found. */
  readonly layout: string | null
  /** Why it was taken, as a plain phrase. */
  readonly reason: string | null
}

/**
 * What a reference can do. Nothing fails: what cannot be read is a defect in the stream, and the rest goes on.
 *
 * @category reference
 * @since 0.1.0
 */
export interface ReferenceSourceShape {
  /** What there is, before any value is read. */
  readonly catalogue: Catalogue
  /** What is wrong with the description of the reference itself. */
  readonly defects: ReadonlyArray<ReferenceDefect>
  /** How each file is read. */
  readonly readings: Stream.Stream<ResourceReading | ReferenceDefect>
  /** Every observation of the cells, duplicates included, with the defects met on the way. */
  readonly observations: (query: ReferenceQuery) => Stream.Stream<ReferenceItem>
  /** The observations named by `RESOURCE#KEY` or `RESOURCE#/json/pointer`. */
  readonly bound: (refs: ReadonlyArray<string>) => Stream.Stream<BoundObservation | ReferenceDefect>
}

/**
 * The service.
 *
 * @example
 * ```ts
 * import { Effect, Stream } from "effect"
 * import { ReferenceSource, ReferenceQuery } from "claimcheck"
 * const all = Effect.gen(function* () {
 *   const source = yield* ReferenceSource.ReferenceSource
 *   return yield* Stream.runCollect(source.observations(ReferenceQuery.everything))
 * })
 * ```
 * @category reference
 * @since 0.1.0
 */
export class ReferenceSource extends Context.Service<ReferenceSource, ReferenceSourceShape>()(
  "claimcheck/ReferenceSource"
) {
  /** No reference at all. */
  static readonly none: Layer.Layer<ReferenceSource> = Layer.succeed(ReferenceSource, {
    catalogue: { title: null, resources: [] },
    defects: [],
    readings: Stream.empty,
    observations: () => Stream.empty,
    bound: () => Stream.empty
  })
}
