/**
 * Rules over time for written flows that are additive and not negative: a shorter window is at most a window that
 * contains it, and complete sub-periods add up.
 */
import { sum, variable } from "../../arithmetic/Expression.js"
import type { Cell } from "../../model/Cell.js"
import * as Indicator from "../../model/Indicator.js"
import { partition } from "../../model/partition.js"
import * as ReferencePeriod from "../../model/ReferencePeriod.js"
import type { Premise } from "../Premise.js"
import { compare, place, relation, type RelationRule } from "./RelationRule.js"

/** @category relations */
export const subperiods: RelationRule = {
  id: "time",
  apply: (world, mentioned) =>
    [...world.indicators].flatMap(([id, indicator]) => {
      if (
        indicator.kind !== "flow" ||
        !Indicator.isAdditive(indicator) ||
        Indicator.signOf(indicator) !== "non-negative"
      )
        return []
      const series = new Map<string, Array<Cell>>()
      for (const cell of mentioned.of(id)) {
        const name = `${cell.area ?? ""} ${cell.vintage ?? ""}`
        series.set(name, [...(series.get(name) ?? []), cell])
      }
      return [...series.values()].flatMap(cells => [...contained(id, cells), ...tiled(id, cells)])
    })
}

/** Only pairs with nothing in between: the others follow. */
const contained = (id: string, cells: ReadonlyArray<Cell>): ReadonlyArray<Premise> => {
  const inside = (inner: Cell, outer: Cell): boolean =>
    inner.key !== outer.key && ReferencePeriod.contains(outer.period, inner.period) === true
  return cells.flatMap(outer => {
    const within = cells.filter(inner => inside(inner, outer))
    return within
      .filter(inner => !within.some(between => between !== inner && inside(inner, between)))
      .map(inner =>
        relation(`time:${id}`, `${place(inner)} in ${place(outer)}`, "hard", [
          compare(variable(inner), "<=", variable(outer))
        ])
      )
  })
}

const tiled = (id: string, cells: ReadonlyArray<Cell>): ReadonlyArray<Premise> => {
  const byPeriod = new Map(cells.map(cell => [cell.period.key, cell]))
  return cells.flatMap(whole =>
    partition(
      whole.period,
      cells.map(cell => cell.period)
    ).map(tiling => {
      const tiles = tiling.flatMap(period => byPeriod.get(period.key) ?? [])
      return relation(
        `time:${id}`,
        `${place(whole)} = ${tiles.map(tile => tile.period.key).join(" + ")}`,
        "hard",
        [compare(sum(tiles.map(tile => variable(tile))), "==", variable(whole))]
      )
    })
  )
}
