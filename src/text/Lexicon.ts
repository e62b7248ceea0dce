/**
 * Words whose numerals are no numbers, and the search for them.
 */
import { NUMERALS } from "./Atom.js"
import type { Span } from "./NormalisedText.js"

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

/** Letters by code unit; a node where a word ends carries the word and its reason. */
interface Node {
  readonly next: Map<number, Node>
  end: { readonly word: string; readonly reason: string } | null
}

const lowerCase = (code: number): number => (code >= 0x41 && code <= 0x5a ? code + 0x20 : code)

/** A word of letters does not start within another: at most places of a Latin text nothing has to be looked up. */
const isLetter = (code: number): boolean => lowerCase(code) >= 0x61 && lowerCase(code) <= 0x7a

const makeNode = (): Node => ({ next: new Map(), end: null })

const trees = new WeakMap<Lexicon, Node>()

const tree = (lexicon: Lexicon): Node => {
  const known = trees.get(lexicon)
  if (known !== undefined) return known
  const root = makeNode()
  for (const [reason, words] of Object.entries(lexicon.reasons)) {
    for (const entry of words.split(" ")) {
      const word = entry.replaceAll("_", " ")
      let node = root
      for (let at = 0; at < word.length; at++) {
        const code = lowerCase(word.charCodeAt(at))
        const next = node.next.get(code) ?? makeNode()
        node.next.set(code, next)
        node = next
      }
      node.end ??= { word, reason }
    }
  }
  trees.set(lexicon, root)
  return root
}

const starts = new WeakMap<Node, Uint8Array>()

/** By UTF-16 unit: whether a word starts with it. Most places of a text are left at once. */
const startsOf = (root: Node): Uint8Array => {
  const known = starts.get(root)
  if (known !== undefined) return known
  const table = new Uint8Array(0x10000)
  for (let code = 0; code < table.length; code++) if (root.next.has(lowerCase(code))) table[code] = 1
  starts.set(root, table)
  return table
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
  const root = tree(lexicon)
  const starts = startsOf(root)
  const hits: Array<LexiconHit> = []
  for (let start = 0; start < form.length; start++) {
    const code = form.charCodeAt(start)
    if (starts[code] !== 1 || (isLetter(code) && start > 0 && isLetter(form.charCodeAt(start - 1)))) continue
    let node: Node | undefined = root
    let longest: LexiconHit | null = null
    for (let at = start; node !== undefined && at < form.length; at++) {
      node = node.next.get(lowerCase(form.charCodeAt(at)))
      if (node?.end == null) continue
      const hit = { start, end: at + 1, ...node.end }
      if (sameCase(form, hit) && standsAlone(form, hit)) longest = hit
    }
    if (longest !== null) hits.push(longest)
  }
  return hits
}
