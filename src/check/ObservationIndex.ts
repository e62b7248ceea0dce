/**
 * The observations of a run, found by indicator and area in constant time.
 */
import type { Observation } from "../model/Observation.js"

/**
 * An index over observations.
 *
 * @category observations
 * @since 0.1.0
 */
export class ObservationIndex {
  private readonly byPlace = new Map<string, Array<Observation>>()
  private readonly byIndicator = new Map<string, Array<Observation>>()

  /** @param doubted - ids of observations that contradict others of their own source: they may support, and decide nothing */
  constructor(
    observations: Iterable<Observation>,
    readonly doubted: ReadonlySet<string> = new Set()
  ) {
    for (const observation of observations) {
      append(this.byPlace, placeKey(observation.indicator, observation.area), observation)
      append(this.byIndicator, observation.indicator, observation)
    }
  }

  /** Those of one indicator in one area. */
  at(indicator: string, area: string | null): ReadonlyArray<Observation> {
    return this.byPlace.get(placeKey(indicator, area)) ?? []
  }

  /** Those of one indicator in any area. */
  of(indicator: string): ReadonlyArray<Observation> {
    return this.byIndicator.get(indicator) ?? []
  }

  /** The same with others in place of some, by the id of the one replaced. */
  replacing(instead: ReadonlyMap<string, Observation>): ObservationIndex {
    return new ObservationIndex(
      this.all().map(observation => instead.get(observation.id) ?? observation),
      this.doubted
    )
  }

  /** The same with more observations in doubt. */
  doubting(ids: ReadonlyArray<string>): ObservationIndex {
    return ids.length === 0 ? this : new ObservationIndex(this.all(), new Set([...this.doubted, ...ids]))
  }

  private all(): ReadonlyArray<Observation> {
    return [...this.byIndicator.values()].flat()
  }
}

const placeKey = (indicator: string, area: string | null): string => JSON.stringify([indicator, area])

const append = (map: Map<string, Array<Observation>>, key: string, observation: Observation): void => {
  const list = map.get(key)
  if (list === undefined) map.set(key, [observation])
  else list.push(observation)
}
