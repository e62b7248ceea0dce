import type * as ArticleText from "./ArticleText.js"
import type { Span } from "./NormalisedText.js"

/**
 * A TextQuoteSelector: exact words and, where these stand more than once, what stands around them.
 *
 * @category anchor
 * @since 0.1.0
 */
export interface Selector {
  readonly quote: string
  readonly prefix?: string
  readonly suffix?: string
}

/** Context is tried in these lengths, in code units. */
const CONTEXTS = [4, 8, 16, 32, 64, 128]

const standsOnce = (form: string, words: string): boolean => {
  const first = form.indexOf(words)
  return first !== -1 && form.indexOf(words, first + 1) === -1
}

/**
 * The shortest selector that finds a span and nothing else: the bare words, or the words with as much context as makes them
 * unique; null where even the longest context is repeated elsewhere.
 *
 * @category anchor
 * @since 0.1.0
 */
export const selector = (article: ArticleText.ArticleText, span: Span): Selector | null => {
  const { form, normalised } = article
  const quote = normalised.text.slice(span.start, span.end)
  if (standsOnce(form, form.slice(span.start, span.end))) return { quote }
  for (const width of CONTEXTS) {
    const start = Math.max(0, span.start - width)
    if (standsOnce(form, form.slice(start, span.end)))
      return { quote, prefix: normalised.text.slice(start, span.start) }
    const end = Math.min(form.length, span.end + width)
    if (standsOnce(form, form.slice(span.start, end)))
      return { quote, suffix: normalised.text.slice(span.end, end) }
    if (standsOnce(form, form.slice(start, end))) {
      return {
        quote,
        prefix: normalised.text.slice(start, span.start),
        suffix: normalised.text.slice(span.end, end)
      }
    }
  }
  return null
}
