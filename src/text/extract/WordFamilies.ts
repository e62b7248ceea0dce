/**
 * Families of words that a text is searched for once, so that a rule is tried only in sentences that hold a word of its
 * family.
 */
import type { Span } from "../NormalisedText.js"

/**
 * What the words of a sentence may be about, one bit each: conditions, forecasts, what somebody said, markets and rates, the
 * order of a list (respectively), rates by the year.
 *
 * @category extract
 * @since 0.1.0
 */
export const FAMILY = { condition: 1, forecast: 2, speech: 4, market: 8, order: 16, yearly: 32 } as const

/** A node of the tree of words: its families are those of the words that end here, one bit each. */
interface Node {
  readonly next: Map<number, Node>
  families: number
}

/**
 * @category extract
 * @since 0.1.0
 */
export interface WordFamilies {
  readonly root: Node
  /** By UTF-16 unit: whether a word starts with it. Most places of a text are left at once. */
  readonly starts: Uint8Array
}

const lower = (code: number): number => (code >= 0x41 && code <= 0x5a ? code + 0x20 : code)

const isLetter = (code: number): boolean => lower(code) >= 0x61 && lower(code) <= 0x7a

/**
 * @param families the beginnings of their words, in lower case and separated by `|`
 * @category extract
 * @since 0.1.0
 */
export const make = (families: Readonly<Record<keyof typeof FAMILY, string>>): WordFamilies => {
  const root: Node = { next: new Map(), families: 0 }
  const starts = new Uint8Array(0x10000)
  for (const [family, bit] of Object.entries(FAMILY) as ReadonlyArray<[keyof typeof FAMILY, number]>)
    for (const word of families[family].split("|")) {
      let node = root
      for (let at = 0; at < word.length; at++) {
        const next = node.next.get(word.charCodeAt(at)) ?? { next: new Map(), families: 0 }
        node.next.set(word.charCodeAt(at), next)
        node = next
      }
      node.families |= bit
      starts[word.charCodeAt(0)] = 1
      starts[word.toUpperCase().charCodeAt(0)] = 1
    }
  return { root, starts }
}

/** The families of the words that begin at a place. */
const familiesAt = (root: Node, form: string, start: number): number => {
  let families = 0
  let node = root.next.get(lower(form.charCodeAt(start)))
  for (let at = start + 1; node !== undefined; at++) {
    families |= node.families
    node = node.next.get(lower(form.charCodeAt(at)))
  }
  return families
}

/**
 * For each sentence, the families that it holds a word of. A word of letters begins where no letter stands in front of it.
 *
 * @category extract
 * @since 0.1.0
 */
export const find = (
  { root, starts }: WordFamilies,
  form: string,
  sentences: ReadonlyArray<Span>
): ReadonlyArray<number> =>
  sentences.map(({ start, end }) => {
    let families = 0
    for (let at = start; at < end; at++) {
      const code = form.charCodeAt(at)
      if (starts[code] !== 1 || (isLetter(code) && at > 0 && isLetter(form.charCodeAt(at - 1)))) continue
      families |= familiesAt(root, form, at)
    }
    return families
  })
