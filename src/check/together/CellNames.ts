/**
 * Which cells of several documents are one cell, and which may be.
 *
 * One cell: the level of one indicator in one named area over one period, in one release. May be: the same in another
 * release, where no area is named, or of a series whose prices are not known to be the same.
 */
import * as Cell from "../../model/Cell.js"
import type { Doubt } from "../Premise.js"
import type { World } from "../World.js"
import type { Catalogue } from "./Catalogue.js"
import type { Part } from "./Part.js"

/** A cell among those of several documents. */
export interface NamedCell {
  readonly cell: Cell.Cell
  /** Null for a cell of its document alone. */
  readonly kin: Kin | null
}

/** What cells that may be one have in common, and why this one need not be one with another. */
export interface Kin {
  readonly key: string
  readonly doubt: Doubt
}

/** The release that a cell of a document is of: the one that the claim names, else the document's date. */
const releaseOf = (world: World, cell: Cell.Cell): string | null =>
  cell.vintage ?? world.document.published ?? null

/**
 * A cell of a part under the name that it has among those of all parts.
 *
 * @category together
 * @since 0.1.0
 */
export const nameCell = (catalogue: Catalogue, { id, world }: Part, cell: Cell.Cell): NamedCell => {
  const renamed: Cell.Cell = {
    ...cell,
    indicator: catalogue.indicatorIn(id, cell.indicator),
    area: catalogue.areaIn(id, cell.area)
  }
  const named = Cell.make(renamed.indicator, renamed.area, renamed.period, null, renamed.series)
  const own = (name: string): Cell.Cell => ({ ...renamed, key: Cell.keyWithin(id, name) })
  const isPlain =
    cell.key === Cell.make(cell.indicator, cell.area, cell.period, cell.vintage, cell.series).key
  const isShared = cell.series !== "unknown" && cell.series !== "reference"
  const isDeclared = world.indicators.has(cell.indicator) && renamed.indicator === cell.indicator
  if (!isPlain || !isShared || !isDeclared) return { cell: own(cell.key), kin: null }
  const release = releaseOf(world, cell)
  const doubt =
    cell.area === null ? "area" : cell.series !== "nominal" ? "prices" : release === null ? "release" : null
  const kin: Kin = { key: named.key, doubt: doubt ?? "release" }
  if (doubt !== null || release === null) return { cell: own(cell.key), kin }
  return { cell: { ...renamed, key: Cell.keyWithin(release, named.key) }, kin }
}
