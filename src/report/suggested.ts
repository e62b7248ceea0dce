/**
 * What a claims file could record of the findings about it: readings that make them disappear, or acceptances.
 */
import type { DocumentResult, Report } from "./Report.js"
import type { Explanation, Finding } from "./Finding.js"

/** A reading or an acceptance as a claims file writes it. */
type Entry = Readonly<Record<string, unknown>>

/** What is suggested for one claims file. */
export interface Suggested {
  readonly file: string
  /** New readings by claim id. */
  readonly readings: ReadonlyMap<string, ReadonlyArray<Entry>>
  readonly accepted: ReadonlyArray<Entry>
  /** Contradictions for which nothing plausible is known, so that there is nothing to record. */
  readonly unexplained: ReadonlyArray<Finding>
}

/** Which findings are meant; all errors when `findings` is null. A reason accepts them instead of reading them. */
export interface Wanted {
  readonly findings: ReadonlySet<string> | null
  readonly reason: string | null
}

/** Cost of an explanation that changes digits: nobody meant those, so that they are no reading. */
const DIGITS = 2

/**
 * Suggestions for every claims file that has errors. Of a finding the first explanation counts; a finding about a claim
 * that gets a reading for another one is left for the next run, because the reading may settle it. A figure as printed is
 * never touched.
 *
 * @category report
 * @since 0.1.0
 */
export const suggested = (report: Report, wanted: Wanted): ReadonlyArray<Suggested> =>
  report.documents.flatMap(document => {
    if (document.file === null) return []
    const found = ofDocument(document, document.file, wanted)
    return found.readings.size + found.accepted.length + found.unexplained.length === 0 ? [] : [found]
  })

const ofDocument = (document: DocumentResult, file: string, { findings, reason }: Wanted): Suggested => {
  const names = new Names(document)
  const readings = new Map<string, Array<Entry>>()
  const accepted: Array<Entry> = []
  const unexplained: Array<Finding> = []
  const asked = document.findings.filter(
    each => each.severity === "error" && each.accepted === null && (findings?.has(each.id) ?? true)
  )
  const accept = ({ id, digest }: Finding, why: string): void => {
    accepted.push({ finding: id, digest, reason: why })
  }
  for (const finding of [...asked].sort((a, b) => a.claims.length - b.claims.length)) {
    const [first] = finding.explanations
    if (reason !== null) accept(finding, reason)
    else if (finding.claims.some(id => readings.has(id))) continue
    else if (first === undefined) unexplained.push(finding)
    else {
      const fields = newFields(first)
      if (fields === null) accept(finding, first.edit)
      else {
        const name = names.fresh(first.code, first.claims)
        for (const [claim, change] of fields) readings.set(claim, [{ name, ...change, note: first.edit }])
      }
    }
  }
  return { file, readings, accepted, unexplained }
}

/** The fields of the readings that an explanation proposes; null when it is none that a reading could say. */
export const newFields = ({ cost, readings }: Explanation): ReadonlyMap<string, Entry> | null => {
  if (cost >= DIGITS || readings === undefined) return null
  const fields = new Map(
    readings.flatMap(each => (each.fields === undefined ? [] : [[each.claim, each.fields]]))
  )
  return fields.size === readings.length ? fields : null
}

/** Names of readings: those of one name are taken together, so that each slip gets one of its own. */
class Names {
  private readonly taken: Set<string>

  constructor({ claims }: DocumentResult) {
    this.taken = new Set(claims.flatMap(claim => claim.readings.map(reading => reading.name)))
  }

  fresh(code: string, claims: ReadonlyArray<string>): string {
    const all = [code, `${code}-${claims[0] ?? ""}`]
    for (let n = 2; n <= this.taken.size + 2; n++) all.push(`${code}-${n}`)
    const name = all.find(each => !this.taken.has(each)) ?? code
    this.taken.add(name)
    return name
  }
}
