/**
 * By what a figure is multiplied to become a value of a formula, or of the observation that it is bound to: the units of
 * a figure and of what it is computed from must go together.
 */
import { Result } from "effect"
import type { Expression } from "../arithmetic/Expression.js"
import * as Rational from "../arithmetic/Rational.js"
import type { Cell } from "../model/Cell.js"
import type { Figure } from "../model/Figure.js"
import { figureFactor, unitBeside } from "../model/figureFactor.js"
import * as Unit from "../model/Unit.js"
import { named } from "./Binding.js"
import { printedFactor } from "./figureFactorFor.js"
import type { World } from "./World.js"

/** Powers of base dimensions, things counted being one dimension, and what a figure without a unit is in. */
interface Dimension {
  readonly powers: ReadonlyMap<string, number>
  readonly scale: Rational.Rational
}

/** A plain number has no dimension of its own: it takes that of what it stands beside. */
type Inferred = Dimension | null

/**
 * The factor, or a plain sentence that names both units.
 *
 * One observation is compared unit by unit, so that 81 observations are not 81 %, and 5 % are not 5 points. In a formula
 * things counted count as plain numbers beside other units: shares × USD is USD.
 */
export const formulaFactor = (
  world: World,
  figure: Figure,
  expression: Expression<Cell>
): Result.Result<Rational.Rational, string> => {
  if (expression.kind === "variable") {
    const unit = unitOfCell(world, expression.variable)
    if (unit === undefined) return Result.succeed(printedFactor(figure))
    const differ =
      (figure.unit.kind === "percent" && unit.kind === "point") ||
      (figure.unit.kind === "point" && unit.id === "%")
    return differ
      ? Result.fail(
          `the figure "${figure.text}", its evidence in ${unit.id}: per cent and percentage points differ`
        )
      : Result.mapError(
          figureFactor(unitBeside(figure, unit), unit),
          () => `the figure "${figure.text}", its evidence in ${unit.id}`
        )
  }
  if (figure.unit.kind === "point" && isIndexPoints(world, expression)) return Result.succeed(Rational.one)
  return Result.flatMap(dimensionOf(world, expression), dimension =>
    dimension === null ? Result.succeed(printedFactor(figure)) : factorIn(figure, dimension)
  )
}

/** True for sums and differences of index numbers: those are in points of the index. */
const isIndexPoints = (world: World, e: Expression<Cell>): boolean =>
  e.kind === "variable"
    ? unitOfCell(world, e.variable)?.kind === "index"
    : (e.kind === "add" || e.kind === "subtract") &&
      isIndexPoints(world, e.left) &&
      isIndexPoints(world, e.right)

/** The unit of a cell: that of its indicator, or of the observation that it stands for. */
export const unitOfCell = (world: World, cell: Cell): Unit.Unit | undefined => {
  if (cell.series !== "reference") return world.units.get(cell.indicator)
  const found = named(world, cell)
  return Result.isSuccess(found) ? found.success.unit : undefined
}

const factorIn = (figure: Figure, { powers, scale }: Dimension): Result.Result<Rational.Rational, string> => {
  const fail = Result.fail(`the figure "${figure.text}", its formula in ${describe(powers)}`)
  const { unit } = figure
  switch (unit.kind) {
    case "none":
      return Result.succeed(scale)
    case "percent":
    case "permille":
    case "point":
    case "basis-point":
    case "multiple":
      return powers.size === 0 ? figureFactor(unit, Unit.ratio) : fail
    case "count":
      return [...powers].every(([base, power]) => base === "count" || power < 0)
        ? Result.succeed(Rational.one)
        : fail
    case "currency":
    case "measure":
    case "time": {
      const own = Unit.parse(unit.id)
      if (Result.isFailure(own)) return Result.fail(own.failure)
      const wanted = own.success.powers
      const fits =
        [...wanted].every(([base, power]) => powers.get(base) === power) &&
        [...powers].every(([base, power]) => wanted.has(base) || base === "count" || power < 0)
      return fits ? Result.succeed(own.success.factor) : fail
    }
  }
}

