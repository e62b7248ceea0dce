/**
 * Approximate search for a quote in its context: Myers' bit-parallel algorithm (J. ACM 46, 1999) as in approx-string-match.
 */
import search from "approx-string-match"
import type { AnchorBudget } from "./anchor.js"
import type { Span } from "./NormalisedText.js"
import { occurrences } from "./occurrences.js"

/** How much of a pattern may differ. */
const TOLERANCE = 0.35

/** Context taken on either side, and the longest quote searched as a whole, in code units. */
const CONTEXT = 32
const LONGEST = 256

/** With fewer code units than this, too many places are similar by chance. */
const SHORTEST = 8

/** Equally good places beyond this many are not told apart. */
const PLACES = 50

/** The pattern is compared in blocks of this many code units. */
const BLOCK = 32

/** A place this many code units from where the context puts it is as doubtful as one more difference. */
const DRIFT = 8

/** The part of a window that is most like the quote; `expected` is where the context puts it. */
const alignedWithin = (window: string, quote: string, expected: number): Span | null => {
  let leader: Span | null = null
  let least = Number.POSITIVE_INFINITY
  const consider = (span: Span, errors: number): void => {
    const doubt = errors + Math.abs(span.start - expected) / DRIFT
    if (doubt < least || (doubt === least && leader !== null && span.end > leader.end)) leader = span
    least = Math.min(least, doubt)
  }
  for (const span of occurrences(window, quote, PLACES)) consider(span, 0)
  if (leader !== null) return leader
  for (let limit = 1; limit <= quote.length / 2 && leader === null; limit *= 2) {
    for (const match of search(window, quote, limit)) consider(match, match.errors)
  }
  return leader
}

/** How far a number can reach beyond the edge of a span, in code units. */
const REACH = 24

/** A number at an edge of a span belongs to it whole. */
const wholeNumbers = (form: string, span: Span): Span => {
  const before = form.slice(Math.max(0, span.start - REACH), span.start)
  const after = form.slice(span.end, span.end + REACH)
  const isDigit = (at: number): boolean => /\p{N}/u.test(form[at] ?? "")
  const head = isDigit(span.start) ? (/(?:\p{N}[.,]?)*$/u.exec(before)?.[0].length ?? 0) : 0
  const tail = isDigit(span.end - 1) ? (/^(?:[.,]?\p{N})*/u.exec(after)?.[0].length ?? 0) : 0
  return { start: span.start - head, end: span.end + tail }
}

/** The text is searched in pieces of this many code units, so that the budget is looked at often. */
const PIECE = 16_384

/** Ends of the best matches of a pattern; a repetitive text has one at every place, and each costs a search of its own. */
const bestMatches = (form: string, pattern: string, budget: AnchorBudget): ReadonlyArray<Span> | null => {
  const blocks = Math.ceil(pattern.length / BLOCK)
  const overlap = pattern.length * 2
  let fewest = Math.floor(pattern.length * TOLERANCE)
  let leaders: Array<Span> = []
  for (let from = 0; from < form.length; from += PIECE) {
    if (budget.left <= 0) return null
    const piece = form.slice(from, from + PIECE + overlap)
    const matches = search(piece, pattern, fewest)
    budget.left -= blocks * (piece.length + matches.length * pattern.length)
    for (const match of matches) {
      if (match.errors > fewest) continue
      if (match.errors < fewest) leaders = []
      fewest = match.errors
      const span = { start: from + match.start, end: from + match.end }
      if ((leaders.at(-1)?.end ?? 0) < span.end && leaders.length < PLACES) leaders.push(span)
    }
  }
  return leaders
}

/**
 * The places most like the quote in its context, all equally good; `searched` is false when the budget did not allow it.
 *
 * @category anchor
 * @since 0.1.0
 */
export const approximateMatch = (
  form: string,
  target: { readonly quote: string; readonly prefix: string; readonly suffix: string },
  budget: AnchorBudget
): { readonly spans: ReadonlyArray<Span>; readonly searched: boolean } => {
  const quote = target.quote.slice(0, LONGEST)
  const prefix = target.prefix.slice(-CONTEXT)
  const pattern = prefix + quote + (quote.length < target.quote.length ? "" : target.suffix.slice(0, CONTEXT))
  if (pattern.length < SHORTEST) return { spans: [], searched: true }
  const windows = bestMatches(form, pattern, budget)
  if (windows === null) return { spans: [], searched: false }
  const spans: Array<Span> = []
  for (const { start, end } of windows) {
    const window = form.slice(start, end + target.quote.length - quote.length)
    const inner = alignedWithin(window, quote, prefix.length)
    const span = inner === null ? { start, end } : { start: start + inner.start, end: start + inner.end }
    const whole = wholeNumbers(form, span)
    if ((spans.at(-1)?.end ?? 0) <= whole.start) spans.push(whole)
  }
  return { spans, searched: true }
}
