/**
 * The text of a `figure:` field, which must be one figure and nothing else.
 */
import { Result } from "effect"
import type { Figure } from "../../model/Figure.js"
import * as FigureProblem from "./FigureProblem.js"
import type { Language } from "./Language.js"
import { languageOf, languages } from "./languages.js"
import { readFigure } from "./readFigure.js"
import type { Reading } from "./Reading.js"
import * as Source from "./Source.js"

/** Longest text of one figure, in UTF-16 units. */
export const MAX_LENGTH = 400

/**
 * Reads a figure as printed, exactly. Words of the document's language come first; where they do not fit, the other
 * grammars are tried, so that `6.9 percentage points` may also stand in the claims of a Chinese text.
 *
 * @param text the figure with its unit, hedge and direction words, nothing else
 * @param options `language`: the document's BCP 47 tag (it also decides between decimal comma and thousands comma)
 * @returns the figure, or the problem with its offset; never throws
 * @example
 * ```ts
 * import { parseFigure } from "claimcheck"
 * parseFigure("降低约13%", { language: "zh" }) // −13 percent, hedge "about"
 * ```
 * @category figure
 * @since 0.1.0
 */
export const parseFigure = (
  text: string,
  options: { readonly language: string }
): Result.Result<Figure, FigureProblem.FigureProblem> =>
  Result.map(readWhole(text, options), reading => ({ ...reading.figure, text: text.trim() }))

/**
 * The same with the places of the figure's parts.
 *
 * @category reading
 * @since 0.1.0
 */
export const readWhole = (
  text: string,
  options: { readonly language: string }
): Result.Result<Reading, FigureProblem.FigureProblem> => {
  if (text.length > MAX_LENGTH) return Result.fail(FigureProblem.at("too-long", text, MAX_LENGTH))
  const source = Source.make(text, options.language, false)
  const own = languageOf(options.language)
  const first = readIn(source, own)
  if (Result.isSuccess(first)) return first
  for (const other of languages) {
    if (other === own) continue
    const next = readIn(source, other)
    if (Result.isSuccess(next)) return next
  }
  return first
}

const readIn = (
  source: Source.Source,
  language: Language
): Result.Result<Reading, FigureProblem.FigureProblem> => {
  const { text } = source
  let start = 0
  while (isBlank(text[start])) start++
  if (start === text.length) return Result.fail(FigureProblem.at("empty", source.printed, 0))
  const read = readFigure(source, language, start)
  if (read === null) return Result.fail(FigureProblem.at("no-number", source.printed, start))
  if ("problem" in read) return Result.fail(FigureProblem.at(read.problem, source.printed, read.at))
  let end = read.end
  while (isBlank(text[end])) end++
  return end < text.length
    ? Result.fail(FigureProblem.at("trailing", source.printed, end))
    : Result.succeed(read.value)
}

const isBlank = (character: string | undefined): boolean =>
  character === " " || character === "\n" || character === "\r"
