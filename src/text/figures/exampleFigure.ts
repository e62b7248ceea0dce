/**
 * A figure as it could have been printed instead: same precision, scale word and unit, no hedge.
 */
import { Result } from "effect"
import * as Interval from "../../arithmetic/Interval.js"
import * as Rational from "../../arithmetic/Rational.js"
import type { Figure } from "../../model/Figure.js"
import { readWhole } from "./parseFigure.js"
import type { Reading, Span } from "./Reading.js"

/** Languages that read one text differently; the one that gives this very figure is the one it was read with. */
const TAGS = ["en", "zh", "de", "ja"]

/**
 * The figure nearest to the printed one, with its precision, that lies in an interval; null when there is none or when
 * the figure is in words without digits to replace (doubled, a third).
 *
 * @param figure the figure as printed
 * @param interval where it must lie, in the printed unit
 * @example
 * ```ts
 * import { Interval, Rational, exampleFigure, parseFigure } from "claimcheck"
 * import { Result } from "effect"
 * const figure = Result.getOrThrow(parseFigure("87.7%", { language: "en" }))
 * exampleFigure(figure, Interval.closed(Rational.of(92), Rational.of(93))) // "92.0%"
 * ```
 * @category figure
 * @since 0.1.0
 */
export const exampleFigure = (figure: Figure, interval: Interval.Interval): string | null => {
  if (figure.step === null || figure.to !== null) return null
  const value = nearestMultiple(figure.value, figure.step, interval)
  if (value === null) return null
  for (const tag of TAGS) {
    const read = readWhole(figure.text, { language: tag })
    if (Result.isFailure(read) || !isSame(read.success.figure, figure)) continue
    const printed = print(figure, read.success, value)
    return printed !== null && isPrinted(printed, tag, value, figure) ? printed : null
  }
  return null
}

const isSame = (a: Reading["figure"], b: Figure): boolean =>
  a.form === b.form && Rational.equals(a.value, b.value) && sameStep(a.step, b.step)

const sameStep = (a: Rational.Rational | null, b: Rational.Rational | null): boolean =>
  a === null || b === null ? a === b : Rational.equals(a, b)

const sameUnit = (a: Figure["unit"], b: Figure["unit"]): boolean =>
  a.kind === b.kind && ("id" in a ? a.id : "") === ("id" in b ? b.id : "")

/** What is proposed must itself be read as the number that was meant, to the same place and in the same unit. */
const isPrinted = (text: string, tag: string, value: Rational.Rational, { step, unit }: Figure): boolean => {
  const read = readWhole(text, { language: tag })
  if (Result.isFailure(read)) return false
  const { figure } = read.success
  const same =
    Rational.equals(figure.value, value) && sameStep(figure.step, step) && sameUnit(figure.unit, unit)
  return same && figure.hedge === "none"
}

/** The multiple of `step` in the interval that lies nearest to `value`; the smaller of two at the same distance. */
const nearestMultiple = (
  value: Rational.Rational,
  step: Rational.Rational,
  interval: Interval.Interval
): Rational.Rational | null => {
  if (Interval.isEmpty(interval)) return null
  const { low, high, lowClosed, highClosed } = interval
  const smallest = low === null ? null : firstAbove(Rational.divide(low, step), lowClosed)
  const largest =
    high === null
      ? null
      : Rational.negate(firstAbove(Rational.negate(Rational.divide(high, step)), highClosed))
  if (smallest !== null && largest !== null && Rational.compare(smallest, largest) > 0) return null
  const wanted = Rational.ceil(Rational.subtract(Rational.divide(value, step), Rational.half))
  const raised = smallest === null ? wanted : Rational.max(wanted, smallest)
  return Rational.multiply(largest === null ? raised : Rational.min(raised, largest), step)
}

const firstAbove = (x: Rational.Rational, closed: boolean): Rational.Rational => {
  const up = Rational.ceil(x)
  return !closed && Rational.equals(up, x) ? Rational.add(up, Rational.one) : up
}

const print = (figure: Figure, reading: Reading, value: Rational.Rational): string | null => {
  const cut = (span: Span): string => figure.text.slice(span.start, span.end)
  const { numeral, behind, sign, complete } = reading.parts
  const words = cut(numeral)
  if (complete) {
    if (Rational.sign(value) <= 0 || /[:：]/.test(words)) return null
    return withEnglishOrdinal(words.replace(/[\d,]+|[一二三四五六七八九十百千两]+/, Rational.format(value)))
  }
  const shown = Rational.divide(value, figure.scale)
  const places = Rational.decimalPlaces(Rational.divide(figure.step ?? Rational.one, figure.scale))
  if (places === undefined || Rational.decimalPlaces(shown) === undefined) return null
  const scaleOfWords = /[万亿萬億]+$/.exec(words)?.[0] ?? ""
  const minus = Rational.sign(value) < 0 ? "-" : ""
  const digits = inStyle(Rational.abs(shown), places, words)
  return `${minus}${cut(sign)}${spaceAfter(figure.text, sign)}${digits}${scaleOfWords}${behind.map(cut).join("")}${unitInFront(figure, reading)}`
}

/** 百分之十二 names its unit before the number; in digits it stands behind. */
const unitInFront = (figure: Figure, { parts }: Reading): string => {
  if (parts.behind.length > 0) return ""
  return figure.unit.kind === "percent" ? "%" : figure.unit.kind === "permille" ? "‰" : ""
}

const spaceAfter = (text: string, span: Span): string =>
  span.end > span.start && text[span.end] === " " ? " " : ""

/** Digits with the decimal sign and the thousands sign of the printed number. */
const inStyle = (value: Rational.Rational, places: number, printed: string): string => {
  const scaled = Rational.format(Rational.multiply(value, Rational.powerOfTen(places))).padStart(
    places + 1,
    "0"
  )
  const whole = scaled.slice(0, scaled.length - places)
  const fraction = scaled.slice(scaled.length - places)
  const decimalSign = places === 0 ? "" : (/[.,．](?=\d+$)/.exec(printed)?.[0] ?? ".")
  const beforeDecimals = places === 0 ? printed : printed.slice(0, printed.length - places - 1)
  const group = /\d([,.'’\s])(?=\d{3})/.exec(beforeDecimals)?.[1] ?? ""
  return `${group === "" ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, group)}${decimalSign}${fraction}`
}

/** 41st, 42nd, 43rd, 44th, 111th */
const withEnglishOrdinal = (text: string): string =>
  text.replace(/(\d+)(?:st|nd|rd|th)\b/i, (_, digits: string) => {
    const teen = /1\d$/.test(digits)
    const suffix = teen ? "th" : ({ "1": "st", "2": "nd", "3": "rd" }[digits.slice(-1)] ?? "th")
    return `${digits}${suffix}`
  })
