/**
 * An article as text, whatever kind of file it came in.
 */

/**
 * The kinds of files that are read as articles.
 *
 * @category article
 * @since 0.1.0
 */
export type ArticleKind = "text" | "markdown" | "html" | "docx" | "pdf"

/**
 * The text that was taken from a file. From a page or a document it is a choice, so a person should be shown `text`'s
 * beginning and end; `notes` are what the reader of that kind remarked.
 *
 * @category article
 * @since 0.1.0
 */
export interface Article {
  readonly kind: ArticleKind
  readonly text: string
  readonly title: string | null
  readonly notes: ReadonlyArray<string>
}
