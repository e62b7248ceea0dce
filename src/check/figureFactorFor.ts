/**
 * By what a printed figure is multiplied to become a value of what it bounds.
 */
import { Result } from "effect"
import * as Rational from "../arithmetic/Rational.js"
import type { Figure } from "../model/Figure.js"
import { figureFactor, unitBeside } from "../model/figureFactor.js"
import * as Unit from "../model/Unit.js"
import type { Target } from "./measures/Measure.js"
import type { World } from "./World.js"

/** The factor, or a plain sentence that names both units. */
export const figureFactorFor = (
  world: World,
  figure: Figure,
  target: Target
): Result.Result<Rational.Rational, string> => {
  switch (target.kind) {
    case "indicator": {
      const unit = world.units.get(target.indicator)
      return unit === undefined
        ? Result.fail(`the unit of "${target.indicator}" could not be read`)
        : figureFactor(unitBeside(figure, unit), unit)
    }
    case "ratio":
      return figure.unit.kind === "point"
        ? Result.fail("the figure is in percentage points, which only a change or a contribution is")
        : figureFactor(figure.unit, Unit.ratio)
    case "points":
      return figureFactor(figure.unit, Unit.ratio)
    case "count":
      return figure.unit.kind === "percent" || figure.unit.kind === "currency"
        ? Result.fail(`the figure "${figure.text}" is not a number of places or periods`)
        : Result.succeed(Rational.one)
    case "as-printed":
      return Result.succeed(printedFactor(figure))
  }
}

/** The canonical unit of whatever is printed, per cent being hundredths. */
export const printedFactor = (figure: Figure): Rational.Rational => {
  const { unit } = figure
  if (unit.kind === "currency" || unit.kind === "measure" || unit.kind === "time") {
    const own = Unit.parse(unit.id)
    return Result.isSuccess(own) ? own.success.factor : Rational.one
  }
  return Result.getOrElse(figureFactor(unit, Unit.ratio), () => Rational.one)
}
