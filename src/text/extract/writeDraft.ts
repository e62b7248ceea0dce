/**
 * A draft as a claims file in YAML: it decodes, and beside every guess stands what a person has to look at.
 */
import type { Measure } from "../../model/Claim.js"
import * as ArticleText from "../ArticleText.js"
import { sha256 } from "../sha256.js"
import type { Draft, DraftClaim, DraftIgnored } from "./Draft.js"
import { type DraftIndicator, type DraftIndicators, draftIndicators } from "./draftIndicators.js"

/**
 * What the file says about the document; `published` null leaves it to a person.
 *
 * @category extract
 * @since 0.1.0
 */
export interface DraftDocument {
  readonly id: string
  readonly published: string | null
  /** Whether a person has decided on everything: then it is no draft any more. */
  readonly decided?: boolean
}

/** Double-quoted YAML is JSON: nothing in a text can break out of it. */
const quoted = (text: string): string => JSON.stringify(text.replace(/[\u2028\u2029\u0085]/gu, " "))

/** Words shown around a figure in the comment above its claim, in code units. */
const AROUND = 20

const comment = (text: string): string => `# ${text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ")}`

/** Measures that need another claim or a time that no words give are written as levels until a person decides. */
const UNFINISHED: ReadonlyArray<Measure> = ["duration", "streak"]

const indicatorLine = (indicator: DraftIndicator, language: string): string => {
  const fields = [`name: { ${language}: ${quoted(indicator.name === "" ? "TODO" : indicator.name)} }`]
  fields.push(`unit: ${quoted(indicator.unit ?? "1")}`)
  if (indicator.decimal && indicator.unit === "count") fields.push("integer: false")
  if (indicator.negative) fields.push("sign: any")
  const todo =
    indicator.name === ""
      ? " # TODO: name it"
      : indicator.unit === null
        ? " # TODO: unit; no claim shows a level of it"
        : ""
  return `  ${indicator.id}: { ${fields.join(", ")} }${todo}`
}

const doubtOf = (claim: DraftClaim, field: string): string => {
  const doubts = claim.doubts.filter(doubt => doubt.field === field)
  return doubts.length === 0 ? "" : ` # TODO: ${doubts.map(doubt => doubt.why).join("; ")}`
}

/** The claim that a streak counts: the last one before it that says how something changed or how much it is. */
const counted = (claim: DraftClaim, earlier: ReadonlyArray<DraftClaim>): string | null =>
  earlier.findLast(other => other.subject === claim.subject && !UNFINISHED.includes(other.measure))?.id ??
  null

const POINTS = ["point", "basis-point"]

/** Points right behind a share (41.7%, up 6.9 points) are the change of that share. */
const sharedWith = (claim: DraftClaim, last: DraftClaim | undefined): string | null =>
  last?.measure === "share" &&
  claim.measure === "change" &&
  claim.subject === last.subject &&
  POINTS.includes(claim.reading.unit.kind)
    ? last.id
    : null

