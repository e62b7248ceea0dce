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

/** Lengths of the pieces that are looked up, in code units; shorter words are searched for in the text. */
const PIECE = 6
const SHORT_PIECE = 3

/** Places tried for a piece in the table; behind them it counts as one that stands elsewhere, too. */
const PROBES = 64

/** The hash of a piece is a number in this base, its code units the digits; that of the next piece follows from it. */
const BASE = 0x01000193

/** BASE to the power of a piece's length, as 32 bits. */
const leaving = (length: number): number => {
  let power = 1
  for (let i = 0; i < length; i++) power = Math.imul(power, BASE)
  return power
}

const isSame = (text: string, a: number, b: number, length: number): boolean => {
  for (let i = 0; i < length; i++) if (text.charCodeAt(a + i) !== text.charCodeAt(b + i)) return false
  return true
}

/** By place: 1 where the same piece stands elsewhere, too. */
const repeatedPieces = (form: string, length: number, places: number): Uint8Array => {
  const repeated = new Uint8Array(places)
  const table = new Int32Array(2 ** Math.ceil(Math.log2(2 * places + 2))).fill(-1)
  const mask = table.length - 1
  const left = leaving(length)
  let rolling = 0
  for (let at = 0; at < length - 1; at++) rolling = Math.imul(rolling, BASE) + form.charCodeAt(at)
  for (let at = 0; at < places; at++) {
    rolling = Math.imul(rolling, BASE) + form.charCodeAt(at + length - 1)
    if (at > 0) rolling -= Math.imul(left, form.charCodeAt(at - 1))
    const hash = rolling ^ (rolling >>> 15)
    let probe = 0
    let first = table[hash & mask] ?? -1
    while (first !== -1 && probe < PROBES && !isSame(form, first, at, length))
      first = table[(hash + ++probe) & mask] ?? -1
    if (first === -1) table[(hash + probe) & mask] = at
    else {
      repeated[first] = 1
      repeated[at] = 1
    }
  }
  return repeated
}

/** For each place, how many pieces in front of it stand nowhere else: a span that holds such a piece stands once. */
const countUnique = (form: string, length: number): Uint32Array => {
  const places = Math.max(0, form.length - length + 1)
  const repeated = repeatedPieces(form, length, places)
  const before = new Uint32Array(places + 1)
  for (let at = 0; at < places; at++) before[at + 1] = (before[at] ?? 0) + 1 - (repeated[at] ?? 0)
  return before
}

const known = new WeakMap<ArticleText.ArticleText, Array<Uint32Array | undefined>>()

/** The counts of an article's pieces of one length, made when they are first asked for. */
const uniqueBefore = (article: ArticleText.ArticleText, length: number): Uint32Array => {
  const byLength = known.get(article) ?? []
  const before = byLength[length] ?? countUnique(article.form, length)
  byLength[length] = before
  known.set(article, byLength)
  return before
}

/**
 * Whether the words of a span stand nowhere else. One of their pieces that does not says so for certain; where none does, longer
 * words count as repeated, and shorter ones are searched for.
 */
const standsOnce = (article: ArticleText.ArticleText, start: number, end: number): boolean => {
  const length = end - start < PIECE ? SHORT_PIECE : PIECE
  if (end - start >= length) {
    const before = uniqueBefore(article, length)
    if ((before[end - length + 1] ?? 0) > (before[start] ?? 0)) return true
    if (length === PIECE || end - start === length) return false
  }
  const words = article.form.slice(start, end)
  const first = article.form.indexOf(words)
  return first !== -1 && article.form.indexOf(words, first + 1) === -1
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
