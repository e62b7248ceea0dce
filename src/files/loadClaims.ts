/**
 * Claims files from disk, with the catalogues that they include.
 */
import { Effect, FileSystem, Path, Result } from "effect"
import type { FileProblem } from "../model/FileProblem.js"
import { emptyFile } from "../model/decodeClaimsFile.js"
import { locateDocumentId, type LoadedDocument } from "../model/LoadedDocument.js"
import { assembleDocument } from "./assembleDocument.js"
import * as ClaimsSource from "./ClaimsSource.js"
import { allowedFolders, containedPath } from "./containedPath.js"
import { readClaimsSource } from "./readClaimsSource.js"

/** Folders beside the working directory and the file's own that includes may lie in (`--allow`). */
export interface LoadOptions {
  readonly allow?: ReadonlyArray<string>
}

/** Catalogues already read, by real path: files that share one read it once. */
type Read = Map<string, ClaimsSource.ClaimsSource>

type Disk = FileSystem.FileSystem | Path.Path

/** Files read at the same time. */
const concurrency = 16

/**
 * Loads claims files. Never fails: whatever cannot be read or decoded is in the documents' `problems`, each problem
 * once, and everything else is loaded.
 *
 * TypeScript and JavaScript files are run, so pass only those that the user named.
 *
 * @param paths as given; they are shown in messages and reports with `/`
 * @category source
 * @since 0.1.0
 */
export const loadClaims = Effect.fn("loadClaims")(function* (
  paths: ReadonlyArray<string>,
  options: LoadOptions = {}
): Effect.fn.Return<ReadonlyArray<LoadedDocument>, never, Disk> {
  const read: Read = new Map()
  const documents = yield* Effect.forEach(paths, path => loadOne(path, options.allow ?? [], read), {
    concurrency
  })
  return withUniqueProblems(withUniqueIds(documents))
})

const loadOne = Effect.fnUntraced(function* (
  given: string,
  allow: ReadonlyArray<string>,
  read: Read
): Effect.fn.Return<LoadedDocument, never, Disk> {
  const path = yield* Path.Path
  const shown = given.replaceAll("\\", "/")
  const main = yield* readClaimsSource(shown, path.resolve(given), "document")
  const included: Map<string, ClaimsSource.ClaimsSource> = new Map()
  const problems: Array<FileProblem> = []
  if (ClaimsSource.includes(main).length > 0) {
    const folders = yield* allowedFolders(given, allow)
    yield* include(main, [path.resolve(given)], folders, read, included, problems)
  }
  return assembleDocument(main, [...included.values()], problems)
})

/** Reads what a source includes, each catalogue once. `chain` leads from the claims file to the source. */
const include: (
  source: ClaimsSource.ClaimsSource,
  chain: ReadonlyArray<string>,
  folders: ReadonlyArray<string>,
  read: Read,
  included: Map<string, ClaimsSource.ClaimsSource>,
  problems: Array<FileProblem>
) => Effect.Effect<void, never, Disk> = Effect.fnUntraced(
  function* (source, chain, folders, read, included, problems) {
    const path = yield* Path.Path
    for (const { path: written, mention } of ClaimsSource.includes(source)) {
      const real = yield* Effect.result(containedPath(folders, path.dirname(chain.at(-1) ?? "."), written))
      if (Result.isFailure(real)) {
        problems.push(ClaimsSource.includeProblem(source, mention, real.failure))
        continue
      }
      if (chain.includes(real.success)) {
        problems.push(
          ClaimsSource.includeProblem(source, mention, `"${written}" includes this file again: a circle`)
        )
        continue
      }
      if (included.has(real.success)) continue
      const known = read.get(real.success)
      const shown = path.join(path.dirname(source.path), written).replaceAll("\\", "/")
      const catalogue = known ?? (yield* readClaimsSource(shown, real.success, "catalogue"))
      read.set(real.success, catalogue)
      included.set(real.success, catalogue)
      yield* include(catalogue, [...chain, real.success], folders, read, included, problems)
    }
  }
)

/** Document ids are unique within a run: reports and findings are named by them. */
const withUniqueIds = (documents: ReadonlyArray<LoadedDocument>): ReadonlyArray<LoadedDocument> => {
  const seen = new Map<string, string>()
  return documents.map(document => {
    const id = document.file?.document.id
    const elsewhere = id === undefined ? undefined : seen.get(id)
    if (id !== undefined && id !== emptyFile.document.id && elsewhere === undefined)
      seen.set(id, document.path)
    return elsewhere === undefined
      ? document
      : {
          ...document,
          problems: [
            ...document.problems,
            {
              ...locateDocumentId(document),
              message: `the document id "${id}" is already used by ${elsewhere}; ids are unique within a run`
            }
          ]
        }
  })
}

/** A problem of a shared catalogue is listed with the first document that includes it, not with each. */
const withUniqueProblems = (documents: ReadonlyArray<LoadedDocument>): ReadonlyArray<LoadedDocument> => {
  const seen = new Set<string>()
  return documents.map(document => {
    const problems = document.problems.filter(({ file, line, column, message }) => {
      const key = `${file}:${line}:${column}:${message}`
      return seen.has(key) ? false : seen.add(key)
    })
    return problems.length === document.problems.length ? document : { ...document, problems }
  })
}
