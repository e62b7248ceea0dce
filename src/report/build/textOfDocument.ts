/**
 * A document's text held against its claims: anchors and coverage.
 */
import type { LoadedDocument } from "../../model/LoadedDocument.js"
import type * as ArticleText from "../../text/ArticleText.js"
import { checkText } from "../../text/coverage.js"
import * as Inventory from "../../text/inventory.js"
import { noTextResult, type TextResult } from "./DocumentContext.js"

/**
 * What `checkDocuments` takes as the text of a document: from the article itself; nothing when it is not at hand.
 *
 * @category pipeline
 * @since 0.1.0
 */
export const textResult = (
  { file }: LoadedDocument,
  article: { readonly path: string | null; readonly text: ArticleText.ArticleText } | null
): TextResult => {
  if (file === null || article === null) return noTextResult
  const { coverage, anchors } = checkText(article.text, file.claims ?? [], ignoredWords(file))
  return {
    path: article.path,
    article: article.text,
    coverage,
    anchors: new Map(anchors.map(({ id, anchor }) => [id, anchor]))
  }
}

/** From the inventory of the article's numbers. */
export const inventoryResult = (
  { file }: LoadedDocument,
  path: string,
  rows: ReadonlyArray<Inventory.InventoryRow>
): TextResult =>
  file === null
    ? noTextResult
    : {
        path,
        article: null,
        coverage: Inventory.coverage(rows, file.claims ?? [], ignoredWords(file)),
        anchors: new Map()
      }

const ignoredWords = (file: NonNullable<LoadedDocument["file"]>) =>
  (file.ignored ?? []).map(({ quote, number, why }) => ({ quote, number: number ?? quote, why }))
