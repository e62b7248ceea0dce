/**
 * A small change that might be what went wrong: other fields of a claim, or another value in place of an observation.
 */
import type { Reading } from "../model/Claim.js"
import type { Observation } from "../model/Observation.js"
import type { ExplanationCode, Subject } from "../model/Sentence.js"
import type { Readings } from "../check/ClaimMeaning.js"

/**
 * What an edit changes, cheapest first: nothing that is printed (another reading, rounding rule or release), a label or
 * unit, a digit.
 */
export const costs = { reading: 0, label: 1, digit: 2 } as const

/** @category diagnosis */
export type Cost = (typeof costs)[keyof typeof costs]

/** Fields of a claim that take the place of its own, as a reading of a claims file writes them. */
export type Change = Omit<Reading, "name" | "note">

/**
 * One edit. It is data, so that one of the same `kind` can be tried on several claims at once, and so that it can be
 * written into the claims file as a reading.
 *
 * @category diagnosis
 * @since 0.1.0
 */
export interface Edit {
  readonly code: ExplanationCode
  readonly cost: Cost
  /** Equal for the same slip on different claims: `scale -3`. */
  readonly kind: string
  /** New fields by claim id. */
  readonly changes: ReadonlyMap<string, Change>
  /** Readings that the file declares and that the edit takes. */
  readonly readings: Readings
  /** Flows that are taken as the whole change of the stock they add to. */
  readonly net: ReadonlyArray<string>
  /** Observations that take the place of others, by the id of the one replaced. */
  readonly instead: ReadonlyMap<string, Observation>
  /** The figure as it would be printed; null when it stays. */
  readonly printed: string | null
  /** What the figure would be about; null when that stays. */
  readonly about: Subject | null
  /** Claims with which the figure as printed adds up to their whole, as it would not without the edit. */
  readonly addsUpWith: ReadonlyArray<string>
  /** How many edits as likely as this one the same slip allows for this claim; its prior is shared among them. */
  readonly ways: number
}

/** An edit of one claim's fields. */
export const ofClaim = (
  id: string,
  code: ExplanationCode,
  cost: Cost,
  change: Change,
  rest: Partial<Pick<Edit, "kind" | "net" | "addsUpWith">> = {}
): Edit => ({
  code,
  cost,
  kind: code,
  changes: new Map([[id, change]]),
  readings: new Map(),
  net: [],
  instead: new Map(),
  printed: change.figure ?? null,
  about: null,
  addsUpWith: [],
  ways: 1,
  ...rest
})

/** Several edits made together, as one of the code of the first. */
export const together = (edits: readonly [Edit, ...ReadonlyArray<Edit>]): Edit => ({
  ...edits[0],
  changes: new Map(edits.flatMap(edit => [...edit.changes])),
  net: [...new Set(edits.flatMap(edit => edit.net))],
  instead: new Map(edits.flatMap(edit => [...edit.instead])),
  addsUpWith: [...new Set(edits.flatMap(edit => edit.addsUpWith))],
  printed: edits.every(edit => edit.printed !== null) ? edits.map(edit => edit.printed).join(", ") : null
})

/** The same edits, each of which knows that it is one of so many. */
export const oneOf = (edits: ReadonlyArray<Edit>): ReadonlyArray<Edit> =>
  edits.map(edit => ({ ...edit, ways: edits.length }))

/** A text that is equal for edits of one family that change the same. */
export const keyOf = ({ code, changes, readings, net, instead }: Edit): string =>
  JSON.stringify([
    code,
    [...changes].sort(([a], [b]) => (a < b ? -1 : 1)),
    [...readings],
    net,
    [...instead].map(([id, each]) => [id, each.id, each.value, each.unit])
  ])
