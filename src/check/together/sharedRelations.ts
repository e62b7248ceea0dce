/**
 * Relations between cells that no document mentions alone: a whole in one, its parts in others.
 */
import { substitute, variable } from "../../arithmetic/Expression.js"
import * as Cell from "../../model/Cell.js"
import { relationRules } from "../relations/index.js"
import { Mentioned } from "../relations/RelationRule.js"
import type { CellConstraint, Premise } from "../Premise.js"
import type { World } from "../World.js"
import { nameIn } from "./Part.js"

/** The relations of the catalogue between the cells of each release. */
export const sharedRelations = (world: World, cells: ReadonlyArray<Cell.Cell>): ReadonlyArray<Premise> => {
  const releases = new Map<string, Map<string, Cell.Cell>>()
  for (const cell of cells) {
    const plain = Cell.make(cell.indicator, cell.area, cell.period, null, cell.series)
    const at = cell.key.length - plain.key.length - 1
    const release = cell.key.slice(0, Math.max(0, at))
    if (cell.series !== "nominal" || cell.key !== Cell.keyWithin(release, plain.key)) continue
    const known = releases.get(release) ?? new Map<string, Cell.Cell>()
    releases.set(release, known.set(plain.key, plain))
  }
  return [...releases].flatMap(([release, mentioned]) => {
    const inRelease = (cell: Cell.Cell): Cell.Cell => ({ ...cell, key: Cell.keyWithin(release, cell.key) })
    const constraintIn = (constraint: CellConstraint): CellConstraint =>
      constraint.kind === "whole"
        ? { kind: "whole", cell: inRelease(constraint.cell) }
        : { ...constraint, expression: substitute(constraint.expression, cell => variable(inRelease(cell))) }
    return relationRules.flatMap(rule =>
      rule.apply(world, new Mentioned(mentioned), new Set()).map(premise => ({
        ...premise,
        id: nameIn(release, premise.id),
        constraints: premise.constraints.map(constraintIn)
      }))
    )
  })
}
