import * as Rational from "../arithmetic/Rational.js"
import { type Indicator, kindOf, signOf } from "../model/Indicator.js"
import type { Observation } from "../model/Observation.js"
import { disagree, inUnitOf } from "./disagree.js"
import { limitDefects } from "./limitDefects.js"
import * as ReferenceDefect from "./ReferenceDefect.js"

/** What is wrong with observations, and which of them must refute nothing. */
export interface ReferenceCheck {
  readonly defects: ReadonlyArray<ReferenceDefect.ReferenceDefect>
  /** Ids of the observations that break their own bounds. */
  readonly unsound: ReadonlySet<string>
}

/**
 * Checks observations by their own bounds before they judge anything: shares between 0 and 100 %, no negative counts,
 * places in an order from 1, parts not above their whole, no cell with two values. Parts and wholes are compared within
 * one source and vintage only: figures of different offices need not add up.
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
  limited.finish()
  return { defects, unsound }
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
    const key = JSON.stringify([
      o.source ?? o.resource,
      o.vintage,
      o.released,
      o.area,
      o.period.key,
      o.measure
    ])
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

/** `gdp, longquanyi, 2022` */
export const cellText = (o: Observation): string =>
  [o.measure === "level" ? o.indicator : `${o.measure} of ${o.indicator}`, o.area, o.period.text]
    .filter(t => t !== null)
    .join(", ")

/** `5.1 USD`; where the unit beside the number scales it, what it comes to as well: `5100000000 USD (5.1 as written)`. */
export const valueText = (o: Observation): string => {
  if (o.unit === null) return o.value
  const { low } = o.printed
  const written = Rational.parse(o.value)
  return low === null || (written !== undefined && Rational.equals(low, written))
    ? `${o.value} ${o.unit}`
    : `${Rational.format(low)} ${o.unit} (${o.value} as written)`
}

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
        firstLine: String(first.row ?? first.id),
        second: valueText(o),
        secondLine: String(o.row ?? o.id)
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
