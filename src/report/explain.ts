/**
 * One claim's whole story, for a terminal: figure, interval, what constrains it, what the rest implies, observations,
 * conflicts, explanations.
 */
import { suggestedYaml } from "../diagnose/suggest.js"
import type { ClaimResult, ReferenceEntry } from "./ClaimResult.js"
import type { Explanation, Finding } from "./Finding.js"
import type { FormatOptions } from "./Format.js"
import { type Page, page, pointer, put, verdictMarks } from "./formats/text.js"
import type { DocumentResult, Report } from "./Report.js"
import { attribution, type Repairs } from "./attribution.js"
import { explanationSentences, repairSentences } from "./repairs.js"
import { shownRange } from "./shownRange.js"
import { newFields } from "./suggested.js"

/** A claim and the document it stands in. */
export interface Found {
  readonly document: DocumentResult
  readonly claim: ClaimResult
}

/**
 * Claims of an id, or of `DOCUMENT.ID`: one, none, or several when documents share the id.
 *
 * @category report
 * @since 0.1.0
 */
export const find = (report: Report, id: string): ReadonlyArray<Found> =>
  report.documents.flatMap(document =>
    document.claims
      .filter(claim => claim.id === id || `${document.id}.${claim.id}` === id)
      .map(claim => ({ document, claim }))
  )

const heading = (to: Page, words: string): void => {
  to.lines.push("")
  put(to, "", words, "bold")
}

const about = (to: Page, { claim, document }: Found): void => {
  const { labels } = to.language
  put(
    to,
    `${verdictMarks[claim.verdict]} `,
    `${labels.verdicts[claim.verdict]}  ${to.language.quote(claim.quote)}`,
    "bold"
  )
  put(to, "  ", `${document.id}.${claim.id}  ${pointer(claim.location)}`, "dim")
  put(to, "  ", labels.verdictMeanings[claim.verdict])
  for (const why of claim.why) put(to, "  • ", why)
}

const meaning = (to: Page, claim: ClaimResult): void => {
  const { language } = to
  const { labels } = language
  const line = (name: string, value: string | null) => {
    if (value !== null && value !== "") put(to, "  ", `${name}${language.colon}${value}`)
  }
  const range = (r: ClaimResult["interval"]) => (r === null ? null : language.range(shownRange(r, claim)))
  heading(to, labels.figure)
  line(labels.figure, claim.figure)
  line(labels.measure, labels.measures[claim.measure] ?? claim.measure)
  line(labels.indicator, claim.indicator?.name ?? null)
  line(labels.area, claim.area?.name ?? null)
  line(labels.period, claim.period === null ? null : language.period(claim.period))
  line(labels.interval, range(claim.interval))
  line(labels.implied, range(claim.implied))
  line(labels.role, claim.role === "stated" ? null : (labels.roles[claim.role] ?? claim.role))
  line(labels.note, claim.note)
}

const constraints = (to: Page, { document, claim }: Found): void => {
  if (claim.because.length === 0) return
  const claims = new Map(document.claims.map(c => [c.id, c]))
  const relations = new Map(document.relations.map(r => [r.id, r.text]))
  heading(to, to.language.labels.basedOn)
  for (const id of claim.because) {
    const other = claims.get(id)
    const relation = relations.get(id)
    const words = other === undefined ? (relation ?? "") : to.language.quote(other.quote)
    put(to, "  • ", [id, words].filter(part => part !== "").join("  "))
  }
}

const readings = (to: Page, claim: ClaimResult): void => {
  if (claim.readings.length === 0) return
  const { language } = to
  const { labels } = language
  heading(to, labels.readings)
  claim.readings.forEach((reading, i) => {
    const outcome =
      reading.consistent === null ? labels.undecided : reading.consistent ? labels.fits : labels.fitsNot
    const worded = i === 0 ? language.inParentheses(labels.asWorded) : ""
    const implied =
      reading.implied === null ? "" : language.comma + language.range(shownRange(reading.implied, claim))
    put(to, "  • ", `${reading.meaning ?? reading.name}${worded}${language.colon}${outcome}${implied}`)
  })
}

const entries = (to: Page, title: string, all: ReadonlyArray<ReferenceEntry>): void => {
  if (all.length === 0) return
  const { labels } = to.language
  heading(to, title)
  for (const entry of all) {
    const place =
      entry.file === null ? entry.id : entry.row === null ? entry.file : `${entry.file}:${entry.row}`
    const agreement = entry.agrees === null ? "" : entry.agrees ? labels.agrees : labels.differs
    const dependent = entry.independent === false ? labels.notIndependent : ""
    const parts = [
      entry.value,
      agreement,
      entry.period === null ? "" : to.language.period(entry.period),
      entry.area?.name ?? "",
      entry.source ?? entry.publisher ?? entry.resource,
      labels.grades[entry.grade] ?? entry.grade,
      entry.vintage === null ? "" : `${labels.vintage} ${entry.vintage}`,
      dependent,
      place,
      entry.url ?? ""
    ]
    put(to, "  • ", parts.filter(part => part !== "").join(" · "))
  }
}

const findings = (to: Page, { document, claim }: Found): void => {
  const all = document.findings.filter(f => f.claims.includes(claim.id))
  if (all.length === 0) return
  heading(to, to.language.labels.findings)
  const repairsOf = attribution(all.map(finding => ({ document, finding })))
  for (const finding of all) putFinding(to, finding, repairsOf(finding), document.claims, claim)
}

const putFinding = (
  to: Page,
  finding: Finding,
  repairs: Repairs,
  claims: ReadonlyArray<ClaimResult>,
  claim: ClaimResult
): void => {
  put(to, "  • ", `${to.language.labels.severities[finding.severity]}${to.language.colon}${finding.message}`)
  finding.derivation.forEach((step, i) => {
    put(to, `    ${i + 1}. `, step)
  })
  for (const repair of repairSentences(repairs, claims, to.language)) put(to, "    → ", repair)
  for (const explanation of finding.explanations) {
    put(to, "    ? ", explanationSentences(explanation, to.language).join(to.language.space))
    putSnippet(to, explanation, claim)
  }
  put(to, "    ", `${finding.id} ${finding.digest}`, "dim")
}

/** The reading of the claim that an explanation proposes, ready to paste. */
const putSnippet = (to: Page, explanation: Explanation, { id }: ClaimResult): void => {
  const fields = newFields(explanation)?.get(id)
  if (fields === undefined) return
  put(to, "      ", to.language.labels.toRecord)
  const reading = { name: explanation.code, ...fields, note: explanation.edit }
  for (const line of suggestedYaml({ claim: id, readings: [reading] })
    .trimEnd()
    .split("\n"))
    to.lines.push(`      ${line}`)
}

/**
 * Tells everything that the report knows about a claim.
 *
 * @category report
 * @since 0.1.0
 */
export const explain = (report: Report, found: Found, options: FormatOptions = {}): string => {
  const to = page(report, options)
  about(to, found)
  meaning(to, found.claim)
  readings(to, found.claim)
  constraints(to, found)
  entries(to, to.language.labels.reference, found.claim.reference)
  entries(to, to.language.labels.nearest, found.claim.nearest)
  findings(to, found)
  return `${to.lines.join("\n")}\n`
}
