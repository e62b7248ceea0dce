/**
 * Acceptances of known findings: which of them hold, and which no longer do.
 */
import type { Accepted } from "../model/ClaimsFile.js"
import { type Sentence, sentence } from "../model/Sentence.js"

/** What an acceptance looks at in a finding. */
export interface Acceptable {
  readonly id: string
  readonly digest: string
}

/**
 * An acceptance that does not hold.
 *
 * @category acceptance
 * @since 0.1.0
 */
export interface Complaint {
  readonly rule: "acceptance-unused" | "acceptance-expired" | "acceptance-stale"
  /** Index in the list of acceptances. */
  readonly index: number
  /** The finding that it names. */
  readonly finding: string
  readonly message: Sentence
}

/**
 * The acceptances of one document, matched with its findings.
 *
 * @category acceptance
 * @since 0.1.0
 */
export interface Acceptances {
  /** The acceptance that holds, by id of the finding. */
  readonly accepted: ReadonlyMap<string, Accepted>
  /** In the order of the file. */
  readonly complaints: ReadonlyArray<Complaint>
}

const DAY = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u

/** An `until` that is a month or a year ends with its last day; one that is no date never holds. */
const hasRunOut = (until: string | undefined, today: string): boolean =>
  until !== undefined && (!DAY.test(until) || today.slice(0, until.length) > until)

/**
 * Decides for each acceptance whether it holds: it names a finding, its digest is that of the finding, and its last
 * day has not passed. An acceptance never holds silently when anything about it is off.
 *
 * @param findings - findings of the document, with unique ids
 * @param entries - the `accepted` list of its claims file
 * @param today - ISO date, `2026-11-24`
 * @category acceptance
 * @since 0.1.0
 */
export const acceptances = (
  findings: ReadonlyArray<Acceptable>,
  entries: ReadonlyArray<Accepted>,
  today: string
): Acceptances => {
  const digests = new Map(findings.map(finding => [finding.id, finding.digest]))
  const accepted = new Map<string, Accepted>()
  const complaints: Array<Complaint> = []
  for (const [index, entry] of entries.entries()) {
    const finding = entry.finding
    const digest = digests.get(finding)
    const complain = (rule: Complaint["rule"], message: Sentence) =>
      complaints.push({ rule, index, finding, message })
    if (digest === undefined || accepted.has(finding)) {
      complain("acceptance-unused", sentence("acceptance-unused", { finding }))
    } else if (hasRunOut(entry.until, today)) {
      complain("acceptance-expired", sentence("acceptance-expired", { finding, until: entry.until ?? "" }))
    } else if (digest !== entry.digest) {
      complain("acceptance-stale", sentence("acceptance-stale", { finding, digest }))
    } else {
      accepted.set(finding, entry)
    }
  }
  return { accepted, complaints }
}
