/**
 * Words by their UTF-16 units, upper and lower case of ASCII letters alike: what begins at a place is found in one walk.
 */

/**
 * @category text
 * @since 0.1.0
 */
export interface Node<A> {
  readonly next: Map<number, Node<A>>
  /** What the word that ends here means; it may have been given more than once. */
  readonly values: Array<A>
}

/**
 * @category text
 * @since 0.1.0
 */
export interface WordTree<A> {
  readonly root: Node<A>
  /** By UTF-16 unit: 1 where a word begins with it, 2 where it is a word by itself. */
  readonly firsts: Uint8Array
  /** By a mixture of two units: 1 where a word may begin with them. Most places of a text are left at once. */
  readonly pairs: Uint8Array
}

const lower = (unit: number): number => (unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit)

const isLetter = (unit: number): boolean => lower(unit) >= 0x61 && lower(unit) <= 0x7a

const UNITS = 0x10000

const pairOf = (first: number, second: number): number => ((first * 251) ^ (second * 7919)) & (UNITS - 1)

/**
 * @category text
 * @since 0.1.0
 */
export const make = <A>(entries: Iterable<readonly [word: string, value: A]>): WordTree<A> => {
  const root: Node<A> = { next: new Map(), values: [] }
  const firsts = new Uint8Array(UNITS)
  const pairs = new Uint8Array(UNITS)
  for (const [word, value] of entries) {
    const units = Array.from({ length: word.length }, (_, at) => lower(word.charCodeAt(at)))
    let node = root
    for (const unit of units) {
      const next: Node<A> = node.next.get(unit) ?? { next: new Map(), values: [] }
      node.next.set(unit, next)
      node = next
    }
    node.values.push(value)
    const [first = 0, second] = units
    const kind = second === undefined ? 2 : 1
    for (const unit of [first, first >= 0x61 && first <= 0x7a ? first - 0x20 : first])
      firsts[unit] = Math.max(firsts[unit] ?? 0, kind)
    if (second !== undefined) pairs[pairOf(first, second)] = 1
  }
  return { root, firsts, pairs }
}

/**
 * Whether a word may begin at a place: false at most places, true wherever one does.
 *
 * @category text
 * @since 0.1.0
 */
export const mayBegin = ({ firsts, pairs }: WordTree<unknown>, text: string, at: number): boolean => {
  const first = text.charCodeAt(at)
  const kind = firsts[first]
  if (kind !== 1) return kind === 2
  return pairs[pairOf(lower(first), lower(text.charCodeAt(at + 1)))] === 1
}

/**
 * The next place from `from` on, and in front of `to`, where a word may begin; `to` when there is none. A word of letters does not
 * begin within another.
 *
 * @category text
 * @since 0.1.0
 */
export const nextStart = (tree: WordTree<unknown>, text: string, from: number, to: number): number => {
  const { firsts } = tree
  let inWord = from > 0 && isLetter(text.charCodeAt(from - 1))
  for (let at = from; at < to; at++) {
    const first = text.charCodeAt(at)
    const within = inWord
    inWord = isLetter(first)
    if (within && inWord) continue
    if (firsts[first] !== 0 && mayBegin(tree, text, at)) return at
  }
  return to
}

/**
 * Tells of each word that begins at a place what it means and where it ends, the shortest first.
 *
 * @category text
 * @since 0.1.0
 */
export const eachAt = <A>(
  { root }: WordTree<A>,
  text: string,
  at: number,
  tell: (value: A, end: number) => void
): void => {
  let node = root.next.get(lower(text.charCodeAt(at)))
  for (let end = at + 1; node !== undefined; end++) {
    for (const value of node.values) tell(value, end)
    node = node.next.get(lower(text.charCodeAt(end)))
  }
}
