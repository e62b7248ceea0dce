/**
 * What a hundred means beside figures in per cent, which are hundredths here: one rule for formulas and relations.
 */
import { children, type Expression } from "../arithmetic/Expression.js"
import * as Rational from "../arithmetic/Rational.js"

export const isHundred = (e: Expression<unknown>): boolean =>
  e.kind === "number" && Rational.equals(e.value, Rational.of(100))

/** 10, 100, 1000 …: what units are converted with by hand; undefined for everything else. */
export const powerOfTen = (e: Expression<unknown>): Rational.Rational | undefined =>
  e.kind === "number" && /^10+$/.test(Rational.format(e.value)) ? e.value : undefined

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

/** True where something is multiplied or divided by 100; `30%` was read as 30/100 and is not meant. */
export const hasHundred = (e: Expression<unknown>): boolean =>
  (e.kind === "multiply" && (isHundred(e.left) || isHundred(e.right))) ||
  (e.kind === "divide" && isHundred(e.right) && e.left.kind !== "number") ||
  children(e).some(hasHundred)
