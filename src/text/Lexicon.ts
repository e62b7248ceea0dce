/**
 * Words whose numerals are no numbers, and the search for them.
 */
import { NUMERALS } from "./Atom.js"
import type { Span } from "./NormalisedText.js"
import * as WordTree from "./figures/WordTree.js"

/**
 * A versioned list of words by the reason why their numerals are no numbers. Words are separated by spaces; a space within a
 * word is written `_`.
 *
 * @category coverage
 * @since 0.1.0
 */
export interface Lexicon {
  readonly version: number
  readonly language: string
  readonly reasons: Readonly<Record<string, string>>
}

/**
 * A word of a lexicon found in a text.
 *
 * @category coverage
 * @since 0.1.0
 */
export interface LexiconHit extends Span {
  readonly word: string
  readonly reason: string
}

interface Entry {
  readonly word: string
  readonly reason: string
}

const trees = new WeakMap<Lexicon, WordTree.WordTree<Entry>>()

const treeOf = (lexicon: Lexicon): WordTree.WordTree<Entry> => {
  const known = trees.get(lexicon)
  if (known !== undefined) return known
  const tree = WordTree.make(
    Object.entries(lexicon.reasons).flatMap(([reason, words]) =>
      words.split(" ").map(entry => {
        const word = entry.replaceAll("_", " ")
        return [word, { word, reason }] as const
      })
    )
  )
  trees.set(lexicon, tree)
  return tree
}

const LATIN = /[\p{Script=Latin}\p{M}]/u
const DIGIT = /\p{N}/u

const NUMERAL = new RegExp(`[${NUMERALS}]`, "u")

/** Numerals that Arabic digits are written in front of: 20万, 3双; in 2四川 the digit is a list mark. */
const BEHIND_DIGITS = /[十百千万亿兆半两双]/u

/** A word must not begin inside a number (20万一线, 十一线) nor behind 第 or 之 (第一批, 之一). */
const cutsNumber = (before: string, first: string): boolean =>
  NUMERAL.test(first)
    ? before === "第" ||
      before === "之" ||
      (NUMERAL.test(before) && before !== "") ||
      (DIGIT.test(before) && BEHIND_DIGITS.test(first))
    : DIGIT.test(first) && (DIGIT.test(before) || before === "第")

/** Whether a word may stand here: neither a Latin word nor a number is cut at its edges. */
const standsAlone = (text: string, span: Span): boolean => {
  const first = text[span.start] ?? ""
  const last = text[span.end - 1] ?? ""
  const before = text[span.start - 1] ?? ""
  const after = text[span.end] ?? ""
  if (LATIN.test(first) && (LATIN.test(before) || DIGIT.test(before))) return false
  if ((LATIN.test(last) || DIGIT.test(last)) && LATIN.test(after)) return false
  if (DIGIT.test(last) && DIGIT.test(after)) return false
  if (DIGIT.test(first) && /[\p{Script=Latin}.,]/u.test(before) && before !== "") return false
  return !cutsNumber(before, first)
}

/** A word written with capitals is a name and stands so in the text: 5G is not 5g. */
const sameCase = (text: string, hit: LexiconHit): boolean =>
  !/[A-Z]/.test(hit.word) || text.slice(hit.start, hit.end) === hit.word

/**
 * All words of a lexicon in a text that is in matching form, longest first at each place; linear in the text for a lexicon of
 * bounded word length.
 *
 * @category coverage
 * @since 0.1.0
 */
export const find = (lexicon: Lexicon, form: string): ReadonlyArray<LexiconHit> => {
  const tree = treeOf(lexicon)
  const hits: Array<LexiconHit> = []
  const next = (from: number): number => WordTree.nextStart(tree, form, from, form.length)
  for (let start = next(0); start < form.length; start = next(start + 1)) {
    let longest: LexiconHit | null = null
    WordTree.eachAt(tree, form, start, ({ word, reason }, end) => {
      const hit = { start, end, word, reason }
      if (end > (longest?.end ?? start) && sameCase(form, hit) && standsAlone(form, hit)) longest = hit
    })
    if (longest !== null) hits.push(longest)
  }
  return hits
}
