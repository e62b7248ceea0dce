/**
 * Numbers below one thousand in English words: twenty-five, a hundred and seven. Scale words are read by the grammar.
 */
import * as Numeral from "./Numeral.js"
import type { Source } from "./Source.js"
import * as WordTable from "./WordTable.js"

const ONES = WordTable.make<number>(
  ["one", 1],
  ["two", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["six", 6],
  ["seven", 7],
  ["eight", 8],
  ["nine", 9]
)
const TEENS = WordTable.make<number>(
  ["zero|nil", 0],
  ["ten", 10],
  ["eleven", 11],
  ["twelve", 12],
  ["thirteen", 13],
  ["fourteen", 14],
  ["fifteen", 15],
  ["sixteen", 16],
  ["seventeen", 17],
  ["eighteen", 18],
  ["nineteen", 19]
)
const TENS = WordTable.make<number>(
  ["twenty", 20],
  ["thirty", 30],
  ["forty", 40],
  ["fifty", 50],
  ["sixty", 60],
  ["seventy", 70],
  ["eighty", 80],
  ["ninety", 90]
)
const HUNDRED = WordTable.make<number>(["hundred", 100])

/** Every word with which an English number may start. */
export const numeralWords = WordTable.union(ONES, TEENS, TENS, HUNDRED)

const between = (source: Source, at: number): number =>
  source.text[at] === " " || source.text[at] === "-" ? at + 1 : at

const belowHundred = (source: Source, at: number): WordTable.Match<number> | null => {
  const tens = WordTable.match(TENS, source, at)
  if (tens === null) return WordTable.match(TEENS, source, at) ?? WordTable.match(ONES, source, at)
  const next = between(source, tens.end)
  const ones = next === tens.end ? null : WordTable.match(ONES, source, next)
  return ones === null ? tens : { value: tens.value + ones.value, end: ones.end }
}

/**
 * The number in English words that starts at `at`, or null when there is none.
 *
 * @category reading
 * @since 0.1.0
 */
export const readEnglishNumeral = (source: Source, at: number): WordTable.Match<Numeral.Numeral> | null => {
  const whole = belowThousand(source, at)
  return whole === null ? null : { value: Numeral.ofDigits(String(whole.value), 0, false), end: whole.end }
}

const belowThousand = (source: Source, at: number): WordTable.Match<number> | null => {
  const article = source.small.startsWith("a ", at) ? { value: 1, end: at + 1 } : null
  const first = belowHundred(source, at)
  const count = first ?? article
  if (count === null) return null
  const hundred = WordTable.match(HUNDRED, source, between(source, count.end))
  if (hundred === null) return first
  const hundreds = count.value * 100
  const spaced = between(source, hundred.end)
  const next = source.small.startsWith("and ", spaced) ? spaced + 4 : spaced
  const rest = next === hundred.end ? null : belowHundred(source, next)
  return rest === null
    ? { value: hundreds, end: hundred.end }
    : { value: hundreds + rest.value, end: rest.end }
}
