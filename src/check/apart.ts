/**
 * Figures of several sources or releases need not fit each other: thirty-one provinces add up to more than the country,
 * and neither is wrong. What only such figures contradict is no contradiction.
 */
import type { Observation } from "../model/Observation.js"
import * as ReferencePeriod from "../model/ReferencePeriod.js"
import {
  areOfSeveralEditions,
  areOfSeveralReleases,
  areOfSeveralSources,
  editionOf,
  namedRelease,
  namedSource,
  seriesOf
} from "../reference/edition.js"
import { releaseOf } from "../reference/Timing.js"
import type { Conflict } from "../solve/Answer.js"
import type { Problem } from "../solve/Problem.js"
import { cellsIn } from "./constrain.js"
import type { Premise } from "./Premise.js"

/**
 * True when a conflict needs observations of different sources, of several releases of one series, or of a release that was
 * out before the time of another figure was over: whoever counted that one had the earlier figures as revised by then. Under
 * a relation that adds figures up, all must be of one release, and what names none is one of its own.
 */
export const isApart = (premises: ReadonlyMap<string, Premise>, conflict: Conflict): boolean => {
  const members = conflict.premises.flatMap(id => premises.get(id) ?? [])
  const observations = members.flatMap(observationsOf)
  return (
    areOfSeveralSources(observations) ||
    areOfSeveralReleases(observations) ||
    isOutdated(observations, members) ||
    (members.some(addsUp) && areOfSeveralEditions(observations))
  )
}

/** True when one of the observations was released before the last time that the premises speak of was over. */
const isOutdated = (observations: ReadonlyArray<Observation>, members: ReadonlyArray<Premise>): boolean => {
  const days = observations.flatMap(observation => releaseOf(observation)?.end ?? [])
  if (days.length === 0) return false
  const first = Math.min(...days)
  return cellsIn(members).some(({ period }) => ReferencePeriod.isDefinite(period) && period.end > first)
}

/**
 * The same problem with fewer sources, once for each way in which they are alike: those of one source with the newest
 * release of each series, those of one release, both without the relations that add figures up, and those of one edition.
 */
export function* alike(problem: Problem, premises: ReadonlyMap<string, Premise>): Generator<Problem> {
  const all = problem.premises.flatMap(({ id }) => premises.get(id) ?? [])
  const observations = all.flatMap(observationsOf)
  const without = (left: (premise: Premise) => boolean): Problem => ({
    ...problem,
    premises: problem.premises.filter(({ id }) => {
      const premise = premises.get(id)
      return premise === undefined || !left(premise)
    })
  })
  const holding = (fits: (observation: Observation) => boolean, sums: boolean): Problem =>
    without(premise => (!sums && addsUp(premise)) || observationsOf(premise).some(o => !fits(o)))
  for (const edition of new Set(observations.map(editionOf)))
    yield holding(o => editionOf(o) === edition, true)
  const names = new Set(observations.map(namedSource))
  const releases = new Set(observations.map(namedRelease))
  const newest = newestReleases(observations)
  for (const name of names) {
    const isOfSource = (o: Observation): boolean => [null, name].includes(namedSource(o))
    yield holding(o => isOfSource(o) && [null, newest.get(seriesOf(o))].includes(namedRelease(o)), false)
    for (const release of releases)
      yield holding(o => isOfSource(o) && [null, release].includes(namedRelease(o)), false)
  }
}

/** By series, the release that came last, by its date. */
const newestReleases = (observations: ReadonlyArray<Observation>): ReadonlyMap<string, string | null> => {
  const last = new Map<string, Observation>()
  for (const o of observations) {
    const known = last.get(seriesOf(o))
    if (known === undefined || (releaseOf(o)?.end ?? 0) > (releaseOf(known)?.end ?? 0))
      last.set(seriesOf(o), o)
  }
  return new Map([...last].map(([series, o]) => [series, namedRelease(o)]))
}

/** The observation that a premise is; none where a claim names it: whoever does that says that it belongs there. */
const observationsOf = (premise: Premise): ReadonlyArray<Observation> =>
  premise.origin.kind !== "observation" || cellsIn([premise]).some(cell => cell.series === "reference")
    ? []
    : [premise.origin.observation]

/** Every relation but the definition of one indicator by others. */
const addsUp = ({ origin }: Premise): boolean =>
  origin.kind === "relation" && !origin.relation.startsWith("formula:")
