import { Result } from "effect"
import type * as Interval from "../arithmetic/Interval.js"
import type { Observation } from "../model/Observation.js"
import * as Unit from "../model/Unit.js"
import { compareFigure, stepOf } from "./compareFigure.js"

/**
 * True when two observations of one cell cannot both be right: the finer one, as printed, lies outside what the coarser
 * one may stand for. Units that do not convert into each other never disagree here: that is a mismatch of its own.
 *
 * @category comparison
 * @since 0.1.0
 */
export const disagree = (a: Observation, b: Observation): boolean => {
  const other = inUnitOf(b, a)
  return other !== undefined && compareFigure(a.interval, other, stepOf(a.interval)) === "differs"
}

/** An observation's values in the unit of another; undefined when they do not convert. */
export const inUnitOf = (
  observation: Observation,
  target: Observation
): { readonly interval: Interval.Interval; readonly printed: Interval.Interval } | undefined => {
  if (observation.unit === target.unit) return observation
  if (observation.unit === null || target.unit === null) return undefined
  const from = Result.getOrUndefined(Unit.parse(observation.unit))
  const to = Result.getOrUndefined(Unit.parse(target.unit))
  if (from === undefined || to === undefined) return undefined
  const interval = Result.getOrUndefined(Unit.convert(observation.interval, from, to))
  const printed = Result.getOrUndefined(Unit.convert(observation.printed, from, to))
  return interval === undefined || printed === undefined ? undefined : { interval, printed }
}
