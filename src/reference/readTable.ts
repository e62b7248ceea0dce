import { Result } from "effect"
import type { Resource } from "./Catalogue.js"
import { type BadLine, decodeBytes, encodingOf, markLength } from "./decodeBytes.js"
import { decideDialect, HEAD_RECORDS, openTable } from "./openTable.js"
import { type CsvParse, parseRecords } from "./parseRecords.js"
import type { RecordSink } from "./recordReader.js"
import * as ReferenceDefect from "./ReferenceDefect.js"
import type { Names } from "./ReferenceQuery.js"

/**
 * Reads a whole table from its bytes: the plain path, every row read and checked.
 *
 * @param parse - csv-parse in the build for this platform
 * @param file - the path as shown; null for data that is no file
 * @category reference
 * @since 0.1.0
 */
export const readTable = (
  parse: CsvParse,
  resource: Resource,
  file: string | null,
  bytes: Uint8Array,
  names: Names,
  sink: RecordSink,
  sidecar: string | null
): void => {
  const place = { resource: resource.name, file }
  const text = textOf(bytes, resource, place, sink.defect)
  if (text === undefined) return
  const dialect = decideDialect(resource, text)
  const { records, defects } = parseRecords(parse, text, dialect, place, 1)
  for (const defect of defects) sink.defect(defect)
  const table = openTable(resource, file, records.slice(0, HEAD_RECORDS), names, sink, sidecar)
  if (table === undefined) return
  for (const record of records) table.read(record)
  table.finish()
}

/**
 * The text of a file's bytes without a byte order mark; lines that are not text are blank and reported. Undefined when
 * the whole file cannot be read.
 *
 * @category reference
 * @since 0.1.0
 */
export const textOf = (
  bytes: Uint8Array,
  resource: Resource,
  place: ReferenceDefect.DefectPlace,
  defect: (defect: ReferenceDefect.ReferenceDefect) => void
): string | undefined => {
  const encoding = encodingOf(resource.encoding, bytes, place)
  if (Result.isFailure(encoding)) {
    defect(encoding.failure)
    return undefined
  }
  const mark = markLength(bytes)
  const decoded = decodeBytes(bytes.subarray(mark), encoding.success)
  const badLine = ({ line, offset }: BadLine, severity: ReferenceDefect.DefectSeverity): void =>
    defect(
      ReferenceDefect.make(
        "bad-bytes",
        severity,
        { ...place, line },
        {
          encoding: encoding.success.toUpperCase(),
          offset: String(offset + mark)
        }
      )
    )
  if (Result.isFailure(decoded)) {
    badLine(decoded.failure, "unreadable")
    return undefined
  }
  for (const bad of decoded.success.bad) badLine(bad, "error")
  const { text } = decoded.success
  if (text.includes("\n") || !text.includes("\r")) return text
  defect(ReferenceDefect.make("bare-carriage-returns", "unreadable", place, {}))
  return undefined
}
