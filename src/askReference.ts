/**
 * What is asked of the reference: the cells that documents speak of in any of their readings, and the observations that
 * claims name.
 */
import { Effect, Stream } from "effect"
import { constrain, type Constrained } from "./check/constrain.js"
import { ObservationIndex } from "./check/ObservationIndex.js"
import { readingGroups, takeOptions } from "./check/readings.js"
import * as World from "./check/World.js"
import { refsOf } from "./check/refsOf.js"
import type { Cell } from "./model/Cell.js"
import type { Indicator } from "./model/Indicator.js"
import type { Observation } from "./model/Observation.js"
import { checkReference } from "./reference/checkReference.js"
import * as ReferenceDefect from "./reference/ReferenceDefect.js"
import { type CellQuery, ofCells, type ReferenceQuery, withNearest } from "./reference/ReferenceQuery.js"
import { namesOf } from "./reference/namesOf.js"
import { missingRefs } from "./reference/missingRefs.js"
import { ReferenceSource } from "./reference/ReferenceSource.js"

/** What the reference says about documents. */
export interface Observed {
  readonly index: ObservationIndex
  readonly bound: ReadonlyMap<string, Observation>
  readonly citable: ReadonlyArray<Observation>
  readonly defects: ReadonlyArray<ReferenceDefect.ReferenceDefect>
  /**
   * Documents as worded, those aside whose claims name observations: they state something else once these are known. Each
   * is needed once, and may be taken out then.
   */
  readonly worded: Map<World.World, Constrained>
}

/**
 * Asks the reference for every cell of every reading of every document, once.
 *
 * @category pipeline
 * @since 0.1.0
 */
export const askReference = Effect.fnUntraced(function* (
  worlds: ReadonlyArray<World.World>,
  validateAll: boolean
): Effect.fn.Return<Observed, never, ReferenceSource> {
  const cells = new Map<string, CellQuery>()
  const refs = new Set<string>()
  const worded = new Map<World.World, Constrained>()
  for (const world of worlds) {
    const asked = askedCells(world)
    for (const cell of asked.cells.values()) cells.set(cell.key, queryOf(world, cell))
    const named = refsOf(world.file)
    for (const ref of named) refs.add(ref)
    if (named.size === 0) worded.set(world, asked.worded)
  }
  const query = {
    ...ofCells(withNearest([...cells.values()]), namesOf(worlds.map(world => world.file))),
    validateAll,
    named: new Set([...refs].map(ref => ref.slice(0, ref.indexOf("#"))))
  }
  const { bound, citable, defects, doubted, observations } = yield* answer(
    query,
    [...refs],
    worlds,
    cells.size > 0 || validateAll
  )
  return { index: new ObservationIndex(observations, doubted), bound, citable, defects, worded }
})

/**
 * What the reference answers, its own relations checked first: a datum that breaks its own bounds is reported and left
 * out, also where a claim names it.
 *
 * @param refs observations that claims name
 * @param isAsked whether the query asks for any cell
 */
export const answer = Effect.fnUntraced(function* (
  query: ReferenceQuery,
  refs: ReadonlyArray<string>,
  worlds: ReadonlyArray<World.World>,
  isAsked: boolean
) {
  const source = yield* ReferenceSource
  const items = isAsked ? yield* Stream.runCollect(source.observations(query)) : []
  const found = refs.length === 0 ? [] : yield* Stream.runCollect(source.bound(refs))
  const met: Array<Observation> = []
  const defects: Array<ReferenceDefect.ReferenceDefect> = [...source.defects]
  const bound = new Map<string, Observation>()
  const citable: Array<Observation> = []
  for (const item of items)
    if (ReferenceDefect.is(item)) defects.push(item)
    else met.push(item)
  for (const item of found)
    if (ReferenceDefect.is(item)) defects.push(item)
    else if (item.ref === null) citable.push(item.observation)
    else bound.set(item.ref, item.observation)
  defects.push(...missingRefs(source.catalogue, refs, bound, defects))
  const distinct = new Map([...met, ...bound.values()].map(each => [each.id, each]))
  const own = checkReference([...distinct.values()], indicatorsOf(worlds))
  defects.push(...own.defects)
  for (const [ref, { id }] of bound) if (own.unsound.has(id)) bound.delete(ref)
  const observations = met.filter(({ id }) => !own.unsound.has(id))
  return { observations, doubted: own.doubted, bound, citable, defects: distinctDefects(defects) }
})

/** A table that is read for cells and for references that name its lines is complained of once. */
const distinctDefects = (
  defects: ReadonlyArray<ReferenceDefect.ReferenceDefect>
): ReadonlyArray<ReferenceDefect.ReferenceDefect> => [
  ...new Map(defects.map(defect => [JSON.stringify(defect), defect])).values()
]

/** What the documents declare of their indicators; where two differ, nothing is known. */
const indicatorsOf = (worlds: ReadonlyArray<World.World>): ReadonlyMap<string, Indicator> => {
  const known = new Map<string, Indicator>()
  const differing = new Set<string>()
  for (const world of worlds)
    for (const [id, indicator] of world.indicators) {
      const other = known.get(id)
      if (other !== undefined && JSON.stringify(other) !== JSON.stringify(indicator)) differing.add(id)
      known.set(id, indicator)
    }
  for (const id of differing) known.delete(id)
  return known
}

/** The cells of a document in every reading, conflicts of readings aside. */
const askedCells = (
  world: World.World
): { readonly cells: ReadonlyMap<string, Cell>; readonly worded: Constrained } => {
  const groups = readingGroups(world)
  const cells = new Map<string, Cell>()
  const add = (options: ReadonlyArray<number>): Constrained => {
    const constrained = constrain(world, takeOptions(groups, options))
    for (const [key, cell] of constrained.cells) if (cell.series !== "reference") cells.set(key, cell)
    return constrained
  }
  const worded = add([])
  groups.forEach((group, index) => {
    for (let option = 1; option < group.options.length; option++)
      add(groups.map((_, other) => (other === index ? option : 0)))
  })
  return { cells, worded }
}

const queryOf = (world: World.World, cell: Cell): CellQuery => ({
  indicator: cell.indicator,
  area: cell.area,
  period: cell.period,
  stock: World.isStock(world, cell.indicator)
})
