/**
 * Figures in running prose, left to right, without overlap, in time linear in the length of the text.
 */
import type { Figure } from "../../model/Figure.js"
import * as Rational from "../../arithmetic/Rational.js"
import { isInnerMark } from "./DigitRun.js"
import type { Language } from "./Language.js"
import { languageOf } from "./languages.js"
import { readFigure } from "./readFigure.js"
import type { Reading } from "./Reading.js"
import * as Source from "./Source.js"
import * as WordTable from "./WordTable.js"

/**
 * A figure and its place in the text: `text.slice(start, end) === figure.text`.
 *
 * @category figure
 * @since 0.1.0
 */
export interface FoundFigure {
  readonly start: number
  readonly end: number
  readonly figure: Figure
}

/**
 * Finds the figures of a text. Dates, names with digits (5G, A00) and identifiers are passed over; whether a number is
 * a claim is for others to say.
 *
 * @param text running prose
 * @param options `language`: the text's BCP 47 tag
 * @category figure
 * @since 0.1.0
 */
export const scanFigures = (
  text: string,
  options: { readonly language: string }
): ReadonlyArray<FoundFigure> => scan(Source.make(text, options.language, true), languageOf(options.language))

/**
 * The same for a prepared source, whose counter of steps then says how much work was done.
 *
 * @category reading
 * @since 0.1.0
 */
export const scan = (source: Source.Source, language: Language): ReadonlyArray<FoundFigure> => {
  const found: Array<FoundFigure> = []
  const stops = stopsOf(language)
  const { text, work } = source
  for (let at = 0; at < text.length; ) {
    if (stops[text.charCodeAt(at)] !== 1) {
      work.steps++
      at++
      continue
    }
    const skipped = passOver(source, language, at)
    if (skipped > at) {
      at = skipped
      continue
    }
    const read = readFigure(source, language, at)
    if (read === null) at++
    else if ("problem" in read) at = read.problem === "double-sign" ? at + 1 : Math.max(at + 1, read.end)
    else {
      const other = otherwise(source, language, read.value)
      if (other === null) found.push(printed(source, read.value))
      at = Math.max(at + 1, other ?? read.end)
    }
  }
  return found
}

const printed = (source: Source.Source, { start, end, figure }: Reading): FoundFigure => ({
  start,
  end,
  figure: {
    text: source.printed.slice(start, end),
    form: figure.form,
    hedge: figure.hedge,
    unit: figure.unit,
    value: figure.value,
    to: figure.to,
    step: figure.step,
    coarseStep: figure.coarseStep,
    scale: figure.scale,
    negative: figure.negative,
    signed: figure.signed
  }
})

const SIGNS = "+-–(."

const stops = new WeakMap<Language, Uint8Array>()

/** By UTF-16 unit: whether a figure, or a word that may hide one, can start with it. Most of a text is passed over by this. */
const stopsOf = (language: Language): Uint8Array => {
  const known = stops.get(language)
  if (known !== undefined) return known
  const table = language.opens.tree.firsts.map(kind => (kind === 0 ? 0 : 1))
  for (const sign of SIGNS) table[sign.charCodeAt(0)] = 1
  for (let code = 0; code < table.length; code++) {
    const character = String.fromCharCode(code)
    if (Source.isDigit(character) || Source.isLetter(character)) table[code] = 1
  }
  stops.set(language, table)
  return table
}

/** Where reading may go on when no figure can start at `at`: inside a word, a name or a date; `at` itself when one can. */
const passOver = (source: Source.Source, language: Language, at: number): number => {
  source.work.steps++
  const character = source.text.charAt(at)
  if (Source.isDigit(character)) return passOverDigits(source, language, at)
  if (SIGNS.includes(character)) return mayBeSign(source, at) ? at : at + 1
  const letter = Source.isLetter(character)
  if (letter && Source.isLetter(source.text[at - 1])) return wordEnd(source, at)
  const opens = WordTable.match(language.opens, source, at) !== null
  if (!opens && !(letter && language.isNoFigure(source, at) !== null))
    return letter ? wordEnd(source, at) : at + 1
  return language.isNoFigure(source, at) ?? at
}

/** A sign with something behind it that it may belong to; the points of 1.5 and of an ellipsis are none. */
const mayBeSign = (source: Source.Source, at: number): boolean => {
  if (isInnerMark(source.text, at) || source.text.startsWith("..", at - 1)) return false
  const next = source.text.charAt(at + 1)
  return Source.isDigit(next) || "$€£¥₹(.".includes(next === "" ? " " : next) || Source.isLetter(next)
}

const passOverDigits = (source: Source.Source, language: Language, at: number): number => {
  const before = source.text[at - 1]
  if (Source.isDigit(before)) return at + 1
  if (Source.isLetter(before) || isInnerMark(source.text, at - 1) || isNamePart(source, at))
    return wordEnd(source, at)
  return language.isNoFigure(source, at) ?? nameEnd(source, at)
}

