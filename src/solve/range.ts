/**
 * What premises imply about the value of an expression: the tightest interval, with ends that are attained (closed) or
 * only approached (open).
 */
import * as Expression from "../arithmetic/Expression.js"
import * as Interval from "../arithmetic/Interval.js"
import * as Rational from "../arithmetic/Rational.js"
import type { Undecided } from "./Answer.js"
import { type Budget, defaultBudget } from "./Budget.js"
import type { Case } from "./Case.js"
import { components, variablesOf } from "./components.js"
import { asWorded } from "./decide.js"
import { enclosure } from "./enclosure.js"
import * as Form from "./Form.js"
import { type Fraction, fraction, Unsupported } from "./fraction.js"
import { homogenisedSupremum } from "./homogenise.js"
import { Exhausted, Meter, runSync, type Steps } from "./Meter.js"
import { ratioSupremum, type Supremum, supremum } from "./optimum.js"
import { outermost, throughOuter } from "./outermost.js"
import type { Problem } from "./Problem.js"
import * as Row from "./Row.js"
import { Solver } from "./Solver.js"
import { compileSteps } from "./System.js"

/**
 * An implied interval. `exact` is false when it may be wider than necessary (never narrower).
 *
 * @category solve
 * @since 0.1.0
 */
export interface Range extends Interval.Interval {
  readonly exact: boolean
}

/**
 * The values that an expression can take while the given premises (by id; all as worded when null) hold: "empty" when
 * they cannot hold or the expression has no value then.
 *
 * @category solve
 * @since 0.1.0
 */
export const range = (
  problem: Problem,
  expression: Expression.Expression,
  active: ReadonlySet<string> | null = null,
  budget: Budget = defaultBudget
): Range | "empty" | Undecided => runSync(rangeSteps(problem, expression, active, budget))

/**
 * `range` as a computation that can be interrupted between its steps.
 *
 * @category solve
 * @since 0.1.0
 */
export function* rangeSteps(
  problem: Problem,
  expression: Expression.Expression,
  active: ReadonlySet<string> | null = null,
  budget: Budget = defaultBudget
): Steps<Range | "empty" | Undecided> {
  const chosen = active ?? asWorded(problem)
  const premises = problem.premises.filter(premise => chosen.has(premise.id))
  try {
    return yield* impliedRange({ ...problem, premises }, expression, new Meter(budget))
  } catch (error) {
    if (!(error instanceof Exhausted)) throw error
    return { reason: error.reason, premises: premises.map(premise => premise.id), detail: error.detail }
  }
}

/**
 * For each removed premise, the range of its first bound expression given the kept ones (all by number). Those that are
 * empty or stay undecided are left out.
 *
 * @category ranges
 * @since 0.1.0
 */
export function* impliedRanges(
  solver: Solver,
  removed: ReadonlyArray<number>,
  kept: ReadonlyArray<number>
): Steps<ReadonlyMap<string, Range>> {
  const ranges = new Map<string, Range>()
  let cases: ReadonlyArray<Case> | undefined
  function* search(expression: Expression.Expression): Steps<Range | "empty"> {
    cases ??= yield* solver.cases(kept)
    return yield* rangeOver(solver, cases, expression)
  }
  for (const number of removed) {
    const { constraints, id } = solver.system.problem.premises[number]!
    const bound = constraints.find(constraint => constraint.kind === "bound")
    if (bound === undefined) continue
    const implied = yield* attempt([id], search(bound.expression))
    if (implied !== "empty" && !("reason" in implied)) ranges.set(id, implied)
  }
  return ranges
}

/** The range given all premises of the problem, of which only those connected with the expression matter. */
function* impliedRange(
  problem: Problem,
  expression: Expression.Expression,
  meter: Meter
): Steps<Range | "empty" | Undecided> {
  const part = connected(problem, expression)
  function* search(): Steps<Range | "empty"> {
    const solver = new Solver(yield* compileSteps(part), meter)
    const cases = yield* solver.cases(part.premises.map((_, number) => number))
    return yield* rangeOver(solver, cases, expression)
  }
  const premises = part.premises.map(premise => premise.id)
  return yield* attempt(premises, search())
}

/** The answer, or why there is none; a budget that is used up ends the whole call. */
export function* attempt(
  premises: ReadonlyArray<string>,
  steps: Steps<Range | "empty">
): Steps<Range | "empty" | Undecided> {
  try {
    return yield* steps
  } catch (error) {
    if (error instanceof Unsupported) return { reason: "unsupported", premises, detail: error.detail }
    if (error instanceof Exhausted && error.reason !== "work" && error.reason !== "time")
      return { reason: error.reason, premises, detail: error.detail }
    throw error
  }
}

/**
 * The range of an expression over the cases that premises leave. Products of unknowns make it wider than necessary.
 */
