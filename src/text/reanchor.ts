/**
 * Proposals to bring the quotes of a claims file up to an edited text. Nothing is written: a person decides.
 */
import type { Anchor } from "./anchor.js"
import type * as ArticleText from "./ArticleText.js"
import { type Selector, selector } from "./selector.js"

/**
 * A proposed selector for one claim. `review` says why a person must look at it: the numbers of the words differ now, or
 * several places fit and this is the first; null when only the words or their context moved.
 *
 * @category anchor
 * @since 0.1.0
 */
export interface Reanchoring {
  readonly id: string
  readonly to: Selector
  readonly review: "changed" | "ambiguous" | null
}

/**
 * For each claim that is moved, changed or ambiguous, the selector that would find its words again. Claims that are found
 * need none, and for orphaned ones there is none.
 *
 * @category anchor
 * @since 0.1.0
 */
export const reanchor = (
  article: ArticleText.ArticleText,
  anchors: ReadonlyArray<{ readonly id: string; readonly anchor: Anchor }>
): ReadonlyArray<Reanchoring> =>
  anchors.flatMap(({ id, anchor }) => {
    if (anchor.status === "found" || anchor.status === "orphaned") return []
    const span = anchor.status === "ambiguous" ? anchor.spans[0] : anchor.span
    const to = span === undefined ? null : selector(article, span)
    const review = anchor.status === "moved" ? null : anchor.status
    return to === null ? [] : [{ id, to, review }]
  })
