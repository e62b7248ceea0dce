/**
 * How often a random figure would fit as well.
 *
 * The null hypothesis: the figure that is printed is any figure of its size and precision, each as likely as another: as
 * many digits, the first of them not zero, the last at the same place. 87.7 % is one of 900 figures from 10.0 to 99.9 %.
 * An edit fits for as many of them as lie, edited, within what everything else allows. The chance of an explanation is
 * that at least one of the edits tried that cost no more would have fitted, 1 − ∏ (1 − share), as if they fitted
 * independently: the usual correction for many comparisons (Šidák 1967).
 */
import * as Interval from "../arithmetic/Interval.js"
import * as Rational from "../arithmetic/Rational.js"
import type { Figure } from "../model/Figure.js"

/** An edit that more than this share of all figures would have fitted explains nothing. */
export const SAYS_NOTHING = 0.1

/** Figures of one size and precision: their last places counted from zero, `first` to `last`. */
export interface Grid {
  readonly first: bigint
  readonly last: bigint
  /** The printed figure in last places, without its sign. */
  readonly printed: bigint
}

/** The figures that could as well have been printed; null for a figure in words, which has no last place. */
export const gridOf = (figure: Figure): Grid | null => {
  const { step, value } = figure
  if (step === null || figure.to !== null) return null
  const places = Rational.abs(Rational.divide(value, step))
  const printed = Rational.numerator(Rational.floor(places))
  const digits = printed === 0n ? 1 : printed.toString().length
  const first = 10n ** BigInt(digits - 1)
  return { first: digits === 1 ? 0n : first, last: first * 10n - 1n, printed }
}

/** How many figures a grid has. */
export const sizeOf = ({ first, last }: Grid): bigint => last - first + 1n

/**
 * How many figures of a grid would meet an allowed range.
 *
 * @param stated what the printed figure stands for, as values of a quantity
 * @param step how far one last place moves it, with the sign of the figure
 * @param allowed where everything else puts the quantity
 */
export const fitting = (
  grid: Grid,
  stated: Interval.Interval,
  step: Rational.Rational,
  allowed: Interval.Interval
): bigint => {
  if (Interval.isEmpty(allowed)) return 0n
  const rising = Rational.sign(step) > 0
  const size = Rational.abs(step)
  // Moved by m steps, the figure meets the range when low + m ≤ allowed.high and high + m ≥ allowed.low.
  const most = quotient(allowed.high, stated.low, size)
  const least = quotient(allowed.low, stated.high, size)
  const up = most === null ? null : Rational.numerator(Rational.floor(most))
  const down = least === null ? null : Rational.numerator(Rational.ceil(least))
  const below = rising ? grid.first - grid.printed : grid.printed - grid.last
  const above = rising ? grid.last - grid.printed : grid.printed - grid.first
  const from = down === null || down < below ? below : down
  const to = up === null || up > above ? above : up
  return to < from ? 0n : to - from + 1n
}

const quotient = (
  a: Rational.Rational | null,
  b: Rational.Rational | null,
  by: Rational.Rational
): Rational.Rational | null =>
  a === null || b === null ? null : Rational.divide(Rational.subtract(a, b), by)

/** A part of a whole as a number between 0 and 1; it is shown, never decided on. */
export const share = (part: bigint, whole: bigint): number =>
  part >= whole ? 1 : Rational.toNumber(Rational.fromBigInt(part, whole))

/** The chance that at least one of several independent things happens. */
export const anyOf = (shares: Iterable<number>): number => {
  let none = 1
  for (const each of shares) none *= 1 - each
  return 1 - none
}
