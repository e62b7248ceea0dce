/**
 * The check of files on disk as a promise.
 */
import * as NodeServices from "@effect/platform-node/NodeServices"
import { Effect } from "effect"
import { type CheckOptions, defaultOptions } from "./FactCheck.js"
import { checkFiles as checkFilesEffect } from "./files/checkFiles.js"
import { referenceOnDisk } from "./files/referenceOnDisk.js"
import { ReferenceSource } from "./reference/ReferenceSource.js"
import type { Report } from "./report/Report.js"

/**
 * What is checked, and against what.
 *
 * @category check
 * @since 0.1.0
 */
export interface CheckFilesInput extends Partial<CheckOptions> {
  /** Paths of claims files; TypeScript files among them are run. */
  readonly files: ReadonlyArray<string>
  /** A folder with datapackage.json, a folder of tables, or one table; nothing is compared without. */
  readonly reference?: string
  /** Further folders that includes and texts may lie in. */
  readonly allow?: ReadonlyArray<string>
  /** The article of this run. */
  readonly text?: string
}

/**
 * Checks claims files. Never rejects for what a file says: what cannot be read is in `problems`.
 *
 * @example
 * ```ts
 * import { checkFiles } from "claimcheck"
 * const report = await checkFiles({ files: ["claims/chengdu-two-industries.claims.yaml"], reference: "reference-data" })
 * report.documents[0]?.claims.find(claim => claim.id === "gdp")?.verdict // "supported"
 * ```
 * @category check
 * @since 0.1.0
 */
export const checkFiles = async (input: CheckFilesInput): Promise<Report> => {
  // Without types nothing else says so.
  if (!Array.isArray(input?.files))
    throw new TypeError(
      "checkFiles() takes { files: [PATH] }; for a text in memory there is check({ claims: TEXT })"
    )
  const { files, reference, allow, text, ...options } = input
  return Effect.runPromise(
    checkFilesEffect(
      files,
      { allow: allow ?? [], text: text ?? null },
      { ...defaultOptions(new Date().toISOString()), ...options }
    ).pipe(
      Effect.provide([
        NodeServices.layer,
        reference === undefined ? ReferenceSource.none : referenceOnDisk(reference)
      ])
    )
  )
}
