/**
 * The short hash by which an acceptance knows that a finding is still the same.
 */
import { sha256 } from "../text/sha256.js"

/** What a finding is made of: printed figures, and values of sources. */
export interface Members {
  readonly figures: ReadonlyArray<{ readonly claim: string; readonly figure: string }>
  readonly observations: ReadonlyArray<{ readonly resource: string; readonly value: string }>
}

const LENGTH = 12

/**
 * Twelve hexadecimal digits that change when a member, its figure or an observed value changes. The order of the
 * members, their lines and the language of the report do not matter.
 *
 * @category report
 * @since 0.1.0
 */
export const digest = ({ figures, observations }: Members): string => {
  const parts = [
    ...figures.map(f => JSON.stringify(["figure", f.claim, f.figure])),
    ...observations.map(o => JSON.stringify(["observation", o.resource, o.value]))
  ]
  return sha256(parts.sort().join("\n")).slice(0, LENGTH)
}
