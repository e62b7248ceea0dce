/**
 * A draft: what the words around each number suggest. It is never a verdict; every guess says what it rests on.
 */
import type { IgnoredReason } from "../../model/ClaimsFile.js"
import type { Measure, Role } from "../../model/Claim.js"
import type { Figure } from "../../model/Figure.js"
import type { Span } from "../NormalisedText.js"
import type { Selector } from "../selector.js"

/**
 * Something a person has to decide, and why.
 *
 * @category extract
 * @since 0.1.0
 */
export interface Doubt {
  readonly field:
    | "measure"
    | "period"
    | "versus"
    | "indicator"
    | "of"
    | "to"
    | "of_claim"
    | "since"
    | "role"
    | "quote"
  readonly why: string
}

/**
 * A drafted claim. `subject` are the words of the text for its indicator, `whole` those of the indicator it is divided by.
 *
 * @category extract
 * @since 0.1.0
 */
export interface DraftClaim {
  readonly id: string
  /** Where the figure stands in the normalised text. */
  readonly span: Span
  readonly selector: Selector
  /** The figure as it goes into the file: as printed, with a sign where the words give one outside of it. */
  readonly figure: string
  /** How the grammar reads it, with that sign. */
  readonly reading: Figure
  /** Its unit, where that is not printed beside it but in the head of a table; null otherwise. */
  readonly unit: string | null
  readonly measure: Measure
  readonly versus: string | null
  /** Null when the text gives none: the day of publication. */
  readonly period: string | null
  readonly role: Role
  readonly subject: string
  readonly whole: string | null
  readonly doubts: ReadonlyArray<Doubt>
}

/**
 * A number that states nothing, as an ignored entry.
 *
 * @category extract
 * @since 0.1.0
 */
export interface DraftIgnored {
  readonly quote: string
  readonly number: string
  readonly why: IgnoredReason
  readonly note: string | null
}

/**
 * @category extract
 * @since 0.1.0
 */
export interface Draft {
  readonly claims: ReadonlyArray<DraftClaim>
  readonly ignored: ReadonlyArray<DraftIgnored>
}
