/**
 * A draft of an article, with what is left to decide in words.
 */
import { Effect } from "effect"
import type { Article } from "../files/Article.js"
import * as ArticleText from "../text/ArticleText.js"
import type { Draft } from "../text/extract/Draft.js"
import { extract } from "../text/extract/extract.js"
import { summary } from "../text/extract/summary.js"
import { writeDraft } from "../text/extract/writeDraft.js"

/** What the command knows of the article. */
export interface DraftInput {
  readonly id: string
  /** Null: told from the letters of the text. */
  readonly language: string | null
  readonly published: string | null
}

/** The draft with the text it is of, as YAML, and a summary for the person who will work on it. */
export interface DraftedArticle {
  readonly article: ArticleText.ArticleText
  readonly draft: Draft
  readonly yaml: string
  readonly summary: string
}

/** Drafts an article. */
export const draftOf = Effect.fnUntraced(function* (
  article: Article,
  { id, language, published }: DraftInput
): Effect.fn.Return<DraftedArticle> {
  const tag = language ?? languageOf(article.text)
  const text = yield* Effect.promise(() => ArticleText.load(article.text, tag))
  const draft = extract(text, published)
  return {
    article: text,
    draft,
    yaml: writeDraft(text, draft, { id, published }),
    summary: summaryText(draft)
  }
})

/** How much of a draft is done and what is left, in words. */
export const summaryText = (draft: Draft): string => {
  const { claims, settled, questions, ignored, undecided } = summary(draft)
  const list = (counts: Readonly<Record<string, number>>): string =>
    Object.entries(counts)
      .map(([name, count]) => `${name} ${count}`)
      .join(", ")
  const nothing = claims === 0 && undecided === 0 && Object.keys(ignored).length === 0
  if (nothing) return "the text has no numbers: no claim drafted"
  return [
    `${claims} ${claims === 1 ? "claim" : "claims"} drafted, ${settled} of them without a question`,
    ...(Object.keys(questions).length === 0 ? [] : [`to decide: ${list(questions)}`]),
    ...(Object.keys(ignored).length === 0 ? [] : [`ignored: ${list(ignored)}`]),
    ...(undecided === 0 ? [] : [`numbers that a person must place: ${undecided}`])
  ].join("\n")
}

/** Chinese when a tenth of the letters are Han, English otherwise. */
const languageOf = (text: string): string => {
  const sample = text.slice(0, 20_000)
  const han = sample.match(/\p{Script=Han}/gu)?.length ?? 0
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  return letters > 0 && han * 10 >= letters ? "zh" : "en"
}
