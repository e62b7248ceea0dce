/**
 * The cheapest corrections of a conflict, for a reader: which figures, where each would have to lie, and a figure of the
 * printed precision that would do.
 */
import * as Interval from "../arithmetic/Interval.js"
import * as Rational from "../arithmetic/Rational.js"
import type { Correction as SolverCorrection } from "../solve/Answer.js"
import type { Steps } from "../solve/Meter.js"
import type { Problem } from "../solve/Problem.js"
import { rangeSteps } from "../solve/range.js"
import type { ConflictContext } from "./conflictFinding.js"
import { inUnit, reportUnit } from "./describe.js"
import { exampleIn } from "./exampleIn.js"
import type { Correction } from "./Finding.js"
import { calendarOf, keyed } from "./derivation.js"
import type { Members } from "./Members.js"
import { claimPremise } from "./Premise.js"
import type { Statement } from "./Statement.js"

/** The corrections that repair this conflict. */
export function* correctionsOf(context: ConflictContext, members: Members): Steps<ReadonlyArray<Correction>> {
  const claims = new Set(members.claims)
  const found: Array<Correction> = []
  for (const correction of context.corrections) {
    const changed = correction.premises.flatMap(id => {
      const origin = context.premises.get(id)?.origin
      return origin?.kind === "claim" ? [origin.claim] : []
    })
    if (!changed.some(id => claims.has(id))) continue
    const parts: Array<Correction["claims"][number]> = []
    for (const id of changed) parts.push(yield* correctedClaim(context, correction, id))
    found.push({ cost: correction.cost, claims: parts })
  }
  return found
}

function* correctedClaim(
  context: ConflictContext,
  correction: SolverCorrection,
  id: string
): Steps<Correction["claims"][number]> {
  const free = correction.ranges.get(claimPremise(id)) ?? Interval.everything
  const statement = context.statements.get(id)
  if (statement === undefined) return { id, range: free, example: null }
  const premise = context.premises.get(claimPremise(id))
  // Another figure stands between the same dates.
  const dates = premise === undefined ? undefined : calendarOf(statement, premise)
  const range = dates === undefined ? free : Interval.intersect(free, dates)
  const allowed = yield* aroundNearest(context, correction, statement, range)
  return {
    id,
    range: inUnit(range, reportUnit(context.world, statement.quantity.target, statement)),
    example: exampleIn(statement, allowed)
  }
}

/**
 * Whole numbers leave gaps in a range: the printed figure can lie inside it and still be impossible. Then an example is
 * looked for around the nearest possible value.
 */
function* aroundNearest(
  { problem, budget }: ConflictContext,
  correction: SolverCorrection,
  statement: Statement,
  range: Interval.Interval
): Steps<Interval.Interval> {
  const { step, value } = statement.meaning.figure
  const printed = Rational.multiply(value, statement.factor)
  if (step === null || !Interval.contains(range, printed)) return range
  const removed = new Set(correction.premises)
  const kept: Problem = {
    ...problem,
    premises: problem.premises.filter(premise => premise.stratum === "hard" && !removed.has(premise.id))
  }
  const expression = keyed(statement.quantity.expression)
  const side = (interval: Interval.Interval): Problem => ({
    ...kept,
    premises: [
      ...kept.premises,
      {
        id: "side",
        stratum: "hard",
        weight: null,
        constraints: [{ kind: "bound", expression, interval }]
      }
    ]
  })
  const above = yield* rangeSteps(side(Interval.atLeast(printed)), expression, null, budget)
  const below = yield* rangeSteps(side(Interval.atMost(printed)), expression, null, budget)
  const ends = [
    typeof above === "string" || !("low" in above) ? null : above.low,
    typeof below === "string" || !("low" in below) ? null : below.high
  ].filter(end => end !== null)
  const [first, second] = ends.sort((a, b) =>
    Rational.compare(Rational.abs(Rational.subtract(a, printed)), Rational.abs(Rational.subtract(b, printed)))
  )
  const nearest = first ?? second
  if (nearest === undefined) return range
  const half = Rational.abs(Rational.divide(Rational.multiply(step, statement.factor), Rational.two))
  return Interval.closed(Rational.subtract(nearest, half), Rational.add(nearest, half))
}
