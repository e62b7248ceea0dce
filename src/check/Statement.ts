/**
 * What a claim states about cells: the quantity that its figure bounds, the bounds, and the premises that follow.
 */
import { Result } from "effect"
import { type Expression, subtract, variable, variables } from "../arithmetic/Expression.js"
import * as Interval from "../arithmetic/Interval.js"
import * as Rational from "../arithmetic/Rational.js"
import { figureBounds } from "../arithmetic/Rounding.js"
import * as BasePeriod from "../model/BasePeriod.js"
import type { Cell, Series } from "../model/Cell.js"
import * as Duration from "../model/Duration.js"
import type { FigureBounds } from "../model/Figure.js"
import type { Basis } from "../model/Indicator.js"
import type { ReferencePeriod } from "../model/ReferencePeriod.js"
import { asTheWriterMeant } from "./asTheWriterMeant.js"
import { type Gap, isBound } from "./Binding.js"
import { basisOf, type ClaimMeaning, usualBasis } from "./ClaimMeaning.js"
import { fitsIndicator } from "./fitsIndicator.js"
import { factorOf } from "./factorOf.js"
import { figureFactorFor } from "./figureFactorFor.js"
import { measures, quantityOf } from "./measures/index.js"
import type { Quantity } from "./measures/Measure.js"
import { type CellConstraint, claimPremise, equation, type Premise } from "./Premise.js"
import { rankedAreas } from "./rankedAreas.js"
import { roundingOptions } from "./roundingOptions.js"
import { wholeValued } from "./wholeValued.js"
import * as World from "./World.js"

/**
 * A claim as constraints on cells.
 *
 * @category claims
 * @since 0.1.0
 */
export interface Statement {
  readonly meaning: ClaimMeaning
  readonly quantity: Quantity
  /** What the printed figure is multiplied by to become a value of the quantity. */
  readonly factor: Rational.Rational
  /** The figure's bounds as values of the quantity. */
  readonly bounds: FigureBounds
  /** How a figure that compares periods, or one about such a figure, is meant; `nominal` for all others. */
  readonly basis: Basis
  readonly premises: ReadonlyArray<Premise>
  /** Why the evidence that the claim names says nothing about it; the claim then states nothing. */
  readonly gap: Gap | null
}

/** Longest streak that is written out period by period. */
const LONGEST_STREAK = 200

/** The statement of a claim in one reading, or a plain sentence saying why it has none. */
export const make = (world: World.World, meaning: ClaimMeaning): Result.Result<Statement, string> =>
  Result.gen(function* () {
    yield* fitsIndicator(world, meaning)
    const nominal = yield* quantityOf(world, meaning, { period: meaning.period, series: "nominal" })
    const basis = governingBasis(world, meaning, nominal)
    const series: Series = basis
    const quantity =
      basis === "nominal" ? nominal : yield* quantityOf(world, meaning, { period: meaning.period, series })
    const { factor, gap } = yield* factorOf(world, meaning, quantity)
    const bounds = yield* boundsOf(world, meaning, quantity, factor)
    const extra = yield* consequences(world, meaning, quantity, bounds, series)
    return {
      gap,
      meaning,
      quantity,
      factor,
      bounds,
      basis,
      premises: gap === null ? premisesOf(meaning, quantity, nominal, bounds, basis, extra) : []
    }
  })

const boundsOf = (
  world: World.World,
  meaning: ClaimMeaning,
  quantity: Quantity,
  factor: Rational.Rational
): Result.Result<FigureBounds, string> => {
  const exactWhole = quantity.target.kind === "count" || wholeValued(world, quantity.expression)
  return Result.map(roundingOptions(world, meaning, exactWhole), options => {
    const printed = figureBounds(meaning.figure, options)
    const { stated, defaults, soft, strict, adjusted } = isBound(meaning.claim)
      ? asTheWriterMeant(meaning.figure, printed)
      : printed
    const scaled = (interval: Interval.Interval): Interval.Interval => Interval.scale(interval, factor)
    return {
      stated: scaled(stated),
      defaults: defaults.map(each => ({ ...each, interval: scaled(each.interval) })),
      soft: soft.map(each => ({ ...each, interval: scaled(each.interval) })),
      strict: scaled(strict),
      adjusted: adjusted === null ? null : scaled(adjusted)
    }
  })
}

