/**
 * A claim as a card: the words, the verdict and why, what was observed, and a block to sign.
 */
import type { ClaimResult, ReferenceEntry } from "../../ClaimResult.js"
import type { Language } from "../../messages/Language.js"
import { shownRange } from "../../shownRange.js"
import { intervalPlot } from "./intervalPlot.js"
import { element, elementId, folded, fragment, safe, link, listing } from "./markup.js"

/** What a card needs to know beyond its claim. */
export interface CardContext {
  readonly language: Language
  /** Language of the text. */
  readonly lang: string
  readonly documentId: string
  /** Element id of a claim's card, null when there is no such claim. */
  readonly cardOf: (claim: string) => string | null
  /** Words of a relation by its id. */
  readonly relations: ReadonlyMap<string, string>
  /** Observations next to the document's claims, by their ids. */
  readonly observations: ReadonlyMap<string, ReferenceEntry>
  /** Ids of the findings of a claim. */
  readonly findingsOf: ReadonlyMap<string, ReadonlyArray<string>>
}

const term = (name: string, content: string): string =>
  content === "" ? "" : `<div><dt>${safe(name)}</dt><dd>${content}</dd></div>`

/** An observation: its value and where it stands. */
export const observationOf = (id: string, context: CardContext): string => {
  const entry = context.observations.get(id)
  return entry === undefined
    ? `<code>${safe(id)}</code>`
    : `${safe(entry.value)} ${element("code", "", safe(placeIn(entry) || id))}`
}

/** Ids of claims as links, of relations and observations what they say. */
const becauseOf = (id: string, context: CardContext): string => {
  const card = context.cardOf(id)
  if (card !== null) return `<a href="${fragment(card)}">${safe(id)}</a>`
  const relation = context.relations.get(id)
  return relation === undefined ? observationOf(id, context) : `<code>${safe(relation)}</code>`
}

const placeIn = ({ file, row }: ReferenceEntry): string =>
  file === null ? "" : row === null ? file : `${file}:${row}`

const source = (entry: ReferenceEntry): string => {
  const name = entry.source ?? entry.publisher ?? entry.resource
  const publisher = entry.publisher === null || entry.publisher === name ? "" : safe(entry.publisher)
  return [
    entry.url === null ? safe(name) : link(entry.url, name),
    publisher,
    element("code", "", safe(placeIn(entry)))
  ]
    .filter(part => part !== "")
    .join("<br>")
}

/** The value in the unit of the claim, when that says more than the value itself. */
const standsFor = (entry: ReferenceEntry, claim: ClaimResult, language: Language): string => {
  if (entry.interval === null) return ""
  const range = language.shortRange(shownRange(entry.interval, claim))
  return range === entry.value ? "" : range
}

/** @param owner - the claim, whose unit the values are shown in */
const referenceTable = (
  title: string,
  entries: ReadonlyArray<ReferenceEntry>,
  owner: ClaimResult,
  language: Language
): string => {
  if (entries.length === 0) return ""
  const { labels } = language
  const released = entries.some(entry => entry.vintage !== null || entry.released !== null)
  const heads = [
    labels.value,
    labels.period,
    labels.source,
    ...(released ? [labels.vintage] : []),
    labels.grade
  ]
  const rows = entries.map(entry => {
    const agreement =
      entry.agrees === null
        ? ""
        : `<span class="${entry.agrees ? "agrees" : "differs"}">${safe(entry.agrees ? labels.agrees : labels.differs)}</span>`
    const dependent = entry.independent === false ? safe(labels.notIndependent) : ""
    const cells = [
      [safe(entry.value), element("small", "", safe(standsFor(entry, owner, language))), agreement],
      [safe(entry.period === null ? "" : language.period(entry.period)), safe(entry.area?.name ?? "")],
      [source(entry), element("small", "", safe(entry.note ?? ""))],
      ...(released ? [[safe(entry.vintage ?? entry.released ?? "")]] : []),
      [safe(labels.grades[entry.grade] ?? entry.grade), dependent]
    ]
    return `<tr>${cells.map(cell => `<td>${cell.filter(part => part !== "").join("<br>")}</td>`).join("")}</tr>`
  })
  const head = heads.map(h => `<th scope="col">${safe(h)}</th>`).join("")
  return `<div class="scroll" tabindex="0" role="region" aria-label="${safe(`${title}: ${owner.id}`)}"><table><caption>${safe(title)}</caption><thead><tr>${head}</tr></thead><tbody>${rows.join("")}</tbody></table></div>`
}

