import { Result } from "effect"
import type { Resource } from "./Catalogue.js"
import * as Json from "./Json.js"
import { type Located, locatedNumbers } from "./locatedNumbers.js"
import { openTable } from "./openTable.js"
import { textOf } from "./readTable.js"
import type { RecordSink } from "./recordReader.js"
import * as ReferenceDefect from "./ReferenceDefect.js"
import type { Names } from "./ReferenceQuery.js"
import type { TableRecord } from "./TableRecord.js"

/**
 * Reads JSON or JSON Lines: numbers addressed by pointer where the mapping has `values` with `at`, else an array of
 * observations as objects, whose names are the columns of a table.
 *
 * @category reference
 * @since 0.1.0
 */
export const readDocument = (
  resource: Resource,
  file: string | null,
  bytes: Uint8Array,
  names: Names,
  sink: RecordSink
): void => {
  const place = { resource: resource.name, file }
  const text = textOf(bytes, resource, place, sink.defect)
  if (text === undefined) return
  const items =
    resource.format === "jsonl" ? jsonLines(text, place, sink) : jsonItems(text, resource, place, sink)
  if (items === undefined) return
  if (items.kind === "document") return locatedNumbers(resource, file, items.root, items.locate, names, sink)
  readObjects(resource, file, items.objects, names, sink)
}

type Items =
  | { readonly kind: "document"; readonly root: Json.Json; readonly locate: (offset: number) => Located }
  | { readonly kind: "objects"; readonly objects: ReadonlyArray<PlacedObject> }

interface PlacedObject {
  readonly json: Json.Json
  readonly line: number
}

const jsonItems = (
  text: string,
  resource: Resource,
  place: ReferenceDefect.DefectPlace,
  sink: RecordSink
): Items | undefined => {
  const parsed = Json.parse(text)
  const locate = Json.locator(text)
  if (Result.isFailure(parsed)) {
    const { offset, reason } = parsed.failure
    sink.defect(ReferenceDefect.make("bad-json", "unreadable", { ...place, ...locate(offset) }, { reason }))
    return undefined
  }
  const root = parsed.success
  if (resource.values.length > 0 && resource.values.every(v => v.at.startsWith("/")))
    return { kind: "document", root, locate }
  const pointer = resource.records ?? ""
  const array = Json.follow(root, pointer)
  if (array?.kind !== "array") {
    const reason = array === undefined ? "it leads nowhere" : `there is no array there, but ${array.kind}`
    sink.defect(
      ReferenceDefect.make("bad-pointer", "unreadable", place, {
        pointer: pointer || "(the document)",
        reason
      })
    )
    return undefined
  }
  return { kind: "objects", objects: array.items.map(json => ({ json, line: locate(json.offset).line })) }
}

const jsonLines = (text: string, place: ReferenceDefect.DefectPlace, sink: RecordSink): Items => {
  const objects: Array<PlacedObject> = []
  text.split(/\r?\n/).forEach((source, i) => {
    if (source.trim() === "") return
    const parsed = Json.parse(source)
    if (Result.isSuccess(parsed)) objects.push({ json: parsed.success, line: i + 1 })
    else {
      const { offset, reason } = parsed.failure
      sink.defect(
        ReferenceDefect.make("bad-json", "error", { ...place, line: i + 1, column: offset + 1 }, { reason })
      )
    }
  })
  return { kind: "objects", objects }
}

/** Objects as records of a table: their names are its columns, in order of first appearance. */
const readObjects = (
  resource: Resource,
  file: string | null,
  objects: ReadonlyArray<PlacedObject>,
  names: Names,
  sink: RecordSink
): void => {
  const columns = new Map<string, number>()
  const flat: Array<{ readonly members: ReadonlyMap<string, Json.Json>; readonly line: number }> = []
  for (const { json, line } of objects) {
    if (json.kind !== "object") {
      const reason = `an object is expected, ${json.kind} found`
      sink.defect(
        ReferenceDefect.make("bad-json", "error", { resource: resource.name, file, line }, { reason })
      )
      continue
    }
    for (const name of json.members.keys()) if (!columns.has(name)) columns.set(name, columns.size)
    flat.push({ members: json.members, line })
  }
  const header: TableRecord = { fields: [...columns.keys()], line: 0 }
  const records = flat.map(({ members, line }): TableRecord => {
    const fields = header.fields.map(() => "")
    for (const [name, json] of members) fields[columns.get(name) ?? 0] = scalarText(json)
    return { fields, line }
  })
  const declared = { ...resource, dialect: { ...resource.dialect, header: true } }
  const table = openTable(declared, file, [header, ...records], names, sink, null)
  if (table === undefined) return
  for (const record of records) table.read(record)
  table.finish()
}

/** The text of a value in a record; arrays and objects are no values and read as empty. */
const scalarText = (json: Json.Json): string => {
  switch (json.kind) {
    case "string":
      return json.value
    case "number":
      return json.text
    case "boolean":
      return String(json.value)
    default:
      return ""
  }
}
