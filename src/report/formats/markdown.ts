/**
 * For pull requests and step summaries: the same content as Markdown (GitHub's kind).
 */
import { verdicts } from "../../model/Verdict.js"
import { sentence } from "../../model/Sentence.js"
import type { ClaimResult } from "../ClaimResult.js"
import { findingCounts, verdictCounts } from "../counts.js"
import type { Format } from "../Format.js"
import { claimsOf, type Gathered, gather } from "../gather.js"
import { languageOf } from "../languages.js"
import type { Language } from "../messages/Language.js"
import type { DocumentResult, Problem, Report } from "../Report.js"
import { render } from "../render.js"
import { attribution, editedBy, findingsIn } from "../attribution.js"
import { explanationSentences, marked, repairSentences } from "../repairs.js"
import { shownRange } from "../shownRange.js"
import { visible } from "../visible.js"

/**
 * Text that stays text: nothing in it is markup, HTML, a link, a mention, an issue number or a table border. Where
 * Markdown has no escape (mentions, bare addresses) a word joiner breaks the pattern.
 *
 * @category format
 * @since 0.1.0
 */
export const escapeMarkdown = (text: string): string =>
  visible(text)
    .replace(/[\\`*_[\]#!|~$]/gu, "\\$&")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/^[-+=]/u, "\\$&")
    .replace(/^(\d+)([.)])(?=\s|$)/u, "$1\\$2")
    .replace(/@|:(?=\/\/|[\w+-]+:)|\bwww(?=\.)|\bGH(?=-\d)/giu, "$&\u2060")

const e = escapeMarkdown

/** In backquotes; a backquote within becomes its look-alike, a table border too. */
const code = (text: string): string =>
  `\`${visible(text).replaceAll("`", "\u02cb").replaceAll("|", "\u2502")}\``

const icons = { error: "❌", warning: "⚠️", info: "ℹ️" } as const

const writeFinding = (
  { finding }: Gathered,
  claims: ReadonlyArray<ClaimResult>,
  mending: ReadonlyArray<string>,
  language: Language
): ReadonlyArray<string> => {
  const { labels } = language
  const accepted =
    finding.accepted === null
      ? []
      : ["", `_${e(render(sentence("accepted", finding.accepted), language.code))}_`]
  const list = (title: string, items: ReadonlyArray<string>) =>
    items.length === 0 ? [] : ["", `**${title}**`, "", ...items]
  return [
    `### ${icons[finding.severity]} ${labels.severities[finding.severity]}: ${code(finding.rule)}`,
    "",
    e(finding.message),
    ...accepted,
    ...list(
      labels.members,
      claims.map(c => `- ${e(language.quote(c.quote))} ${code(`${c.location.file}:${c.location.line}`)}`)
    ),
    ...list(
      labels.derivation,
      finding.derivation.map((step, i) => `${i + 1}. ${e(step)}`)
    ),
    ...list(
      labels.corrections,
      mending.map(repair => `- ${repair}`)
    ),
    ...list(
      labels.explanations,
      finding.explanations.map(x => `- ${e(explanationSentences(x, language).join(language.space))}`)
    ),
    "",
    [
      finding.location === null ? "" : code(`${finding.location.file}:${finding.location.line}`),
      code(finding.id),
      code(finding.digest)
    ]
      .filter(part => part !== "")
      .join(" · "),
    ""
  ]
}

const claimRow = (c: ClaimResult, language: Language): string => {
  const range = (r: ClaimResult["interval"]) => (r === null ? "" : language.range(shownRange(r, c)))
  const cells = [
    language.labels.verdicts[c.verdict],
    c.quote,
    range(c.interval),
    range(c.implied),
    c.why.join(language.space)
  ]
  return `| ${cells.map(e).join(" | ")} | ${code(`${c.location.file}:${c.location.line}`)} |`
}

const writeDocument = (document: DocumentResult, language: Language): ReadonlyArray<string> => {
  const { labels } = language
  const { coverage } = document
  const sorted = verdicts.flatMap(verdict => document.claims.filter(c => c.verdict === verdict))
  const headings = [
    labels.verdict,
    labels.claim,
    labels.interval,
    labels.implied,
    labels.why,
    labels.location
  ]
  const covered =
    coverage === null
      ? sentence("coverage-unknown", {})
      : sentence("coverage", { ...coverage, uncovered: coverage.uncovered.length })
  return [
    `## ${e(document.title ?? document.id)}`,
    "",
    ...[document.publisher, document.published].filter(part => part !== null).map(part => `${e(part)}  `),
    e(render(covered, language.code)),
    "",
    `<details><summary>${language.count(document.claims.length, "claim")}</summary>`,
    "",
    `| ${headings.join(" | ")} |`,
    `|${" --- |".repeat(headings.length)}`,
    ...sorted.map(c => claimRow(c, language)),
    "",
    "</details>",
    ""
  ]
}

const writeProblem = ({ file, line, column, message }: Problem): string =>
  `- ${code([file, line, column].filter(part => part !== null).join(":"))} ${e(message)}`

const write = (report: Report): string => {
  const language = languageOf(report.language)
  const { labels } = language
  const membersOf = claimsOf(report)
  const findings = gather(report)
  const repairsOf = attribution(findings)
  const mending = (gathered: Gathered): ReadonlyArray<string> => {
    const repairs = repairsOf(gathered.finding)
    return repairSentences(repairs, membersOf(gathered, editedBy(repairs)), language).map(
      marked(e, code, findingsIn(repairs))
    )
  }
  const lines = [
    `# ${labels.title}`,
    "",
    `**${verdictCounts(report.summary, language)}**  `,
    `**${findingCounts(report.summary, language)}**`,
    "",
    ...(report.problems.length === 0
      ? []
      : [`## ${labels.problems}`, "", ...report.problems.map(writeProblem), ""]),
    ...(findings.length === 0 ? [] : [`## ${labels.findings}`, ""]),
    ...findings.flatMap(gathered => writeFinding(gathered, membersOf(gathered), mending(gathered), language)),
    ...report.documents.flatMap(document => writeDocument(document, language)),
    `${labels.tool} ${report.tool.name} ${e(report.tool.version)} · ${e(report.created)}`,
    ""
  ]
  return lines.join("\n")
}

/**
 * GitHub-flavoured Markdown.
 *
 * @category format
 * @since 0.1.0
 */
export const markdown: Format = { name: "markdown", extension: "md", mediaType: "text/markdown", write }
