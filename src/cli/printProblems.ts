/**
 * What could not be read, on standard error, one line each.
 */
import { Console, Effect } from "effect"
import type { Report } from "../report/Report.js"
import { visible } from "../report/visible.js"

/** Prints the problems of a report. */
export const printProblems = (report: Report): Effect.Effect<void> =>
  Effect.forEach(
    report.problems,
    ({ file, line, column, message }) =>
      Console.error(visible(`${file}:${line ?? 1}:${column ?? 1}: ${message}`)),
    { discard: true }
  )
