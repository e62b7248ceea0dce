/**
 * A claim next to the observations of the same quantity: directly, or as what observed levels imply.
 */
import { Result } from "effect"
import { children, evaluate, type Expression, variable, variables } from "../arithmetic/Expression.js"
import * as Interval from "../arithmetic/Interval.js"
import * as Rational from "../arithmetic/Rational.js"
import type { Cell } from "../model/Cell.js"
import type { Grade, Observation } from "../model/Observation.js"
import { compareBases } from "../reference/compareBases.js"
import { type Comparison, compareFigure } from "../reference/compareFigure.js"
import { isIndependent } from "../reference/isIndependent.js"
import { type Selection, selectObservations } from "../reference/selectObservations.js"
import { isBound, type Named, named } from "./Binding.js"
import { referenceCell } from "./cellsOf.js"
import type { ObservationIndex } from "./ObservationIndex.js"
import { observe, type Observed, observedBasis } from "./observe.js"
import { expressionKey } from "./expressionKey.js"
import type { Statement } from "./Statement.js"
import { rankedAreas } from "./rankedAreas.js"
import { withConventions } from "./withConventions.js"
import { cell as cellOf, type World } from "./World.js"

/** What an observation may do to a verdict; see `Selection`. */
export type Standing = "deciding" | "other" | "earlier" | "later" | "weak" | "untrusted"

/**
 * A claim and one observation of the same quantity (or, `derived`, of a level that the quantity is made of).
 *
 * @category comparison
 * @since 0.1.0
 */
export interface Compared {
  readonly observation: Observation
  readonly observed: Observed | null
  readonly standing: Standing
  readonly comparison: Comparison
  /** False when the source is behind the text itself. */
  readonly independent: boolean
  readonly derived: boolean
}

/** All observations next to one claim. */
export interface ClaimComparison {
  readonly compared: ReadonlyArray<Compared>
  /** Sources that cannot all be right. */
  readonly conflict: ReadonlyArray<Observation>
  readonly vintageKnown: boolean
  /** What observed levels give, computed from the values as written, where the figure is of something made of them. */
  readonly derivedValue?: Rational.Rational
}

const nothing: ClaimComparison = { compared: [], conflict: [], vintageKnown: true }

/**
 * Compares a claim with every observation of its quantity.
 *
 * @param index the observations of the run
 * @category comparison
 * @since 0.1.0
 */
export const compareClaim = (
  world: World,
  statement: Statement,
  index: ObservationIndex,
  minGrade: Grade
): ClaimComparison => {
  if (statement.gap !== null) return nothing
  const direct =
    namedObservation(world, statement) ?? sameQuantity(world, statement, ofQuantity(statement, index))
  if (direct.length === 0) return derivedComparison(world, statement, index, minGrade)
  const selection = select(
    world,
    statement,
    direct.map(each => each.observation),
    minGrade
  )
  const byObservation = new Map(direct.map(each => [each.observation, each]))
  const step = statement.meaning.figure.step
  const figureStep = step === null ? null : Rational.abs(Rational.multiply(step, statement.factor))
  const independent = independence(world)
  // Where neither names the list, another may be meant: one that gives the same place supports it, none refutes it.
  const mayDecide = (observation: Observation): boolean =>
    !isOnUnnamedList(statement) &&
    !index.doubted.has(observation.id) &&
    basesOf(world, statement, observation) === "same"
  return {
    conflict: selection.conflict,
    vintageKnown: selection.vintageKnown,
    compared: standings(selection).flatMap(([observation, standing]) => {
      const observed = byObservation.get(observation)
      if (observed === undefined) return []
      return [
        {
          observation,
          observed,
          standing: standing === "deciding" && !mayDecide(observation) ? "other" : standing,
          comparison: compareBounds(statement, observed, figureStep),
          independent: independent(observation),
          derived: false
        }
      ]
    })
  }
}

/** The observation that a claim names by `ref`; undefined when it names none. */
const namedObservation = (
  world: World,
  { meaning, quantity }: Statement
): ReadonlyArray<Observed> | undefined => {
  const { ref, formula } = meaning.claim
  if (ref === undefined || formula !== undefined) return undefined
  const found = named(world, referenceCell(ref))
  return Result.isFailure(found) ? [] : [observedAs(found.success, quantity.expression)]
}

const observedAs = (found: Named, expression: Expression<Cell>): Observed => ({
  observation: found.observation,
  expression,
  key: expressionKey(expression),
  // A number of a document is held against as it is written, not as what it may have been before.
  interval: found.isExact ? found.printed : found.asWritten,
  printed: found.printed
})

/** Observations of the indicator that the claim is about, in its area. */
const ofQuantity = ({ meaning }: Statement, index: ObservationIndex): ReadonlyArray<Observation> => {
  const indicator = meaning.claim.indicator ?? meaning.of?.claim.indicator
  return indicator === undefined ? [] : index.at(indicator, meaning.area)
}

const sameQuantity = (
  world: World,
  statement: Statement,
  all: ReadonlyArray<Observation>
): ReadonlyArray<Observed> => {
  const key = expressionKey(statement.quantity.expression)
  return all.flatMap(observation => {
    const { id, vintage } = statement.meaning
    const observed = observe(world, observation, vintage, statement.basis, id)
    return observed?.key === key && basesOf(world, statement, observation) !== "different" ? [observed] : []
  })
}

/** Whether the growth of an observation is meant as the claim means it; figures of one period always are. */
export const basesOf = (
  world: World,
  { basis, meaning }: Statement,
  observation: Observation
): ReturnType<typeof compareBases> => {
  const observed = observedBasis(world, observation)
  return observed === null || meaning.claim.ref !== undefined ? "same" : compareBases(basis, observed)
}

