/**
 * The explanations of an invented bulletin, by the claim that they are about.
 */
import { observed } from "../../bench/diagnosis/system.js"
import { contradictions } from "../../bench/diagnosis/measure.js"
import type { Explanation } from "../../src/check/Finding.js"
import type { Claim } from "../../src/model/Claim.js"
import type { Observation } from "../../src/model/Observation.js"

/** A claim about the north in 2022 unless it says otherwise. */
export const claim = (id: string, indicator: string, figure: string, rest: Partial<Claim> = {}): Claim => ({
  id,
  quote: id,
  indicator,
  area: "north",
  period: "2022",
  figure,
  ...rest
})

/** A value of the reference: of the north in 2022 unless it says otherwise. */
export const value = (indicator: string, number: number, year = 2022, area = "north"): Observation =>
  observed(() => Math.round(number), indicator, area, year)

/** Every explanation of every finding, most plausible of each first. */
export const explained = (
  claims: ReadonlyArray<Claim>,
  observations: ReadonlyArray<Observation>
): ReadonlyArray<Explanation> => {
  const findings = contradictions(claims, observations)
  if (findings === undefined) throw new Error("a figure is refused")
  return findings.flatMap(finding => finding.explanations)
}
