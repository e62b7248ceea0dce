/**
 * What the solver says about a document: for each connected component whether it can hold, and why not.
 */
import { analyseComponent } from "../solve/analyseComponent.js"
import type { ComponentAnalysis } from "../solve/Answer.js"
import type { Budget } from "../solve/Budget.js"
import { components } from "../solve/components.js"
import { Meter, type Steps } from "../solve/Meter.js"
import type { Problem } from "../solve/Problem.js"
import { type Constrained, toProblem } from "./constrain.js"
import type { Premise } from "./Premise.js"

/**
 * A connected part of a document.
 *
 * @category consistency
 * @since 0.1.0
 */
export interface Component {
  readonly problem: Problem
  readonly premises: ReadonlyMap<string, Premise>
  readonly analysis: ComponentAnalysis
}

/** The components of a document for which `wanted` holds, each analysed with the whole budget. */
export function* consistency(
  constrained: Constrained,
  budget: Budget,
  wanted: (premises: ReadonlyMap<string, Premise>) => boolean = () => true
): Steps<ReadonlyArray<Component>> {
  const byId = new Map(constrained.premises.map(premise => [premise.id, premise]))
  const parts: Array<Component> = []
  for (const part of components(toProblem(constrained))) {
    const premises = new Map(
      part.premises.flatMap(({ id }) => {
        const premise = byId.get(id)
        return premise === undefined ? [] : [[id, premise] as const]
      })
    )
    if (!wanted(premises)) continue
    parts.push({ problem: part, premises, analysis: yield* analyseComponent(part, new Meter(budget)) })
  }
  return parts
}

/** Ids of the claims whose figures are in a component. */
export const claimsIn = (premises: ReadonlyMap<string, Premise>): ReadonlyArray<string> =>
  [...premises.values()].flatMap(({ origin }) => (origin.kind === "claim" ? [origin.claim] : []))
