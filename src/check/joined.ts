/**
 * Which claims a hard relation joins with another claim or with an observation. Signs and wholeness join nothing, and
 * neither does what is only usual.
 */
import { variables } from "../arithmetic/Expression.js"
import type { Formula } from "../model/Sentence.js"
import { relationsInWords } from "./formulaInWords.js"
import type { Premise } from "./Premise.js"
import type { World } from "./World.js"

/** What a claim shares cells with, directly or through relations. */
export interface Joined {
  readonly claims: ReadonlyArray<string>
  readonly relations: ReadonlyArray<string>
  /** The same relations in words, instance by instance. */
  readonly formulas: ReadonlyArray<Formula>
  readonly observations: ReadonlyArray<string>
}

/** For each claim what joins it with others; claims that nothing joins are missing. */
export const joined = (world: World, premises: Iterable<Premise>): ReadonlyMap<string, Joined> => {
  const hard = [...premises].filter(
    ({ stratum, origin }) =>
      stratum === "hard" &&
      (origin.kind === "claim" || origin.kind === "relation" || origin.kind === "observation")
  )
  const parents = new Map<string, string>()
  const find = (key: string): string => {
    let root = key
    for (let next = parents.get(root); next !== undefined && next !== root; next = parents.get(root))
      root = next
    return root
  }
  const cellsOf = (premise: Premise): ReadonlyArray<string> =>
    premise.constraints.flatMap(constraint =>
      constraint.kind === "bound"
        ? variables(constraint.expression).map(cell => cell.key)
        : [constraint.cell.key]
    )
  for (const premise of hard) {
    const [first, ...rest] = cellsOf(premise)
    if (first === undefined) continue
    if (!parents.has(first)) parents.set(first, first)
    for (const other of rest) {
      if (!parents.has(other)) parents.set(other, other)
      parents.set(find(other), find(first))
    }
  }
  const groups = new Map<string, Array<Premise>>()
  for (const premise of hard) {
    const [first] = cellsOf(premise)
    if (first === undefined) continue
    const root = find(first)
    const group = groups.get(root)
    if (group === undefined) groups.set(root, [premise])
    else group.push(premise)
  }
  const result = new Map<string, Joined>()
  for (const group of groups.values()) {
    const claims = unique(group.flatMap(({ origin }) => (origin.kind === "claim" ? [origin.claim] : [])))
    const relations = unique(
      group.flatMap(({ origin }) => (origin.kind === "relation" ? [origin.relation] : []))
    )
    const observations = unique(
      group.flatMap(({ origin }) => (origin.kind === "observation" ? [origin.observation.id] : []))
    )
    const formulas = relationsInWords(world, group)
    for (const claim of claims) {
      const others = claims.filter(id => id !== claim)
      if (others.length > 0 || observations.length > 0)
        result.set(claim, { claims: others, relations, formulas, observations })
    }
  }
  return result
}

const unique = (ids: ReadonlyArray<string>): ReadonlyArray<string> => [...new Set(ids)]
