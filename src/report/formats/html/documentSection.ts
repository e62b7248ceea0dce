/**
 * The part of the HTML report about one document.
 */
import { verdicts } from "../../../model/Verdict.js"
import { sentence } from "../../../model/Sentence.js"
import type { ClaimResult } from "../../ClaimResult.js"
import type { Finding } from "../../Finding.js"
import type { Language } from "../../messages/Language.js"
import type { DocumentResult } from "../../Report.js"
import { attribution } from "../../attribution.js"
import { render } from "../../render.js"
import { annotatedText } from "./annotatedText.js"
import { type CardContext, claimCard } from "./claimCard.js"
import { findingCard } from "./findingCard.js"
import { element, elementId, folded, link, listing, safe } from "./markup.js"

/** Element id of a claim's card: its id, with the document's when there are several. */
export const cardId = (document: DocumentResult, claim: string, alone: boolean): string =>
  alone ? claim : `${document.id}.${claim}`

const context = (document: DocumentResult, language: Language, alone: boolean): CardContext => {
  const ids = new Set(document.claims.map(c => c.id))
  const findingsOf = new Map<string, Array<string>>()
  for (const finding of document.findings) {
    for (const claim of finding.claims) findingsOf.set(claim, [...(findingsOf.get(claim) ?? []), finding.id])
  }
  return {
    language,
    lang: document.language ?? language.code,
    documentId: document.id,
    cardOf: claim => (ids.has(claim) ? cardId(document, claim, alone) : null),
    relations: new Map(document.relations.map(r => [r.id, r.text])),
    observations: new Map(
      document.claims.flatMap(c => [...c.nearest, ...c.reference].map(entry => [entry.id, entry]))
    ),
    findingsOf
  }
}

const fact = (name: string, content: string): string =>
  content === "" ? "" : `<div><dt>${safe(name)}</dt><dd>${content}</dd></div>`

const facts = (document: DocumentResult, { labels }: Language): string => {
  const all = [
    fact(labels.publisher, safe(document.publisher ?? "")),
    fact(labels.published, safe(document.published ?? "")),
    fact(labels.article, document.url === null ? "" : link(document.url, document.url)),
    fact(labels.claimsFile, element("code", "", safe(document.file ?? "")))
  ]
  return element("dl", "facts", all.join(""))
}

const legend = ({ labels }: Language, claims: ReadonlyArray<ClaimResult>): string =>
  listing(
    "ul",
    "legend",
    verdicts
      .filter(verdict => claims.some(c => c.verdict === verdict))
      .map(verdict => `<span class="mark v-${verdict}">${safe(labels.verdicts[verdict])}</span>`)
  )

const ignored = (document: DocumentResult, { labels }: Language): string => {
  if (document.ignored.length === 0) return ""
  const rows = document.ignored.map(
    n =>
      `<tr><td>${safe(n.number)}</td><td>${safe(n.quote ?? "")}</td><td>${safe(labels.reasonsToIgnore[n.why] ?? n.why)}${n.note === null ? "" : `<br><small>${safe(n.note)}</small>`}</td><td>${n.line ?? ""}</td></tr>`
  )
  const byReason = new Map<string, number>()
  for (const { why } of document.ignored) byReason.set(why, (byReason.get(why) ?? 0) + 1)
  const counts = [...byReason]
    .toSorted(([, a], [, b]) => b - a)
    .map(([why, n]) => `${labels.reasonsToIgnore[why] ?? why} ${n}`)
  const head = [labels.number, labels.text, labels.reason, labels.row].map(
    h => `<th scope="col">${safe(h)}</th>`
  )
  return folded(
    `${labels.ignored} (${document.ignored.length})`,
    `<p class="quiet">${safe(counts.join(" · "))}</p><div class="scroll" tabindex="0" role="region" aria-label="${safe(`${labels.ignored}: ${document.id}`)}"><table><thead><tr>${head.join("")}</tr></thead><tbody>${rows.join("")}</tbody></table></div>`
  )
}

const coverage = (document: DocumentResult, language: Language): string => {
  const { coverage: covered } = document
  const words =
    covered === null
      ? sentence("coverage-unknown", {})
      : sentence("coverage", { ...covered, uncovered: covered.uncovered.length })
  const left = (covered?.uncovered ?? []).map(u => safe(`${u.text} (${language.labels.row} ${u.line})`))
  return (
    `<p>${safe(render(words, language.code))}</p>` +
    (left.length === 0
      ? ""
      : `<h3>${safe(language.labels.uncovered)}</h3>${listing("ul", "quiet-list", left)}`)
  )
}

/** Cards of a document that are shown at a time. */
export const PAGE = 100

const cards = (document: DocumentResult, about: CardContext, alone: boolean): string => {
  const all = document.claims.map((c, i) => claimCard(c, cardId(document, c.id, alone), i >= PAGE, about))
  const more = `<button type="button" class="more" data-words="${safe(about.language.labels.more)}" hidden></button>`
  return `<div class="cards">${all.join("\n")}${more}</div>`
}

const findings = (document: DocumentResult, about: CardContext): string => {
  const byId = new Map(document.claims.map(c => [c.id, c]))
  const membersOf = (finding: Finding) =>
    [...finding.claims, ...finding.corrections.flatMap(c => c.claims.map(edit => edit.id))]
      .map(id => byId.get(id))
      .filter(c => c !== undefined)
  const shown = document.findings.toSorted(
    (a, b) => Number(a.accepted !== null) - Number(b.accepted !== null)
  )
  const repairsOf = attribution(shown.map(finding => ({ document, finding })))
  return shown.map(f => findingCard(f, membersOf(f), repairsOf(f), about)).join("\n")
}

/** How the section of a document stands in the report. */
export interface Standing {
  /** The report has no other document: claim ids are element ids. */
  readonly alone: boolean
  /** One of many: folded until it is opened. */
  readonly folded: boolean
  /** Markup of the filters, when they belong to this document alone. */
  readonly filters: string
}

/**
 * The section of a document: head, findings, annotated text, claims, ignored numbers.
 *
 * @category html
 * @since 0.1.0
 */
export const documentSection = (document: DocumentResult, language: Language, standing: Standing): string => {
  const { labels } = language
  const about = context(document, language, standing.alone)
  const found = findings(document, about)
  const text = annotatedText(document, language, claim => cardId(document, claim.id, standing.alone))
  const heading = `<h2 id="${elementId(`document:${document.id}`)}">${safe(document.title ?? document.id)}</h2>`
  const counts = [
    language.count(document.claims.length, "claim"),
    document.findings.length === 0 ? "" : language.count(document.findings.length, "finding")
  ]
  const body = `${facts(document, language)}${coverage(document, language)}
<h3>${safe(labels.findings)}</h3>${found === "" ? `<p>${safe(labels.noFindings)}</p>` : found}
${text === "" ? "" : `<h3>${safe(document.text === null ? labels.quotes : labels.text)}</h3>${legend(language, document.claims)}${text}`}
${ignored(document, language)}
<h3>${safe(labels.claims)}</h3>${standing.filters}
${cards(document, about, standing.alone)}`
  return standing.folded
    ? `<details class="document"><summary>${heading}<span class="quiet">${safe(counts.filter(c => c !== "").join(language.comma))}</span></summary>${body}</details>`
    : `<section aria-label="${safe(document.title ?? document.id)}">${heading}\n${body}</section>`
}
