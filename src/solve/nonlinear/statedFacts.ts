/**
 * The facts that a system states before any case distinction, and the distinctions that remain.
 */
import * as Rational from "../../arithmetic/Rational.js"
import * as DeltaRational from "../DeltaRational.js"
import * as Form from "../Form.js"
import type { Branching, Decision } from "../normalise.js"
import type * as Row from "../Row.js"
import type { System } from "../System.js"
import type { Assumption, Known, Workshop } from "./Known.js"

/** Whether a variable is whole: not (undefined), beyond dispute (null), or by a premise (its number). */
export type Wholeness = (variable: number) => number | null | undefined

/** What a search starts from. */
export interface Stated {
  readonly facts: Array<Known>
  readonly pending: Array<Decision>
  readonly isWhole: Wholeness
}

/**
 * Bounds of variables and rows of constraints as known facts; where they speak of whole unknowns only, rounded.
 *
 * @category nonlinear
 * @since 0.1.0
 */
export const statedFacts = (system: System, workshop: Workshop): Stated => {
  const wholes = new Map<number, number | null>()
  system.premises.forEach(({ wholes: variables }, premise) => {
    for (const variable of variables) if (!wholes.has(variable)) wholes.set(variable, premise)
  })
  system.variables.forEach((variable, v) => {
    if (variable.integer) wholes.set(v, null)
  })
  const isWhole: Wholeness = variable => wholes.get(variable)
  const facts: Array<Known> = []
  const pending: Array<Decision> = []
  system.variables.forEach((variable, v) => {
    for (const side of ["low", "high"] as const) {
      const end = variable[side]
      if (end === null) continue
      const sign = side === "low" ? Rational.one : Rational.minusOne
      const form = Form.scale(Form.add(Form.variable(v), Form.constant(Rational.negate(end))), sign)
      const source = { from: "variable", name: variable.name, side } as const
      facts.push(
        rounded(workshop.stated({ form, strict: false, source }, undefined, new Set()), workshop, isWhole)
      )
    }
  })
  for (const { branchings } of system.premises)
    for (const branching of branchings) addBranching(branching, facts, pending, workshop, isWhole)
  return { facts, pending, isWhole }
}

/** Adds what a constraint says to the facts; case distinctions wait. */
export const addBranching = (
  branching: Branching,
  facts: Array<Known>,
  pending: Array<Decision>,
  workshop: Workshop,
  isWhole: Wholeness
): void => {
  if (branching.kind === "rows") for (const row of branching.rows) facts.push(ofRow(row, workshop, isWhole))
  else pending.push(branching)
}

/** A row of a constraint as a known fact. */
export const ofRow = (row: Row.Row, workshop: Workshop, isWhole: Wholeness): Known => {
  const assumptions = new Set<Assumption>()
  for (let under = row.under; under !== undefined; under = under.parent) assumptions.add(under)
  return rounded(workshop.stated(row.fact, row.premise, assumptions), workshop, isWhole)
}

/** The fact, or what remains of it when its form can only take whole values. */
export const rounded = (known: Known, workshop: Workshop, isWhole: Wholeness): Known => {
  const { row } = known
  if (row.monomials.length === 0 || known.degree > 1) return known
  if (DeltaRational.compare(row.rounded, row.bound) === 0) return known
  const premises: Array<number> = []
  for (const monomial of row.monomials) {
    const whole = isWhole(monomial - 1)
    if (whole === undefined) return known
    if (whole !== null) premises.push(whole)
  }
  return workshop.lemma([{ known, multiplier: row.factor }], true, premises)
}
