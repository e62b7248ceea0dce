/**
 * Normalisation, version 1: what a figure looks like must not depend on the program that produced the file.
 */
import { DELETED, foldTable } from "./foldTable.js"
import type { NormalisedText } from "./NormalisedText.js"
import { pinyin } from "./pinyin.js"

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d

/** Full-width separators become ASCII only between digits: ３．５, ２：１. Elsewhere they are the marks of a sentence. */
const betweenDigits = (code: number): number => (code === 0xff0e ? 0x2e : code === 0xff1a ? 0x3a : code)

/** A full-width comma joins digits only where all is full-width (１，２３４): in 12，345 it separates two numbers. */
const FULL_WIDTH_COMMA = 0xff0c
const isFullWidthDigit = (code: number): boolean => code >= 0xff10 && code <= 0xff19

const isBlank = (code: number | undefined): boolean => code === 0x20 || code === 0x09

const CHUNK = 0x2000

const decode = (units: Uint16Array): string => {
  const pieces: Array<string> = []
  for (let at = 0; at < units.length; at += CHUNK) {
    pieces.push(String.fromCharCode(...units.subarray(at, at + CHUNK)))
  }
  return pieces.join("")
}

/**
 * Normalises a text (any length, any content) in linear time, and keeps for every code unit its original offset.
 *
 * Folded: full-width digits, letters and signs; minus signs; no-break and thin spaces; line ends; Kangxi and CJK radicals;
 * compatibility ideographs. Deleted: invisible characters; scraper pinyin; blanks at the ends of lines and behind other
 * blanks, so that re-wrapping a text does not change it. Nothing else is touched: superscripts,
 * sentence marks and wording stay as they are.
 *
 * @example
 * ```ts
 * import { normalise } from "claimcheck"
 *
 * normalise("同⽐增⻓８．５％").text // "同比增长8.5%"
 * normalise("實(shí)現(xiàn)2012億元").text // "實現2012億元"
 * ```
 * @category text
 * @since 0.1.0
 */
export const normalise = (original: string): NormalisedText => {
  const table = foldTable()
  const units = new Uint16Array(original.length)
  const offsets = new Uint32Array(original.length + 1)
  const syllables = pinyin(original)
  let nextSyllable = 0
  let length = 0
  for (let at = 0; at < original.length; at++) {
    const syllable = syllables[nextSyllable]
    if (syllable !== undefined && at === syllable.start) {
      at = syllable.end - 1
      nextSyllable += 1
      continue
    }
    const source = original.charCodeAt(at)
    let code = table[source] ?? source
    if (code === DELETED) continue
    if (code === CARRIAGE_RETURN) {
      if (original.charCodeAt(at + 1) === LINE_FEED) continue
      code = LINE_FEED
    } else if (code >= FULL_WIDTH_COMMA && code <= 0xff1a) {
      const before = original.charCodeAt(at - 1)
      const after = original.charCodeAt(at + 1)
      if (code === FULL_WIDTH_COMMA) {
        if (isFullWidthDigit(before) && isFullWidthDigit(after)) code = 0x2c
      } else if (isDigit(table[before] ?? 0) && isDigit(table[after] ?? 0)) {
        code = betweenDigits(code)
      }
    }
    if (code === LINE_FEED) while (length > 0 && isBlank(units[length - 1])) length -= 1
    else if (isBlank(code) && (length === 0 || isBlank(units[length - 1]) || units[length - 1] === LINE_FEED))
      continue
    units[length] = code
    offsets[length] = at
    length += 1
  }
  offsets[length] = original.length
  return {
    original,
    text: decode(units.subarray(0, length)),
    offsets: offsets.slice(0, length + 1),
    version: 1
  }
}
