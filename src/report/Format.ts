/**
 * What a report format is: a name, a file type, and a pure function from the report to text.
 */
import type { Report } from "./Report.js"

/**
 * What formats can be told. Each ignores what does not concern it.
 *
 * @category format
 * @since 0.1.0
 */
export interface FormatOptions {
  /** text: colours (ANSI). */
  readonly colour?: boolean
  /** text: columns of the terminal. */
  readonly width?: number
  /** text: only errors that are not accepted, and what could not be read. */
  readonly quiet?: boolean
  /** claimreview: who publishes the fact-check, and where. */
  readonly review?: ReviewOptions
}

/** What a ClaimReview needs beyond the report. */
export interface ReviewOptions {
  /** Address of the published fact-check. */
  readonly url: string
  /** Name of its publisher. */
  readonly author: string
  /** Rating by verdict, in the publisher's own words and scale; verdicts without one are not published. */
  readonly ratings: { readonly [verdict: string]: { readonly value: number; readonly name: string } }
  readonly best: number
  readonly worst: number
}

/**
 * A report format.
 *
 * @category format
 * @since 0.1.0
 */
export interface Format {
  /** As in `--report NAME`. */
  readonly name: string
  /** As a file name ends, without the dot. */
  readonly extension: string
  readonly mediaType: string
  readonly write: (report: Report, options?: FormatOptions) => string
}