const claimLines = (
  article: ArticleText.ArticleText,
  claim: DraftClaim,
  earlier: ReadonlyArray<DraftClaim>,
  indicators: DraftIndicators,
  published: string | null
): ReadonlyArray<string> => {
  const { before, after } = ArticleText.around(article, claim.span, AROUND)
  const { line } = ArticleText.position(article, claim.span.start)
  const { own = "", whole = null } = indicators.of.get(claim.id) ?? {}
  const lines = [comment(`line ${line}: …${before}[${ArticleText.words(article, claim.span)}]${after}…`)]
  lines.push(`- id: ${claim.id}`)
  const add = (field: string, value: string, note = ""): void => {
    lines.push(`  ${field}: ${value}${note}`)
  }
  add("quote", quoted(claim.selector.quote), doubtOf(claim, "quote"))
  if (claim.selector.prefix !== undefined) add("prefix", quoted(claim.selector.prefix))
  if (claim.selector.suffix !== undefined) add("suffix", quoted(claim.selector.suffix))
  add("figure", quoted(claim.figure))
  if (claim.unit !== null) add("unit", quoted(claim.unit))
  const streak = claim.measure === "streak" ? counted(claim, earlier) : null
  if (streak !== null) {
    add("measure", "streak")
    add("of_claim", streak, " # TODO: the claim that holds in each of the periods")
  } else if (UNFINISHED.includes(claim.measure)) {
    add(
      "measure",
      "level",
      ` # TODO: a ${claim.measure}; name ${claim.measure === "streak" ? "of_claim" : "since"}`
    )
  } else if (claim.measure !== "level") add("measure", claim.measure, doubtOf(claim, "measure"))
  else if (doubtOf(claim, "measure") !== "") add("measure", "level", doubtOf(claim, "measure"))
  const share = streak === null ? sharedWith(claim, earlier.at(-1)) : null
  if (share !== null) add("of_claim", share)
  else if (streak === null) add("indicator", own, doubtOf(claim, "indicator"))
  const wholeNote = claim.whole === null ? " # TODO: the text does not name it close by" : ""
  if (whole !== null) add(claim.measure === "ratio" ? "to" : "of", whole, wholeNote)
  if (claim.measure === "average_growth" && (claim.versus === null || claim.versus === "previous")) {
    add("versus", String(lastYear(claim, published) - 1), " # TODO: the year the average starts from")
  } else if (claim.versus !== null) add("versus", claim.versus)
  if (claim.period !== null) add("period", claim.period, doubtOf(claim, "period"))
  else if (doubtOf(claim, "period") !== "") lines.push(`  # period: published${doubtOf(claim, "period")}`)
  if (claim.role !== "stated") add("role", claim.role)
  return lines
}

/** The year in which a claim's period, or else the text, ends; the format needs some year. */
const lastYear = (claim: DraftClaim, published: string | null): number =>
  Number(/(\d{4})(?!.*\d{4})/.exec(claim.period ?? published ?? "")?.[1] ?? 2000)

const ignoredLine = (entry: DraftIgnored): string => {
  const fields = [`quote: ${quoted(entry.quote)}`, `number: ${quoted(entry.number)}`, `why: ${entry.why}`]
  if (entry.note !== null) fields.push(`note: ${quoted(entry.note)}`)
  return `  - { ${fields.join(", ")} }`
}

/**
 * Writes a draft as the text of a claims file. Every `TODO` is a decision for a person; the words of the text stand above
 * each claim.
 *
 * @category extract
 * @since 0.1.0
 */
export const writeDraft = (
  article: ArticleText.ArticleText,
  draft: Draft,
  document: DraftDocument
): string => {
  const indicators = draftIndicators(draft.claims)
  const language = /^[a-z]{2,3}/i.exec(article.language)?.[0].toLowerCase() ?? "en"
  const published =
    document.published === null
      ? "  # published: TODO (a date, a month, a year, or bounds such as 2023-08/2024-01)"
      : `  published: ${document.published}`
  const section = (name: string, lines: ReadonlyArray<string>): ReadonlyArray<string> =>
    lines.length === 0 ? [] : ["", `${name}:`, ...lines]
  return [
    "# A draft: every claim is a guess from the words around a number. Read each one, settle the TODOs, merge indicators",
    "# that are one, and say how they relate (part_of, parts, adds_to).",
    "claimcheck: 1",
    "document:",
    `  id: ${document.id}`,
    published,
    `  language: ${article.language}`,
    ...(document.decided === true
      ? []
      : [
          "  draft: true # remove this line once every claim is read: until then contradictions are warnings"
        ]),
    `  text: { sha256: ${sha256(article.normalised.text)}, normaliser: ${article.normalised.version} }`,
    ...section(
      "indicators",
      indicators.list.map(indicator => indicatorLine(indicator, language))
    ),
    ...section(
      "claims",
      draft.claims.flatMap((claim, at) =>
        claimLines(
          article,
          claim,
          draft.claims.slice(Math.max(0, at - NEAR), at),
          indicators,
          document.published
        ).map(line => `  ${line}`)
      )
    ),
    ...section("ignored", draft.ignored.map(ignoredLine)),
    ""
  ].join("\n")
}

/** Claims looked back at for what a streak counts. */
const NEAR = 20
