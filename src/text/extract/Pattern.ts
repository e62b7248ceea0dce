/**
 * What rules test words with.
 */

/**
 * A regular expression, or an ending.
 *
 * @category extract
 * @since 0.1.0
 */
export interface Pattern {
  readonly test: (words: string) => boolean
}

/**
 * Matches backwards from the end, so that most words are left at their last character; a pattern that ends in `$` would be
 * tried at each of them.
 *
 * @category extract
 * @since 0.1.0
 */
export const ends = ({ source, flags }: RegExp): Pattern => {
  const pattern = new RegExp(`(?<=${source})`, `${flags}y`)
  return {
    test: words => {
      pattern.lastIndex = words.length
      return pattern.test(words)
    }
  }
}

/**
 * What no words of a language do.
 *
 * @category extract
 * @since 0.1.0
 */
export const never: Pattern = { test: () => false }

/**
 * How many characters of the words from `start` on a sticky pattern takes; 0 when it does not stand there.
 *
 * @category extract
 * @since 0.1.0
 */
export const lengthAt = (pattern: RegExp, words: string, start: number): number => {
  pattern.lastIndex = start
  return pattern.test(words) ? pattern.lastIndex - start : 0
}
