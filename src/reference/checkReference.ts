import { Result } from "effect"
import * as Rational from "../arithmetic/Rational.js"
import { type Indicator, kindOf, signOf } from "../model/Indicator.js"
import type { Observation } from "../model/Observation.js"
import * as Unit from "../model/Unit.js"
import { disagree, inUnitOf } from "./disagree.js"
import { growthOffLevels, type OffLevels } from "./growthOffLevels.js"
import { cellText, valueText } from "./observationText.js"
import { editionOf } from "./edition.js"
import { limitDefects } from "./limitDefects.js"
import * as ReferenceDefect from "./ReferenceDefect.js"

/** What is wrong with observations, and which of them must refute nothing. */
export interface ReferenceCheck {
  readonly defects: ReadonlyArray<ReferenceDefect.ReferenceDefect>
  /** Ids of the observations that break their own bounds. */
  readonly unsound: ReadonlySet<string>
  /** Ids of those that contradict others, nobody knows which of them is wrong: they may support, and refute nothing. */
  readonly doubted: ReadonlySet<string>
}

/**
 * Checks observations by their own bounds before they judge anything: shares between 0 and 100 %, no negative counts,
 * places in an order from 1, parts not above their whole, nominal growth as the levels give it, no cell with two values.
 * Figures are compared within one source and vintage only: those of different offices need not add up.
 *
 * @param indicators - what the claims file declares of them; indicators that are not declared have no bounds
 * @category reference
 * @since 0.1.0
 */
export const checkReference = (
  observations: ReadonlyArray<Observation>,
  indicators: ReadonlyMap<string, Indicator>
): ReferenceCheck => {
  const defects: Array<ReferenceDefect.ReferenceDefect> = []
  const limited = limitDefects(defect => defects.push(defect))
  const unsound = new Set<string>()
  for (const o of observations) {
    const defect = outsideBounds(o, indicators.get(o.indicator))
    if (defect === undefined) continue
    unsound.add(o.id)
    limited.add(defect)
  }
  for (const defect of foreignUnits(observations, indicators)) limited.add(defect)
  for (const group of comparable(observations)) {
    for (const defect of duplicateCells(group)) limited.add(defect)
    for (const [part, whole] of partsAboveWholes(group, indicators)) {
      unsound.add(part.id).add(whole.id)
      limited.add(
        ReferenceDefect.make("part-above-whole", "error", placeOf(part), {
          cell: cellText(part),
          part: valueText(part),
          whole: valueText(whole),
          wholeAt: `${whole.file ?? whole.resource}${whole.row === null ? "" : `:${whole.row}`}`
        })
      )
    }
  }
  const off = growthOffLevels(observations, indicators)
  for (const defect of offLevels(off)) limited.add(defect)
  const doubted = new Set(off.flatMap(({ base, growth, level }) => [growth.id, level.id, base.id]))
  limited.finish()
  return { defects, unsound, doubted }
}

/** Levels in a unit that the claims file's does not convert to, one defect for each resource, indicator and unit. */
const foreignUnits = (
  observations: ReadonlyArray<Observation>,
  indicators: ReadonlyMap<string, Indicator>
): ReadonlyArray<ReferenceDefect.ReferenceDefect> => {
  const groups = new Map<string, { readonly first: Observation; count: number }>()
  for (const o of observations) {
    const declared = indicators.get(o.indicator)
    const isLevel = o.measure === "level" || o.measure === "change"
    if (declared === undefined || o.unit === null || !isLevel || convert(o.unit, declared.unit)) continue
    const key = JSON.stringify([o.resource, o.file, o.indicator, o.unit])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { first: o, count: 1 })
    else group.count++
  }
  return [...groups.values()].map(({ first, count }) =>
    ReferenceDefect.make("foreign-unit", "warning", placeOf(first), {
      indicator: first.indicator,
      unit: first.unit ?? "",
      declared: indicators.get(first.indicator)?.unit ?? "",
      count: String(count)
    })
  )
}

/** Units that convert into each other; points are differences of ratios. A unit that is none is reported elsewhere. */
const convert = (from: string, to: string): boolean => {
  const one = Result.getOrUndefined(Unit.parse(from))
  const other = Result.getOrUndefined(Unit.parse(to))
  if (one === undefined || other === undefined) return true
  return Unit.isCompatible(one, other) || (one.kind === "point" && other.kind === "ratio")
}

/** One defect for all growth rates of an indicator in a file: where one row is shifted, all are. */
const offLevels = (off: ReadonlyArray<OffLevels>): ReadonlyArray<ReferenceDefect.ReferenceDefect> => {
  const groups = new Map<string, { readonly first: OffLevels; count: number }>()
  for (const each of off) {
    const { file, indicator, resource } = each.growth
    const key = JSON.stringify([resource, file, indicator])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { first: each, count: 1 })
    else group.count++
  }
  return [...groups.values()].map(({ count, first: { base, growth, level } }) =>
    ReferenceDefect.make("growth-off-levels", "warning", placeOf(growth), {
      cell: cellText(growth),
      growth: valueText(growth),
      level: valueText(level),
      base: valueText(base),
      basePeriod: base.period.text,
      count: String(count)
    })
  )
}

