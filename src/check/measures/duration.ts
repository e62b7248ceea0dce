/**
 * `duration`: the time from `since` to `until` in the printed calendar unit. Nothing about it is unknown but the dates
 * themselves, so the expression is an unknown that the calendar bounds.
 */
import { Result } from "effect"
import { variable } from "../../arithmetic/Expression.js"
import * as Cell from "../../model/Cell.js"
import type { Measure } from "./Measure.js"

/** @category measures */
export const duration: Measure = {
  id: "duration",
  comparesPeriods: false,
  quantity: (_asking, meaning, at) => {
    if (meaning.claim.since === undefined) return Result.fail(`measure "duration" needs since: when it began`)
    const length = Cell.make(
      "duration",
      meaning.area,
      at.period,
      meaning.vintage,
      "unknown",
      `${meaning.claim.since} to ${meaning.claim.until ?? at.period.key} in ${meaning.id}`
    )
    return Result.succeed({ expression: variable(length), target: { kind: "count" }, links: [] })
  }
}
