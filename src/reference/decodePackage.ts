import { Result, Schema, SchemaIssue } from "effect"
import type { Catalogue, Resource, ValueSource } from "./Catalogue.js"
import { formatOf, plainResource } from "./Catalogue.js"
import * as Json from "./Json.js"
import { Mapping, PackageEntry, ResourceEntry } from "./PackageSchema.js"
import * as ReferenceDefect from "./ReferenceDefect.js"
import * as Roles from "./Roles.js"

const issues = SchemaIssue.makeFormatterStandardSchemaV1()

/**
 * Reads `datapackage.json`: its resources, and everything that is wrong with it, each with line and column.
 *
 * A resource with a defect is left out; the others are used. Numbers in the file stay text.
 *
 * @param text - content of the file
 * @param file - path of the file, as it is to be shown
 * @category reference
 * @since 0.1.0
 */
export const decodePackage = (
  text: string,
  file: string
): { readonly catalogue: Catalogue; readonly defects: ReadonlyArray<ReferenceDefect.ReferenceDefect> } => {
  const locate = Json.locator(text)
  const defects: Array<ReferenceDefect.ReferenceDefect> = []
  const parsed = Json.parse(text)
  if (Result.isFailure(parsed)) {
    const { offset, reason } = parsed.failure
    defects.push(
      ReferenceDefect.make("bad-json", "unreadable", { resource: file, file, ...locate(offset) }, { reason })
    )
    return { catalogue: { title: null, resources: [] }, defects }
  }
  const root = parsed.success

  /** Decodes the part of the document at `path`; every issue becomes a defect at its place. */
  const decode = <S extends Schema.Codec<unknown, unknown>>(
    schema: S,
    path: ReadonlyArray<PropertyKey>,
    strict: boolean
  ): S["Type"] | undefined => {
    const node = nodeAt(root, path)
    const result = Schema.decodeUnknownResult(schema, {
      errors: "all",
      onExcessProperty: strict ? "error" : "ignore"
    })(node.complete ? Json.toPlain(node.json, number => number) : undefined)
    if (Result.isSuccess(result)) return result.success
    for (const issue of issues(result.failure.issue).issues) {
      const full = [...path, ...(issue.path ?? []).map(stepKey)]
      complain(full, issue.message)
    }
    return undefined
  }

  const complain = (path: ReadonlyArray<PropertyKey>, reason: string): void => {
    const place = {
      resource: resourceName(root, path) ?? file,
      file,
      ...locate(nodeAt(root, path).json.offset)
    }
    defects.push(
      ReferenceDefect.make("bad-package", "unreadable", place, { path: path.map(String).join("."), reason })
    )
  }

  const entry = decode(PackageEntry, [], false)
  if (entry === undefined) return { catalogue: { title: null, resources: [] }, defects }
  const defaults = entry.claimcheck === undefined ? {} : decode(Mapping, ["claimcheck"], true)
  const resources = new Map<string, Resource>()
  entry.resources.forEach((_, i) => {
    const path = ["resources", i]
    const resource = decode(ResourceEntry, path, false)
    if (resource === undefined) return
    const mapping = resource.claimcheck === undefined ? {} : decode(Mapping, [...path, "claimcheck"], true)
    if (mapping === undefined || mapping.ignore === true) return
    if (resources.has(resource.name))
      return void defects.push(
        ReferenceDefect.make(
          "duplicate-resource",
          "unreadable",
          { resource: resource.name, file, ...locate(nodeAt(root, path).json.offset) },
          { name: resource.name }
        )
      )
    const source = (resource.sources ?? entry.sources)?.[0]
    const complaint = (below: ReadonlyArray<PropertyKey>, reason: string): void =>
      complain([...path, ...below], reason)
    const made = makeResource(resource, defaults ?? {}, mapping, source, complaint)
    if (made !== undefined) resources.set(resource.name, made)
  })
  return {
    catalogue: { title: entry.title ?? entry.name ?? null, resources: [...resources.values()] },
    defects
  }
}

const stepKey = (step: PropertyKey | { readonly key: PropertyKey }): PropertyKey =>
  typeof step === "object" ? step.key : step

/** The deepest node that exists on a path; `complete` when that is the whole path. */
const nodeAt = (
  root: Json.Json,
  path: ReadonlyArray<PropertyKey>
): { readonly json: Json.Json; readonly complete: boolean } => {
  let json = root
  for (const step of path) {
    const next =
      json.kind === "object"
        ? json.members.get(String(step))
        : json.kind === "array"
          ? json.items[Number(step)]
          : undefined
    if (next === undefined) return { json, complete: false }
    json = next
  }
  return { json, complete: true }
}

