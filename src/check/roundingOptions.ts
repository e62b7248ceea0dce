/**
 * How a claim's figure is to be read: its rounding rule, its precision and the widths of hedges that the file writes.
 */
import { Result } from "effect"
import * as Rational from "../arithmetic/Rational.js"
import type { HedgeWidth, RoundingOptions, WideHedge } from "../arithmetic/Rounding.js"
import type { HedgeTable } from "../model/ClaimsFile.js"
import { parseFigure } from "../text/figures/parseFigure.js"
import type { ClaimMeaning } from "./ClaimMeaning.js"
import type { World } from "./World.js"

/** The options, or a plain sentence about the field that cannot be read. */
export const roundingOptions = (
  world: World,
  meaning: ClaimMeaning,
  exactWhole: boolean
): Result.Result<RoundingOptions, string> =>
  Result.gen(function* () {
    const { rounding, precision } = meaning.claim
    const hedges = world.file.hedges === undefined ? undefined : yield* hedgeWidths(world.file.hedges)
    const step = precision === undefined ? undefined : yield* lastPlace(world, precision)
    return {
      rounding: rounding ?? "nearest",
      exactWhole,
      ...(step === undefined ? {} : { precision: step }),
      ...(hedges === undefined ? {} : { hedges })
    }
  })

const lastPlace = (world: World, text: string): Result.Result<Rational.Rational, string> => {
  const figure = parseFigure(text, { language: world.language })
  return Result.isSuccess(figure) && Rational.sign(figure.success.value) > 0
    ? Result.succeed(figure.success.value)
    : Result.fail(`precision: "${text}" is not a positive number such as 0.1 or 10万`)
}

const hedgeWidths = (
  table: HedgeTable
): Result.Result<{ readonly [hedge in WideHedge]?: Partial<HedgeWidth> }, string> =>
  Result.gen(function* () {
    const widths: { [hedge in WideHedge]?: Partial<HedgeWidth> } = {}
    for (const hedge of ["about", "equals-about", "nearly", "and-more"] as const) {
      const written = table[hedge]
      if (written === undefined) continue
      widths[hedge] = {
        ...(written.steps === undefined ? {} : { steps: yield* width(hedge, written.steps) }),
        ...(written.at_least === undefined ? {} : { atLeast: yield* width(hedge, written.at_least) })
      }
    }
    return widths
  })

const width = (hedge: WideHedge, text: string): Result.Result<Rational.Rational, string> => {
  const percent = text.trim().endsWith("%")
  const value = Rational.parse(percent ? text.trim().slice(0, -1) : text)
  return value === undefined || Rational.sign(value) < 0
    ? Result.fail(`hedges.${hedge}: "${text}" is not a width such as 0.5 or 5%`)
    : Result.succeed(percent ? Rational.divide(value, Rational.of(100)) : value)
}
