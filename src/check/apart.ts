/**
 * Figures of several sources or releases need not fit each other: thirty-one provinces add up to more than the country,
 * and neither is wrong. What only such figures contradict is no contradiction.
 */
import type { Observation } from "../model/Observation.js"
import {
  areOfSeveralEditions,
  areOfSeveralReleases,
  areOfSeveralSources,
  editionOf,
  saidBy
} from "../reference/edition.js"
import type { Conflict } from "../solve/Answer.js"
import type { Problem } from "../solve/Problem.js"
import { cellsIn } from "./constrain.js"
import type { Premise } from "./Premise.js"

/**
 * True when a conflict needs observations of different sources or releases: the office that computed a growth had the base
 * as it was revised by then. Under a relation that adds figures up, what names no release is one of its own.
 */
export const isApart = (premises: ReadonlyMap<string, Premise>, conflict: Conflict): boolean => {
  const members = conflict.premises.flatMap(id => premises.get(id) ?? [])
  const observations = members.flatMap(observationsOf)
  return (
    areOfSeveralSources(observations) ||
    areOfSeveralReleases(observations) ||
    (members.some(addsUp) && areOfSeveralEditions(observations))
  )
}

/**
 * The same problem with fewer sources, once for each way in which they are alike: those of one release, and those of
 * one source without the relations that add figures up.
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
  for (const edition of new Set(observations.map(editionOf)))
    yield without(premise => observationsOf(premise).some(o => editionOf(o) !== edition))
  for (const source of new Set(observations.map(saidBy)))
    yield without(premise => addsUp(premise) || observationsOf(premise).some(o => saidBy(o) !== source))
}

/** The observation that a premise is; none where a claim names it: whoever does that says that it belongs there. */
const observationsOf = (premise: Premise): ReadonlyArray<Observation> =>
  premise.origin.kind !== "observation" || cellsIn([premise]).some(cell => cell.series === "reference")
    ? []
    : [premise.origin.observation]

/** Every relation but the definition of one indicator by others. */
const addsUp = ({ origin }: Premise): boolean =>
  origin.kind === "relation" && !origin.relation.startsWith("formula:")
