import { type RowFilter, SKIP } from "./RowFilter.js"
import { rowTest } from "./rowTest.js"

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
 * It is called with one buffer after the other, each beginning with the rest of the one before. The buffer must be
 * longer than `end`: the scanner puts a line break there, so that its loops need not look where they are.
 *
 * One pass, no text made: a byte of a field that is no key costs one table look-up. A record whose quotes are broken is
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
  /** Start and end of the field of each kind in the current record. */
  const places = new Int32Array(10)
  const passes = rowTest(filter, places, quote)
  /** Bytes that end a stretch of unquoted text. */
  const stops = new Uint8Array(256)
  for (const byte of [delimiter, quote, LF]) stops[byte] = 1
  /** Letters and digits come behind all of them: one look suffices for these. */
  const lastStop = Math.max(delimiter, quote, LF)
  const lastInside = Math.max(quote, LF)
  let line = options.firstLine
  /** The line break behind a record that was given up has not been seen yet. */
  let isSkipping = false

  return (buffer, end, isLast) => {
    const records: Array<number> = []
    const broken: Array<number> = []
    const tooLong: Array<number> = []
    let start = 0
    let lastLine = 0
    buffer[end] = LF

    /** Goes on behind the next line break, in this buffer or a later one. */
    const skipLine = (): void => {
      const next = buffer.indexOf(LF, start)
      isSkipping = next >= end
      if (!isSkipping) line++
      start = isSkipping ? end : next + 1
    }
    const giveUp = (list: Array<number>): void => {
      list.push(line)
      skipLine()
    }
    if (isSkipping) skipLine()

    scanning: while (start < end) {
      let at = start
      let field = 0
      let breaks = 0
      let byte = 0
      let from = at
      for (;;) {
        from = at
        const isQuoted = buffer[at] === quote
        if (isQuoted) {
          at++
          for (;;) {
            for (;;) {
              while ((byte = buffer[at] as number) > lastInside || (byte !== quote && byte !== LF)) at++
              if (byte === quote || at >= end) break
              breaks++
              at++
            }
            // A quote inside quotes: doubled it stands for itself, otherwise it closes the field.
            if (at >= end || buffer[at + 1] !== quote || at + 1 >= end) break
            at += 2
          }
          if (at >= end || (at + 1 >= end && !isLast)) {
            if (end - start > MAX_RECORD_BYTES) giveUp(tooLong)
            else if (isLast) giveUp(broken)
            else break scanning
            continue scanning
          }
          at++
        } else
          for (;;) {
            while ((byte = buffer[at] as number) > lastStop || stops[byte] === 0) at++
            // Fields behind those that are looked at are only counted.
            if (byte !== delimiter || field < kinds.length || buffer[at + 1] === quote) break
            field++
            from = ++at
          }
        if (field < kinds.length && kinds[field] !== SKIP) {
          const slot = 2 * (kinds[field] as number)
          places[slot] = from
          places[slot + 1] = at
        }
        byte = buffer[at] as number
        if (byte === delimiter && at < end) {
          field++
          at++
          continue
        }
        if (byte === LF && (at < end || isLast)) break
        if (at >= end || (isQuoted && byte === CR && at + 1 >= end && !isLast)) {
          if (end - start <= MAX_RECORD_BYTES) break scanning
          giveUp(tooLong)
          continue scanning
        }
        if (isQuoted && byte === CR && at + 1 < end && buffer[at + 1] === LF) {
          at++
          break
        }
        giveUp(broken)
        continue scanning
      }
      if (at - start > MAX_RECORD_BYTES) {
        giveUp(tooLong)
        continue
      }
      const isBlank = field === 0 && (at === start || (at === start + 1 && buffer[start] === CR))
      const isLastEmpty = at === from || (at === from + 1 && buffer[from] === CR && at < end)
      const isSound = field + 1 === width || (spare && field === width && isLastEmpty)
      if (!isBlank) lastLine = line
      const next = at < end ? at + 1 : end
      if (filter === null || (!isBlank && (!isSound || passes(buffer)))) records.push(start, next, line)
      line += 1 + breaks
      start = next
    }
    return { records, broken, tooLong, lastLine, rest: start }
  }
}
