import { Result } from "effect"
import type { Measure } from "../model/Claim.js"
import type { Grade, Observation } from "../model/Observation.js"
import * as ReferencePeriod from "../model/ReferencePeriod.js"
import type { Basis } from "../model/Indicator.js"
import { compareBases } from "./compareBases.js"
import { disagree } from "./disagree.js"
import { editionOf, saidBy } from "./edition.js"
import { grades } from "./roleValues.js"
import { type CellQuery, matchesCell } from "./ReferenceQuery.js"
import { releaseOf, timingOf } from "./Timing.js"

/**
 * Which observations are looked for.
 *
 * @category selection
 * @since 0.1.0
 */
export interface SelectionRequest {
  readonly cell: CellQuery
  /** What the observation must measure; `level` when left out. */
  readonly measure?: Measure
  /** Base and whole, where the measure has one; left out: any. */
  readonly versus?: string
  readonly of?: string
  /** How growth is meant; left out: any. */
  readonly basis?: Basis
  /** When the text was published; null when unknown: then no observation is too late. */
  readonly published: ReferencePeriod.ReferencePeriod | null
  /** The vintage that the claim is about: the name of one, or a date that stands for the publication's. */
  readonly asOf: string | null
  /** The worst grade that may decide. */
  readonly minGrade: Grade
}

/**
 * The observations of a cell, by what they may do. No observation is in two lists.
 *
 * @category selection
 * @since 0.1.0
 */
export interface Selection {
  /**
   * May support and refute: good enough, out when the text was published (or of unknown date), the newest of their
   * source, of the best priority. When there are several, a figure is refuted only where all of them differ.
   */
  readonly deciding: ReadonlyArray<Observation>
  /** The same, from sources of lesser priority: they may support; their disagreement is reported. */
  readonly others: ReadonlyArray<Observation>
  /** Earlier vintages of a source: one that agrees makes "supported by an earlier vintage, revised since". */
  readonly earlier: ReadonlyArray<Observation>
  /** Released after the text, or possibly after it: `revised` where they differ, never an error. */
  readonly later: ReadonlyArray<Observation>
  /** Below `minGrade`: `weak-grade` where they differ, never an error. */
  readonly weak: ReadonlyArray<Observation>
  readonly untrusted: ReadonlyArray<Observation>
  /** Deciding and other observations that cannot all be right: `reference-conflict`. */
  readonly conflict: ReadonlyArray<Observation>
  /** The same cell twice in one source and vintage, with different values: an error of the reference. */
  readonly duplicates: ReadonlyArray<readonly [Observation, Observation]>
  /** False when a deciding observation has no date and no vintage: the message of a refutation says so. */
  readonly vintageKnown: boolean
}

/**
 * Sorts the observations of one cell by what they may decide.
 *
 * @param all - observations of any cells, from all sources
 * @category selection
 * @since 0.1.0
 */
export const selectObservations = (all: ReadonlyArray<Observation>, request: SelectionRequest): Selection => {
  const same = distinct(all.filter(o => isAsked(o, request)))
  const named = request.asOf === null ? [] : same.filter(o => o.vintage === request.asOf)
  const published = named.length > 0 ? null : (dateOf(request.asOf) ?? request.published)
  const candidates = named.length > 0 ? named : same
  const trusted = candidates.filter(o => o.grade !== "untrusted")
  const later = trusted.filter(o => timingOf(o, published) === "later")
  const inTime = trusted.filter(o => !later.includes(o))
  const strong = newest(inTime.filter(o => isAtLeast(o.grade, request.minGrade)))
  const weak = newest(inTime.filter(o => !isAtLeast(o.grade, request.minGrade)))
  const best = Math.min(...strong.current.map(o => o.priority))
  const deciding = strong.current.filter(o => o.priority === best)
  const others = strong.current.filter(o => o.priority !== best)
  return {
    deciding,
    others,
    earlier: [
      ...strong.earlier,
      ...same.filter(o => named.length > 0 && !named.includes(o) && o.grade !== "untrusted")
    ],
    later,
    weak: [...weak.current, ...weak.earlier],
    untrusted: same.filter(o => o.grade === "untrusted"),
    conflict: conflicting([...deciding, ...others]),
    duplicates: [...strong.duplicates, ...weak.duplicates],
    vintageKnown: deciding.every(o => o.vintage !== null || o.released !== null)
  }
}

const isAsked = (o: Observation, request: SelectionRequest): boolean =>
  matchesCell(o, request.cell) &&
  o.measure === (request.measure ?? "level") &&
  (request.versus === undefined || (o.versus ?? "year-before") === request.versus) &&
  (request.of === undefined || o.of === null || o.of === request.of) &&
  (request.basis === undefined || o.basis === null || compareBases(request.basis, o.basis) !== "different")

/** True when a grade is as good as another, or better. */
export const isAtLeast = (grade: Grade, least: Grade): boolean =>
  grades.indexOf(grade) <= grades.indexOf(least)

const dateOf = (text: string | null): ReferencePeriod.ReferencePeriod | undefined =>
  text === null ? undefined : Result.getOrUndefined(ReferencePeriod.parse(text))

/** Repetitions of one statement count once: the same source says the same of the same vintage. */
const distinct = (observations: ReadonlyArray<Observation>): ReadonlyArray<Observation> => {
  const firsts = new Map<string, Observation>()
  for (const o of observations) {
    const key = JSON.stringify([editionOf(o), o.value, o.unit, o.grade])
    if (!firsts.has(key)) firsts.set(key, o)
  }
  return [...firsts.values()]
}

interface Newest {
  readonly current: ReadonlyArray<Observation>
  readonly earlier: ReadonlyArray<Observation>
  readonly duplicates: ReadonlyArray<readonly [Observation, Observation]>
}

/** Of each source the newest, for revisions replace each other within one source only; those whose age cannot be told are all current. */
const newest = (observations: ReadonlyArray<Observation>): Newest => {
  const last = new Map<string, number>()
  for (const o of observations) {
    const released = releaseOf(o)
    if (released !== null) last.set(saidBy(o), Math.max(released.end, last.get(saidBy(o)) ?? released.end))
  }
  const isOld = (o: Observation): boolean => {
    const released = releaseOf(o)
    return released !== null && released.end < (last.get(saidBy(o)) ?? released.end)
  }
  const current = observations.filter(o => !isOld(o))
  return { current, earlier: observations.filter(isOld), duplicates: duplicatesOf(current) }
}

/** The first of each source and vintage with every later one that says something else. */
const duplicatesOf = (
  observations: ReadonlyArray<Observation>
): ReadonlyArray<readonly [Observation, Observation]> => {
  const firsts = new Map<string, Observation>()
  return observations.flatMap(o => {
    const key = editionOf(o)
    const first = firsts.get(key)
    if (first === undefined) firsts.set(key, o)
    return first !== undefined && disagree(first, o) ? [[first, o] as const] : []
  })
}

/** A cell with more sources than this is not looked at pair by pair. */
const MOST_PAIRED = 200

/** Observations of different sources (or vintages of unknown order) that cannot all be right. */
const conflicting = (all: ReadonlyArray<Observation>): ReadonlyArray<Observation> => {
  const observations = all.slice(0, MOST_PAIRED)
  return observations.filter(o =>
    observations.some(p => editionOf(p) !== editionOf(o) && (disagree(o, p) || disagree(p, o)))
  )
}
