/**
 * The check of files on disk: claims files with their catalogues, articles and inventories.
 */
import { Effect, type FileSystem, type Path, Result } from "effect"
import { checkDocuments, type CheckOptions, type Document } from "../FactCheck.js"
import type { FileProblem } from "../model/FileProblem.js"
import type { LoadedDocument } from "../model/LoadedDocument.js"
import { noTextResult, type TextResult } from "../report/build/DocumentContext.js"
import { inventoryResult, textResult } from "../report/build/textOfDocument.js"
import type { Report } from "../report/Report.js"
import type { ReferenceSource } from "../reference/ReferenceSource.js"
import * as Inventory from "../text/inventory.js"
import { type DocumentText, documentText } from "./documentText.js"
import { loadClaims } from "./loadClaims.js"

/** What a run on files needs besides the options of every check. */
export interface FilesOptions {
  /** Folders beside the working directory and a claims file's own that files may lie in. */
  readonly allow: ReadonlyArray<string>
  /** Path of the article of this run's document; null when the claims files say it themselves. */
  readonly text: string | null
}

/** Files read at the same time. */
const CONCURRENCY = 16

/**
 * Checks claims files against the reference that is provided. Never fails: what cannot be read is a problem of the
 * report.
 *
 * @param paths claims files as the user named them; TypeScript files among them are run
 * @category pipeline
 * @since 0.1.0
 */
export const checkFiles = Effect.fn("checkFiles")(function* (
  paths: ReadonlyArray<string>,
  files: FilesOptions,
  options: CheckOptions
): Effect.fn.Return<Report, never, FileSystem.FileSystem | Path.Path | ReferenceSource> {
  const loaded = yield* loadClaims(paths, { allow: files.allow })
  const documents = yield* Effect.forEach(
    loaded,
    document => Effect.map(documentText(document, files.text, files.allow), text => withText(document, text)),
    { concurrency: CONCURRENCY }
  )
  return yield* checkDocuments(documents, options)
})

/** Anchors the claims of a document in its text and counts what they cover. */
const withText = (loaded: LoadedDocument, text: DocumentText): Document => {
  const problems: Array<FileProblem> = [...text.problems]
  return { loaded, text: textOf(loaded, text, problems), inputs: text.inputs, problems }
}

const textOf = (loaded: LoadedDocument, text: DocumentText, problems: Array<FileProblem>): TextResult => {
  if (text.article !== null || text.inventory === null) return textResult(loaded, text.article)
  const { path, csv } = text.inventory
  const rows = Inventory.read(csv)
  if (Result.isSuccess(rows)) return inventoryResult(loaded, path, rows.success)
  problems.push(...rows.failure.map(({ line, message }) => ({ file: path, line, column: 1, message })))
  return noTextResult
}
