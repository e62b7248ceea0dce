/**
 * What the rest implies: for a claim, where all other premises put its quantity; for a cell, where all premises put it.
 */
import { variable } from "../arithmetic/Expression.js"
import * as Interval from "../arithmetic/Interval.js"
import type { Budget } from "../solve/Budget.js"
import type { Steps } from "../solve/Meter.js"
import { rangeSteps } from "../solve/range.js"
import type { Component } from "./consistency.js"
import { keyed, ownPremises } from "./derivation.js"
import type { Statement } from "./Statement.js"

/** Components with more premises get ranges for conflicting claims only: a range costs about as much as a decision. */
export const MOST_PREMISES_FOR_RANGES = 300

/** Where everything but the claim itself puts its quantity; null where the rest says nothing or cannot hold. */
export function* impliedRange(
  component: Component,
  statement: Statement,
  budget: Budget
): Steps<Interval.Interval | null> {
  const own = ownPremises(statement)
  const expression = keyed(statement.quantity.expression)
  const everything = strongest(component, new Set(component.premises.keys()))
  // Where the rest contradicts itself, what is left of it once the contradictions are set aside still speaks.
  for (const given of [everything, strongest(component, component.believed)]) {
    const rest = new Set(given.filter(id => !own.has(id)))
    const range = yield* rangeSteps(component.problem, expression, rest, budget)
    if (range === "empty") continue
    if (!("low" in range)) return null
    return Interval.equals(withoutExactness(range), Interval.everything) ? null : range
  }
  return null
}

const withoutExactness = ({ low, high, lowClosed, highClosed }: Interval.Interval): Interval.Interval => ({
  low,
  high,
  lowClosed,
  highClosed
})

/** Where everything together puts a cell; all numbers when that is not known. */
export function* cellRange(component: Component, key: string, budget: Budget): Steps<Interval.Interval> {
  const given = new Set(strongest(component, component.believed))
  const range = yield* rangeSteps(component.problem, variable(key), given, budget)
  return typeof range === "string" || !("low" in range) ? Interval.everything : range
}

/** The premises up to the weakest stratum that still holds: conventions are believed as long as nothing breaks them. */
const strongest = (component: Component, among: ReadonlySet<string>): ReadonlyArray<string> => {
  const withDefaults = component.strata.default.status !== "inconsistent"
  return [...component.premises.values()]
    .filter(
      ({ id, stratum }) => among.has(id) && (stratum === "hard" || (stratum === "default" && withDefaults))
    )
    .map(premise => premise.id)
}
