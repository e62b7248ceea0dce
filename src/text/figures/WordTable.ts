/**
 * Words and what they mean, looked up at a position, the longest first: one walk down a tree of characters.
 */
import { isLetter, type Source } from "./Source.js"
import * as WordTree from "./WordTree.js"

/**
 * Words by their characters.
 *
 * @category reading
 * @since 0.1.0
 */
export interface WordTable<A> {
  readonly tree: WordTree.WordTree<A>
  readonly words: ReadonlyArray<string>
}

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

/** A word in every writing: a space in it also stands for a hyphen (top-30, year-on-year). */
const writings = (word: string): ReadonlyArray<string> =>
  word
    .split(" ")
    .reduce<ReadonlyArray<string>>(
      (before, part, at) =>
        at === 0 ? [part] : before.flatMap(start => [`${start} ${part}`, `${start}-${part}`]),
      []
    )

/**
 * A table of lower-case words. Alternatives of one meaning are separated by `|`; the first meaning of a word counts.
 *
 * @category constructors
 * @since 0.1.0
 */
export const make = <A>(...entries: ReadonlyArray<readonly [words: string, meaning: A]>): WordTable<A> => {
  const words = entries.flatMap(([alternatives, value]) =>
    alternatives.split("|").map(word => [word, value] as const)
  )
  return {
    tree: WordTree.make(words.flatMap(([word, value]) => writings(word).map(one => [one, value] as const))),
    words: words.map(([word]) => word)
  }
}

/** All words of several tables, as a set. */
export const union = (...tables: ReadonlyArray<WordTable<unknown>>): WordTable<true> =>
  make(...tables.flatMap(table => table.words).map(word => [word, true] as const))

/**
 * The longest word of the table at a position, or null. A word that ends in a letter must end there in the text, too.
 *
 * @category reading
 * @since 0.1.0
 */
export const match = <A>({ tree }: WordTable<A>, source: Source, at: number): Match<A> | null => {
  const { small, work } = source
  work.steps++
  if (!WordTree.mayBegin(tree, small, at)) return null
  let place = tree.root.next.get(small.charCodeAt(at))
  let longest: Match<A> | null = null
  for (let end = at + 1; place !== undefined; end++) {
    work.steps++
    const value = place.values[0]
    if (value !== undefined && !(isLetter(small[end - 1]) && isLetter(small[end]))) longest = { value, end }
    place = place.next.get(small.charCodeAt(end))
  }
  return longest
}
