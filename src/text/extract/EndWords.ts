/**
 * Words that are looked for backwards from a place: a tree of characters, the last one first.
 *
 * (A regular expression that looks back would do, but V8 may try its alternatives in another order than they are written in.)
 */

interface Node {
  readonly before: Map<number, Node>
  isWord: boolean
}

/**
 * @category extract
 * @since 0.1.0
 */
export type EndWords = Node

const node = (): Node => ({ before: new Map(), isWord: false })

const lower = (code: number): number => (code >= 0x41 && code <= 0x5a ? code + 0x20 : code)

const isLetter = (code: number): boolean => lower(code) >= 0x61 && lower(code) <= 0x7a

/**
 * @param words lower-case words and single marks, separated by `|`
 * @category extract
 * @since 0.1.0
 */
export const make = (words: string): EndWords => {
  const root = node()
  for (const word of words.split("|")) {
    let place = root
    for (let at = word.length - 1; at >= 0; at--) {
      const code = word.charCodeAt(at)
      const before = place.before.get(code) ?? node()
      place.before.set(code, before)
      place = before
    }
    place.isWord = true
  }
  return root
}

/**
 * The length of the longest of the words that ends at a place; 0 when none does. A word of letters must begin there, too.
 *
 * @category extract
 * @since 0.1.0
 */
export const lengthAt = (root: EndWords, text: string, end: number): number => {
  let longest = 0
  let place: Node | undefined = root
  for (let at = end - 1; at >= 0; at--) {
    const code = lower(text.charCodeAt(at))
    place = place.before.get(code)
    if (place === undefined) break
    if (place.isWord && !(isLetter(code) && at > 0 && isLetter(text.charCodeAt(at - 1)))) longest = end - at
  }
  return longest
}
