/**
 * Whether a printed figure fits an indicator's unit, and by what it is multiplied.
 */
import { Result } from "effect"
import * as Rational from "../arithmetic/Rational.js"
import type { Figure, FigureUnit } from "./Figure.js"
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
 * The unit printed with a figure, as one that is in `unit` means it: `¥` alone is the yuan, but the yen of a quantity in
 * yen.
 *
 * @category unit
 * @since 0.1.0
 */
export const unitBeside = (
  { text, unit: printed }: Pick<Figure, "text" | "unit">,
  unit: Unit.Unit
): FigureUnit =>
  printed.kind === "currency" && printed.id === "CNY" && unit.id === "JPY" && /(?<!cn|rmb)[¥￥]/iu.test(text)
    ? { kind: "currency", id: "JPY" }
    : printed

/**
 * The factor from the unit printed with a figure to the base unit of the indicator's dimension (see `Unit`): `%` of a
 * share is 1/100, 万平方米 is 1 (its scale word is already in the figure), a bare number of an indicator in `ha` is 10,000.
 *
 * For an indicator in `CNY/m2` a figure printed in 元 or 万元 is per m2: the text says "per" elsewhere; a printed quotient
 * (`USD/barrel`) is compared as such. A bare "ton" or "degree" is the indicator's own. Fails with both
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

/**
 * Mass units that a bare "ton" may mean; texts rarely say which, so it is the one that the indicator is in (`t` for `Mt`).
 * For an indicator in kg it stays unknown.
 */
const tons = /^(?:[\d,.]+ )?[kMG]?(t|short_ton|long_ton)$/u

/** Units that a bare "degree" (度) may mean: a temperature's, or in Chinese the kilowatt-hour. */
const degrees = /^(?:[\d,.]+ )?(degC|degF|K|kWh)$/u

/** A unit word that means several units, as the one that an indicator (or a part of its quotient) is in. */
const disambiguated = (word: string, unit: string): string => {
  const pattern = word === "ton" ? tons : word === "degree" ? degrees : undefined
  return pattern?.exec(unit)?.[1] ?? word
}

/** `USD/ton` of an indicator in `USD/t`, part by part. */
const inUnitsOf = (id: string, unit: Unit.Unit): string => {
  const wanted = unit.id.split("/")
  return id
    .split("/")
    .map((part, at) => disambiguated(part, wanted[at] ?? ""))
    .join("/")
}

/** Cents and pence, of whichever currency the indicator is in. */
const CENT = "cent"

const parsed = (id: string): Unit.Unit | undefined => Result.getOrUndefined(Unit.parse(id))

/** The part before the first "/": what is counted per something. */
const numeratorOf = (id: string): string => id.split("/")[0] ?? ""

const quantityFactor = (
  kind: "count" | "currency" | "measure" | "time",
  printed: string,
  unit: Unit.Unit
): Rational.Rational | undefined => {
  const id = inUnitsOf(printed, unit)
  const own = parsed(id)
  const isQuotient = id.includes("/")
  if (isQuotient && own !== undefined && Unit.isCompatible(own, unit)) return own.factor
  if (isQuotient && (own === undefined || unit.kind !== "compound"))
    return numeratorFactor(kind, numeratorOf(id), unit)
  if (unit.kind === "compound") {
    const numerator = parsed(numeratorOf(unit.id))
    if (isQuotient || numerator === undefined || numerator.kind === "compound") return undefined
    const factor = quantityFactor(kind, id, numerator)
    return factor === undefined
      ? undefined
      : Rational.multiply(factor, Rational.divide(unit.factor, numerator.factor))
  }
  if (id === CENT) return unit.kind === "currency" ? Rational.of(1, 100) : undefined
  if (kind === "count") {
    const wanted = kindCounted(unit)
    const fits = unit.kind === "count" && (wanted === undefined || mayCountTheSame(id, wanted))
    return fits ? Rational.one : undefined
  }
  return own !== undefined && own.kind !== "compound" && Unit.isCompatible(own, unit) ? own.factor : undefined
}

/** `GBP/month` of an indicator in `GBP`, whose name says "per month": what stands before the "/" decides. */
const numeratorFactor = (
  kind: "count" | "currency" | "measure" | "time",
  numerator: string,
  unit: Unit.Unit
): Rational.Rational | undefined =>
  unit.id === Unit.ratio.id && parsed(numerator) === undefined
    ? Rational.one
    : quantityFactor(kind, numerator, unit)
