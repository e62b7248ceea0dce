/**
 * `reference-shifted`: many claims miss the reference in the same way, so the reference is at fault.
 */
import { compareClaim } from "../../check/compare.js"
import type { Observation } from "../../model/Observation.js"
import type { Diagnosis } from "../Diagnosis.js"
import { costs, type Edit } from "../Edit.js"
import type { Suspect } from "../Suspect.js"

/** Fewer claims may miss their source in the same way by chance. */
const FEWEST_CLAIMS = 3

/** @category diagnoses */
export const referenceShifted: Diagnosis = {
  code: "reference-shifted",
  title: "A shifted reference",
  description:
    "Three or more claims about one series miss the reference, and all claims about it fit the row before, or all the row after: the column of the reference is shifted against its periods. Tried as one edit of the reference, so that its chance is that of all figures fitting together.",
  example:
    "A published file of the gross domestic product carries growth columns that fit the next row in 93 of 93 years (datasets/gdp-us).",
  seen: true,
  met: 1,
  propose: suspect => {
    const against = suspect.observations
      .of(suspect.claim.indicator ?? suspect.statement.meaning.of?.claim.indicator ?? "")
      .find(each => suspect.against.includes(each.id))
    if (against === undefined) return []
    const claims = claimsOn(suspect, against)
    if (claims.length < FEWEST_CLAIMS) return []
    const rows = inOrder(suspect, against)
    return [-1, 1].map(
      (by): Edit => ({
        code: "reference-shifted",
        cost: costs.label,
        kind: `reference-shifted ${by}`,
        changes: new Map(claims.map(id => [id, {}])),
        readings: new Map(),
        net: [],
        instead: shifted(rows, by),
        printed: null,
        about: null,
        addsUpWith: [],
        ways: 2
      })
    )
  }
}

/** The claims that the same column of the reference speaks about. */
const claimsOn = (
  { stated, world, observations }: Suspect,
  { resource, indicator, measure, area }: Observation
): ReadonlyArray<string> =>
  stated.flatMap(statement => {
    const { compared } = compareClaim(world, statement, observations, "official-copy")
    const same = compared.some(
      each =>
        each.standing === "deciding" &&
        !each.derived &&
        each.observation.resource === resource &&
        each.observation.indicator === indicator &&
        each.observation.area === area &&
        each.observation.measure === measure
    )
    return same ? [statement.meaning.id] : []
  })

/** The rows of the column, by the end of their period. */
const inOrder = (
  { observations }: Suspect,
  { resource, indicator, measure, area }: Observation
): ReadonlyArray<Observation> =>
  observations
    .at(indicator, area)
    .filter(
      each => each.resource === resource && each.measure === measure && typeof each.period.end === "number"
    )
    .sort((a, b) => Number(a.period.end) - Number(b.period.end))

/** Each row with the value of another one. A row without such a neighbour says nothing, as numbers without a unit do. */
const shifted = (rows: ReadonlyArray<Observation>, by: number): ReadonlyMap<string, Observation> =>
  new Map(
    rows.flatMap((row, index) => {
      const other = rows[index + by]
      if (other === undefined) return [[row.id, { ...row, unit: null }]]
      const { value, unit, interval, printed } = other
      return [[row.id, { ...row, value, unit, interval, printed }]]
    })
  )
