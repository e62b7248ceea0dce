/**
 * `rank`: the place of an indicator among areas. The place itself is a whole unknown of its own; what it says about the
 * values of the areas is a rule of its own (check/ranks.ts).
 */
import { Result } from "effect"
import { variable } from "../../arithmetic/Expression.js"
import type { Among } from "../../model/Claim.js"
import * as Cell from "../../model/Cell.js"
import type { ClaimMeaning } from "../ClaimMeaning.js"
import { expressionKey } from "../expressionKey.js"
import { isByLevel } from "../rankedAreas.js"
import type { Measure } from "./Measure.js"

/** @category measures */
export const rank: Measure = {
  id: "rank",
  comparesPeriods: false,
  quantity: (asking, meaning, at) => {
    const { of } = meaning
    const indicator = meaning.claim.indicator ?? of?.claim.indicator
    if (indicator === undefined) return Result.fail(`measure "rank" needs an indicator or of_claim`)
    const set = `${meaning.claim.by ?? "largest"} among ${describeAmong(meaning)}`
    const ranked =
      of === null || isByLevel(meaning)
        ? Result.succeed(set)
        : Result.map(asking.quantityOf(of, at), ({ expression }) => `${set} by ${expressionKey(expression)}`)
    return Result.map(ranked, qualifier => {
      const place = Cell.make(indicator, meaning.area, at.period, meaning.vintage, "rank", qualifier)
      return { expression: variable(place), target: { kind: "count" as const }, links: [] }
    })
  }
}

/** The set of areas as text: equal for equal sets. A place in a list that is not named is in a list of its own. */
const describeAmong = ({ id, claim: { among } }: ClaimMeaning): string => {
  if (among === undefined) return `those that ${id} means`
  if (isList(among)) return [...new Set(among)].sort().join(",")
  return `${among.level ?? "areas"} within ${among.within ?? "everything"}`
}

/** True when the areas are listed one by one. */
const isList = (among: Among): among is ReadonlyArray<string> => Array.isArray(among)
