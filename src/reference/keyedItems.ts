/**
 * From what is read of a resource to what the service answers, the same for files and databases.
 */
import { Stream } from "effect"
import type { KeyedObservation } from "./FileAccess.js"
import * as ReferenceDefect from "./ReferenceDefect.js"
import { matcher, type ReferenceQuery } from "./ReferenceQuery.js"
import type { BoundObservation, ReferenceItem } from "./ReferenceSource.js"

/** An observation with the key of its record, or what is wrong. */
export type KeyedItem = KeyedObservation | ReferenceDefect.ReferenceDefect

/** What a query asks for, and every defect. */
export const askedOf = (
  items: Stream.Stream<KeyedItem>,
  { cells }: ReferenceQuery
): Stream.Stream<ReferenceItem> => {
  const asked = matcher(cells)
  return items.pipe(
    Stream.filter(item => ReferenceDefect.is(item) || asked(item.observation)),
    Stream.map((item): ReferenceItem => (ReferenceDefect.is(item) ? item : item.observation))
  )
}

/** The references among some that begin with the name of a resource. */
export const refsTo = (resource: string, refs: ReadonlyArray<string>): ReadonlyArray<string> =>
  refs.filter(ref => ref.startsWith(`${resource}#`))

/**
 * What references name, and every defect: an observation by its id (`gdp#12`, `gdp#12/2015`) or by the primary key of
 * its record, values joined by commas (`gdp#CHN,2022`).
 */
export const namedBy = (
  items: Stream.Stream<KeyedItem>,
  refs: ReadonlyArray<string>
): Stream.Stream<BoundObservation | ReferenceDefect.ReferenceDefect> =>
  items.pipe(
    Stream.flatMap(item =>
      Stream.fromIterable<BoundObservation | ReferenceDefect.ReferenceDefect>(
        ReferenceDefect.is(item) ? [item] : bindings(refs, item)
      )
    )
  )

const bindings = (
  refs: ReadonlyArray<string>,
  { key, observation }: KeyedObservation
): ReadonlyArray<BoundObservation> =>
  refs
    .filter(ref => ref === observation.id || (key !== null && ref === `${observation.resource}#${key}`))
    .map(ref => ({ ref, observation }))
