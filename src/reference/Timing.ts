/**
 * Whether an observation was out when a text was published.
 */
import { Result } from "effect"
import type { Observation } from "../model/Observation.js"
import * as ReferencePeriod from "../model/ReferencePeriod.js"

/**
 * `out`: released by the day of publication. `later`: released after it, or possibly after it, as far as both dates are
 * known. `unknown`: nothing is known about one of the two.
 *
 * @category selection
 * @since 0.1.0
 */
export type Timing = "out" | "later" | "unknown"

/**
 * Compares the release of an observation with a publication.
 *
 * An observation that may have come out after the text is `later`: it must not accuse.
 *
 * @param published - day, month, year or bounds of the publication; null when unknown
 * @category selection
 * @since 0.1.0
 */
export const timingOf = (
  observation: Observation,
  published: ReferencePeriod.ReferencePeriod | null
): Timing => {
  const released = releaseOf(observation)
  if (released === null || published === null || !ReferencePeriod.isDefinite(published)) return "unknown"
  return released.end <= published.start ? "out" : "later"
}

/** The days on which an observation was released: what it says, or its vintage where that is a date. */
export const releaseOf = (
  observation: Observation
): (ReferencePeriod.ReferencePeriod & { readonly start: number; readonly end: number }) | null => {
  for (const text of [observation.released, observation.vintage]) {
    // Of a time stamp the day counts.
    const day = text?.replace(/^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}.*$/, "$1") ?? null
    const period = day === null ? undefined : Result.getOrUndefined(ReferencePeriod.parse(day))
    if (period !== undefined && ReferencePeriod.isDefinite(period)) return period
  }
  return null
}
