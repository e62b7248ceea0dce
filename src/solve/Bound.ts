/**
 * Bounds of columns, each with the reason that it holds.
 */
import * as Rational from "../arithmetic/Rational.js"
import * as DeltaRational from "./DeltaRational.js"
import type { Row, Side } from "./Row.js"

/** Why a bound holds. `rounded`: the fact says less, but the column takes whole values only. */
export type Origin =
  | { readonly kind: "row"; readonly row: Row; readonly rounded: boolean }
  | { readonly kind: "variable"; readonly variable: number; readonly side: Side; readonly rounded: boolean }
  /** Assumed by a split of the search; splits are numbered −1, −2, …. */
  | { readonly kind: "split"; readonly split: number; readonly variable: number }
  /** Derived by narrowing: the number of its event. */
  | { readonly kind: "event"; readonly event: number }

/** A lower or upper bound of a column. */
export interface Bound {
  readonly value: DeltaRational.DeltaRational
  readonly origin: Origin
}

/** A term of a contradiction: `multiplier` times the bound as a fact. */
export interface BoundTerm {
  readonly origin: Origin
  readonly multiplier: Rational.Rational
}

/** Bounds whose combination is a contradiction. */
export type Contradiction = ReadonlyArray<BoundTerm>

/** The contradiction between a lower and an upper bound of one column, if there is one. */
export const clashOf = (lower: Bound | undefined, upper: Bound | undefined): Contradiction | undefined =>
  lower === undefined || upper === undefined || DeltaRational.compare(lower.value, upper.value) <= 0
    ? undefined
    : [
        { origin: lower.origin, multiplier: Rational.one },
        { origin: upper.origin, multiplier: Rational.one }
      ]
