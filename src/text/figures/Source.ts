/**
 * A text being read: folded once, then read by position. Readers never copy it and never look back over more than a
 * bounded number of characters, so that reading is linear in its length.
 */
import { fold, lower } from "./fold.js"
import { separateLists } from "./separateLists.js"

/**
 * A text under reading.
 *
 * @category reading
 * @since 0.1.0
 */
export interface Source {
  /** The text as printed. */
  readonly printed: string
  /** The same length, look-alike characters replaced, case kept. */
  readonly text: string
  /** The same in lower case. */
  readonly small: string
  /** True where the text's language writes 41,7 for 41.7. */
  readonly decimalComma: boolean
  /** The language's tag, lower case. */
  readonly tag: string
  /** True for running prose, where words around a number belong to the sentence and not to the figure. */
  readonly running: boolean
  /** How many elementary look-ups were made: what the linear-time tests count. */
  readonly work: { steps: number }
}

/** Languages that write a comma before the decimals (CLDR number symbols, decimal separator). */
const DECIMAL_COMMA = new Set(
  "af az be bg bs ca cs da de el es et eu fi fr gl hr hu hy id is it ka kk lt lv mk mn nb nl nn no pl pt ro ru sk sl sq sr sv tr uk uz vi".split(
    " "
  )
)

/**
 * Prepares a text for reading.
 *
 * @param printed the text
 * @param language a BCP 47 tag; its first part decides between decimal comma and thousands comma
 * @param running whether the text is prose (true) or one figure (false)
 * @category reading
 * @since 0.1.0
 */
export const make = (printed: string, language: string, running: boolean): Source => {
  const tag = language.toLowerCase()
  const decimalComma = DECIMAL_COMMA.has(tag.split(/[-_]/)[0] ?? "")
  const folded = fold(printed, running)
  const text = running ? separateLists(folded, decimalComma) : folded
  return {
    printed,
    text,
    small: lower(text),
    decimalComma,
    tag,
    running,
    work: { steps: 0 }
  }
}

/** The first offset at or after `at` that is no space; at most eight spaces are skipped. */
export const skipSpaces = (source: Source, at: number): number => {
  let end = at
  while (end < at + 8 && source.text[end] === " ") end++
  return end
}

export { isDigit } from "./DigitRun.js"

/** True for letters of the Latin, Greek and Cyrillic alphabets. */
export const isLetter = (character: string | undefined): boolean =>
  character !== undefined &&
  ((character >= "a" && character <= "z") ||
    (character >= "A" && character <= "Z") ||
    (character >= "\u00c0" && character <= "\u052f" && character !== "×" && character !== "÷"))

/** True for Chinese characters of the basic plane. */
export const isHan = (character: string | undefined): boolean =>
  character !== undefined && character >= "\u3400" && character <= "\u9fff"

/**
 * The match of a sticky pattern at a position, or null. The patterns used are bounded: no star over what may repeat.
 *
 * @param pattern a regular expression with the `y` flag
 * @category reading
 * @since 0.1.0
 */
export const execAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(text)
}
