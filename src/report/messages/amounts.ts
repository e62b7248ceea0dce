/**
 * Numbers of one sentence with the scale words of a language (million, 亿).
 */
import * as Rational from "../../arithmetic/Rational.js"
import type { AmountRange } from "../../model/Sentence.js"
import { isShownExactly, readable } from "../readable.js"

/** More decimals than this, and the plain number is easier to read. */
const MOST_PLACES = 3

/** Scale words, largest first. */
interface Wording {
  readonly scales: ReadonlyArray<{ readonly exponent: number; readonly word: string }>
  readonly unitName: (id: string) => string
}

/**
 * Makes a function that shows exact numbers of one unit together: the same scale word and the same number of places
 * for all. Only amounts of something (money, people, square metres) take scale words.
 *
 * @category formatting
 * @since 0.1.0
 */
export const amounts =
  ({ scales, unitName }: Wording) =>
  (exact: ReadonlyArray<string>, unit: string | null): ReadonlyArray<string> => {
    const values = exact.map(text => Rational.parse(text))
    const largest = Math.max(0, ...values.map(v => (v === undefined ? 0 : Math.abs(Rational.toNumber(v)))))
    const scalable = unit !== null && !/[%‰]|point/u.test(unitName(unit)) && unit !== "1"
    // A scale word must make a number shorter: 1.2 billion, but 1,234,567,891.
    const isShorter = (exponent: number) =>
      values.every((v, i) => {
        if (v === undefined || !isShownExactly(exact[i]!)) return true
        const places = Rational.decimalPlaces(Rational.multiply(v, Rational.powerOfTen(-exponent)))
        return places !== undefined && places <= MOST_PLACES
      })
    const scale = scalable
      ? scales.find(s => largest >= 10 ** s.exponent && isShorter(s.exponent))
      : undefined
    if (scale === undefined) return readable(exact)
    const factor = Rational.powerOfTen(-scale.exponent)
    const scaled = values.map((v, i) =>
      v === undefined ? exact[i]! : Rational.format(Rational.multiply(v, factor))
    )
    return readable(scaled).map(text => (text === "0" ? text : text + scale.word))
  }

/** What `amounts` makes. */
type Show = (exact: ReadonlyArray<string>, unit: string | null) => ReadonlyArray<string>

/**
 * The ends of the ranges of one sentence, shown together where they are in one unit: ends that differ look different.
 * An end that there is not is empty.
 *
 * @category formatting
 * @since 0.1.0
 */
export const shownTogether = (
  ranges: ReadonlyArray<AmountRange>,
  show: Show
): ReadonlyArray<{ readonly low: string; readonly high: string }> =>
  ranges.map(({ low, high, unit }) => {
    const ends = ranges
      .filter(other => other.unit === unit)
      .flatMap(other => [other.low, other.high])
      .filter(end => end !== null)
    const shown = show(ends, unit)
    const at = (end: string | null): string => (end === null ? "" : shown[ends.indexOf(end)]!)
    return { low: at(low), high: at(high) }
  })

/**
 * A range in signs that need no language: `34.7 – 34.9%`, `≥ 3`, `< 5`, `179`.
 *
 * @param show - from `amounts`
 * @param unitOf - the unit behind a number
 * @category formatting
 * @since 0.1.0
 */
export const inSigns = (
  r: AmountRange,
  show: Show,
  unitOf: (unit: string | null, value: string) => string
): string => {
  if (r.low === null && r.high === null) return "−∞ – ∞"
  const [{ low, high } = { low: "", high: "" }] = shownTogether([r], show)
  const from = low + unitOf(r.unit, r.low ?? "")
  const to = high + unitOf(r.unit, r.high ?? "")
  if (r.low === null) return `${r.highClosed ? "≤" : "<"} ${to}`
  if (r.high === null) return `${r.lowClosed ? "≥" : ">"} ${from}`
  if (r.low === r.high) return `${isShownExactly(r.low) ? "" : "≈ "}${from}`
  return `${low} – ${to}`
}
