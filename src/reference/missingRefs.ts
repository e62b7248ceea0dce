import type { Observation } from "../model/Observation.js"
import { nearest } from "../model/nearest.js"
import type { Catalogue } from "./Catalogue.js"
import * as ReferenceDefect from "./ReferenceDefect.js"

/**
 * The references of claims that lead nowhere and that no document has complained of: a resource that does not exist, a
 * key that no record has. Evidence that is not there must not pass unseen.
 *
 * @param known what has been reported already
 * @category reference
 * @since 0.1.0
 */
export const missingRefs = (
  catalogue: Catalogue,
  refs: ReadonlyArray<string>,
  bound: ReadonlyMap<string, Observation>,
  known: ReadonlyArray<ReferenceDefect.ReferenceDefect>
): ReadonlyArray<ReferenceDefect.ReferenceDefect> => {
  const reported = new Set(
    known.flatMap(({ resource, values }) =>
      "pointer" in values ? [`${resource}#${String(values.pointer)}`] : []
    )
  )
  const unreadable = new Set(
    known.flatMap(defect => (defect.severity === "unreadable" ? [defect.resource] : []))
  )
  return refs
    .filter(ref => !bound.has(ref) && !reported.has(ref))
    .flatMap(ref => {
      const [name = "", ...tail] = ref.split("#")
      if (unreadable.has(name)) return []
      const place = { resource: name, file: null }
      return [
        ReferenceDefect.make("bad-pointer", "error", place, {
          pointer: tail.join("#"),
          reason: whyMissing(catalogue, name, tail.join("#"))
        })
      ]
    })
}

const whyMissing = ({ resources }: Catalogue, name: string, key: string): string => {
  const resource = resources.find(each => each.name === name)
  if (resource === undefined)
    return noResource(
      name,
      resources.map(each => each.name)
    )
  const [first] = resource.paths
  return resource.paths.length > 1 && /^\d+(?:\/|$)/.test(key)
    ? `the resource has several files; name the one that has the line, ${name}#${first}:${key}`
    : "no record has this key"
}

const noResource = (name: string, names: ReadonlyArray<string>): string => {
  const similar = nearest(name, names)
  const known = names.length === 0 ? "the reference is empty" : `there are ${names.slice(0, 20).join(", ")}`
  return `there is no resource "${name}"; ${similar === undefined ? known : `did you mean "${similar}"?`}`
}
