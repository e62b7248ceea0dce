/**
 * A text that is equal for expressions that say the same in the same way, cells by their keys.
 */
import * as Rational from "../arithmetic/Rational.js"
import { children, type Expression } from "../arithmetic/Expression.js"
import type { Cell } from "../model/Cell.js"

/** The key of an expression. */
export const expressionKey = (e: Expression<Cell>): string => {
  if (e.kind === "number") return Rational.format(e.value)
  if (e.kind === "variable") return `{${e.variable.key}}`
  const detail = e.kind === "power" ? e.exponent : e.kind === "root" ? e.degree : ""
  return `${e.kind}${detail}(${children(e).map(expressionKey).join(",")})`
}
