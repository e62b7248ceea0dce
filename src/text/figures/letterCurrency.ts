/**
 * Currencies that are written with one letter: N4.5trn, R450m, P12.5 billion.
 */
import { type UnitMeaning, unit } from "./Language.js"
import { execAt, type Source } from "./Source.js"
import type { Match } from "./WordTable.js"

const LETTERS = new Map<string, UnitMeaning>([
  ["N", unit("currency", "NGN")],
  ["R", unit("currency", "ZAR")],
  ["P", unit("currency", "PHP")]
])

/** Such a letter means money in front of a scale word or of thousands only: N95 and P5 are names. */
const AMOUNT =
  /[NRP](?:\d{1,3}(?:,\d{3})+(?![,\d])|\d{1,4}(?:\.\d{1,3})? ?(?:million|billion|trillion|trn|tn|bn|mn|m)(?![a-z]))/y

/** Letters with which these amounts begin, in lower case. */
export const currencyLetters = "n|r|p"

/**
 * The currency that a single letter at a position means, or null.
 *
 * @category reading
 * @since 0.1.0
 */
export const letterCurrency = (source: Source, at: number): Match<UnitMeaning> | null => {
  const meaning = LETTERS.get(source.text.charAt(at))
  return meaning === undefined || execAt(AMOUNT, source.text, at) === null
    ? null
    : { value: meaning, end: at + 1 }
}
