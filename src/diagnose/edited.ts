/**
 * The document with an edit made.
 */
import { Result } from "effect"
import * as ClaimMeaning from "../check/ClaimMeaning.js"
import { constrain, type Constrained, related, withPremises } from "../check/constrain.js"
import { observationPremises } from "../check/observationPremises.js"
import type { CheckInput } from "../check/CheckInput.js"
import type { Premise } from "../check/Premise.js"
import { readingGroups, takeOptions } from "../check/readings.js"
import * as Statement from "../check/Statement.js"
import type { World } from "../check/World.js"
import { type Claim, inReading, withFields } from "../model/Claim.js"
import type { Indicator } from "../model/Indicator.js"
import type { Edit } from "./Edit.js"

/** A document in one state, and the sources that it is held against. */
export interface Edited {
  readonly world: World
  readonly constrained: Constrained
  readonly input: CheckInput
  /** The premises that observations are, among those of `constrained`. */
  readonly observed: ReadonlyArray<Premise>
}

/** The document with some figures not stated by it. */
export const silencing = (world: World, silenced: ReadonlySet<string>): World => ({
  ...world,
  claims: new Map(
    [...world.claims].map(([id, claim]): [string, Claim] => [
      id,
      silenced.has(id) ? { ...claim, role: "quoted" } : claim
    ])
  )
})

/**
 * The document as worded, some figures left out.
 *
 * @param statements what its claims say as worded, by claim id
 */
export const worded = (
  input: CheckInput,
  silenced: ReadonlySet<string>,
  statements: ReadonlyMap<string, Statement.Statement>
): Edited => {
  const world = silencing(input.world, silenced)
  const believed = new Map([...statements].filter(([id]) => !silenced.has(id)))
  return withObservations(constrain(world, readingsOf(world, null), believed), { ...input, world })
}

/** The statements that an edit changes, in the world with the edit made. */
export interface Restated {
  readonly world: World
  readonly statements: ReadonlyMap<string, Statement.Statement>
  /** Claims that say nothing any more. */
  readonly unusable: ReadonlyMap<string, string>
}

/**
 * What claims say with other fields, kept for a document: the same edit is tried for every finding and together with
 * others, and what a claim says depends on itself alone.
 *
 * @category diagnosis
 */
export type Restatements = Map<string, Result.Result<Statement.Statement, string>>

/** What an edit changes, before anything is worked out that follows from it. */
export const restated = (from: Edited, edit: Edit, known: Restatements): Restated => {
  const world = editedWorld(from.world, edit)
  const readings = readingsOf(world, edit)
  const changed = new Set([...edit.changes.keys(), ...edit.readings.keys()])
  const touched = new Set(changed)
  for (const [id, { meaning }] of from.constrained.statements)
    if (isTouched(meaning, changed)) touched.add(id)
  const statements = new Map<string, Statement.Statement>()
  const unusable = new Map<string, string>()
  for (const id of touched) {
    const claim = world.claims.get(id)
    if (claim === undefined) continue
    const make = (): Result.Result<Statement.Statement, string> =>
      Result.flatMap(ClaimMeaning.make(world, claim, readings), meaning => Statement.make(world, meaning))
    const key = dependsOnItself(claim, edit) ? JSON.stringify([id, edit.changes.get(id)]) : undefined
    const statement = (key === undefined ? undefined : known.get(key)) ?? make()
    if (key !== undefined) known.set(key, statement)
    if (Result.isFailure(statement)) unusable.set(id, statement.failure)
    else statements.set(id, statement.success)
  }
  return { world, statements, unusable }
}

const dependsOnItself = ({ of_claim }: Claim, { readings, net }: Edit): boolean =>
  of_claim === undefined && readings.size === 0 && net.length === 0

/**
 * The same document with the edit made. What the edit does not touch is taken over.
 */
export const edited = (from: Edited, edit: Edit, changed: Restated): Edited => {
  const { world, unusable } = changed
  const statements = new Map([...from.constrained.statements, ...changed.statements])
  for (const id of unusable.keys()) statements.delete(id)
  const plain = related(world, readingsOf(world, edit), statements, unusable)
  const input: CheckInput = { ...from.input, world }
  if (edit.instead.size > 0)
    return withObservations(plain, { ...input, observations: input.observations.replacing(edit.instead) })
  const observed = [...from.observed, ...newlyObserved(from, plain, changed.statements)]
  return { world, constrained: withPremises(plain, observed), input, observed }
}

/** The observations of cells and quantities that the document did not speak of before. */
export const newlyObserved = (
  from: Edited,
  plain: Constrained,
  statements: ReadonlyMap<string, Statement.Statement>
): ReadonlyArray<Premise> =>
  observationPremises(
    {
      ...plain,
      cells: new Map([...plain.cells].filter(([key]) => !from.constrained.cells.has(key))),
      statements
    },
    { ...from.input, world: plain.world }
  )

const withObservations = (plain: Constrained, input: CheckInput): Edited => {
  const observed = observationPremises(plain, input)
  return { world: plain.world, constrained: withPremises(plain, observed), input, observed }
}

const isTouched = (meaning: ClaimMeaning.ClaimMeaning, changed: ReadonlySet<string>): boolean =>
  changed.has(meaning.id) || (meaning.of !== null && isTouched(meaning.of, changed))

const readingsOf = (world: World, edit: Edit | null): ClaimMeaning.Readings =>
  new Map([...takeOptions(readingGroups(world), []), ...(edit?.readings ?? [])])

/** The claims and the catalogue with the edit made. A claim that is edited is held against everything again. */
const editedWorld = (world: World, { changes, net }: Edit): World => {
  const claims = new Map(world.claims)
  for (const [id, change] of changes) {
    const claim = world.claims.get(id)
    if (claim !== undefined) claims.set(id, { ...withFields(asWorded(claim), change), role: "stated" })
  }
  return { ...world, claims, indicators: editedIndicators(world, net) }
}

/** The reading as worded, as the only one. */
const asWorded = (claim: Claim): Claim => {
  const [first] = claim.readings ?? []
  if (first === undefined) return claim
  const { readings: _readings, ...only } = inReading(claim, first)
  return only
}

const editedIndicators = (world: World, net: ReadonlyArray<string>): ReadonlyMap<string, Indicator> => {
  if (net.length === 0) return world.indicators
  const indicators = new Map(world.indicators)
  for (const flow of net) {
    const indicator = indicators.get(flow)
    if (indicator?.adds_to !== undefined)
      indicators.set(flow, { ...indicator, adds_to: { ...indicator.adds_to, net: true } })
  }
  return indicators
}
