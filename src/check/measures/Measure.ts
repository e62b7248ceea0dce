/**
 * The contract of a measure: which expression over cells a figure bounds, and in which unit.
 */
import type { Result } from "effect"
import type { Expression } from "../../arithmetic/Expression.js"
import type { Cell, Series } from "../../model/Cell.js"
import type { Measure as MeasureId } from "../../model/Claim.js"
import type { ReferencePeriod } from "../../model/ReferencePeriod.js"
import type { ClaimMeaning } from "../ClaimMeaning.js"
import type { World } from "../World.js"

/**
 * The unit that the bounds of a figure are converted to before they bound the expression.
 *
 * `indicator`: the unit of that indicator. `ratio`: a plain number, per cent being hundredths. `points`: a difference
 * of ratios, points and per cent both being hundredths. `count`: a plain whole number (places, periods). `as-printed`:
 * the canonical unit of whatever is printed, per cent being hundredths (formulas, whose unit the file does not state).
 *
 * @category measures
 * @since 0.1.0
 */
export type Target =
  | { readonly kind: "indicator"; readonly indicator: string }
  | { readonly kind: "ratio" | "points" | "count" | "as-printed" }

/**
 * A convention that the claim does not write out, as an equation of its own: without it the figure still says
 * something about a base that nothing else knows.
 */
export interface Link {
  readonly code: "versus-window"
  readonly left: Expression<Cell>
  readonly right: Expression<Cell>
}

/**
 * What a figure is about, as an expression over cells.
 *
 * @category measures
 * @since 0.1.0
 */
export interface Quantity {
  readonly expression: Expression<Cell>
  readonly target: Target
  readonly links: ReadonlyArray<Link>
}

/** Where and in which series a quantity is asked for. */
export interface At {
  readonly period: ReferencePeriod
  readonly series: Series
}

/** The world, and how the quantity of another claim is asked for (`of_claim`). */
export interface Asking {
  readonly world: World
  readonly quantityOf: (meaning: ClaimMeaning, at: At) => Result.Result<Quantity, string>
}

/**
 * A measure: one value in one file, listed in `measures/index.ts`.
 *
 * @category measures
 * @since 0.1.0
 */
export interface Measure {
  readonly id: MeasureId
  /** True when `basis` governs it: figures that are not nominal are then soft against levels. */
  readonly comparesPeriods: boolean
  /** The quantity at a period, or a plain sentence saying what the claim lacks. */
  readonly quantity: (asking: Asking, meaning: ClaimMeaning, at: At) => Result.Result<Quantity, string>
}
