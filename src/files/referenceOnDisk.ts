import { readdir, readFile, stat } from "node:fs/promises"
import { basename, dirname, join } from "node:path"
import { parse } from "csv-parse/sync"
import { Effect, Layer, Stream } from "effect"
import { type Catalogue, formatOf } from "../reference/Catalogue.js"
import { decodePackage } from "../reference/decodePackage.js"
import { type FileAccess, type ResourceFile, sourceOf } from "../reference/FileAccess.js"
import { plainCatalogue, readAll, sidecarPath } from "../reference/inMemory.js"
import { HEAD_BYTES, layoutOf } from "../reference/layoutOf.js"
import type { CsvParse } from "../reference/parseRecords.js"
import * as ReferenceDefect from "../reference/ReferenceDefect.js"
import type { ReferenceQuery } from "../reference/ReferenceQuery.js"
import { ReferenceSource } from "../reference/ReferenceSource.js"
import { readStart, readUnchanged } from "./readFileBytes.js"
import { OutsideFolder, resolveWithin } from "./resolveWithin.js"
import { streamTable } from "./streamTable.js"

const parseCsv: CsvParse = (text, options) => parse(text, options)

interface Described {
  readonly base: string
  readonly catalogue: Catalogue
  readonly defects: ReadonlyArray<ReferenceDefect.ReferenceDefect>
}

/**
 * A reference on disk: a folder with a `datapackage.json`, a folder of tables, or one table.
 *
 * @param path - as the user wrote it; files are shown below it, with `/`
 * @category layer
 * @since 0.1.0
 */
export const referenceOnDisk = (path: string): Layer.Layer<ReferenceSource> =>
  Layer.effect(
    ReferenceSource,
    Effect.map(
      Effect.promise(() => describe(path)),
      ({ base, catalogue, defects }) => sourceOf(catalogue, defects, diskAccess(base))
    )
  )

const describe = async (path: string): Promise<Described> => {
  const nothing = { title: null, resources: [] }
  try {
    if (!(await stat(path)).isDirectory())
      return { base: dirname(path), catalogue: plainCatalogue([basename(path)]), defects: [] }
    const names = await readdir(path)
    if (!names.includes("datapackage.json"))
      return { base: path, catalogue: plainCatalogue(names.sort()), defects: await leftOut(path, names) }
    const text = await readFile(await resolveWithin(path, "datapackage.json"), "utf8")
    return { base: path, ...decodePackage(text, shown(path, "datapackage.json")) }
  } catch (error) {
    return { base: path, catalogue: nothing, defects: [unreadable(path, path, reasonOf(error))] }
  }
}

/** What else lies in a folder of tables and looks like one: it must not seem to have been read. */
const leftOut = async (
  folder: string,
  names: ReadonlyArray<string>
): Promise<ReadonlyArray<ReferenceDefect.ReferenceDefect>> => {
  const defects: Array<ReferenceDefect.ReferenceDefect> = []
  const note = (name: string, reason: string): number =>
    defects.push(
      ReferenceDefect.make(
        "file-unreadable",
        "warning",
        { resource: name, file: shown(folder, name) },
        { reason }
      )
    )
  for (const name of names) {
    if (UNREAD.test(name)) note(name, "it is not one of csv, tsv, txt, json, jsonl; save its table as CSV")
    else if (formatOf(name) === undefined && !name.startsWith(".") && (await hasTables(join(folder, name))))
      note(name, "it is a folder; list its tables in a datapackage.json, or name the folder")
  }
  return defects
}

const UNREAD = /\.(?:xlsx?|xlsm|xlsb|ods|numbers|parquet|gz|zip|7z|pdf|sav|dta|sas7bdat|px|xml|html?)$/i

const hasTables = async (path: string): Promise<boolean> => {
  try {
    return (await readdir(path)).some(name => formatOf(name) !== undefined)
  } catch {
    return false
  }
}

/** Tables from this size on are read piece by piece: observations that nobody asks for need not outlive their row. */
const LONG_BYTES = 500_000

/** Of tables from this size on only the rows that can match are read, unless every row is to be checked. */
const BIG_BYTES = 5_000_000

