/**
 * What an edit may name: the periods, areas and indicators of the document, and how they are related.
 */
import { Result } from "effect"
import type { Statement } from "../check/Statement.js"
import type { World } from "../check/World.js"
import * as BasePeriod from "../model/BasePeriod.js"
import * as Indicator from "../model/Indicator.js"
import * as ReferencePeriod from "../model/ReferencePeriod.js"
import * as Unit from "../model/Unit.js"

type Period = ReferencePeriod.ReferencePeriod

/**
 * The periods that a document mentions, by their key.
 *
 * @category diagnosis
 * @since 0.1.0
 */
export interface Neighbours {
  readonly periods: ReadonlyMap<string, Period>
}

/** The neighbours in a document. */
export const make = (statements: Iterable<Statement>): Neighbours => {
  const periods = new Map<string, Period>()
  for (const { meaning } of statements) periods.set(meaning.period.key, meaning.period)
  return { periods }
}

/** Most periods that are tried in place of one. */
const MOST_PERIODS = 8

/** Other periods of the same length: the ones next to it and a year away, then those of the text, nearest first. */
export const otherPeriods = ({ periods }: Neighbours, period: Period): ReadonlyArray<Period> => {
  const found = new Map<string, Period>()
  const add = (other: Result.Result<Period, string>): void => {
    if (Result.isSuccess(other) && other.success.key !== period.key)
      found.set(other.success.key, other.success)
  }
  add(BasePeriod.shift(period, -1))
  add(BasePeriod.shift(period, 1))
  if (ReferencePeriod.isDefinite(period)) add(Result.succeed(BasePeriod.yearBefore(period, "")))
  const mentioned = [...periods.values()].filter(
    other => other.length === period.length && ReferencePeriod.isDefinite(other)
  )
  for (const other of mentioned.sort((a, b) => distance(a, period) - distance(b, period)))
    add(Result.succeed(other))
  return [...found.values()].slice(0, MOST_PERIODS)
}

const distance = (a: Period, b: Period): number =>
  typeof a.end === "number" && typeof b.end === "number" ? Math.abs(a.end - b.end) : Number.POSITIVE_INFINITY

/** Ids of the wholes that the catalogue puts an indicator into. */
export const wholesOf = (world: World, id: string): ReadonlyArray<string> => {
  const wholes = new Set<string>()
  const own = world.indicators.get(id)?.part_of
  if (own !== undefined) wholes.add(own)
  for (const [whole, indicator] of world.indicators) if (indicator.parts?.of.includes(id)) wholes.add(whole)
  return [...wholes]
}

/** Ids of the parts that the catalogue gives an indicator. */
export const partsOf = (world: World, id: string): ReadonlyArray<string> => {
  const parts = new Set(world.indicators.get(id)?.parts?.of ?? [])
  for (const [part, indicator] of world.indicators) if (indicator.part_of === id) parts.add(part)
  return [...parts].filter(part => world.indicators.has(part))
}

/** The stocks that a flow adds to, and the flows that add to a stock. */
export const stocksOf = (world: World, flow: string): ReadonlyArray<string> => {
  const stock = world.indicators.get(flow)?.adds_to?.stock
  return stock === undefined || !world.indicators.has(stock) ? [] : [stock]
}

/** The flows that add to a stock. */
export const flowsOf = (world: World, stock: string): ReadonlyArray<string> =>
  [...world.indicators].flatMap(([id, indicator]) => (indicator.adds_to?.stock === stock ? [id] : []))

/** True when values of both are measured in the same kind of unit. */
export const sameUnit = (world: World, a: string, b: string): boolean => {
  const one = world.units.get(a)
  const other = world.units.get(b)
  return one !== undefined && other !== undefined && Unit.isCompatible(one, other)
}

/** True for two valuations of one quantity: at current prices, and at constant or chained ones. */
export const differInPrices = (world: World, a: string, b: string): boolean => {
  const one = world.indicators.get(a)
  const other = world.indicators.get(b)
  if (one === undefined || other === undefined || !sameUnit(world, a, b)) return false
  const isReal = (prices: string | undefined): boolean => prices === "constant" || prices === "chained"
  return Indicator.kindOf(one) === Indicator.kindOf(other) && isReal(one.prices) !== isReal(other.prices)
}
