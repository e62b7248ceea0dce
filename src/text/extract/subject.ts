/**
 * The words of a text for what a number measures: what stands in front of it, without times, verbs and hedges.
 */
import type { Span } from "../NormalisedText.js"
import { type Passage, wordsOnly } from "./Passage.js"
import * as EndWords from "./EndWords.js"
import { lengthAt } from "./Pattern.js"
import type { Words } from "./Words.js"

/** Longer words are a sentence, not a name, in code units. */
const LONGEST = 40

/** At most so many words are taken off either end. */
const ENDINGS = 40

/** The words without those that the patterns take off their ends, one after the other. */
const stripped = (words: string, atEnd: EndWords.EndWords, atStart: RegExp): string => {
  let end = words.length
  for (let count = 0, taken = 1; count < ENDINGS && taken > 0; count++) {
    taken = EndWords.lengthAt(atEnd, words, end)
    end -= taken
  }
  const rest = words.slice(0, end)
  let start = 0
  for (let count = 0, taken = 1; count < ENDINGS && taken > 0; count++) {
    taken = lengthAt(atStart, rest, start)
    start += taken
  }
  return rest.slice(start)
}

/** What begins an entry of a list, a heading, a quotation. */
const LIST_MARK = /^[-–•·*#>\s]+/u

const HAS_LETTERS = /\p{Script=Han}{2}|\p{L}{3}/u

/** Blanks out spans, so that offsets stay. */
const without = (text: string, offset: number, spans: ReadonlyArray<Span>): string => {
  let rest = text
  for (const { start, end } of spans) {
    if (end <= offset || start >= offset + text.length) continue
    const from = Math.max(0, start - offset)
    const to = Math.min(text.length, end - offset)
    if (from < to) rest = `${rest.slice(0, from)}${" ".repeat(to - from)}${rest.slice(to)}`
  }
  return rest
}

/**
 * The words for the indicator of a figure; empty when none stand in front of it in its sentence.
 *
 * @param times the times that the text mentions; they are no part of an indicator
 * @category extract
 * @since 0.1.0
 */
export const subject = (passage: Passage, times: ReadonlyArray<Span>, words: Words): string => {
  const spaced = wordsOnly(without(passage.nearPrinted, passage.nearStart, times), words.tidy)
  const clean = spaced.includes("  ") ? spaced.replace(/ +/g, " ") : spaced
  const inner = stripped(clean, words.subjectEnd, words.subjectStart).replace(LIST_MARK, "").trim()
  return HAS_LETTERS.test(inner) ? lastWords(inner).trim() : ""
}

/** As many whole words from the end as a name may be long; Chinese has no blanks to cut at. */
const lastWords = (words: string): string => {
  const end = words.slice(-LONGEST)
  const isCut = words.length > LONGEST && /\p{L}{2}/u.test(words.slice(-LONGEST - 1).slice(0, 2))
  return isCut && end.includes(" ") ? end.slice(end.indexOf(" ")) : end
}

/**
 * The words for the whole of a share or the base of a ratio; null when the text does not name it close by.
 *
 * @category extract
 * @since 0.1.0
 */
export const whole = (passage: Passage, words: Words): string | null => {
  const match = words.wholeBefore?.exec(passage.near) ?? words.wholeAfter.exec(passage.after)
  return match?.groups?.["whole"]?.trim() ?? null
}
