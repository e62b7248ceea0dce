/**
 * `multiple`: x / b ("2.8 times", 翻两番).
 */
import { Result } from "effect"
import { divide } from "../../arithmetic/Expression.js"
import { compared } from "./base.js"
import type { Measure } from "./Measure.js"

/** @category measures */
export const multiple: Measure = {
  id: "multiple",
  comparesPeriods: true,
  quantity: (asking, meaning, at) =>
    Result.map(compared(asking, meaning, at), ({ now, base, links }) => ({
      expression: divide(now.expression, base.expression),
      target: { kind: "ratio" },
      links
    }))
}
