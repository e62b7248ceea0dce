/**
 * Two parts of a relation that are added or compared: what a bare number beside a quantity means.
 */
import { Result } from "effect"
import type { CellReference } from "../arithmetic/CellReference.js"
import { children, divide, type Expression, number, variables } from "../arithmetic/Expression.js"
import * as Rational from "../arithmetic/Rational.js"
import { constantValue } from "../arithmetic/constantValue.js"
import { isTimesHundred } from "./perCent.js"

export type Names = Expression<CellReference>

/**
 * A part of a relation. `size` is that of its printed unit in the base unit, null where it has none that is known.
 * `isPlain`: a sum of quantities in one unit, so that a number beside it is in that unit.
 */
export interface Part {
  readonly expression: Names
  readonly isConstant: boolean
  readonly size: Rational.Rational | null
  readonly isPlain: boolean
  readonly hasPercent: boolean
  /** The same without the factor by which its unit may be converted by hand (output / people * 10000); null where it has none. */
  readonly turned: { readonly expression: Names; readonly size: Rational.Rational } | null
}

/** How a 1 is used; `most`: as an upper bound, where the whole accuses nobody whom 1 % would not accuse. */
export type Usage = "whole" | "sum" | "most" | "bound"

/** Two parts that are added or compared, their numbers in base units; `size` where a factor that converts was taken away. */
export interface Pair {
  readonly left: Names
  readonly right: Names
  readonly size: Rational.Rational | null
}

export const together = (a: Part, b: Part, how: Usage): Result.Result<Pair, string> => {
  const asIs: Pair = { left: a.expression, right: b.expression, size: null }
  if (a.isConstant && b.isConstant) return Result.succeed(asIs)
  if (a.isConstant)
    return Result.map(beside(a.expression, b, how), ({ it, number: left, size }) => ({
      left,
      right: it,
      size
    }))
  if (b.isConstant)
    return Result.map(beside(b.expression, a, how), ({ it, number: right, size }) => ({
      left: it,
      right,
      size
    }))
  if (sameSize(a, b)) return Result.succeed(asIs)
  if (a.isPlain && a.hasPercent && isByHand(b)) return Result.succeed({ ...asIs, right: inHundredths(b) })
  if (b.isPlain && b.hasPercent && isByHand(a)) return Result.succeed({ ...asIs, left: inHundredths(a) })
  if (a.turned !== null && equalSize(a.turned.size, b.size))
    return Result.succeed({ ...asIs, left: a.turned.expression, size: b.size })
  if (b.turned !== null && equalSize(a.size, b.turned.size))
    return Result.succeed({ ...asIs, right: b.turned.expression, size: a.size })
  // A power of ten beside another unit would convert it, but into which of its parts?
  const converted = [a, b].find(({ expression }) => hasPowerOfTen(expression))
  return converted === undefined ? Result.succeed(asIs) : Result.fail(unknown(converted.expression))
}

const isPowerOfTen = (e: Names): boolean =>
  e.kind === "number" && /^(?:10+|0\.0*1)$/.test(Rational.format(e.value))

/** True where something is multiplied or divided by 10, 100, 0.001 …; `30%` was read as 30/100 and is not meant. */
const hasPowerOfTen = (e: Names): boolean =>
  (e.kind === "multiply" && (isPowerOfTen(e.left) || isPowerOfTen(e.right))) ||
  (e.kind === "divide" && isPowerOfTen(e.right) && e.left.kind !== "number") ||
  children(e).some(hasPowerOfTen)

/** `part / whole * 100`: a share in per cent, computed by hand from what is not. */
const isByHand = (part: Part): boolean =>
  !part.hasPercent &&
  part.size !== null &&
  Rational.equals(part.size, Rational.one) &&
  isTimesHundred(part.expression)

const inHundredths = ({ expression }: Part): Names => divide(expression, number(Rational.of(100)))

interface Beside {
  readonly it: Names
  readonly number: Names
  readonly size: Rational.Rational | null
}

/** A constant beside a part, in base units. */
const beside = (e: Names, part: Part, how: Usage): Result.Result<Beside, string> => {
  const asIs: Beside = { it: part.expression, number: e, size: null }
  const value = constantValue(e)
  const isZero = value !== undefined && Rational.sign(value) === 0
  if (isZero) return Result.succeed(asIs)
  if (part.turned !== null && part.hasPercent && equalSize(part.turned.size, Rational.one))
    return Result.succeed({ it: part.turned.expression, number: e, size: Rational.one })
  if (value === undefined || part.size === null) return Result.fail(unknown(part.expression))
  if (!part.isPlain)
    return !part.hasPercent && Rational.equals(part.size, Rational.one)
      ? Result.succeed(asIs)
      : Result.fail(unknown(part.expression))
  if (part.hasPercent) {
    // `30%` was read as 30/100 and says itself what it is.
    if (e.kind === "divide") return Result.succeed(asIs)
    const isOfSum = how === "sum" && variables(part.expression).length > 1
    const isWhole = how === "whole" || how === "most" || isOfSum
    if (isWhole && Rational.equals(value, Rational.one)) return Result.succeed(asIs)
    if (Rational.compare(Rational.abs(value), Rational.one) <= 0)
      return Result.fail(
        `"${Rational.format(value)}" beside per cent may be a share of the whole or per cent; write ${Rational.format(value)}% or ${Rational.format(Rational.multiply(value, Rational.of(100)))}%`
      )
  }
  return Result.succeed({ ...asIs, number: number(Rational.multiply(value, part.size)) })
}

export const unknown = (e: Names): string => {
  const names = [...new Set(variables(e).map(({ indicator }) => indicator))].join(", ")
  return `the unit of a bare number beside ${names} is not known; compare it with one indicator or with indicators in one unit, or write per cent as 5%`
}

export const equalSize = (a: Rational.Rational | null, b: Rational.Rational | null): boolean =>
  a !== null && b !== null && Rational.equals(a, b)

export const sameSize = (a: Part, b: Part): boolean => equalSize(a.size, b.size)
