/**
 * A claims file as written: fields, lists and values, each with the offset where it stands. YAML and JSON both become
 * one; after that nobody needs to know which it was.
 */
import type { Path } from "../model/FileProblem.js"
import type { Positions } from "../model/Position.js"
import * as LineIndex from "../text/LineIndex.js"

/**
 * A value with its place: offsets in UTF-16 units, `end` being just behind it. What has a name of its own in the file (a
 * YAML anchor) is `shared`: an alias may stand for it elsewhere.
 *
 * @category source
 * @since 0.1.0
 */
export type SourceTree =
  | {
      readonly kind: "fields"
      readonly offset: number
      readonly end: number
      readonly shared?: boolean
      readonly fields: ReadonlyMap<string, Field>
    }
  | {
      readonly kind: "list"
      readonly offset: number
      readonly end: number
      readonly shared?: boolean
      readonly items: ReadonlyArray<SourceTree>
    }
  | {
      readonly kind: "value"
      readonly offset: number
      readonly end: number
      readonly shared?: boolean
      readonly value: string | number | boolean | null
    }

/** A field: the offset of its name, and its value. */
export interface Field {
  readonly offset: number
  readonly value: SourceTree
}

/** A problem at an offset of the source text. */
export interface SourceProblem {
  readonly offset: number
  readonly message: string
}

/**
 * What a reader of YAML or JSON makes of a text. `cut` is the offset behind which nothing could be relied on, because
 * the syntax broke there; null when all of it was read.
 */
export interface SourceReading {
  readonly tree: SourceTree | null
  readonly cut: number | null
  readonly problems: ReadonlyArray<SourceProblem>
}

/** The plain data of a tree, for a Schema. */
export const toData = (tree: SourceTree): unknown => {
  switch (tree.kind) {
    case "value":
      return tree.value
    case "list":
      return tree.items.map(toData)
    case "fields": {
      const data: Record<string, unknown> = {}
      for (const [name, field] of tree.fields) data[name] = toData(field.value)
      return data
    }
  }
}

const find = (tree: SourceTree, path: Path, at: "key" | "value"): number | undefined => {
  let current = tree
  let nameOffset = tree.offset
  for (const step of path) {
    const field = current.kind === "fields" ? current.fields.get(String(step)) : undefined
    const next =
      field?.value ?? (current.kind === "list" && typeof step === "number" ? current.items[step] : undefined)
    if (next === undefined) return undefined
    nameOffset = field?.offset ?? next.offset
    current = next
  }
  return at === "key" ? nameOffset : current.offset
}

/** Where the value of a field is written as `text` and nothing else, quotes aside. */
const findVerbatim = (tree: SourceTree, path: Path, text: string, source: string): number | undefined => {
  let value = tree
  for (const step of path) {
    if (value.shared === true) return undefined
    const next =
      value.kind === "fields"
        ? value.fields.get(String(step))?.value
        : value.kind === "list" && typeof step === "number"
          ? value.items[step]
          : undefined
    if (next === undefined) return undefined
    value = next
  }
  if (value.kind !== "value" || value.shared === true) return undefined
  const { offset, end } = value
  if (end - offset === text.length && source.startsWith(text, offset)) return offset
  const quote = source[offset]
  const isQuoted =
    (quote === '"' || quote === "'") &&
    !text.includes(quote) &&
    source.startsWith(`${text}${quote}`, offset + 1)
  return isQuoted ? offset + 1 : undefined
}

/** The positions of everything in a tree that was read from `source`; `lines` is the index of that text. */
export const positions = (
  file: string,
  tree: SourceTree | null,
  source: string,
  lines: LineIndex.LineIndex
): Positions => {
  const at = (offset: number | undefined) =>
    offset === undefined ? undefined : LineIndex.position(lines, offset)
  return {
    file,
    find: (path, which) => at(tree === null ? undefined : find(tree, path, which)),
    verbatim: (path, text) => at(tree === null ? undefined : findVerbatim(tree, path, text, source))
  }
}

/**
 * The tree without what ends behind `cut`: entries of lists and of the groups directly below the root that the broken
 * syntax may have swallowed. What stands in front of it was read as written.
 */
export const before = (tree: SourceTree, cut: number): SourceTree =>
  tree.kind !== "fields"
    ? tree
    : { ...tree, fields: mapFields(tree.fields, field => ({ ...field, value: section(field.value, cut) })) }

/**
 * The entries of lists and groups directly below the root that contain one of the offsets: something in them could not
 * be read as written. A value directly below the root stands for itself.
 */
export const entriesAt = (tree: SourceTree, offsets: ReadonlyArray<number>): ReadonlyArray<Path> => {
  const hit = (node: SourceTree): boolean =>
    offsets.some(offset => offset >= node.offset && offset < node.end)
  if (tree.kind !== "fields") return []
  return [...tree.fields].flatMap(([name, { value }]): ReadonlyArray<Path> => {
    if (!hit(value)) return []
    if (value.kind === "list") return value.items.flatMap((item, i) => (hit(item) ? [[name, i]] : []))
    if (value.kind === "fields")
      return [...value.fields].flatMap(([key, field]) => (hit(field.value) ? [[name, key]] : [[name]]))
    return [[name]]
  })
}

const section = (tree: SourceTree, cut: number): SourceTree => {
  switch (tree.kind) {
    case "list":
      return { ...tree, items: tree.items.filter(item => item.end < cut) }
    case "fields":
      return { ...tree, fields: new Map([...tree.fields].filter(([, field]) => field.value.end < cut)) }
    case "value":
      return tree
  }
}

const mapFields = (
  fields: ReadonlyMap<string, Field>,
  f: (field: Field) => Field
): ReadonlyMap<string, Field> => new Map([...fields].map(([name, field]) => [name, f(field)]))
