/**
 * The one order of a report's parts, whatever order they were found in: so that a merged report equals the whole one.
 */
import type { Report } from "./Report.js"

/** Compares by UTF-16 units: the same on every machine, whatever its locale. */
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const sortedBy = <A>(
  all: ReadonlyArray<A>,
  ...keys: ReadonlyArray<(a: A) => string | number>
): ReadonlyArray<A> =>
  all.toSorted((a, b) => {
    for (const key of keys) {
      const [left, right] = [key(a), key(b)]
      const order =
        typeof left === "number" && typeof right === "number"
          ? left - right
          : byText(String(left), String(right))
      if (order !== 0) return order
    }
    return 0
  })

/**
 * The report with its documents in the order of their files, and everything else in that of its places and ids.
 *
 * @category report
 * @since 0.1.0
 */
export const inOrder = (report: Report): Report => ({
  ...report,
  inputs: sortedBy(report.inputs, input => input.path),
  documents: sortedBy(
    report.documents,
    document => document.file ?? "",
    document => document.id
  ),
  findings: sortedBy(
    report.findings,
    finding => finding.location?.file ?? "",
    finding => finding.location?.line ?? 0,
    finding => finding.id
  ),
  problems: sortedBy(
    report.problems,
    problem => problem.file,
    problem => problem.line ?? 0,
    problem => problem.column ?? 0,
    problem => problem.message
  )
})
