/**
 * Words and what they mean, looked up at a position, the longest first.
 */
import { isLetter, type Source } from "./Source.js"

/**
 * Words by their first character, longest first.
 *
 * @category reading
 * @since 0.1.0
 */
export type WordTable<A> = ReadonlyMap<string, ReadonlyArray<readonly [word: string, meaning: A]>>

/**
 * Something read, and where it ended.
 *
 * @category reading
 * @since 0.1.0
 */
export interface Match<A> {
  readonly value: A
  readonly end: number
}

/**
 * A table of lower-case words. Alternatives of one meaning are separated by `|`.
 *
 * @category constructors
 * @since 0.1.0
 */
export const make = <A>(...entries: ReadonlyArray<readonly [words: string, meaning: A]>): WordTable<A> => {
  const table = new Map<string, Array<readonly [string, A]>>()
  for (const [words, meaning] of entries)
    for (const word of words.split("|")) {
      const first = word.charAt(0)
      const row = table.get(first)
      if (row === undefined) table.set(first, [[word, meaning]])
      else row.push([word, meaning])
    }
  for (const row of table.values()) row.sort((a, b) => b[0].length - a[0].length)
  return table
}

/** A word's space also stands for a hyphen: `top-30`, `year-on-year`. */
const stands = (source: Source, at: number, word: string): boolean => {
  if (source.small.startsWith(word, at)) return true
  if (!word.includes(" ")) return false
  for (let index = 0; index < word.length; index++) {
    const printed = source.small[at + index]
    if (printed !== word[index] && !(word[index] === " " && printed === "-")) return false
  }
  return true
}

/**
 * The longest word of the table at a position, or null. A word that ends in a letter must end there in the text, too.
 *
 * @category reading
 * @since 0.1.0
 */
export const match = <A>(table: WordTable<A>, source: Source, at: number): Match<A> | null => {
  source.work.steps++
  const row = table.get(source.small.charAt(at))
  if (row === undefined) return null
  for (const [word, value] of row) {
    source.work.steps++
    const end = at + word.length
    if (stands(source, at, word) && !(isLetter(word[word.length - 1]) && isLetter(source.text[end])))
      return { value, end }
  }
  return null
}
