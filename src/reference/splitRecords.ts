import type { TableRecord } from "./TableRecord.js"

/** Records that were split, and where the first one starts that only csv-parse can judge. */
export interface SplitRecords {
  readonly records: Array<TableRecord>
  /** Offset in the text of the first record that was not split; the length of the text when all were. */
  readonly rest: number
  /** Its line. */
  readonly line: number
}

const LF = 10
const CR = 13

/**
 * Splits a table into records exactly as csv-parse does (a property test says so), many times faster, up to the first
 * record that is anything but plain RFC 4180: a quote where none may stand, or one that is not closed. What such a
 * record is, csv-parse decides.
 *
 * @param longest - a record of more characters is left to csv-parse
 * @param most - so many records are enough
 * @category reference
 * @since 0.1.0
 */
export const splitRecords = (
  text: string,
  delimiter: string,
  quote: string,
  firstLine: number,
  longest: number,
  most = Number.POSITIVE_INFINITY
): SplitRecords => {
  const records: Array<TableRecord> = []
  let line = firstLine
  let at = 0
  let nextQuote = text.indexOf(quote)
  while (at < text.length && records.length < most) {
    const found = text.indexOf("\n", at)
    const end = found < 0 ? text.length : found
    if (nextQuote >= 0 && nextQuote < at) nextQuote = text.indexOf(quote, at)
    if (nextQuote < 0 || nextQuote >= end) {
      if (end - at > longest) break
      const isCrLf = found >= 0 && end > at && text.charCodeAt(end - 1) === CR
      records.push({ fields: text.slice(at, isCrLf ? end - 1 : end).split(delimiter), line })
      line++
      at = end + 1
      continue
    }
    const quoted = quotedRecord(text, at, end, delimiter.charCodeAt(0), quote)
    if (quoted === undefined || quoted.next - at > longest) break
    records.push({ fields: quoted.fields, line })
    line += 1 + quoted.breaks
    at = quoted.next
  }
  return { records, rest: Math.min(at, text.length), line }
}

interface QuotedRecord {
  readonly fields: ReadonlyArray<string>
  /** Line breaks inside its fields. */
  readonly breaks: number
  /** Offset behind its own line break. */
  readonly next: number
}

/**
 * The record that starts at an offset and has quotes; undefined when these are not as they must be.
 *
 * @param firstBreak - where the first line break behind the offset is
 */
const quotedRecord = (
  text: string,
  from: number,
  firstBreak: number,
  delimiter: number,
  quote: string
): QuotedRecord | undefined => {
  const quoteCode = quote.charCodeAt(0)
  const fields: Array<string> = []
  let breaks = 0
  let at = from
  for (;;) {
    const start = at
    let isQuoted = false
    if (text.charCodeAt(at) === quoteCode) {
      isQuoted = true
      const first = text.indexOf(quote, at + 1)
      const close = closingQuote(text, first, quote, quoteCode)
      if (close < 0) return undefined
      const inside = text.slice(start + 1, close)
      if (close > firstBreak)
        for (let b = inside.indexOf("\n"); b >= 0; b = inside.indexOf("\n", b + 1)) breaks++
      fields.push(close > first ? inside.replaceAll(quote + quote, quote) : inside)
      at = close + 1
    } else {
      let code = text.charCodeAt(at)
      while (code !== delimiter && code !== LF && code !== quoteCode && at < text.length)
        code = text.charCodeAt(++at)
      if (code === quoteCode) return undefined
    }
    const isEnd = at >= text.length
    const code = isEnd ? LF : text.charCodeAt(at)
    if (!isQuoted) {
      const isCrLf = !isEnd && code === LF && at > start && text.charCodeAt(at - 1) === CR
      fields.push(text.slice(start, isCrLf ? at - 1 : at))
    }
    if (code === LF) return { fields, breaks, next: at + 1 }
    if (code === delimiter) at++
    else if (isQuoted && code === CR && text.charCodeAt(at + 1) === LF)
      return { fields, breaks, next: at + 2 }
    else return undefined
  }
}

/** The quote that closes a field, from the first one in it: doubled ones stand for themselves. -1: there is none. */
const closingQuote = (text: string, first: number, quote: string, quoteCode: number): number => {
  let at = first
  while (at >= 0 && text.charCodeAt(at + 1) === quoteCode) at = text.indexOf(quote, at + 2)
  return at
}
