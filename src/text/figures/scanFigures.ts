/**
 * Figures in running prose, left to right, without overlap, in time linear in the length of the text.
 */
import type { Figure } from "../../model/Figure.js"
import type { Language } from "./Language.js"
import { languageOf } from "./languages.js"
import { readFigure } from "./readFigure.js"
import type { Reading } from "./Reading.js"
import * as Source from "./Source.js"

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
  let at = 0
  while (at < source.text.length) {
    const skipped = passOver(source, language, at)
    if (skipped > at) {
      at = skipped
      continue
    }
    const read = readFigure(source, language, at)
    if (read === null) at++
    else if ("problem" in read) at = Math.max(at + 1, read.problem === "double-sign" ? at + 1 : read.end)
    else if (!isFigure(source, read.value))
      at = Math.max(at + 1, read.value.parts.numeral.start > at ? at + 1 : read.value.parts.numeral.end)
    else {
      found.push({
        start: at,
        end: read.end,
        figure: { ...read.value.figure, text: source.printed.slice(at, read.end) }
      })
      at = read.end
    }
  }
  return found
}

/** Where reading may go on when no figure can start at `at`: inside a word, a name or a date. */
const passOver = (source: Source.Source, language: Language, at: number): number => {
  source.work.steps++
  const character = source.text.charAt(at)
  if (character === " ") return at + 1
  const before = source.text[at - 1]
  const letter = Source.isLetter(character)
  const digit = Source.isDigit(character)
  if ((letter || digit) && Source.isLetter(before)) return wordEnd(source, at)
  if (letter || digit || Source.isHan(character)) {
    const other = language.isNoFigure(source, at)
    if (other !== null) return other
  }
  if (digit) {
    if (Source.isDigit(before)) return at + 1
    const name = nameEnd(source, at)
    if (name > at) return name
  }
  return at
}

/** The end of a run of letters and digits. */
const wordEnd = (source: Source.Source, at: number): number => {
  let end = at
  while (Source.isLetter(source.text[end]) || Source.isDigit(source.text[end])) end++
  source.work.steps += end - at
  return Math.max(end, at + 1)
}

const IDENTIFIER = /^\d+(?:[-/.:]\d+){2,}|^0\d+(?![.,\d])/

/** Versions, telephone numbers, dates and numbers with leading zeros: digits that count nothing. */
const nameEnd = (source: Source.Source, at: number): number => {
  const name = IDENTIFIER.exec(source.text.slice(at, at + 32))
  if (name === null || /^\d{1,3}:\d\d:\d\d/.test(name[0]) || /^\d{1,3}(?:\.\d{3})+$/.test(name[0])) return at
  return at + name[0].length
}

/** In prose a bare word for a small number is no figure, and digits glued to letters are a name (5G, 4S店). */
const isFigure = (source: Source.Source, reading: Reading): boolean => {
  const { figure, parts, end } = reading
  const glued =
    Source.isLetter(source.text[end]) &&
    (Source.isLetter(source.text[end - 1]) || Source.isDigit(source.text[end - 1]))
  if (glued) return false
  const bare =
    figure.form === "number" && figure.unit.kind === "none" && figure.hedge === "none" && !figure.signed
  if (!bare || Source.isDigit(source.text[parts.numeral.start])) return true
  const length = parts.numeral.end - parts.numeral.start
  return Source.isHan(source.text[parts.numeral.start])
    ? length > 2 || source.text[parts.numeral.end - 1] === "大"
    : length > 3 || !source.small.startsWith("one", parts.numeral.start)
}