/** COVID-19, F-16, mid-2023 */
const isNamePart = (source: Source.Source, at: number): boolean =>
  source.text[at - 1] === "-" &&
  /(?:[A-Z]|\b(?:mid|pre|post))-$/.test(source.text.slice(Math.max(0, at - 6), at))

/** The end of a run of letters and digits. */
const wordEnd = (source: Source.Source, at: number): number => {
  let end = at
  while (Source.isLetter(source.text[end]) || Source.isDigit(source.text[end])) end++
  source.work.steps += end - at
  return Math.max(end, at + 1)
}

const IDENTIFIER = /\d{1,30}(?:[-/.:]\d{1,30}){2,9}|0\d{1,30}(?![.,\d])(?:-\d{1,30}){0,9}/y

/** Versions, telephone numbers, dates and numbers with leading zeros: digits that count nothing. */
const nameEnd = (source: Source.Source, at: number): number => {
  const name = Source.execAt(IDENTIFIER, source.text, at)
  return name === null || COUNTS.test(name[0]) ? at : at + name[0].length
}

/** A time of hours, grouped thousands, the parts of a whole (6.0:39.9:54.1), and decimals in a list or by something (1.23/1.56/1.89, 15.1/10万). */
const COUNTS =
  /^\d{1,3}:\d\d:\d\d|^\d{1,3}(?:\.\d{3})+$|^\d{1,3}\.\d{1,3}(?::\d{1,3}\.\d{1,3})+$|^(?=[\d/]*\.)\d{1,6}(?:\.\d{1,4})?(?:\/\d{1,6}(?:\.\d{1,4})?)+$/

/**
 * Where reading goes on when what was read is no figure in prose, or null when it is one: dates behind a word (到2025年),
 * dashes before a number, digits glued to letters (5G, 4S店), and bare words for small numbers.
 */
const otherwise = (source: Source.Source, language: Language, reading: Reading): number | null => {
  const { figure, parts, start, end } = reading
  const { numeral } = parts
  const date = language.isNoFigure(source, numeral.start)
  if (date !== null) return date
  const dash = source.text[start] === "-" || source.text[start] === "–"
  const before = source.text[start - 1]
  const joined = Source.isDigit(before) || before === ")"
  if (dash && (joined || (Source.isLetter(before) && !isComparison(source, start)))) return start + 1
  if (/[\u00b2\u00b3\u00b9\u2070-\u2079]/.test(source.text.charAt(end))) return end + 1
  const last = source.text[end - 1]
  if (Source.isLetter(source.text[end]) && (Source.isLetter(last) || Source.isDigit(last))) return numeral.end
  if (isSpanOfYears(figure)) return end
  const inWords = figure.step === null && figure.form === "number" && !parts.complete
  if (inWords && parts.behind.length === 0) return numeral.end
  return isBareWord(source, reading) || isWordForZero(source, figure, numeral.start) ? numeral.end : null
}

/** yoy-3.2%, QoQ-0.5%: the dash is a minus. */
const isComparison = ({ small }: Source.Source, at: number): boolean =>
  /(?:yoy|qoq|mom)$/.test(small.slice(Math.max(0, at - 3), at))

/** 2010–2020 and 2023—2025年 are dates. */
const isSpanOfYears = ({ form, unit, value, to }: Reading["figure"]): boolean =>
  form === "range" &&
  to !== null &&
  (unit.kind === "none" ||
    (unit.kind === "time" && unit.id === "year") ||
    (unit.kind === "count" && Source.isLetter(unit.id[0]) && isRecent(value) && isRecent(to))) &&
  isYear(value) &&
  isYear(to)

/** `between 2010 and 2020 exports doubled`: the word behind is not what these count. */
const isRecent = (value: Rational.Rational): boolean =>
  Rational.compare(value, Rational.of(1980)) >= 0 && Rational.compare(value, Rational.of(2040)) <= 0

const isYear = (value: Rational.Rational): boolean =>
  Rational.isInteger(value) &&
  Rational.compare(value, Rational.of(1500)) >= 0 &&
  Rational.compare(value, Rational.of(2200)) < 0

const isWordForZero = (source: Source.Source, figure: Reading["figure"], at: number): boolean =>
  figure.form === "number" && Rational.sign(figure.value) === 0 && !Source.isDigit(source.text[at])

/** 四 in 四川, "one" in "no one": a word for a number without unit, hedge or sign. */
const isBareWord = (source: Source.Source, { figure, parts }: Reading): boolean => {
  const { start, end } = parts.numeral
  const bare =
    figure.form === "number" && figure.unit.kind === "none" && figure.hedge === "none" && !figure.signed
  if (!bare || parts.complete || /[\d.]/.test(source.text.charAt(start)) || parts.behind.length > 0)
    return false
  return Source.isHan(source.text[start]) ? end - start < 3 : source.small.startsWith("one", start)
}
