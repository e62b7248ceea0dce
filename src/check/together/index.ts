/**
 * Several documents as one question: what they say of the same cells must agree.
 *
 *   documents as worded ──▶ one catalogue ──▶ cells that are one, or may be ──▶ conflicts across documents
 *
 * That two cells may be one (other releases, no area named, prices not known) is a soft premise: where it fails, the
 * figures differ, and nobody is accused. A conflict within one document is that document's own affair.
 */
import { subtract, variable } from "../../arithmetic/Expression.js"
import * as Interval from "../../arithmetic/Interval.js"
import * as Rational from "../../arithmetic/Rational.js"
import type { Cell } from "../../model/Cell.js"
import { sentence } from "../../model/Sentence.js"
import type { Budget } from "../../solve/Budget.js"
import type { Steps } from "../../solve/Meter.js"
import { alternatives } from "../alternatives.js"
import { claimsIn, claimsInConflict, consistency } from "../consistency.js"
import { cellsIn, type Constrained } from "../constrain.js"
import { conflictFindings } from "../documentFindings.js"
import * as Finding from "../Finding.js"
import { expressionKey } from "../expressionKey.js"
import type { CellConstraint, Doubt, Premise } from "../Premise.js"
import * as Catalogue from "./Catalogue.js"
import type { NamedCell } from "./CellNames.js"
import { nameIn, type Part } from "./Part.js"
import { renamed } from "./renamed.js"
import { sharedRelations } from "./sharedRelations.js"

/** What the documents of a run say together. */
export interface Together {
  /** All documents in one; its claims are named `DOCUMENT.CLAIM`. */
  readonly constrained: Constrained
  readonly findings: ReadonlyArray<Finding.Finding>
}

/**
 * The findings that need two documents at least.
 *
 * @category together
 * @since 0.1.0
 */
export function* checkTogether(
  parts: readonly [Part, ...ReadonlyArray<Part>],
  budget: Budget
): Steps<Together> {
  const catalogue = Catalogue.make(parts)
  const read = (options: ReadonlyArray<number>): Constrained => join(catalogue, parts, options)
  const constrained = read([])
  const documentOf = new Map(
    parts.flatMap(part => [...part.world.claims.keys()].map(id => [nameIn(part.id, id), part.id] as const))
  )
  const spans = (claims: ReadonlyArray<string>): boolean =>
    new Set(claims.map(id => documentOf.get(id))).size > 1
  const spanning = yield* consistency(constrained, budget, premises => spans(claimsIn(premises)))
  const conflicting = new Set(spanning.flatMap(component => [...claimsInConflict(component)]))
  const groups = parts.flatMap(part =>
    part.groups.map(group => ({ ...group, claims: group.claims.map(id => nameIn(part.id, id)) }))
  )
  const others = yield* alternatives(groups, conflicting, read, budget)
  const found = yield* conflictFindings(constrained, spanning, others, budget)
  return {
    constrained,
    findings: [...once(found.filter(({ claims }) => spans(claims))), ...notJoined(catalogue)]
  }
}

/** All parts as one document; `options` are those of all their groups, in order. */
const join = (
  catalogue: Catalogue.Catalogue,
  parts: ReadonlyArray<Part>,
  options: ReadonlyArray<number>
): Constrained => {
  let taken = 0
  const all = parts.map(part => {
    const own = options.slice(taken, (taken += part.groups.length))
    return renamed(catalogue, part, part.read(own))
  })
  const named = all.flatMap(each => each.cells)
  const cells = named.map(({ cell }) => cell)
  const premises = [
    ...withoutRepetitions([
      ...all.flatMap(each => each.premises),
      ...sharedRelations(catalogue.world, cells)
    ]),
    ...sameness(named)
  ]
  return {
    world: catalogue.world,
    statements: new Map(all.flatMap(each => [...each.statements])),
    unusable: new Map(),
    premises,
    cells: new Map([...cells, ...cellsIn(premises)].map(cell => [cell.key, cell]))
  }
}

/** A relation that several documents have brings one premise: what it proves is proved once. */
const withoutRepetitions = (premises: ReadonlyArray<Premise>): ReadonlyArray<Premise> => {
  const known = new Set<string>()
  return premises.filter(({ origin, stratum, constraints }) => {
    if (origin.kind !== "relation") return true
    const said = [stratum, ...constraints.map(constraintKey)].join("\n")
    return !known.has(said) && known.add(said)
  })
}

const constraintKey = (constraint: CellConstraint): string =>
  constraint.kind === "whole"
    ? `whole ${constraint.cell.key}`
    : `${expressionKey(constraint.expression)} in ${Interval.format(constraint.interval)}`

/** Cells that may be one are equal to the first of them, softly. */
const sameness = (cells: ReadonlyArray<NamedCell>): ReadonlyArray<Premise> => {
  const firsts = new Map<string, Cell>()
  const premises = new Map<string, Premise>()
  for (const { cell, kin } of cells) {
    if (kin === null) continue
    const first = firsts.get(kin.key)
    if (first === undefined) firsts.set(kin.key, cell)
    else if (first.key !== cell.key) {
      const premise = same(first, cell, kin.doubt)
      premises.set(premise.id, premise)
    }
  }
  return [...premises.values()]
}

const same = (one: Cell, other: Cell, doubt: Doubt): Premise => ({
  id: `same ${one.key} ${other.key}`,
  origin: { kind: "same", doubt },
  stratum: "soft",
  weight: null,
  constraints: [
    {
      kind: "bound",
      expression: subtract(variable(one), variable(other)),
      interval: Interval.point(Rational.zero)
    }
  ]
})

/** Figures that two ways of taking them as comparable set apart are one finding: the one that says what is in doubt. */
const once = (findings: ReadonlyArray<Finding.Finding>): ReadonlyArray<Finding.Finding> => {
  const doubtful = findings.filter(({ message }) => message.key === "cells-may-differ")
  return findings.filter(
    ({ claims, message }) =>
      message.key !== "soft-relation" ||
      !doubtful.some(
        other => other.claims.length === claims.length && other.claims.every(id => claims.includes(id))
      )
  )
}

/** Indicators and areas of one id that documents declare differently are not compared; that is said. */
const notJoined = ({ differing }: Catalogue.Catalogue): ReadonlyArray<Finding.Finding> =>
  differing.map(([id, documents]) =>
    Finding.make("undetermined", "info", sentence("not-joined", { id, documents }), { qualifier: id })
  )
