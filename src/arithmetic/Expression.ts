/**
 * Arithmetic expressions as data: what a relation or a measure says, exactly as written, before any normalisation.
 *
 * The type is generic in what a variable is: `parseExpression` yields references to cells, the solver takes names.
 */
import { floorRoot } from "./floorRoot.js"
import * as Rational from "./Rational.js"

/**
 * An expression over variables of type `V`.
 *
 * `power` takes a whole exponent (possibly negative); `root` the principal n-th root of a non-negative argument.
 *
 * @category arithmetic
 * @since 0.1.0
 */
export type Expression<V = string> =
  | { readonly kind: "number"; readonly value: Rational.Rational }
  | { readonly kind: "variable"; readonly variable: V }
  | { readonly kind: "negate"; readonly argument: Expression<V> }
  | {
      readonly kind: "add" | "subtract" | "multiply" | "divide"
      readonly left: Expression<V>
      readonly right: Expression<V>
    }
  | { readonly kind: "power"; readonly base: Expression<V>; readonly exponent: number }
  | { readonly kind: "root"; readonly argument: Expression<V>; readonly degree: number }
  | { readonly kind: "absolute"; readonly argument: Expression<V> }
  | { readonly kind: "minimum" | "maximum"; readonly arguments: ReadonlyArray<Expression<V>> }

/** A number. */
export const number = (value: Rational.Rational): Expression<never> => ({ kind: "number", value })
/** A variable. */
export const variable = <V>(v: V): Expression<V> => ({ kind: "variable", variable: v })
/** left + right */
export const add = <V>(left: Expression<V>, right: Expression<V>): Expression<V> => ({
  kind: "add",
  left,
  right
})
/** left − right */
export const subtract = <V>(left: Expression<V>, right: Expression<V>): Expression<V> => ({
  kind: "subtract",
  left,
  right
})
/** left · right */
export const multiply = <V>(left: Expression<V>, right: Expression<V>): Expression<V> => ({
  kind: "multiply",
  left,
  right
})
/** left / right */
export const divide = <V>(left: Expression<V>, right: Expression<V>): Expression<V> => ({
  kind: "divide",
  left,
  right
})
/** The sum of the terms; 0 when there are none. */
export const sum = <V>(terms: ReadonlyArray<Expression<V>>): Expression<V> =>
  terms.length === 0
    ? number(Rational.zero)
    : terms.slice(1).reduce((total, term) => add(total, term), terms[0] as Expression<V>)

/** The direct sub-expressions, left to right. */
export const children = <V>(e: Expression<V>): ReadonlyArray<Expression<V>> => {
  switch (e.kind) {
    case "number":
    case "variable":
      return []
    case "negate":
    case "root":
    case "absolute":
      return [e.argument]
    case "power":
      return [e.base]
    case "minimum":
    case "maximum":
      return e.arguments
    default:
      return [e.left, e.right]
  }
}

/** Every variable of the expression, in order of appearance, with repetitions; no nesting can exhaust the stack. */
export const variables = <V>(e: Expression<V>): ReadonlyArray<V> => {
  const found: Array<V> = []
  const open: Array<Expression<V>> = [e]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.kind === "variable") found.push(next.variable)
    else for (const child of children(next).toReversed()) open.push(child)
  }
  return found
}

/** The same expression with every variable replaced. */
export const substitute = <V, W>(e: Expression<V>, f: (v: V) => Expression<W>): Expression<W> => {
  switch (e.kind) {
    case "number":
      return e
    case "variable":
      return f(e.variable)
    case "negate":
    case "absolute":
      return { kind: e.kind, argument: substitute(e.argument, f) }
    case "root":
      return { kind: "root", argument: substitute(e.argument, f), degree: e.degree }
    case "power":
      return { kind: "power", base: substitute(e.base, f), exponent: e.exponent }
    case "minimum":
    case "maximum":
      return { kind: e.kind, arguments: e.arguments.map(argument => substitute(argument, f)) }
    default:
      return { kind: e.kind, left: substitute(e.left, f), right: substitute(e.right, f) }
  }
}

/**
 * The exact value at a point, or undefined where it has none: a division by zero, a root that is not rational,
 * a missing variable.
 */
export const evaluate = <V>(
  e: Expression<V>,
  valueOf: (v: V) => Rational.Rational | undefined
): Rational.Rational | undefined => {
  switch (e.kind) {
    case "number":
      return e.value
    case "variable":
      return valueOf(e.variable)
    case "root": {
      const argument = evaluate(e.argument, valueOf)
      return argument === undefined ? undefined : exactRoot(argument, e.degree)
    }
    case "power": {
      const base = evaluate(e.base, valueOf)
      if (base === undefined || (e.exponent < 0 && Rational.sign(base) === 0)) return undefined
      return Rational.power(base, e.exponent)
    }
    default: {
      const values: Array<Rational.Rational> = []
      for (const child of children(e)) {
        const value = evaluate(child, valueOf)
        if (value === undefined) return undefined
        values.push(value)
      }
      return combine(e.kind, values)
    }
  }
}

const combine = (kind: string, values: ReadonlyArray<Rational.Rational>): Rational.Rational | undefined => {
  const [a, b] = values
  if (a === undefined) return undefined
  switch (kind) {
    case "negate":
      return Rational.negate(a)
    case "absolute":
      return Rational.abs(a)
    case "minimum":
      return values.reduce((x, y) => Rational.min(x, y))
    case "maximum":
      return values.reduce((x, y) => Rational.max(x, y))
  }
  if (b === undefined) return undefined
  switch (kind) {
    case "add":
      return Rational.add(a, b)
    case "subtract":
      return Rational.subtract(a, b)
    case "multiply":
      return Rational.multiply(a, b)
    case "divide":
      return Rational.sign(b) === 0 ? undefined : Rational.divide(a, b)
    default:
      return undefined
  }
}

/** The exact n-th root of a non-negative rational, n ≥ 1, when it is rational, otherwise undefined. */
export const exactRoot = (a: Rational.Rational, degree: number): Rational.Rational | undefined => {
  if (Rational.sign(a) < 0 || !Number.isInteger(degree) || degree < 1) return undefined
  const n = integerRoot(Rational.numerator(a), degree)
  const d = integerRoot(Rational.denominator(a), degree)
  return n === undefined || d === undefined ? undefined : Rational.fromBigInt(n, d)
}

const integerRoot = (value: bigint, degree: number): bigint | undefined => {
  if (value < 2n) return value
  const root = floorRoot(value, degree)
  return root ** BigInt(degree) === value ? root : undefined
}
