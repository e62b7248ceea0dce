/**
 * What an expression of a claims file says: arithmetic over mentions of cells.
 */
import type { Expression } from "./Expression.js"

/**
 * A mention of a cell: the indicator, and where it differs from the claim's own area and period.
 *
 * @category expressions
 * @since 0.1.0
 */
export interface CellReference {
  readonly indicator: string
  /** Null: the claim's own area. */
  readonly area: string | null
  /** `offset` counts periods of the claim's own length; `named` is a period, `year-before` or `previous`. */
  readonly period:
    | { readonly kind: "own" }
    | { readonly kind: "offset"; readonly by: number }
    | { readonly kind: "named"; readonly text: string }
  /** Place of the name in the source, in UTF-16 units from 0. */
  readonly offset: number
}

/**
 * Why an expression cannot be read. `line` and `column` count from 1 inside the expression.
 *
 * @category expressions
 * @since 0.1.0
 */
export interface ExpressionProblem {
  /** Place in the source, in UTF-16 units from 0. */
  readonly offset: number
  readonly message: string
  readonly line: number
  readonly column: number
}

/** @category expressions */
export type Comparison = "==" | "<" | "<=" | ">" | ">="

/**
 * `left` compared with what follows, in a chain: `a <= b <= c` says a ≤ b and b ≤ c.
 *
 * @category expressions
 * @since 0.1.0
 */
export interface Relation {
  readonly left: Expression<CellReference>
  readonly comparisons: ReadonlyArray<{
    readonly operator: Comparison
    readonly right: Expression<CellReference>
  }>
}
