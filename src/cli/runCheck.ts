/**
 * A check of files from the command line, with its reference on disk.
 */
import { Effect, type FileSystem, type Path } from "effect"
import type { CheckOptions } from "../FactCheck.js"
import { checkFiles, type FilesOptions } from "../files/checkFiles.js"
import { referenceOnDisk } from "../files/referenceOnDisk.js"
import { ReferenceSource } from "../reference/ReferenceSource.js"
import type { Report } from "../report/Report.js"
import { defaultBudget } from "../solve/Budget.js"

/** Runs the check; `reference` is null when there is none. */
export const runCheck = (
  paths: ReadonlyArray<string>,
  reference: string | null,
  files: FilesOptions,
  options: Omit<CheckOptions, "budget">
): Effect.Effect<Report, never, FileSystem.FileSystem | Path.Path> =>
  checkFiles(paths, files, { ...options, budget: defaultBudget }).pipe(
    Effect.provide(reference === null ? ReferenceSource.none : referenceOnDisk(reference))
  )
