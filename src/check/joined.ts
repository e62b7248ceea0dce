/**
 * Which claims a hard relation joins with another claim or with an observation. Signs and wholeness join nothing, and
 * neither does what is only usual.
 */
import { variables } from "../arithmetic/Expression.js"
import type { Formula } from "../model/Sentence.js"
import { relationsInWords } from "./formulaInWords.js"
import type { Premise } from "./Premise.js"
import type { World } from "./World.js"

/** Where more than so many figures hang together, a claim is told of the nearest ones only. */
const MOST_NAMED = 40

/** What a claim shares cells with, directly or through relations: everything, or what is nearest. */
export interface Joined {
  readonly claims: ReadonlyArray<string>
  /** How many claims are joined with it beside those. */
  readonly more: number
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
    parents.set(key, root)
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
    const all = membersOf(world, group)
    const isLarge = all.claims.length > MOST_NAMED + 1
    const around = isLarge ? indexed(group, cellsOf) : undefined
    for (const claim of all.claims) {
      const members = around === undefined ? all : membersOf(world, nearest(group, claim, around, cellsOf))
      const others = members.claims.filter(id => id !== claim)
      if (all.claims.length < 2 && all.observations.length === 0) continue
      result.set(claim, { ...members, claims: others, more: all.claims.length - 1 - others.length })
    }
  }
  return result
}

const membersOf = (world: World, premises: ReadonlyArray<Premise>): Omit<Joined, "more"> => ({
  claims: unique(premises.flatMap(({ origin }) => (origin.kind === "claim" ? [origin.claim] : []))),
  relations: unique(premises.flatMap(({ origin }) => (origin.kind === "relation" ? [origin.relation] : []))),
  observations: unique(
    premises.flatMap(({ origin }) => (origin.kind === "observation" ? [origin.observation.id] : []))
  ),
  formulas: relationsInWords(world, premises)
})

type CellsOf = (premise: Premise) => ReadonlyArray<string>

/** The premises by the cells that they are about. */
const indexed = (
  premises: ReadonlyArray<Premise>,
  cellsOf: CellsOf
): ReadonlyMap<string, ReadonlyArray<Premise>> => {
  const index = new Map<string, Array<Premise>>()
  for (const premise of premises)
    for (const cell of new Set(cellsOf(premise))) {
      const list = index.get(cell) ?? []
      index.set(cell, list)
      list.push(premise)
    }
  return index
}

/** The premises around a claim, those that share a cell with it first, then those that share one with these. */
const nearest = (
  premises: ReadonlyArray<Premise>,
  claim: string,
  around: ReadonlyMap<string, ReadonlyArray<Premise>>,
  cellsOf: CellsOf
): ReadonlyArray<Premise> => {
  const found = new Set(premises.filter(({ origin }) => origin.kind === "claim" && origin.claim === claim))
  // A Set is walked in the order of insertion, what is added on the way included.
  for (const premise of found)
    for (const cell of cellsOf(premise))
      for (const next of around.get(cell) ?? []) {
        if (found.size > MOST_NAMED) return [...found]
        found.add(next)
      }
  return [...found]
}

const unique = (ids: ReadonlyArray<string>): ReadonlyArray<string> => [...new Set(ids)]
