import * as Expression from "./Expression.js"
import * as Rational from "./Rational.js"
import { sizeInBits } from "./sizeInBits.js"

/** The value of an exponent such as 3, -1, 1/5 or 1/(2022 - 2017); undefined when it is anything grander. */
export const constantValue = (e: Expression.Expression<unknown>): Rational.Rational | undefined => {
  const value = sizeInBits(e) > 512 ? undefined : Expression.evaluate(e, () => undefined)
  return value?.big === undefined ? value : undefined
}
