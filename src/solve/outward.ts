/**
 * Doubles rounded outward: one relative step of 2.3e-16 is more than half a unit in the last place, the error of one
 * operation. They only propose bounds; proofs are exact.
 */
import * as Rational from "../arithmetic/Rational.js"

/** A double certainly not above the exact result that x was rounded from. Sums and products that are 0 are exact. */
export const down = (x: number): number => (x === 0 ? 0 : x - Math.abs(x) * 2.3e-16)
/** A double certainly not below the exact result that x was rounded from. */
export const up = (x: number): number => (x === 0 ? 0 : x + Math.abs(x) * 2.3e-16)

/** Nearer to zero, doubles lose their digits and then vanish. */
const TINY = 1e-290

/** A double close to x that is certainly not above it; exact for safe integers. */
export const floatBelow = (x: Rational.Rational): number => {
  const value = Rational.toNumber(x)
  if (x.big === undefined && x.d === 1) return value
  if (Math.abs(value) < TINY) return Rational.sign(x) > 0 ? 0 : -TINY
  return down(down(value))
}

/** A double close to x that is certainly not below it; exact for safe integers. */
export const floatAbove = (x: Rational.Rational): number => {
  const value = Rational.toNumber(x)
  if (x.big === undefined && x.d === 1) return value
  if (Math.abs(value) < TINY) return Rational.sign(x) < 0 ? 0 : TINY
  return up(up(value))
}