/**
 * A basis matters where a figure compares periods. A formula that does so by itself (`gdp / gdp[2021] - 1`) is governed
 * like growth; one within a period (`rent / income`) is not. What is said of another claim's growth (that it quickened,
 * that it held for years) is said in the basis of that growth.
 */
const governingBasis = (world: World.World, meaning: ClaimMeaning, quantity: Quantity): Basis => {
  if (!measures[meaning.measure].comparesPeriods) {
    if (meaning.of === null) return "nominal"
    const of = quantityOf(world, meaning.of, { period: meaning.of.period, series: "nominal" })
    return Result.isSuccess(of) ? governingBasis(world, meaning.of, of.success) : "nominal"
  }
  if (meaning.measure !== "formula" || meaning.claim.basis !== undefined) return basisOf(world, meaning)
  const compared = comparedIndicator(quantity.expression)
  if (compared === undefined) return "nominal"
  return usualBasis(world, compared)
}

const comparedIndicator = (expression: Expression<Cell>): string | undefined => {
  const periods = new Map<string, string>()
  for (const cell of variables(expression)) {
    if (cell.series === "reference") continue
    const seen = periods.get(`${cell.indicator} ${cell.area ?? ""}`)
    if (seen !== undefined && seen !== cell.period.key) return cell.indicator
    periods.set(`${cell.indicator} ${cell.area ?? ""}`, cell.period.key)
  }
  return undefined
}

/** What else a claim asserts besides its bound: each period of a streak, the calendar, the first place. */
const consequences = (
  world: World.World,
  meaning: ClaimMeaning,
  quantity: Quantity,
  bounds: FigureBounds,
  series: Series
): Result.Result<ReadonlyArray<CellConstraint>, string> => {
  if (meaning.measure === "streak") return streakHolds(world, meaning, bounds, series)
  // A duration that an observation gives has no dates.
  if (meaning.measure === "duration" && meaning.claim.since !== undefined)
    return Result.map(calendar(world, meaning), interval => [
      { kind: "bound", expression: quantity.expression, interval }
    ])
  if (meaning.measure === "rank") return Result.succeed(place(world, meaning, bounds))
  return Result.succeed([])
}

const streakHolds = (
  world: World.World,
  meaning: ClaimMeaning,
  bounds: FigureBounds,
  series: Series
): Result.Result<ReadonlyArray<CellConstraint>, string> =>
  Result.gen(function* () {
    const { of } = meaning
    if (of === null || bounds.stated.low === null) return []
    const length = Rational.toNumber(Rational.ceil(bounds.stated.low))
    if (length > LONGEST_STREAK)
      return yield* Result.fail(`a streak of more than ${LONGEST_STREAK} periods is not written out`)
    const constraints: Array<CellConstraint> = []
    for (let back = 0; back < length; back++) {
      const period: ReferencePeriod =
        back === 0 ? meaning.period : yield* BasePeriod.shift(meaning.period, -back)
      const quantity = yield* quantityOf(world, of, { period, series })
      const factor = yield* figureFactorFor(world, of.figure, quantity.target)
      const held = yield* boundsOf(world, of, quantity, factor)
      constraints.push({ kind: "bound", expression: quantity.expression, interval: held.stated })
      if (of.measure === "rank") constraints.push(...place(world, { ...of, period }, held))
    }
    return constraints
  })

const calendar = (world: World.World, meaning: ClaimMeaning): Result.Result<Interval.Interval, string> =>
  Result.gen(function* () {
    const since = yield* World.period(world, meaning.claim.since ?? "published")
    const until =
      meaning.claim.until === undefined ? meaning.period : yield* World.period(world, meaning.claim.until)
    const unit = yield* calendarUnit(meaning)
    return Duration.bounds(since, until, unit)
  })

