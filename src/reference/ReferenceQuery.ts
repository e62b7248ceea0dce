/**
 * What is asked of a reference: the cells that claims are about, and the names by which sources may know them.
 */
import * as BasePeriod from "../model/BasePeriod.js"
import type { Observation } from "../model/Observation.js"
import type { ReferencePeriod } from "../model/ReferencePeriod.js"

/**
 * A cell, or several: null stands for any.
 *
 * @category reference
 * @since 0.1.0
 */
export interface CellQuery {
  readonly indicator: string | null
  readonly area: string | null
  readonly period: ReferencePeriod | null
  /** A stock is known by the end of its period: 2022 and 2022-12-31 are one cell. */
  readonly stock?: boolean
  /** Asked for only as what could be cited instead: a bounded number of observations is enough. */
  readonly isNear?: boolean
}

/**
 * Names and codes by which a source may call what the claims file calls by its id (`CN-510112` → `longquanyi`).
 *
 * @category reference
 * @since 0.1.0
 */
export interface Names {
  readonly indicators: ReadonlyMap<string, string>
  readonly areas: ReadonlyMap<string, string>
}

/**
 * No names but the ids.
 *
 * @category reference
 * @since 0.1.0
 */
export const noNames: Names = { indicators: new Map(), areas: new Map() }

/**
 * What is asked of a reference.
 *
 * @category reference
 * @since 0.1.0
 */
export interface ReferenceQuery {
  readonly cells: ReadonlyArray<CellQuery>
  readonly names: Names
  /** Read and check every row of big files, too, not only the rows that can match. */
  readonly validateAll: boolean
  /** Resources of which claims name single numbers: a JSON document among them that no mapping describes is no table. */
  readonly named?: ReadonlySet<string>
}

/**
 * Every observation there is.
 *
 * @category reference
 * @since 0.1.0
 */
export const everything: ReferenceQuery = {
  cells: [{ indicator: null, area: null, period: null }],
  names: noNames,
  validateAll: true
}

/**
 * The query for some cells.
 *
 * @category reference
 * @since 0.1.0
 */
export const ofCells = (cells: ReadonlyArray<CellQuery>, names: Names = noNames): ReferenceQuery => ({
  cells,
  names,
  validateAll: false
})

/**
 * The cells and, around each, the same indicator in other periods of its area and in other areas at its period: what
 * could be cited where the cell itself is missing. Of those the sources give the first that they meet, a bounded number
 * for each cell, so that a table of millions of areas stays a table of a few.
 *
 * @category reference
 * @since 0.1.0
 */
export const withNearest = (cells: ReadonlyArray<CellQuery>): ReadonlyArray<CellQuery> =>
  cells.flatMap(cell =>
    cell.indicator === null || (cell.area === null && cell.period === null)
      ? [cell]
      : [cell, { ...cell, period: null, isNear: true }, { ...cell, area: null, isNear: true }]
  )

/**
 * True when the observation is of the cell, whatever it measures and whenever it was released.
 *
 * @category reference
 * @since 0.1.0
 */
export const matchesCell = (observation: Observation, cell: CellQuery): boolean =>
  (cell.indicator === null || cell.indicator === observation.indicator) &&
  (cell.area === null || cell.area === observation.area) &&
  (cell.period === null || samePeriod(observation.period, cell.period, cell.stock === true))

/**
 * True when two periods name the same days; of a stock, when they end on the same day.
 *
 * @category reference
 * @since 0.1.0
 */
export const samePeriod = (a: ReferencePeriod, b: ReferencePeriod, stock: boolean): boolean =>
  a.key === b.key || (stock && BasePeriod.stockKey(a) === BasePeriod.stockKey(b))

/** So many observations are given for each cell that is only near: a century of years, a few other areas. */
const mostNear = (shape: CellQuery): number => (shape.area === null ? 20 : 100)

/**
 * Decides for one observation after the other whether any cell of a query asks for it, in constant time. It counts what
 * it lets pass for near cells: make a new one for each reading.
 *
 * @category reference
 * @since 0.1.0
 */
export const matcher = (cells: ReadonlyArray<CellQuery>): ((observation: Observation) => boolean) => {
  const asked = new Set<string>()
  const counts = new Map<string, number>()
  const shapes = new Map<string, CellQuery>()
  for (const cell of cells) {
    shapes.set(shapeOf(cell), cell)
    const key = keyOf(cell, cell.indicator, cell.area, cell.period)
    if (cell.isNear === true) counts.set(key, 0)
    else asked.add(key)
  }
  const exact = [...shapes.values()].filter(shape => shape.isNear !== true)
  if (exact.some(shape => shape.indicator === null && shape.area === null && shape.period === null))
    return () => true
  const near = [...shapes.values()].filter(shape => shape.isNear === true)
  const passesNear = (o: Observation): boolean => {
    let passes = false
    for (const shape of near) {
      const key = keyOf(shape, o.indicator, o.area, o.period)
      const count = counts.get(key)
      if (count === undefined || count >= mostNear(shape)) continue
      counts.set(key, count + 1)
      passes = true
    }
    return passes
  }
  return o => exact.some(shape => asked.has(keyOf(shape, o.indicator, o.area, o.period))) || passesNear(o)
}

const shapeOf = (cell: CellQuery): string =>
  [
    cell.indicator === null,
    cell.area === null,
    cell.period === null,
    cell.stock === true,
    cell.isNear === true
  ].join()

/** The parts of a cell that a query of this shape looks at. */
const keyOf = (
  shape: CellQuery,
  indicator: string | null,
  area: string | null,
  period: ReferencePeriod | null
): string =>
  [
    shape.indicator === null ? "*" : `=${indicator}`,
    shape.area === null ? "*" : `=${area}`,
    shape.period === null || period === null
      ? "*"
      : `=${shape.stock === true ? BasePeriod.stockKey(period) : period.key}`,
    shape.stock === true ? "stock" : ""
  ].join("\n")
