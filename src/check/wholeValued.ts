/**
 * Whether an expression can only take whole values: sums, differences and products of whole cells and whole numbers.
 */
import { Result } from "effect"
import * as Rational from "../arithmetic/Rational.js"
import type { Expression } from "../arithmetic/Expression.js"
import type { Cell } from "../model/Cell.js"
import * as Unit from "../model/Unit.js"
import { named } from "./Binding.js"
import * as World from "./World.js"

/** True when every value that the expression can take is a whole number. */
export const wholeValued = (world: World.World, expression: Expression<Cell>): boolean => {
  switch (expression.kind) {
    case "number":
      return Rational.isInteger(expression.value)
    case "variable":
      return isWholeCell(world, expression.variable)
    case "negate":
    case "absolute":
      return wholeValued(world, expression.argument)
    case "add":
    case "subtract":
    case "multiply":
      return wholeValued(world, expression.left) && wholeValued(world, expression.right)
    case "minimum":
    case "maximum":
      return expression.arguments.every(argument => wholeValued(world, argument))
    case "power":
      return expression.exponent >= 0 && wholeValued(world, expression.base)
    default:
      return false
  }
}

/** A named observation that counts things; a mean of 9.99 reviews does not, whatever its unit. */
const isWholeNumberOfThings = (world: World.World, cell: Cell): boolean => {
  const found = named(world, cell)
  if (Result.isFailure(found) || !Unit.isCount(found.success.unit)) return false
  const { low } = found.success.printed
  return low !== null && Rational.isInteger(low)
}

/** True when the cell's values are whole: counts, places, lengths of streaks. */
export const isWholeCell = (world: World.World, cell: Cell): boolean => {
  if (cell.series === "rank") return true
  if (cell.indicator === "duration") return false
  if (cell.series === "reference") return isWholeNumberOfThings(world, cell)
  return World.isWhole(world, cell.indicator)
}
