import type { ArticleKind } from "./Article.js"

const startsWith = (bytes: Uint8Array, words: string): boolean =>
  Array.from(words).every((letter, at) => bytes[at] === letter.charCodeAt(0))

/** How much of a file is looked at, in bytes. */
const BEGINNING = 1024

/** A comment ends at its first `-->`: could it end at any, a file of comments would be tried in 2^n ways. */
const START_OF_PAGE = /^[^<]{0,8}\s*(?:<!--(?:(?!-->)[^])*-->\s*)*<(?:!doctype html|html|head|body)\b/iu

/**
 * The kind of an article by its first bytes, and where these leave it open by the ending of its name; null for a ZIP archive
 * that is no Word document.
 *
 * @category article
 * @since 0.1.0
 */
export const articleKind = (name: string, bytes: Uint8Array): ArticleKind | null => {
  if (startsWith(bytes, "%PDF-")) return "pdf"
  if (startsWith(bytes, "PK\u0003\u0004")) return /\.docx$/iu.test(name) ? "docx" : null
  const beginning = new TextDecoder("latin1").decode(bytes.subarray(0, BEGINNING))
  if (START_OF_PAGE.test(beginning)) return "html"
  if (/\.x?html?$/iu.test(name)) return "html"
  return /\.(?:md|markdown)$/iu.test(name) ? "markdown" : "text"
}
