/**
 * What the parts of a document's report are built from.
 */
import type { CheckedDocument } from "../../check/CheckedDocument.js"
import { locate, locateFigure, type LoadedDocument, type Location } from "../../model/LoadedDocument.js"
import { inLanguage } from "../../model/Text.js"
import type { Words } from "../../model/Sentence.js"
import type { Anchor } from "../../text/anchor.js"
import * as ArticleText from "../../text/ArticleText.js"
import type { Coverage } from "../../text/coverage.js"
import type { ClaimResult } from "../ClaimResult.js"
import type { ArticlePosition, Place } from "../Place.js"

/** The article of a document, as far as it is at hand. */
export interface TextResult {
  readonly path: string | null
  readonly article: ArticleText.ArticleText | null
  readonly coverage: Coverage | null
  readonly anchors: ReadonlyMap<string, Anchor>
}

/** Nothing is known of the text. */
export const noTextResult: TextResult = { path: null, article: null, coverage: null, anchors: new Map() }

/**
 * A checked document with its file and its text, in the language of the report.
 *
 * @category report
 * @since 0.1.0
 */
export interface DocumentContext {
  readonly loaded: LoadedDocument
  readonly checked: CheckedDocument
  readonly text: TextResult
  readonly language: string
}

/** A name in the language of the report. */
export const named = (words: Words, language: string): string => inLanguage(words, language)

const indexes = new WeakMap<CheckedDocument, ReadonlyMap<string, number>>()

/** Index of a claim in the claims file; the map is made once for a document. */
const indexOf = ({ checked }: DocumentContext, id: string): number => {
  let known = indexes.get(checked)
  if (known === undefined) {
    known = new Map([...checked.world.claims.keys()].map((claim, index) => [claim, index]))
    indexes.set(checked, known)
  }
  return known.get(id) ?? -1
}

const locationOf = (context: DocumentContext, id: string): Location =>
  locate(context.loaded, "claims", indexOf(context, id))

/** Where the figure of a claim stands as printed in the claims file; null when it is written otherwise there. */
export const figureAt = (context: DocumentContext, id: string): ClaimResult["figureAt"] =>
  locateFigure(context.loaded, indexOf(context, id)) ?? null

/** The place of a claim, with its words and, where they were found, their place in the article. */
export const placeOf = (context: DocumentContext, id: string): Place => ({
  ...locationOf(context, id),
  quote: context.checked.world.claims.get(id)?.quote ?? null,
  article: articlePosition(context.text, id)
})

const articlePosition = (text: TextResult, id: string): ArticlePosition | null => {
  const anchor = text.anchors.get(id)
  if (text.article === null || anchor === undefined || !("span" in anchor)) return null
  const { start, end } = anchor.span
  return {
    file: text.path,
    line: ArticleText.position(text.article, start).line,
    offset: start,
    length: end - start
  }
}
