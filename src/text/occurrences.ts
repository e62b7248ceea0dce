import type { Span } from "./NormalisedText.js"

/**
 * Where words stand in a text, in order, at most `limit` of them; overlapping places count.
 *
 * @category anchor
 * @since 0.1.0
 */
export const occurrences = (text: string, words: string, limit: number): ReadonlyArray<Span> => {
  const found: Array<Span> = []
  if (words === "") return found
  for (let at = text.indexOf(words); at !== -1 && found.length < limit; at = text.indexOf(words, at + 1)) {
    found.push({ start: at, end: at + words.length })
  }
  return found
}
