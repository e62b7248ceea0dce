/**
 * By what the figure of a claim is multiplied, and whether the evidence that the claim names can carry it at all.
 */
import { Result } from "effect"
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

const unitOfTarget = (world: World, target: Quantity["target"]): Unit.Unit | undefined =>
  target.kind === "indicator"
    ? world.units.get(target.indicator)
    : target.kind === "ratio" || target.kind === "points"
      ? Unit.ratio
      : undefined
