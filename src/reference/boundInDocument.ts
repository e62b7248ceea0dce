import { Result } from "effect"
import type { Resource } from "./Catalogue.js"
import * as Json from "./Json.js"
import { readNumberAt } from "./locatedNumbers.js"
import { type NumberInDocument, numberInDocument, numbersInDocument } from "./numberInDocument.js"
import { textOf } from "./readTable.js"
import * as ReferenceDefect from "./ReferenceDefect.js"
import { noNames } from "./ReferenceQuery.js"
import type { BoundObservation } from "./ReferenceSource.js"

/** So many numbers of a document are offered as what could be cited instead. */
const MOST_CITABLE = 500

/**
 * The numbers of a JSON or JSON Lines document that claims name by pointer (`prices#/close`) or by key
 * (`prices#close`), and after them what else the document has (`ref` null): what could be cited instead.
 *
 * A unit comes from the mapping of the pointer, the resource, or the `unit` that stands beside the `value`. A number
 * without any is kept; it supports nothing unless the claim gives it a unit.
 *
 * @param refs whole references, `RESOURCE#…`
 * @category reference
 * @since 0.1.0
 */
export const boundInDocument = (
  resource: Resource,
  file: string | null,
  bytes: Uint8Array,
  refs: ReadonlyArray<string>
): ReadonlyArray<BoundObservation | ReferenceDefect.ReferenceDefect> => {
  const found: Array<BoundObservation | ReferenceDefect.ReferenceDefect> = []
  const report = (defect: ReferenceDefect.ReferenceDefect): void => void found.push(defect)
  const place = { resource: resource.name, file }
  const text = textOf(bytes, resource, place, report)
  if (text === undefined) return found
  const locate = Json.locator(text)
  const broken = (severity: "error" | "unreadable", { offset, reason }: Json.JsonFailure): void =>
    report(ReferenceDefect.make("bad-json", severity, { ...place, ...locate(offset) }, { reason }))
  const parsed =
    resource.format === "jsonl"
      ? Result.succeed(parseLines(text, failure => broken("error", failure)))
      : Json.parse(text)
  if (Result.isFailure(parsed)) {
    broken("unreadable", parsed.failure)
    return found
  }
  const read = (ref: string | null, number: NumberInDocument, complain: boolean): void => {
    const { pointer, text, offset, roles } = number
    readNumberAt({ resource, file, roles, pointer, text, line: locate(offset).line }, noNames, {
      observation: observation => found.push({ ref, observation }),
      // A number named by a claim may do without a unit: the claim can give one.
      defect: defect => (complain && defect.code !== "no-unit" ? report(defect) : undefined)
    })
  }
  for (const ref of refs) {
    const tail = ref.slice(resource.name.length + 1)
    const number = numberInDocument(resource, parsed.success, tail)
    if (typeof number === "string")
      report(ReferenceDefect.make("bad-pointer", "error", place, { pointer: tail, reason: number }))
    else read(ref, number, true)
  }
  for (const number of numbersInDocument(resource, parsed.success, MOST_CITABLE)) read(null, number, false)
  return found
}

/** JSON Lines as one document: the list of its lines, a broken one keeping its place. */
const parseLines = (text: string, report: (failure: Json.JsonFailure) => void): Json.Json => {
  const items: Array<Json.Json> = []
  let start = 0
  for (const line of text.split("\n")) {
    if (line.trim() !== "") {
      const parsed = Json.parse(line)
      if (Result.isFailure(parsed)) report({ ...parsed.failure, offset: start + parsed.failure.offset })
      items.push(Result.isFailure(parsed) ? { kind: "null", offset: start } : moved(parsed.success, start))
    }
    start += line.length + 1
  }
  return { kind: "array", offset: 0, items }
}

/** The same value, read from a text that starts further on. */
const moved = (json: Json.Json, by: number): Json.Json => {
  const offset = json.offset + by
  switch (json.kind) {
    case "array":
      return { ...json, offset, items: json.items.map(item => moved(item, by)) }
    case "object":
      return {
        ...json,
        offset,
        members: new Map([...json.members].map(([name, member]) => [name, moved(member, by)]))
      }
    default:
      return { ...json, offset }
  }
}
