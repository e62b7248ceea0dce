/**
 * The grammar of one figure, shared by all languages:
 *
 *     words before · sign, currency, parenthesis · number · words between · scale · unit · words behind · to a second number
 *
 * Reading is one pass without backtracking over unbounded text: every loop is bounded by a constant.
 */
import * as Rational from "../../arithmetic/Rational.js"
import type { FigureForm } from "../../model/Figure.js"
import type { Outcome } from "./digits.js"
import { combineHedges } from "./hedges.js"
import { type Language, plain } from "./Language.js"
import * as Numeral from "./Numeral.js"
import type { Reading } from "./Reading.js"
import { type Modifiers, readModifiers } from "./readModifiers.js"
import { type Lead, type Quantity, readLead, readQuantity } from "./readQuantity.js"
import { isHan, isLetter, skipSpaces, type Source } from "./Source.js"
import * as WordTable from "./WordTable.js"

/**
 * Reads the figure that starts at `at`, words before the number included.
 *
 * @param source the text
 * @param language its grammar
 * @param at offset of the figure's first character
 * @returns the reading; a problem with the offset at which it arose; null when no number stands there
 * @category reading
 * @since 0.1.0
 */
export const readFigure = (source: Source, language: Language, at: number): Outcome<Reading> | null => {
  const words = readModifiers(language.prefixes, source, at)
  const lead = readLead(source, words.end)
  const first = readQuantity(source, language, lead)
  if (first === null || "problem" in first) return first
  const quantity = first.value
  if (lead.parenthesis && !quantity.closed) return { problem: "unclosed", at: first.end, end: first.end }
  const negative = lead.sign === "-" || lead.parenthesis
  if (negative && words.direction === -1) return { problem: "double-sign", at: words.end, end: lead.end }
  const second = readSecond(source, language, words, lead, quantity, first.end)
  if (second !== null && "problem" in second) return second
  const { numeral, to } = second === null ? single(quantity) : rangeOf(quantity, second.value)
  const ends = signed(numeral.value, to, negative, words.direction === -1)
  if (ends === null) return { problem: "range-order", at: first.end, end: first.end }
  const unit = (second?.value.unit ?? quantity.unit ?? plain("none")).unit
  const form: FigureForm =
    to !== null
      ? "range"
      : quantity.core.form === "number" && unit.kind === "multiple"
        ? "multiple"
        : quantity.core.form
  const printed = combineHedges(combineHedges(words.hedge, quantity.hedge), second?.value.hedge ?? "none")
  const inWords = numeral.step === null && quantity.core.exact !== true
  const end = second?.end ?? first.end
  const reading: Reading = {
    start: source.running ? skipSpaces(source, words.start) : at,
    end,
    figure: {
      form,
      hedge: printed === "none" && inWords ? "about" : printed,
      unit,
      value: ends.value,
      to: ends.to,
      step: numeral.step,
      coarseStep: numeral.coarseStep,
      scale: numeral.scale,
      negative: negative || words.direction === -1,
      signed: lead.sign !== "" || lead.parenthesis || words.direction !== 0
    },
    parts: {
      sign: lead.currencySpan,
      numeral: quantity.numeral,
      behind: quantity.behind,
      complete: quantity.core.complete
    }
  }
  return { value: reading, end }
}

/** The signed ends in their order, or null when a range is printed with its larger end first. */
const signed = (
  low: Rational.Rational,
  high: Rational.Rational | null,
  minus: boolean,
  decrease: boolean
): { readonly value: Rational.Rational; readonly to: Rational.Rational | null } | null => {
  if (decrease) {
    const value = Rational.negate(high ?? low)
    if (high !== null && Rational.compare(low, high) > 0) return null
    return { value, to: high === null ? null : Rational.negate(low) }
  }
  const value = minus ? Rational.negate(low) : low
  return high !== null && Rational.compare(value, high) > 0 ? null : { value, to: high }
}

interface Ends {
  readonly numeral: Numeral.Numeral
  readonly to: Rational.Rational | null
}

const single = (quantity: Quantity): Ends => ({
  numeral: quantity.core.numeral,
  to: quantity.core.numeral.to
})

const DASHES = "-–—~"

const isDash = (source: Source, at: number): boolean =>
  at < source.text.length && DASHES.includes(source.text.charAt(at))

/** The end of what joins a range: one or two dashes, or a word. */
const rangeSign = (source: Source, language: Language, at: number, between: boolean): number | null => {
  const next = skipSpaces(source, at)
  if (isDash(source, next))
    return isDash(source, next + 1) && source.text[next] !== "~" ? afterDashes(source, next) : next + 1
  const word = WordTable.match(language.rangeWords, source, next)
  return word !== null && (word.value === "to" || between) ? word.end : null
}

