/**
 * GitHub Actions workflow commands: annotations on the lines of the claims files.
 *
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
import { findingCounts, verdictCounts } from "../counts.js"
import type { Format } from "../Format.js"
import { gather } from "../gather.js"
import { languageOf } from "../languages.js"
import type { Report } from "../Report.js"
import { visible, visibleLines } from "../visible.js"

const levels = { error: "error", warning: "warning", info: "notice" } as const

const message = (text: string): string =>
  visibleLines(text).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A")

const property = (text: string): string =>
  message(visible(text)).replaceAll(":", "%3A").replaceAll(",", "%2C")

const command = (
  level: string,
  properties: ReadonlyArray<readonly [name: string, value: string | null]>,
  text: string
) => {
  const given = properties
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}=${property(value!)}`)
  return `::${level}${given.length === 0 ? "" : ` ${given.join(",")}`}::${message(text)}`
}

const write = (report: Report): string => {
  const language = languageOf(report.language)
  const findings = gather(report).map(({ finding }) =>
    command(
      finding.accepted === null ? levels[finding.severity] : "notice",
      [
        ["file", finding.location?.file ?? null],
        ["line", finding.location === null ? null : String(finding.location.line)],
        ["col", finding.location === null ? null : String(finding.location.column)],
        [
          "title",
          `claimcheck ${finding.rule}${finding.accepted === null ? "" : ` (${language.labels.accepted})`}`
        ]
      ],
      [finding.message, ...finding.derivation.map((step, i) => `${i + 1}. ${step}`)].join("\n")
    )
  )
  const problems = report.problems.map(problem =>
    command(
      "error",
      [
        ["file", problem.file],
        ["line", problem.line === null ? null : String(problem.line)],
        ["col", problem.column === null ? null : String(problem.column)],
        ["title", "claimcheck"]
      ],
      problem.message
    )
  )
  const counts = `${verdictCounts(report.summary, language)}\n${findingCounts(report.summary, language)}`
  return `${[...problems, ...findings, command("notice", [["title", "claimcheck"]], counts)].join("\n")}\n`
}

/**
 * Workflow commands; accepted findings are notices.
 *
 * @category format
 * @since 0.1.0
 */
export const github: Format = { name: "github", extension: "txt", mediaType: "text/plain", write }
