/**
 * `one-of-pair-stale`: the same quantity twice, one not updated.
 */
import { expressionKey } from "../../check/expressionKey.js"
import type { Diagnosis } from "../Diagnosis.js"
import { costs, ofClaim, oneOf } from "../Edit.js"

/** @category diagnoses */
export const oneOfPairStale: Diagnosis = {
  code: "one-of-pair-stale",
  title: "One of a pair not updated",
  description:
    "The text gives one quantity twice, with different figures: one was updated and the other was not. It is always visible inside the text. Any figure would be explained so; therefore no chance is given, and what else bears it out decides.",
  example: "A headline says 1,200 and the table below it 1,350.",
  seen: false,
  met: 4,
  propose: ({ id, statement, statements, figure }) => {
    const key = expressionKey(statement.quantity.expression)
    return oneOf(
      [...statements.values()].flatMap(({ meaning, quantity }) =>
        meaning.id !== id && meaning.figure.text !== figure.text && expressionKey(quantity.expression) === key
          ? [ofClaim(id, "one-of-pair-stale", costs.digit, { figure: meaning.figure.text })]
          : []
      )
    )
  }
}
