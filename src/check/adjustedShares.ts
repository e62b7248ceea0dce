/**
 * Shares that were adjusted by one last unit so that they add up to 100: an official practice, not an error.
 */
import * as Interval from "../arithmetic/Interval.js"
import * as Rational from "../arithmetic/Rational.js"
import type { Conflict } from "../solve/Answer.js"
import type { Budget } from "../solve/Budget.js"
import { decideSteps } from "../solve/decide.js"
import type { Steps } from "../solve/Meter.js"
import type { Problem } from "../solve/Problem.js"
import { claimPremise } from "./Premise.js"
import type { Statement } from "./Statement.js"
import type { World } from "./World.js"

/** True when a conflict vanishes once the shares of complete parts, which add up to exactly 100, may be adjusted. */
export function* vanishesWhenAdjusted(
  world: World,
  statements: ReadonlyMap<string, Statement>,
  conflict: Conflict,
  problem: Problem,
  budget: Budget
): Steps<boolean> {
  const adjusted = adjustable(world, statements)
  if (!conflict.premises.some(id => adjusted.has(id))) return false
  const members = new Set(conflict.premises)
  const relaxed: Problem = {
    ...problem,
    premises: problem.premises
      .filter(premise => members.has(premise.id))
      .map(premise => {
        const interval = adjusted.get(premise.id)
        if (interval === undefined) return premise
        return {
          ...premise,
          constraints: premise.constraints.map((constraint, index) =>
            index === 0 && constraint.kind === "bound" ? { ...constraint, interval } : constraint
          )
        }
      })
  }
  return (yield* decideSteps(relaxed, null, budget)).status === "consistent"
}

/** The adjusted bounds, by premise, of shares of complete parts whose printed values are 100 in all. */
const adjustable = (
  world: World,
  statements: ReadonlyMap<string, Statement>
): ReadonlyMap<string, Interval.Interval> => {
  const result = new Map<string, Interval.Interval>()
  for (const [whole, { parts }] of world.indicators) {
    if (parts?.complete !== true) continue
    const places = new Map<string, Map<string, Statement>>()
    for (const statement of statements.values()) {
      const { claim, measure, area, period, vintage } = statement.meaning
      const isShare = measure === "share" && claim.of === whole && parts.of.includes(claim.indicator ?? "")
      if (!isShare || (claim.rounding ?? "nearest") !== "nearest") continue
      const place = JSON.stringify([area, period.key, vintage])
      const shares = places.get(place) ?? new Map<string, Statement>()
      places.set(place, shares.set(claim.indicator ?? "", statement))
    }
    for (const shares of places.values()) {
      if (shares.size !== parts.of.length) continue
      const total = [...shares.values()].reduce(
        (sum, { meaning, factor }) => Rational.add(sum, Rational.multiply(meaning.figure.value, factor)),
        Rational.zero
      )
      if (!Rational.equals(total, Rational.one)) continue
      for (const { meaning, bounds } of shares.values())
        if (bounds.adjusted !== null) result.set(claimPremise(meaning.id), bounds.adjusted)
    }
  }
  return result
}
