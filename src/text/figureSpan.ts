/**
 * The part of a quote that is the claim's figure.
 */
import * as Atom from "./Atom.js"
import type { Span } from "./NormalisedText.js"
import { occurrences } from "./occurrences.js"

const ENOUGH = 100

/** A place must not cut a number: 5 is not found in 1500, nor 7.7 in 87.7. */
const cutsNumber = (text: string, span: Span): boolean => {
  const digitAt = (at: number): boolean => /\p{N}/u.test(text[at] ?? "")
  const joins = (at: number): boolean => /[.,]/.test(text[at] ?? "")
  const startsInNumber =
    digitAt(span.start) && (digitAt(span.start - 1) || (joins(span.start - 1) && digitAt(span.start - 2)))
  const endsInNumber =
    digitAt(span.end - 1) && (digitAt(span.end) || (joins(span.end) && digitAt(span.end + 1)))
  return startsInNumber || endsInNumber
}

const place = (quote: string, words: string): Span | null =>
  occurrences(quote, words, ENOUGH).find(span => !cutsNumber(quote, span)) ?? null

/** From the first atom of a figure to the last: 13 of 约13%, 6 million of over 6 million km. */
const core = (figure: string): string => {
  const atoms = Atom.enumerate(figure)
  return figure.slice(atoms[0]?.start ?? 0, atoms.at(-1)?.end ?? 0)
}

/**
 * How the figures of a text are read, when the grammar is at hand: each figure's place and a key that is equal for equal
 * values (第38位 and 38th).
 *
 * @category anchor
 * @since 0.1.0
 */
export type ReadFigures = (text: string) => ReadonlyArray<Span & { readonly key: string }>

/**
 * Finds a figure within a quote (both in matching form): its words; else its number without hedge and unit; else, where a
 * grammar is given, the one figure of the quote with the same value. Null when the quote does not say that number.
 *
 * @category anchor
 * @since 0.1.0
 */
export const figureSpan = (quote: string, figure: string, read?: ReadFigures): Span | null => {
  const written = figure.trim()
  const exact = place(quote, written) ?? place(quote, core(written))
  if (exact !== null || read === undefined) return exact
  const key = read(written)[0]?.key
  return read(quote).find(candidate => candidate.key === key) ?? null
}
