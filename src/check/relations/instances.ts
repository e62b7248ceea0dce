/**
 * Where a relation over indicators holds: at every area and period at which at least two of its cells are mentioned (one,
 * if it has only one), once when all its cells carry explicit periods, or where the file says (`for`). A `for` that names
 * areas alone holds there at every period that is mentioned, one that names periods alone in every area.
 */
import { Result } from "effect"
import type { CellReference, Relation } from "../../arithmetic/CellReference.js"
import { variables, type Expression } from "../../arithmetic/Expression.js"
import * as BasePeriod from "../../model/BasePeriod.js"
import type { Cell } from "../../model/Cell.js"
import type { Relation as WrittenRelation } from "../../model/ClaimsFile.js"
import * as ReferencePeriod from "../../model/ReferencePeriod.js"
import { cellsOf, type Standpoint } from "../cellsOf.js"
import type { CellConstraint } from "../Premise.js"
import * as World from "../World.js"
import { compare, type Mentioned } from "./RelationRule.js"

/** A relation at one place. */
export interface Instance {
  readonly where: string
  readonly constraints: ReadonlyArray<CellConstraint>
}

interface Spot {
  readonly area: string | null
  readonly period: ReferencePeriod.ReferencePeriod
  readonly vintage: string | null
}

type For = NonNullable<WrittenRelation["for"]>

/** All instances of a relation in a document. */
export const instances = (
  world: World.World,
  mentioned: Mentioned,
  owner: string,
  parsed: Relation,
  where: For | null
): ReadonlyArray<Instance> => {
  const sides = [parsed.left, ...parsed.comparisons.map(comparison => comparison.right)]
  const references = sides.flatMap(side => variables(side))
  const found = new Map<string, Instance>()
  for (const spot of where === null
    ? spotsOf(world, mentioned, references)
    : spotsFor(world, mentioned, references, where)) {
    const cells = resolve(world, sides, owner, spot)
    if (cells === undefined) continue
    const keys = new Set(cells.flatMap(side => variables(side)).map(cell => cell.key))
    const known = [...keys].filter(key => mentioned.cells.has(key)).length
    if (where === null && known < Math.min(2, keys.size)) continue
    const name = [...keys].sort().join(" ")
    if (!found.has(name))
      found.set(name, {
        where: `${spot.area ?? ""} ${spot.period.key}`.trim(),
        constraints: chain(parsed, cells)
      })
  }
  return [...found.values()]
}

const resolve = (
  world: World.World,
  sides: ReadonlyArray<Expression<CellReference>>,
  owner: string,
  spot: Spot
): ReadonlyArray<Expression<Cell>> | undefined => {
  const standpoint: Standpoint = { ...spot, owner, series: "nominal", operands: {} }
  const resolved = sides.map(side => cellsOf(world, side, standpoint))
  return resolved.every(Result.isSuccess) ? resolved.map(side => side.success) : undefined
}

const chain = (parsed: Relation, cells: ReadonlyArray<Expression<Cell>>): ReadonlyArray<CellConstraint> =>
  parsed.comparisons.map(({ operator }, index) =>
    compare(cells[index] as Expression<Cell>, operator, cells[index + 1] as Expression<Cell>)
  )

/** The standpoints from which some name of the relation is a mentioned cell. */
const spotsOf = (
  world: World.World,
  mentioned: Mentioned,
  references: ReadonlyArray<CellReference>
): ReadonlyArray<Spot> => {
  const spots = new Map<string, Spot>()
  for (const reference of references)
    for (const cell of mentioned.of(reference.indicator)) {
      const spot = spotFrom(world, reference, cell)
      if (spot !== undefined) spots.set(`${spot.area ?? ""} ${spot.period.key} ${spot.vintage ?? ""}`, spot)
    }
  return [...spots.values()]
}

const spotFrom = (world: World.World, reference: CellReference, cell: Cell): Spot | undefined => {
  const { period } = reference
  const area = reference.area === null ? cell.area : (world.file.defaults?.area ?? null)
  if (reference.area !== null && reference.area !== cell.area) return undefined
  if (period.kind === "own") return { area, period: cell.period, vintage: cell.vintage }
  if (period.kind === "offset") {
    const back = BasePeriod.shift(cell.period, -period.by)
    return Result.isSuccess(back) ? { area, period: back.success, vintage: cell.vintage } : undefined
  }
  // A name with an explicit period says nothing about where the relation stands: any standpoint will do for it.
  return { area, period: cell.period, vintage: cell.vintage }
}

const spotsFor = (
  world: World.World,
  mentioned: Mentioned,
  references: ReadonlyArray<CellReference>,
  where: For
): ReadonlyArray<Spot> => {
  const areas = where.area === undefined ? [world.file.defaults?.area ?? null] : [where.area].flat()
  const texts = where.period === undefined ? explicitPeriods(references) : [where.period].flat()
  const periods = texts.flatMap(text => {
    const period = World.period(world, text)
    return Result.isSuccess(period) ? [period.success] : []
  })
  const named = areas.flatMap(area => periods.map(period => ({ area, period, vintage: null })))
  if (where.area !== undefined && where.period !== undefined) return named
  const isFor = ({ area, period }: Spot): boolean =>
    where.area === undefined
      ? where.period === undefined || periods.some(each => each.key === period.key)
      : areas.includes(area)
  return [...named, ...spotsOf(world, mentioned, references).filter(isFor)]
}

const explicitPeriods = (references: ReadonlyArray<CellReference>): ReadonlyArray<string> => {
  const named = references.flatMap(({ period }) => (period.kind === "named" ? [period.text] : []))
  return named.length > 0 ? named.slice(0, 1) : ["published"]
}
