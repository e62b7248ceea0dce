import {
  AREA,
  ANY_YEAR,
  combine,
  HASH_PRIME,
  HASH_START,
  INDICATOR,
  PERIOD,
  type RowFilter,
  SKIP
} from "./RowFilter.js"

/** A record longer than this is an unclosed quote, or hostile. */
export const MAX_RECORD_BYTES = 1 << 20

/** Where records were found in a buffer. */
export interface Scan {
  /** Offsets in the buffer and line of every record that may match, in order: start, end (line break included), line. */
  readonly records: ReadonlyArray<number>
  /** Lines of records whose quotes are broken, and of records that are too long. */
  readonly broken: ReadonlyArray<number>
  readonly tooLong: ReadonlyArray<number>
  /** Line of the last record that is not blank; 0 when there was none. */
  readonly lastLine: number
  /** Offset of the first byte that was not used up: a record that the buffer cuts in two starts there. */
  readonly rest: number
}

/** How the bytes of a table are cut into records. */
export interface ScannerOptions {
  readonly delimiter: number
  readonly quote: number
  /** Number of fields of a sound record; others are passed on, to be reported. `spare`: one more, empty, is sound. */
  readonly width: number
  readonly spare: boolean
  /** Null: every record is passed on. */
  readonly filter: RowFilter | null
  /** Line of the first byte. */
  readonly firstLine: number
}

const LF = 10
const CR = 13

/**
 * Cuts the bytes of a table into records, quotes obeyed as csv-parse obeys them, and passes on those that may match.
 * It is called with one buffer after the other, each beginning with the rest of the one before.
 *
 * One pass, no text made: a field that is no key costs a table look-up a byte. A record whose quotes are broken is
 * listed and reading goes on at the line after its first, exactly as `parseRecords` does.
 *
 * @category fast path
 * @since 0.1.0
 */
export const recordScanner = (
  options: ScannerOptions
): ((buffer: Uint8Array, end: number, isLast: boolean) => Scan) => {
  const { delimiter, quote, width, spare, filter } = options
  const kinds = filter?.kinds ?? new Uint8Array(0)
  const shapes = filter?.shapes ?? []
  /** Bytes that end a stretch of unquoted text. */
  const stops = new Uint8Array(256)
  for (const byte of [delimiter, quote, LF]) stops[byte] = 1
  let line = options.firstLine
  /** The line break behind a record that was given up has not been seen yet. */
  let isSkipping = false

  return (buffer, end, isLast) => {
    const records: Array<number> = []
    const broken: Array<number> = []
    const tooLong: Array<number> = []
    let start = 0
    let lastLine = 0

    /** Gives a record up: reading goes on behind its first line break, in this buffer or a later one. */
    const giveUp = (list: Array<number>): void => {
      list.push(line)
      const next = buffer.indexOf(LF, start)
      isSkipping = next < 0 || next >= end
      if (!isSkipping) line++
      start = isSkipping ? end : next + 1
    }

    if (isSkipping) {
      const next = buffer.indexOf(LF)
      isSkipping = next < 0 || next >= end
      if (!isSkipping) line++
      start = isSkipping ? end : next + 1
    }

    scanning: while (start < end) {
      let at = start
      let field = 0
      let breaks = 0
      let indicator = 0
      let area = 0
      let year = ANY_YEAR
      let lastLength = 0
      fields: for (;;) {
        const kind = field < kinds.length ? kinds[field] : SKIP
        const from = at
        let hash = HASH_START
        /** The hash up to the last byte that is not blank. */
        let kept = HASH_START
        let hasBegun = false
        let run = 0
        let digits = 0
        let found = ANY_YEAR
        let isVague = false
        const isQuoted = at < end && buffer[at] === quote
        if (isQuoted) at++
        for (;;) {
          if (kind === SKIP) {
            if (isQuoted) {
              while (at < end && buffer[at] !== quote) {
                if (buffer[at] === LF) breaks++
                at++
              }
            } else while (at < end && stops[buffer[at] as number] === 0) at++
          } else {
            while (at < end) {
              const byte = buffer[at] as number
              if (isQuoted ? byte === quote : stops[byte] === 1) break
              if (byte === LF) breaks++
              if (kind === PERIOD) {
                if (byte >= 48 && byte <= 57) {
                  digits = digits * 10 + byte - 48
                  if (++run === 4 && found === ANY_YEAR) found = digits
                } else {
                  run = 0
                  digits = 0
                  if (byte === 47 || (byte >= 128 && found === ANY_YEAR)) isVague = true
                }
              } else if (byte > 32) {
                kept = hash = Math.imul(hash ^ byte, HASH_PRIME)
                hasBegun = true
              } else if (hasBegun) hash = Math.imul(hash ^ byte, HASH_PRIME)
              at++
            }
          }
          if (!isQuoted || at >= end) break
          // A quote inside quotes: doubled it stands for itself, otherwise it closes.
          if (at + 1 >= end && !isLast) break
          if (buffer[at + 1] !== quote || at + 1 >= end) break
          if (kind !== SKIP) kept = hash = Math.imul(hash ^ quote, HASH_PRIME)
          hasBegun = true
          at += 2
        }
        if (isQuoted) {
          const isClosed = at < end && (at + 1 < end || isLast)
          if (!isClosed) {
            if (end - start > MAX_RECORD_BYTES) giveUp(tooLong)
            else if (isLast) giveUp(broken)
            else break scanning
            continue scanning
          }
          at++
          if (at < end && buffer[at] === CR && at + 1 >= end && !isLast) break scanning
        }
        lastLength = at - from
        if (kind === INDICATOR) indicator = kept
        else if (kind === AREA) area = kept
        else if (kind === PERIOD) year = isVague ? ANY_YEAR : found
        if (at >= end) {
          if (!isLast) {
            if (end - start <= MAX_RECORD_BYTES) break scanning
            giveUp(tooLong)
            continue scanning
          }
          break fields
        }
        const byte = buffer[at] as number
        if (byte === delimiter) {
          field++
          at++
          continue fields
        }
        if (byte === LF) break fields
        if (isQuoted && byte === CR && at + 1 < end && buffer[at + 1] === LF) {
          at++
          break fields
        }
        giveUp(broken)
        continue scanning
      }
      if (at - start > MAX_RECORD_BYTES) {
        giveUp(tooLong)
        continue
      }
      const next = at < end ? at + 1 : end
      const isBlank = field === 0 && (lastLength === 0 || (lastLength === 1 && buffer[start] === CR))
      const isRagged = field + 1 !== width && !(spare && field === width)
      let passes = filter === null || (isRagged && !isBlank)
      for (let i = 0; !passes && !isBlank && i < shapes.length; i++) {
        const shape = shapes[i]
        if (shape === undefined) break
        const whole = combine(shape.indicator ? indicator : 0, shape.area ? area : 0, shape.period ? year : 0)
        passes = shape.bits[whole & 0xffff] === 1 && shape.hashes.has(whole)
      }
      if (passes) records.push(start, next, line)
      if (!isBlank) lastLine = line
      line += 1 + breaks
      start = next
    }
    return { records, broken, tooLong, lastLine, rest: start }
  }
}
