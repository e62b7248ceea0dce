/**
 * Observations as a report cites them.
 */
import type { Compared } from "../../check/compare.js"
import { areaName, indicatorName, inUnit, type Shown } from "../../check/describe.js"
import type { World } from "../../check/World.js"
import type { Observation } from "../../model/Observation.js"
import type { ReferenceEntry } from "../ClaimResult.js"
import { named } from "./DocumentContext.js"
import { toRange } from "./toRange.js"

/** An observation next to a claim. */
export const comparedEntry = (
  world: World,
  compared: Compared,
  unit: Shown,
  language: string
): ReferenceEntry => ({
  ...citation(world, compared.observation, language),
  interval:
    compared.observed === null || compared.derived ? null : toRange(inUnit(compared.observed.interval, unit)),
  independent: compared.independent,
  agrees: compared.comparison === "overlaps" ? null : compared.comparison === "agrees"
})

/** An observation that could be cited instead. */
export const nearestEntry = (world: World, observation: Observation, language: string): ReferenceEntry => ({
  ...citation(world, observation, language),
  interval: null,
  independent: null,
  agrees: null
})

const citation = (
  world: World,
  observation: Observation,
  language: string
): Omit<ReferenceEntry, "interval" | "independent" | "agrees"> => {
  const area = areaName(world, observation.area)
  return {
    id: observation.id,
    resource: observation.resource,
    file: observation.file,
    row: observation.row,
    value: observation.value,
    unit: observation.unit,
    indicator: {
      id: observation.indicator,
      name: named(indicatorName(world, observation.indicator), language)
    },
    area:
      area === null || observation.area === null
        ? null
        : { id: observation.area, name: named(area, language) },
    period: observation.period.text,
    measure: observation.measure,
    vintage: observation.vintage,
    released: observation.released,
    source: observation.source,
    publisher: observation.publisher,
    url: observation.url,
    grade: observation.grade,
    note: observation.note
  }
}
