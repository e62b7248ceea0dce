/**
 * One edit, tried: whether everything holds with it, and how large a share of random figures would have fitted.
 */
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
import { fitting, gridOf, share, sizeOf } from "./chance.js"
import type { Edit } from "./Edit.js"
import { edited, type Edited } from "./edited.js"

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

/** What is tried against: the sources, the claims left out, the strata that must hold, and how much work may be done. */
export interface Trying {
  readonly input: CheckInput
  readonly silenced: ReadonlySet<string>
  readonly strata: ReadonlySet<Stratum>
  readonly budget: Budget
}

/** Where everything but some claims puts a quantity. */
export function* allowedBy(
  { constrained, world, input }: Edited,
  statement: Statement,
  without: ReadonlyArray<Statement>,
  trying: Trying
): Steps<Interval.Interval | null> {
  const removed = new Set(without.flatMap(each => [...ownPremises(each)]))
  const problem = toProblem(constrained)
  const kept = new Set(
    problem.premises.flatMap(({ id, stratum }) =>
      trying.strata.has(stratum) && !removed.has(id) ? [id] : []
    )
  )
  const asked = partAround(problem, kept, statement)
  const range = yield* rangeSteps(asked, keyed(statement.quantity.expression), kept, trying.budget)
  const observed = directly(statement, world, input)
  if (range === "empty") return null
  if (!("low" in range)) return null
  return observed === null ? range : Interval.intersect(range, observed)
}

/** The part of a problem that has to do with a claim's quantity. */
const partAround = (problem: Problem, kept: ReadonlySet<string>, statement: Statement): Problem => {
  const probe = {
    id: "probe",
    stratum: "hard" as const,
    weight: null,
    constraints: [
      {
        kind: "bound" as const,
        expression: keyed(statement.quantity.expression),
        interval: Interval.everything
      }
    ]
  }
  const probed = { ...problem, premises: [...problem.premises, probe] }
  const part = components(probed, new Set([...kept, probe.id])).find(each =>
    each.premises.some(premise => premise.id === probe.id)
  )
  return part === undefined
    ? problem
    : { ...part, premises: part.premises.filter(premise => premise.id !== probe.id) }
}

/** What the observations of a claim's very quantity say; null when there are none. */
const directly = (statement: Statement, world: Edited["world"], input: CheckInput): Interval.Interval | null => {
  const { compared } = compareClaim(world, statement, input.observations, input.minGrade)
  const deciding = compared.filter(each => each.standing === "deciding" && !each.derived)
  return deciding.reduce<Interval.Interval | null>(
    (all, each) =>
      each.observed === null ? all : all === null ? each.observed.interval : hull(all, each.observed.interval),
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
 * Tries an edit: the chain of its claims, each held against everything else and the ones before it, then the whole.
 *
 * @returns null when the edit makes no sense (a share of nothing, a period before the first year)
 */
export function* trial(edit: Edit, trying: Trying): Steps<Trial | null> {
  const state = edited(trying.input, edit, trying.silenced)
  const ids = [...new Set([...edit.changes.keys(), ...edit.readings.keys()])]
  const statements = ids.flatMap(id => state.constrained.statements.get(id) ?? [])
  if (statements.length < ids.length || ids.length === 0) return null
  let known: number | null = 1
  let figures = 1
  let meets = true
  let pinned = true
  for (const [index, statement] of statements.entries()) {
    const allowed = yield* allowedBy(state, statement, statements.slice(index), trying)
    if (allowed === null) return { edit, edited: state, fits: false, share: null, fitting: 1, pinned: false }
    const part = sharing(statement, allowed)
    known = known === null || part.share === null ? null : known * part.share
    figures *= part.fitting
    pinned &&= allowed.low !== null && allowed.high !== null
    meets &&= !Interval.isEmpty(Interval.intersect(allowed, statement.bounds.stated))
    if (!meets && index + 1 < statements.length) break
  }
  const fits = meets && (yield* holds(state, statements, trying))
  return { edit, edited: state, fits, share: known, fitting: figures, pinned }
}

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
    const decision = yield* decideSteps(part, null, trying.budget)
    if (decision.status !== "consistent") return false
  }
  return statements.every(
    statement =>
      !isRefuted(compareClaim(world, statement, input.observations, input.minGrade))
  )
}
