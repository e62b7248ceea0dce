import * as Expression from "./Expression.js"
import * as Rational from "./Rational.js"

/** About how many bits the largest number has that the expression can build from its constants. */
export const sizeInBits = (e: Expression.Expression<unknown>): number => {
  if (e.kind === "variable") return 1
  if (e.kind === "number")
    return (
      (Rational.numerator(e.value).toString(16).length + Rational.denominator(e.value).toString(16).length) *
      4
    )
  const inside = Expression.children(e).reduce((bits, child) => bits + sizeInBits(child), 0)
  return e.kind === "power" ? inside * Math.max(1, Math.abs(e.exponent)) : inside
}
