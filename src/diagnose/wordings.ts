/**
 * How the same quantity is asked for at another period, its base moved along.
 */
import { Result } from "effect"
import { basePeriod } from "../check/measures/base.js"
import * as BasePeriod from "../model/BasePeriod.js"
import * as ReferencePeriod from "../model/ReferencePeriod.js"
import type { Change } from "./Edit.js"
import type { Suspect } from "./Suspect.js"

type Period = ReferencePeriod.ReferencePeriod

/** True when the figure compares its period with another one. */
export const compares = ({ measure }: Suspect): boolean =>
  measure === "growth" ||
  measure === "change" ||
  measure === "multiple" ||
  measure === "average_growth" ||
  measure === "annualised_growth" ||
  measure === "contribution"

/** The base that the figure is compared with; undefined where it has none that can be named. */
export const baseOf = (suspect: Suspect): Period | undefined => {
  if (!compares(suspect)) return undefined
  const { meaning } = suspect.statement
  const base = Result.getOrUndefined(basePeriod(suspect.world, meaning, meaning.period))
  return base === undefined || !ReferencePeriod.isDefinite(base) ? undefined : base
}

/** The fields for the same figure about another period: a base that is written out moves as far as the period does. */
export const atPeriod = (suspect: Suspect, period: Period): Change | undefined => {
  const { versus } = suspect.claim
  if (!compares(suspect) || versus === undefined || versus === "year-before" || versus === "previous")
    return { period: period.text }
  const base = baseOf(suspect)
  const own = suspect.statement.meaning.period
  if (base === undefined) return undefined
  for (const steps of [-1, 1, -2, 2, -3, 3, -4, 4]) {
    const moved = Result.getOrUndefined(BasePeriod.shift(own, steps))
    if (moved?.key !== period.key) continue
    const movedBase = Result.getOrUndefined(BasePeriod.shift(base, steps))
    return movedBase === undefined ? undefined : { period: period.text, versus: movedBase.text }
  }
  return undefined
}
