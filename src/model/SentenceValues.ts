/**
 * What stands in the gaps of sentences: names, figures, exact numbers, citations, and codes with words of their own.
 */
import type { LocalText } from "./Text.js"

/**
 * A name that may differ by language: `{ en: "exports", zh: "出口" }`.
 *
 * @category sentence
 * @since 0.1.0
 */
export type Words = LocalText

/** A claim as it is named in a sentence: its id, the words of the text, the figure as printed. */
export interface Quoted {
  readonly id: string
  readonly quote: string
  readonly figure: string
}

/** What a number in a sentence is about: an indicator in an area and a period, or any other expression in words. */
export interface Subject {
  readonly name: Words
  readonly area: Words | null
  readonly period: string | null
}

/** A formula for readers: signs and numbers as text, what they stand for as subjects. Text alone stays as it is. */
export type Formula = string | ReadonlyArray<string | Subject>

/** A number with its unit id (`%`, `point`, `CNY`, `count(firms)`, `1`), null when it has none. */
export interface Amount {
  readonly value: string
  readonly unit: string | null
}

/** Exact ends, null when unbounded, with the unit id of both. */
export interface AmountRange {
  readonly low: string | null
  readonly high: string | null
  readonly lowClosed: boolean
  readonly highClosed: boolean
  readonly unit: string | null
}

/** A source as it is cited in a sentence. `value` is the exact number in `unit` (a unit id), with scale words applied. */
export interface Cited {
  readonly value: string
  readonly unit: string | null
  readonly publisher: string | null
  readonly source: string | null
  readonly file: string | null
  readonly row: number | null
  readonly vintage: string | null
  readonly period: string | null
}

/** Conventions that a claims file left unwritten. */
export type DefaultCode = "kind" | "sign" | "versus-window" | "trailing-zeros" | "hedge-width"

/** In which way a figure is unusual. */
export type Unusual = "value" | "history" | "growth" | "step" | "round"

/** Why a question stayed open. */
export type OpenReason =
  | "work"
  | "nodes"
  | "bits"
  | "time"
  | "unsupported"
  | "defect"
  | "no-unit"
  | "basis"
  | "unit"
  | "not-found"

/** What exactly left a question open; what it is about stands in the values of `OpenDetail`. */
export type OpenDetailCode =
  /** The solver: a limit, a kind of expression, a proof that failed. */
  | "work-limit"
  | "part-limit"
  | "time-limit"
  | "node-limit"
  | "case-limit"
  | "bit-limit"
  | "products-open"
  | "products-narrow"
  | "not-reached"
  | "product"
  | "nesting"
  | "operation"
  | "empty-operation"
  | "many-operations"
  | "divided-operation"
  | "inner-root"
  | "root-degree"
  | "power"
  | "long-product"
  | "long-number"
  | "undeclared"
  | "proof-failed"
  | "solution-failed"
  | "core-unstable"
  /** Evidence: where it should be, a unit that cannot be read, two units, the figure and the units of its evidence. */
  | "place"
  | "unit-text"
  | "units"
  | "currencies"
  | "counts"
  | "figure-unit"

/** A code and the numbers and names that it is about. */
export interface OpenDetail {
  readonly code: OpenDetailCode
  readonly values: ReadonlyArray<string>
}

/** The edits that a diagnosis can propose. */
export type ExplanationCode =
  | "flow-for-stock"
  | "reading"
  | "wrong-period"
  | "wrong-area"
  | "wrong-indicator"
  | "percent-for-point"
  | "scale"
  | "fraction-for-percent"
  | "digit"
  | "sign"
  | "direction"
  | "stale-vintage"
  | "nominal-for-real"
  | "base"
  | "increment-for-total"
  | "truncated"
  | "adjusted"
  | "dropped-zero"
  | "reference-shifted"
  | "growth-on-new-base"
  | "multiple-for-growth"
  | "level-for-change"
  | "change-for-level"
  | "one-of-pair-stale"
  | "periods-merged"
  | "part-for-whole"
  | "whole-for-part"
  | "other-denominator"
  | "other-count-unit"
  | "gross-for-net"
  | "currency"
  | "conversion"
  | "revised-base"
