/**
 * The areas that a place is among, as far as the file declares them.
 */
import type { Claim } from "../model/Claim.js"
import type { ClaimMeaning } from "./ClaimMeaning.js"
import type { World } from "./World.js"

/** The other areas, each once, and whether these are all. */
export interface RankedAreas {
  readonly others: ReadonlyArray<string>
  readonly complete: boolean
}

/** Longest list that is looked at. */
const MOST_AREAS = 500

/**
 * The areas whose levels a place is about, beside its own; none when the claim does not say what the place is among, and
 * none for a place by growth or by share, about which levels say nothing.
 */
export const rankedAreas = (world: World, meaning: ClaimMeaning): RankedAreas => {
  const { among } = meaning.claim
  if (among === undefined || !isByLevel(meaning)) return { others: [], complete: false }
  const all = isList(among)
    ? among
    : [...world.areas.keys()].filter(
        id =>
          (among.level === undefined || world.areas.get(id)?.level === among.level) &&
          (among.within === undefined || liesWithin(world, id, among.within))
      )
  const others = [...new Set(all)].filter(id => id !== meaning.area)
  const complete = (isList(among) || among.complete === true) && others.length <= MOST_AREAS
  return { others: others.slice(0, MOST_AREAS), complete }
}

/** True for a place by the indicator itself, false for one by the growth or share that another claim states. */
export const isByLevel = ({ of }: ClaimMeaning): boolean =>
  of === null || (of.measure === "level" && isByLevel(of))

const isList = (among: NonNullable<Claim["among"]>): among is ReadonlyArray<string> => Array.isArray(among)

const liesWithin = (world: World, id: string, outer: string): boolean => {
  const seen = new Set<string>()
  for (
    let area = world.areas.get(id)?.within;
    area !== undefined && !seen.has(area);
    area = world.areas.get(area)?.within
  ) {
    if (area === outer) return true
    seen.add(area)
  }
  return false
}
