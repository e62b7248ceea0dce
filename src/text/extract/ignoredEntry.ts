import type { IgnoredReason } from "../../model/ClaimsFile.js"
import * as ArticleText from "../ArticleText.js"
import type * as Atom from "../Atom.js"
import type { DraftIgnored } from "./Draft.js"

/** Words taken on either side of a number that is no claim. */
const AROUND = 4

/**
 * An ignored entry for a number, with a few words around it on its line; in front of it no other number, so that it is found
 * first.
 *
 * @category extract
 * @since 0.1.0
 */
export const ignoredEntry = (
  article: ArticleText.ArticleText,
  atom: Atom.Atom,
  why: IgnoredReason,
  note: string | null
): DraftIgnored => {
  const { before, after } = ArticleText.around(article, atom, AROUND)
  const front = /[^\p{N}\n]*$/u.exec(before)?.[0] ?? ""
  const lead = front.includes(atom.text) ? "" : front
  const tail = after.replace(/[\p{N}.,]+$/u, "")
  return { quote: `${lead}${atom.text}${tail}`.trim(), number: atom.text, why, note }
}
