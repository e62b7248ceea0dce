import type { Resource } from "./Catalogue.js"
import type { CsvParse } from "./parseRecords.js"
import { readDocument } from "./readDocument.js"
import { readTable } from "./readTable.js"
import type { RecordSink } from "./recordReader.js"
import type { Names } from "./ReferenceQuery.js"

/**
 * Reads one file of a resource from its bytes, whatever its format.
 *
 * @param sidecar - content of the `.metadata.json` beside the file, null when there is none
 * @category reference
 * @since 0.1.0
 */
export const readResource = (
  parse: CsvParse,
  resource: Resource,
  file: string | null,
  bytes: Uint8Array,
  names: Names,
  sink: RecordSink,
  sidecar: string | null
): void =>
  resource.format === "json" || resource.format === "jsonl"
    ? readDocument(resource, file, bytes, names, sink)
    : readTable(parse, resource, file, bytes, names, sink, sidecar)
