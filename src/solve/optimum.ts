/**
 * The largest value of a linear form, or of a ratio of two, over one case.
 *
 * @see Land & Doig (1960) for whole unknowns; Dinkelbach, "On nonlinear fractional programming" (1967) for ratios
 */
import * as Rational from "../arithmetic/Rational.js"
import type { Case } from "./Case.js"
import * as DeltaRational from "./DeltaRational.js"
import * as Form from "./Form.js"
import { splitPoint } from "./integers.js"
import { Exhausted, type Steps } from "./Meter.js"
import * as Row from "./Row.js"
import type { Solver } from "./Solver.js"

/**
 * A least upper bound: null when there is none. `closed` when it is attained; `exact` is false when the search for
 * whole unknowns was cut, and the bound may not be the least.
 */
export interface Supremum {
  readonly value: Rational.Rational | null
  readonly closed: boolean
  readonly exact: boolean
}

/** Share of the search nodes for one end of a range; when it is used up the bound is that of the relaxation. */
const SHARE = 0.1

const UNBOUNDED: Supremum = { value: null, closed: false, exact: true }

/** More steps than any ratio needed in practice: each one leads to a better vertex. */
const MAX_RATIO_STEPS = 50

/** A linear optimum, and the values of all columns there. */
interface Optimum {
  readonly value: DeltaRational.DeltaRational
  readonly values: ReadonlyArray<DeltaRational.DeltaRational>
  readonly exact: boolean
}

/**
 * The supremum of `form` over a case that can hold; undefined when no point of the case has whole values.
 *
 * @category ranges
 * @since 0.1.0
 */
export function* supremum(solver: Solver, case_: Case, form: Form.Form): Steps<Supremum | undefined> {
  const constant = Form.asConstant(form)
  const optimum = yield* maximise(solver, case_, form)
  if (optimum === "empty") return undefined
  if (constant !== undefined) return { value: constant, closed: true, exact: true }
  if (optimum === "unbounded") return UNBOUNDED
  const { exact, value } = optimum
  return { value: value.value, closed: Rational.sign(value.delta) === 0, exact }
}

/**
 * The supremum of N / D over a case in which D > 0 holds; undefined when no point of the case has whole values, and
 * "asymptotic" when only a limit towards infinity or towards D = 0 tells it.
 *
 * @category ranges
 * @since 0.1.0
 */
export function* ratioSupremum(
  solver: Solver,
  case_: Case,
  numerator: Form.Form,
  denominator: Form.Form
): Steps<Supremum | "asymptotic" | undefined> {
  let optimum = yield* maximise(solver, case_, numerator)
  if (optimum === "empty") return undefined
  if (optimum === "unbounded") return "asymptotic"
  for (let step = 0; step < MAX_RATIO_STEPS && optimum.exact; step++) {
    const below = valueOf(denominator, optimum.values)
    if (Rational.sign(below) <= 0) return "asymptotic"
    const ratio: Rational.Rational = Rational.divide(valueOf(numerator, optimum.values), below)
    const excess = Form.add(numerator, denominator, Rational.negate(ratio))
    const next: Optimum | "unbounded" | "empty" = yield* maximise(solver, case_, excess)
    if (next === "empty") return undefined
    if (next === "unbounded") return "asymptotic"
    if (Rational.sign(next.value.value) <= 0)
      return { value: ratio, closed: Rational.sign(next.value.delta) === 0, exact: next.exact }
    optimum = next
  }
  return "asymptotic"
}

const valueOf = (form: Form.Form, values: ReadonlyArray<DeltaRational.DeltaRational>): Rational.Rational => {
  let sum = Rational.zero
  for (const [monomial, coefficient] of form) {
    const value = monomial === Form.CONSTANT ? Rational.one : values[monomial]!.value
    sum = Rational.add(sum, Rational.multiply(coefficient, value))
  }
  return sum
}

