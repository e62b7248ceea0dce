/**
 * `adjusted`: moved by one last unit so that shares add up to 100.
 */
import type { Diagnosis } from "../Diagnosis.js"
import { costs, ofClaim } from "../Edit.js"

/** @category diagnoses */
export const adjusted: Diagnosis = {
  code: "adjusted",
  title: "Adjusted to add up",
  description:
    "A share, or a part of a whole, was moved by one last unit so that the parts add up. Tried for shares and for levels of indicators that are parts of a whole, where no rounding rule is written.",
  example: "33.3 %, 33.3 % and 33.4 % for three equal parts.",
  met: 0,
  propose: ({ id, claim, measure, world }) => {
    const { indicator } = claim
    const isPart =
      indicator !== undefined &&
      (world.indicators.get(indicator)?.part_of !== undefined ||
        [...world.indicators.values()].some(other => other.parts?.of.includes(indicator) === true))
    return (measure === "share" || (measure === "level" && isPart)) &&
      (claim.rounding === undefined || claim.rounding === "nearest")
      ? [ofClaim(id, "adjusted", costs.reading, { rounding: "adjusted" })]
      : []
  }
}