/** Held against what is certainly asserted; agreement needs what rests on conventions, too. */
const compareBounds = (
  statement: Statement,
  observed: Observed,
  figureStep: Rational.Rational | null
): Comparison => {
  const { bounds } = statement
  const certain = compareFigure(bounds.stated, observed, figureStep)
  if (certain !== "agrees") return certain
  return compareFigure(withConventions(bounds), observed, figureStep) === "agrees" ? "agrees" : "overlaps"
}

const isOnUnnamedList = ({ meaning }: Statement): boolean =>
  meaning.measure === "rank" && meaning.claim.among === undefined && meaning.claim.ref === undefined

const select = (
  world: World,
  statement: Statement,
  observations: ReadonlyArray<Observation>,
  minGrade: Grade
): Selection =>
  selectObservations(observations, {
    cell: { indicator: null, area: null, period: null },
    measure: observations[0]?.measure ?? "level",
    published: world.published,
    asOf: statement.meaning.vintage,
    minGrade
  })

const standings = (selection: Selection): ReadonlyArray<readonly [Observation, Standing]> => [
  ...selection.deciding.map(o => [o, "deciding"] as const),
  ...selection.others.map(o => [o, "other"] as const),
  ...selection.earlier.map(o => [o, "earlier"] as const),
  ...selection.later.map(o => [o, "later"] as const),
  ...selection.weak.map(o => [o, "weak"] as const),
  ...selection.untrusted.map(o => [o, "untrusted"] as const)
]

/** Whether an observation is evidence of its own, not a repetition of the bodies behind the text. */
export const independence = (world: World): ((observation: Observation) => boolean) => {
  const { publisher, sources } = world.document
  const names =
    publisher === undefined ? [] : typeof publisher === "string" ? [publisher] : Object.values(publisher)
  const bodies = [...names, ...(sources ?? [])]
  return observation => isIndependent(observation, bodies)
}

/**
 * What observed levels imply for a growth, a share, a change or any other quantity, computed from the values as printed.
 * Contradictions are the solver's to prove; here only agreement is established.
 */
const derivedComparison = (
  world: World,
  statement: Statement,
  index: ObservationIndex,
  minGrade: Grade
): ClaimComparison => {
  const { expression } = statement.quantity
  const ranked = rankedCells(world, statement)
  const cells = ranked ?? [...new Map(variables(expression).map(cell => [cell.key, cell])).values()]
  const isLevel = expression.kind === "variable" && ranked === undefined
  if (isLevel || cells.length === 0 || statement.basis !== "nominal") return nothing
  const deciding = new Map<string, Observed>()
  for (const cell of cells) {
    const found = cell.series === "reference" ? named(world, cell) : undefined
    if (found !== undefined) {
      if (Result.isFailure(found) || found.success.observation.grade === "untrusted") return nothing
      deciding.set(cell.key, observedAs(found.success, variable(cell)))
      continue
    }
    const levels = index.at(cell.indicator, cell.area).flatMap(observation => {
      if (observation.measure !== "level") return []
      const observed = observe(world, observation, cell.vintage, "nominal")
      return observed?.key === `{${cell.key}}` ? [observed] : []
    })
    const chosen = select(
      world,
      statement,
      levels.map(each => each.observation),
      minGrade
    ).deciding
    const observed = levels.find(each => each.observation === chosen[0])
    if (chosen.length !== 1 || observed === undefined) return nothing
    deciding.set(cell.key, observed)
  }
  const printed = (cell: Cell): Rational.Rational | undefined =>
    deciding.get(cell.key)?.printed.low ?? undefined
  const value =
    ranked === undefined ? evaluate(expression, printed) : placeAmong(statement, ranked.map(printed))
  // A root may have no exact value: whether it lies within the figure is then the solver's to say.
  if (value === undefined && !(isBound(statement.meaning.claim) && hasRoot(expression))) return nothing
  const comparison: Comparison =
    value !== undefined && Interval.contains(withConventions(statement.bounds), value) ? "agrees" : "overlaps"
  const independent = independence(world)
  return {
    conflict: [],
    vintageKnown: true,
    ...(value === undefined ? {} : { derivedValue: value }),
    compared: [...deciding.values()].map(observed => ({
      observation: observed.observation,
      observed,
      standing: "deciding" as const,
      comparison,
      independent: independent(observed.observation),
      derived: true
    }))
  }
}

const hasRoot = (e: Expression<Cell>): boolean => e.kind === "root" || children(e).some(hasRoot)

/** The cells that a place is among, its own first, where the claim lists all areas; undefined for all other claims. */
const rankedCells = (world: World, { meaning }: Statement): ReadonlyArray<Cell> | undefined => {
  const { indicator } = meaning.claim
  if (meaning.measure !== "rank" || indicator === undefined || meaning.area === null) return undefined
  const { others, complete } = rankedAreas(world, meaning)
  return complete && others.length > 0
    ? [meaning.area, ...others].map(area => cellOf(world, indicator, area, meaning.period, meaning.vintage))
    : undefined
}

/** The place of the first value among all. */
const placeAmong = (
  { meaning }: Statement,
  [own, ...others]: ReadonlyArray<Rational.Rational | undefined>
): Rational.Rational | undefined => {
  if (own === undefined) return undefined
  const ahead = others.filter(
    other =>
      other !== undefined &&
      (meaning.claim.by === "smallest" ? Rational.compare(other, own) < 0 : Rational.compare(other, own) > 0)
  )
  return Rational.of(ahead.length + 1)
}
