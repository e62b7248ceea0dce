/**
 * The text with every number marked by the verdict of its claim; where it is not at hand, the quotes in order.
 */
import { verdicts } from "../../../model/Verdict.js"
import type { ClaimResult, Verdict } from "../../ClaimResult.js"
import type { Language } from "../../messages/Language.js"
import type { AnnotatedText, DocumentResult } from "../../Report.js"
import { folded, fragment, safe, safeLines } from "./markup.js"

/** A longer list of quotes is folded. */
const MOST_OPEN = 200

/** A stretch of text with one look. */
interface Stretch {
  readonly start: number
  readonly end: number
  readonly claims: ReadonlyArray<ClaimResult>
  readonly kind: AnnotatedText["spans"][number]["kind"] | null
  readonly reason: string | null
}

/**
 * Cuts overlapping spans into stretches that do not overlap: at each place the claims of all spans there, or the first
 * span without a claim. Spans that lie outside the text are cut off.
 */
const stretches = (text: AnnotatedText, claims: ReadonlyMap<string, ClaimResult>): ReadonlyArray<Stretch> => {
  const length = text.content.length
  const spans = text.spans.filter(s => s.start < s.end && s.start < length)
  const cuts = [...new Set([0, length, ...spans.flatMap(s => [s.start, Math.min(s.end, length)])])].sort(
    (a, b) => a - b
  )
  const opening = spans.toSorted((a, b) => a.start - b.start)
  let next = 0
  let active: Array<(typeof spans)[number]> = []
  return cuts.slice(0, -1).map((start, i) => {
    while (next < opening.length && opening[next]!.start <= start) active.push(opening[next++]!)
    active = active.filter(s => s.end > start)
    const found = new Set(active.flatMap(s => s.claims))
    const here = [...found].map(id => claims.get(id)).filter(c => c !== undefined)
    const plain = active.find(s => s.kind !== "claim")
    return {
      start,
      end: cuts[i + 1]!,
      claims: here,
      kind: here.length > 0 ? "claim" : (plain?.kind ?? null),
      reason: plain?.reason ?? null
    }
  })
}

/** The most serious verdict of several. */
const worst = (claims: ReadonlyArray<ClaimResult>): Verdict =>
  verdicts.find(v => claims.some(c => c.verdict === v)) ?? "unchecked"

const mark = (
  stretch: Stretch,
  content: string,
  language: Language,
  idOf: (claim: ClaimResult) => string
): string => {
  const { labels } = language
  const words = safeLines(content)
  if (stretch.claims.length > 0) {
    const verdict = worst(stretch.claims)
    const title = safe(labels.verdicts[verdict])
    return `<a class="mark v-${verdict}" href="${fragment(idOf(stretch.claims[0]!))}" title="${title}">${words}</a>`
  }
  if (stretch.kind === "uncovered")
    return `<mark class="uncovered" title="${safe(labels.uncovered)}">${words}</mark>`
  if (stretch.kind === null || stretch.kind === "claim") return words
  const reason =
    stretch.reason === null ? labels.lexicon : (labels.reasonsToIgnore[stretch.reason] ?? stretch.reason)
  return `<span class="ignored" title="${safe(reason)}">${words}</span>`
}

/**
 * The text of a document as markup.
 *
 * @param idOf - element id of a claim's card
 * @category html
 * @since 0.1.0
 */
export const annotatedText = (
  document: DocumentResult,
  language: Language,
  idOf: (claim: ClaimResult) => string
): string => {
  const lang = document.language === null ? "" : ` lang="${safe(document.language)}"`
  const { text } = document
  if (text === null) {
    const quotes = document.claims.map(
      c =>
        `<li><a class="mark v-${c.verdict}" href="${fragment(idOf(c))}" title="${safe(language.labels.verdicts[c.verdict])}">${safe(c.quote)}</a></li>`
    )
    const list = quotes.length === 0 ? "" : `<ol class="quotes"${lang}>${quotes.join("")}</ol>`
    return quotes.length > MOST_OPEN ? folded(`${language.labels.quotes} (${quotes.length})`, list) : list
  }
  const claims = new Map(document.claims.map(c => [c.id, c]))
  const marked = stretches(text, claims).map(s => mark(s, text.content.slice(s.start, s.end), language, idOf))
  return `<div class="text"${lang}>${marked.join("")}</div>`
}
