/**
 * Names that expressions can use: the ids of indicators and areas.
 */
import { Schema } from "effect"
import { reservedNames } from "../arithmetic/reservedNames.js"

/** What an id of an indicator or area may look like. */
const pattern = /^[A-Za-z_][A-Za-z0-9_]*$/u

/** Names that JavaScript objects understand themselves. */
const unsafe: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"])

/**
 * Why a text cannot be the id of an indicator or area, as a plain sentence; undefined when it can.
 *
 * @category symbol
 * @since 0.1.0
 */
export const whyNot = (id: string): string | undefined =>
  reservedNames.has(id) || unsafe.has(id)
    ? `"${id}" has a meaning of its own in expressions and cannot be an id; choose a longer name such as "${id}_value"`
    : pattern.test(id)
      ? undefined
      : `"${id}" cannot be used in expressions; an id is letters a–z, digits and _, and does not start with a digit (services_value_added)`

/** An id of an indicator or area. */
export const Symbol = Schema.String.check(
  Schema.isPattern(pattern, { message: "expected an id: letters, digits and _, not starting with a digit" })
)
