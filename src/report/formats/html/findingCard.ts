/**
 * A finding as a card: the sentence, the steps, the members, what would mend it, and the proof folded away.
 */
import { sentence } from "../../../model/Sentence.js"
import type { ClaimResult } from "../../ClaimResult.js"
import type { Finding } from "../../Finding.js"
import { render } from "../../render.js"
import { findingsIn, type Repairs } from "../../attribution.js"
import { explanationSentences, marked, repairSentences } from "../../repairs.js"
import { type CardContext, observationOf } from "./claimCard.js"
import { element, elementId, folded, fragment, safe, safeLines, listing } from "./markup.js"

const part = (title: string, content: string): string =>
  content === "" ? "" : `<h5>${safe(title)}</h5>${content}`

/** Claims with their words, relations as formulas, observations by id. */
const members = (finding: Finding, claims: ReadonlyArray<ClaimResult>, context: CardContext): string => {
  const byId = new Map(claims.map(c => [c.id, c]))
  const claim = (id: string): string => {
    const card = context.cardOf(id)
    const words = byId.get(id)?.quote ?? id
    const quote = `<q lang="${safe(context.lang)}">${safe(words)}</q>`
    return card === null ? quote : `<a href="${fragment(card)}">${quote}</a>`
  }
  const items = [
    ...finding.claims.map(claim),
    ...finding.relations.map(id => `<code>${safe(context.relations.get(id) ?? id)}</code>`),
    ...finding.observations.map(id => observationOf(id, context))
  ]
  const { labels } = context.language
  const note = finding.minimal === null ? "" : finding.minimal ? labels.minimal : labels.notMinimal
  return listing("ul", "", items) + (items.length > 1 ? element("p", "quiet", safe(note)) : "")
}

/** A finding that a sentence names, as a link. */
const findingLink = (id: string): string => `<a href="${fragment(`finding:${id}`)}">${safe(id)}</a>`

/** A longer proof, in characters, is nothing to look at: programs take it from the JSON report. */
const MOST_CERTIFICATE = 4000

/**
 * The card of a finding.
 *
 * @param claims - its claims and those that its repairs change, for their words and units
 * @category html
 * @since 0.1.0
 */
export const findingCard = (
  finding: Finding,
  claims: ReadonlyArray<ClaimResult>,
  repairs: Repairs,
  context: CardContext
): string => {
  const { language } = context
  const { labels } = language
  const accepted =
    finding.accepted === null
      ? ""
      : element("p", "accepted", safe(render(sentence("accepted", finding.accepted), language.code)))
  const explanations = finding.explanations.map(x =>
    safe(explanationSentences(x, language).join(language.space))
  )
  const place =
    finding.location === null
      ? ""
      : `${finding.location.file}:${finding.location.line}:${finding.location.column}`
  const certificate = finding.certificate === null ? "" : JSON.stringify(finding.certificate)
  const proof =
    certificate.length > MOST_CERTIFICATE
      ? element("p", "quiet", safe(labels.certificateIsLong))
      : certificate === ""
        ? ""
        : `<pre tabindex="0">${safeLines(certificate)}</pre>`
  return `<article class="finding s-${finding.severity}${finding.accepted === null ? "" : " is-accepted"}" id="${elementId(`finding:${finding.id}`)}">
<header><span class="badge">${safe(labels.severities[finding.severity])}</span><h4>${safe(finding.message)}</h4><a class="permalink" href="${fragment(`finding:${finding.id}`)}" aria-label="${safe(`${labels.finding}: ${finding.id}`)}">#</a></header>
${accepted}${part(labels.derivation, listing("ol", "steps", finding.derivation.map(safe)))}${part(labels.members, members(finding, claims, context))}${part(labels.corrections, listing("ul", "", repairSentences(repairs, claims, language).map(marked(safe, findingLink, findingsIn(repairs)))))}${part(labels.explanations, listing("ul", "", explanations))}${folded(labels.certificate, proof)}
<p class="quiet"><code>${safe(finding.rule)}</code> ${element("code", "", safe(place))} <code>${safe(finding.id)}</code> <code>${safe(finding.digest)}</code></p></article>`
}
