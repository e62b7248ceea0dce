/**
 * Lines and columns of offsets, so that a finding points where an editor can jump.
 */

/**
 * The offset at which each line starts, in order; the first is 0.
 *
 * @category text
 * @since 0.1.0
 */
export type LineIndex = Uint32Array

/**
 * The line index of a text. A line ends with LF, CR LF or a lone CR.
 *
 * @category text
 * @since 0.1.0
 */
export const make = (text: string): LineIndex => {
  const starts = [0]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x0a || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) starts.push(at + 1)
  }
  return Uint32Array.from(starts)
}

/**
 * Line and column of an offset, both counted from 1; columns in UTF-16 code units, as editors and SARIF count them.
 *
 * @category text
 * @since 0.1.0
 */
export const position = (
  lines: LineIndex,
  offset: number
): { readonly line: number; readonly column: number } => {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if ((lines[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - (lines[low] ?? 0) + 1 }
}
