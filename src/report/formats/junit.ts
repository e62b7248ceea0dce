/**
 * JUnit XML, which every CI system shows: a suite for each document, a case for each claim.
 */
import type { ClaimResult } from "../ClaimResult.js"
import type { Finding } from "../Finding.js"
import type { Format } from "../Format.js"
import { languageOf } from "../languages.js"
import type { Language } from "../messages/Language.js"
import type { DocumentResult, Report } from "../Report.js"
import { escapeMarkup } from "../escapeMarkup.js"
import { visibleLines } from "../visible.js"

/** Text for XML 1.0: controls, lone surrogates and non-characters are shown, not written. */
const xml = (text: string): string =>
  escapeMarkup(visibleLines(text).replace(/[\ufffe\uffff]/gu, c => `\\u{${c.charCodeAt(0).toString(16)}}`))

/** For attributes: a line feed would be read as a space. */
const attribute = (text: string): string => xml(text).replaceAll("\n", "&#10;")

const told = (finding: Finding): string =>
  [finding.message, ...finding.derivation.map((step, i) => `${i + 1}. ${step}`), finding.id].join("\n")

/** A case fails when an error that is not accepted names the claim. */
const outcome = (claim: ClaimResult, findings: ReadonlyArray<Finding>, language: Language): string => {
  const failing = findings.filter(f => f.severity === "error" && f.accepted === null)
  if (failing.length > 0) {
    return failing
      .map(f => `<failure type="${f.rule}" message="${attribute(f.message)}">${xml(told(f))}</failure>`)
      .slice(0, 1)
      .join("")
  }
  const why = attribute(claim.why.join(language.space))
  return claim.verdict === "unchecked" || claim.verdict === "undetermined"
    ? `<skipped message="${why}"/>`
    : ""
}

const testcase = (
  document: DocumentResult,
  claim: ClaimResult,
  findings: ReadonlyArray<Finding>,
  language: Language
): string => {
  const { file, line } = claim.location
  const others = findings.filter(f => f.severity !== "error" || f.accepted !== null)
  const lines = [
    `${language.labels.verdicts[claim.verdict]}${language.colon}${claim.why.join(language.space)}`,
    ...others.map(told)
  ]
  return `    <testcase classname="${attribute(document.id)}" name="${attribute(`${claim.id}: ${claim.quote}`)}" file="${attribute(file)}" line="${line}">${outcome(claim, findings, language)}<system-out>${xml(lines.join("\n"))}</system-out></testcase>`
}

/** A finding that no claim can carry is a case of its own. */
const orphan = (owner: string, finding: Finding): string => {
  const failed = finding.severity === "error" && finding.accepted === null
  const place =
    finding.location === null
      ? ""
      : ` file="${attribute(finding.location.file)}" line="${finding.location.line}"`
  const result = failed
    ? `<failure type="${finding.rule}" message="${attribute(finding.message)}">${xml(told(finding))}</failure>`
    : ""
  return `    <testcase classname="${attribute(owner)}" name="${attribute(finding.id)}"${place}>${result}<system-out>${xml(told(finding))}</system-out></testcase>`
}

const suite = (name: string, cases: ReadonlyArray<string>, timestamp: string): string => {
  const having = (tag: string) => cases.filter(c => c.includes(`<${tag} `)).length
  return [
    `  <testsuite name="${attribute(name)}" tests="${cases.length}" failures="${having("failure")}" errors="${having("error")}" skipped="${having("skipped")}" time="0" timestamp="${attribute(timestamp)}">`,
    ...cases,
    "  </testsuite>"
  ].join("\n")
}

const documentCases = (document: DocumentResult, language: Language): ReadonlyArray<string> => {
  const byClaim = new Map<string, Array<Finding>>()
  const orphans: Array<Finding> = []
  const ids = new Set(document.claims.map(c => c.id))
  for (const finding of document.findings) {
    const members = finding.claims.filter(id => ids.has(id))
    if (members.length === 0) orphans.push(finding)
    for (const id of members) byClaim.set(id, [...(byClaim.get(id) ?? []), finding])
  }
  return [
    ...document.claims.map(c => testcase(document, c, byClaim.get(c.id) ?? [], language)),
    ...orphans.map(f => orphan(document.id, f))
  ]
}

const write = (report: Report): string => {
  const language = languageOf(report.language)
  const unread = report.problems.map(
    ({ file, line, message }) =>
      `    <testcase classname="${attribute(file)}" name="${attribute(language.labels.problems)}" file="${attribute(file)}"${line === null ? "" : ` line="${line}"`}><error message="${attribute(message)}">${xml(message)}</error></testcase>`
  )
  const others = [...report.findings.map(f => orphan("claimcheck", f)), ...unread]
  const suites = [
    ...report.documents.map(d => suite(d.id, documentCases(d, language), report.created)),
    ...(others.length === 0 ? [] : [suite("claimcheck", others, report.created)])
  ]
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="claimcheck">\n${suites.join("\n")}\n</testsuites>\n`
}

/**
 * JUnit XML. Claims that were not checked or not decided are skipped, with the reason.
 *
 * @category format
 * @since 0.1.0
 */
export const junit: Format = { name: "junit", extension: "xml", mediaType: "application/xml", write }
