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

/**
 * A range in signs that need no language: `34.7 – 34.9%`, `≥ 3`, `< 5`, `179`.
 *
 * @param show - from `amounts`
 * @category formatting
 * @since 0.1.0
 */
export const inSigns = (
  r: AmountRange,
  show: (exact: ReadonlyArray<string>, unit: string | null) => ReadonlyArray<string>,
  unit: string
): string => {
  if (r.low === null && r.high === null) return "−∞ – ∞"
  if (r.low === null) return `${r.highClosed ? "≤" : "<"} ${show([r.high!], r.unit)[0]}${unit}`
  if (r.high === null) return `${r.lowClosed ? "≥" : ">"} ${show([r.low], r.unit)[0]}${unit}`
  if (r.low === r.high) return `${isShownExactly(r.low) ? "" : "≈ "}${show([r.low], r.unit)[0]}${unit}`
  return `${show([r.low, r.high], r.unit).join(" – ")}${unit}`
}
