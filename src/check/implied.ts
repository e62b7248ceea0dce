/**
 * What the rest implies: for a claim, where all other premises put its quantity; for a cell, where all premises put it.
 */
import { variable } from "../arithmetic/Expression.js"
import * as Interval from "../arithmetic/Interval.js"
import type { Budget } from "../solve/Budget.js"
import type { Steps } from "../solve/Meter.js"
import { RangeSession } from "../solve/RangeSession.js"
import type { Component } from "./consistency.js"
import { keyed, ownPremises } from "./derivation.js"
import type { Statement } from "./Statement.js"

/** Components with more premises get ranges for conflicting claims only: a range costs about as much as a decision. */
const MOST_PREMISES = 300

/** The ranges of one component: what is asked of it again and again is worked out once. */
export class ComponentRanges {
  private readonly session: RangeSession
  private readonly everything: ReadonlyArray<string>
  private readonly believed: ReadonlySet<string>

  constructor(
    private readonly component: Component,
    budget: Budget
  ) {
    this.session = new RangeSession(component.problem, budget)
    this.everything = strongest(component, new Set(component.premises.keys()))
    this.believed = new Set(strongest(component, component.believed))
  }

  /** Where everything but the claim itself puts its quantity; null where the rest says nothing or cannot hold. */
  *ofClaim(statement: Statement): Steps<Interval.Interval | null> {
    const own = ownPremises(statement)
    const expression = keyed(statement.quantity.expression)
    // Where the rest contradicts itself, what is left of it once the contradictions are set aside still speaks.
    for (const given of [this.everything, [...this.believed]]) {
      const range = yield* this.session.range(expression, new Set(given.filter(id => !own.has(id))))
      if (range === "empty") continue
      if (!("low" in range)) return null
      return range.low === null && range.high === null ? null : range
    }
    return null
  }

  /** Where everything together puts a cell; all numbers when that is not known. */
  *ofCell(key: string): Steps<Interval.Interval> {
    const range = yield* this.session.range(variable(key), this.believed)
    return typeof range === "string" || !("low" in range) ? Interval.everything : range
  }

  /** True when ranges of every claim and cell are worth their work. */
  get isSmall(): boolean {
    return this.component.premises.size <= MOST_PREMISES
  }
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
