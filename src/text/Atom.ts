/**
 * The published alphabet of atoms: everything in a text that can be a number, found apart from any parser, so that a figure
 * that no grammar understands is still seen.
 */
import type { Span } from "./NormalisedText.js"

/**
 * One atom: a run of digits of any script, one numeral character, or a word that implies a quantity.
 *
 * @category coverage
 * @since 0.1.0
 */
export interface Atom extends Span {
  readonly text: string
}

/**
 * Han numerals in both scripts, and the characters 半 half, 两 双 two, 首 first. Of the formal numerals, those that are everyday
 * characters too (陆 land, 參 join, 伍 troop, 拾 pick up, 肆 shop) are left out: an amount written with them holds others as well.
 *
 * @category coverage
 * @since 0.1.0
 */
export const NUMERALS = "〇零一二三四五六七八九十百千万萬亿億兆廿卅两兩半雙双首壹贰貳叁柒捌玖佰仟"

/** Chinese words that imply a quantity without a numeral of their own, or with one that is not to be read alone. */
const CHINESE_WORDS = "唯一 翻番 翻倍 倍增 加倍 成倍 过半 過半 腰斩 腰斬"

const CARDINALS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen " +
  "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety " +
  "hundreds? thousands? millions? billions? trillions? lakhs? crores? dozens?"

const ORDINALS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth " +
  "sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth hundredth thousandth"

const FRACTIONS = "half halves thirds quarters? fifths sixths eighths tenths hundredths"

const MULTIPLES =
  "double[ds]? doubling triple[ds]? tripling trebled? trebling quadruple[ds]? quadrupling quintupled? halved? halving " +
  "twice thrice twofold threefold fourfold fivefold sixfold tenfold"

const IMPLICIT = "only sole majority"

const ENGLISH = [CARDINALS, ORDINALS, FRACTIONS, MULTIPLES, IMPLICIT].join(" ")

const words = (list: string): string => list.split(" ").join("|")

/**
 * Digits, numerals and words; a word is looked for before the numerals inside it. English words count when no letter touches
 * them: not in everyone, but in one-third.
 */
const ALPHABET = new RegExp(
  `\\p{N}+|${words(CHINESE_WORDS)}|[${NUMERALS}]|(?<![\\p{L}\\p{M}])(?:${words(ENGLISH)})(?![\\p{L}\\p{M}])`,
  "iuy"
)

const initials = (list: string, length: number): ReadonlyArray<string> =>
  list.split(" ").map(word => word.slice(0, length))

const INITIAL = new RegExp(
  `[\\p{N}\\u{d800}-\\u{dbff}${NUMERALS}${initials(`${CHINESE_WORDS} ${ENGLISH}`, 1).join("")}]`,
  "iu"
)

/** By UTF-16 unit: 1 where an atom may begin with it, 2 where none does, 0 where nobody has asked yet. */
const opening = new Uint8Array(0x10000)

const mayOpen = (unit: number): boolean => {
  const known = opening[unit] ?? 0
  if (known !== 0) return known === 1
  const opens = INITIAL.test(String.fromCharCode(unit))
  opening[unit] = opens ? 1 : 2
  return opens
}

const lower = (unit: number): number => (unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit)

const isLetter = (unit: number): boolean => lower(unit) >= 0x61 && lower(unit) <= 0x7a

const A = 0x61
const LETTERS = 26

/** By the first two letters: 1 where an English word begins with them. */
const pairs = new Uint8Array(LETTERS * LETTERS)
for (const pair of initials(ENGLISH, 2))
  pairs[(pair.charCodeAt(0) - A) * LETTERS + pair.charCodeAt(1) - A] = 1

const mayOpenWord = (first: number, second: number): boolean =>
  isLetter(second) && pairs[(lower(first) - A) * LETTERS + lower(second) - A] === 1

/**
 * Every atom of a normalised text, in order, none overlapping another. Linear in the length of the text.
 *
 * @example
 * ```ts
 * import { Atom } from "claimcheck"
 *
 * Atom.enumerate("唯一的5G+首批38家, halved").map(atom => atom.text) // ["唯一", "5", "首", "38", "halved"]
 * ```
 * @category coverage
 * @since 0.1.0
 */
export const enumerate = (text: string): ReadonlyArray<Atom> => {
  const atoms: Array<Atom> = []
  let inWord = false
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const within = inWord
    inWord = isLetter(unit)
    if ((within && inWord) || !mayOpen(unit)) continue
    if (inWord && !mayOpenWord(unit, text.charCodeAt(at + 1))) continue
    ALPHABET.lastIndex = at
    const match = ALPHABET.exec(text)
    if (match === null) continue
    atoms.push({ text: match[0], start: at, end: ALPHABET.lastIndex })
    at = ALPHABET.lastIndex - 1
    inWord = isLetter(text.charCodeAt(at))
  }
  return atoms
}

/** Joins the digit runs of one number: 1,545.7; 5:1; 2022-08. */
const SEPARATOR = /^[.,:：'·\- ]$/u

/**
 * Atoms that stand for one number, together: 1545 . 7 亿. Neighbours join when they touch or when one separator stands
 * between two runs of digits.
 *
 * @category coverage
 * @since 0.1.0
 */
export const groups = (text: string, atoms: ReadonlyArray<Atom>): ReadonlyArray<Atom> => {
  const joined: Array<Atom> = []
  for (const atom of atoms) {
    const last = joined.at(-1)
    const between = last === undefined ? null : text.slice(last.end, atom.start)
    const joins =
      last !== undefined &&
      (between === "" ||
        (SEPARATOR.test(between ?? "") && /\p{N}$/u.test(last.text) && /^\p{N}/u.test(atom.text)))
    if (joins)
      joined[joined.length - 1] = { start: last.start, end: atom.end, text: text.slice(last.start, atom.end) }
    else joined.push(atom)
  }
  return joined
}
