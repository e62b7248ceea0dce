/**
 * A question to the solver in an order of its own. What is listed of many contradictions, and so what stays open about
 * the other claims, depends on the order in which they are looked for: that must not be the order of the file.
 */
import { contentOf } from "../reference/edition.js"
import type { Conflict, Correction } from "../solve/Answer.js"
import { variablesOf } from "../solve/components.js"
import type { Premise as Asked, Problem } from "../solve/Problem.js"
import type { Origin, Premise } from "./Premise.js"

/** Conflicts do without the last ones where they can: sources and relations before figures. */
const KINDS: ReadonlyArray<Origin["kind"]> = ["claim", "default", "soft", "same", "relation", "observation"]

/** The same problem, by kind and id. */
export const canonical = (problem: Problem, premises: ReadonlyMap<string, Premise>): Problem => {
  const rank = ({ id }: Asked): number => KINDS.indexOf(premises.get(id)?.origin.kind ?? "claim")
  const names = new Map(problem.premises.map(({ id }) => [id, nameOf(premises.get(id)?.origin, id)]))
  const name = ({ id }: Asked): string => names.get(id) ?? id
  return {
    ...problem,
    variables: [...problem.variables].sort((a, b) => byText(a.name, b.name)),
    premises: problem.premises.map(sorted).sort((a, b) => rank(a) - rank(b) || byText(name(a), name(b)))
  }
}

/** An observation is named by what it says: its id is the row that it stands in. */
const nameOf = (origin: Origin | undefined, id: string): string =>
  origin?.kind === "observation" ? contentOf(origin.observation) : id

/** Conventions about one indicator have come together in the order of the claims that use it. */
const sorted = (premise: Asked): Asked => {
  if (premise.constraints.length < 2) return premise
  const named = premise.constraints.map(constraint => ({
    constraint,
    names: variablesOf({ ...premise, constraints: [constraint] }).join("\n")
  }))
  named.sort((a, b) => byText(a.names, b.names))
  return { ...premise, constraints: named.map(({ constraint }) => constraint) }
}

/** A conflict and its repairs, their premises in the order of the document again, and so repairs that cost the same. */
export const asInDocument = (
  conflict: Conflict,
  corrections: ReadonlyArray<Correction>,
  premises: ReadonlyMap<string, Premise>
): { readonly conflict: Conflict; readonly corrections: ReadonlyArray<Correction> } => {
  const places = new Map([...premises.keys()].map((id, place) => [id, place]))
  const placed = <A extends { readonly premises: ReadonlyArray<string> }>(found: A): A => ({
    ...found,
    premises: [...found.premises].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0))
  })
  const first = ({ premises: [id = ""] }: Correction): number => places.get(id) ?? 0
  return {
    conflict: placed(conflict),
    corrections: corrections.map(placed).sort((a, b) => a.cost - b.cost || first(a) - first(b))
  }
}

/** Of two names that differ, as all do here. */
const byText = (a: string, b: string): number => (a < b ? -1 : 1)
