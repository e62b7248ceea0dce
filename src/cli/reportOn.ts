/**
 * The report that commands about single claims and findings work from: a check with the usual options.
 */
import { Effect, type FileSystem, type Path } from "effect"
import type { Report } from "../report/Report.js"
import { claimsPaths } from "./claimsPaths.js"
import type { WrongUsage } from "./ExitWith.js"
import { referencePath } from "./referencePath.js"
import { runCheck } from "./runCheck.js"

/** Checks the files named (or those found) against the reference named (or the one found). */
export const reportOn = Effect.fnUntraced(function* (
  files: ReadonlyArray<string>,
  reference: string | undefined,
  language: "en" | "zh"
): Effect.fn.Return<Report, WrongUsage, FileSystem.FileSystem | Path.Path> {
  const { paths } = yield* claimsPaths(files)
  return yield* runCheck({
    paths,
    reference: yield* referencePath(reference),
    files: { allow: [], text: null },
    options: {
      created: new Date().toISOString(),
      language,
      minGrade: "official-copy",
      validateAll: false,
      together: false
    }
  })
})
