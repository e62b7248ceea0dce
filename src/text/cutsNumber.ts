import type { Span } from "./NormalisedText.js"

const NUMBER = /\p{N}/u

/**
 * Whether a span begins or ends inside a number: 5 in 1500, 7.7 in 87.7.
 *
 * @category anchor
 * @since 0.1.0
 */
export const cutsNumber = (text: string, { start, end }: Span): boolean =>
  (digitAt(text, start) &&
    (digitAt(text, start - 1) || (joins(text, start - 1) && digitAt(text, start - 2)))) ||
  (digitAt(text, end - 1) && (digitAt(text, end) || (joins(text, end) && digitAt(text, end + 1)))) ||
  (joins(text, start) && digitAt(text, start - 1))

/** ASCII is told without the regular expression: every figure of a text is asked about. */
const digitAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code < 0x80 ? code >= 0x30 && code <= 0x39 : NUMBER.test(text.charAt(at))
}

const joins = (text: string, at: number): boolean => text[at] === "." || text[at] === ","
