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

/** True when observations come from sources that are known to differ: two offices may define a thing differently. */
export const areOfSeveralSources = (observations: ReadonlyArray<Said>): boolean =>
  new Set(observations.flatMap(({ publisher, source }) => source ?? publisher ?? [])).size > 1

/** True when observations are known to come from different releases: in the later one, the earlier figures may be others. */
export const areOfSeveralReleases = (observations: ReadonlyArray<Said>): boolean =>
  new Set(observations.flatMap(({ vintage, released }) => vintage ?? released ?? [])).size > 1
