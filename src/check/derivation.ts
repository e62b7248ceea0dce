/**
 * The arithmetic of a conflict, as steps that a reader can redo with a calculator.
 *
 * Every member says what it means; then comes the point at which they part: an unknown that would have to be whole and
 * cannot be, or a figure that the other members put elsewhere.
 */
import type { Expression } from "../arithmetic/Expression.js"
import { substitute, variable, variables } from "../arithmetic/Expression.js"
import * as Interval from "../arithmetic/Interval.js"
import * as Rational from "../arithmetic/Rational.js"
import type { Cell } from "../model/Cell.js"
import { type Sentence, sentence } from "../model/Sentence.js"
import type { Budget } from "../solve/Budget.js"
import type { Steps } from "../solve/Meter.js"
import type { Problem } from "../solve/Problem.js"
import { rangeSteps } from "../solve/range.js"
import {
  amountRange,
  cited,
  quoted,
  shownIndicator,
  shownUnit,
  subjectOf,
  subjectOfClaim
} from "./describe.js"
import { formulaInWords, relationInWords } from "./formulaInWords.js"
import type { Members } from "./Members.js"
import { claimOf, claimPremise, type Premise } from "./Premise.js"
import type { Statement } from "./Statement.js"
import { isWholeCell } from "./wholeValued.js"
import type { World } from "./World.js"

/** What the steps are about: the members of one conflict, and the problem that they are taken from. */
export interface Parting {
  readonly world: World
  readonly statements: ReadonlyMap<string, Statement>
  readonly members: Members
  readonly problem: Problem
  readonly budget: Budget
}

/** The steps, never empty. */
export function* derivation(parting: Parting): Steps<ReadonlyArray<Sentence>> {
  const steps = parting.members.premises.flatMap(premise => meaningOf(parting, premise))
  const dates = byDates(parting)
  if (dates !== undefined) return [...steps, dates]
  const whole = yield* noWholeNumber(parting)
  if (whole !== undefined) return [...steps, ...whole]
  const apart = yield* putElsewhere(parting)
  return [...steps, ...(apart ?? [sentence("step-search", { cases: 1 })])]
}

const meaningOf = ({ world, statements }: Parting, premise: Premise): ReadonlyArray<Sentence> => {
  const { origin } = premise
  switch (origin.kind) {
    case "claim": {
      const statement = statements.get(origin.claim)
      return statement === undefined ? [] : meaningOfClaim(world, statement, statement.bounds.stated)
    }
    case "soft":
    case "default": {
      const statement = statements.get(claimOf(origin) ?? "")
      const [constraint] = premise.constraints
      const said = origin.kind === "default" ? [sentence("step-default", { code: origin.code })] : []
      if (statement === undefined || constraint?.kind !== "bound") return said
      return origin.kind === "default" && origin.code === "versus-window"
        ? said
        : [...said, ...meaningOfClaim(world, statement, constraint.interval)]
    }
    case "same":
      return []
    case "relation":
      return [sentence("step-relation", { relation: relationInWords(world, premise) })]
    case "observation":
      return [
        sentence("step-observation", {
          observation: cited(origin.observation),
          range: amountRange(origin.observation.interval, {
            unit: origin.observation.unit,
            factor: Rational.one
          })
        })
      ]
  }
}

const meaningOfClaim = (
  world: World,
  statement: Statement,
  interval: Interval.Interval
): ReadonlyArray<Sentence> => {
  const range = amountRange(interval, shownUnit(world, statement))
  const claim = quoted(world, statement.meaning.id)
  const { expression } = statement.quantity
  if (expression.kind === "variable") return [sentence("step-figure", { claim, range })]
  return [
    sentence("step-figure", { claim, range }),
    sentence("step-formula", { claim, formula: formulaInWords(world, expression) })
  ]
}

