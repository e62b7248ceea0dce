/**
 * One edit, tried: whether everything holds with it, and how large a share of random figures would have fitted.
 */
import { children, type Expression, variables } from "../arithmetic/Expression.js"
import * as Interval from "../arithmetic/Interval.js"
import * as Rational from "../arithmetic/Rational.js"
import { compareClaim } from "../check/compare.js"
import { isRefuted } from "../check/comparisonFindings.js"
import { toProblem } from "../check/constrain.js"
import { keyed, ownPremises } from "../check/derivation.js"
import type { CheckInput } from "../check/CheckInput.js"
import { claimPremise } from "../check/Premise.js"
import type { Statement } from "../check/Statement.js"
import type { Budget } from "../solve/Budget.js"
import { components } from "../solve/components.js"
import { decideSteps } from "../solve/decide.js"
import type { Steps } from "../solve/Meter.js"
import type { Problem, Stratum } from "../solve/Problem.js"
import { rangeSteps } from "../solve/range.js"
import { fitting, gridOf, SAYS_NOTHING, share, sizeOf } from "./chance.js"
import { costs, type Edit } from "./Edit.js"
import { edited, type Edited, type Restated, restated, type Restatements } from "./edited.js"

/**
 * An edit that was tried.
 *
 * @category diagnosis
 * @since 0.1.0
 */
export interface Trial {
  readonly edit: Edit
  /** The document with the edit made. */
  readonly edited: Edited
  /** Whether everything that the figures touch can be true. */
  readonly fits: boolean
  /** The share of figures of this size and precision that would fit; null when it is not known. */
  readonly share: number | null
  /** How many figures would fit, at least 1. */
  readonly fitting: number
  /** Whether everything else puts the figure between two ends. */
  readonly pinned: boolean
}

/**
 * What is tried against: the sources, the claims left out, the strata that must hold, how much work may be done, and
 * what was worked out before.
 */
export interface Trying {
  readonly input: CheckInput
  readonly silenced: ReadonlySet<string>
  readonly strata: ReadonlySet<Stratum>
  readonly budget: Budget
  readonly restatements: Restatements
}

/**
 * Where everything but some claims puts a quantity; null when everything else contradicts itself, so that no value is
 * left.
 */
export function* allowedBy(
  { constrained, world, input }: Edited,
  statement: Statement,
  without: ReadonlyArray<Statement>,
  trying: Trying
): Steps<Interval.Interval | null> {
  const removed = new Set(without.flatMap(each => [...ownPremises(each)]))
  const problem = toProblem(constrained)
  const kept = problem.premises.filter(({ id, stratum }) => trying.strata.has(stratum) && !removed.has(id))
  const asked = { ...problem, premises: kept }
  const expression = keyed(statement.quantity.expression)
  let range = yield* rangeSteps(asked, expression, null, trying.budget)
  if (range !== "empty" && !("low" in range))
    range = yield* rangeSteps(withoutProducts(asked, constrained), expression, null, trying.budget)
  if (range === "empty") return null
  const known = "low" in range ? range : Interval.everything
  const observed = directly(statement, world, input)
  return observed === null ? known : Interval.intersect(known, observed)
}

/**
 * The problem without definitions by products and ratios, for questions that are outside what can be decided: what is
 * left allows more, so an explanation is never less likely by chance than it is said to be.
 */
const withoutProducts = (problem: Problem, { premises }: Edited["constrained"]): Problem => {
  const products = new Set(
    premises.flatMap(({ id, origin, constraints }) =>
      origin.kind === "relation" &&
      constraints.some(each => each.kind === "bound" && hasProduct(each.expression))
        ? [id]
        : []
    )
  )
  return { ...problem, premises: problem.premises.filter(premise => !products.has(premise.id)) }
}

const hasProduct = (e: Expression<unknown>): boolean =>
  e.kind === "divide"
    ? variables(e.right).length > 0 || hasProduct(e.left)
    : (e.kind === "multiply" && variables(e.left).length > 0 && variables(e.right).length > 0) ||
      children(e).some(hasProduct)

/** What the observations of a claim's very quantity say; null when there are none. */
const directly = (
  statement: Statement,
  world: Edited["world"],
  input: CheckInput
): Interval.Interval | null => {
  const { compared } = compareClaim(world, statement, input.observations, input.minGrade)
  const deciding = compared.filter(each => each.standing === "deciding" && !each.derived)
  return deciding.reduce<Interval.Interval | null>(
    (all, each) =>
      each.observed === null
        ? all
        : all === null
          ? each.observed.interval
          : hull(all, each.observed.interval),
    null
  )
}

