/**
 * Who says an observation, and in which release: figures of one edition must fit each other, those of several need not.
 */
import type { Observation } from "../model/Observation.js"

type Said = Pick<Observation, "source" | "publisher" | "resource" | "vintage" | "released">

/** Who says it, by name; a resource that names nobody speaks for itself. */
export const saidBy = (o: Said): string => o.source ?? o.publisher ?? o.resource

/** One release of one source. */
export const editionOf = (o: Said): string => JSON.stringify([saidBy(o), o.vintage, o.released])

/**
 * True when observations come from more than one release of one source: parts of one need not add up to the whole of
 * another.
 */
export const areOfSeveralEditions = (observations: ReadonlyArray<Said>): boolean =>
  new Set(observations.map(editionOf)).size > 1

/** Whoever is known to say an observation; null when nobody is named. */
export const namedSource = ({ publisher, source }: Said): string | null => source ?? publisher

/** The release that an observation is known to be of; null when none is named. */
export const namedRelease = ({ released, vintage }: Said): string | null => vintage ?? released

/** The series that an observation is one value of. */
export const seriesOf = ({ area, indicator }: Pick<Observation, "area" | "indicator">): string =>
  JSON.stringify([indicator, area])

/** True when observations come from sources that are known to differ: two offices may define a thing differently. */
export const areOfSeveralSources = (observations: ReadonlyArray<Said>): boolean =>
  new Set(observations.flatMap(o => namedSource(o) ?? [])).size > 1

/** True when observations of one series are known to be of different releases: in the later one, the others may differ. */
export const areOfSeveralReleases = (observations: ReadonlyArray<Observation>): boolean => {
  const releases = new Map<string, string>()
  return observations.some(o => {
    const release = namedRelease(o)
    if (release === null) return false
    const known = releases.get(seriesOf(o))
    releases.set(seriesOf(o), release)
    return known !== undefined && known !== release
  })
}

/** What an observation says and who says it, as text: an order that does not depend on the rows of a file. */
export const contentOf = (o: Observation): string =>
  JSON.stringify([
    ...[o.indicator, o.area, o.period.key, o.measure, saidBy(o), o.vintage, o.released, o.value, o.unit],
    ...[o.resource, o.row]
  ])
