/**
 * Fractions beside English numbers: 3 1/2, 5¼, a half-point.
 */
import * as Rational from "../../arithmetic/Rational.js"
import { core } from "./cores.js"
import type { Pattern } from "./Language.js"
import * as Numeral from "./Numeral.js"
import { execAt } from "./Source.js"

/** Signs of one character. */
const SIGNS = new Map<string, readonly [number, number]>([
  ["¼", [1, 4]],
  ["½", [1, 2]],
  ["¾", [3, 4]],
  ["⅓", [1, 3]],
  ["⅔", [2, 3]],
  ["⅛", [1, 8]],
  ["⅜", [3, 8]],
  ["⅝", [5, 8]],
  ["⅞", [7, 8]]
])

const AND_A_HALF = /[- ]and[- ](?:a|one)[- ](half|quarter)(?![a-z])/y

/** Prices of bonds and grain are quoted in halves down to sixty-fourths. */
const QUOTED = /[ -](\d{1,2})\/(2|4|8|16|32|64)(?![\d/])/y

/**
 * Two and a half million, 3 1/2 percent, 5¼ cents: the fraction is the last place that is shown.
 *
 * @category language
 * @since 0.1.0
 */
export const mixed: Pattern = (source, at, whole) => {
  const half = whole === null ? null : execAt(AND_A_HALF, source.small, whole.end)
  if (whole !== null && half !== null) {
    const value = Rational.add(whole.value.value, half[1] === "half" ? Rational.half : Rational.of(1, 4))
    const end = whole.end + half[0].length
    return { value: core("number", Numeral.inWords(value), { unit: null, complete: false }), end }
  }
  if (whole === null || !whole.value.digits || !Rational.isInteger(whole.value.value)) return null
  const sign = SIGNS.get(source.text.charAt(whole.end))
  const quoted = sign === undefined ? execAt(QUOTED, source.text, whole.end) : null
  const [over, under] = sign ?? [Number(quoted?.[1]), Number(quoted?.[2])]
  if ((sign === undefined && quoted === null) || over === 0 || over >= under) return null
  const value = Rational.add(whole.value.value, Rational.of(over, under))
  const end = whole.end + (quoted?.[0].length ?? 1)
  const step = Rational.of(1, under)
  const numeral = { ...whole.value, value, step, coarseStep: step }
  return { value: core("number", numeral, { unit: null, complete: false }), end }
}

const PART_POINT = /(half|quarter|three-quarter)[- ](?=(?:percentage[- ])?point(?![a-z]))/y

/**
 * A half-point, a quarter percentage point: central banks mean exactly that.
 *
 * @category language
 * @since 0.1.0
 */
export const partPoint: Pattern = (source, at) => {
  const article = source.small.startsWith("a ", at) ? 2 : 0
  const part = "hqt".includes(source.small.charAt(at + article))
    ? execAt(PART_POINT, source.small, at + article)
    : null
  if (part === null) return null
  const value = part[1] === "half" ? Rational.half : Rational.of(part[1] === "quarter" ? 1 : 3, 4)
  return {
    value: core("number", Numeral.inWords(value), { unit: null, complete: false, exact: true }),
    end: at + article + part[0].length - 1
  }
}
