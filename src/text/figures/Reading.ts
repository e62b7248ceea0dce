/**
 * A figure found in a text, with the places of its parts: what the public functions make figures of.
 */
import type { Figure } from "../../model/Figure.js"

/**
 * A figure and where its parts stand in the text, as offsets.
 *
 * @category reading
 * @since 0.1.0
 */
export interface Reading {
  readonly start: number
  readonly end: number
  readonly figure: Omit<Figure, "text">
  readonly parts: {
    /** The currency sign before the number; empty span when there is none. */
    readonly sign: Span
    readonly numeral: Span
    /** Scale words and unit with the spaces before them, hedge words left out. */
    readonly behind: ReadonlyArray<Span>
    /** True for a wording (第38位, one of six, a third), whose span is all of it. */
    readonly complete: boolean
  }
}

/** From `start` up to but not including `end`. */
export interface Span {
  readonly start: number
  readonly end: number
}
