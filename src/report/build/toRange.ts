/**
 * Intervals as a report holds them.
 */
import type { Interval } from "../../arithmetic/Interval.js"
import * as Rational from "../../arithmetic/Rational.js"
import type { Range } from "../Place.js"

/** Exact ends as text, null when unbounded. */
export const toRange = ({ low, high, lowClosed, highClosed }: Interval): Range => ({
  low: low === null ? null : Rational.format(low),
  high: high === null ? null : Rational.format(high),
  lowClosed,
  highClosed
})
