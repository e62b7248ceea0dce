/**
 * Verifies that a witness makes premises true, by evaluating their own expressions with exact numbers.
 *
 * Where the value of a root is irrational it is never approximated: the operations around it are undone on the interval,
 * whose ends are then raised to the power of the root. Nothing is shared with the solver but rationals and the contracts.
 */
import type { Interval } from "../arithmetic/Interval.js"
import * as Rational from "../arithmetic/Rational.js"
import type { Witness } from "./Answer.js"
import type { Checked } from "./checkCertificate.js"
import { exactly } from "./checking/constantValues.js"
import { type FlatExpression, flatten, type Node } from "./checking/FlatExpression.js"
import { bits, MAX_BITS, TooLarge } from "./checking/Polynomial.js"
import { inOneGo } from "./checking/inOneGo.js"
import { affine, raisedInterval } from "./checking/peel.js"
import { NoFacts } from "./checking/signs.js"
import type { Constraint, Problem } from "./Problem.js"

/**
 * True when the witness gives every variable an allowed value and every premise in question holds there.
 *
 * @param premises ids of the premises that must hold; null for all that do not depend on a choice
 * @category checking
 * @since 0.1.0
 */
export const checkWitness = (
  problem: Problem,
  premises: ReadonlySet<string> | null,
  witness: Witness
): Checked => inOneGo(checkWitnessSteps(problem, premises, witness))

/** Premises between two yields. */
const SLICE = 200

/**
 * `checkWitness` as a computation that can be interrupted between its steps.
 *
 * @category checking
 * @since 0.1.0
 */
export function* checkWitnessSteps(
  problem: Problem,
  premises: ReadonlySet<string> | null,
  witness: Witness
): Generator<undefined, Checked, undefined> {
  try {
    for (const { high, integer, low, name } of problem.variables) {
      const value = witness.get(name)
      if (value === undefined) return failed(`the witness has no value for ${name}`)
      if (integer && !Rational.isInteger(value)) return failed(`${name} is not whole`)
      const range = { low, high, lowClosed: true, highClosed: true }
      if (!lies(value, range)) return failed(`${name} is outside its bounds`)
    }
    const missing = new Set(premises)
    for (const [number, premise] of problem.premises.entries()) {
      if (number % SLICE === SLICE - 1) yield
      missing.delete(premise.id)
      if (premises === null ? premise.when !== undefined : !premises.has(premise.id)) continue
      for (const constraint of premise.constraints) {
        const why = violation(constraint, witness)
        if (why !== undefined) return failed(`${premise.id}: ${why}`)
      }
    }
    for (const id of missing) return failed(`there is no premise ${id}`)
    return { ok: true }
  } catch (error) {
    if (error instanceof TooLarge || error instanceof NoFacts) return failed(error.message)
    throw error
  }
}

const failed = (why: string): Checked => ({ ok: false, why })

const violation = (constraint: Constraint, witness: Witness): string | undefined => {
  if (constraint.kind === "whole") {
    const value = witness.get(constraint.variable)
    return value !== undefined && Rational.isInteger(value)
      ? undefined
      : `${constraint.variable} is not whole`
  }
  const flat = flatten(constraint.expression)
  if (flat === undefined) return "the expression is too long"
  const values = valuesAt(flat, witness)
  if (typeof values === "string") return values
  return holds(flat, values, constraint.interval)
}

/** The value of a node, or null where it is irrational. */
type Value = Rational.Rational | null

/** The values of all nodes, or why one of them has none. */
const valuesAt = (flat: FlatExpression, witness: Witness): ReadonlyArray<Value> | string => {
  const values = Array.from(flat.nodes, (): Value => null)
  for (let i = flat.nodes.length - 1; i >= 0; i--) {
    const node = flat.nodes[i] as Node
    const value = valueOf(
      node,
      node.children.map(child => values[child] as Value),
      witness
    )
    if (typeof value === "string") return value
    if (value !== null && bits(value) > MAX_BITS) return "a value grows too large"
    values[i] = value
  }
  return values
}

const valueOf = ({ expression }: Node, operands: ReadonlyArray<Value>, witness: Witness): Value | string => {
  if (expression.kind === "number") return expression.value
  if (expression.kind === "variable")
    return witness.get(expression.variable) ?? `the witness has no value for ${expression.variable}`
  const [a, b] = operands
  if (a === undefined) return "a minimum or maximum of nothing"
  if (expression.kind === "divide" && b !== null && b !== undefined && Rational.sign(b) === 0)
    return "a division by zero"
  const rational = operands.filter(operand => operand !== null)
  if (rational.length < operands.length) return null
  const [one = Rational.zero, other = Rational.zero] = rational
  switch (expression.kind) {
    case "minimum":
      return rational.reduce((x, y) => (Rational.compare(x, y) <= 0 ? x : y))
    case "maximum":
      return rational.reduce((x, y) => (Rational.compare(x, y) >= 0 ? x : y))
    case "absolute":
      return Rational.abs(one)
    case "power":
      if (expression.exponent < 0 && Rational.sign(one) === 0) return "zero to a negative power"
      break
    case "root":
      if (Rational.sign(one) < 0) return "a root of a negative number"
  }
  return exactly(expression, one, other) ?? null
}

/** Undefined when the expression lies in the interval; the path from the root to an irrational value is undone. */
const holds = (
  flat: FlatExpression,
  values: ReadonlyArray<Value>,
  interval: Interval
): string | undefined => {
  let at = 0
  let target = interval
  for (;;) {
    const value = values[at] as Value
    if (value !== null)
      return lies(value, target) ? undefined : `${Rational.format(value)} is outside the interval`
    const { children, expression } = flat.nodes[at] as Node
    const irrational = children.filter(child => values[child] === null)
    const inner = irrational[0] ?? (children[0] as number)
    const other = values[children.find(child => child !== inner) ?? inner]
    if (irrational.length > 1) return "two irrational roots cannot be compared exactly"
    const undone = undo(expression, target, inner === children[0], other ?? Rational.zero)
    if (undone === undefined)
      return `an irrational root inside a ${expression.kind} cannot be compared exactly`
    target = undone
    at = inner
  }
}

/** What the irrational operand lies in, when the operation with a rational `other` lies in the interval. */
const undo = (
  expression: Node["expression"],
  interval: Interval,
  isLeft: boolean,
  other: Rational.Rational
): Interval | undefined => {
  switch (expression.kind) {
    case "root":
      return raisedInterval(interval, expression.degree)
    case "negate":
      return affine(interval, Rational.minusOne, Rational.zero)
    case "add":
      return affine(interval, Rational.one, Rational.negate(other))
    case "subtract":
      return isLeft ? affine(interval, Rational.one, other) : affine(interval, Rational.minusOne, other)
    case "multiply":
      return Rational.sign(other) === 0 ? undefined : affine(interval, Rational.invert(other), Rational.zero)
    case "divide":
      return isLeft ? affine(interval, other, Rational.zero) : undefined
    default:
      return undefined
  }
}

const lies = (value: Rational.Rational, { high, highClosed, low, lowClosed }: Interval): boolean => {
  const above = low === null ? 1 : Rational.compare(value, low)
  const below = high === null ? 1 : Rational.compare(high, value)
  return (above > 0 || (above === 0 && lowClosed)) && (below > 0 || (below === 0 && highClosed))
}
