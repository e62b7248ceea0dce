/**
 * A text after normalisation, with the way back: every rule keeps a code unit, replaces it by one other, or deletes it,
 * so one array of offsets says for each code unit where it stood in the original.
 *
 * All offsets are UTF-16 code units, the units of JavaScript strings.
 */

/**
 * Half-open range of code units: `start` belongs to it, `end` does not.
 *
 * @category text
 * @since 0.1.0
 */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * The normalised text, the original and the map between them.
 *
 * @category text
 * @since 0.1.0
 */
export interface NormalisedText {
  readonly original: string
  readonly text: string
  /** `offsets[i]` is the original offset of code unit `i`; the last element is the length of the original. */
  readonly offsets: Uint32Array
  /** The version of the rules; a claims file names it beside the hash of the text. */
  readonly version: 1
}

/**
 * The original offset of a normalised offset from 0 to the length of the text.
 *
 * @category text
 * @since 0.1.0
 */
export const originalOffset = (normalised: NormalisedText, offset: number): number =>
  normalised.offsets[Math.max(0, Math.min(offset, normalised.text.length))] ?? 0

/**
 * The original span of a normalised span. What the rules deleted at its edges is left out, what they deleted inside
 * belongs to it.
 *
 * @category text
 * @since 0.1.0
 */
export const originalSpan = (normalised: NormalisedText, span: Span): Span => {
  const start = originalOffset(normalised, span.start)
  return { start, end: span.end > span.start ? originalOffset(normalised, span.end - 1) + 1 : start }
}

/**
 * The normalised offset of an original offset; for a deleted character, the offset of the next one that was kept.
 *
 * @category text
 * @since 0.1.0
 */
export const normalisedOffset = (normalised: NormalisedText, original: number): number => {
  let low = 0
  let high = normalised.text.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((normalised.offsets[middle] ?? 0) < original) low = middle + 1
    else high = middle
  }
  return low
}
