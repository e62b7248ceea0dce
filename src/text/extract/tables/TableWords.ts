/**
 * What the heads of a table's columns and the names of its rows say about the numbers, all of it data of a language.
 */
import type { Measure } from "../../../model/Claim.js"

/**
 * @category extract
 * @since 0.1.0
 */
export interface TableWords {
  /** What rates and differences are, by words of the head or of the row's name; the first that fits. */
  readonly measures: ReadonlyArray<{
    readonly words: RegExp
    readonly measure: Extract<Measure, "growth" | "share" | "contribution" | "rank">
    /** Whether the base is the period just before. */
    readonly previous: boolean
    /** Whether a bare number below them is in per cent. */
    readonly rate: boolean
  }>
  /** Names of columns that number the rows. */
  readonly serial: RegExp
  /** Columns of what is aimed at or foretold. */
  readonly target: RegExp
  /** Finds in a caption the unit of all numbers (group `unit`). */
  readonly captionUnit: RegExp
  /** Taken out of names: words for the measure, and words that say nothing (value, total amount). */
  readonly inName: RegExp
  /** Finds what a share is of (group `whole`). */
  readonly wholeOf: RegExp
  /** Between the name of a row and that of a column. */
  readonly joiner: string
}
