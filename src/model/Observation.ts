/**
 * One value of a reference source, with everything needed to cite it.
 */
import type { Interval } from "../arithmetic/Interval.js"
import type { Measure } from "./Claim.js"
import type { Basis } from "./Indicator.js"
import type { ReferencePeriod } from "./ReferencePeriod.js"

/**
 * How far an observation can be trusted, best first. `untrusted` never decides anything.
 *
 * @category observation
 * @since 0.1.0
 */
export type Grade = "official" | "official-copy" | "media" | "aggregator" | "untrusted"

/**
 * An observation: what a source says a cell (or a measure of cells) is.
 *
 * @category observation
 * @since 0.1.0
 */
export interface Observation {
  /** `RESOURCE#ROW` for tables, `RESOURCE#/json/pointer` for documents: stable while the file is. */
  readonly id: string
  readonly resource: string
  /** Path as given, `/` separated; null for in-memory and SQL sources. */
  readonly file: string | null
  /** Line on which the record starts, the header being line 1; null when there are no lines. */
  readonly row: number | null
  readonly indicator: string
  readonly area: string | null
  readonly period: ReferencePeriod
  /** What the value measures: `level` unless the source says that its values are growth rates, shares, ranks … */
  readonly measure: Measure
  readonly versus: string | null
  readonly of: string | null
  readonly among: string | null
  /** How a growth rate is meant, where the source says so; null: as is usual for its indicator. */
  readonly basis: Basis | null
  /** The value exactly as the source writes it. */
  readonly value: string
  /** Unit id (model/Unit), null when the source names none: such a number supports nothing. */
  readonly unit: string | null
  /** What the value stands for, in `unit`, from its printed or declared precision. */
  readonly interval: Interval
  /** The number exactly as printed, as a point, in `unit`. */
  readonly printed: Interval
  readonly vintage: string | null
  /** Date of release (ISO) when known: decides whether it was out when the text was published. */
  readonly released: string | null
  readonly status: string | null
  readonly source: string | null
  readonly publisher: string | null
  readonly url: string | null
  readonly grade: Grade
  /** Smaller decides first where sources disagree. */
  readonly priority: number
  readonly note: string | null
}
