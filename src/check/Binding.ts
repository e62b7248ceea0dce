/**
 * Claims that name their evidence: `ref` binds a figure to one observation, `operands` the names of a formula. What such
 * an observation says, and why it may say nothing.
 */
import { Result } from "effect"
import { type Expression, variables } from "../arithmetic/Expression.js"
import * as Interval from "../arithmetic/Interval.js"
import * as Rational from "../arithmetic/Rational.js"
import type { Cell } from "../model/Cell.js"
import type { Claim } from "../model/Claim.js"
import type { Observation } from "../model/Observation.js"
import type { OpenDetail, OpenReason } from "../model/Sentence.js"
import * as Unit from "../model/Unit.js"
import { stepOf } from "../reference/compareFigure.js"
import { referenceCell } from "./cellsOf.js"
import type { World } from "./World.js"

/**
 * An observation that a claim names, in the base unit of its dimension.
 *
 * @category binding
 * @since 0.1.0
 */
export interface Named {
  readonly observation: Observation
  readonly unit: Unit.Unit
  /** The number exactly as written. */
  readonly printed: Interval.Interval
  /** What it stands for if it was itself rounded to the places that are written. */
  readonly asWritten: Interval.Interval
  /** True when figures are held against the number itself: a number of a JSON document of no declared precision. */
  readonly isExact: boolean
}

/** Why a named observation says nothing about a claim. */
export interface Gap {
  readonly reason: OpenReason
  readonly detail: OpenDetail
}

/** True when the claim names its evidence. */
export const isBound = (claim: Claim): boolean =>
  claim.ref !== undefined || Object.keys(claim.operands ?? {}).length > 0

/** The observation behind a cell of series `reference`, or why it says nothing. */
export const named = (world: World, cell: Cell): Result.Result<Named, Gap> => {
  const { indicator: at, vintage: ownUnit } = cell
  const observation = world.bound?.get(at)
  if (observation === undefined)
    return Result.fail({ reason: "not-found", detail: { code: "place", values: [at] } })
  const text = observation.unit ?? ownUnit
  if (text === null) return Result.fail({ reason: "no-unit", detail: { code: "place", values: [at] } })
  const unit = Unit.parse(text)
  if (Result.isFailure(unit)) return Result.fail(unreadableUnit(text))
  const said = ownUnit === null ? unit : Unit.parse(ownUnit)
  if (Result.isFailure(said)) return Result.fail(unreadableUnit(ownUnit ?? text))
  if (!isSameUnit(said.success, unit.success))
    return Result.fail({ reason: "unit", detail: unlike(said.success, unit.success) })
  const base = (interval: Interval.Interval): Interval.Interval => Unit.toBase(interval, unit.success)
  return Result.succeed({
    observation,
    unit: unit.success,
    printed: base(observation.printed),
    asWritten: base(asWritten(world, observation)),
    isExact: isExact(observation)
  })
}

const unreadableUnit = (text: string): Gap => ({
  reason: "unit",
  detail: { code: "unit-text", values: [text] }
})

/** Two units that do not go together. */
const unlike = (a: Unit.Unit, b: Unit.Unit): OpenDetail => ({
  code:
    a.kind === "currency" && b.kind === "currency"
      ? "currencies"
      : a.kind === "count" && b.kind === "count"
        ? "counts"
        : "units",
  values: [a.id, b.id]
})

const isSameUnit = (a: Unit.Unit, b: Unit.Unit): boolean =>
  Unit.isCompatible(a, b) && a.kind === b.kind && Rational.equals(a.factor, b.factor)

/** The cells of an expression that stand for named observations. */
export const namedCells = (expression: Expression<Cell>): ReadonlyArray<Cell> => [
  ...new Map(
    variables(expression)
      .filter(cell => cell.series === "reference")
      .map(cell => [cell.key, cell])
  ).values()
]

/**
 * The first reason why the observations that a claim names say nothing about it; null when there is none.
 *
 * @param wanted the unit that `ref` must be in for a claim that is about an indicator, too
 */
export const gapOf = (
  world: World,
  claim: Claim,
  expression: Expression<Cell>,
  wanted: Unit.Unit | undefined
): Gap | null => {
  if (world.bound === null) return null
  for (const cell of namedCells(expression)) {
    const found = named(world, cell)
    if (Result.isFailure(found)) return found.failure
  }
  if (claim.ref === undefined) return null
  const found = named(world, referenceCell(claim.ref))
  if (Result.isFailure(found)) return found.failure
  const { unit } = found.success
  return wanted === undefined || Unit.isCompatible(unit, wanted)
    ? null
    : { reason: "unit", detail: unlike(unit, wanted) }
}

/** The figure of a claim beside the units of what it names, which it does not fit. */
export const misfit = (world: World, figure: string, expression: Expression<Cell>): Gap => {
  const units = namedCells(expression).flatMap(cell => {
    const found = named(world, cell)
    return Result.isSuccess(found) ? [found.success.unit.id] : []
  })
  return { reason: "unit", detail: { code: "figure-unit", values: [figure, ...new Set(units)] } }
}

/** A number of a JSON document, unless its resource says to what it was rounded. */
const isExact = (observation: Observation): boolean => {
  const step = stepOf(observation.interval)
  return (
    observation.id.includes("#/") && (step === null || Rational.compare(step, writtenStep(observation)) <= 0)
  )
}

/** The unit of the last place that is written, in the unit of the observation. */
const writtenStep = ({ value, printed }: Observation): Rational.Rational => {
  const written = Rational.parse(value)
  const scale =
    written === undefined || printed.low === null || Rational.sign(written) === 0
      ? Rational.one
      : Rational.divide(printed.low, written)
  return Rational.multiply(Rational.powerOfTen(-decimalsOf(value)), Rational.abs(scale))
}

const decimalsOf = (value: string): number => {
  const parts = /^[^.eE]*(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/.exec(value.trim())
  return Math.max(0, (parts?.[1]?.length ?? 0) - Number(parts?.[2] ?? 0))
}

/**
 * Whole numbers of a document are what they are. Decimals may have been rounded to the places that are written: to the
 * finest among the named ones of one unit, since a program that writes 0.7 beside 0.73 has dropped a zero.
 */
const asWritten = (world: World, observation: Observation): Interval.Interval => {
  if (!isExact(observation)) return observation.interval
  if (decimalsOf(observation.value) === 0) return observation.printed
  let step = writtenStep(observation)
  for (const other of world.bound?.values() ?? [])
    if (other.resource === observation.resource && other.unit === observation.unit && isExact(other))
      step = decimalsOf(other.value) === 0 ? step : Rational.min(step, writtenStep(other))
  const half = Rational.multiply(step, Rational.half)
  const { low, high } = observation.printed
  return low === null || high === null
    ? observation.printed
    : Interval.closed(Rational.subtract(low, half), Rational.add(high, half))
}
