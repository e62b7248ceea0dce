import type { Span } from "./NormalisedText.js"

/**
 * Whether a span begins or ends inside a number: 5 in 1500, 7.7 in 87.7.
 *
 * @category anchor
 * @since 0.1.0
 */
export const cutsNumber = (text: string, span: Span): boolean => {
  const digitAt = (at: number): boolean => /\p{N}/u.test(text[at] ?? "")
  const joins = (at: number): boolean => /[.,]/.test(text[at] ?? "")
  const startsInNumber =
    digitAt(span.start) && (digitAt(span.start - 1) || (joins(span.start - 1) && digitAt(span.start - 2)))
  const endsInNumber =
    digitAt(span.end - 1) && (digitAt(span.end) || (joins(span.end) && digitAt(span.end + 1)))
  const startsWithFraction = joins(span.start) && digitAt(span.start - 1)
  return startsInNumber || endsInNumber || startsWithFraction
}
