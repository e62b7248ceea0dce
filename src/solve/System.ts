/**
 * A problem compiled for the solver: numbered variables, premises as rows and case distinctions.
 */
import type { Rational } from "../arithmetic/Rational.js"
import type { Detail } from "./Detail.js"
import * as Form from "./Form.js"
import { Unsupported } from "./fraction.js"
import { runSync, type Steps } from "./Meter.js"
import { type Branching, normalise } from "./normalise.js"
import type { Premise, Problem, Variable } from "./Problem.js"

/** A premise with its constraints in normal form. */
export interface CompiledPremise {
  readonly premise: Premise
  readonly branchings: ReadonlyArray<Branching>
  /** Numbers of the variables that it says are whole. */
  readonly wholes: ReadonlyArray<number>
  /** Why (a part of) it cannot be decided. */
  readonly unsupported: Detail | undefined
}

/** A compiled problem. */
export interface System {
  readonly problem: Problem
  readonly variables: ReadonlyArray<Variable>
  readonly numbers: ReadonlyMap<string, number>
  readonly monomials: Form.Monomials
  readonly premises: ReadonlyArray<CompiledPremise>
}

/** Constraints with longer numbers are refused: a document has none, and hostile input must not cost any time. */
const MAX_END_BITS = 16_384

/**
 * Compiles a problem. What cannot be decided is kept as such, with the reason.
 *
 * @category normal form
 * @since 0.1.0
 */
export const compile = (problem: Problem): System => runSync(compileSteps(problem))

/** Premises between two yields. */
const SLICE = 200

/**
 * `compile` as a computation that can be interrupted.
 *
 * @category normal form
 * @since 0.1.0
 */
export function* compileSteps(problem: Problem): Steps<System> {
  const { variables } = problem
  const numbers = new Map<string, number>()
  for (let v = 0; v < variables.length; v++) numbers.set((variables[v] as Variable).name, v)
  const monomials = new Form.Monomials(variables.length)
  const numberOf = (name: string): number => {
    const number = numbers.get(name)
    if (number === undefined) throw new Unsupported("undeclared", name)
    return number
  }
  const premises: Array<CompiledPremise> = []
  for (const [number, premise] of problem.premises.entries()) {
    if (number % SLICE === SLICE - 1) yield
    const branchings: Array<Branching> = []
    const wholes: Array<number> = []
    let unsupported: Detail | undefined
    for (let index = 0; index < premise.constraints.length; index++) {
      const constraint = premise.constraints[index]!
      try {
        if (constraint.kind === "whole") {
          wholes.push(numberOf(constraint.variable))
        } else {
          const { expression, interval } = constraint
          if (tooLong(interval.low) || tooLong(interval.high)) throw new Unsupported("long-number")
          const place = { id: premise.id, premise: number, index }
          branchings.push(normalise(expression, interval, place, monomials, numberOf))
        }
      } catch (error) {
        if (!(error instanceof Unsupported)) throw error
        unsupported ??= error.detail
      }
    }
    premises.push({ premise, branchings, wholes, unsupported })
  }
  return { problem, variables, numbers, monomials, premises }
}

const tooLong = (end: Rational | null): boolean =>
  end !== null &&
  end.big !== undefined &&
  4 * Math.max(end.big.n.toString(16).length, end.big.d.toString(16).length) > MAX_END_BITS
