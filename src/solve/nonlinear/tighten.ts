/**
 * Bounds of single unknowns that follow from all facts together, each as a sum of facts.
 *
 * @see Belotti et al., "Branching and bounds tightening techniques for non-convex MINLP" (2009)
 */
import * as Rational from "../../arithmetic/Rational.js"
import type * as DeltaRational from "../DeltaRational.js"
import type { Steps } from "../Meter.js"
import type { Known, KnownTerm, Workshop } from "./Known.js"
import type { Relaxation } from "./Relaxation.js"
import { simpleNumber } from "./simpleNumber.js"
import { rounded, type Wholeness } from "./statedFacts.js"

/** The tightest facts known about one unknown alone. */
export interface Range {
  readonly low: Known | undefined
  readonly high: Known | undefined
}

/** A bound must get tighter by this share of the range to be worth a fact. */
const WORTHWHILE = 0.02

/** Ends with more bits are loosened to a number with few digits. */
const LONG = 40

/** The value of an end. */
export const endOf = (known: Known | undefined): Rational.Rational | null => known?.row.bound.value ?? null

/**
 * What the facts say about one unknown alone.
 *
 * @category nonlinear
 * @since 0.1.0
 */
export const rangeOf = (facts: Iterable<Known>, variable: number): Range => {
  let low: Known | undefined
  let high: Known | undefined
  for (const known of facts) {
    const { monomials, bound, side } = known.row
    if (monomials.length !== 1 || monomials[0] !== variable + 1) continue
    if (side === "low") {
      if (low === undefined || Rational.compare(bound.value, low.row.bound.value) > 0) low = known
    } else if (high === undefined || Rational.compare(bound.value, high.row.bound.value) < 0) high = known
  }
  return { low, high }
}

/**
 * New bounds of the given unknowns, from a relaxation at a point of which all facts hold (and does so afterwards).
 *
 * @category nonlinear
 * @since 0.1.0
 */
export function* tighten(
  relaxation: Relaxation,
  facts: ReadonlyArray<Known>,
  variables: Iterable<number>,
  workshop: Workshop,
  isWhole: Wholeness
): Steps<ReadonlyArray<Known>> {
  const found: Array<Known> = []
  for (const variable of variables) {
    const range = rangeOf(facts, variable)
    for (const greatest of [false, true]) {
      const optimum = yield* relaxation.optimum(variable + 1, greatest)
      if (optimum === undefined || !worthwhile(optimum, range, greatest)) continue
      const terms = yield* relaxation.proofOfOptimum(variable + 1, optimum, greatest)
      yield* relaxation.check()
      if (terms === undefined) continue
      const exact = workshop.lemma(terms, false)
      const whole = rounded(exact, workshop, isWhole)
      found.push(whole === exact ? loosened(exact, range, greatest, workshop) : whole)
    }
  }
  return found
}

const worthwhile = (
  optimum: DeltaRational.DeltaRational,
  { low, high }: Range,
  greatest: boolean
): boolean => {
  const own = endOf(greatest ? high : low)
  if (own === null) return true
  const other = endOf(greatest ? low : high)
  const gain = Math.abs(Rational.toNumber(Rational.subtract(optimum.value, own)))
  const size = Math.abs(Rational.toNumber(other === null ? optimum.value : Rational.subtract(other, own)))
  return gain > WORTHWHILE * size
}

/**
 * A bound with fewer digits that follows from the exact one: a mixture with a weaker bound of the same side, or with a
 * little of the bound of the other side.
 */
const loosened = (exact: Known, { low, high }: Range, greatest: boolean, workshop: Workshop): Known => {
  const value = exact.row.bound.value
  const { big, d, n } = value
  if (big === undefined && Math.log2(Math.abs(n) + 1) + Math.log2(d) < LONG) return exact
  const weaker = greatest ? high : low
  const other = greatest ? low : high
  const limit = endOf(weaker)
  const opposite = endOf(other)
  const size = Rational.abs(opposite === null ? value : Rational.subtract(value, opposite))
  const room = Rational.multiply(size, Rational.of(1, 1000))
  const beyond = greatest ? Rational.add(value, room) : Rational.subtract(value, room)
  const outer = limit === null ? beyond : greatest ? Rational.min(limit, beyond) : Rational.max(limit, beyond)
  const middle = Rational.multiply(Rational.add(value, outer), Rational.half)
  const simple = greatest ? simpleNumber(middle, value, outer) : simpleNumber(middle, outer, value)
  const own: KnownTerm = { known: exact, multiplier: Rational.one }
  if (limit !== null && weaker !== undefined && Rational.compare(limit, value) !== 0) {
    // λ·(exact) + (1 − λ)·(weaker) has its end at λ·value + (1 − λ)·limit
    const share = Rational.divide(Rational.subtract(simple, limit), Rational.subtract(value, limit))
    return workshop.lemma(
      [
        { ...own, multiplier: Rational.multiply(share, exact.row.factor) },
        {
          known: weaker,
          multiplier: Rational.multiply(Rational.subtract(Rational.one, share), weaker.row.factor)
        }
      ],
      false
    )
  }
  if (opposite !== null && other !== undefined && Rational.compare(opposite, value) !== 0) {
    // (exact) + μ·(other) has its end at (value − μ·opposite) / (1 − μ)
    const share = Rational.divide(Rational.subtract(simple, value), Rational.subtract(simple, opposite))
    return workshop.lemma(
      [
        { ...own, multiplier: exact.row.factor },
        { known: other, multiplier: Rational.multiply(share, other.row.factor) }
      ],
      false
    )
  }
  return exact
}
