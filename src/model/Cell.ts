/**
 * A cell: one indicator in one area over one period, at one vintage. The unknown that figures are about.
 */
import type { ReferencePeriod } from "./ReferencePeriod.js"

/**
 * Which series of an indicator a cell belongs to.
 *
 * `nominal` is what is published as a level. Growth that is not nominal (real, comparable, unstated) speaks about a
 * series of its own, so that it never contradicts nominal levels. `rank` is a place among others, `reference` a value
 * that a claim names by `ref` or `operands`, `unknown` a base that no other claim shares.
 *
 * @category cell
 * @since 0.1.0
 */
export type Series = "nominal" | "real" | "comparable" | "unstated" | "rank" | "reference" | "unknown"

/**
 * The unknown that a figure bounds, alone or with others.
 *
 * @category cell
 * @since 0.1.0
 */
export interface Cell {
  readonly indicator: string
  readonly area: string | null
  readonly period: ReferencePeriod
  readonly vintage: string | null
  readonly series: Series
  /** What makes two cells the same; also the name of the solver's variable. */
  readonly key: string
}

/** A cell with its key. `qualifier` tells cells apart that differ in nothing else (a rank among another set). */
export const make = (
  indicator: string,
  area: string | null,
  period: ReferencePeriod,
  vintage: string | null,
  series: Series,
  qualifier = ""
): Cell => ({
  indicator,
  area,
  period,
  vintage,
  series,
  key: [indicator, area ?? "", period.key, vintage ?? "", series === "nominal" ? "" : series, qualifier]
    .map(part => part.replace(/[%|*]/g, encode))
    .join("|")
    .replace(/\|+$/, "")
})

/** A key that only cells with the same prefix can have: of one document, of one release. */
export const keyWithin = (prefix: string, key: string): string => `${prefix.replace(/[%|*]/g, encode)}/${key}`

/** The separators of keys and of monomials must not occur inside a name. */
const encode = (character: string): string => (character === "*" ? "%2A" : encodeURIComponent(character))
