/**
 * Text for terminals: columns, wrapping, colours.
 */

const ZERO_WIDTH = /^(?:\p{Mn}|\p{Me}|[\u200b-\u200d])$/u
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]$/u

/**
 * Columns that a text takes: two for Chinese characters, none for combining marks.
 *
 * @category terminal
 * @since 0.1.0
 */
export const columns = (text: string): number => {
  let width = 0
  for (const c of text) width += c < "\u0300" ? 1 : ZERO_WIDTH.test(c) ? 0 : WIDE.test(c) ? 2 : 1
  return width
}

/** Words with the space before them; Chinese characters one by one, closing punctuation with what it closes. */
const PIECES =
  /\s*[“‘「『（《〈【]*[\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff][”’」』）》〉】，。；：、！？…%]*|\s*[^\s\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff]+|\s+/gu

/**
 * Breaks a text into lines of at most `width` columns. What is longer than a line and has no place to break is cut.
 *
 * @category terminal
 * @since 0.1.0
 */
export const wrap = (text: string, width: number): ReadonlyArray<string> => {
  const most = Math.max(2, width)
  const lines: Array<string> = []
  let line = ""
  let used = 0
  const end = () => {
    lines.push(line)
    line = ""
    used = 0
  }
  for (const piece of text.match(PIECES) ?? []) {
    const size = columns(piece)
    if (used + size <= most) {
      line += used === 0 ? piece.trimStart() : piece
      used = columns(line)
      continue
    }
    if (used > 0) end()
    for (const character of piece.trimStart()) {
      if (used + columns(character) > most) end()
      line += character
      used += columns(character)
    }
  }
  if (used > 0 || lines.length === 0) end()
  return lines.map(l => l.trimEnd())
}

/** Colours by purpose. */
export type Colour = "red" | "yellow" | "blue" | "green" | "cyan" | "dim" | "bold"

const codes: { readonly [colour in Colour]: number } = {
  bold: 1,
  dim: 2,
  red: 31,
  green: 32,
  yellow: 33,
  blue: 34,
  cyan: 36
}

/**
 * Paints text, or leaves it alone where colour is not wanted.
 *
 * @category terminal
 * @since 0.1.0
 */
export const painter =
  (wanted: boolean) =>
  (colour: Colour, text: string): string =>
    wanted ? `\u001b[${codes[colour]}m${text}\u001b[0m` : text
