import type { IgnoredReason } from "../../model/ClaimsFile.js"
import * as ArticleText from "../ArticleText.js"
import * as Atom from "../Atom.js"
import type { Span } from "../NormalisedText.js"
import type { DraftIgnored } from "./Draft.js"
import { ignoredEntry } from "./ignoredEntry.js"

/**
 * Ignored entries for every number of a figure that states nothing; 1,000 is one number, though it has two runs of digits.
 *
 * @param span where the figure stands in the normalised text
 * @category extract
 * @since 0.1.0
 */
export const ignoredEntries = (
  article: ArticleText.ArticleText,
  span: Span,
  why: IgnoredReason,
  note: string | null
): ReadonlyArray<DraftIgnored> => {
  const printed = ArticleText.words(article, span)
  return Atom.groups(printed, Atom.enumerate(printed)).map(({ text, start, end }) =>
    ignoredEntry(article, { text, start: span.start + start, end: span.start + end }, why, note)
  )
}
