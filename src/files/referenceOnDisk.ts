import { readdir, readFile, stat } from "node:fs/promises"
import { basename, dirname, join } from "node:path"
import { parse } from "csv-parse/sync"
import { Effect, Layer, Stream } from "effect"
import type { Catalogue } from "../reference/Catalogue.js"
import { decodePackage } from "../reference/decodePackage.js"
import { type FileAccess, type ResourceFile, sourceOf } from "../reference/FileAccess.js"
import { plainCatalogue, readAll } from "../reference/inMemory.js"
import { layoutOf } from "../reference/layoutOf.js"
import type { CsvParse } from "../reference/parseRecords.js"
import * as ReferenceDefect from "../reference/ReferenceDefect.js"
import { ReferenceSource } from "../reference/ReferenceSource.js"
import { readUnchanged } from "./readUnchanged.js"
import { resolveWithin } from "./resolveWithin.js"

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
    if ((await stat(path)).isFile())
      return { base: dirname(path), catalogue: plainCatalogue([basename(path)]), defects: [] }
    const names = await readdir(path)
    if (!names.includes("datapackage.json"))
      return { base: path, catalogue: plainCatalogue(names.sort()), defects: [] }
    const file = join(path, "datapackage.json")
    return { base: path, ...decodePackage(await readFile(file, "utf8"), shown(path, "datapackage.json")) }
  } catch (error) {
    return { base: path, catalogue: nothing, defects: [unreadable(path, path, reasonOf(error))] }
  }
}

const diskAccess = (base: string): FileAccess => {
  const bytes = (file: ResourceFile): Effect.Effect<Uint8Array, ReferenceDefect.ReferenceDefect> => {
    const { resource, path } = file
    if (path === null) return Effect.succeed(new TextEncoder().encode(resource.data ?? ""))
    const name = shown(base, path)
    return Effect.tryPromise({
      try: async () => readUnchanged(await resolveWithin(base, path)),
      catch: error => unreadable(resource.name, name, reasonOf(error))
    }).pipe(
      Effect.flatMap(({ content, changed }) =>
        changed
          ? Effect.fail(
              ReferenceDefect.make("file-changed", "unreadable", { resource: resource.name, file: name }, {})
            )
          : Effect.succeed(content)
      )
    )
  }
  const shownOf = (file: ResourceFile): string | null => (file.path === null ? null : shown(base, file.path))
  return {
    bytes,
    read: (file, query) =>
      Stream.fromEffect(bytes(file)).pipe(
        Stream.flatMap(content =>
          Stream.fromIterable(readAll(parseCsv, file, shownOf(file), content, query))
        ),
        Stream.catch(defect => Stream.succeed(defect))
      ),
    reading: file =>
      Effect.match(bytes(file), {
        onFailure: defect => defect,
        onSuccess: content => layoutOf(parseCsv, file.resource, shownOf(file), content)
      })
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
