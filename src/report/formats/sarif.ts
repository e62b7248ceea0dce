/**
 * SARIF 2.1.0 (OASIS), for code scanning and every viewer that reads it.
 *
 * Positions are those of the claims file; the article and the rows of references are related locations.
 */
import { rules } from "../../model/Verdict.js"
import type { ClaimResult } from "../ClaimResult.js"
import type { Rule } from "../Finding.js"
import type { Format } from "../Format.js"
import { claimsOf, type Gathered, gather } from "../gather.js"
import { languageOf } from "../languages.js"
import type { Language } from "../messages/Language.js"
import type { ArticlePosition, Place } from "../Place.js"
import type { Problem, Report } from "../Report.js"
import { attribution, editedBy, type Repairs } from "../attribution.js"
import { repairSentences } from "../repairs.js"
import { visible } from "../visible.js"

const HELP = "https://www.npmjs.com/package/claimcheck"
const levels = { error: "error", warning: "warning", info: "note" } as const

/** A path as a URI reference: each segment percent-encoded, `/` kept. */
const uri = (path: string): string => {
  const encoded = visible(path).replaceAll("\\", "/").split("/").map(encodeURIComponent).join("/")
  return /^[A-Za-z]%3A\//u.test(encoded) ? `file:///${encoded.replace("%3A", ":")}` : encoded
}

const physical = (file: string, region: { readonly [key: string]: unknown } | null) => ({
  physicalLocation: { artifactLocation: { uri: uri(file) }, ...(region === null ? {} : { region }) }
})

const placeOf = ({ file, line, column, quote }: Place) =>
  physical(file, {
    startLine: line,
    startColumn: column,
    ...(quote === null ? {} : { snippet: { text: visible(quote) } })
  })

const related = (
  { finding, document }: Gathered,
  claims: ReadonlyArray<ClaimResult>,
  { labels }: Language
): ReadonlyArray<unknown> => {
  const named = (location: object, text: string) => ({ ...location, message: { text: visible(text) } })
  const articles = [finding.location, ...claims.map(c => c.location)].flatMap(place => {
    const article: ArticlePosition | null = place?.article ?? null
    return article === null || article.file === null
      ? []
      : [
          named(
            physical(article.file, { startLine: article.line }),
            `${labels.article}: ${place?.quote ?? ""}`
          )
        ]
  })
  const members = claims.map(c => named(placeOf(c.location), `${c.id}: ${c.quote}`))
  const wanted = new Set(finding.observations)
  const rows = (document?.claims ?? claims)
    .flatMap(c => [...c.reference, ...c.nearest])
    .filter(entry => wanted.delete(entry.id) && entry.file !== null)
    .map(entry =>
      named(
        physical(entry.file!, entry.row === null ? null : { startLine: entry.row }),
        `${entry.value} ${entry.source ?? entry.resource}`
      )
    )
  return [...members, ...articles, ...rows].map((location, id) => ({ id, ...location }))
}

/** A fix only where there is one way to mend it, in one claim, and the figure stands in the file as printed. */
const fixes = (
  repairs: Repairs,
  claims: ReadonlyArray<ClaimResult>,
  language: Language
): ReadonlyArray<unknown> => {
  const [only, ...otherWays] = repairs.ways
  const [edit, ...otherClaims] = only ?? []
  const claim = claims.find(c => c.id === edit?.id)
  if (otherWays.length + otherClaims.length > 0 || !edit?.example || !claim?.figureAt) return []
  const { line, column } = claim.figureAt
  const deletedRegion = { startLine: line, startColumn: column, endColumn: column + [...claim.figure].length }
  return [
    {
      description: { text: repairSentences(repairs, claims, language).map(visible).join(language.space) },
      artifactChanges: [
        {
          artifactLocation: { uri: uri(claim.location.file) },
          replacements: [{ deletedRegion, insertedContent: { text: visible(edit.example) } }]
        }
      ]
    }
  ]
}

const result = (
  gathered: Gathered,
  claims: ReadonlyArray<ClaimResult>,
  fixed: ReadonlyArray<unknown>,
  language: Language
): unknown => {
  const { finding, document } = gathered
  const relatedLocations = related(gathered, claims, language)
  const text = [finding.message, ...finding.derivation.map((step, i) => `${i + 1}. ${step}`)]
    .map(visible)
    .join("\n")
  return {
    ruleId: finding.rule,
    ruleIndex: rules.indexOf(finding.rule),
    level: levels[finding.severity],
    message: { text },
    locations: finding.location === null ? [] : [placeOf(finding.location)],
    ...(relatedLocations.length === 0 ? {} : { relatedLocations }),
    // From rule, document and claims: it survives edits of other lines.
    partialFingerprints: { "claimcheckFinding/v1": visible(finding.id) },
    ...(fixed.length === 0 ? {} : { fixes: fixed }),
    ...(finding.accepted === null
      ? {}
      : {
          suppressions: [
            { kind: "external", status: "accepted", justification: visible(finding.accepted.reason) }
          ]
        }),
    properties: {
      document: document === null ? null : visible(document.id),
      claims: finding.claims.map(visible),
      digest: visible(finding.digest)
    }
  }
}

const rule = (id: Rule, { labels }: Language): unknown => ({
  id,
  name: id.replace(/(?:^|-)([a-z])/gu, (_, letter: string) => letter.toUpperCase()),
  shortDescription: { text: labels.rules[id] },
  help: { text: labels.rules[id] },
  helpUri: `${HELP}#${id}`
})

const notification = ({ file, line, column, message }: Problem): unknown => ({
  level: "error",
  message: { text: visible(message) },
  locations: [
    physical(
      file,
      line === null
        ? null
        : { startLine: Math.max(1, line), ...(column === null ? {} : { startColumn: Math.max(1, column) }) }
    )
  ]
})

const write = (report: Report): string => {
  const language = languageOf(report.language)
  const membersOf = claimsOf(report)
  const findings = gather(report)
  const repairsOf = attribution(findings)
  const fixesOf = (gathered: Gathered): ReadonlyArray<unknown> => {
    const repairs = repairsOf(gathered.finding)
    return fixes(repairs, membersOf(gathered, editedBy(repairs)), language)
  }
  const log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: report.tool.name,
            version: visible(report.tool.version),
            informationUri: HELP,
            language: language.code,
            rules: rules.map(id => rule(id, language))
          }
        },
        columnKind: "unicodeCodePoints",
        invocations: [
          {
            executionSuccessful: report.problems.length === 0,
            toolExecutionNotifications: report.problems.map(notification)
          }
        ],
        results: findings.map(gathered => result(gathered, membersOf(gathered), fixesOf(gathered), language))
      }
    ]
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

/**
 * A SARIF 2.1.0 log with one run.
 *
 * @see OASIS, "Static Analysis Results Interchange Format (SARIF) Version 2.1.0"
 * @category format
 * @since 0.1.0
 */
export const sarif: Format = { name: "sarif", extension: "sarif", mediaType: "application/sarif+json", write }