const readings = (claim: ClaimResult, language: Language): string => {
  const { labels } = language
  const items = claim.readings.map((reading, i) => {
    const outcome =
      reading.consistent === null ? labels.undecided : reading.consistent ? labels.fits : labels.fitsNot
    const worded = i === 0 ? language.inParentheses(labels.asWorded) : ""
    const implied =
      reading.implied === null ? "" : `${language.comma}${language.range(shownRange(reading.implied, claim))}`
    const meaning = reading.meaning ?? reading.name.replaceAll(/[-_]/gu, " ")
    return safe(`${meaning}${worded}${language.colon}${outcome}${implied}`)
  })
  return listing("ul", "", items)
}

/** The figure's cell in words: measure, indicator, area, period. */
const about = (claim: ClaimResult, language: Language): string =>
  [
    language.labels.measures[claim.measure] ?? claim.measure,
    claim.indicator?.name ?? "",
    claim.area?.name ?? "",
    claim.period === null ? "" : language.period(claim.period)
  ]
    .filter(part => part !== "")
    .map(safe)
    .join(" · ")

/**
 * The card of a claim.
 *
 * @param hidden - not among the first of its document: the script shows it when it is asked for
 *
 * @category html
 * @since 0.1.0
 */
export const claimCard = (claim: ClaimResult, id: string, hidden: boolean, context: CardContext): string => {
  const { language } = context
  const { labels } = language
  const range = (r: ClaimResult["interval"]) => (r === null ? "" : safe(language.range(shownRange(r, claim))))
  const place = `${claim.location.file}:${claim.location.line}:${claim.location.column}`
  const findings = (context.findingsOf.get(claim.id) ?? []).map(
    f => `<a href="${fragment(`finding:${f}`)}">${safe(f.split(":")[0]!)}</a>`
  )
  const terms = [
    term(labels.figure, `<span lang="${safe(context.lang)}">${safe(claim.figure)}</span>`),
    term(labels.interval, range(claim.interval)),
    term(labels.implied, range(claim.implied)),
    term(labels.readings, readings(claim, language)),
    term(labels.role, claim.role === "stated" ? "" : safe(labels.roles[claim.role] ?? claim.role)),
    term(labels.conflictsWith, findings.join(language.comma)),
    term(labels.basedOn, claim.because.map(b => becauseOf(b, context)).join(language.comma)),
    term(labels.note, safe(claim.note ?? "")),
    term(labels.evidence, claim.evidence.map(url => link(url, url)).join("<br>")),
    term(labels.location, `<code>${safe(place)}</code>`)
  ]
  const plot = intervalPlot(claim, language)
  return `<article class="card v-${claim.verdict}" id="${elementId(id)}" data-v="${claim.verdict}" data-doc="${safe(context.documentId)}" data-claim="${safe(claim.id)}" data-figure="${safe(claim.figure)}"${hidden ? " hidden" : ""}>
<header><span class="badge">${safe(labels.verdicts[claim.verdict])}</span><h4><q lang="${safe(context.lang)}">${safe(claim.quote)}</q></h4><a class="permalink" href="${fragment(id)}" aria-label="${safe(`${labels.permalink}: ${claim.id}`)}">#</a></header>
<p class="about">${about(claim, language)}</p>
${listing("ul", "why", claim.why.map(safe))}
<div class="columns${plot === "" ? "" : " with-plot"}">${plot}<dl>${terms.join("")}</dl></div>
${referenceTable(labels.reference, claim.reference, claim, language)}${folded(`${labels.nearest} (${claim.nearest.length})`, referenceTable(labels.nearest, claim.nearest, claim, language))}
<div class="signoff"></div></article>`
}
