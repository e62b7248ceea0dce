/**
 * Reports for tests: everything that a test does not care about is filled in.
 */
import type { AmountRange } from "../../src/model/Sentence.js"
import { verdicts, severities } from "../../src/model/Verdict.js"
import type { ClaimResult, ReferenceEntry } from "../../src/report/ClaimResult.js"
import type { Finding } from "../../src/report/Finding.js"
import type { Place, Range } from "../../src/report/Place.js"
import type { DocumentResult, Report, Summary } from "../../src/report/Report.js"

export const range = (low: string | null, high: string | null): Range => ({
  low,
  high,
  lowClosed: low !== null,
  highClosed: high !== null
})

export const place = (file: string, line: number, quote: string | null = null): Place => ({
  file,
  line,
  column: 5,
  quote,
  article: null
})

export const claim = (id: string, fields: Partial<ClaimResult> = {}): ClaimResult => ({
  id,
  verdict: "unchecked",
  figure: "1",
  reading: null,
  interval: range("1", "1"),
  implied: null,
  reference: [],
  because: [],
  location: place("claims/sample.claims.yaml", 1, fields.quote ?? id),
  figureAt: null,
  quote: id,
  measure: "level",
  indicator: null,
  area: null,
  period: null,
  unit: null,
  role: "stated",
  note: null,
  evidence: [],
  readings: [],
  why: [],
  nearest: [],
  ...fields
})

export const reference = (fields: Partial<ReferenceEntry> = {}): ReferenceEntry => ({
  id: "data#2",
  resource: "data",
  file: "reference-data/data.csv",
  row: 2,
  value: "1",
  unit: null,
  interval: null,
  indicator: null,
  area: null,
  period: null,
  measure: "level",
  vintage: null,
  released: null,
  source: null,
  publisher: null,
  url: null,
  grade: "official",
  independent: true,
  note: null,
  agrees: null,
  ...fields
})

export const finding = (id: string, fields: Partial<Finding> = {}): Finding => ({
  id,
  rule: "conflict",
  severity: "error",
  claims: [],
  relations: [],
  observations: [],
  minimal: null,
  message: "These figures cannot all be true as printed.",
  derivation: [],
  corrections: [],
  explanations: [],
  certificate: null,
  digest: "0123456789ab",
  accepted: null,
  location: place("claims/sample.claims.yaml", 1),
  ...fields
})

export const document = (id: string, fields: Partial<DocumentResult> = {}): DocumentResult => ({
  id,
  file: `claims/${id}.claims.yaml`,
  title: null,
  publisher: null,
  published: null,
  language: "en",
  url: null,
  claims: [],
  relations: [],
  cells: [],
  findings: [],
  coverage: null,
  ignored: [],
  text: null,
  ...fields
})

/** Counts everything, independently of src/report. */
const summarise = (documents: ReadonlyArray<DocumentResult>, others: ReadonlyArray<Finding>): Summary => {
  const claims = documents.flatMap(d => d.claims)
  const findings = [...documents.flatMap(d => d.findings), ...others]
  const bySeverity = (all: ReadonlyArray<Finding>) =>
    Object.fromEntries(severities.map(s => [s, all.filter(f => f.severity === s).length]))
  return {
    claims: claims.length,
    verdicts: Object.fromEntries(verdicts.map(v => [v, claims.filter(c => c.verdict === v).length])),
    findings: bySeverity(findings),
    accepted: bySeverity(findings.filter(f => f.accepted !== null)),
    relations: documents.reduce((sum, d) => sum + d.relations.length, 0),
    observations: new Set(claims.flatMap(c => c.reference.map(r => r.id))).size,
    uncovered: documents.reduce((sum, d) => sum + (d.coverage?.uncovered.length ?? 0), 0)
  } as Summary
}

export const report = (documents: ReadonlyArray<DocumentResult>, fields: Partial<Report> = {}): Report => ({
  format: "claimcheck-report/1",
  tool: { name: "claimcheck", version: "0.1.0" },
  created: "2026-01-31T12:00:00Z",
  language: "en",
  inputs: documents.map((d, i) => ({ path: d.file ?? d.id, sha256: String(i).repeat(64).slice(0, 64) })),
  summary: summarise(documents, fields.findings ?? []),
  documents,
  findings: [],
  problems: [],
  ...fields
})

export const exactly = (value: string, unit: string | null): AmountRange => between(value, value, unit)
export const between = (low: string, high: string, unit: string | null): AmountRange => ({
  low,
  high,
  lowClosed: true,
  highClosed: true,
  unit
})
