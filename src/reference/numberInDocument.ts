/**
 * The number of a JSON document that a claim names, by pointer or by key, with what stands beside it.
 */
import type { Resource } from "./Catalogue.js"
import * as Json from "./Json.js"
import { numberText } from "./locatedNumbers.js"
import * as Roles from "./Roles.js"
import { unitBeside } from "./unitBeside.js"

/**
 * A number of a document: where it stands, its text, and what its neighbours say about it.
 *
 * @category reference
 * @since 0.1.0
 */
export interface NumberInDocument {
  /** Pointer that leads to it, also when it was named by key. */
  readonly pointer: string
  readonly text: string
  readonly offset: number
  /** What the resource and the members beside the number say: unit, period, source … */
  readonly roles: Roles.RoleSources
}

/** Members whose text names an object of a list, in this order; a declared primary key goes before them. */
const keyMembers: ReadonlyArray<string> = ["key", "id", "name", "indicator"]

/**
 * Finds the number that `tail` names: a pointer (`/prices/0/close`), or a key, which is a member of the document or the
 * `key`, `id`, `name` or `indicator` of an object in its list. Where an object stands, its `value` is meant.
 *
 * @param tail what a reference says behind `RESOURCE#`
 * @returns the number, or why there is none, as words that follow a comma
 * @category reference
 * @since 0.1.0
 */
export const numberInDocument = (
  resource: Resource,
  root: Json.Json,
  tail: string
): NumberInDocument | string => {
  const pointer = tail.startsWith("/") ? tail : pointerOfKey(resource, root, tail)
  if (pointer === undefined) return "no object and no member has this key"
  const json = Json.follow(root, pointer)
  if (json === undefined) return "it leads nowhere"
  return atPointer(resource, root, pointer) ?? `it leads to ${json.kind}, not to a number`
}

/**
 * Every number of a document, first ones first: what could be cited.
 *
 * @param most how many at most
 * @category reference
 * @since 0.1.0
 */
export const numbersInDocument = (
  resource: Resource,
  root: Json.Json,
  most: number
): ReadonlyArray<NumberInDocument> => {
  const found: Array<NumberInDocument> = []
  const open: Array<{ readonly json: Json.Json; readonly pointer: string }> = [{ json: root, pointer: "" }]
  // `open` grows while it is gone through: breadth first, so that what stands on top comes first.
  for (const { json, pointer } of open) {
    if (found.length >= most) break
    if (json.kind === "number") {
      const number = atPointer(resource, root, pointer)
      if (number !== undefined) found.push(number)
    }
    const below =
      json.kind === "object" ? [...json.members] : json.kind === "array" ? [...json.items.entries()] : []
    for (const [step, child] of below.slice(0, most))
      open.push({ json: child, pointer: `${pointer}/${Json.pointerStep(step)}` })
  }
  return found
}

const pointerOfKey = (resource: Resource, root: Json.Json, key: string): string | undefined => {
  const list = Json.follow(root, resource.records ?? "")
  const base = resource.records ?? ""
  if (list?.kind === "object") return list.members.has(key) ? `${base}/${Json.pointerStep(key)}` : undefined
  if (list?.kind !== "array") return undefined
  const index = list.items.findIndex(
    item => item.kind === "object" && keysOf(resource, item.members).includes(key)
  )
  return index < 0 ? undefined : `${base}/${index}`
}

const keysOf = (resource: Resource, members: ReadonlyMap<string, Json.Json>): ReadonlyArray<string> => {
  const text = (name: string): string => numberText(members.get(name)) ?? ""
  return [
    ...(resource.primaryKey.length === 0 ? [] : [resource.primaryKey.map(text).join(",")]),
    ...keyMembers.map(text)
  ].filter(key => key !== "")
}

/** The number at a pointer, or the `value` of the object that stands there. */
const atPointer = (resource: Resource, root: Json.Json, pointer: string): NumberInDocument | undefined => {
  const json = Json.follow(root, pointer)
  const valueName = columnOf(resource, "value") ?? "value"
  if (json?.kind === "object") {
    const value = json.members.get(valueName)
    return value === undefined
      ? undefined
      : numberAt(resource, `${pointer}/${Json.pointerStep(valueName)}`, value, json)
  }
  if (json === undefined) return undefined
  const parent = Json.follow(root, pointer.slice(0, pointer.lastIndexOf("/")))
  const isValue = parent?.kind === "object" && parent.members.get(valueName) === json
  return numberAt(resource, pointer, json, isValue ? parent : undefined)
}

const numberAt = (
  resource: Resource,
  pointer: string,
  json: Json.Json,
  object: Extract<Json.Json, { readonly kind: "object" }> | undefined
): NumberInDocument | undefined => {
  const text = numberText(json)
  if (text === undefined) return undefined
  const roles = new Map<Roles.Role, Roles.RoleSource>([
    ["indicator", Roles.constant(nameOf(resource, pointer, object))],
    ["period", Roles.constant("published")]
  ])
  // Columns of a list of objects are the members beside the number; a unit needs no mapping.
  for (const role of Roles.roles) {
    if (role === "value" || role === "indicator") continue
    const column = columnOf(resource, role) ?? (role === "unit" ? role : undefined)
    const beside = column === undefined ? undefined : numberText(object?.members.get(column))
    if (beside !== undefined && beside !== "")
      roles.set(role, Roles.constant(role === "unit" ? unitBeside(beside) : beside))
  }
  for (const [role, source] of resource.roles) if (source.kind === "constant") roles.set(role, source)
  const mapped = resource.values.find(value => value.at === pointer || `${value.at}/value` === pointer)
  for (const [role, source] of mapped?.roles ?? []) roles.set(role, source)
  return { pointer, text, offset: json.offset, roles }
}

/** How a number is called where nothing names its indicator. */
const nameOf = (
  resource: Resource,
  pointer: string,
  object: Extract<Json.Json, { readonly kind: "object" }> | undefined
): string =>
  (object === undefined ? undefined : keysOf(resource, object.members).at(-1)) ??
  pointer.replace(/\/value$/, "")

const columnOf = (resource: Resource, role: Roles.Role): string | undefined => {
  const source = resource.roles.get(role)
  return source?.kind === "column" ? source.column : undefined
}
