/**
 * Families of words that a text is searched for once, so that a rule is tried only in sentences that hold a word of its
 * family.
 */
import type { Span } from "../NormalisedText.js"
import * as WordTree from "../figures/WordTree.js"

/**
 * What the words of a sentence may be about, one bit each: conditions, forecasts, what somebody said, markets and rates, the
 * order of a list (respectively), rates by the year, contributions, parts of a whole, extremes, places in an order, names of rates
 * of growth, amounts for each of something, falls that are named far in front.
 *
 * @category extract
 * @since 0.1.0
 */
export const FAMILY = {
  condition: 1,
  forecast: 2,
  speech: 4,
  market: 8,
  order: 16,
  yearly: 32,
  contribution: 64,
  part: 128,
  extreme: 256,
  place: 512,
  rate: 1024,
  each: 2048,
  fall: 4096
} as const

/**
 * @category extract
 * @since 0.1.0
 */
export type WordFamilies = WordTree.WordTree<number>

/**
 * @param families the beginnings of their words, in lower case and separated by `|`
 * @category extract
 * @since 0.1.0
 */
export const make = (families: Readonly<Record<keyof typeof FAMILY, string>>): WordFamilies =>
  WordTree.make(
    Object.entries(families).flatMap(([family, words]) =>
      words
        .split("|")
        .filter(word => word !== "")
        .map(word => [word, FAMILY[family as keyof typeof FAMILY]] as const)
    )
  )

/**
 * For each sentence, the families that it holds a word of. A word of letters begins where no letter stands in front of it.
 *
 * @category extract
 * @since 0.1.0
 */
export const find = (
  tree: WordFamilies,
  form: string,
  sentences: ReadonlyArray<Span>
): ReadonlyArray<number> =>
  sentences.map(({ start, end }) => {
    let families = 0
    const next = (from: number): number => WordTree.nextStart(tree, form, from, end)
    for (let at = next(start); at < end; at = next(at + 1))
      WordTree.eachAt(tree, form, at, family => {
        families |= family
      })
    return families
  })