/** A duration that its own dates put elsewhere; undefined for everything else. */
const byDates = ({ members, statements, world }: Parting): Sentence | undefined => {
  const statement = statements.get(members.claims[0] ?? "")
  const [premise, ...others] = members.premises
  if (statement === undefined || premise === undefined || others.length > 0) return undefined
  const calendar = calendarOf(statement, premise)
  if (calendar === undefined) return undefined
  const shown = shownUnit(world, statement)
  return sentence("step-apart", {
    subject: subjectOfClaim(world, statement),
    one: amountRange(calendar, shown),
    other: amountRange(statement.bounds.stated, shown)
  })
}

/** What the dates of a duration allow, whatever is printed; undefined where a claim gives none. */
export const calendarOf = (
  { meaning }: Statement,
  { constraints: [, dates] }: Pick<Premise, "constraints">
): Interval.Interval | undefined =>
  meaning.measure === "duration" && dates?.kind === "bound" ? dates.interval : undefined

/** An unknown that must be whole and would have to lie where no whole number lies. */
function* noWholeNumber(parting: Parting): Steps<ReadonlyArray<Sentence> | undefined> {
  const { world, members, problem, budget } = parting
  const active = new Set(members.premises.map(premise => premise.id))
  for (const cell of cellsOf(members)) {
    if (!isWholeCell(world, cell)) continue
    const relaxed: Problem = {
      ...problem,
      variables: problem.variables.map(each => (each.name === cell.key ? { ...each, integer: false } : each))
    }
    const range = yield* rangeSteps(relaxed, variable(cell.key), active, budget)
    if (typeof range === "string" || !("low" in range)) continue
    if (range.low === null || range.high === null || hasWhole(range)) continue
    const amount = amountRange(range, shownIndicator(world, cell.indicator))
    return [
      sentence("step-so", { subject: subjectOf(world, cell), range: amount, expression: null }),
      sentence("step-no-whole", { range: amount })
    ]
  }
  return undefined
}

const hasWhole = (range: Interval.Interval): boolean => {
  if (range.low === null || range.high === null) return true
  const first = Rational.ceil(range.low)
  const candidate = Interval.contains(range, first) ? first : Rational.add(first, Rational.one)
  return Interval.contains(range, candidate)
}

/** A figure that the other members put elsewhere than where it stands. */
function* putElsewhere(parting: Parting): Steps<ReadonlyArray<Sentence> | undefined> {
  const { world, statements, members, problem, budget } = parting
  for (const id of members.claims) {
    const statement = statements.get(id)
    if (statement === undefined) continue
    const own = members.premises.filter(({ origin }) => claimOf(origin) === id)
    const active = new Set(
      members.premises.filter(premise => !own.includes(premise)).map(premise => premise.id)
    )
    const bound = own[0]?.constraints[0]
    if (bound?.kind !== "bound") continue
    const range = yield* rangeSteps(problem, keyed(bound.expression), active, budget)
    if (typeof range === "string" || !("low" in range)) continue
    if (!Interval.isEmpty(Interval.intersect(range, bound.interval))) continue
    const shown = shownUnit(world, statement)
    return [
      sentence("step-apart", {
        subject: subjectOfClaim(world, statement),
        one: amountRange(range, shown),
        other: amountRange(bound.interval, shown)
      })
    ]
  }
  return undefined
}

/** The expression over the solver's variables. */
export const keyed = (expression: Expression<Cell>): Expression =>
  substitute(expression, cell => variable(cell.key))

const cellsOf = (members: Members): ReadonlyArray<Cell> => {
  const cells = new Map<string, Cell>()
  for (const premise of members.premises)
    for (const constraint of premise.constraints)
      for (const cell of constraint.kind === "bound" ? variables(constraint.expression) : [constraint.cell])
        cells.set(cell.key, cell)
  return [...cells.values()]
}

/** The premises that are one claim's own: its figure and the conventions about it. */
export const ownPremises = (statement: Statement): ReadonlySet<string> =>
  new Set([claimPremise(statement.meaning.id), ...statement.premises.map(premise => premise.id)])
