import { Result } from "effect"
import { type BadLine, decodeBytes, type Encoding, MOST_BAD_LINES } from "./decodeBytes.js"
import type { OpenTable } from "./openTable.js"
import { brokenRecord, type CsvParse, type DecidedDialect, MAX_BROKEN, parseRecords } from "./parseRecords.js"
import type { Scan } from "./recordScanner.js"
import * as ReferenceDefect from "./ReferenceDefect.js"
import { isBlank } from "./TableRecord.js"

/** What is needed to read the records that a scanner passed on. */
export interface ChunkReaderOptions {
  readonly parse: CsvParse
  readonly table: OpenTable
  readonly dialect: DecidedDialect
  readonly encoding: Encoding
  readonly place: ReferenceDefect.DefectPlace
  readonly defect: (defect: ReferenceDefect.ReferenceDefect) => void
}

/** One record that the scanner passed on. */
interface Found {
  readonly bytes: Uint8Array
  readonly line: number
}

/**
 * Reads the records that the scanner found in one buffer after the other. False when the rest of the file is not worth
 * reading: too many records are broken, or the bytes are in another encoding.
 *
 * @category fast path
 * @since 0.1.0
 */
export const chunkReader = (options: ChunkReaderOptions): ((buffer: Uint8Array, scan: Scan) => boolean) => {
  const { table, encoding, place, defect } = options
  let broken = 0
  let badLines = 0

  const decode = (bytes: Uint8Array): string | undefined => {
    const decoded = decodeBytes(bytes, encoding)
    return Result.isSuccess(decoded) && decoded.success.bad.length === 0 ? decoded.success.text : undefined
  }

  /** All records at once; undefined when they must be looked at one by one. */
  const readTogether = (bytes: Uint8Array, lines: ReadonlyArray<number>): boolean => {
    const text = decode(bytes)
    if (text === undefined) return false
    const { records, defects } = parseRecords(options.parse, text, options.dialect, place, 1)
    if (defects.length > 0 || records.length !== lines.length) return false
    records.forEach((record, i) => table.read({ fields: record.fields, line: lines[i] ?? 0 }))
    return true
  }

  const readAlone = ({ bytes, line }: Found): void => {
    const decoded = decodeBytes(bytes, encoding)
    const bad = Result.isFailure(decoded) ? [decoded.failure] : decoded.success.bad
    for (const badLine of bad) reportBad(badLine, line)
    if (bad.length > 0 || Result.isFailure(decoded)) return
    const { records, defects } = parseRecords(
      options.parse,
      decoded.success.text,
      options.dialect,
      place,
      line
    )
    for (const d of defects) defect(d)
    for (const record of records) if (!isBlank(record)) table.read(record)
  }

  const reportBad = (bad: BadLine, line: number): void => {
    badLines++
    const severity = badLines > MOST_BAD_LINES ? "unreadable" : "error"
    const values = { encoding: encoding.toUpperCase(), offset: "" }
    defect(ReferenceDefect.make("bad-bytes", severity, { ...place, line: line + bad.line - 1 }, values))
  }

  const reportBroken = (line: number, isTooLong: boolean): void => {
    broken++
    defect(brokenRecord({ ...place, line }, isTooLong))
  }

  return (buffer, scan) => {
    table.see(scan.lastLine)
    const last = reportAll(scan, MAX_BROKEN + 1 - broken, reportBroken)
    const found = foundIn(buffer, scan, last ?? Number.POSITIVE_INFINITY)
    if (found.lines.length > 0 && !readTogether(found.bytes(), found.lines)) found.each(readAlone)
    if (last !== null)
      defect(
        ReferenceDefect.make("too-broken", "unreadable", { ...place, line: last }, { count: String(broken) })
      )
    return last === null && badLines <= MOST_BAD_LINES
  }
}

/** Reports the broken records in order, up to a limit; the line on which the limit was reached, else null. */
const reportAll = (
  scan: Scan,
  limit: number,
  report: (line: number, isTooLong: boolean) => void
): number | null => {
  const lines = [
    ...scan.broken.map(line => ({ line, isTooLong: false })),
    ...scan.tooLong.map(line => ({ line, isTooLong: true }))
  ].sort((a, b) => a.line - b.line)
  for (const { line, isTooLong } of lines.slice(0, limit)) report(line, isTooLong)
  return lines.length >= limit ? (lines[limit - 1]?.line ?? null) : null
}

/** The records of a scan before a line. */
const foundIn = (buffer: Uint8Array, { records }: Scan, before: number) => {
  const lines: Array<number> = []
  // Records that follow each other are one stretch of bytes.
  const stretches: Array<Uint8Array> = []
  let start = 0
  let end = 0
  for (let i = 0; i < records.length && (records[i + 2] ?? 0) < before; i += 3) {
    const from = records[i] ?? 0
    if (from !== end) {
      if (end > start) stretches.push(buffer.subarray(start, end))
      start = from
    }
    end = records[i + 1] ?? 0
    lines.push(records[i + 2] ?? 0)
  }
  if (end > start) stretches.push(buffer.subarray(start, end))
  return {
    lines,
    each: (read: (found: Found) => void): void =>
      lines.forEach((line, n) => read({ bytes: buffer.subarray(records[3 * n], records[3 * n + 1]), line })),
    bytes: (): Uint8Array => {
      const [only = new Uint8Array(0), ...others] = stretches
      return others.length === 0 ? only : joined(stretches)
    }
  }
}

const joined = (parts: ReadonlyArray<Uint8Array>): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
