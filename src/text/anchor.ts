/**
 * Anchoring: finds the words of a claim in a text that may have been edited since. Exact words and context decide first, then
 * the same words around another number, then the nearest similar words.
 */
import { approximateMatch } from "./approximateMatch.js"
import * as ArticleText from "./ArticleText.js"
import * as Atom from "./Atom.js"
import { figureSpan } from "./figureSpan.js"
import type { Span } from "./NormalisedText.js"
import { occurrences } from "./occurrences.js"
import { sameWords } from "./sameWords.js"

/**
 * What is to be found: a W3C TextQuoteSelector, and the figure that stands in the quote.
 *
 * @category anchor
 * @since 0.1.0
 */
export interface AnchorTarget {
  readonly id: string
  readonly quote: string
  readonly prefix?: string | undefined
  readonly suffix?: string | undefined
  readonly figure: string
}

/**
 * Where a claim's words are now. Spans are offsets of the normalised text.
 *
 * `found` the words as quoted, in their context if one is given; `moved` the same numbers, but other words or another
 * context; `changed` the words are there and a number differs; `ambiguous` several places fit equally well; `orphaned` none
 * does (`searched` is false when the work limit ended the search).
 *
 * `figure` is the span of the claim's figure, null when the quote does not hold the figure.
 *
 * @category anchor
 * @since 0.1.0
 */
export type Anchor =
  | { readonly status: "found"; readonly span: Span; readonly figure: Span | null }
  | { readonly status: "moved"; readonly span: Span; readonly figure: Span | null; readonly reads: string }
  | {
      readonly status: "changed"
      readonly span: Span
      readonly reads: string
      readonly numbers: ReadonlyArray<string>
    }
  | { readonly status: "ambiguous"; readonly spans: ReadonlyArray<Span>; readonly figure: Span | null }
  | { readonly status: "orphaned"; readonly searched: boolean }

/**
 * What one run may spend on approximate search, shared by its claims; the unit is one pattern block over one code unit.
 *
 * @category anchor
 * @since 0.1.0
 */
export interface AnchorBudget {
  left: number
}

/**
 * Enough for a thousand lost claims in a long article, and some ten seconds at worst.
 *
 * @category anchor
 * @since 0.1.0
 */
export const defaultBudget = (): AnchorBudget => ({ left: 500_000_000 })

/** More places than this are not told apart: the quote is far too short. */
const PLACES = 1000

/** With less of its written context than this, the same words elsewhere may be another statement (新增1家, 新增1家). */
const ENOUGH_CONTEXT = 0.5

/** Words of this length (code units) are believed without their context, when nothing similar stands in it. */
const TELLING = 8

const commonEnd = (a: string, b: string): number => {
  let length = 0
  while (length < a.length && length < b.length && a[a.length - 1 - length] === b[b.length - 1 - length])
    length += 1
  return length
}

const commonStart = (a: string, b: string): number => {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1
  return length
}

/** How many code units of the written context stand around a place. */
const contextScore = (form: string, span: Span, prefix: string, suffix: string): number =>
  commonEnd(form.slice(Math.max(0, span.start - prefix.length), span.start), prefix) +
  commonStart(form.slice(span.end, span.end + suffix.length), suffix)

/** The places with the most context. */
const best = (
  form: string,
  places: ReadonlyArray<Span>,
  prefix: string,
  suffix: string
): { readonly places: ReadonlyArray<Span>; readonly score: number } => {
  let score = -1
  let leaders: Array<Span> = []
  for (const place of places) {
    const own = contextScore(form, place, prefix, suffix)
    if (own > score) leaders = []
    if (own >= score) leaders.push(place)
    score = Math.max(score, own)
  }
  return { places: leaders, score }
}

const numbers = (form: string, span: Span): ReadonlyArray<string> => {
  const words = form.slice(span.start, span.end)
  return Atom.groups(words, Atom.enumerate(words)).map(group => group.text)
}

const shift = (span: Span | null, by: number): Span | null =>
  span === null ? null : { start: span.start + by, end: span.end + by }

/**
 * Finds one target. Pure, except that it draws on the budget of the run.
 *
 * @category anchor
 * @since 0.1.0
 */
export const anchor = (
  article: ArticleText.ArticleText,
  target: AnchorTarget,
  budget: AnchorBudget
): Anchor => {
  const form = article.form
  const quote = ArticleText.formOf(article, target.quote).trim()
  const prefix = ArticleText.formOf(article, target.prefix ?? "")
  const suffix = ArticleText.formOf(article, target.suffix ?? "")
  const figure = ArticleText.formOf(article, target.figure)
  if (quote === "") return { status: "orphaned", searched: true }

  /** What stands at a place whose words are not exactly those of the quote, or not in their context. */
  const elsewhere = (span: Span): Anchor => {
    const words = form.slice(span.start, span.end)
    const now = numbers(form, span)
    const reads = ArticleText.words(article, span)
    const before = numbers(quote, { start: 0, end: quote.length })
    if (now.join(" ") !== before.join(" ")) return { status: "changed", span, reads, numbers: now }
    return {
      status: "moved",
      span,
      reads,
      figure: shift(figureSpan(words, figure, article.language, reads), span.start)
    }
  }

  const decide = (places: ReadonlyArray<Span>, exact: boolean): Anchor => {
    const leaders = best(form, places, prefix, suffix)
    const span = leaders.places[0]
    if (span === undefined) return { status: "orphaned", searched: true }
    const own = exact
      ? shift(figureSpan(quote, figure, article.language, ArticleText.words(article, span)), span.start)
      : null
    if (leaders.places.length > 1) return { status: "ambiguous", spans: leaders.places, figure: own }
    const inContext = leaders.score === prefix.length + suffix.length
    return exact && inContext ? { status: "found", span, figure: own } : elsewhere(span)
  }

  const context = prefix.length + suffix.length
  const exact = occurrences(form, quote, PLACES)
  const trusted = exact.length > 0 && best(form, exact, prefix, suffix).score >= context * ENOUGH_CONTEXT
  if (trusted) return decide(exact, true)
  const alike = exact.length > 0 ? [] : sameWords(form, quote, PLACES)
  if (alike.length > 0 && best(form, alike, prefix, suffix).score >= context * ENOUGH_CONTEXT) {
    return decide(alike, false)
  }
  const near = approximateMatch(form, { quote, prefix, suffix }, budget)
  if (near.spans.length > 0) return decide(near.spans, false)
  const elsewhereAlike = exact.length > 0 ? exact : alike
  if (elsewhereAlike.length > 0 && quote.length >= TELLING) return decide(elsewhereAlike, exact.length > 0)
  return { status: "orphaned", searched: near.searched }
}