const describe = (powers: ReadonlyMap<string, number>): string =>
  powers.size === 0
    ? "plain numbers"
    : [...powers]
        .map(([base, power]) => `${base.replace(/^currency:/, "")}${power === 1 ? "" : `^${power}`}`)
        .join(" × ")

const dimensionOf = (world: World, e: Expression<Cell>): Result.Result<Inferred, string> => {
  switch (e.kind) {
    case "number":
      return Result.succeed(null)
    case "variable": {
      const unit = unitOfCell(world, e.variable)
      return Result.succeed(unit === undefined ? null : { powers: folded(unit.powers), scale: unit.factor })
    }
    case "negate":
    case "absolute":
      return dimensionOf(world, e.argument)
    case "power":
      return Result.map(dimensionOf(world, e.base), base =>
        base === null ? null : { powers: times(base.powers, e.exponent), scale: Rational.one }
      )
    case "root":
      // A root of a dimensioned quantity has no unit of the table: nothing is claimed about it.
      return Result.map(dimensionOf(world, e.argument), inner =>
        inner === null || inner.powers.size > 0 ? null : { ...inner, scale: Rational.one }
      )
    case "minimum":
    case "maximum":
      return e.arguments.reduce<Result.Result<Inferred, string>>(
        (all, argument) =>
          Result.flatMap(all, a => Result.flatMap(dimensionOf(world, argument), b => alike(a, b))),
        Result.succeed(null)
      )
    case "add":
    case "subtract":
      return Result.flatMap(dimensionOf(world, e.left), a =>
        Result.flatMap(dimensionOf(world, e.right), b => alike(a, b))
      )
    case "multiply":
    case "divide":
      return Result.flatMap(dimensionOf(world, e.left), a =>
        Result.map(dimensionOf(world, e.right), b => product(a, b, e.kind === "multiply" ? 1 : -1))
      )
  }
}

const alike = (a: Inferred, b: Inferred): Result.Result<Inferred, string> => {
  if (a === null || b === null) return Result.succeed(a ?? b)
  if (a.powers.size !== b.powers.size || [...a.powers].some(([base, power]) => b.powers.get(base) !== power))
    return Result.fail(`${describe(a.powers)} and ${describe(b.powers)} cannot be added or compared`)
  return Result.succeed(Rational.equals(a.scale, b.scale) ? a : { ...a, scale: Rational.one })
}

const product = (a: Inferred, b: Inferred, sign: 1 | -1): Inferred => {
  if (b === null) return a
  const left = a ?? { powers: new Map<string, number>(), scale: Rational.one }
  const powers = new Map(left.powers)
  for (const [base, power] of b.powers) {
    const sum = (powers.get(base) ?? 0) + sign * power
    if (sum === 0) powers.delete(base)
    else powers.set(base, sum)
  }
  // 60 % of 250 t is in t: a share has no scale of its own here, 万元 a head is in 万元.
  const own = (each: Dimension): Rational.Rational => (each.powers.size === 0 ? Rational.one : each.scale)
  const scale = sign === 1 ? Rational.multiply(own(left), own(b)) : Rational.divide(own(left), own(b))
  return { powers, scale: powers.size === 0 ? Rational.one : scale }
}

const times = (powers: ReadonlyMap<string, number>, exponent: number): ReadonlyMap<string, number> =>
  new Map(exponent === 0 ? [] : [...powers].map(([base, power]) => [base, power * exponent]))

/** Things counted of whatever kind are one dimension: what 12 firms and 3 branches add up to is the writer's to say. */
const folded = (powers: ReadonlyMap<string, number>): ReadonlyMap<string, number> => {
  const all = new Map<string, number>()
  for (const [base, power] of powers) {
    const name = base.startsWith("count:") ? "count" : base
    all.set(name, (all.get(name) ?? 0) + power)
  }
  for (const [base, power] of all) if (power === 0) all.delete(base)
  return all
}
