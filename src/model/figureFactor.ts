/**
 * Whether a printed figure fits an indicator's unit, and by what it is multiplied.
 */
import { Result } from "effect"
import * as Rational from "../arithmetic/Rational.js"
import type { FigureUnit } from "./Figure.js"
import * as Unit from "./Unit.js"

/**
 * Kinds that certainly count different things. A word or classifier that is in no family (家, 个, stores) fits every
 * count: a text is never accused of a word that this table does not know.
 */
const families: ReadonlyArray<ReadonlySet<string>> = [
  new Set([
    ..."people person persons residents inhabitants employees workers staff students pupils teachers".split(
      " "
    ),
    ..."visitors passengers patients tourists members women men children doctors nurses".split(" "),
    ..."人 人次 名 位".split(" ")
  ]),
  new Set("firms firm companies company enterprises enterprise businesses corporations".split(" ")),
  new Set("households household".split(" ")),
  new Set("vehicles vehicle cars car 辆".split(" ")),
  new Set("countries country".split(" "))
]

const mayCountTheSame = (a: string, b: string): boolean => {
  if (a === b) return true
  const first = families.find(family => family.has(a.toLowerCase()))
  const second = families.find(family => family.has(b.toLowerCase()))
  return first === undefined || second === undefined || first === second
}

const kindCounted = (unit: Unit.Unit): string | undefined => {
  for (const base of unit.powers.keys()) if (base.startsWith("count:")) return base.slice("count:".length)
  return undefined
}

/** How a printed unit is called in a message. */
const nameOfFigureUnit = (unit: FigureUnit): string => {
  switch (unit.kind) {
    case "percent":
      return "%"
    case "permille":
      return "‰"
    case "point":
      return "percentage points"
    case "basis-point":
      return "basis points"
    case "multiple":
      return "times"
    case "none":
      return "no unit"
    default:
      return unit.id
  }
}

/**
 * True when a change is printed in % of an indicator that is itself a ratio: it is read as percentage points, which
 * deserves a warning.
 *
 * @category unit
 * @since 0.1.0
 */
export const isPercentForPoints = (printed: FigureUnit, unit: Unit.Unit): boolean =>
  (printed.kind === "percent" || printed.kind === "permille") &&
  (unit.kind === "ratio" || unit.kind === "point")

/**
 * The factor from the unit printed with a figure to the base unit of the indicator's dimension (see `Unit`): `%` of a
 * share is 1/100, 万平方米 is 1 (its scale word is already in the figure), a bare number of an indicator in `ha` is 10,000.
 *
 * For an indicator in `CNY/m2` a figure printed in 元 or 万元 is per m2: the text says "per" elsewhere. Fails with both
 * units named when the figure cannot be of this indicator.
 *
 * @param printed the unit printed with the figure
 * @param unit the unit of what the figure bounds: the indicator's, or `Unit.ratio` for growth, shares and multiples
 * @category unit
 * @since 0.1.0
 */
export const figureFactor = (
  printed: FigureUnit,
  unit: Unit.Unit
): Result.Result<Rational.Rational, string> => {
  const fail = Result.fail(`the figure is in ${nameOfFigureUnit(printed)}, the indicator in ${unit.id}`)
  const isRatio = unit.kind === "ratio" || unit.kind === "point"
  switch (printed.kind) {
    case "none":
      return Result.succeed(unit.factor)
    case "percent":
      return isRatio ? Result.succeed(Unit.percent.factor) : fail
    case "permille":
      return isRatio ? Result.succeed(Unit.permille.factor) : fail
    case "basis-point":
      return isRatio ? Result.succeed(Rational.of(1, 10_000)) : fail
    case "point":
      return isRatio
        ? Result.succeed(Unit.point.factor)
        : unit.kind === "index"
          ? Result.succeed(Rational.one)
          : fail
    case "multiple":
      return unit.kind === "ratio" ? Result.succeed(Rational.one) : fail
    case "count":
    case "currency":
    case "measure":
    case "time": {
      const factor = quantityFactor(printed.kind, printed.id, unit)
      return factor === undefined ? fail : Result.succeed(factor)
    }
  }
}

const quantityFactor = (
  kind: "count" | "currency" | "measure" | "time",
  id: string,
  unit: Unit.Unit
): Rational.Rational | undefined => {
  const printed = kind === "count" ? undefined : Result.getOrUndefined(Unit.parse(id))
  if (printed?.kind === "compound" && Unit.isCompatible(printed, unit)) return printed.factor
  if (unit.kind === "compound") {
    const numerator = Unit.parse(unit.id.split("/")[0] ?? "")
    if (Result.isFailure(numerator) || numerator.success.kind === "compound") return undefined
    const own = quantityFactor(kind, id, numerator.success)
    return own === undefined
      ? undefined
      : Rational.multiply(own, Rational.divide(unit.factor, numerator.success.factor))
  }
  if (kind === "count") {
    const wanted = kindCounted(unit)
    const fits = unit.kind === "count" && (wanted === undefined || mayCountTheSame(id, wanted))
    return fits ? Rational.one : undefined
  }
  const own = Unit.parse(id)
  return Result.isSuccess(own) && own.success.kind !== "compound" && Unit.isCompatible(own.success, unit)
    ? own.success.factor
    : undefined
}
