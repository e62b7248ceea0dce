/**
 * By what the figure of a claim is multiplied, and whether the evidence that the claim names can carry it at all.
 */
import { Result } from "effect"
import type { Measure } from "../model/Claim.js"
import * as Rational from "../arithmetic/Rational.js"
import * as Unit from "../model/Unit.js"
import { type Gap, gapOf, isBound, misfit } from "./Binding.js"
import type { ClaimMeaning } from "./ClaimMeaning.js"
import { figureFactorFor } from "./figureFactorFor.js"
import { formulaFactor } from "./formulaFactor.js"
import type { Quantity } from "./measures/Measure.js"
import type { World } from "./World.js"

/** The factor of a claim's figure; a gap when what it names as its evidence says nothing about it. */
interface Factor {
  readonly factor: Rational.Rational
  readonly gap: Gap | null
}

/** The factor, or a plain sentence about a figure that cannot be of what it bounds. */
export const factorOf = (
  world: World,
  meaning: ClaimMeaning,
  { expression, target }: Quantity
): Result.Result<Factor, string> => {
  const unclear = rateWithoutUnit(meaning)
  if (unclear !== null) return Result.fail(unclear)
  const factor =
    target.kind === "as-printed"
      ? formulaFactor(world, meaning.figure, expression)
      : figureFactorFor(world, meaning.figure, target)
  if (world.bound === null || !isBound(meaning.claim))
    return Result.map(factor, known => ({ factor: known, gap: null }))
  const gap = gapOf(world, meaning.claim, expression, unitOfTarget(world, target))
  if (Result.isSuccess(factor)) return Result.succeed({ factor: factor.success, gap })
  return Result.succeed({ factor: Rational.one, gap: gap ?? misfit(world, meaning.claim.figure, expression) })
}

/** Measures that texts print in per cent. */
const RATES: ReadonlyArray<Measure> = [
  "growth",
  "average_growth",
  "annualised_growth",
  "share",
  "contribution"
]

/**
 * A growth of a bare 3.6, copied from a column of a table that is in per cent, would be one of 360 % and accuse whatever is
 * right; a bare 0.036 is a rate.
 */
const rateWithoutUnit = ({ measure, figure }: ClaimMeaning): string | null =>
  RATES.includes(measure) &&
  figure.unit.kind === "none" &&
  figure.form === "number" &&
  Rational.compare(Rational.abs(figure.value), Rational.one) > 0
    ? `"${figure.text}" has no unit, and a ${measure} is not read as so many times the whole; write % behind it, or unit: "%" where the head of a table says so`
    : null

const unitOfTarget = (world: World, target: Quantity["target"]): Unit.Unit | undefined =>
  target.kind === "indicator"
    ? world.units.get(target.indicator)
    : target.kind === "ratio" || target.kind === "points"
      ? Unit.ratio
      : undefined
