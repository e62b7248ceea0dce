/**
 * The range of a claim in the unit in which its figure is printed.
 */
import * as Rational from "../arithmetic/Rational.js"
import type { AmountRange } from "../model/Sentence.js"
import type { ClaimResult } from "./ClaimResult.js"
import type { Range } from "./Place.js"

/** How the numbers of a claim are shown: multiplied by `factor`, in `unit`. */
export interface Shown {
  readonly factor: number
  readonly unit: string | null
}

const printed: ReadonlyArray<readonly [pattern: RegExp, shown: Shown]> = [
  [/百分点|\bpoints?\b|\bpp\b|\bp\.p\./iu, { factor: 100, unit: "point" }],
  [/‰|千分之|per ?mille/iu, { factor: 1000, unit: "‰" }],
  [/[%％]|百分之|per ?cent/iu, { factor: 100, unit: "%" }]
]

/**
 * Shares and growths are exact fractions in the report (0.4165); a reader wants them as the text prints them (41.65 %).
 *
 * @category formatting
 * @since 0.1.0
 */
export const shownAs = (claim: Pick<ClaimResult, "figure" | "unit">): Shown => {
  const isPure = claim.unit === null || claim.unit === "1" || claim.unit === "ratio"
  const found = isPure ? printed.find(([pattern]) => pattern.test(claim.figure)) : undefined
  return found?.[1] ?? { factor: 1, unit: claim.unit }
}

/**
 * A range of a claim, or of an observation or correction in its unit, as the text would print it.
 *
 * @category formatting
 * @since 0.1.0
 */
export const shownRange = (range: Range, claim: Pick<ClaimResult, "figure" | "unit">): AmountRange => {
  const { factor, unit } = shownAs(claim)
  const scale = (end: string | null): string | null => {
    const value = end === null || factor === 1 ? undefined : Rational.parse(end)
    return value === undefined ? end : Rational.format(Rational.multiply(value, Rational.of(factor)))
  }
  return { ...range, low: scale(range.low), high: scale(range.high), unit }
}
