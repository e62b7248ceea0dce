/**
 * A figure as printed: digits, unit, hedge. It stays what the text says until `figureBounds` makes intervals of it.
 */
import type { Interval } from "../arithmetic/Interval.js"
import type { Rational } from "../arithmetic/Rational.js"

/**
 * The unit printed behind (or before) a number.
 *
 * `id` is canonical: an ISO currency (`CNY`), a unit of the own table (`m2`, `mu`, `km`), or for counts the kind of thing
 * counted when it was printed (`firms`, `people`, or the Chinese classifier as printed: `家`).
 *
 * @category figure
 * @since 0.1.0
 */
export type FigureUnit =
  | { readonly kind: "percent" | "permille" | "point" | "basis-point" | "multiple" | "none" }
  | { readonly kind: "currency" | "measure" | "count" | "time"; readonly id: string }

/**
 * How the text hedges a number; see the table in docs/claims-file.md.
 *
 * @category figure
 * @since 0.1.0
 */
export type Hedge =
  | "none"
  | "about"
  | "equals-about"
  | "nearly"
  | "over"
  | "and-more"
  | "at-least"
  | "at-most"
  | "under"

/**
 * What kind of statement the printed number makes.
 *
 * `number` a quantity; `ordinal` a place in an order (第38位, 38th, 首位); `top` one of the first n places (30强, top 30);
 * `unique` the only one (唯一); `membership` one of several (之一); `range` from a to b; `multiple` (2.8 times, doubled,
 * 翻两番); `fraction` in words without a last place (a third, 三分之一, 一半).
 *
 * @category figure
 * @since 0.1.0
 */
export type FigureForm =
  | "number"
  | "ordinal"
  | "top"
  | "unique"
  | "membership"
  | "range"
  | "multiple"
  | "fraction"

/**
 * A printed figure, read but not yet interpreted. All numbers are in the printed unit with scale words applied
 * (1545.7亿元 is 154,570,000,000 CNY; 41.7% is 41.7 percent) and carry their sign.
 *
 * @category figure
 * @since 0.1.0
 */
export interface Figure {
  readonly text: string
  readonly form: FigureForm
  readonly hedge: Hedge
  readonly unit: FigureUnit
  /** The printed value, signed, scale applied; the low end of a range. */
  readonly value: Rational
  /** The high end of a range; null otherwise. */
  readonly to: Rational | null
  /** Unit of the last printed place, scale applied (1545.7亿 → 10,000,000); null for words without a last place. */
  readonly step: Rational | null
  /** Unit of the last non-zero place, scale applied (700 → 100). Equal to `step` when the last digit is not zero. */
  readonly coarseStep: Rational | null
  /** The scale applied (亿 → 100,000,000; none → 1). */
  readonly scale: Rational
  /** True when a written minus, parentheses or a direction word made the sign. */
  readonly negative: boolean
  /** True when the sign was written at all (+, −, a direction word). */
  readonly signed: boolean
}

/**
 * Everything a figure says, as intervals in its printed unit, weakest assumption first.
 *
 * @category figure
 * @since 0.1.0
 */
export interface FigureBounds {
  /** What the figure certainly asserts under its written rounding rule. */
  readonly stated: Interval
  /** Narrower intervals that rest on an unwritten convention, each named. */
  readonly defaults: ReadonlyArray<{
    readonly code: "hedge-width" | "trailing-zeros"
    readonly interval: Interval
  }>
  /** What is usual but not asserted (`over 600` is below the next round figure). */
  readonly soft: ReadonlyArray<{ readonly code: "next-round-figure"; readonly interval: Interval }>
  /** All of the above (not soft) under round-half-up: low end closed, high end open, on the magnitude. */
  readonly strict: Interval
  /** `stated` if the figure had been adjusted by one last unit so that shares add up to 100; null when not applicable. */
  readonly adjusted: Interval | null
}

/**
 * How a publisher rounded; rules and hedges apply to the magnitude.
 *
 * @category figure
 * @since 0.1.0
 */
export type RoundingRule = "nearest" | "half-up" | "half-even" | "truncated" | "up" | "adjusted" | "exact"
