import { Result } from "effect"
import * as Rational from "../arithmetic/Rational.js"
import * as BasePeriod from "../model/BasePeriod.js"
import type { Indicator } from "../model/Indicator.js"
import { kindOf } from "../model/Indicator.js"
import type { Observation } from "../model/Observation.js"
import * as Unit from "../model/Unit.js"
import { usualBasisOf } from "../model/usualBasis.js"
import { inUnitOf } from "./disagree.js"
import { editionOf } from "./edition.js"

/** A growth rate and the two levels of its source that give another one. */
export interface OffLevels {
  readonly growth: Observation
  readonly level: Observation
  readonly base: Observation
}

/**
 * Growth on a year before that the levels of the same source and vintage exclude, whatever their rounding. Only growth
 * that is surely nominal is looked at: levels say nothing about real growth.
 *
 * @category reference
 * @since 0.1.0
 */
export const growthOffLevels = (
  observations: ReadonlyArray<Observation>,
  indicators: ReadonlyMap<string, Indicator>
): ReadonlyArray<OffLevels> => {
  const levels = new Map<string, Observation | null>()
  for (const o of observations) {
    if (o.measure !== "level") continue
    // A cell that is there twice is a defect of its own.
    const key = placeKey(o, o.period.key)
    levels.set(key, levels.has(key) ? null : o)
  }
  return observations.flatMap(growth => {
    const indicator = indicators.get(growth.indicator)
    if (indicator === undefined || !isNominal(growth, indicator)) return []
    const level = levels.get(placeKey(growth, growth.period.key))
    const base = levels.get(placeKey(growth, BasePeriod.yearBefore(growth.period, growth.id).key))
    return level != null && base != null && excludes(level, base, growth) ? [{ growth, level, base }] : []
  })
}

const placeKey = (o: Observation, period: string): string =>
  JSON.stringify([editionOf(o), o.indicator, o.area, period])

/** Growth of a flow on the year before, at current prices or of something that has no prices. */
const isNominal = (o: Observation, indicator: Indicator): boolean => {
  const isOnYearBefore = o.versus === null || o.versus === "year-before"
  if (o.measure !== "growth" || !isOnYearBefore || kindOf(indicator) === "stock") return false
  const basis = o.basis ?? usualBasisOf(indicator, Result.getOrUndefined(Unit.parse(indicator.unit)))
  return basis === "nominal"
}

/** True when no values within the intervals give the growth; figures that may be zero or less say nothing. */
const excludes = (level: Observation, base: Observation, growth: Observation): boolean => {
  const before = inUnitOf(base, level)
  const unit = growth.unit === null ? undefined : Result.getOrUndefined(Unit.parse(growth.unit))
  if (before === undefined || unit === undefined || !Unit.isCompatible(unit, Unit.ratio)) return false
  const stated = Unit.toBase(growth.interval, unit)
  const ends = [level.interval.low, level.interval.high, before.interval.low, before.interval.high]
  const [low, high, baseLow, baseHigh] = ends
  if (low == null || high == null || baseLow == null || baseHigh == null) return false
  if (Rational.sign(low) <= 0 || Rational.sign(baseLow) <= 0) return false
  const least = Rational.subtract(Rational.divide(low, baseHigh), Rational.one)
  const most = Rational.subtract(Rational.divide(high, baseLow), Rational.one)
  return (
    (stated.high !== null && Rational.compare(stated.high, least) < 0) ||
    (stated.low !== null && Rational.compare(stated.low, most) > 0)
  )
}
