/**
 * A checked document as a report holds it.
 */
import type { CheckedCell } from "../../check/CheckedDocument.js"
import { inUnit, shownIndicator } from "../../check/describe.js"
import type { Finding as Found } from "../../check/Finding.js"
import { relationInWords } from "../../check/formulaInWords.js"
import { acceptances } from "../../check/acceptance.js"
import * as FindingModel from "../../check/Finding.js"
import * as Rational from "../../arithmetic/Rational.js"
import type { Observation } from "../../model/Observation.js"
import type { Accepted } from "../../model/ClaimsFile.js"
import { locate } from "../../model/LoadedDocument.js"
import type { Finding } from "../Finding.js"
import { languageOf } from "../languages.js"
import type { Place } from "../Place.js"
import type { CellResult, DocumentResult, RelationResult } from "../Report.js"
import { claimResult } from "./claimResult.js"
import { type DocumentContext, named, placeOf } from "./DocumentContext.js"
import { type FindingContext, findingResults } from "./findingResult.js"
import { annotatedText, coverageResult, ignoredNumbers } from "./textResult.js"
import { textFindings } from "./textFindings.js"
import { toRange } from "./toRange.js"

/**
 * The report on one document.
 *
 * @param today ISO date of the run: acceptances run out
 */
export const documentResult = (context: DocumentContext, today: string): DocumentResult => {
  const { checked, loaded, language } = context
  const { document } = checked.world
  const text = (words: string | { readonly [language: string]: string } | undefined): string | null =>
    words === undefined ? null : named(words, language)
  return {
    id: document.id,
    file: loaded.path,
    title: text(document.title),
    publisher: text(document.publisher),
    published: document.published ?? null,
    language: document.language ?? null,
    url: document.url ?? null,
    claims: checked.claims.map(claim => claimResult(context, claim)),
    relations: relationResults(context),
    cells: checked.cells.map(cell => cellResult(context, cell)),
    findings: findings(context, today),
    coverage: coverageResult(context),
    ignored: ignoredNumbers(context),
    text: annotatedText(context)
  }
}

const relationResults = (context: DocumentContext): ReadonlyArray<RelationResult> => {
  const relations = new Map<string, RelationResult>()
  const { checked, language } = context
  for (const premise of checked.relations) {
    const { origin, stratum } = premise
    if (origin.kind !== "relation" || relations.has(origin.relation)) continue
    const text = languageOf(language).formula(relationInWords(checked.world, premise))
    relations.set(origin.relation, { id: origin.relation, text, strength: stratum })
  }
  return [...relations.values()]
}

const cellResult = (context: DocumentContext, { cell, range, witness }: CheckedCell): CellResult => {
  const unit = shownIndicator(context.checked.world, cell.indicator)
  // Shares are plain ratios in JSON, as they are in the intervals of claims.
  const shown = unit.unit === "%" ? { unit: "1", factor: Rational.one } : unit
  return {
    indicator: cell.indicator,
    area: cell.area,
    period: cell.period.text,
    vintage: cell.vintage,
    unit: cell.series === "rank" ? null : shown.unit,
    range: toRange(inUnit(range, shown)),
    witness: witness === null ? null : Rational.format(Rational.divide(witness, shown.factor))
  }
}

const findings = (context: DocumentContext, today: string): ReadonlyArray<Finding> => {
  const { checked } = context
  const fromText = textFindings(context)
  const places = new Map<Found, Place | null>(fromText.map(({ finding, place }) => [finding, place]))
  const results = findingResults(findingContext(context, places), [
    ...checked.findings,
    ...fromText.map(each => each.finding)
  ])
  const entries = checked.world.file.accepted ?? []
  const { accepted, complaints } = acceptances(results, entries, today)
  const complained = complaints.map(complaint =>
    FindingModel.make(complaint.rule, "warning", complaint.message, { qualifier: complaint.finding })
  )
  const complaintPlaces = new Map<Found, Place | null>(
    complained.map((finding, at) => [
      finding,
      { ...locate(context.loaded, "accepted", complaints[at]?.index ?? 0), quote: null, article: null }
    ])
  )
  return [
    ...results.map(finding => ({ ...finding, accepted: acceptedMark(accepted.get(finding.id)) })),
    ...findingResults(findingContext(context, complaintPlaces), complained)
  ]
}

const acceptedMark = (entry: Accepted | undefined): Finding["accepted"] =>
  entry === undefined ? null : { reason: entry.reason, by: entry.by ?? null, until: entry.until ?? null }

const findingContext = (
  context: DocumentContext,
  places: ReadonlyMap<Found, Place | null>
): FindingContext => {
  const observations = new Map<string, Observation>()
  for (const { compared, nearest } of context.checked.claims)
    for (const observation of [...compared.map(each => each.observation), ...nearest])
      observations.set(observation.id, observation)
  return {
    document: context.checked.world.document.id,
    language: context.language,
    figureOf: id => context.checked.world.claims.get(id)?.figure ?? "",
    observationOf: id => observations.get(id),
    placeOf: finding => {
      const place = places.get(finding)
      if (place !== undefined && place !== null) return place
      const [first] = finding.claims
      return first === undefined ? null : placeOf(context, first)
    }
  }
}
