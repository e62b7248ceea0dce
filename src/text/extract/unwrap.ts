/**
 * Texts wrapped by hand: within a paragraph, line ends are blanks.
 */

/** Longer lines are paragraphs of their own; shorter ones are titles and entries. */
const WIDEST = 130
const NARROWEST = 30

/** What starts an entry of its own: marks of lists, headings, tables and quotations. */
const OWN_LINE = /^\s*(?:[-*•#>|]|\d{1,3}[.)]\s|$)|\t|\|| {3}/u

/** The first word of a line; of Chinese text, where any character may begin a line, a few. */
const firstWord = (line: string): string => /^\s*(?:\p{Script=Han}{1,3}|\S+)/u.exec(line)?.[0] ?? ""

/** Ends within a sentence that goes on with a small letter or a number. */
const WITHIN = /[\p{L}\p{N},，、]$/u
const CONTINUED = /^\s*[\p{Ll}\p{N}$€£(]/u

/** A line goes on in the next one when that one's first word would not have fitted, or the sentence is not over. */
const goesOn = (line: string, next: string, width: number): boolean =>
  line.length >= NARROWEST &&
  !OWN_LINE.test(line) &&
  !OWN_LINE.test(next) &&
  (line.length + 1 + firstWord(next).length > width || (WITHIN.test(line) && CONTINUED.test(next)))

/**
 * The text with a blank for each line end within a wrapped paragraph; its length does not change.
 *
 * @param text a normalised text
 * @category extract
 * @since 0.1.0
 */
export const unwrap = (text: string): string => {
  const lines = text.split("\n")
  const ends: Array<string> = []
  let block = -1
  let width = 0
  for (const [at, line] of lines.entries()) {
    if (at > block) {
      block = at
      width = line.length
      while (block + 1 < lines.length && (lines[block + 1] ?? "").trim() !== "") {
        block += 1
        width = Math.max(width, (lines[block] ?? "").length)
      }
    }
    const next = lines[at + 1]
    const joined = next !== undefined && at < block && width <= WIDEST && goesOn(line, next, width)
    ends.push(next === undefined ? "" : joined ? " " : "\n")
  }
  return lines.map((line, at) => `${line}${ends[at] ?? ""}`).join("")
}
