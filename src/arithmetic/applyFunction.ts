import { constantValue } from "./constantValue.js"
import * as Expression from "./Expression.js"
import { MAX_POWER } from "./raiseToPower.js"
import * as Rational from "./Rational.js"
import { allowed } from "./scanExpression.js"

/**
 * `name(values…)` for the functions an expression may call; otherwise the reason why not.
 *
 * @category expressions
 * @since 0.1.0
 */
export const applyFunction = <V>(
  name: string,
  values: ReadonlyArray<Expression.Expression<V>>
): Expression.Expression<V> | string => {
  const [argument, degree, ...more] = values
  if (argument === undefined) return `${name} needs at least one value`
  switch (name) {
    case "sum":
      return Expression.sum(values)
    case "mean":
      return Expression.divide(Expression.sum(values), Expression.number(Rational.of(values.length)))
    case "min":
      return { kind: "minimum", arguments: values }
    case "max":
      return { kind: "maximum", arguments: values }
    case "abs":
      return degree === undefined ? { kind: "absolute", argument } : "abs takes one value"
    case "sqrt":
      return degree === undefined ? { kind: "root", argument, degree: 2 } : "sqrt takes one value"
    case "nthRoot": {
      const n = degree === undefined ? Rational.two : constantValue(degree)
      if (more.length === 0 && n !== undefined && Rational.isInteger(n) && n.n >= 1 && n.n <= MAX_POWER)
        return { kind: "root", argument, degree: n.n }
      return `nthRoot takes a value and the degree, a whole number from 1 to ${MAX_POWER}`
    }
    default:
      return `there is no function ${name}; ${allowed}`
  }
}
