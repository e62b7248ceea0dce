/**
 * Which single code unit stands for which: the rules of normalisation that need no context.
 */
import { radicals } from "./radicals.js"

/** In the table: the code unit is deleted. U+FFFF is a noncharacter, no text can mean it. */
export const DELETED = 0xffff

const FULL_WIDTH_SHIFT = 0xfee0

/** Full-width punctuation that bears on numbers. Commas, stops, colons and parentheses are sentence marks, not folded. */
const FULL_WIDTH_SIGNS = "％＄＋－／＜＝＞～＊"

/** Minus signs and hyphens; the en dash is left alone, since it is also the sign of a range. */
const MINUS_SIGNS = [0x2212, 0x2010, 0x2011, 0xfe63]

/** No-break, thin and ideographic spaces. */
const SPACES = [0xa0, 0x1680, 0x202f, 0x205f, 0x3000]

/** Line ends of other systems, and the form feed that PDF readers put between pages. */
const LINE_ENDS = [0x0b, 0x0c, 0x85, 0x2028, 0x2029]

/** Invisible: soft hyphen, zero-width and direction marks, variation selectors, byte-order mark. */
const INVISIBLE: ReadonlyArray<readonly [number, number]> = [
  [0xad, 0xad],
  [0x61c, 0x61c],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff]
]

const build = (): Uint16Array => {
  const table = new Uint16Array(0x10000)
  for (let code = 0; code < table.length; code++) table[code] = code
  const fold = (code: number, to: number): void => {
    table[code] = to
  }
  const foldRange = (first: number, last: number): void => {
    for (let code = first; code <= last; code++) fold(code, code - FULL_WIDTH_SHIFT)
  }
  foldRange(0xff10, 0xff19)
  foldRange(0xff21, 0xff3a)
  foldRange(0xff41, 0xff5a)
  for (const sign of FULL_WIDTH_SIGNS) foldRange(sign.charCodeAt(0), sign.charCodeAt(0))
  fold(0xffe1, 0xa3)
  fold(0xffe5, 0xa5)
  for (const code of MINUS_SIGNS) fold(code, 0x2d)
  for (const code of SPACES) fold(code, 0x20)
  for (let code = 0x2000; code <= 0x200a; code++) fold(code, 0x20)
  for (const code of LINE_ENDS) fold(code, 0x0a)
  for (const [first, last] of INVISIBLE) for (let code = first; code <= last; code++) fold(code, DELETED)
  for (const [code, to] of radicals()) fold(code, to)
  return table
}

let table: Uint16Array | undefined

/**
 * For each of the 65,536 code units, the one that stands for it after normalisation, or `DELETED`; built once.
 *
 * @category text
 * @since 0.1.0
 */
export const foldTable = (): Uint16Array => (table ??= build())
