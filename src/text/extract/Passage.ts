/**
 * The words around a number: its sentence, its clause, and what stands between it and its neighbours.
 */
import { isDigit } from "../figures/DigitRun.js"
import type { FoundFigure } from "../figures/scanFigures.js"
import type { Span } from "../NormalisedText.js"
import { walk } from "./walk.js"

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
  /** The families of words that the sentence holds. */
  readonly said: number
  /** Where the digits of the figure begin: words such as 下降 or "up" may stand in front of them. */
  readonly digits: number
  /** From the previous figure or clause mark to the digits or their currency sign: the words that say what the number is. */
  readonly near: string
  /** The same with everything that is printed there, so that offsets hold. */
  readonly nearPrinted: string
  /** Where these words begin. */
  readonly nearStart: number
  /** From the previous figure to the digits, clause marks included; null for the first figure of a sentence. */
  readonly between: string | null
  /** From the start of the sentence to the digits. */
  readonly before: string
  /** From the end of the figure to the end of the sentence. */
  readonly after: string
  /** The figure before it in the same sentence; null for the first. */
  readonly previous: FoundFigure | null
  /** Where the clause begins, although other figures may stand in it (较上周的24.3点上涨0.2点). */
  readonly clauseStart: number
  /** The first of the nearest figures before it in the same sentence; itself when it is the first. */
  readonly first: FoundFigure
}

/** A sentence ends with its mark, a semicolon or the line; a full stop needs a blank behind it (3.5 is none), no initial or
 * abbreviation in front of it (U.S., Rs. 5, Oct. 27), and behind that of a unit no small letter (0.6 bu. from). */
const SENTENCE_END =
  /[。！？!?;；\n]|(?<!\b(?:[A-Z]|i\.e|e\.g|cf|incl|excl|vs|approx|No|Inc|Corp|Ltd|Co|Mr|Mrs|Ms|Dr|Rs))\.(?=\s|$)(?!(?<=\b(?:bu|lbs?|oz|ft|sq|bbls?|gal|cwt|hrs?|mins?|yrs?|est|avg)\.)\s[a-z(\d])(?!(?<=\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.)\s\d)/gu

/** What ends a clause; a comma or a colon within a number does not count. */
const CLAUSE_MARKS = "，、：（）()—,:|"

/** Figures looked back at. */
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

/** Where the last clause begins: behind its mark. */
const clauseStart = (words: string): number => {
  for (let at = words.length - 1; at >= 0; at--) {
    const mark = words.charAt(at)
    if (CLAUSE_MARKS.includes(mark) && !((mark === "," || mark === ":") && isDigit(words[at + 1])))
      return at + 1
  }
  return 0
}

/** Revenue: $3bn. What stands in front of a colon names what stands behind it, when no other words do. */
const labelled = (words: string, clause: number): number =>
  ":：".includes(words.charAt(clause - 1) || " ") && !/\p{L}/u.test(words.slice(clause))
    ? clauseStart(words.slice(0, clause - 1))
    : clause

/** Marks by which Markdown lets words stand out: **41.7%**, `3`, __rose__. */
const EMPHASIS = /\*{1,3}|`{1,3}|(?<![\p{L}\p{N}])_{1,2}|_{1,2}(?![\p{L}\p{N}])/gu

const plain = (words: string): string => (/[*`_]/.test(words) ? words.replace(EMPHASIS, "") : words)

/** Sign or code in front of an amount. */
const CURRENCY = /(?:[$€£¥₹₱₦]|(?<![A-Za-z])(?:[A-Z]{1,3}[$]|[A-Z]{2,3}|Rs\.?|Rp|Tk\.?|KSh|[NRP])) ?$/u
const CURRENCY_ENDS = /[$€£¥₹₱₦A-Zskph. ]/

const withoutCurrency = (words: string): string =>
  CURRENCY_ENDS.test(words.charAt(words.length - 1)) ? words.replace(CURRENCY, "") : words

/**
 * What is printed in front of a figure, as rules compare it: without marks of emphasis, blanks that say nothing, and the sign or
 * code of a currency.
 *
 * @category extract
 * @since 0.1.0
 */
export const wordsOnly = (printed: string, tidy: (words: string) => string): string =>
  withoutCurrency(tidy(plain(printed)))

/**
 * Puts each figure into its sentence.
 *
 * @param form the text in matching form; figures and sentences are offsets of it
 * @param spans the sentences, in order
 * @param said the families of words that each holds
 * @param atoms the atoms of the text, in order
 * @param tidy what words are compared without blanks that say nothing
 * @category extract
 * @since 0.1.0
 */
export const passages = (
  form: string,
  spans: ReadonlyArray<Span>,
  said: ReadonlyArray<number>,
  atoms: ReadonlyArray<Span>,
  figures: ReadonlyArray<FoundFigure>,
  tidy: (words: string) => string
): ReadonlyArray<Passage> => {
  const digitsOf = walk(atoms)
  let at = 0
  let firstOfSentence = 0
  return figures.map((found, index) => {
    while (at < spans.length - 1 && (spans[at]?.end ?? 0) <= found.start) {
      at += 1
      firstOfSentence = index
    }
    const sentence = spans[at] ?? { start: 0, end: form.length }
    const digits = digitsOf.firstWithin(found)?.start ?? found.start
    const before = form.slice(Math.max(sentence.start, digits - LONGEST), digits)
    const previous = index > firstOfSentence ? (figures[index - 1] ?? null) : null
    const between = previous === null ? null : form.slice(Math.max(previous.end, digits - LONGEST), digits)
    const sincePrevious = between ?? before
    const clause = labelled(sincePrevious, clauseStart(sincePrevious))
    const near = sincePrevious.slice(clause)
    return {
      found,
      printed: form.slice(found.start, found.end),
      sentence,
      said: said[at] ?? 0,
      digits,
      near: wordsOnly(near, tidy),
      nearPrinted: near,
      nearStart: digits - sincePrevious.length + clause,
      between,
      before: tidy(plain(before)),
      after: tidy(plain(form.slice(found.end, Math.min(sentence.end, found.end + LONGEST)))),
      clauseStart: digits - before.length + Math.max(before.lastIndexOf(","), before.lastIndexOf("，")) + 1,
      previous,
      first: figures[Math.max(firstOfSentence, index - LISTED)] ?? found
    }
  })
}
