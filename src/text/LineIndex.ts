/**
 * Lines and columns of offsets, so that a finding points where an editor can jump.
 */

/**
 * Where lines start and where a character takes two UTF-16 units: what it takes to count columns in code points.
 *
 * @category text
 * @since 0.1.0
 */
export interface LineIndex {
  /** The offset at which each line starts, in order; the first is 0. */
  readonly starts: Uint32Array
  /** The offset of the second unit of each surrogate pair, in order. */
  readonly pairs: Uint32Array
}

/**
 * The line index of a text. A line ends with LF, CR LF or a lone CR.
 *
 * @category text
 * @since 0.1.0
 */
export const make = (text: string): LineIndex => {
  const starts = [0]
  const pairs: Array<number> = []
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x0a || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) starts.push(at + 1)
    else if (isHigh(code) && isLow(text.charCodeAt(at + 1))) pairs.push(++at)
  }
  return { starts: Uint32Array.from(starts), pairs: Uint32Array.from(pairs) }
}

const isHigh = (code: number): boolean => code >= 0xd800 && code < 0xdc00
const isLow = (code: number): boolean => code >= 0xdc00 && code < 0xe000

/** How many of the numbers, which rise, are less than `limit`. */
const countBelow = (rising: Uint32Array, limit: number): number => {
  let low = 0
  let high = rising.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((rising[middle] ?? 0) < limit) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Line and column of an offset, both counted from 1; columns in code points, as reports promise (SARIF:
 * `unicodeCodePoints`).
 *
 * @param offset in UTF-16 units
 * @category text
 * @since 0.1.0
 */
export const position = (
  { starts, pairs }: LineIndex,
  offset: number
): { readonly line: number; readonly column: number } => {
  const line = countBelow(starts, offset + 1)
  const start = starts[line - 1] ?? 0
  const second = pairs.length === 0 ? 0 : countBelow(pairs, offset) - countBelow(pairs, start)
  return { line, column: offset - start - second + 1 }
}
