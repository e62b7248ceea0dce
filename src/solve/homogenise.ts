/**
 * The supremum of a ratio by a linear program of its own, also where it is only approached towards infinity.
 *
 * @see Charnes & Cooper, "Programming with linear fractional functionals" (1962)
 */
import * as Rational from "../arithmetic/Rational.js"
import type { Bound } from "./Bound.js"
import type { Case } from "./Case.js"
import * as DeltaRational from "./DeltaRational.js"
import type { Form } from "./Form.js"
import type { Steps } from "./Meter.js"
import type { Supremum } from "./optimum.js"
import type { Solver } from "./Solver.js"
import { Tableau } from "./Tableau.js"

/** Column of t = 1 / D: the monomial number of the constant. */
const T = 0

const NEVER = { kind: "split", split: 0, variable: 0 } as const

/**
 * The supremum of N / D over a case in which D > 0 holds, whole unknowns taken as continuous; undefined when the case
 * cannot hold. Every unknown x becomes y = x·t with t = 1 / D, every row a homogeneous one.
 *
 * @category ranges
 * @since 0.1.0
 */
export function* homogenisedSupremum(
  solver: Solver,
  case_: Case,
  numerator: Form,
  denominator: Form
): Steps<Supremum | undefined> {
  const { columns, meter } = solver
  const tableau = new Tableau(meter)
  for (let monomial = 0; monomial < columns.monomials; monomial++) tableau.column()
  const positive = DeltaRational.of(Rational.zero, Rational.one)
  tableau.setBounds(T, { value: positive, origin: NEVER }, undefined)
  const size = columns.size
  for (let column = 1; column < size; column++) {
    const lower = case_.tightestLower(column)
    const upper = case_.tightestUpper(column)
    const form = columns.formOf(column)
    const monomials = form?.columns ?? [column]
    const coefficients = form?.coefficients ?? [Rational.one]
    if (lower !== undefined) addRow(tableau, monomials, coefficients, lower, true)
    if (upper !== undefined) addRow(tableau, monomials, coefficients, upper, false)
  }
  const one: Bound = { value: DeltaRational.of(Rational.one), origin: NEVER }
  tableau.setBounds(slackOf(tableau, denominator), one, one)
  const objective = slackOf(tableau, numerator)
  if ((yield* tableau.check()) !== undefined) return undefined
  const optimum = yield* tableau.optimise(objective, true)
  const exact = solver.wholeColumns(case_).length === 0
  if (optimum === undefined) return { value: null, closed: false, exact }
  return { value: optimum.value, closed: Rational.sign(optimum.delta) === 0, exact }
}

const slackOf = (tableau: Tableau, form: Form): number => tableau.slack([...form.keys()], [...form.values()])

/** form ≥ bound becomes form(y) − bound·t ≥ 0. */
const addRow = (
  tableau: Tableau,
  monomials: ReadonlyArray<number>,
  coefficients: ReadonlyArray<Rational.Rational>,
  { value: { delta, value } }: Bound,
  low: boolean
): void => {
  const slack = tableau.slack([...monomials, T], [...coefficients, Rational.negate(value)])
  const end: Bound = { value: DeltaRational.of(Rational.zero, delta), origin: NEVER }
  tableau.setBounds(slack, low ? end : undefined, low ? undefined : end)
}
