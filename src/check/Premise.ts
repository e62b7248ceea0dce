/**
 * Premises over cells, with where they come from: what a conflict consists of before and after the solver has seen it.
 */
import type { Expression } from "../arithmetic/Expression.js"
import type { Interval } from "../arithmetic/Interval.js"
import type { Cell } from "../model/Cell.js"
import type { Observation } from "../model/Observation.js"
import type { DefaultCode } from "../model/Sentence.js"
import type { Stratum } from "../solve/Problem.js"

/**
 * Where a premise comes from.
 *
 * `claim` a figure of the text; `default` a convention that the file leaves unwritten, about a claim or an indicator;
 * `relation` a relation, definition or rule; `observation` a value of a reference; `soft` what is usual but not asserted
 * (the next round figure above "over 600"; growth that may be real held against nominal levels); `same` that cells of two
 * documents are one, and why they need not be.
 *
 * @category premises
 * @since 0.1.0
 */
export type Origin =
  | { readonly kind: "claim"; readonly claim: string }
  | { readonly kind: "default"; readonly code: DefaultCode; readonly subject: string }
  | { readonly kind: "relation"; readonly relation: string }
  | { readonly kind: "observation"; readonly observation: Observation }
  | { readonly kind: "same"; readonly doubt: Doubt }
  | { readonly kind: "soft"; readonly code: "next-round-figure" | "basis"; readonly claim: string }

/**
 * Why two cells that look alike need not be one: they may be of different releases; no area is named; they need not be
 * at the same prices.
 */
export type Doubt = "release" | "area" | "prices"

/** A constraint over cells: the expression is defined and lies in the interval, or the cell is a whole number. */
export type CellConstraint =
  | { readonly kind: "bound"; readonly expression: Expression<Cell>; readonly interval: Interval }
  | { readonly kind: "whole"; readonly cell: Cell }

/**
 * A statement about cells that holds or does not hold as a whole.
 *
 * @category premises
 * @since 0.1.0
 */
export interface Premise {
  readonly id: string
  readonly origin: Origin
  readonly stratum: Stratum
  /** Cost of giving it up; null when it is never to blame. */
  readonly weight: number | null
  readonly constraints: ReadonlyArray<CellConstraint>
}

/** The claim that a premise is about: its figure and what is usual or conventional about it; undefined for all others. */
export const claimOf = (origin: Origin): string | undefined => {
  switch (origin.kind) {
    case "claim":
    case "soft":
      return origin.claim
    case "default":
      // The sign and the kind are conventions about an indicator, which may bear the name of a claim.
      return origin.code === "sign" || origin.code === "kind" ? undefined : origin.subject
    default:
      return undefined
  }
}

/** The id of the premise that a claim's figure is. */
export const claimPremise = (claim: string): string => `claim ${claim}`

/** The id of the premise that an observation is. */
export const observationPremise = (observation: string): string => `observation ${observation}`

/** left = right, as a bound on their difference. */
export const equation = (
  left: Expression<Cell>,
  right: Expression<Cell>,
  zero: Interval
): CellConstraint => ({ kind: "bound", expression: { kind: "subtract", left, right }, interval: zero })
