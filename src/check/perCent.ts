/**
 * What a hundred means beside figures in per cent, which are hundredths here: one rule for formulas and relations.
 */
import type { Expression } from "../arithmetic/Expression.js"
import * as Rational from "../arithmetic/Rational.js"

export const isHundred = (e: Expression<unknown>): boolean =>
  e.kind === "number" && Rational.equals(e.value, Rational.of(100))

/** True for `(a - b) / b * 100` and the like. */
export const isTimesHundred = (e: Expression<unknown>): boolean => {
  switch (e.kind) {
    case "multiply":
      return isHundred(e.left) || isHundred(e.right) || isTimesHundred(e.left) || isTimesHundred(e.right)
    case "divide":
      return isTimesHundred(e.left)
    case "add":
    case "subtract":
      return isTimesHundred(e.left) || isTimesHundred(e.right)
    case "negate":
    case "absolute":
      return isTimesHundred(e.argument)
    default:
      return false
  }
}
