/**
 * The unit of an expression over indicators, and whether its terms may be added and compared at all.
 */
import { Result } from "effect"
import type { CellReference, Relation } from "../arithmetic/CellReference.js"
import { type Expression, variables } from "../arithmetic/Expression.js"
import * as Unit from "../model/Unit.js"

/** A mistake in the units of an expression: a sentence, and the place of the name that shows it. */
export interface UnitProblem {
  readonly message: string
  /** In UTF-16 units from the start of the expression. */
  readonly offset: number
}

/** A plain number fits every unit (`gdp - 100` is in the unit of gdp); null says so. */
type Inferred = Unit.Unit | null

/** How the unit of an indicator is found; undefined when it has none that is known (an operand): nothing is checked. */
export type UnitLookup = (indicator: string) => Unit.Unit | undefined

/** The problems of a relation: both sides of each comparison must be of one kind. */
export const unitProblems = (relation: Relation, lookup: UnitLookup): ReadonlyArray<UnitProblem> => {
  const sides = [relation.left, ...relation.comparisons.map(each => each.right)]
  const problems: Array<UnitProblem> = []
  let previous: Inferred | undefined
  for (const side of sides) {
    const unit = unitOf(side, lookup)
    if (Result.isFailure(unit)) {
      problems.push(unit.failure)
      continue
    }
    const mismatch = previous === undefined ? undefined : incompatible(previous, unit.success, side)
    if (mismatch !== undefined) problems.push(mismatch)
    previous = unit.success ?? previous
  }
  return problems
}

/** The unit of an expression, or the first mistake in it. */
export const unitOf = (
  e: Expression<CellReference>,
  lookup: UnitLookup
): Result.Result<Inferred, UnitProblem> => {
  switch (e.kind) {
    case "number":
      return Result.succeed(null)
    case "variable":
      return Result.succeed(lookup(e.variable.indicator) ?? null)
    case "negate":
    case "absolute":
      return unitOf(e.argument, lookup)
    case "power":
    case "root":
      // Powers of dimensioned quantities have no unit of the table: nothing is claimed about them.
      return Result.map(unitOf(e.kind === "power" ? e.base : e.argument, lookup), unit =>
        unit !== null && Unit.isRatio(unit) ? unit : null
      )
    case "minimum":
    case "maximum":
      return e.arguments.reduce<Result.Result<Inferred, UnitProblem>>(
        (all, argument) => Result.flatMap(all, unit => alike(unit, argument, lookup)),
        Result.succeed(null)
      )
    case "add":
    case "subtract":
      return Result.flatMap(unitOf(e.left, lookup), unit => alike(unit, e.right, lookup))
    case "multiply":
    case "divide":
      return Result.flatMap(unitOf(e.left, lookup), left =>
        Result.map(unitOf(e.right, lookup), right => {
          if (right === null) return left
          const own = left ?? Unit.ratio
          return e.kind === "multiply" ? Unit.multiply(own, right) : Unit.divide(own, right)
        })
      )
  }
}

const alike = (
  unit: Inferred,
  other: Expression<CellReference>,
  lookup: UnitLookup
): Result.Result<Inferred, UnitProblem> =>
  Result.flatMap(unitOf(other, lookup), second => {
    const mismatch = incompatible(unit, second, other)
    return mismatch === undefined ? Result.succeed(unit ?? second) : Result.fail(mismatch)
  })

const incompatible = (a: Inferred, b: Inferred, at: Expression<CellReference>): UnitProblem | undefined => {
  if (a === null || b === null || Unit.isCompatible(a, b) || isPureNumber(a, b)) return undefined
  return { message: `units do not go together: ${a.id} and ${b.id}`, offset: firstOffset(at) }
}

/** Points, per cent and index numbers are all plain numbers once computed. */
const isPureNumber = (a: Unit.Unit, b: Unit.Unit): boolean => a.powers.size === 0 && b.powers.size === 0

/** Where the first name of an expression stands. */
const firstOffset = (e: Expression<CellReference>): number => variables(e)[0]?.offset ?? 0
