/**
 * The bare numbers of relations and definitions, as their writer means them: in the unit of what they are added to or
 * compared with. Values are computed in base units, so that `a + b == 100` of shares in % must become `a + b == 1`.
 *
 * Where the unit of a number cannot be known (beside quantities in different units, or a 0.5 beside per cent), the
 * relation is refused with a sentence: a guess could accuse a figure that is right.
 */
import { Result } from "effect"
import type { Comparison, Relation } from "../arithmetic/CellReference.js"
import * as Rational from "../arithmetic/Rational.js"
import { constantValue } from "../arithmetic/constantValue.js"
import * as Unit from "../model/Unit.js"
import { type Names, type Pair, type Part, sameSize, together, unknown, type Usage } from "./besideNumbers.js"
import type { UnitLookup, UnitProblem } from "./unitOf.js"

type Read = Result.Result<Part, string>

/** Where a sum stands: `1 + rate` as a factor is the whole and a rate, `1 - share` the rest; else a 1 may be 1 %. */
type Place = "factor" | "term"

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
  const [first, second] = [factorOf(a.expression), factorOf(b.expression)]
  const turned =
    size === null
      ? null
      : second !== undefined
        ? {
            expression: a.expression,
            size: e.kind === "multiply" ? Rational.divide(size, second) : Rational.multiply(size, second)
          }
        : first !== undefined && e.kind === "multiply"
          ? { expression: b.expression, size: Rational.divide(size, first) }
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

/** A number that something is multiplied with or divided by: it may convert a unit by hand. */
const factorOf = (e: Names): Rational.Rational | undefined =>
  e.kind === "number" && Rational.sign(e.value) > 0 ? e.value : undefined

/** The same part of a relation, or the same number. */
const isSame = (a: Names, b: Names): boolean => {
  if (a === b) return true
  const [x, y] = [constantValue(a), constantValue(b)]
  return x !== undefined && y !== undefined && Rational.equals(x, y)
}
