/**
 * A constraint as the facts it states: at once, or under the sign of a denominator or of what an operation compares.
 */
import type { Expression } from "../arithmetic/Expression.js"
import type { Interval } from "../arithmetic/Interval.js"
import * as Rational from "../arithmetic/Rational.js"
import * as Form from "./Form.js"
import { fraction, UNIT, Unsupported } from "./fraction.js"
import { peel } from "./peel.js"
import * as Row from "./Row.js"
import { isPending, operations, resolve } from "./resolve.js"

/**
 * What a constraint says: rows, or a case distinction with what it says in each case.
 *
 * @category normal form
 * @since 0.1.0
 */
export type Branching = { readonly kind: "rows"; readonly rows: ReadonlyArray<Row.Row> } | Decision

/** A case distinction. `parent` is the one in whose branch it stands. */
export type Decision =
  | {
      readonly kind: "denominator"
      readonly parent: Decision | undefined
      readonly premise: number
      readonly index: number
      /** D, not constant. */
      readonly divisor: Form.Form
      readonly positive: ReadonlyArray<Row.Row>
      readonly negative: ReadonlyArray<Row.Row>
    }
  | {
      readonly kind: "sign"
      readonly parent: Decision | undefined
      readonly premise: number
      readonly index: number
      readonly which: number
      /** Name of the assumption in a proof. */
      readonly name: string
      /** What the branch assumes, and what the constraint says then. */
      readonly branches: ReadonlyArray<{ readonly assumption: Row.Row; readonly holds: Branching }>
    }

/** More than this many operations in one constraint are not resolved. */
const MAX_OPERATIONS = 8

/** Where the constraint stands: the premise's id and number, and the constraint's index in it. */
export interface Place {
  readonly id: string
  readonly premise: number
  readonly index: number
}

/**
 * Brings "expression ∈ interval" into normal form.
 *
 * @throws Unsupported with the reason
 * @category normal form
 * @since 0.1.0
 */
export const normalise = (
  expression: Expression,
  interval: Interval,
  place: Place,
  monomials: Form.Monomials,
  numberOf: (variable: string) => number
): Branching => {
  const count = operations(expression)
  if (count > MAX_OPERATIONS) throw new Unsupported("many-operations", MAX_OPERATIONS)
  const explore = (choices: ReadonlyMap<number, 0 | 1>, parent: Decision | undefined): Branching => {
    const resolved = count === 0 ? expression : resolve(expression, choices)
    if (!isPending(resolved)) {
      const peeled = peel({ expression: resolved, interval })
      const { numerator, denominator } = fraction(peeled.expression, monomials, numberOf)
      return facts(numerator, denominator, peeled.interval, place, parent)
    }
    const compared = fraction(resolved.compared, monomials, numberOf)
    const divisor = Form.asConstant(compared.denominator)
    if (divisor === undefined || Rational.sign(divisor) === 0) throw new Unsupported("divided-operation")
    const form = Form.scale(compared.numerator, Rational.invert(divisor))
    const name = `sign:${place.id}#${place.index}.${resolved.which}`
    const branches: Array<{ assumption: Row.Row; holds: Branching }> = []
    const { premise, index } = place
    const decision: Decision = {
      kind: "sign",
      parent,
      premise,
      index,
      which: resolved.which,
      name,
      branches
    }
    for (const choice of [0, 1] as const) {
      const assumed: Row.Fact = {
        form: choice === 0 ? form : Form.negate(form),
        strict: false,
        source: { from: "step", name }
      }
      branches.push({
        assumption: Row.ofFact(assumed, premise, decision),
        holds: explore(new Map(choices).set(resolved.which, choice), decision)
      })
    }
    return decision
  }
  return explore(new Map(), undefined)
}

const facts = (
  numerator: Form.Form,
  denominator: Form.Form,
  interval: Interval,
  place: Place,
  parent: Decision | undefined
): Branching => {
  const divisor = Form.asConstant(denominator)
  if (divisor === undefined) return withDenominator(numerator, denominator, interval, place, parent)
  const rows: Array<Row.Row> = []
  if (Rational.sign(divisor) === 0) {
    rows.push(Row.ofFact(fact(denominator, true, place, "denominator"), place.premise, parent))
    return { kind: "rows", rows }
  }
  const value = denominator === UNIT ? numerator : Form.scale(numerator, Rational.invert(divisor))
  bounds(value, UNIT, interval, place, row => rows.push(Row.ofFact(row, place.premise, parent)))
  return { kind: "rows", rows }
}

const withDenominator = (
  numerator: Form.Form,
  divisor: Form.Form,
  interval: Interval,
  place: Place,
  parent: Decision | undefined
): Branching => {
  const positive: Array<Row.Row> = []
  const negative: Array<Row.Row> = []
  const decision: Decision = {
    kind: "denominator",
    parent,
    premise: place.premise,
    index: place.index,
    divisor,
    positive,
    negative
  }
  const fill = (rows: Array<Row.Row>, n: Form.Form, d: Form.Form): void => {
    rows.push(Row.ofFact(fact(d, true, place, "denominator"), place.premise, decision))
    bounds(n, d, interval, place, row => rows.push(Row.ofFact(row, place.premise, decision)))
  }
  fill(positive, numerator, divisor)
  fill(negative, Form.negate(numerator), Form.negate(divisor))
  return decision
}

/** N − l·D ≥ 0 and u·D − N ≥ 0. */
const bounds = (
  numerator: Form.Form,
  denominator: Form.Form,
  interval: Interval,
  place: Place,
  add: (row: Row.Fact) => void
): void => {
  const { low, high } = interval
  if (low !== null) {
    const form = Form.add(numerator, denominator, Rational.negate(low))
    add(fact(form, !interval.lowClosed, place, "low"))
  }
  if (high !== null) {
    const form = Form.add(Form.negate(numerator), denominator, high)
    add(fact(form, !interval.highClosed, place, "high"))
  }
}

const fact = (
  form: Form.Form,
  strict: boolean,
  place: Place,
  side: "low" | "high" | "denominator"
): Row.Fact => ({
  form,
  strict,
  source: { from: "constraint", premise: place.id, index: place.index, side }
})