const hull = (a: Interval.Interval, b: Interval.Interval): Interval.Interval => ({
  low: a.low === null || b.low === null ? null : Rational.min(a.low, b.low),
  high: a.high === null || b.high === null ? null : Rational.max(a.high, b.high),
  lowClosed: true,
  highClosed: true
})

/** How many figures, and which share of all, would fit an allowed range. */
export const sharing = (
  statement: Statement,
  allowed: Interval.Interval
): { readonly share: number | null; readonly fitting: number } => {
  const { figure } = statement.meaning
  const grid = gridOf(figure)
  if (grid === null || figure.step === null) return { share: null, fitting: 1 }
  const unit = Rational.multiply(figure.step, statement.factor)
  const step = Rational.sign(figure.value) < 0 ? Rational.negate(unit) : unit
  const count = fitting(grid, statement.bounds.stated, step, allowed)
  return { share: share(count, sizeOf(grid)), fitting: Math.max(1, Number(count)) }
}

/**
 * Tries an edit.
 *
 * @returns null when the edit makes no sense (a share of nothing, a period before the first year)
 */
export function* trial(edit: Edit, from: Edited, trying: Trying): Steps<Trial | null> {
  const changed = restated(from, edit, trying.restatements)
  const statements = editedStatements(edit, changed)
  if (statements === null) return null
  return yield* chain(edit, edited(from, edit, changed), statements, trying)
}

/** The statements of the claims that an edit names, as edited; null when one of them says nothing any more. */
export const editedStatements = (
  { changes, readings }: Edit,
  { statements }: Restated
): ReadonlyArray<Statement> | null => {
  const ids = [...new Set([...changes.keys(), ...readings.keys()])]
  const found = ids.flatMap(id => statements.get(id) ?? [])
  return ids.length === 0 || found.length < ids.length ? null : found
}

/**
 * The chain of the claims of an edit, each held against everything else and the ones before it, then the whole.
 *
 * @param first where everything but the claims of the edit puts the first of them, when that is known
 */
export function* chain(
  edit: Edit,
  state: Edited,
  statements: ReadonlyArray<Statement>,
  trying: Trying,
  first?: Interval.Interval
): Steps<Trial> {
  let known: number | null = 1
  let figures = 1
  let meets = true
  let pinned = true
  for (const [index, statement] of statements.entries()) {
    const allowed: Interval.Interval | null =
      index === 0 && first !== undefined
        ? first
        : yield* allowedBy(state, statement, statements.slice(index), trying)
    if (allowed === null) return impossible(edit, state)
    const part = sharing(statement, allowed)
    known = known === null || part.share === null ? null : known * part.share
    figures *= part.fitting
    pinned &&= allowed.low !== null && allowed.high !== null
    meets &&= !Interval.isEmpty(Interval.intersect(allowed, statement.bounds.stated))
    if (!meets) break
  }
  const says = edit.cost === costs.digit || known === null || known <= SAYS_NOTHING
  const fits = meets && says && (yield* holds(state, statements, trying))
  return { edit, edited: state, fits, share: known, fitting: figures, pinned }
}

/** An edit that no figure would fit. */
export const impossible = (edit: Edit, state: Edited): Trial => ({
  edit,
  edited: state,
  fits: false,
  share: 0,
  fitting: 1,
  pinned: false
})

/** Whether everything that the claims touch can be true, and no source excludes them. */
export function* holds(
  { constrained, world, input }: Edited,
  statements: ReadonlyArray<Statement>,
  trying: Trying
): Steps<boolean> {
  const problem = toProblem(constrained)
  const own = new Set(statements.map(({ meaning }) => claimPremise(meaning.id)))
  const active = new Set(
    problem.premises.flatMap(({ id, stratum }) => (trying.strata.has(stratum) ? [id] : []))
  )
  for (const part of components(problem, active)) {
    if (!part.premises.some(premise => own.has(premise.id))) continue
    let decision = yield* decideSteps(part, null, trying.budget)
    if (decision.status === "undetermined")
      decision = yield* decideSteps(withoutProducts(part, constrained), null, trying.budget)
    if (decision.status !== "consistent") return false
  }
  return statements.every(
    statement => !isRefuted(compareClaim(world, statement, input.observations, input.minGrade))
  )
}
