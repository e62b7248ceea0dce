/**
 * The words of a quote around other numbers: 比重提升至42.1% for 比重提升至41.7%.
 */
import * as Atom from "./Atom.js"
import type { Span } from "./NormalisedText.js"

/** Fewer words than this (in code units, numbers left out) say too little to tell one sentence from another. */
const ENOUGH_WORDS = 4

/** Quotes are short; a longer one is left to the approximate search. */
const LONGEST = 500

const NUMBER = `[\\p{N}${Atom.NUMERALS}]`

/** Digits and numerals with single separators between them: it matches a number in one way only, so it cannot backtrack. */
const ANY_NUMBER = `(?<!${NUMBER}|${NUMBER}[.,])${NUMBER}+(?:[.,]${NUMBER}+)*`

const escape = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&")

/**
 * Places of a text (in matching form, like the quote) where the quote's words stand with any numbers between them.
 *
 * Empty when the quote holds no number or too few words. Linear in the text: the words around a number cannot match inside it.
 *
 * @category anchor
 * @since 0.1.0
 */
export const sameWords = (form: string, quote: string, limit: number): ReadonlyArray<Span> => {
  const numbers = Atom.groups(quote, Atom.enumerate(quote)).filter(group =>
    new RegExp(`^${NUMBER}`, "u").test(group.text)
  )
  const length = numbers.reduce((sum, group) => sum + group.text.length, 0)
  if (numbers.length === 0 || quote.length > LONGEST || quote.length - length < ENOUGH_WORDS) return []
  let pattern = ""
  let at = 0
  for (const group of numbers) {
    pattern += escape(quote.slice(at, group.start)) + ANY_NUMBER
    at = group.end
  }
  const places: Array<Span> = []
  for (const match of form.matchAll(new RegExp(pattern + escape(quote.slice(at)), "gu"))) {
    if (places.length === limit) break
    places.push({ start: match.index, end: match.index + match[0].length })
  }
  return places
}
