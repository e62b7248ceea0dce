/**
 * What could not be read, on standard error, one line each.
 */
import { Console, Effect } from "effect"
import type { Report } from "../report/Report.js"
import { visible } from "../report/visible.js"

/** Prints the problems of a report. */
export const printProblems = (report: Report): Effect.Effect<void> =>
  complainOf(
    report.problems.map(
      ({ file, line, column, message }) => `${file}:${line ?? 1}:${column ?? 1}: ${message}`
    )
  )

/** Prints problems that have their place in them. */
export const complainOf = (problems: ReadonlyArray<string>): Effect.Effect<void> =>
  Effect.forEach(problems, problem => Console.error(visible(problem)), { discard: true })
