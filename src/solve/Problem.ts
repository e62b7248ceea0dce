/**
 * What the solver is asked: unknowns, and premises about them.
 *
 * The solver knows nothing of claims or texts. A premise is whatever its caller may want to see in a conflict or
 * in a correction; its id is opaque.
 */
import type { Expression } from "../arithmetic/Expression.js"
import type { Interval } from "../arithmetic/Interval.js"

/**
 * An unknown number. `integer`, `low` and `high` (both closed) hold beyond dispute: a count is whole and not
 * negative whatever the text says. What may be disputed (the sign of a profit) is a premise instead.
 *
 * @category problem
 * @since 0.1.0
 */
export interface Variable {
  readonly name: string
  readonly integer: boolean
  readonly low: Interval["low"]
  readonly high: Interval["high"]
}

/**
 * The value of `expression` is defined and lies in `interval`; or the variable is whole.
 *
 * A bound asserts that its expression is defined: no denominator is zero, no root has a negative argument.
 *
 * @category problem
 * @since 0.1.0
 */
export type Constraint =
  | { readonly kind: "bound"; readonly expression: Expression; readonly interval: Interval }
  | { readonly kind: "whole"; readonly variable: string }

/**
 * How readily a premise is given up, strongest first. `hard` premises are decided first; `default` ones (unwritten
 * conventions) next; `soft` ones (plausibility) last. A conflict needs the weakest stratum it contains.
 *
 * @category problem
 * @since 0.1.0
 */
export type Stratum = "hard" | "default" | "soft"

/**
 * A statement that holds or does not hold as a whole.
 *
 * @category problem
 * @since 0.1.0
 */
export interface Premise {
  readonly id: string
  readonly stratum: Stratum
  /** Cost of giving it up in a correction; null when it is never to blame (definitions, trusted figures). */
  readonly weight: number | null
  readonly constraints: ReadonlyArray<Constraint>
  /** Holds only where the named choice takes this option; always when absent. */
  readonly when?: { readonly choice: string; readonly option: string }
}

/**
 * Alternatives that are taken together wherever they are named; the first option is the one as worded.
 *
 * @category problem
 * @since 0.1.0
 */
export interface Choice {
  readonly name: string
  readonly options: ReadonlyArray<string>
}

/**
 * A whole question: can all premises hold at once?
 *
 * @category problem
 * @since 0.1.0
 */
export interface Problem {
  readonly variables: ReadonlyArray<Variable>
  readonly premises: ReadonlyArray<Premise>
  readonly choices: ReadonlyArray<Choice>
}
