/**
 * Figures that their indicator cannot have: mistakes of the claims file, not of the text.
 */
import { Result } from "effect"
import * as Rational from "../arithmetic/Rational.js"
import * as Indicator from "../model/Indicator.js"
import type { ClaimMeaning } from "./ClaimMeaning.js"
import * as World from "./World.js"

/** A plain sentence saying what to change in the file, or nothing to complain of. */
export const fitsIndicator = (world: World.World, meaning: ClaimMeaning): Result.Result<void, string> => {
  const { measure, figure, claim } = meaning
  const id = claim.indicator
  const indicator = id === undefined ? undefined : world.indicators.get(id)
  if (measure !== "level" || id === undefined || indicator === undefined) return Result.void
  const isUnscaledDecimal =
    figure.step !== null &&
    Rational.equals(figure.scale, Rational.one) &&
    Rational.compare(Rational.abs(figure.step), Rational.one) < 0
  if (isUnscaledDecimal && World.isWhole(world, id))
    return Result.fail(
      `"${figure.text}" is not a whole number, but values of "${id}" are; write integer: false there if they are not`
    )
  const isNegative = Rational.sign(figure.value) < 0
  if (isNegative && indicator.sign === undefined && Indicator.signOf(indicator) === "non-negative")
    return Result.fail(
      `"${figure.text}" is below zero, which "${id}" is taken not to be; write sign: any there if it can be`
    )
  return Result.void
}
