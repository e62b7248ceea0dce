/**
 * A checked claim as a report holds it.
 */
import type { CheckedClaim } from "../../check/CheckedDocument.js"
import { areaName, indicatorName, inUnit, reportUnit } from "../../check/describe.js"
import { withConventions } from "../../check/withConventions.js"
import type * as Interval from "../../arithmetic/Interval.js"
import { measureOf, roleOf } from "../../model/Claim.js"
import type { ClaimResult, Reading } from "../ClaimResult.js"
import { render } from "../render.js"
import { type DocumentContext, figureAt, named, placeOf } from "./DocumentContext.js"
import { comparedEntry, nearestEntry } from "./referenceEntry.js"
import { toRange } from "./toRange.js"

/** The report on one claim. */
export const claimResult = (context: DocumentContext, checked: CheckedClaim): ClaimResult => {
  const { language } = context
  const { world } = context.checked
  const { claim, statement, verdict } = checked
  const meaning = statement?.meaning
  const unit =
    statement === null
      ? { unit: null, factor: null }
      : reportUnit(world, statement.quantity.target, statement)
  const shown = unit.factor === null ? null : { unit: unit.unit, factor: unit.factor }
  const range = (interval: Interval.Interval) => (shown === null ? null : toRange(inUnit(interval, shown)))
  const indicator = meaning?.claim.indicator ?? claim.indicator ?? null
  const area = meaning?.area ?? claim.area ?? null
  const areaWords = areaName(world, area)
  return {
    id: claim.id,
    verdict,
    figure: claim.figure,
    reading: meaning?.reading ?? null,
    interval: statement === null ? null : range(withConventions(statement.bounds)),
    implied: checked.implied === null ? null : range(checked.implied),
    reference:
      shown === null ? [] : checked.compared.map(each => comparedEntry(world, each, shown, language)),
    because: [...checked.because],
    location: placeOf(context, claim.id),
    figureAt: figureAt(context, claim.id),
    quote: claim.quote,
    measure: meaning?.measure ?? measureOf(claim),
    indicator:
      indicator === null ? null : { id: indicator, name: named(indicatorName(world, indicator), language) },
    area: area === null || areaWords === null ? null : { id: area, name: named(areaWords, language) },
    period: meaning?.period.text ?? claim.period ?? null,
    unit: unit.unit,
    role: roleOf(claim),
    note: claim.note ?? null,
    evidence: claim.evidence === undefined ? [] : [claim.evidence].flat(),
    readings: readings(checked, range),
    why: [...checked.why.map(sentence => render(sentence, language)), ...unusable(context, checked)],
    nearest: checked.nearest.map(observation => nearestEntry(world, observation, language))
  }
}

const unusable = (context: DocumentContext, checked: CheckedClaim): ReadonlyArray<string> => {
  const message = context.checked.unusable.get(checked.claim.id)
  return message === undefined ? [] : [message]
}

const readings = (
  checked: CheckedClaim,
  range: (interval: Interval.Interval) => Reading["implied"]
): ReadonlyArray<Reading> => {
  const notes = new Map((checked.claim.readings ?? []).map(reading => [reading.name, reading.note ?? null]))
  return checked.readings.map(({ name, consistent, implied }) => ({
    name,
    meaning: notes.get(name) ?? null,
    consistent,
    implied: implied === null ? null : range(implied)
  }))
}
