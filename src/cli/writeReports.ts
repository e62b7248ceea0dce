/**
 * Writes the reports of a run: one to standard output at most, the others to their files, each whole or not at all.
 */
import { Console, Effect } from "effect"
import { writeAtomically } from "../files/writeAtomically.js"
import type { ReviewOptions } from "../report/Format.js"
import type { Report } from "../report/Report.js"
import { visible } from "../report/visible.js"
import type { ExitWith } from "./ExitWith.js"
import { printProblems } from "./printProblems.js"
import { printWhole } from "./printWhole.js"
import { terminalOptions } from "./terminalOptions.js"
import type { ReportTarget } from "./reportTargets.js"

/** False when some report could not be written; what went wrong has been said on standard error. */
export const writeReports = Effect.fnUntraced(function* (
  report: Report,
  targets: ReadonlyArray<ReportTarget>,
  quiet: boolean,
  review?: ReviewOptions
): Effect.fn.Return<boolean, ExitWith> {
  let complete = true
  const publishing = review === undefined ? {} : { review }
  for (const { format, path } of targets) {
    if (path === null) {
      yield* printWhole(format.write(report, { ...terminalOptions(quiet), ...publishing }))
      continue
    }
    const written = yield* Effect.result(writeAtomically(path, format.write(report, publishing)))
    if (written._tag === "Failure") {
      complete = false
      yield* Console.error(`error: ${visible(written.failure)}`)
    }
  }
  // The text report lists problems itself; other formats on standard output must not hide them from a person.
  if (!targets.some(target => target.format.name === "text" && target.path === null))
    yield* printProblems(report)
  return complete
})
