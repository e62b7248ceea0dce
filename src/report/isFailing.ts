/**
 * Whether a run fails.
 */
import { severities } from "../model/Verdict.js"
import type { Report } from "./Report.js"

/** True when some finding is at or above the severity and not accepted. */
export const isFailing = (report: Report, failOn: "error" | "warning" | "never"): boolean => {
  if (failOn === "never") return false
  const worst = severities.indexOf(failOn)
  return [...report.documents.flatMap(document => document.findings), ...report.findings].some(
    finding => finding.accepted === null && severities.indexOf(finding.severity) <= worst
  )
}
