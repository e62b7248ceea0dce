/**
 * A text prepared for searching: normalised, with its matching form and its lines. Every search works on `form`, every offset
 * is one of `normalised.text`, everything shown is cut out of `normalised.text`.
 */
import * as LineIndex from "./LineIndex.js"
import * as MatchingForm from "./MatchingForm.js"
import type { NormalisedText, Span } from "./NormalisedText.js"
import { originalOffset } from "./NormalisedText.js"
import { normalise } from "./normalise.js"

/**
 * A normalised text with its matching form (same length) and the lines of the original.
 *
 * @category text
 * @since 0.1.0
 */
export interface ArticleText {
  readonly normalised: NormalisedText
  readonly form: string
  readonly toForm: MatchingForm.MatchingForm
  readonly lines: LineIndex.LineIndex
  readonly language: string
}

/**
 * Prepares a text for a matching form that is already loaded.
 *
 * @category text
 * @since 0.1.0
 */
export const make = (original: string, language: string, toForm: MatchingForm.MatchingForm): ArticleText => {
  const normalised = normalise(original)
  return { normalised, form: toForm(normalised.text), toForm, lines: LineIndex.make(original), language }
}

/**
 * Prepares a text, loading the matching form of its language (BCP 47) first.
 *
 * @category text
 * @since 0.1.0
 */
export const load = async (original: string, language: string): Promise<ArticleText> =>
  make(original, language, await MatchingForm.load(language))

/**
 * The matching form of words written elsewhere, such as a quote of a claims file. A blank at either end is kept: within a
 * text it would be.
 *
 * @category text
 * @since 0.1.0
 */
export const formOf = (article: ArticleText, words: string): string =>
  article.toForm(normalise(`x${words}x`).text).slice(1, -1)

/**
 * Line and column in the original, from 1, of a normalised offset.
 *
 * @category text
 * @since 0.1.0
 */
export const position = (
  article: ArticleText,
  offset: number
): { readonly line: number; readonly column: number } =>
  LineIndex.position(article.lines, originalOffset(article.normalised, offset))

/**
 * The words of a span as the text has them.
 *
 * @category text
 * @since 0.1.0
 */
export const words = (article: ArticleText, span: Span): string =>
  article.normalised.text.slice(span.start, span.end)

/**
 * The words around a span on its own line, for a message: at most `width` code units on either side.
 *
 * @category text
 * @since 0.1.0
 */
export const around = (
  article: ArticleText,
  span: Span,
  width: number
): { readonly before: string; readonly after: string } => {
  const text = article.normalised.text
  const before = text.slice(Math.max(0, span.start - width), span.start)
  const after = text.slice(span.end, span.end + width)
  return { before: before.slice(before.lastIndexOf("\n") + 1), after: after.split("\n", 1)[0] ?? "" }
}
