/**
 * One of several documents that are checked together.
 */
import { constrain, type Constrained } from "../constrain.js"
import { type ReadingGroup, readingGroups, takeOptions } from "../readings.js"
import type { World } from "../World.js"

/**
 * A document without its sources.
 *
 * @category together
 * @since 0.1.0
 */
export interface Part {
  /** Its id, which no other part has. */
  readonly id: string
  readonly world: World
  readonly groups: ReadonlyArray<ReadingGroup>
  /** The document when its groups take these options; as worded when there are none. */
  readonly read: (options: ReadonlyArray<number>) => Constrained
}

/** The part that a document is. */
export const make = (id: string, world: World): Part => {
  const groups = readingGroups(world)
  return { id, world, groups, read: options => constrain(world, takeOptions(groups, options)) }
}

/** The name of a claim, a relation or an indicator of one document among those of several. */
export const nameIn = (part: string, id: string): string => `${part}.${id}`