const resourceName = (root: Json.Json, path: ReadonlyArray<PropertyKey>): string | undefined => {
  if (path[0] !== "resources" || path.length < 2) return undefined
  const name = nodeAt(root, [...path.slice(0, 2), "name"])
  return name.complete && name.json.kind === "string" ? name.json.value : `resources[${String(path[1])}]`
}

const makeResource = (
  entry: ResourceEntry,
  defaults: Mapping,
  mapping: Mapping,
  source: { readonly title?: string; readonly name?: string; readonly path?: string } | undefined,
  complain: (below: ReadonlyArray<PropertyKey>, reason: string) => void
): Resource | undefined => {
  const paths = entry.path === undefined ? [] : typeof entry.path === "string" ? [entry.path] : entry.path
  const remote = paths.find(path => /^[a-z]+:\/\//i.test(path))
  if (remote !== undefined) {
    complain(["path"], `${remote} is an address: download the file and name it here; nothing is fetched`)
    return undefined
  }
  if ((paths.length === 0) === (entry.data === undefined)) {
    complain([], "exactly one of path and data must be there")
    return undefined
  }
  const named = entry.format?.toLowerCase()
  const format = paths[0] === undefined ? "json" : (formatOf(`.${named}`) ?? formatOf(paths[0]))
  if (format === undefined) {
    complain(["format"], `the format ${named ?? `of ${paths[0]}`} is not one of csv, tsv, json, jsonl`)
    return undefined
  }
  const period = { ...defaults.period, ...mapping.period }
  const roles = new Map<Roles.Role, Roles.RoleSource>()
  const title = source?.title ?? source?.name
  if (title !== undefined) roles.set("source", Roles.constant(title))
  if (source?.path !== undefined) roles.set("url", Roles.constant(source.path))
  for (const [role, from] of [...roleSources(defaults), ...roleSources(mapping)]) roles.set(role, from)
  const values = valueSources(mapping, complain)
  if (values === undefined) return undefined
  const { primaryKey = [] } = entry.schema ?? {}
  return {
    ...plainResource(entry.name, ""),
    title: entry.title ?? null,
    paths,
    data:
      entry.data === undefined
        ? null
        : typeof entry.data === "string"
          ? entry.data
          : JSON.stringify(entry.data),
    format,
    encoding: entry.encoding ?? null,
    dialect: {
      delimiter: entry.dialect?.delimiter ?? null,
      quote: entry.dialect?.quoteChar ?? '"',
      header: entry.dialect?.header ?? true
    },
    fields: (entry.schema?.fields ?? []).map(field => ({
      name: field.name,
      decimalChar: field.decimalChar ?? ".",
      groupChar: field.groupChar ?? null,
      missingValues: field.missingValues ?? null
    })),
    missingValues: entry.schema?.missingValues ?? [""],
    primaryKey: typeof primaryKey === "string" ? [primaryKey] : primaryKey,
    layout: mapping.layout ?? defaults.layout ?? null,
    roles,
    values,
    records: mapping.records ?? defaults.records ?? null,
    period: {
      as: period.as ?? null,
      fiscalYearStarts: period.fiscal_year_starts === undefined ? null : Number(period.fiscal_year_starts)
    }
  }
}

const roleSources = (mapping: Mapping): ReadonlyArray<readonly [Roles.Role, Roles.RoleSource]> =>
  Roles.roles.flatMap(role => {
    const entry = mapping.roles?.[role]
    if (entry === undefined) return []
    if (typeof entry === "string") return [[role, Roles.column(entry)] as const]
    if ("constant" in entry) return [[role, Roles.constant(entry.constant)] as const]
    const codes = entry.codes === undefined ? null : new Map(Object.entries(entry.codes))
    return [
      [
        role,
        { kind: "column", column: entry.column, codes, otherwise: entry.otherwise ?? "leave-out" }
      ] as const
    ]
  })

const valueSources = (
  mapping: Mapping,
  complain: (below: ReadonlyArray<PropertyKey>, reason: string) => void
): ReadonlyArray<ValueSource> | undefined => {
  const values: Array<ValueSource> = []
  for (const [i, entry] of (mapping.values ?? []).entries()) {
    const at = entry.column ?? entry.at
    if (at === undefined || (entry.column !== undefined && entry.at !== undefined)) {
      complain(
        ["claimcheck", "values", i],
        'exactly one of "column" (tables) and "at" (JSON pointer) must be there'
      )
      return undefined
    }
    const roles = Roles.roles.flatMap(role => {
      const text = entry[role]
      return text === undefined ? [] : [[role, Roles.constant(text)] as const]
    })
    values.push({ at, roles: new Map(roles) })
  }
  return values
}
