/**
 * Text from outside, made harmless to look at.
 */

/**
 * Control characters, bidirectional controls, line and paragraph separators, invisible tags, lone surrogates: what can
 * steer a terminal, turn a line around, or hide.
 */
const UNSAFE =
  /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu

/** True when a text has nothing that `visible` would change. */
const isSafe = (text: string): boolean => text.search(UNSAFE) < 0

const show = (character: string): string =>
  character === "\n" || character === "\t" || character === "\r"
    ? " "
    : `\\u{${character.codePointAt(0)!.toString(16)}}`

/**
 * The text on one line, with everything that would steer a terminal or a browser shown as `\u{202e}` instead.
 *
 * @category formatting
 * @since 0.1.0
 */
export const visible = (text: string): string => (isSafe(text) ? text : text.replace(UNSAFE, show))

/**
 * As `visible`, but line feeds stay.
 *
 * @category formatting
 * @since 0.1.0
 */
export const visibleLines = (text: string): string =>
  text
    .split(/\r\n|\n/u)
    .map(visible)
    .join("\n")
