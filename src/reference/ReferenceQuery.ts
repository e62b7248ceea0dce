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

/** No names but the ids. */
export const noNames: Names = { indicators: new Map(), areas: new Map() }

/** @category reference */
export interface ReferenceQuery {
  readonly cells: ReadonlyArray<CellQuery>
  readonly names: Names
  /** Read and check every row of big files, too, not only the rows that can match. */
  readonly validateAll: boolean
}

/** Every observation there is. */
export const everything: ReferenceQuery = {
  cells: [{ indicator: null, area: null, period: null }],
  names: noNames,
  validateAll: true
}

/** The query for some cells. */
export const ofCells = (cells: ReadonlyArray<CellQuery>, names: Names = noNames): ReferenceQuery => ({
  cells,
  names,
  validateAll: false
})

/**
 * The cells and, around each, the same indicator in other periods of its area and in other areas at its period: what
 * could be cited where the cell itself is missing.
 *
 * @category reference
 * @since 0.1.0
 */
export const withNearest = (cells: ReadonlyArray<CellQuery>): ReadonlyArray<CellQuery> =>
  cells.flatMap(cell =>
    cell.area === null && cell.period === null
      ? [cell]
      : [cell, { ...cell, period: null }, { ...cell, area: null }]
  )

/** True when the observation is of the cell, whatever it measures and whenever it was released. */
export const matchesCell = (observation: Observation, cell: CellQuery): boolean =>
  (cell.indicator === null || cell.indicator === observation.indicator) &&
  (cell.area === null || cell.area === observation.area) &&
  (cell.period === null || samePeriod(observation.period, cell.period, cell.stock === true))

/** True when two periods name the same days; of a stock, when they end on the same day. */
export const samePeriod = (a: ReferencePeriod, b: ReferencePeriod, stock: boolean): boolean =>
  a.key === b.key || (stock && BasePeriod.stockKey(a) === BasePeriod.stockKey(b))

/** Decides for observations whether any cell of a query asks for them, in constant time. */
export const matcher = (cells: ReadonlyArray<CellQuery>): ((observation: Observation) => boolean) => {
  if (cells.some(c => c.indicator === null && c.area === null && c.period === null)) return () => true
  const asked = new Set<string>()
  const shapes = new Map<string, CellQuery>()
  for (const cell of cells) {
    shapes.set(shapeOf(cell), cell)
    asked.add(keyOf(cell, cell.indicator, cell.area, cell.period))
  }
  const kinds = [...shapes.values()]
  return o => kinds.some(shape => asked.has(keyOf(shape, o.indicator, o.area, o.period)))
}

const shapeOf = (cell: CellQuery): string =>
  [cell.indicator === null, cell.area === null, cell.period === null, cell.stock === true].join()

/** The parts of a cell that a query of this shape looks at. */
const keyOf = (
  shape: CellQuery,
  indicator: string | null,
  area: string | null,
  period: ReferencePeriod | null
): string =>
  JSON.stringify([
    shape.indicator === null ? null : indicator,
    shape.area === null ? null : area,
    shape.period === null || period === null
      ? null
      : shape.stock === true
        ? BasePeriod.stockKey(period)
        : period.key,
    shape.stock === true
  ])
