/**
 * Puts cells in the place of the names of a parsed expression.
 */
import { Result } from "effect"
import type { CellReference } from "../arithmetic/CellReference.js"
import { substitute, variable, variables, type Expression } from "../arithmetic/Expression.js"
import * as BasePeriod from "../model/BasePeriod.js"
import * as Cell from "../model/Cell.js"
import type { Ref } from "../model/Claim.js"
import * as ReferencePeriod from "../model/ReferencePeriod.js"
import * as World from "./World.js"

/** Where an expression stands: what a bare name means. */
export interface Standpoint {
  /** Id of the claim or relation, for a base that nothing else shares. */
  readonly owner: string
  readonly area: string | null
  readonly period: ReferencePeriod.ReferencePeriod
  readonly vintage: string | null
  readonly series: Cell.Series
  /** Names that stand for observations. */
  readonly operands: { readonly [name: string]: Ref }
}

/** The expression over cells, or a plain sentence about the first name that has no meaning here. */
export const cellsOf = (
  world: World.World,
  expression: Expression<CellReference>,
  standpoint: Standpoint
): Result.Result<Expression<Cell.Cell>, string> => {
  const cells = new Map<CellReference, Cell.Cell>()
  for (const reference of variables(expression)) {
    const cell = cellOf(world, reference, standpoint)
    if (Result.isFailure(cell)) return Result.fail(cell.failure)
    cells.set(reference, cell.success)
  }
  return Result.succeed(substitute(expression, reference => variable(cells.get(reference) as Cell.Cell)))
}

const cellOf = (
  world: World.World,
  reference: CellReference,
  standpoint: Standpoint
): Result.Result<Cell.Cell, string> => {
  const operand = Object.hasOwn(standpoint.operands, reference.indicator)
    ? standpoint.operands[reference.indicator]
    : undefined
  if (operand !== undefined) return Result.succeed(referenceCell(operand))
  if (!world.indicators.has(reference.indicator))
    return Result.fail(`there is no indicator "${reference.indicator}"`)
  return Result.map(periodOf(world, reference, standpoint), period =>
    World.cell(
      world,
      reference.indicator,
      reference.area ?? standpoint.area,
      period,
      standpoint.vintage,
      standpoint.series
    )
  )
}

/** The cell of an observation that a claim names: its place as the indicator, the unit that the claim gives as vintage. */
export const referenceCell = (ref: Ref): Cell.Cell => {
  const { at, unit = null } = typeof ref === "string" ? { at: ref } : ref
  return Cell.make(at, null, ReferencePeriod.published, unit, "reference")
}

const periodOf = (
  world: World.World,
  { indicator, period }: CellReference,
  standpoint: Standpoint
): Result.Result<ReferencePeriod.ReferencePeriod, string> => {
  const own = standpoint.period
  if (period.kind === "own") return Result.succeed(own)
  if (period.kind === "offset") return BasePeriod.shift(own, period.by)
  if (period.text === "previous") return BasePeriod.previous(own)
  if (period.text !== "year-before") return World.period(world, period.text)
  return Result.succeed(
    World.isStock(world, indicator)
      ? BasePeriod.stockYearBefore(own, standpoint.owner)
      : BasePeriod.yearBefore(own, standpoint.owner)
  )
}
