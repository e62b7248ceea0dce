/**
 * Words and what they mean, looked up at a position, the longest first: one walk down a tree of characters.
 */
import { isLetter, type Source } from "./Source.js"

interface Node<A> {
  /** By UTF-16 unit: a character as a string would be made anew for each look-up. */
  readonly next: Map<number, Node<A>>
  meaning: { readonly value: A } | null
}

/**
 * Words by their characters.
 *
 * @category reading
 * @since 0.1.0
 */
export interface WordTable<A> {
  readonly root: Node<A>
  /** By UTF-16 unit: whether a word starts with it. Most places of a text are left at once. */
  readonly starts: Uint8Array
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

const SPACE = 0x20
const HYPHEN = 0x2d

const node = <A>(): Node<A> => ({ next: new Map(), meaning: null })

/**
 * A table of lower-case words. Alternatives of one meaning are separated by `|`; the first meaning of a word counts.
 *
 * @category constructors
 * @since 0.1.0
 */
export const make = <A>(...entries: ReadonlyArray<readonly [words: string, meaning: A]>): WordTable<A> => {
  const root = node<A>()
  const all: Array<string> = []
  for (const [alternatives, value] of entries)
    for (const word of alternatives.split("|")) {
      all.push(word)
      let place = root
      for (let at = 0; at < word.length; at++) {
        const unit = word.charCodeAt(at)
        const next = place.next.get(unit) ?? node<A>()
        place.next.set(unit, next)
        place = next
      }
      place.meaning ??= { value }
    }
  return { root, starts: startsOf(root), words: all }
}

const startsOf = (root: Node<unknown>): Uint8Array => {
  const starts = new Uint8Array(0x10000)
  for (const unit of root.next.keys()) {
    starts[unit] = 1
    if (unit === SPACE) starts[HYPHEN] = 1
  }
  return starts
}

/** All words of several tables, as a set. */
export const union = (...tables: ReadonlyArray<WordTable<unknown>>): WordTable<true> =>
  make(...tables.flatMap(table => table.words).map(word => [word, true] as const))

/**
 * The longest word of the table at a position, or null. A word that ends in a letter must end there in the text, too;
 * a space in a word also stands for a hyphen (top-30, year-on-year).
 *
 * @category reading
 * @since 0.1.0
 */
export const match = <A>(table: WordTable<A>, source: Source, at: number): Match<A> | null => {
  const { small, work } = source
  if (table.starts[small.charCodeAt(at)] !== 1) {
    work.steps++
    return null
  }
  let place = table.root
  let longest: Match<A> | null = null
  for (let end = at; ; ) {
    work.steps++
    const unit = small.charCodeAt(end)
    const next = place.next.get(unit) ?? (unit === HYPHEN ? place.next.get(SPACE) : undefined)
    if (next === undefined) return longest
    place = next
    end++
    if (place.meaning !== null && !(isLetter(small[end - 1]) && isLetter(small[end])))
      longest = { value: place.meaning.value, end }
  }
}