const diskAccess = (base: string): FileAccess => {
  const nameOf = (file: ResourceFile): string | null => (file.path === null ? null : shown(base, file.path))
  const failure = (file: ResourceFile, error: unknown): ReferenceDefect.ReferenceDefect => {
    const name = nameOf(file) ?? base
    return error instanceof OutsideFolder
      ? ReferenceDefect.make(
          "file-outside",
          "unreadable",
          { resource: file.resource.name, file: name },
          { path: error.path }
        )
      : unreadable(file.resource.name, name, reasonOf(error))
  }

  const bytes = (file: ResourceFile): Effect.Effect<Uint8Array, ReferenceDefect.ReferenceDefect> => {
    const { resource, path } = file
    if (path === null) return Effect.succeed(new TextEncoder().encode(resource.data ?? ""))
    const place = { resource: resource.name, file: shown(base, path) }
    return Effect.tryPromise({
      try: async () => readUnchanged(await resolveWithin(base, path)),
      catch: error => failure(file, error)
    }).pipe(
      Effect.flatMap(({ content, changed }) =>
        changed
          ? Effect.fail(ReferenceDefect.make("file-changed", "unreadable", place, {}))
          : Effect.succeed(content)
      )
    )
  }

  const head = (file: ResourceFile): Effect.Effect<Uint8Array, ReferenceDefect.ReferenceDefect> => {
    const { path } = file
    return path === null
      ? bytes(file)
      : Effect.tryPromise({
          try: async () => readStart(await resolveWithin(base, path), HEAD_BYTES + 1),
          catch: error => failure(file, error)
        })
  }

  const whole = (file: ResourceFile, query: ReferenceQuery) =>
    Stream.fromEffect(Effect.all([bytes(file), Effect.promise(() => sidecarOf(base, file))])).pipe(
      Stream.flatMap(([content, sidecar]) =>
        Stream.fromIterable(readAll(parseCsv, file, nameOf(file), content, sidecar, query))
      ),
      Stream.catch(defect => Stream.succeed(defect))
    )

  const long = (file: ResourceFile, { path, size }: LongTable, given: ReferenceQuery) => {
    const query = { ...given, validateAll: given.validateAll || size < BIG_BYTES }
    return Stream.fromEffect(Effect.promise(() => sidecarOf(base, file))).pipe(
      Stream.flatMap(sidecar =>
        Stream.fromAsyncIterable(
          streamTable({ parse: parseCsv, path, shown: nameOf(file) ?? path, file, query, sidecar }),
          error => failure(file, error)
        )
      ),
      Stream.flattenArray,
      Stream.catch(defect => Stream.succeed(defect))
    )
  }

  return {
    bytes,
    read: (file, query) =>
      Stream.fromEffect(Effect.promise(() => longTable(base, file))).pipe(
        Stream.flatMap(table => (table === null ? whole(file, query) : long(file, table, query)))
      ),
    reading: file =>
      Effect.match(head(file), {
        onFailure: defect => defect,
        onSuccess: start => layoutOf(parseCsv, file.resource, nameOf(file), start)
      })
  }
}

interface LongTable {
  /** Its real path. */
  readonly path: string
  readonly size: number
}

/** A table that is long enough to be read piece by piece; null for everything else, and for what is not there. */
const longTable = async (base: string, { resource, path }: ResourceFile): Promise<LongTable | null> => {
  if (path === null || (resource.format !== "csv" && resource.format !== "tsv")) return null
  try {
    const real = await resolveWithin(base, path)
    const { size } = await stat(real)
    return size >= LONG_BYTES ? { path: real, size } : null
  } catch {
    // Reading it whole will say what is wrong.
    return null
  }
}

const sidecarOf = async (base: string, { path }: ResourceFile): Promise<string | null> => {
  if (path === null) return null
  try {
    return await readFile(await resolveWithin(base, sidecarPath(path)), "utf8")
  } catch {
    return null
  }
}

const shown = (base: string, path: string): string => join(base, path).replaceAll("\\", "/")

const unreadable = (resource: string, file: string, reason: string): ReferenceDefect.ReferenceDefect =>
  ReferenceDefect.make("file-unreadable", "unreadable", { resource, file }, { reason })

const reasonOf = (error: unknown): string => {
  const code = error instanceof Error && "code" in error ? error.code : undefined
  if (code === "ENOENT") return "there is no such file"
  if (code === "EACCES" || code === "EPERM") return "it may not be read"
  if (code === "EISDIR") return "it is a folder"
  return error instanceof Error ? error.message : String(error)
}
