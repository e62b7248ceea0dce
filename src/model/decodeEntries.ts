/**
 * Lists and records of a claims file, entry by entry: what cannot be decoded is reported and left out.
 */
import { Predicate, Result, type Schema } from "effect"
import { inKey, inValue, type Path, type PathProblem } from "./FileProblem.js"
import type { Section } from "./LoadedDocument.js"
import { schemaProblems } from "./schemaProblems.js"
import * as Symbol from "./Symbol.js"

/** A decoder made from a schema. */
export type Decode<A> = (value: unknown) => Result.Result<A, Schema.SchemaError>

/** Decodes one entry, reporting what is wrong with it. */
export type DecodeEntry<A> = (entry: unknown, path: Path, problems: Array<PathProblem>) => A | undefined

/** Fields by name. */
export type Fields = Readonly<Record<string, unknown>>

/** More entries than this in one list is not a text but an attack. */
const mostEntries = 200_000
const mostDeclarations = 20_000
/** After so many problems the rest of a list is not read: a reader has seen enough. */
const mostProblems = 1_000

const isEnough = (problems: Array<PathProblem>, path: Path): boolean => {
  if (problems.length < mostProblems) return false
  problems.push(inValue(path, `more than ${mostProblems} problems; nothing is read from here on`))
  return true
}

/** The value as fields, the undefined ones (which TypeScript files may have) left out; undefined for anything else. */
export const asFields = (value: unknown): Fields | undefined =>
  Predicate.isObject(value) && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined))
    : undefined

/** Decodes by a schema; its issues become problems. */
export const bySchema =
  <A>(decode: Decode<A>): DecodeEntry<A> =>
  (entry, path, problems) => {
    const result = decode(asFields(entry) ?? entry)
    if (Result.isSuccess(result)) return result.success
    problems.push(...schemaProblems(result.failure.issue, entry, path))
    return undefined
  }

/** The entries of a list that could be read, each with its path. */
export interface Entries<A> {
  readonly read: ReadonlyArray<A>
  readonly paths: ReadonlyArray<Path>
}

/** Decodes a list; nothing at all is an empty one. */
export const decodeList = <A>(
  value: unknown,
  name: Section,
  decode: DecodeEntry<A>,
  problems: Array<PathProblem>
): Entries<A> => {
  const read: Array<A> = []
  const paths: Array<Path> = []
  if (value === undefined || value === null) return { read, paths }
  if (!Array.isArray(value)) {
    problems.push(inValue([name], "expected a list: start each entry with a hyphen"))
    return { read, paths }
  }
  if (value.length > mostEntries)
    problems.push(inValue([name], `more than ${mostEntries} entries; split the file`))
  for (const [index, entry] of value.slice(0, mostEntries).entries()) {
    if (isEnough(problems, [name, index])) break
    const decoded = decode(entry, [name, index], problems)
    if (decoded === undefined) continue
    read.push(decoded)
    paths.push([name, index])
  }
  return { read, paths }
}

/** Decodes a record whose names are ids; `unreadable` are the ids of which nothing could be made. */
export const decodeRecord = <A>(
  value: unknown,
  name: "indicators" | "areas",
  decode: DecodeEntry<A>,
  problems: Array<PathProblem>
): { readonly read: Readonly<Record<string, A>>; readonly unreadable: ReadonlySet<string> } => {
  const read: Record<string, A> = Object.create(null)
  const unreadable = new Set<string>()
  if (value === undefined || value === null) return { read, unreadable }
  const fields = asFields(value)
  if (fields === undefined) {
    problems.push(inValue([name], `expected ${name} by id, such as ${name}: { some_id: { name: … } }`))
    return { read, unreadable }
  }
  const entries = Object.entries(fields)
  if (entries.length > mostDeclarations)
    problems.push(inValue([name], `more than ${mostDeclarations} ${name}; split the catalogue`))
  for (const [id, entry] of entries.slice(0, mostDeclarations)) {
    if (isEnough(problems, [name, id])) break
    const reason = Symbol.whyNot(id)
    if (reason !== undefined) problems.push(inKey([name, id], reason))
    const decoded = decode(entry, [name, id], problems)
    if (reason === undefined && decoded !== undefined) read[id] = decoded
    else unreadable.add(id)
  }
  return { read, unreadable }
}
