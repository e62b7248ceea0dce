import { cellText, valueText } from "./checkReference.js"
import type { FoundClaim, FoundReference, MissingCell } from "./findReference.js"

/** Names of indicators and areas for a reader; ids without a name stay as they are. */
export interface Labels {
  readonly indicator: (id: string) => string
  readonly area: (id: string) => string
}

const words = {
  en: {
    covered: (n: number, of: number) => `The reference has observations for ${n} of ${of} claims.`,
    decides: "can refute",
    "supports only": "can support, not refute",
    ask: "To ask for:",
    settles: "settles",
    nearest: "nearest",
    nothing: "Nothing is missing.",
    ofMeasure: (measure: string, name: string) => `${measure} of ${name}`,
    anyPeriod: "at the date of the text"
  },
  zh: {
    covered: (n: number, of: number) => `${of} 条主张中，有 ${n} 条在参考数据中有观测值。`,
    decides: "可以否定",
    "supports only": "只能支持，不能否定",
    ask: "需要查询：",
    settles: "可核对",
    nearest: "相近",
    nothing: "没有缺口。",
    ofMeasure: (measure: string, name: string) => `${name}（${measure}）`,
    anyPeriod: "文章发布之时"
  }
} as const

/**
 * What was found and what is missing, as text: the covered claims, then a list of questions for a statistical office.
 *
 * @category commands
 * @since 0.1.0
 */
export const renderFound = (found: FoundReference, labels: Labels, language: "en" | "zh"): string => {
  const say = words[language]
  const covered = found.claims.filter(c => c.state !== "missing")
  const nearest = new Map(found.claims.map(c => [c.claim, c.nearest]))
  return [
    say.covered(covered.length, found.claims.length),
    ...covered.flatMap(c => coveredLines(c, c.state === "decides" ? say.decides : say["supports only"])),
    "",
    ...(found.questions.length === 0 ? [say.nothing] : [say.ask]),
    ...found.questions.flatMap(question => {
      const [first = ""] = question.claims
      const near = (nearest.get(first) ?? []).slice(0, 3)
      return [
        `- ${questionText(question, labels, say)}`,
        `    ${say.settles}: ${question.claims.join(", ")}`,
        ...near.map(
          n =>
            `    ${say.nearest}: ${cellText(n.observation)} = ${valueText(n.observation)} (${n.observation.id})`
        )
      ]
    }),
    ""
  ].join("\n")
}

const coveredLines = (claim: FoundClaim, state: string): ReadonlyArray<string> => [
  `- ${claim.claim} (${claim.quote}): ${state}`,
  ...claim.observations
    .slice(0, 5)
    .map(o => `    ${cellText(o)} = ${valueText(o)} (${o.id}${o.source === null ? "" : `, ${o.source}`})`)
]

const questionText = (
  cell: MissingCell,
  labels: Labels,
  say: (typeof words)["en"] | (typeof words)["zh"]
): string => {
  const name = cell.indicator === null ? "?" : labels.indicator(cell.indicator)
  const what = cell.measure === "level" ? name : say.ofMeasure(cell.measure, name)
  const where = cell.area === null ? [] : [labels.area(cell.area)]
  const when = cell.period === null || cell.period === "published" ? say.anyPeriod : cell.period
  return [what, ...where, when].join(", ")
}
