/**
 * A finding as a report holds it: put into words, named, placed.
 */
import type { Finding as Found } from "../../check/Finding.js"
import type { Observation } from "../../model/Observation.js"
import { sha256 } from "../../text/sha256.js"
import { digest } from "../digest.js"
import type { Finding } from "../Finding.js"
import type { Place } from "../Place.js"
import { render } from "../render.js"
import { certificateJson } from "./certificateJson.js"
import { toRange } from "./toRange.js"

/** Where findings are, and what their members are. */
export interface FindingContext {
  /** Id of the document, or of the run for findings of none. */
  readonly document: string
  readonly language: string
  readonly figureOf: (claim: string) => string
  readonly observationOf: (id: string) => Observation | undefined
  readonly placeOf: (finding: Found) => Place | null
}

/** The findings of one document, errors first, each with an id of its own. */
export const findingResults = (
  context: FindingContext,
  found: ReadonlyArray<Found>
): ReadonlyArray<Finding> => {
  const order = ["error", "warning", "info"]
  const sorted = [...found].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
  const taken = new Map<string, number>()
  return sorted.map(finding => {
    const base = baseId(context.document, finding)
    const count = taken.get(base) ?? 0
    taken.set(base, count + 1)
    const id =
      count === 0 ? base : `${base}:${sha256(finding.qualifier).slice(0, 6)}${count === 1 ? "" : `-${count}`}`
    return findingResult(context, finding, id)
  })
}

/** More claims than this are named by a hash: an id is to be copied into a claims file. */
const MOST_NAMED = 4

/** Made of rule, document and claim ids: it survives edits of other lines. */
const baseId = (document: string, finding: Found): string => {
  const members = finding.claims.length > 0 ? finding.claims : [...finding.relations, ...finding.observations]
  const named =
    members.length === 0
      ? sha256(finding.qualifier).slice(0, 8)
      : members.length <= MOST_NAMED
        ? members.join("+")
        : `${members.slice(0, 2).join("+")}+${sha256(members.join("\n")).slice(0, 8)}`
  return `${finding.rule}:${document}:${named}`
}

const findingResult = (context: FindingContext, finding: Found, id: string): Finding => ({
  id,
  rule: finding.rule,
  severity: finding.severity,
  claims: finding.claims,
  relations: finding.relations,
  observations: finding.observations,
  minimal: finding.minimal,
  message: render(finding.message, context.language),
  derivation: finding.derivation.map(step => render(step, context.language)),
  corrections: finding.corrections.map(({ cost, claims }) => ({
    cost,
    claims: claims.map(({ id: claim, range, example }) => ({ id: claim, ...toRange(range), example }))
  })),
  explanations: finding.explanations.map(({ edit, claims, agrees, ...rest }) => ({
    ...rest,
    claims,
    agrees,
    edit: render(edit, context.language)
  })),
  certificate: finding.proof === null ? null : certificateJson(finding.proof),
  digest: digest({
    figures: finding.claims.map(claim => ({ claim, figure: context.figureOf(claim) })),
    observations: finding.observations.map(observation => ({
      resource: observation.slice(0, Math.max(0, observation.lastIndexOf("#"))),
      value: context.observationOf(observation)?.value ?? ""
    }))
  }),
  accepted: null,
  location: context.placeOf(finding)
})
