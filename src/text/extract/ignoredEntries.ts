import type { IgnoredReason } from "../../model/ClaimsFile.js"
import * as ArticleText from "../ArticleText.js"
import * as Atom from "../Atom.js"
import type { Span } from "../NormalisedText.js"
import type { DraftIgnored } from "./Draft.js"
import { ignoredEntry } from "./ignoredEntry.js"

/** What touches a word decides whether it is a number: "half" in 年half is none. In code units. */
const AROUND = 2

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
  const from = Math.max(0, span.start - AROUND)
  const printed = ArticleText.words(article, { start: from, end: span.end + AROUND })
  const within = Atom.enumerate(printed).filter(
    ({ start, end }) => from + start >= span.start && from + end <= span.end
  )
  return Atom.groups(printed, within).map(({ text, start, end }) =>
    ignoredEntry(article, { text, start: from + start, end: from + end }, why, note)
  )
}
