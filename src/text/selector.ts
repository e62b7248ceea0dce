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

/** Length of the pieces that are counted, in code units, and how many counters there are (a power of two); each counts up to 2. */
const PIECE = 6
const COUNTERS = 1 << 20

/** The place of a piece among the counters (FNV-1a over its code units). */
const counterOf = (text: string, at: number): number => {
  let hash = 0x811c9dc5
  for (let i = at; i < at + PIECE; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash ^ (hash >>> 15)) & (COUNTERS - 1)
}

const known = new WeakMap<ArticleText.ArticleText, Uint32Array>()

/** Counters are cleared after use: making a megabyte of them would take longer than a short article. */
let counters: Uint8Array | undefined

/** For each place, how many pieces in front of it stand nowhere else: a span that holds such a piece stands once. */
const uniqueBefore = (article: ArticleText.ArticleText): Uint32Array => {
  const seen = known.get(article)
  if (seen !== undefined) return seen
  const { form } = article
  const places = Math.max(0, form.length - PIECE + 1)
  const counts = (counters ??= new Uint8Array(COUNTERS))
  const own = new Uint32Array(places)
  for (let at = 0; at < places; at++) {
    const counter = counterOf(form, at)
    own[at] = counter
    if ((counts[counter] ?? 0) < 2) counts[counter] = (counts[counter] ?? 0) + 1
  }
  const before = new Uint32Array(places + 1)
  for (let at = 0; at < places; at++)
    before[at + 1] = (before[at] ?? 0) + (counts[own[at] ?? 0] === 1 ? 1 : 0)
  for (const counter of own) counts[counter] = 0
  known.set(article, before)
  return before
}

/**
 * Whether the words of a span certainly stand nowhere else: one of their pieces does not. Only words shorter than a piece are
 * searched for in the whole text.
 */
const standsOnce = (article: ArticleText.ArticleText, start: number, end: number): boolean => {
  if (end - start < PIECE) {
    const words = article.form.slice(start, end)
    const first = article.form.indexOf(words)
    return first !== -1 && article.form.indexOf(words, first + 1) === -1
  }
  const before = uniqueBefore(article)
  return (before[end - PIECE + 1] ?? 0) > (before[start] ?? 0)
}

/**
 * A short selector that finds a span and nothing else: the bare words, or the words with as much context as makes them
 * unique; null where even the longest context is repeated elsewhere.
 *
 * @category anchor
 * @since 0.1.0
 */
export const selector = (article: ArticleText.ArticleText, span: Span): Selector | null => {
  const { form, normalised } = article
  const quote = normalised.text.slice(span.start, span.end)
  if (standsOnce(article, span.start, span.end)) return { quote }
  for (const width of CONTEXTS) {
    const start = Math.max(0, span.start - width)
    if (standsOnce(article, start, span.end))
      return { quote, prefix: normalised.text.slice(start, span.start) }
    const end = Math.min(form.length, span.end + width)
    if (standsOnce(article, span.start, end)) return { quote, suffix: normalised.text.slice(span.end, end) }
    if (standsOnce(article, start, end)) {
      return {
        quote,
        prefix: normalised.text.slice(start, span.start),
        suffix: normalised.text.slice(span.end, end)
      }
    }
  }
  return null
}
