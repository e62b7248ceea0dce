import { Result } from "effect"
import type { Resource } from "./Catalogue.js"
import * as Json from "./Json.js"
import { numberText, readNumberAt } from "./locatedNumbers.js"
import { textOf } from "./readTable.js"
import * as ReferenceDefect from "./ReferenceDefect.js"
import { noNames } from "./ReferenceQuery.js"
import type { BoundObservation } from "./ReferenceSource.js"
import * as Roles from "./Roles.js"

/**
 * The numbers of a JSON document that claims name by pointer (`prices#/close`). What the mapping says about a pointer
 * holds; a pointer that it does not mention is a bare number, of the date of publication and without a unit.
 *
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
  const parsed = Json.parse(text)
  const locate = Json.locator(text)
  if (Result.isFailure(parsed)) {
    const { offset, reason } = parsed.failure
    report(ReferenceDefect.make("bad-json", "unreadable", { ...place, ...locate(offset) }, { reason }))
    return found
  }
  for (const ref of refs) {
    const pointer = ref.slice(resource.name.length + 1)
    const json = Json.follow(parsed.success, pointer)
    const number = numberText(json)
    if (json === undefined || number === undefined) {
      const reason = json === undefined ? "it leads nowhere" : `it leads to ${json.kind}, not to a number`
      report(ReferenceDefect.make("bad-pointer", "error", place, { pointer, reason }))
      continue
    }
    const mapped = resource.values.find(v => v.at === pointer)?.roles
    const roles = new Map([
      ["indicator", Roles.constant(pointer)] as const,
      ["period", Roles.constant("published")] as const,
      ...resource.roles,
      ...(mapped ?? [])
    ])
    readNumberAt({ resource, file, roles, pointer, text: number, line: locate(json.offset).line }, noNames, {
      observation: observation => found.push({ ref, observation }),
      // A number named by a claim may do without a unit: the claim can give one.
      defect: defect => defect.code === "no-unit" || report(defect)
    })
  }
  return found
}
