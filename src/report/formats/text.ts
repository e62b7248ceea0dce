/**
 * For terminals: findings first, then what was checked, and counts that add up.
 */
import { verdicts } from "../../model/Verdict.js"
import { sentence } from "../../model/Sentence.js"
import type { ClaimResult, Verdict } from "../ClaimResult.js"
import type { Finding, Severity } from "../Finding.js"
import type { Format, FormatOptions } from "../Format.js"
import { findingCounts, verdictCounts } from "../counts.js"
import { claimsOf, type Gathered, gather } from "../gather.js"
import { languageOf } from "../languages.js"
import type { Language } from "../messages/Language.js"
import type { Place } from "../Place.js"
import type { Report } from "../Report.js"
import { render } from "../render.js"
import { attribution, editedBy } from "../attribution.js"
import { explanationSentences, repairSentences } from "../repairs.js"
import { type Colour, columns, painter, wrap } from "../terminal.js"
import { visible } from "../visible.js"

/** The mark of each verdict, one column wide. */
export const verdictMarks: { readonly [V in Verdict]: string } = {
  refuted: "✗",
  inconsistent: "✗",
  "reading-dependent": "?",
  supported: "✓",
  undetermined: "…",
  consistent: "=",
  unchecked: "·"
}

const verdictColours: { readonly [V in Verdict]: Colour } = {
  refuted: "red",
  inconsistent: "red",
  "reading-dependent": "yellow",
  supported: "green",
  undetermined: "yellow",
  consistent: "cyan",
  unchecked: "dim"
}

const severityMarks: { readonly [S in Severity]: readonly [mark: string, colour: Colour] } = {
  error: ["✗", "red"],
  warning: ["!", "yellow"],
  info: ["i", "blue"]
}

const DEFAULT_WIDTH = 100
/** Claims of one verdict that are named; the others are counted. */
const MOST_NAMED = 12

/** Everything that writing one line needs. */
export interface Page {
  readonly language: Language
  readonly paint: (colour: Colour, text: string) => string
  readonly width: number
  readonly lines: Array<string>
}

/** Adds a wrapped line; the first starts with `lead`, the others are indented as far. */
export const put = (page: Page, lead: string, text: string, colour: Colour | null = null): void => {
  const indent = columns(lead)
  wrap(visible(text), page.width - indent).forEach((line, i) => {
    const painted = colour === null ? line : page.paint(colour, line)
    page.lines.push(i === 0 ? lead + painted : " ".repeat(indent) + painted)
  })
}

/** `claims/a.claims.yaml:12:5`, as editors and terminals open it. */
export const pointer = (place: Place): string => visible(`${place.file}:${place.line}:${place.column}`)

/** A page to write on. */
export const page = (report: Report, options: FormatOptions = {}): Page => ({
  language: languageOf(report.language),
  paint: painter(options.colour ?? false),
  width: Math.max(20, options.width ?? DEFAULT_WIDTH),
  lines: []
})

const putHeading = (to: Page, finding: Finding): void => {
  const { labels } = to.language
  const [mark, colour] = severityMarks[finding.severity]
  const accepted = finding.accepted === null ? "" : ` (${labels.accepted})`
  const rule = to.paint("dim", finding.rule)
  to.lines.push(`${to.paint(colour, `${mark} ${labels.severities[finding.severity]}`)}${accepted}  ${rule}`)
}

/** One finding: the quotes, the sentence, the derivation, what would mend it, and where it stands. */
const putFinding = (
  to: Page,
  { finding }: Gathered,
  claims: ReadonlyArray<ClaimResult>,
  mending: ReadonlyArray<string>
): void => {
  const { language } = to
  putHeading(to, finding)
  for (const c of claims.slice(0, MOST_NAMED)) {
    put(to, `  ${verdictMarks[c.verdict]} `, `${language.quote(c.quote)} ${pointer(c.location)}`, "bold")
  }
  if (claims.length > MOST_NAMED) put(to, "  ", `+ ${language.count(claims.length - MOST_NAMED, "claim")}`)
  put(to, "  ", finding.message)
  if (finding.accepted !== null) put(to, "  ", render(sentence("accepted", finding.accepted), language.code))
  finding.derivation.forEach((step, i) => {
    put(to, `  ${i + 1}. `, step)
  })
  for (const repair of mending) put(to, "  → ", repair)
  for (const explanation of finding.explanations) {
    put(to, "  ? ", explanationSentences(explanation, language).join(language.space))
  }
  const at = finding.location === null ? "" : `${pointer(finding.location)}  `
  put(to, "  ", `${at}${finding.id} ${finding.digest}`, "dim")
  to.lines.push("")
}

/** One line for each claim of a verdict: the words, and the first reason. */
const putClaims = (to: Page, verdict: Verdict, claims: ReadonlyArray<ClaimResult>): void => {
  const mark = to.paint(verdictColours[verdict], verdictMarks[verdict])
  const title = to.language.labels.verdicts[verdict]
  to.lines.push(`${mark} ${to.paint("bold", title)} ${claims.length}`)
  for (const c of claims.slice(0, MOST_NAMED)) {
    put(to, "    ", `${to.language.quote(c.quote)} ${c.why.join(to.language.space)}`)
  }
  if (claims.length > MOST_NAMED)
    put(to, "    ", `+ ${to.language.count(claims.length - MOST_NAMED, "claim")}`, "dim")
}

const putSummary = (to: Page, report: Report): void => {
  const { language } = to
  put(to, "", verdictCounts(report.summary, language), "bold")
  put(to, "", findingCounts(report.summary, language), "bold")
  // Else “No findings” could be taken for praise of what nobody has read.
  const unread = report.problems.length
  if (unread > 0) put(to, "", `${language.labels.problems}${language.colon}${unread}`, "bold")
  for (const document of report.documents) {
    const lead = report.documents.length === 1 ? "" : `${document.id}: `
    const coverage =
      document.coverage === null
        ? sentence("coverage-unknown", {})
        : sentence("coverage", { ...document.coverage, uncovered: document.coverage.uncovered.length })
    if (report.documents.length <= MOST_NAMED) put(to, "", lead + render(coverage, language.code))
  }
}

const write = (report: Report, options: FormatOptions = {}): string => {
  const to = page(report, options)
  const membersOf = claimsOf(report)
  const findings = gather(report)
  const shown = options.quiet
    ? findings.filter(({ finding }) => finding.severity === "error" && finding.accepted === null)
    : findings
  const repairsOf = attribution(shown)
  for (const gathered of shown) {
    const repairs = repairsOf(gathered.finding)
    const mending = repairSentences(repairs, membersOf(gathered, editedBy(repairs)), to.language)
    putFinding(to, gathered, membersOf(gathered), mending)
  }
  for (const problem of report.problems) {
    const at = [problem.file, problem.line, problem.column].filter(part => part !== null).join(":")
    put(to, to.paint("red", "✗ "), `${at} ${problem.message}`)
  }
  if (report.problems.length > 0) to.lines.push("")
  if (options.quiet) return to.lines.length === 0 ? "" : `${to.lines.join("\n")}\n`
  const claims = report.documents.flatMap(d => d.claims)
  for (const verdict of verdicts) {
    const those = claims.filter(c => c.verdict === verdict)
    if (those.length > 0) putClaims(to, verdict, those)
  }
  to.lines.push("")
  putSummary(to, report)
  return `${to.lines.join("\n")}\n`
}

/**
 * For terminals: findings first and most severe first, then the claims by verdict, then counts.
 *
 * @category format
 * @since 0.1.0
 */
export const text: Format = { name: "text", extension: "txt", mediaType: "text/plain", write }
