/**
 * A document with its claims, relations and cells under the names that they have among those of several documents.
 */
import { type Expression, substitute, variable } from "../../arithmetic/Expression.js"
import type { Cell } from "../../model/Cell.js"
import type { ClaimMeaning } from "../ClaimMeaning.js"
import type { Constrained } from "../constrain.js"
import type { Target } from "../measures/Measure.js"
import { claimPremise, type CellConstraint, type Origin, type Premise } from "../Premise.js"
import type { Statement } from "../Statement.js"
import type { Catalogue } from "./Catalogue.js"
import { nameCell, type NamedCell } from "./CellNames.js"
import { nameIn, type Part } from "./Part.js"

/** What a document adds to the joint question. */
export interface Renamed {
  readonly statements: Constrained["statements"]
  readonly premises: ReadonlyArray<Premise>
  readonly cells: ReadonlyArray<NamedCell>
}

/**
 * A part, as it is constrained in some reading, renamed.
 *
 * @category together
 * @since 0.1.0
 */
export const renamed = (catalogue: Catalogue, part: Part, constrained: Constrained): Renamed => {
  const claim = (id: string): string => nameIn(part.id, id)
  const named = new Map(
    [...constrained.cells.values()].map(cell => [cell.key, nameCell(catalogue, part, cell)])
  )
  const cellOf = (cell: Cell): Cell => named.get(cell.key)?.cell ?? nameCell(catalogue, part, cell).cell
  const inAll = (expression: Expression<Cell>): Expression<Cell> =>
    substitute(expression, cell => variable(cellOf(cell)))

  const originIn = (origin: Origin): Origin => {
    switch (origin.kind) {
      case "claim":
      case "soft":
        return { ...origin, claim: claim(origin.claim) }
      case "relation":
        return { ...origin, relation: claim(origin.relation) }
      case "default":
        return origin.code === "sign" || origin.code === "kind"
          ? { ...origin, subject: catalogue.indicatorIn(part.id, origin.subject) }
          : { ...origin, subject: claim(origin.subject) }
      case "observation":
      case "same":
        return origin
    }
  }
  const constraintIn = (constraint: CellConstraint): CellConstraint =>
    constraint.kind === "whole"
      ? { kind: "whole", cell: cellOf(constraint.cell) }
      : { ...constraint, expression: inAll(constraint.expression) }
  const premiseIn = (premise: Premise): Premise => ({
    ...premise,
    id: premise.origin.kind === "claim" ? claimPremise(claim(premise.origin.claim)) : claim(premise.id),
    origin: originIn(premise.origin),
    constraints: premise.constraints.map(constraintIn)
  })
  const targetIn = (target: Target): Target =>
    target.kind === "indicator"
      ? { ...target, indicator: catalogue.indicatorIn(part.id, target.indicator) }
      : target
  const meaningIn = (meaning: ClaimMeaning): ClaimMeaning => ({
    ...meaning,
    id: claim(meaning.id),
    area: catalogue.areaIn(part.id, meaning.area),
    of: meaning.of === null ? null : meaningIn(meaning.of)
  })
  const statementIn = (statement: Statement): Statement => ({
    ...statement,
    meaning: meaningIn(statement.meaning),
    quantity: {
      expression: inAll(statement.quantity.expression),
      target: targetIn(statement.quantity.target),
      links: statement.quantity.links.map(link => ({
        ...link,
        left: inAll(link.left),
        right: inAll(link.right)
      }))
    },
    premises: statement.premises.map(premiseIn)
  })
  return {
    statements: new Map([...constrained.statements].map(([id, each]) => [claim(id), statementIn(each)])),
    premises: constrained.premises.map(premiseIn),
    cells: [...named.values()]
  }
}
