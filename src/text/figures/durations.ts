/**
 * Durations printed as a clock prints them: 2:16:24.
 */
import * as Rational from "../../arithmetic/Rational.js"
import { type Core, unit } from "./Language.js"
import * as Numeral from "./Numeral.js"
import { execAt, isDigit, type Source } from "./Source.js"
import type { Match } from "./WordTable.js"

/** 三次产业结构为5:40:55 */
const PARTS = /(?:结构|比例|之比|调整|优化)[为是由]$/u

const CLOCK = /(\d{1,3}):([0-5]\d):([0-5]\d)(\.\d{1,3})?/y

/**
 * Hours, minutes and seconds as a number of seconds, or null. Two parts only (2:16) are a time of day, a score or
 * minutes: nothing is read.
 *
 * @param source the text
 * @param at where the hours start
 * @param hoursEnd where they end
 * @category reading
 * @since 0.1.0
 */
export const readDuration = (source: Source, at: number, hoursEnd: number): Match<Core> | null => {
  if (source.text[hoursEnd] !== ":" || PARTS.test(source.text.slice(Math.max(0, at - 4), at))) return null
  const printed = execAt(CLOCK, source.text, at)
  if (printed === null || isDigit(source.text[at + printed[0].length])) return null
  const whole = Number(printed[1]) * 3600 + Number(printed[2]) * 60 + Number(printed[3])
  const fraction = (printed[4] ?? "").slice(1)
  const numeral: Numeral.Numeral = {
    ...Numeral.ofDigits(`${whole}${fraction}`, fraction.length),
    coarseStep: Rational.powerOfTen(-fraction.length)
  }
  const core: Core = { numeral, form: "number", hedge: "none", unit: unit("time", "second"), complete: true }
  return { value: core, end: at + printed[0].length }
}
