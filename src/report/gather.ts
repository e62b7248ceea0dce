/**
 * All findings of a report with the documents they belong to, most severe first.
 */
import { severities } from "../model/Verdict.js"
import type { ClaimResult } from "./ClaimResult.js"
import type { Finding } from "./Finding.js"
import type { DocumentResult, Report } from "./Report.js"

/** A finding and its document, null for findings that belong to none. */
export interface Gathered {
  readonly document: DocumentResult | null
  readonly finding: Finding
}

/**
 * Findings of all documents and those that belong to none: errors, warnings, notes; accepted ones last within each.
 *
 * @category report
 * @since 0.1.0
 */
export const gather = (report: Report): ReadonlyArray<Gathered> => {
  const all: ReadonlyArray<Gathered> = [
    ...report.documents.flatMap(document => document.findings.map(finding => ({ document, finding }))),
    ...report.findings.map(finding => ({ document: null, finding }))
  ]
  const order = ({ finding }: Gathered) =>
    severities.indexOf(finding.severity) * 2 + (finding.accepted === null ? 0 : 1)
  return all.toSorted((a, b) => order(a) - order(b))
}

/**
 * Looks claims up by id, those of a finding unless others are asked for: in its document, else in all documents.
 *
 * @category report
 * @since 0.1.0
 */
export const claimsOf = (
  report: Report
): ((gathered: Gathered, ids?: ReadonlyArray<string>) => ReadonlyArray<ClaimResult>) => {
  const byDocument = new Map(report.documents.map(d => [d.id, new Map(d.claims.map(c => [c.id, c]))]))
  const everywhere = new Map<string, ClaimResult>(
    report.documents.flatMap(d => d.claims.map(c => [`${d.id}.${c.id}`, c] as const))
  )
  return ({ document, finding }, ids = finding.claims) => {
    const own = document === null ? undefined : byDocument.get(document.id)
    const all = ids.map(id => own?.get(id) ?? everywhere.get(id))
    return all.filter(c => c !== undefined)
  }
}

/**
 * What makes a run fail, weakest first: nothing, errors, warnings too, and (the gate for generated reports) any stated
 * figure that no observation carries.
 *
 * @category report
 * @since 0.1.0
 */
export const failOn = ["never", "error", "warning", "unsupported"] as const
/** @category report */
export type FailOn = (typeof failOn)[number]

/**
 * True when something at or above the severity was found and not accepted, or, under `unsupported`, when a stated figure
 * is not supported: then `check` exits with 1.
 *
 * @category report
 * @since 0.1.0
 */
export const isFailing = (report: Report, when: FailOn): boolean => {
  if (when === "never") return false
  const severity = when === "unsupported" ? "warning" : when
  return (
    gather(report).some(
      ({ finding }) =>
        finding.accepted === null && severities.indexOf(finding.severity) <= severities.indexOf(severity)
    ) ||
    (when === "unsupported" && unsupported(report).length > 0)
  )
}

/**
 * The stated figures that no observation carries: neither supported by one nor computed from some and consistent with
 * them. A figure that is finer than its evidence is not carried by it.
 *
 * @category report
 * @since 0.1.0
 */
export const unsupported = (report: Report): ReadonlyArray<ClaimResult> =>
  report.documents
    .flatMap(document => document.claims)
    .filter(({ role, verdict, measure, reference }) => {
      const isComputed = measure === "formula" && reference.length > 0
      const carried = verdict === "supported" || (verdict === "consistent" && isComputed)
      return role === "stated" && !carried
    })
