/**
 * Why a question stayed open, in English.
 */
import type { OpenDetail, OpenDetailCode, OpenReason } from "../../../model/Sentence.js"
import { amount, list, quote } from "./phrases.js"

const number = (limit: string): string => amount({ value: limit, unit: null })

const reasons: { readonly [reason in OpenReason]: string } = {
  work: "the search was stopped at its limit of work",
  nodes: "the search was stopped at its limit of cases",
  bits: "the numbers grew too large to go on",
  time: "the search was stopped at its time limit",
  unsupported: "the relation is of a kind that cannot be decided",
  defect: "a proof did not pass its own re-check, so it was thrown away",
  "no-unit": "the source gives no unit for its value",
  basis: "nominal levels say nothing certain about real growth",
  unit: "the units of the figure and of its evidence do not go together",
  "not-found": "the reference has nothing at the place that the claim names"
}

/** What each code says of its values. */
const details: {
  readonly [code in OpenDetailCode]: (first: string, ...more: ReadonlyArray<string>) => string
} = {
  "work-limit": limit => `more than ${number(limit)} units of work would be needed`,
  "part-limit": () => "the work set aside for this part was used up",
  "time-limit": limit => `the clock ended the search after ${number(limit)} milliseconds`,
  "node-limit": limit => `more than ${number(limit)} steps of the search would be needed`,
  "case-limit": limit => `there are more than ${number(limit)} cases to look at`,
  "bit-limit": limit => `a number of more than ${number(limit)} binary digits came up`,
  "products-open": () => "unknown quantities are multiplied: neither a proof nor an example was found",
  "products-narrow": () =>
    "unknown quantities are multiplied: the search came too close to a single point to go on",
  "not-reached": () => "the search did not get that far",
  product: () => "unknown quantities are multiplied",
  nesting: () => "the expression is nested too deeply",
  operation: name => `${quote(name)} cannot be decided here`,
  "empty-operation": name => `${quote(name)} of nothing`,
  "many-operations": limit => `more than ${number(limit)} absolute values, minima or maxima in one statement`,
  "divided-operation": () =>
    "an absolute value, minimum or maximum of a fraction whose denominator is unknown",
  "inner-root": () => "a root inside an expression; only one around the whole of it can be decided",
  "root-degree": degree => `a root of degree ${degree} is out of bounds`,
  power: exponent => `the power ${exponent} is out of bounds`,
  "long-product": () => "a product with too many or too high powers",
  "long-number": () => "a number is too long",
  undeclared: name => `the quantity ${name} is not declared`,
  "proof-failed": note => `the check of the proof noted: ${quote(note)}`,
  "solution-failed": note => `the check of the solution noted: ${quote(note)}`,
  "core-unstable": () => "a contradiction was found only once",
  place: at => at,
  "unit-text": text => `${quote(text)} is not the name of a unit`,
  units: (one, other) => `${one} cannot be converted to ${other}`,
  currencies: (one, other) =>
    `${one} and ${other} are different currencies; a rate of exchange is a claim of its own`,
  counts: (one, other) => `${one} and ${other} count different things`,
  "figure-unit": (figure, ...units) =>
    units.length === 0
      ? `the figure is ${quote(figure)}`
      : `the figure is ${quote(figure)}, its evidence is in ${list(units)}`
}

/** The reason, and in parentheses what exactly. */
export const whyOpen = ({
  reason,
  detail: { code, values }
}: {
  readonly reason: OpenReason
  readonly detail: OpenDetail
}): string => {
  const [first = "", ...more] = values
  return `${reasons[reason]} (${details[code](first, ...more)})`
}

/** The reason alone. */
export const openReason = (reason: OpenReason): string => reasons[reason]
