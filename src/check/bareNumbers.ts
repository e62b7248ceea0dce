/**
 * The bare numbers of relations and definitions, as their writer means them: in the unit of what they are added to or
 * compared with. Values are computed in base units, so that `a + b == 100` of shares in % must become `a + b == 1`.
 *
 * Where the unit of a number cannot be known (beside quantities in different units, or a 0.5 beside per cent), the
 * relation is refused with a sentence: a guess could accuse a figure that is right.
 */
import { Result } from "effect"
import type { CellReference, Comparison, Relation } from "../arithmetic/CellReference.js"
import { divide, type Expression, number, variables } from "../arithmetic/Expression.js"
import * as Rational from "../arithmetic/Rational.js"
import { constantValue } from "../arithmetic/constantValue.js"
import * as Unit from "../model/Unit.js"
import { hasHundred, isHundred, isTimesHundred } from "./perCent.js"
import type { UnitLookup, UnitProblem } from "./unitOf.js"

type Names = Expression<CellReference>

/**
 * A part of a relation. `size` is that of its printed unit in the base unit, null where it has none that is known.
 * `isPlain`: a sum of quantities in one unit, so that a number beside it is in that unit.
 */
interface Part {
  readonly expression: Names
  readonly isConstant: boolean
  readonly size: Rational.Rational | null
  readonly isPlain: boolean
  readonly hasPercent: boolean
  /** The same without its factors of 100, which turn per cent into a ratio by hand; null where it has none. */
  readonly turned: { readonly expression: Names; readonly size: Rational.Rational } | null
}

type Read = Result.Result<Part, string>

/** Where a sum stands: `1 + rate` as a factor is the whole and a rate, `1 - share` the rest; else a 1 may be 1 %. */
type Place = "factor" | "term"

/** How a 1 is used; `most`: as an upper bound, where the whole accuses nobody whom 1 % would not accuse. */
type Usage = "whole" | "sum" | "most" | "bound"

/** The relation with its numbers in base units, or why they cannot be known. */
export const withBareNumbers = (
  relation: Relation,
  lookup: UnitLookup
): Result.Result<Relation, UnitProblem> => {
  const fail = (message: string) => Result.fail({ message, offset: 0 })
  const sides: Array<Part> = []
  for (const side of [relation.left, ...relation.comparisons.map(({ right }) => right)]) {
    const part = read(side, lookup, "term")
    if (Result.isFailure(part)) return fail(part.failure)
    sides.push(part.success)
  }
  const rewritten = sides.map(({ expression }) => expression)
  for (const [index, { operator }] of relation.comparisons.entries()) {
    const [left, right] = [sides[index] as Part, sides[index + 1] as Part]
    const pair = together(left, right, usage(left, operator))
    if (Result.isFailure(pair)) return fail(pair.failure)
    // What stands in the middle of a chain has two neighbours, and must mean the same beside both.
    if (index > 0 && !isSame(rewritten[index] as Names, pair.success.left))
      return fail(unknown(right.expression))
    rewritten[index] = pair.success.left
    rewritten[index + 1] = pair.success.right
  }
  return Result.succeed({
    left: rewritten[0] as Names,
    comparisons: relation.comparisons.map(({ operator }, index) => ({
      operator,
      right: rewritten[index + 1] as Names
    }))
  })
}

const usage = (left: Part, operator: Comparison): Usage =>
  operator === "==" ? "sum" : operator.startsWith(left.isConstant ? ">" : "<") ? "most" : "bound"

const read = (e: Names, lookup: UnitLookup, place: Place): Read => {
  switch (e.kind) {
    case "number":
      return Result.succeed(constant(e))
    case "variable": {
      const unit = lookup(e.variable.indicator)
      return Result.succeed({
        expression: e,
        isConstant: false,
        size: unit?.factor ?? null,
        isPlain: unit !== undefined,
        hasPercent: unit?.id === Unit.percent.id || unit?.id === Unit.permille.id,
        turned: null
      })
    }
    case "negate":
    case "absolute":
      return Result.map(read(e.argument, lookup, place), part =>
        rebuilt(part, argument => ({ kind: e.kind, argument }))
      )
    case "power":
      return Result.map(read(e.base, lookup, "factor"), part =>
        powered(part, base => ({ ...e, base }), e.exponent)
      )
    case "root":
      return Result.map(read(e.argument, lookup, "factor"), part =>
        powered(part, argument => ({ ...e, argument }), null)
      )
    case "minimum":
    case "maximum":
      return e.arguments
        .slice(1)
        .reduce<Read>(
          (all, each) =>
            Result.flatMap(all, a => Result.flatMap(read(each, lookup, place), b => listed(e.kind, a, b))),
          read(e.arguments[0] as Names, lookup, place)
        )
    case "add":
    case "subtract":
      return Result.flatMap(read(e.left, lookup, place), left =>
        Result.flatMap(read(e.right, lookup, place), right =>
          Result.map(
            together(
              left,
              right,
              place === "factor" || (e.kind === "subtract" && left.isConstant) ? "whole" : "bound"
            ),
            pair => summed(left, right, pair, { ...e, left: pair.left, right: pair.right })
          )
        )
      )
    case "multiply":
    case "divide":
      return Result.flatMap(read(e.left, lookup, "factor"), left =>
        Result.map(read(e.right, lookup, "factor"), right =>
          multiplied(left, right, {
            kind: e.kind === "multiply" ? "multiply" : "divide",
            left: left.expression,
            right: right.expression
          })
        )
      )
  }
}

