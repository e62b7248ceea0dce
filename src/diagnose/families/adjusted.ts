/**
 * `adjusted`: moved by one last unit so that shares add up to 100.
 */
import * as Rational from "../../arithmetic/Rational.js"
import type { Statement } from "../../check/Statement.js"
import type { Diagnosis } from "../Diagnosis.js"
import { costs, ofClaim } from "../Edit.js"
import type { Suspect } from "../Suspect.js"

/** @category diagnoses */
export const adjusted: Diagnosis = {
  code: "adjusted",
  title: "Adjusted to add up",
  description:
    "A share, or a part of a whole, was moved by one last unit so that the parts add up. Tried for shares and for levels of indicators that are parts of a whole, where no rounding rule is written. Where the text gives all parts, they must add up as printed: then they bear the explanation out. Where it does and they do not, it is never proposed.",
  example: "33.3 %, 33.3 % and 33.4 % for three equal parts.",
  seen: false,
  met: 0,
  propose: suspect => {
    const { id, claim, measure, world } = suspect
    const { indicator } = claim
    const isPart =
      indicator !== undefined &&
      (world.indicators.get(indicator)?.part_of !== undefined ||
        [...world.indicators.values()].some(other => other.parts?.of.includes(indicator) === true))
    const isTried =
      (measure === "share" || (measure === "level" && isPart)) &&
      (claim.rounding === undefined || claim.rounding === "nearest")
    if (!isTried) return []
    const parts = allParts(suspect)
    if (parts !== null && !addUp(suspect, parts)) return []
    const addsUpWith = (parts ?? []).map(({ meaning }) => meaning.id).filter(other => other !== id)
    return [ofClaim(id, "adjusted", costs.reading, { rounding: "adjusted" }, { addsUpWith })]
  }
}

/** The figures of all parts of the whole that the figure is a part of; null where the text does not give them all. */
const allParts = (suspect: Suspect): ReadonlyArray<Statement> | null => {
  const { claim, world } = suspect
  for (const [whole, { parts }] of world.indicators) {
    if (parts === undefined || claim.indicator === undefined || !parts.of.includes(claim.indicator)) continue
    if (suspect.measure === "share" && claim.of !== whole) continue
    const found = parts.of.map(part => (part === claim.indicator ? suspect.statement : like(suspect, part)))
    if (found.every(each => each !== undefined)) return found
  }
  return null
}

/** The figure of the same measure, area and period of another indicator. */
const like = ({ statement: { meaning }, stated }: Suspect, indicator: string): Statement | undefined =>
  stated.find(
    ({ meaning: other }) =>
      other.claim.indicator === indicator &&
      other.measure === meaning.measure &&
      other.claim.of === meaning.claim.of &&
      other.area === meaning.area &&
      other.period.key === meaning.period.key
  )

/** Whether the parts as printed add up to 100 %, or to the whole as printed. */
const addUp = (suspect: Suspect, parts: ReadonlyArray<Statement>): boolean => {
  const sum = parts.map(valueOf).reduce(Rational.add, Rational.zero)
  if (suspect.measure === "share") return Rational.equals(sum, Rational.one)
  const ids = parts.map(({ meaning }) => meaning.claim.indicator)
  return [...suspect.world.indicators].some(([id, indicator]) => {
    const whole = indicator.parts?.of.every(part => ids.includes(part)) ? like(suspect, id) : undefined
    return whole !== undefined && Rational.equals(sum, valueOf(whole))
  })
}

/** The figure as printed, as a value of its quantity. */
const valueOf = ({ meaning, factor }: Statement): Rational.Rational =>
  Rational.multiply(meaning.figure.value, factor)
