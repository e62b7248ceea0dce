/**
 * CSV for spreadsheets: one row for each claim.
 */
import type { Format } from "../Format.js"
import { languageOf } from "../languages.js"
import type { Report } from "../Report.js"
import { visible } from "../visible.js"

const columns = [
  "document",
  "claim",
  "verdict",
  "quote",
  "figure",
  "low",
  "high",
  "low_closed",
  "high_closed",
  "implied_low",
  "implied_high",
  "unit",
  "measure",
  "indicator",
  "area",
  "period",
  "reading",
  "role",
  "reference",
  "findings",
  "why",
  "note",
  "file",
  "line",
  "column"
] as const

/** A plain number may start with a minus; any other text that a spreadsheet could take for a formula gets a quote. */
const NUMBER = /^-?\d+(?:\.\d+)?$/u

/**
 * A field that is never a formula and never breaks out of its cell.
 *
 * @see OWASP, "CSV Injection"
 */
const field = (text: string): string => {
  const safe = visible(text)
  const tame = !NUMBER.test(safe) && /^[\s]*[=+\-@＝＋－＠|%]/u.test(safe) ? `'${safe}` : safe
  return /[",;\n\r\t']/u.test(tame) ? `"${tame.replaceAll('"', '""')}"` : tame
}

const write = (report: Report): string => {
  const language = languageOf(report.language)
  const rows = report.documents.flatMap(document =>
    document.claims.map(c => {
      const row: { readonly [column in (typeof columns)[number]]: string } = {
        document: document.id,
        claim: c.id,
        verdict: c.verdict,
        quote: c.quote,
        figure: c.figure,
        low: c.interval?.low ?? "",
        high: c.interval?.high ?? "",
        low_closed: String(c.interval?.lowClosed ?? ""),
        high_closed: String(c.interval?.highClosed ?? ""),
        implied_low: c.implied?.low ?? "",
        implied_high: c.implied?.high ?? "",
        unit: c.unit ?? "",
        measure: c.measure,
        indicator: c.indicator?.name ?? "",
        area: c.area?.name ?? "",
        period: c.period ?? "",
        reading: c.reading ?? "",
        role: c.role,
        reference: c.reference.map(entry => `${entry.id}=${entry.value}`).join("; "),
        findings: document.findings
          .filter(finding => finding.claims.includes(c.id))
          .map(finding => finding.id)
          .join("; "),
        why: c.why.join(language.space),
        note: c.note ?? "",
        file: c.location.file,
        line: String(c.location.line),
        column: String(c.location.column)
      }
      return columns.map(column => field(row[column])).join(",")
    })
  )
  return `\ufeff${[columns.join(","), ...rows].map(row => `${row}\r\n`).join("")}`
}

/**
 * Comma-separated values (RFC 4180) in UTF-8 with a byte order mark, so that spreadsheets read Chinese.
 *
 * @category format
 * @since 0.1.0
 */
export const csv: Format = { name: "csv", extension: "csv", mediaType: "text/csv", write }
