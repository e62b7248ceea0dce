/**
 * A check of files from the command line, with its reference on disk.
 */
import { Effect, type FileSystem, type Path } from "effect"
import { checkFiles } from "../files/checkFiles.js"
import { referenceOnDisk } from "../files/referenceOnDisk.js"
import { ReferenceSource } from "../reference/ReferenceSource.js"
import type { Report } from "../report/Report.js"
import { defaultBudget } from "../solve/Budget.js"
import type { CheckTask } from "./CheckTask.js"

/** Runs the check in this thread. */
export const runCheck = ({
  files,
  options,
  paths,
  reference
}: CheckTask): Effect.Effect<Report, never, FileSystem.FileSystem | Path.Path> =>
  checkFiles(paths, files, { ...options, budget: defaultBudget }).pipe(
    Effect.provide(reference === null ? ReferenceSource.none : referenceOnDisk(reference))
  )