const constant = (expression: Names): Part => ({
  expression,
  isConstant: true,
  size: null,
  isPlain: false,
  hasPercent: false,
  turned: null
})

const rebuilt = (part: Part, build: (inner: Names) => Names): Part => ({
  ...part,
  expression: build(part.expression),
  turned: part.turned === null ? null : { ...part.turned, expression: build(part.turned.expression) }
})

const powered = (part: Part, build: (inner: Names) => Names, exponent: number | null): Part => {
  const isOne = part.size !== null && Rational.equals(part.size, Rational.one)
  return {
    ...part,
    expression: build(part.expression),
    size: isOne
      ? Rational.one
      : part.size === null || exponent === null
        ? null
        : Rational.power(part.size, exponent),
    isPlain: false,
    turned: null
  }
}

/** One list of a minimum or maximum after another: `max(a, b, 5)` is read as `max(max(a, b), 5)`. */
const listed = (kind: "minimum" | "maximum", a: Part, b: Part): Read =>
  Result.map(together(a, b, "bound"), pair =>
    summed(a, b, pair, { kind, arguments: [pair.left, pair.right] })
  )

const summed = (a: Part, b: Part, pair: Pair, expression: Names): Part => {
  if (a.isConstant && b.isConstant) return constant(expression)
  const size = a.isConstant ? b.size : b.isConstant ? a.size : sameSize(a, b) ? a.size : null
  return {
    expression,
    isConstant: false,
    size: pair.size ?? size,
    isPlain:
      (a.isConstant || a.isPlain) && (b.isConstant || b.isPlain) && size !== null && pair.size === null,
    hasPercent: a.hasPercent || b.hasPercent,
    turned: null
  }
}

interface Product {
  readonly kind: "multiply" | "divide"
  readonly left: Names
  readonly right: Names
}

const multiplied = (a: Part, b: Part, e: Product): Part => {
  if (a.isConstant && b.isConstant) return constant(e)
  const one = Rational.one
  const by = e.kind === "multiply" ? Rational.multiply : Rational.divide
  const sizeOf = (part: Part): Rational.Rational | null => (part.isConstant ? one : part.size)
  const [left, right] = [sizeOf(a), sizeOf(b)]
  const size = left === null || right === null ? null : by(left, right)
  const hundred = Rational.of(100)
  const turned =
    size === null
      ? null
      : isHundred(b.expression)
        ? {
            expression: a.expression,
            size: e.kind === "multiply" ? Rational.divide(size, hundred) : Rational.multiply(size, hundred)
          }
        : isHundred(a.expression) && e.kind === "multiply"
          ? { expression: b.expression, size: Rational.divide(size, hundred) }
          : a.turned !== null && right !== null
            ? { expression: { ...e, left: a.turned.expression }, size: by(a.turned.size, right) }
            : b.turned !== null && left !== null
              ? { expression: { ...e, right: b.turned.expression }, size: by(left, b.turned.size) }
              : null
  const isScaled = b.isConstant || (a.isConstant && e.kind === "multiply")
  return {
    expression: e,
    isConstant: false,
    size,
    isPlain: isScaled && (a.isConstant ? b : a).isPlain,
    hasPercent: a.hasPercent || b.hasPercent,
    turned
  }
}

/** Two parts that are added or compared, their numbers in base units; `size` where a factor of 100 was taken away. */
interface Pair {
  readonly left: Names
  readonly right: Names
  readonly size: Rational.Rational | null
}

const together = (a: Part, b: Part, how: Usage): Result.Result<Pair, string> => {
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
  if (sameSize(a, b) || !(a.hasPercent || b.hasPercent)) return Result.succeed(asIs)
  if (a.isPlain && a.hasPercent && isByHand(b)) return Result.succeed({ ...asIs, right: inHundredths(b) })
  if (b.isPlain && b.hasPercent && isByHand(a)) return Result.succeed({ ...asIs, left: inHundredths(a) })
  if (a.turned !== null && equalSize(a.turned.size, b.size))
    return Result.succeed({ ...asIs, left: a.turned.expression, size: b.size })
  if (b.turned !== null && equalSize(a.size, b.turned.size))
    return Result.succeed({ ...asIs, right: b.turned.expression, size: a.size })
  return hasHundred(a.expression) || hasHundred(b.expression)
    ? Result.fail(unknown(hasHundred(a.expression) ? a.expression : b.expression))
    : Result.succeed(asIs)
}

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

const unknown = (e: Names): string => {
  const names = [...new Set(variables(e).map(({ indicator }) => indicator))].join(", ")
  return `the unit of a bare number beside ${names} is not known; compare it with one indicator or with indicators in one unit, or write per cent as 5%`
}

const equalSize = (a: Rational.Rational | null, b: Rational.Rational | null): boolean =>
  a !== null && b !== null && Rational.equals(a, b)

const sameSize = (a: Part, b: Part): boolean => equalSize(a.size, b.size)

/** The same part of a relation, or the same number. */
const isSame = (a: Names, b: Names): boolean => {
  if (a === b) return true
  const [x, y] = [constantValue(a), constantValue(b)]
  return x !== undefined && y !== undefined && Rational.equals(x, y)
}
