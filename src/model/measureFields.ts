/**
 * What each measure needs and understands, as a table: the checks of a file, and its documentation, follow it.
 */
import type { Claim, Measure } from "./Claim.js"

/** Fields of a claim that mean something for some measures only. */
export type MeasureField = Extract<
  keyof Claim,
  | "of"
  | "to"
  | "per"
  | "versus"
  | "among"
  | "by"
  | "formula"
  | "operands"
  | "of_claim"
  | "since"
  | "until"
  | "basis"
>

/**
 * @category measure
 * @since 0.1.0
 */
export interface MeasureFields {
  /** Whether it speaks about a cell: an indicator, of its own, of the defaults, or of the claim in `of_claim`. */
  readonly indicator: boolean
  readonly needs: ReadonlyArray<MeasureField>
  readonly allows: ReadonlyArray<MeasureField>
}

/** Every measure; see the table in docs/claims-file.md. */
export const measureFields: Readonly<Record<Measure, MeasureFields>> = {
  level: { indicator: true, needs: [], allows: ["of_claim"] },
  growth: { indicator: true, needs: [], allows: ["versus", "basis", "of_claim"] },
  change: { indicator: true, needs: [], allows: ["versus", "of_claim"] },
  share: { indicator: true, needs: ["of"], allows: ["of_claim"] },
  ratio: { indicator: true, needs: ["to"], allows: ["per", "of_claim"] },
  multiple: { indicator: true, needs: [], allows: ["versus", "basis", "of_claim"] },
  average_growth: { indicator: true, needs: ["versus"], allows: ["basis", "of_claim"] },
  annualised_growth: { indicator: true, needs: [], allows: ["versus", "basis", "of_claim"] },
  contribution: { indicator: true, needs: ["of"], allows: ["versus", "basis", "of_claim"] },
  rank: { indicator: true, needs: [], allows: ["among", "by", "of_claim"] },
  streak: { indicator: false, needs: ["of_claim"], allows: [] },
  duration: { indicator: false, needs: ["since"], allows: ["until", "of_claim"] },
  formula: { indicator: false, needs: ["formula"], allows: ["operands", "basis", "of_claim"] }
}

/** Every field that means something for some measures only. */
export const measureOnly: ReadonlyArray<MeasureField> = [
  "of",
  "to",
  "per",
  "versus",
  "among",
  "by",
  "formula",
  "operands",
  "of_claim",
  "since",
  "until",
  "basis"
]

/** The measures that understand a field. */
export const measuresWith = (field: MeasureField): ReadonlyArray<Measure> =>
  measures.filter(measure => uses(measure, field))

/** True when a measure needs or allows a field. */
export const uses = (measure: Measure, field: MeasureField): boolean =>
  measureFields[measure].needs.includes(field) || measureFields[measure].allows.includes(field)

const measures: ReadonlyArray<Measure> = [
  "level",
  "growth",
  "change",
  "share",
  "ratio",
  "multiple",
  "average_growth",
  "annualised_growth",
  "contribution",
  "rank",
  "streak",
  "duration",
  "formula"
]
