/**
 * The sign that the words of a sentence give a figure.
 */
import * as Rational from "../../arithmetic/Rational.js"
import type { Measure } from "../../model/Claim.js"
import type { Figure } from "../../model/Figure.js"
import * as Atom from "../Atom.js"
import type { Passage } from "./Passage.js"
import { FAMILY } from "./WordFamilies.js"
import type { Words } from "./Words.js"

/** Measures whose figure has a sign. */
const SIGNED: ReadonlyArray<Measure> = [
  "growth",
  "change",
  "average_growth",
  "annualised_growth",
  "contribution"
]

export const negate = (figure: Figure): Figure => ({
  ...figure,
  value: Rational.negate(figure.to ?? figure.value),
  to: figure.to === null ? null : Rational.negate(figure.value),
  negative: !figure.negative,
  signed: true
})

/** The digits with their unit, without the words of direction in front. */
export const unsigned = (figure: Figure): string => {
  const start = Atom.enumerate(figure.text)[0]?.start ?? 0
  const currency = /[$€£¥]\s?$/u.exec(figure.text.slice(0, start))
  return figure.text.slice(start - (currency?.[0].length ?? 0))
}

/** Sets the sign that words outside of the figure give it: 0.3个百分点 behind 比上月末低, 14% in front of below. */
export const withSign = (
  passage: Passage,
  measure: Measure,
  words: Words
): { figure: string; reading: Figure } => {
  const { figure } = passage.found
  const as = (reading: Figure, text: string): { figure: string; reading: Figure } => ({
    figure: text,
    reading
  })
  if (!SIGNED.includes(measure)) {
    if (!figure.signed && words.loss?.near.test(passage.near) === true)
      return as(negate(figure), `-${unsigned(figure)}`)
    const risen = figure.negative && words.positive.test(passage.near)
    return risen ? as(negate(figure), unsigned(figure)) : as(figure, figure.text)
  }
  const { near, far, after, continued, earlier } = words.negative
  const falls =
    near.test(passage.near) ||
    ((passage.said & FAMILY.fall) !== 0 && far.test(passage.near)) ||
    after.test(passage.after) ||
    (continued.test(passage.near) && earlier.test(passage.before))
  const undone = words.positive.test(passage.near)
  const negative = falls && !undone
  if (negative === figure.negative || (figure.negative && !undone)) return as(figure, figure.text)
  return negative ? as(negate(figure), `-${unsigned(figure)}`) : as(negate(figure), unsigned(figure))
}

/** Fell $254 million, or 3.6 percent; fell 3.6 percent, or $254 million: the second has the sign of the first. */
export const isRestatedFall = (
  passage: Passage,
  last: { readonly reading: Figure; readonly measure: Measure } | null,
  measure: Measure,
  words: Words
): boolean =>
  last?.reading.negative === true &&
  ((last.measure === "change" && measure === "growth") ||
    ((last.measure === "growth" || last.reading.unit.kind.endsWith("point")) &&
      measure === "change" &&
      !passage.found.figure.unit.kind.endsWith("point"))) &&
  words.restates.test(passage.near)

/** What a change started from has no direction: down from 4.6 percent. */
export const withoutSign = (
  { found: { figure } }: Passage,
  inBrackets: boolean
): { figure: string; reading: Figure } =>
  figure.negative &&
  !(inBrackets ? /-|负|負|零下/u : /[-(负負]|零下|\b(?:minus|negative)\b/iu).test(figure.text)
    ? { figure: unsigned(figure).replace(/\)$/u, ""), reading: negate(figure) }
    : { figure: figure.text, reading: figure }
