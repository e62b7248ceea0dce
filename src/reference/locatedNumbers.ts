import * as Roles from "./Roles.js"
import type { Resource } from "./Catalogue.js"
import * as Json from "./Json.js"
import { makePlan } from "./layouts/Layout.js"
import { type RecordSink, recordReader } from "./recordReader.js"
import * as ReferenceDefect from "./ReferenceDefect.js"
import type { Names } from "./ReferenceQuery.js"

/** A place in a text, both from 1. */
export interface Located {
  readonly line: number
  readonly column: number
}

/**
 * Observations of a document whose numbers the mapping addresses: `values: [{ "at": "/prices/close", "indicator": … }]`.
 * Their ids are `RESOURCE#POINTER`.
 *
 * @category reference
 * @since 0.1.0
 */
export const locatedNumbers = (
  resource: Resource,
  file: string | null,
  root: Json.Json,
  locate: (offset: number) => Located,
  names: Names,
  sink: RecordSink
): void => {
  for (const value of resource.values) {
    const json = Json.follow(root, value.at)
    const place = { resource: resource.name, file }
    const text = numberText(json)
    if (json === undefined || text === undefined) {
      const reason = json === undefined ? "it leads nowhere" : `it leads to ${json.kind}, not to a number`
      const at = json === undefined ? {} : locate(json.offset)
      sink.defect(
        ReferenceDefect.make("bad-pointer", "error", { ...place, ...at }, { pointer: value.at, reason })
      )
      continue
    }
    const { line } = locate(json.offset)
    readNumberAt({ resource, file, roles: value.roles, pointer: value.at, text, line }, names, sink)
  }
}

/** A number of a document, ready to be read. */
export interface NumberAt {
  readonly resource: Resource
  readonly file: string | null
  readonly roles: Roles.RoleSources
  readonly pointer: string
  readonly text: string
  readonly line: number
}

/** One number of a document as an observation, its value a table of one cell. */
export const readNumberAt = (at: NumberAt, names: Names, sink: RecordSink): void => {
  const { resource, file, pointer, text, line } = at
  const header = { fields: [pointer], line }
  const planned = makePlan(
    { resource: { ...resource, values: [], primaryKey: [] }, file, records: [header], sidecar: null },
    { header, columns: header.fields, known: new Map(), values: [{ at: pointer, roles: at.roles }] }
  )
  for (const defect of planned.defects) sink.defect(defect)
  if (planned.plan === null) return
  const reader = recordReader(resource, file, planned.plan, names, {
    ...sink,
    observation: observation => sink.observation({ ...observation, id: `${resource.name}#${pointer}` }, null)
  })
  reader.read({ fields: [text], line })
  reader.finish()
}

/** The text of a number, or of a string that holds one. */
export const numberText = (json: Json.Json | undefined): string | undefined =>
  json?.kind === "number" ? json.text : json?.kind === "string" ? json.value : undefined
