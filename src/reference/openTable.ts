import type { Resource } from "./Catalogue.js"
import { chooseLayout } from "./layouts/index.js"
import type { TablePlan } from "./layouts/Layout.js"
import type { DecidedDialect } from "./parseRecords.js"
import { type RecordReader, type RecordSink, recordReader } from "./recordReader.js"
import * as ReferenceDefect from "./ReferenceDefect.js"
import type { Names } from "./ReferenceQuery.js"
import { isBlank, type TableRecord } from "./TableRecord.js"

/** So many records decide the layout of a table. */
export const HEAD_RECORDS = 60

/** A table whose layout and columns are known: hand it its records, then finish. */
export interface OpenTable extends RecordReader {
  /** Notes that a record with data was seen, although it was not handed over. */
  readonly see: (line: number) => void
  readonly plan: TablePlan
  readonly layout: string
  readonly reason: string
}

/**
 * Decides from its first records how a table is read. Undefined when it cannot be read at all; the sink has been told
 * why.
 *
 * @category reference
 * @since 0.1.0
 */
export const openTable = (
  resource: Resource,
  file: string | null,
  records: ReadonlyArray<TableRecord>,
  names: Names,
  sink: RecordSink,
  sidecar: string | null
): OpenTable | undefined => {
  const place = { resource: resource.name, file }
  if (!resource.dialect.header && resource.fields.length === 0) {
    sink.defect(ReferenceDefect.make("no-header", "unreadable", place, {}))
    return undefined
  }
  const header = { fields: resource.fields.map(f => f.name), line: 0 }
  const head = { resource, file, records: resource.dialect.header ? records : [header, ...records], sidecar }
  const chosen = chooseLayout(head)
  if (ReferenceDefect.is(chosen)) {
    sink.defect(chosen)
    return undefined
  }
  const { plan, defects } = chosen.layout.plan(head)
  for (const defect of defects) sink.defect(defect)
  if (plan === null) return undefined
  const reader = recordReader(resource, file, plan, names, sink)
  let isEmpty = true
  const see = (line: number): void => {
    if (line >= plan.firstLine) isEmpty = false
  }
  return {
    see,
    plan,
    layout: chosen.layout.id,
    reason: chosen.reason,
    read: record => {
      if (!isBlank(record)) see(record.line)
      if (record.line >= plan.firstLine) reader.read(record)
    },
    finish: () => {
      reader.finish()
      if (isEmpty) sink.defect(ReferenceDefect.make("no-records", "error", place, {}))
    }
  }
}

/**
 * The dialect of a table with its delimiter decided: as declared, a tab in .tsv files, else what the first line that
 * is not blank uses: a comma, or where it has none a semicolon or a tab.
 */
export const decideDialect = (resource: Resource, text: string): DecidedDialect => {
  const { dialect } = resource
  if (dialect.delimiter !== null) return { ...dialect, delimiter: dialect.delimiter }
  if (resource.format === "tsv") return { ...dialect, delimiter: "\t" }
  const line = /^[^\r\n]*\S[^\r\n]*/m.exec(text.slice(0, 100_000))?.[0] ?? ""
  // Eurostat's key has commas in its first field.
  if (/\\time(_period)?\t/i.test(line)) return { ...dialect, delimiter: "\t" }
  const delimiter = [",", ";", "\t"].find(d => line.includes(d)) ?? ","
  return { ...dialect, delimiter }
}
