/**
 * One document, from its claims and the observations at hand to verdicts and findings. Pure, and in steps, so that an
 * interrupt is obeyed while a hard question is being worked on.
 *
 *   world ──▶ constrain (as worded) ──▶ decide component by component ──▶ compare with observations
 *                                                      │ conflicts
 *                                                      └──────────────▶ other readings
 *   conflicts, comparisons, strict rounding, plausibility ──▶ findings ──▶ verdicts
 */
import * as Interval from "../arithmetic/Interval.js"
import type { Steps } from "../solve/Meter.js"
import { alternatives } from "./alternatives.js"
import type { CheckedCell, CheckedDocument } from "./CheckedDocument.js"
import type { CheckInput } from "./CheckInput.js"
import { compareClaim } from "./compare.js"
import { type Component, consistency } from "./consistency.js"
import { type Constrained, constrain, withPremises } from "./constrain.js"
import { conflictingClaims, documentFindings, type Outcome } from "./documentFindings.js"
import { ComponentRanges } from "./implied.js"
import { judgeClaims } from "./judgeClaims.js"
import { observationPremises } from "./observationPremises.js"
import { readingGroups, takeOptions } from "./readings.js"

/**
 * Checks one document.
 *
 * @category check
 * @since 0.1.0
 */
export function* checkDocument(input: CheckInput): Steps<CheckedDocument> {
  const { world, budget } = input
  const groups = readingGroups(world)
  const read = (options: ReadonlyArray<number>): Constrained => {
    const known = options.length === 0 ? input.worded : undefined
    const plain = known === undefined ? constrain(world, takeOptions(groups, options)) : { ...known, world }
    return withPremises(plain, observationPremises(plain, input))
  }
  const worded = read([])
  const components = yield* consistency(worded, budget)
  const observations = input.observations.doubting(components.flatMap(component => [...component.unsound]))
  const comparisons = new Map(
    [...worded.statements].map(([id, statement]) => [
      id,
      compareClaim(world, statement, observations, input.minGrade)
    ])
  )
  const others = yield* alternatives(groups, conflictingClaims(components, comparisons), read, budget)
  const outcome: Outcome = { worded, components, comparisons, others, budget }
  const findings = yield* documentFindings(outcome, input.observations)
  const ranges = new Map(components.map(component => [component, new ComponentRanges(component, budget)]))
  return {
    world,
    claims: yield* judgeClaims(input, outcome, findings, ranges, read),
    relations: worded.premises.filter(premise => premise.origin.kind === "relation"),
    cells: yield* cells(worded, ranges),
    findings,
    unusable: worded.unusable
  }
}

function* cells(
  worded: Constrained,
  ranges: ReadonlyMap<Component, ComponentRanges>
): Steps<ReadonlyArray<CheckedCell>> {
  const result: Array<CheckedCell> = []
  for (const [component, range] of ranges) {
    const decision = component.strata.hard
    const witness = decision.status === "consistent" ? decision.witness : undefined
    const isRanged = witness !== undefined && range.isSmall
    for (const { name } of component.problem.variables) {
      const cell = worded.cells.get(name)
      if (cell === undefined) continue
      result.push({
        cell,
        range: isRanged ? yield* range.ofCell(name) : Interval.everything,
        witness: witness?.get(name) ?? null
      })
    }
  }
  return result
}
