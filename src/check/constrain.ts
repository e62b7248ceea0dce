/**
 * From a document to one question for the solver: the statements of its claims, the relations between the cells that
 * they mention, and the conventions that the file leaves unwritten.
 */
import { Result } from "effect"
import { substitute, variable, variables } from "../arithmetic/Expression.js"
import type { Cell } from "../model/Cell.js"
import { type Claim, roleOf } from "../model/Claim.js"
import type { Constraint, Problem } from "../solve/Problem.js"
import * as ClaimMeaning from "./ClaimMeaning.js"
import { conventions, variableOf } from "./conventions.js"
import type { CellConstraint, Premise } from "./Premise.js"
import { namesInUse } from "./readings.js"
import { relationRules } from "./relations/index.js"
import { Mentioned } from "./relations/RelationRule.js"
import * as Statement from "./Statement.js"
import type { World } from "./World.js"

/**
 * A document under one choice of readings, as premises over cells.
 *
 * @category constraints
 * @since 0.1.0
 */
export interface Constrained {
  readonly world: World
  readonly statements: ReadonlyMap<string, Statement.Statement>
  /** Claims that could not be made into constraints, each with a plain sentence. */
  readonly unusable: ReadonlyMap<string, string>
  readonly premises: ReadonlyArray<Premise>
  readonly cells: ReadonlyMap<string, Cell>
}

/**
 * Makes the premises of a document; only stated figures take part.
 *
 * @param known statements that are taken as they are: those of another state of the same document
 */
export const constrain = (
  world: World,
  readings: ClaimMeaning.Readings,
  known: ReadonlyMap<string, Statement.Statement> = new Map()
): Constrained => {
  const statements = new Map<string, Statement.Statement>()
  const unusable = new Map<string, string>()
  for (const claim of world.claims.values()) {
    const same = known.get(claim.id)
    if (same !== undefined) {
      statements.set(claim.id, same)
      continue
    }
    if (roleOf(claim) !== "stated" && saysNothing(claim)) continue
    const statement = Result.flatMap(ClaimMeaning.make(world, claim, readings), meaning =>
      Statement.make(world, meaning)
    )
    if (Result.isFailure(statement)) unusable.set(claim.id, statement.failure)
    else if (roleOf(claim) === "stated") statements.set(claim.id, statement.success)
  }
  return related(world, readings, statements, unusable)
}

/** The premises of statements, with the relations between the cells that they mention. */
export const related = (
  world: World,
  readings: ClaimMeaning.Readings,
  statements: ReadonlyMap<string, Statement.Statement>,
  unusable: ReadonlyMap<string, string>
): Constrained => {
  const claimPremises = [...statements.values()].flatMap(statement => statement.premises)
  const mentioned = new Mentioned(
    new Map(
      cellsIn(claimPremises)
        .filter(cell => cell.series === "nominal")
        .map(cell => [cell.key, cell])
    )
  )
  const names = namesInUse(readings)
  const relations = relationRules.flatMap(rule => rule.apply(world, mentioned, names))
  const stated = [...claimPremises, ...relations]
  const cells = new Map(cellsIn(stated).map(cell => [cell.key, cell]))
  return { world, statements, unusable, premises: [...stated, ...conventions(world, cells.values())], cells }
}

/** A threshold or a supposition may do without anything that it bounds. */
const saysNothing = ({ indicator, ref, formula, of_claim }: Claim): boolean =>
  (indicator ?? ref ?? formula ?? of_claim) === undefined

/** The same document with more premises (observations), whose cells it takes over. */
export const withPremises = (constrained: Constrained, more: ReadonlyArray<Premise>): Constrained => {
  const added = cellsIn(more).filter(cell => !constrained.cells.has(cell.key))
  const fresh = new Map(added.map(cell => [cell.key, cell]))
  return {
    ...constrained,
    premises: [...constrained.premises, ...more, ...conventions(constrained.world, fresh.values())],
    cells: new Map([...constrained.cells, ...fresh])
  }
}

/** Every cell of the premises, with repetitions. */
export const cellsIn = (premises: ReadonlyArray<Premise>): ReadonlyArray<Cell> =>
  premises.flatMap(premise => premise.constraints.flatMap(cellsOfConstraint))

const cellsOfConstraint = (constraint: CellConstraint): ReadonlyArray<Cell> =>
  constraint.kind === "bound" ? variables(constraint.expression) : [constraint.cell]

/**
 * The solver's question. Conventions about one indicator that arrive from several places become one premise.
 *
 * @category constraints
 * @since 0.1.0
 */
export const toProblem = (constrained: Constrained): Problem => {
  const known = problems.get(constrained) ?? made(constrained)
  problems.set(constrained, known)
  return known
}

/** One state of a document is asked many questions. */
const problems = new WeakMap<Constrained, Problem>()

const made = (constrained: Constrained): Problem => {
  const premises = new Map<string, Premise>()
  for (const premise of constrained.premises) {
    const known = premises.get(premise.id)
    premises.set(
      premise.id,
      known === undefined
        ? premise
        : { ...known, constraints: [...known.constraints, ...premise.constraints] }
    )
  }
  return {
    variables: [...constrained.cells.values()].map(cell => variableOf(constrained.world, cell)),
    premises: [...premises.values()].map(({ id, stratum, weight, constraints }) => ({
      id,
      stratum,
      weight,
      constraints: constraints.map(toConstraint)
    })),
    choices: []
  }
}

/** Constraints are shared by the many states of a document that a diagnosis tries. */
const asked = new WeakMap<CellConstraint, Constraint>()

const toConstraint = (constraint: CellConstraint): Constraint => {
  const known = asked.get(constraint) ?? translated(constraint)
  asked.set(constraint, known)
  return known
}

const translated = (constraint: CellConstraint): Constraint =>
  constraint.kind === "whole"
    ? { kind: "whole", variable: constraint.cell.key }
    : {
        kind: "bound",
        expression: substitute(constraint.expression, cell => variable(cell.key)),
        interval: constraint.interval
      }
