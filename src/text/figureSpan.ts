/**
 * The part of a quote that is the claim's figure.
 */
import * as Result from "effect/Result"
import * as Rational from "../arithmetic/Rational.js"
import * as Atom from "./Atom.js"
import { cutsNumber } from "./cutsNumber.js"
import type { Figure } from "../model/Figure.js"
import { parseFigure } from "./figures/parseFigure.js"
import { scanFigures } from "./figures/scanFigures.js"
import type { Span } from "./NormalisedText.js"
import { occurrences } from "./occurrences.js"

const ENOUGH = 100

const place = (quote: string, printed: string, words: string): Span | null =>
  occurrences(quote, words, ENOUGH).find(span => !cutsNumber(printed, span)) ?? null

/** From the first atom of a figure to the last: 13 of 约13%, 6 million of over 6 million km. */
const core = (figure: string): string => {
  const atoms = Atom.enumerate(figure)
  return figure.slice(atoms[0]?.start ?? 0, atoms.at(-1)?.end ?? 0)
}

/** Equal for figures that say the same number: 第38位 and 38th, 超600万公里 and over 6 million km. Hedges do not count. */
const key = (figure: Figure): string => {
  const to = figure.to === null ? "" : Rational.format(figure.to)
  return [figure.form, Rational.format(figure.value), to, figure.unit.kind].join(" ")
}

/**
 * Finds a figure within a quote (in matching form): its words; else its number without hedge and unit; else the first
 * figure of the quote that says the same number, in the text's language or another. Null when the quote does not say it.
 *
 * @param language BCP 47 tag of the quote
 * @param printed the quote as the text has it, of the same length: the matching form makes a clause comma (1,000，5) one that may
 * stand within a number
 * @category anchor
 * @since 0.1.0
 */
export const figureSpan = (quote: string, figure: string, language: string, printed: string): Span | null => {
  const written = figure.trim()
  const exact = place(quote, printed, written) ?? place(quote, printed, core(written))
  if (exact !== null) return exact
  const said = parseFigure(written, { language })
  if (Result.isFailure(said)) return null
  const found = scanFigures(printed, { language }).find(({ figure }) => key(figure) === key(said.success))
  return found === undefined ? null : { start: found.start, end: found.end }
}
