/**
 * What is known of a cell before any claim: that counts are whole and not negative beyond dispute, and what the file
 * leaves to convention (the sign of money and of plain numbers, the wholeness of an indicator without a kind).
 */
import * as Interval from "../arithmetic/Interval.js"
import * as Rational from "../arithmetic/Rational.js"
import { variable } from "../arithmetic/Expression.js"
import type { Cell } from "../model/Cell.js"
import * as Indicator from "../model/Indicator.js"
import type { Variable } from "../solve/Problem.js"
import type { Premise } from "./Premise.js"
import { isWholeCell } from "./wholeValued.js"
import type { World } from "./World.js"

/** The solver's variable of a cell, with what is beyond dispute. */
export const variableOf = (world: World, cell: Cell): Variable => {
  const indicator = world.indicators.get(cell.indicator)
  const nonNegative =
    cell.series === "rank" ||
    cell.indicator === "duration" ||
    (indicator !== undefined &&
      Indicator.signOf(indicator) === "non-negative" &&
      !signIsConvention(world, cell, indicator))
  return {
    name: cell.key,
    integer: isWholeCell(world, cell) && !(indicator !== undefined && wholenessIsConvention(cell, indicator)),
    low: cell.series === "rank" ? Rational.one : nonNegative ? Rational.zero : null,
    high: null
  }
}

/** The sign of counts and physical quantities is their nature; that of money and plain numbers a convention. */
const signIsConvention = (world: World, cell: Cell, indicator: Indicator.Indicator): boolean => {
  if (indicator.sign !== undefined || cell.series === "reference") return false
  const kind = world.units.get(cell.indicator)?.kind
  return kind !== "count" && kind !== "measure"
}

const wholenessIsConvention = (cell: Cell, indicator: Indicator.Indicator): boolean =>
  cell.series !== "rank" && indicator.integer === undefined && indicator.kind === undefined

/** The premises that the cells of a document rest on by convention, one for each indicator and convention. */
export const conventions = (world: World, cells: Iterable<Cell>): ReadonlyArray<Premise> => {
  const signs = new Map<string, Array<Cell>>()
  const kinds = new Map<string, Array<Cell>>()
  const note = (lists: Map<string, Array<Cell>>, cell: Cell): void => {
    const list = lists.get(cell.indicator)
    if (list === undefined) lists.set(cell.indicator, [cell])
    else list.push(cell)
  }
  for (const cell of cells) {
    const indicator = world.indicators.get(cell.indicator)
    if (indicator === undefined || cell.series === "rank") continue
    if (Indicator.signOf(indicator) === "non-negative" && signIsConvention(world, cell, indicator))
      note(signs, cell)
    if (isWholeCell(world, cell) && wholenessIsConvention(cell, indicator)) note(kinds, cell)
  }
  return [
    ...[...signs].map(([indicator, members]) => ({
      ...convention("sign", indicator),
      constraints: members.map(cell => ({
        kind: "bound" as const,
        expression: variable(cell),
        interval: Interval.atLeast(Rational.zero)
      }))
    })),
    ...[...kinds].map(([indicator, members]) => ({
      ...convention("kind", indicator),
      constraints: members.map(cell => ({ kind: "whole" as const, cell }))
    }))
  ]
}

const convention = (code: "sign" | "kind", indicator: string): Omit<Premise, "constraints"> => ({
  id: `default ${code} ${indicator}`,
  origin: { kind: "default", code, subject: indicator },
  stratum: "default",
  weight: null
})
