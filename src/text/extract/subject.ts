/**
 * The words of a text for what a number measures: what stands in front of it, without times, verbs and hedges.
 */
import type { Span } from "../NormalisedText.js"
import type { Passage } from "./Passage.js"
import type { Words } from "./Words.js"

/** Longer words are a sentence, not a name, in code units. */
const LONGEST = 40

/** At most so many words are taken off either end. */
const ENDINGS = 40

/** No word that is taken off is longer: only so much of the end is looked at. */
const LONGEST_WORD = 24

const stripEnd = (words: string, one: RegExp): string => {
  let rest = words
  for (let count = 0; count < ENDINGS; count++) {
    const match = one.exec(rest.slice(-LONGEST_WORD))
    if (match === null || match[0] === "") break
    rest = rest.slice(0, rest.length - match[0].length)
  }
  return rest
}

const stripStart = (words: string, one: RegExp): string => {
  let rest = words
  for (let count = 0; count < ENDINGS; count++) {
    const match = one.exec(rest)
    if (match === null || match[0] === "") break
    rest = rest.slice(match[0].length)
  }
  return rest
}

const HAS_LETTERS = /\p{Script=Han}{2}|\p{L}{3}/u

/** Blanks out spans, so that offsets stay. */
const without = (text: string, offset: number, spans: ReadonlyArray<Span>): string => {
  let rest = text
  for (const { start, end } of spans) {
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
  const clean = without(passage.near, passage.nearStart, times).replace(/\s+/gu, " ")
  const inner = stripStart(stripEnd(clean, words.subjectEnd), words.subjectStart).trim()
  return HAS_LETTERS.test(inner) ? inner.slice(-LONGEST).trim() : ""
}

/**
 * The words for the whole of a share or the base of a ratio; null when the text does not name it close by.
 *
 * @category extract
 * @since 0.1.0
 */
export const whole = (passage: Passage, words: Words): string | null => {
  const match = words.wholeBefore.exec(passage.near) ?? words.wholeAfter.exec(passage.after)
  return match?.groups?.["whole"]?.trim() ?? null
}
