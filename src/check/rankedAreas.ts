/**
 * The areas that a place is among, as far as the file declares them.
 */
import type { Claim } from "../model/Claim.js"
import type { World } from "./World.js"

/** The other areas, and whether the file declares all of them. */
export interface RankedAreas {
  readonly others: ReadonlyArray<string>
  readonly complete: boolean
}

/** Longest list that is looked at. */
const MOST_AREAS = 500

/** The areas beside `own`; none when the claim does not say what the place is among. */
export const rankedAreas = (world: World, among: Claim["among"], own: string | null): RankedAreas => {
  if (among === undefined) return { others: [], complete: false }
  const all = isList(among)
    ? among
    : [...world.areas.keys()].filter(
        id =>
          (among.level === undefined || world.areas.get(id)?.level === among.level) &&
          (among.within === undefined || liesWithin(world, id, among.within))
      )
  const complete = isList(among) || among.complete === true
  return { others: all.filter(id => id !== own).slice(0, MOST_AREAS), complete }
}

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
