import * as Interval from "../arithmetic/Interval.js"
import * as Rational from "../arithmetic/Rational.js"
import type { Observation } from "../model/Observation.js"

/**
 * What an observation says about a figure. `overlaps`: the observation is too coarse to tell.
 *
 * @category comparison
 * @since 0.1.0
 */
export type Comparison = "agrees" | "differs" | "overlaps"

/**
 * Compares a figure with an observation in the same unit.
 *
 * An observation printed to as many places as the figure, or more, is compared as the exact number printed: 86.6 does
 * not support a datum of 86.5, although both could be 86.55. One printed coarser is compared as the interval that it
 * stands for.
 *
 * @param bounds - what the figure may stand for, in the observation's unit
 * @param observation - its interval and printed point, in its unit
 * @param figureStep - unit of the figure's last printed place, in the observation's unit; null when it has none (a
 * third, doubled)
 * @example
 * ```ts
 * import { Interval, Rational, compareFigure } from "claimcheck"
 * const tenth = Rational.of(1, 10)
 * const near = (n: number) => Interval.closed(Rational.of(2 * n - 1, 20), Rational.of(2 * n + 1, 20))
 * const datum = { interval: near(865), printed: Interval.point(Rational.of(865, 10)) }
 * compareFigure(near(866), datum, tenth) // "differs"
 * ```
 * @category comparison
 * @since 0.1.0
 */
export const compareFigure = (
  bounds: Interval.Interval,
  observation: Pick<Observation, "interval" | "printed">,
  figureStep: Rational.Rational | null
): Comparison => {
  const step = stepOf(observation.interval)
  const isFine = step !== null && (figureStep === null || Rational.compare(step, figureStep) <= 0)
  const datum = isFine ? observation.printed : observation.interval
  if (Interval.includes(bounds, datum)) return "agrees"
  return Interval.isEmpty(Interval.intersect(bounds, datum)) ? "differs" : "overlaps"
}

/** Unit of the last place that an interval of a printed number shows: its width; null when it has no ends. */
export const stepOf = (interval: Interval.Interval): Rational.Rational | null =>
  interval.low === null || interval.high === null ? null : Rational.subtract(interval.high, interval.low)
