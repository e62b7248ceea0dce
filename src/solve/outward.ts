/**
 * Doubles rounded outward: one relative step of 2.3e-16 is more than half a unit in the last place, the error of one
 * operation. They only propose bounds; proofs are exact.
 */
import * as Rational from "../arithmetic/Rational.js"

/** A double certainly not above the exact result that x was rounded from. Sums and products that are 0 are exact. */
export const down = (x: number): number => (x === 0 ? 0 : x - Math.abs(x) * 2.3e-16)
/** A double certainly not below the exact result that x was rounded from. */
export const up = (x: number): number => (x === 0 ? 0 : x + Math.abs(x) * 2.3e-16)

/** The largest double that is certainly not above x; exact for safe integers. */
export const floatBelow = (x: Rational.Rational): number => {
  const value = Rational.toNumber(x)
  return x.big === undefined && x.d === 1 ? value : down(down(value))
}

/** The smallest double that is certainly not below x; exact for safe integers. */
export const floatAbove = (x: Rational.Rational): number => {
  const value = Rational.toNumber(x)
  return x.big === undefined && x.d === 1 ? value : up(up(value))
}
