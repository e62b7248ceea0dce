import type { Resource } from "./Catalogue.js"
import { chooseLayout } from "./layouts/index.js"
import { decideDialect, HEAD_RECORDS } from "./openTable.js"
import { type CsvParse, firstRecords } from "./parseRecords.js"
import { textOf } from "./readTable.js"
import * as ReferenceDefect from "./ReferenceDefect.js"
import type { ResourceReading } from "./ReferenceSource.js"

/** The beginning of a file that is enough to tell its layout. */
export const HEAD_BYTES = 1 << 18

/**
 * How a file is read: its layout and the reason, from its beginning (`HEAD_BYTES` and one more are enough).
 *
 * @category reference
 * @since 0.1.0
 */
export const layoutOf = (
  parse: CsvParse,
  resource: Resource,
  file: string | null,
  bytes: Uint8Array
): ResourceReading | ReferenceDefect.ReferenceDefect => {
  const place = { resource: resource.name, file }
  if (resource.format === "json" || resource.format === "jsonl") {
    const located = resource.values.some(v => v.at.startsWith("/"))
    const reason = located ? "the mapping names the numbers by JSON pointer" : "an array of objects"
    return { ...place, layout: resource.format, reason }
  }
  const problems: Array<ReferenceDefect.ReferenceDefect> = []
  const text = textOf(wholeLines(bytes), resource, place, defect => problems.push(defect))
  if (text === undefined) return problems[0] ?? ReferenceDefect.make("no-records", "error", place, {})
  const records = firstRecords(parse, text, decideDialect(resource, text), place, HEAD_RECORDS)
  const chosen = chooseLayout({ resource, file, records, sidecar: null })
  return ReferenceDefect.is(chosen) ? chosen : { ...place, layout: chosen.layout.id, reason: chosen.reason }
}

/** The first lines of a file, so that no character is cut in two. */
const wholeLines = (bytes: Uint8Array): Uint8Array =>
  bytes.length <= HEAD_BYTES ? bytes : bytes.subarray(0, bytes.lastIndexOf(10, HEAD_BYTES) + 1)