/** `3—–5` is a wide dash, `-3--1` a dash and a minus. */
const afterDashes = (source: Source, at: number): number => (source.text[at + 1] === "-" ? at + 1 : at + 2)

type Second = Quantity & { readonly negative: boolean }

const readSecond = (
  source: Source,
  language: Language,
  words: Modifiers,
  lead: Lead,
  first: Quantity,
  at: number
): Outcome<Second> | null => {
  const { core } = first
  if (core.complete || lead.parenthesis || core.numeral.to !== null || core.form !== "number") return null
  const sign = rangeSign(source, language, at, words.between)
  if (sign === null) return null
  const change = isLetter(source.text[sign - 1]) && !words.between && language.isChange(source, lead.end)
  if (source.running && change) return null
  const secondLead = readLead(source, skipSpaces(source, sign))
  if (secondLead.parenthesis) return null
  if (source.running && first.hasUnit && language.isNoFigure(source, secondLead.end) !== null) return null
  const currency = secondLead.currency ?? lead.currency
  const second = readQuantity(source, language, { ...secondLead, currency })
  if (second === null) return null
  if ("problem" in second) return source.running ? null : second
  const { numeral, form } = second.value.core
  if (form !== "number" || numeral.to !== null || second.value.core.complete) return null
  if (source.running && first.hasUnit && core.unit === null && !second.value.hasUnit) return null
  if (source.running && isScore(source, sign, first, second.value)) return null
  if (
    source.running &&
    (isLetter(source.text[sign - 1]) || isHan(source.text[sign - 1])) &&
    !words.between &&
    areApart(source, words, lead, first, second.value)
  )
    return null
  return { value: { ...second.value, negative: secondLead.sign === "-" }, end: second.end }
}

/** A vote of 7-2: two numbers, not a range. */
const isScore = (source: Source, sign: number, first: Quantity, second: Quantity): boolean =>
  DASHES.includes(source.text.charAt(sign - 1)) &&
  !first.hasUnit &&
  !second.hasUnit &&
  !first.hasScale &&
  !second.hasScale &&
  Rational.isInteger(first.core.numeral.value) &&
  Rational.compare(first.core.numeral.value, second.core.numeral.value) > 0

/** Of how different sizes the ends of a range behind a word of change are at most. */
const WIDEST = Rational.of(5)

/** An increase in the deficit of $3bn to $84bn. */
const CHANGE_IN =
  /\b(?:increase|decrease|rise|fall|drop|decline|gain|reduction|widening|narrowing|improvement) in [a-z' -]{1,40} of ?$/u

/**
 * Fell 82,000 to 32.7 million, improved by 15 basis points to 2.4 %, voted 7 to 2: an amount and where it led, or two numbers of
 * other kinds, not the ends of a range.
 */
const areApart = (
  source: Source,
  words: Modifiers,
  lead: Lead,
  first: Quantity,
  second: Quantity
): boolean => {
  if (first.unit !== null && second.unit !== null && first.unit.unit.kind !== second.unit.unit.kind)
    return true
  const { numeral, to } = rangeOf(first, { ...second, negative: false })
  if (to === null || lead.sign === "-") return false
  if (Rational.compare(numeral.value, to) > 0) return true
  const isChange =
    words.direction !== 0 ||
    source.small.startsWith("by", words.end - 2) ||
    CHANGE_IN.test(source.small.slice(Math.max(0, words.end - 64), words.end))
  return isChange && Rational.compare(to, Rational.multiply(WIDEST, numeral.value)) > 0
}

/** The two ends; a scale or unit factor printed only behind the second counts for both (3–5亿, 三至五成). */
const rangeOf = (first: Quantity, second: Second): Ends => {
  const low = first.core.numeral
  const high = second.core.numeral
  const lifted =
    first.hasScale || first.hasUnit ? low : Numeral.scaled(low, Rational.divide(high.scale, low.scale))
  const fits = second.negative || Rational.compare(lifted.value, high.value) <= 0
  const numeral = fits ? lifted : low
  return {
    numeral: {
      ...numeral,
      step: finer(numeral.step, high.step),
      coarseStep: finer(numeral.coarseStep, high.coarseStep)
    },
    to: second.negative ? Rational.negate(high.value) : high.value
  }
}

const finer = (a: Rational.Rational | null, b: Rational.Rational | null): Rational.Rational | null =>
  a === null ? b : b === null ? a : Rational.min(a, b)