function* maximise(solver: Solver, case_: Case, form: Form.Form): Steps<Optimum | "unbounded" | "empty"> {
  const row = Row.ofFact({ form, strict: false, source: { from: "step", name: "objective" } }, -1, undefined)
  const column = row.monomials.length === 0 ? undefined : solver.columns.columnOf(row)
  const { tableau } = solver.columns
  if (!(yield* solver.feasible(case_))) return "empty"
  const up = row.side === "low"
  const whole = solver.wholeColumns(case_)
  const relaxed = column === undefined ? undefined : yield* tableau.optimise(column, up)
  const search = new WholeSearch(solver, case_, column, up, whole)
  if (whole.length === 0) {
    if (column !== undefined && relaxed === undefined) return "unbounded"
    return { value: original(row, relaxed), values: [...tableau.values], exact: true }
  }
  let exact = true
  try {
    solver.meter.startDecision(SHARE)
    if ((yield* search.first()) === undefined) return "empty"
    if (column === undefined) return { value: original(row, undefined), values: search.best, exact: true }
    if (relaxed === undefined) return "unbounded"
    yield* search.improve()
  } catch (error) {
    if (!(error instanceof Exhausted) || error.reason !== "nodes") throw error
    exact = false
  }
  const end = exact ? search.best[column!]! : relaxed
  if (end === undefined) return "unbounded"
  return { value: original(row, end), values: search.best, exact }
}

/** The value of the form itself, from that of its normal form's column. */
const original = (
  row: Row.Row,
  column: DeltaRational.DeltaRational | undefined
): DeltaRational.DeltaRational => {
  const constant = row.fact.form.get(Form.CONSTANT) ?? Rational.zero
  if (column === undefined) return DeltaRational.of(constant)
  const scale =
    row.side === "low" ? Rational.invert(row.factor) : Rational.negate(Rational.invert(row.factor))
  return DeltaRational.add(DeltaRational.scale(scale, column), DeltaRational.of(constant))
}

/** Branch and bound for the best point with whole values, from a feasible tableau. */
class WholeSearch {
  best: ReadonlyArray<DeltaRational.DeltaRational> = []

  constructor(
    private readonly solver: Solver,
    private readonly case_: Case,
    private readonly column: number | undefined,
    private readonly up: boolean,
    private readonly whole: ReadonlyArray<number>
  ) {}

  /** Some point with whole values. */
  *first(): Steps<ReadonlyArray<DeltaRational.DeltaRational> | undefined> {
    const tree = yield* this.solver.wholeValues(this.case_)
    if (tree !== undefined) return undefined
    this.best = [...this.solver.columns.tableau.values]
    yield* this.solver.feasible(this.case_)
    return this.best
  }

  /** Better points, until there are none. */
  *improve(): Steps<void> {
    const { meter } = this.solver
    const { tableau } = this.solver.columns
    const column = this.column!
    meter.node()
    if ((yield* tableau.check()) !== undefined) return
    const value = yield* tableau.optimise(column, this.up)
    if (value === undefined) return
    const order = DeltaRational.compare(value, this.best[column]!)
    if (this.up ? order <= 0 : order >= 0) return
    const fractional = this.whole.find(c => !DeltaRational.isInteger(tableau.values[c]!))
    if (fractional === undefined) {
      this.best = [...tableau.values]
      return
    }
    const at = splitPoint(tableau.values[fractional]!)
    const lower = tableau.lower[fractional]
    const upper = tableau.upper[fractional]
    const origin = { kind: "split", split: -1, variable: fractional - 1 } as const
    const above = DeltaRational.of(Rational.add(at, Rational.one))
    const clashAbove = tableau.setBounds(fractional, { value: above, origin }, upper)
    if (clashAbove === undefined) yield* this.improve()
    const clashBelow = tableau.setBounds(fractional, lower, { value: DeltaRational.of(at), origin })
    if (clashBelow === undefined) yield* this.improve()
    tableau.setBounds(fractional, lower, upper)
  }
}
