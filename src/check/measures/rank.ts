/**
 * `rank`: the place of an indicator among areas. The place itself is a whole unknown of its own; what it says about the
 * values of the areas is a rule of its own (relations/order.ts).
 */
import { Result } from "effect"
import { variable } from "../../arithmetic/Expression.js"
import type { Among } from "../../model/Claim.js"
import * as Cell from "../../model/Cell.js"
import type { Measure } from "./Measure.js"

/** @category measures */
export const rank: Measure = {
  id: "rank",
  comparesPeriods: false,
  quantity: (_asking, meaning, at) => {
    const indicator = meaning.claim.indicator ?? meaning.of?.claim.indicator
    if (indicator === undefined) return Result.fail(`measure "rank" needs an indicator or of_claim`)
    const set = `${meaning.claim.by ?? "largest"} among ${describeAmong(meaning.claim.among)}`
    const place = Cell.make(indicator, meaning.area, at.period, meaning.vintage, "rank", set)
    return Result.succeed({ expression: variable(place), target: { kind: "count" }, links: [] })
  }
}

/** The set of areas as text: equal for equal sets. */
export const describeAmong = (among: Among | undefined): string => {
  if (among === undefined) return "unnamed"
  if (isList(among)) return [...among].sort().join(",")
  return `${among.level ?? "areas"} within ${among.within ?? "everything"}`
}

/** True when the areas are listed one by one. */
export const isList = (among: Among): among is ReadonlyArray<string> => Array.isArray(among)
