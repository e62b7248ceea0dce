import type { Options } from "csv-parse/sync"
import type { Dialect } from "./Catalogue.js"
import * as ReferenceDefect from "./ReferenceDefect.js"
import { MAX_RECORD_BYTES } from "./recordScanner.js"
import { splitRecords } from "./splitRecords.js"
import type { TableRecord } from "./TableRecord.js"

/**
 * The parse function of csv-parse: `csv-parse/sync` on Node, `csv-parse/browser/esm/sync` elsewhere (five times slower,
 * it carries its own Buffer). It is handed in so that the reading of tables runs in both.
 *
 * @category reference
 * @since 0.1.0
 */
export type CsvParse = (text: string, options: Options) => Array<Array<string>>

/** After so many broken records a file is not read further: it is not the table it claims to be. */
export const MAX_BROKEN = 200

/** A record of so many characters may have more bytes than a record may have. */
const LONGEST_SPLIT = MAX_RECORD_BYTES / 4

/** A dialect whose delimiter is decided. */
export type DecidedDialect = Dialect & { readonly delimiter: string }

/**
 * Splits the text of a table into records, quotes obeyed strictly (RFC 4180). A broken record is a defect, and reading
 * goes on at the next line. Blank lines are records of one empty field. Sound records are split here; what follows the
 * first one that is not is csv-parse's to judge.
 *
 * @param text - whole records, decoded, without a byte order mark
 * @param firstLine - the line on which the text starts
 * @category reference
 * @since 0.1.0
 */
export const parseRecords = (
  parse: CsvParse,
  text: string,
  dialect: DecidedDialect,
  place: ReferenceDefect.DefectPlace,
  firstLine: number
): {
  readonly records: ReadonlyArray<TableRecord>
  readonly defects: ReadonlyArray<ReferenceDefect.ReferenceDefect>
} => {
  const defects: Array<ReferenceDefect.ReferenceDefect> = []
  const split = splitRecords(text, dialect.delimiter, dialect.quote, firstLine, LONGEST_SPLIT)
  const { records } = split
  if (split.rest >= text.length) return { records, defects }
  const options: Options = {
    delimiter: dialect.delimiter,
    quote: dialect.quote,
    escape: dialect.quote,
    record_delimiter: ["\r\n", "\n"],
    relax_column_count: true,
    max_record_size: MAX_RECORD_BYTES
  }
  let rest = text.slice(split.rest)
  let { line } = split
  for (let broken = 0; ; broken++) {
    const { fields, code } = attempt(parse, rest, options)
    const start = line
    for (const record of fields) {
      records.push({ fields: record, line })
      line += 1 + lineBreaks(record)
    }
    if (code === null) return { records, defects }
    defects.push(brokenRecord({ ...place, line }, code === "CSV_MAX_RECORD_SIZE"))
    if (broken === MAX_BROKEN) {
      defects.push(
        ReferenceDefect.make("too-broken", "unreadable", { ...place, line }, { count: String(broken + 1) })
      )
      return { records, defects }
    }
    line++
    rest = rest.slice(lineOffset(rest, line - start))
    if (rest === "") return { records, defects }
  }
}

/** The first records of a table, which decide its layout: so many, or all that the text has. */
export const firstRecords = (
  parse: CsvParse,
  text: string,
  dialect: DecidedDialect,
  place: ReferenceDefect.DefectPlace,
  count: number
): ReadonlyArray<TableRecord> => {
  const { records } = splitRecords(text, dialect.delimiter, dialect.quote, 1, LONGEST_SPLIT, count)
  return records.length < count
    ? parseRecords(parse, text, dialect, place, 1).records.slice(0, count)
    : records
}

/** A record that cannot be split: it is too long, or its quotes are not as they must be. */
export const brokenRecord = (
  place: ReferenceDefect.DefectPlace,
  isTooLong: boolean
): ReferenceDefect.ReferenceDefect =>
  isTooLong
    ? ReferenceDefect.make("record-too-long", "error", place, { limit: String(MAX_RECORD_BYTES) })
    : ReferenceDefect.make("broken-quotes", "error", place, {})

interface Attempt {
  readonly fields: ReadonlyArray<ReadonlyArray<string>>
  /** Why the record after these is broken; null when all were read. */
  readonly code: string | null
}

const attempt = (parse: CsvParse, text: string, options: Options): Attempt => {
  try {
    return { fields: parse(text, options), code: null }
  } catch (error) {
    // Not `instanceof CsvError`: the two builds of csv-parse have a class each.
    const known =
      error instanceof Error && "code" in error && typeof error.code === "string" ? error : undefined
    if (known === undefined || !("records" in known) || typeof known.records !== "number") throw error
    const fields = known.records === 0 ? [] : parse(text, { ...options, to: known.records })
    return { fields, code: String(known.code) }
  }
}

const lineBreaks = (fields: ReadonlyArray<string>): number => {
  let count = 0
  for (const field of fields)
    for (let at = field.indexOf("\n"); at >= 0; at = field.indexOf("\n", at + 1)) count++
  return count
}

/** Where the line stands that comes `count` lines after the first; the length of the text when there is none. */
const lineOffset = (text: string, count: number): number => {
  let at = 0
  for (let i = 0; i < count; i++) {
    const end = text.indexOf("\n", at)
    if (end < 0) return text.length
    at = end + 1
  }
  return at
}
