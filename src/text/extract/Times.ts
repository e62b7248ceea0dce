/**
 * The times of a text, looked up by place; each look-up is a binary search, so that a long text stays fast.
 */
import type { Span } from "../NormalisedText.js"
import type { DateMention } from "./DateMention.js"

/**
 * @category extract
 * @since 0.1.0
 */
export interface Times {
  /** The mention that holds a span whole; null when none does. */
  readonly holding: (span: Span) => DateMention | null
  /** The mentions within a sentence, after the last one before it that is no base. */
  readonly around: (sentence: Span) => ReadonlyArray<DateMention>
}

/** The first index whose span starts at or behind an offset. */
const firstFrom = (spans: ReadonlyArray<Span>, offset: number): number => {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * The span, of some that are sorted and may overlap a little, that holds another whole; null when none of the nearest does.
 *
 * @category extract
 * @since 0.1.0
 */
export const holding = <S extends Span>(spans: ReadonlyArray<S>, span: Span): S | null => {
  for (let at = firstFrom(spans, span.start + 1) - 1, tried = 0; at >= 0 && tried < NEAREST; at--, tried++) {
    const other = spans[at]
    if (other !== undefined && span.end <= other.end) return other
  }
  return null
}

const NEAREST = 8

/**
 * @param mentions in the order of the text
 * @category extract
 * @since 0.1.0
 */
export const make = (mentions: ReadonlyArray<DateMention>): Times => {
  /** For each mention, the index of the last one before it that is no base. */
  const current: Array<number> = []
  let last = -1
  for (const [at, mention] of mentions.entries()) {
    current.push(last)
    if (!mention.base) last = at
  }
  current.push(last)
  return {
    holding: span => holding(mentions, span),
    around: sentence => {
      const first = firstFrom(mentions, sentence.start)
      const end = firstFrom(mentions, sentence.end)
      const earlier = mentions[current[first] ?? -1]
      const own = mentions.slice(first, Math.min(end, first + MOST))
      return earlier === undefined ? own : [earlier, ...own]
    }
  }
}

/** Mentions looked at in one sentence. */
const MOST = 200
