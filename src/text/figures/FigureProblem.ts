/**
 * Why a text is not one figure: data first, the sentence made from it on demand.
 */

/**
 * What stands in the way of reading a figure.
 *
 * `empty` nothing written; `too-long` or `too-large` beyond every published number; `no-number` no number where one must
 * stand; `separators` commas and points that do not group digits in any known way; `double-sign` two signs or a sign
 * and a direction word; `range-order` a range whose first end is the larger; `unclosed` a parenthesis without its
 * partner; `zero-denominator` a fraction over zero; `trailing` words behind the figure that are no unit.
 *
 * @category figure
 * @since 0.1.0
 */
export type FigureProblemCode =
  | "empty"
  | "too-long"
  | "too-large"
  | "no-number"
  | "separators"
  | "double-sign"
  | "range-order"
  | "unclosed"
  | "zero-denominator"
  | "trailing"

/**
 * A problem of one figure.
 *
 * @category figure
 * @since 0.1.0
 */
export interface FigureProblem {
  readonly code: FigureProblemCode
  /** Where in the figure's text reading stopped, in UTF-16 units from 0. */
  readonly offset: number
  /** The words found there, shortened. */
  readonly found: string
}

const SHOWN = 24

/**
 * A problem at an offset of a text.
 *
 * @category constructors
 * @since 0.1.0
 */
export const at = (code: FigureProblemCode, text: string, offset: number): FigureProblem => ({
  code,
  offset,
  found: text.length - offset > SHOWN ? `${text.slice(offset, offset + SHOWN)}…` : text.slice(offset)
})

/** What was expected, for each code: the half of the message that says what to do. */
const EXPECTED: { readonly [Code in FigureProblemCode]: string } = {
  empty: "a number as printed, for example 41.7%",
  "too-long": "at most 400 characters: write only the number, its unit and its hedge",
  "too-large": "a number below 10^60 with at most 60 digits",
  "no-number": "a number in digits or words, for example 179家, $1.2bn, a third",
  separators: "thousands in groups of three and one decimal sign, for example 1,545.7",
  "double-sign": "one sign: either a minus or a word such as “fell”, not both",
  "range-order": "the smaller end of the range first, for example 3–5%",
  unclosed: "a closing parenthesis",
  "zero-denominator": "a denominator that is not zero",
  trailing: "the end of the figure, or a unit such as %, 亿元, km or the thing counted"
}

/**
 * The problem in plain English: what was found, where (counted from 1), and what was expected.
 *
 * @category formatting
 * @since 0.1.0
 */
export const describe = (problem: FigureProblem): string =>
  `${problem.found === "" ? "the text ends" : `found “${problem.found}”`} at character ${problem.offset + 1}; expected ${EXPECTED[problem.code]}`
