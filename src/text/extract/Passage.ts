/**
 * The words around a number: its sentence, its clause, and what stands between it and its neighbours.
 */
import type { FoundFigure } from "../figures/scanFigures.js"
import type { Span } from "../NormalisedText.js"
import { within } from "./Times.js"

/**
 * A figure in its sentence. All strings are in matching form.
 *
 * @category extract
 * @since 0.1.0
 */
export interface Passage {
  readonly found: FoundFigure
  /** The figure in matching form. */
  readonly printed: string
  /** The sentence's place in the text. */
  readonly sentence: Span
  /** Where the digits of the figure begin: words such as 下降 or "up" may stand in front of them. */
  readonly digits: number
  /** From the previous figure or clause mark to the digits or their currency sign: the words that say what the number is. */
  readonly near: string
  /** Where these words begin. */
  readonly nearStart: number
  /** From the previous figure to the digits, clause marks included; null for the first figure of a sentence. */
  readonly between: string | null
  /** From the start of the sentence to the digits. */
  readonly before: string
  /** From the end of the figure to the end of the sentence. */
  readonly after: string
  /** The figures before it in the same sentence, in order. */
  readonly earlier: ReadonlyArray<FoundFigure>
}

/** A sentence ends with its mark, a semicolon or the line; a full stop needs a blank behind it (3.5 is none). */
const SENTENCE_END = /[。！？!?;；\n]|(?<![A-Z]|\b(?:vs|approx|No|Inc|Corp|Ltd|Co|Mr|Dr))\.(?=\s|$)/gu

/** What ends a clause; a comma within a number does not count. */
const CLAUSE_MARK = /[，、：（）()—]|[,:](?!\d)/gu

/** Sign or code in front of an amount. */
const CURRENCY = /(?:[$€£¥]|(?<![A-Za-z])[A-Z]{2,3}[$]?) ?$/u

/** Figures remembered in front of one. */
const LISTED = 8

/** Work stays bounded on a text that is one endless sentence. */
const LONGEST = 240

/**
 * The spans of the sentences of a normalised text (not its matching form, which has no lines), in order.
 *
 * @category extract
 * @since 0.1.0
 */
export const sentences = (text: string): ReadonlyArray<Span> => {
  const spans: Array<Span> = []
  let start = 0
  for (const match of text.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length
    if (end > start) spans.push({ start, end })
    start = end
  }
  if (start < text.length) spans.push({ start, end: text.length })
  return spans
}

/** Where the digits of a figure begin: words such as 下降 or "up" belong to the figure and say what it is. */
const digitsStart = (atoms: ReadonlyArray<Span>, found: Span): number =>
  within(atoms, found)[0]?.start ?? found.start

const lastMark = (words: string): number => {
  let last = 0
  for (const match of words.matchAll(CLAUSE_MARK)) last = match.index + match[0].length
  return last
}

/**
 * Puts each figure into its sentence.
 *
 * @param form the text in matching form; figures and sentences are offsets of it
 * @param spans the sentences, in order
 * @param atoms the atoms of the text, in order
 * @category extract
 * @since 0.1.0
 */
export const passages = (
  form: string,
  spans: ReadonlyArray<Span>,
  atoms: ReadonlyArray<Span>,
  figures: ReadonlyArray<FoundFigure>
): ReadonlyArray<Passage> => {
  let at = 0
  let earlier: Array<FoundFigure> = []
  return figures.map(found => {
    while (at < spans.length - 1 && (spans[at]?.end ?? 0) <= found.start) {
      at += 1
      earlier = []
    }
    const sentence = spans[at] ?? { start: 0, end: form.length }
    const digits = digitsStart(atoms, found)
    const before = form.slice(Math.max(sentence.start, digits - LONGEST), digits)
    const previous = earlier.at(-1)
    const sincePrevious =
      previous === undefined ? before : form.slice(Math.max(previous.end, digits - LONGEST), digits)
    const mark = lastMark(sincePrevious)
    const near = sincePrevious.slice(mark).replace(CURRENCY, "")
    const nearStart = digits - sincePrevious.length + mark
    const after = form.slice(found.end, Math.min(sentence.end, found.end + LONGEST))
    const between = previous === undefined ? null : sincePrevious
    const passage: Passage = {
      found,
      printed: form.slice(found.start, found.end),
      sentence,
      digits,
      near,
      nearStart,
      between,
      before,
      after,
      earlier: earlier.slice(-LISTED)
    }
    earlier.push(found)
    return passage
  })
}