const calendarUnits: ReadonlyArray<Duration.CalendarUnit> = [
  "day",
  "week",
  "month",
  "quarter",
  "half",
  "year"
]

const calendarUnit = (meaning: ClaimMeaning): Result.Result<Duration.CalendarUnit, string> => {
  const { unit } = meaning.figure
  const id = unit.kind === "time" || unit.kind === "count" || unit.kind === "measure" ? unit.id : "year"
  const known = calendarUnits.find(each => each === id)
  return known !== undefined
    ? Result.succeed(known)
    : Result.fail(`the figure "${meaning.figure.text}" is not in days, weeks, months, quarters or years`)
}

/**
 * A place mentions the values of all areas it is among. The first place also says that none of them is ahead; other
 * places are judged in check/ranks.ts.
 */
const place = (
  world: World.World,
  meaning: ClaimMeaning,
  bounds: FigureBounds
): ReadonlyArray<CellConstraint> => {
  const { indicator, by } = meaning.claim
  const { others } = rankedAreas(world, meaning)
  if (indicator === undefined || meaning.area === null || others.length === 0) return []
  const at = (area: string): Expression<Cell> =>
    variable(World.cell(world, indicator, area, meaning.period, meaning.vintage))
  const own = at(meaning.area)
  const first = bounds.stated.high !== null && Rational.equals(bounds.stated.high, Rational.one)
  if (!first)
    return [own, ...others.map(at)].map(expression => ({
      kind: "bound",
      expression,
      interval: Interval.everything
    }))
  const interval = by === "smallest" ? Interval.atMost(Rational.zero) : Interval.atLeast(Rational.zero)
  return others.map(area => ({ kind: "bound", expression: subtract(own, at(area)), interval }))
}

const premisesOf = (
  meaning: ClaimMeaning,
  quantity: Quantity,
  nominal: Quantity,
  bounds: FigureBounds,
  basis: Basis,
  extra: ReadonlyArray<CellConstraint>
): ReadonlyArray<Premise> => {
  const { id } = meaning
  const bound = (interval: Interval.Interval): CellConstraint => ({
    kind: "bound",
    expression: quantity.expression,
    interval
  })
  const premises: Array<Premise> = [
    {
      id: claimPremise(id),
      origin: { kind: "claim", claim: id },
      stratum: "hard",
      weight: weightOf(meaning),
      constraints: [bound(bounds.stated), ...extra]
    }
  ]
  for (const { code, interval } of bounds.defaults)
    premises.push({
      id: `default ${code} ${id}`,
      origin: { kind: "default", code, subject: id },
      stratum: "default",
      weight: null,
      constraints: [bound(interval)]
    })
  for (const { code, left, right } of quantity.links)
    premises.push({
      id: `default ${code} ${id}`,
      origin: { kind: "default", code, subject: id },
      stratum: "default",
      weight: null,
      constraints: [equation(left, right, Interval.point(Rational.zero))]
    })
  for (const { code, interval } of bounds.soft)
    premises.push({
      id: `soft ${code} ${id}`,
      origin: { kind: "soft", code, claim: id },
      stratum: "soft",
      weight: null,
      constraints: [bound(interval)]
    })
  // A number of places or periods is no growth that levels could be held against.
  if (basis !== "nominal" && quantity.target.kind !== "count")
    premises.push({
      id: `soft basis ${id}`,
      origin: { kind: "soft", code: "basis", claim: id },
      stratum: "soft",
      weight: null,
      constraints: [{ kind: "bound", expression: nominal.expression, interval: bounds.stated }]
    })
  return premises
}

const weightOf = (meaning: ClaimMeaning): number | null =>
  meaning.claim.trust === "certain" ? null : (meaning.claim.trust ?? 1)