/** What is wrong with an observation by itself; undefined when nothing is. */
export const outsideBounds = (
  o: Observation,
  indicator: Indicator | undefined
): ReferenceDefect.ReferenceDefect | undefined => {
  const bound = brokenBound(o, indicator)
  return bound === undefined
    ? undefined
    : ReferenceDefect.make("outside-bounds", "error", placeOf(o), {
        cell: cellText(o),
        value: valueText(o),
        bound
      })
}

/** Cells that one source and vintage gives twice, with different values or in units that do not convert. */
export const duplicatesAmong = (
  observations: ReadonlyArray<Observation>
): ReadonlyArray<ReferenceDefect.ReferenceDefect> => comparable(observations).flatMap(duplicateCells)

/** Observations of one source and vintage, area, period and measure. */
const comparable = (observations: ReadonlyArray<Observation>): ReadonlyArray<ReadonlyArray<Observation>> => {
  const groups = new Map<string, Array<Observation>>()
  for (const o of observations) {
    const key = JSON.stringify([editionOf(o), o.area, o.period.key, o.measure, o.basis])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [o])
    else group.push(o)
  }
  return [...groups.values()]
}

/** The bound that an observation breaks, as a phrase; undefined when it breaks none. */
const brokenBound = (o: Observation, indicator: Indicator | undefined): string | undefined => {
  const { low, high } = o.interval
  const isBelow = (limit: Rational.Rational): boolean => high !== null && Rational.compare(high, limit) < 0
  const isAbove = (limit: Rational.Rational): boolean => low !== null && Rational.compare(low, limit) > 0
  const isShare =
    o.measure === "share" ||
    (o.measure === "level" && indicator !== undefined && kindOf(indicator) === "share")
  if (isShare && o.unit === "%" && isAbove(Rational.of(100))) return "above 100 %"
  if (isShare && o.unit === "1" && isAbove(Rational.one)) return "above 1"
  if (o.measure === "rank" && isBelow(Rational.one)) return "below the first place"
  const isNonNegative = indicator !== undefined && signOf(indicator) === "non-negative"
  if ((isShare || (o.measure === "level" && isNonNegative)) && isBelow(Rational.zero)) return "below zero"
  if (o.measure === "growth" && isNonNegative && o.unit === "%" && isBelow(Rational.of(-100)))
    return "below −100 %"
  return undefined
}

const placeOf = (o: Observation): ReferenceDefect.DefectPlace => ({
  resource: o.resource,
  file: o.file,
  line: o.row
})

/** `12`, with the file where that is not the one of the observation beside it; the id of one without a line. */
const lineText = (o: Observation, beside: Observation): string =>
  o.row === null ? o.id : o.file === beside.file ? String(o.row) : `${o.row} (${o.file ?? o.resource})`

const duplicateCells = (
  group: ReadonlyArray<Observation>
): ReadonlyArray<ReferenceDefect.ReferenceDefect> => {
  const firsts = new Map<string, Observation>()
  return group.flatMap(o => {
    const key = JSON.stringify([o.indicator, o.versus, o.of, o.among])
    const first = firsts.get(key)
    if (first === undefined) {
      firsts.set(key, o)
      return []
    }
    if (inUnitOf(o, first) === undefined && o.unit !== null && first.unit !== null) {
      const values = { cell: cellText(o), first: first.unit, second: o.unit }
      return [ReferenceDefect.make("unit-mismatch", "warning", placeOf(o), values)]
    }
    if (!disagree(first, o)) return []
    return [
      ReferenceDefect.make("duplicate-cell", "error", placeOf(o), {
        cell: cellText(o),
        first: valueText(first),
        firstLine: lineText(first, o),
        second: valueText(o),
        secondLine: lineText(o, o)
      })
    ]
  })
}

const partsAboveWholes = (
  group: ReadonlyArray<Observation>,
  indicators: ReadonlyMap<string, Indicator>
): ReadonlyArray<readonly [part: Observation, whole: Observation]> => {
  const levels = group.filter(o => o.measure === "level")
  return levels.flatMap(part => {
    const declared = indicators.get(part.indicator)
    const parent = declared?.part_of === undefined ? undefined : indicators.get(declared.part_of)
    if (
      declared === undefined ||
      parent === undefined ||
      signOf(declared) === "any" ||
      signOf(parent) === "any"
    )
      return []
    const whole = levels.find(o => o.indicator === declared.part_of)
    const inWhole = whole === undefined ? undefined : inUnitOf(part, whole)
    const isAbove =
      inWhole?.interval.low != null &&
      whole?.interval.high != null &&
      Rational.compare(inWhole.interval.low, whole.interval.high) > 0
    return whole !== undefined && isAbove ? [[part, whole] as const] : []
  })
}
