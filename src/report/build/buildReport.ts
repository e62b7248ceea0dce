/**
 * The whole report of a run from those of its documents: counts, findings that belong to no document, problems.
 */
import type { Finding as Found } from "../../check/Finding.js"
import type { FileProblem } from "../../model/FileProblem.js"
import { type Severity, verdicts } from "../../model/Verdict.js"
import type { Finding } from "../Finding.js"
import type { DocumentResult, Report, Summary } from "../Report.js"
import type { Place } from "../Place.js"
import { findingResults } from "./findingResult.js"
import { inOrder } from "../inOrder.js"

/**
 * What a run has to say.
 *
 * @category report
 * @since 0.1.0
 */
export interface Run {
  readonly version: string
  /** Time of the run (ISO 8601). */
  readonly created: string
  readonly language: string
  readonly inputs: ReadonlyArray<{ readonly path: string; readonly sha256: string }>
  readonly documents: ReadonlyArray<DocumentResult>
  /** Findings of no document, with their places. */
  readonly findings: ReadonlyArray<{ readonly finding: Found; readonly place: Place | null }>
  /** The figure of a claim, `DOCUMENT.CLAIM`, of those findings. */
  readonly figureOf: (claim: string) => string
  readonly problems: ReadonlyArray<FileProblem>
}

/**
 * The report of a run.
 *
 * @category report
 * @since 0.1.0
 */
export const buildReport = (run: Run): Report => {
  const { documents } = run
  const places = new Map(run.findings.map(({ finding, place }) => [finding, place]))
  const findings = findingResults(
    {
      document: "run",
      language: run.language,
      figureOf: run.figureOf,
      observationOf: () => undefined,
      placeOf: finding => places.get(finding) ?? null
    },
    run.findings.map(each => each.finding)
  )
  return inOrder({
    format: "claimcheck-report/1",
    tool: { name: "claimcheck", version: run.version },
    created: run.created,
    language: run.language,
    inputs: run.inputs,
    summary: summary(documents, findings),
    documents,
    findings,
    problems: run.problems.map(({ file, line, column, message }) => ({ file, line, column, message }))
  })
}

/** Counts over all documents. */
export const summary = (
  documents: ReadonlyArray<DocumentResult>,
  findings: ReadonlyArray<Finding>
): Summary => {
  const claims = documents.flatMap(document => document.claims)
  const all = [...documents.flatMap(document => document.findings), ...findings]
  const bySeverity = (list: ReadonlyArray<Finding>): { readonly [severity in Severity]: number } => {
    const count = (severity: Severity): number => list.filter(finding => finding.severity === severity).length
    return { error: count("error"), warning: count("warning"), info: count("info") }
  }
  const counts = Object.fromEntries(
    verdicts.map(verdict => [verdict, claims.filter(claim => claim.verdict === verdict).length])
  ) as { [verdict in (typeof verdicts)[number]]: number }
  const observations = new Set(claims.flatMap(claim => claim.reference.map(entry => entry.id)))
  return {
    claims: claims.length,
    verdicts: counts,
    findings: bySeverity(all),
    accepted: bySeverity(all.filter(finding => finding.accepted !== null)),
    relations: documents.reduce((total, document) => total + document.relations.length, 0),
    observations: observations.size,
    uncovered: documents.reduce((total, document) => total + (document.coverage?.uncovered.length ?? 0), 0)
  }
}
