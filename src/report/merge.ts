/**
 * One report from those of the shards of a run.
 */
import { Result } from "effect"
import { summary } from "./build/buildReport.js"
import { inOrder } from "./inOrder.js"
import type { Report } from "./Report.js"

/** The first of each kind, by key. */
const distinct = <A>(all: ReadonlyArray<A>, key: (a: A) => string): ReadonlyArray<A> => [
  ...new Map(all.map(a => [key(a), a] as const).reverse()).values()
]

/** A value that all reports share, or what they say instead. */
const same = (
  reports: ReadonlyArray<Report>,
  what: string,
  of: (report: Report) => string
): string | null => {
  const values = [...new Set(reports.map(of))]
  return values.length < 2 ? null : `The reports differ in ${what}: ${values.join(", ")}`
}

/**
 * Joins the reports of shards. What several of them say (a defect of a reference that all of them read) is said once.
 *
 * @returns a failure in words when there is nothing to join, when the reports were made by different versions or in
 * different languages, or when two of them hold the same document
 * @category report
 * @since 0.1.0
 */
export const merge = (reports: ReadonlyArray<Report>): Result.Result<Report, string> => {
  const [first] = reports
  if (first === undefined) return Result.fail("There is no report to join")
  const difference =
    same(reports, "the version of claimcheck", report => report.tool.version) ??
    same(reports, "their language", report => report.language)
  if (difference !== null) return Result.fail(difference)
  const documents = reports.flatMap(report => report.documents)
  const ids = documents.map(document => document.id)
  const twice = ids.find((id, i) => ids.indexOf(id) !== i)
  if (twice !== undefined)
    return Result.fail(`Two reports hold the document ${twice}: each document belongs to one shard`)
  const findings = distinct(
    reports.flatMap(report => report.findings),
    finding => finding.id
  )
  return Result.succeed(
    inOrder({
      ...first,
      created: reports.map(report => report.created).toSorted()[reports.length - 1]!,
      inputs: distinct(
        reports.flatMap(report => report.inputs),
        input => `${input.path}\n${input.sha256}`
      ),
      summary: summary(documents, findings),
      documents,
      findings,
      problems: distinct(
        reports.flatMap(report => report.problems),
        problem => JSON.stringify(problem)
      )
    })
  )
}
