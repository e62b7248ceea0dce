import type { Measure } from "../model/Claim.js"
import { measureFields } from "../model/measureFields.js"
import type { Observation } from "../model/Observation.js"

/**
 * What an observation of a measure lacks, without which nobody knows of what it speaks (a share: of which whole); null
 * when it lacks nothing. A ratio, a duration and a formula cannot be given by a table.
 */
export const lackOf = (
  measure: Measure,
  { of, versus }: Pick<Observation, "of" | "versus">
): string | null => {
  // A streak of a table is a place held for so many periods.
  if (measure === "streak") return null
  const given = { of, versus }
  return (
    measureFields[measure].needs.find(
      field => (field !== "of" && field !== "versus") || given[field] === null
    ) ?? null
  )
}