export function* rangeOver(
  solver: Solver,
  cases: ReadonlyArray<Case>,
  expression: Expression.Expression
): Steps<Range | "empty"> {
  const { premises } = solver.system
  const active = new Set(cases.flatMap(case_ => case_.active))
  const open = [...active].filter(number => premises[number]!.unsupported !== undefined)
  const narrowest = open.length === 0 && !cases.some(case_ => case_.products)
  const linear = (part: Expression.Expression) => linearRange(solver, cases, part)
  const constraints = narrowest ? [] : [...active].flatMap(number => premises[number]!.premise.constraints)
  const implied = yield* enclosure(expression, constraints, linear)
  return implied === "empty" || narrowest ? implied : { ...implied, exact: false }
}

/** The range of a ratio of linear forms inside outer operations, products in the premises taken as unknowns of their own. */
function* linearRange(
  solver: Solver,
  cases: ReadonlyArray<Case>,
  expression: Expression.Expression
): Steps<Range | "empty"> {
  const { inner, outer } = outermost(expression)
  const { monomials, numbers, variables } = solver.system
  const quotient = fraction(inner, monomials, name => {
    const number = numbers.get(name)
    if (number === undefined) throw new Unsupported("undeclared", name)
    return number
  })
  for (const form of [quotient.numerator, quotient.denominator])
    for (const monomial of form.keys()) if (monomial > variables.length) throw new Unsupported("product")
  const implied = yield* new RangeSearch(solver, cases, quotient).run()
  return implied === undefined ? "empty" : throughOuter(implied, outer)
}

/** The components that the expression's variables lie in, and its own variables. */
const connected = (problem: Problem, expression: Expression.Expression): Problem => {
  const asked = new Set(Expression.variables(expression))
  const names = new Set(asked)
  const premises = new Set<string>()
  for (const part of components(problem, null)) {
    if (!part.variables.some(variable => asked.has(variable.name))) continue
    for (const variable of part.variables) names.add(variable.name)
    for (const premise of part.premises) premises.add(premise.id)
  }
  return {
    variables: problem.variables.filter(variable => names.has(variable.name)),
    premises: problem.premises.filter(
      premise => premises.has(premise.id) || variablesOf(premise).length === 0
    ),
    choices: []
  }
}

class RangeSearch {
  constructor(
    private readonly solver: Solver,
    private readonly cases: ReadonlyArray<Case>,
    private readonly quotient: Fraction
  ) {}

  /** The hull of the ranges of all cases, with the denominator positive or negative. */
  *run(): Steps<Range | undefined> {
    const { denominator, numerator } = this.quotient
    const divisor = Form.asConstant(denominator)
    if (divisor !== undefined && Rational.sign(divisor) === 0) return undefined
    let hull: Range | undefined
    for (const case_ of this.cases) {
      if (divisor !== undefined) {
        const form = Form.scale(numerator, Rational.invert(divisor))
        hull = join(hull, yield* this.both(case_, form, undefined))
        continue
      }
      for (const sign of [Rational.one, Rational.minusOne]) {
        const branch = case_.branch(this.solver.meter)
        const d = Form.scale(denominator, sign)
        const positive = Row.ofFact(
          { form: d, strict: true, source: { from: "step", name: "defined" } },
          -1,
          undefined
        )
        if (branch.add({ kind: "rows", rows: [positive] }) !== undefined) continue
        if (!(yield* this.solver.feasible(branch))) continue
        hull = join(hull, yield* this.both(branch, Form.scale(numerator, sign), d))
      }
    }
    return hull
  }

  private *both(case_: Case, numerator: Form.Form, divisor: Form.Form | undefined): Steps<Range | undefined> {
    const high = yield* this.supremum(case_, numerator, divisor)
    if (high === undefined) return undefined
    const low = yield* this.supremum(case_, Form.negate(numerator), divisor)
    if (low === undefined) return undefined
    return {
      low: low.value === null ? null : Rational.negate(low.value),
      lowClosed: low.value !== null && low.closed,
      high: high.value,
      highClosed: high.value !== null && high.closed,
      exact: low.exact && high.exact
    }
  }

  private *supremum(
    case_: Case,
    numerator: Form.Form,
    divisor: Form.Form | undefined
  ): Steps<Supremum | undefined> {
    if (divisor === undefined) return yield* supremum(this.solver, case_, numerator)
    const direct = yield* ratioSupremum(this.solver, case_, numerator, divisor)
    return direct === "asymptotic"
      ? yield* homogenisedSupremum(this.solver, case_, numerator, divisor)
      : direct
  }
}

/** The smallest interval around both. */
const join = (a: Range | undefined, b: Range | undefined): Range | undefined => {
  if (a === undefined || b === undefined) return a ?? b
  const low = lowerEnd(a, b)
  const high = lowerEnd(turned(a), turned(b))
  return {
    low: low.end,
    lowClosed: low.closed,
    high: high.end === null ? null : Rational.negate(high.end),
    highClosed: high.closed,
    exact: a.exact && b.exact
  }
}

const lowerEnd = (a: Interval.Interval, b: Interval.Interval) => {
  if (a.low === null || b.low === null) return { end: null, closed: false }
  const order = Rational.compare(a.low, b.low)
  return order < 0 || (order === 0 && a.lowClosed)
    ? { end: a.low, closed: a.lowClosed }
    : { end: b.low, closed: b.lowClosed }
}

const turned = (a: Interval.Interval): Interval.Interval => Interval.scale(a, Rational.minusOne)
