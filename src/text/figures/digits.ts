/**
 * Numbers in Arabic digits. Which sign separates thousands and which decimals is decided from the number's own shape;
 * only a shape that allows both (1,545 and 1.545) is decided by the text's language.
 */
import type { FigureProblemCode } from "./FigureProblem.js"
import * as Rational from "../../arithmetic/Rational.js"
import * as Numeral from "./Numeral.js"
import { execAt, isDigit, type Source } from "./Source.js"
import type { Match } from "./WordTable.js"

/**
 * What reading a number gave: the number, or why there is none and where reading may go on.
 *
 * @category reading
 * @since 0.1.0
 */
export type Outcome<A> =
  | Match<A>
  | {
      readonly problem: FigureProblemCode
      /** Where the trouble lies. */
      readonly at: number
      /** Where reading may go on. */
      readonly end: number
    }

interface Digits {
  readonly digits: string
  readonly decimals: number
}

/** The end of the run of digits at `at`: one pass, however long it is. */
const runEnd = (source: Source, at: number): number => {
  let end = at
  while (isDigit(source.text[end])) end++
  source.work.steps += end - at
  return end
}

const SEPARATORS = ",.' "

interface Groups {
  readonly groups: ReadonlyArray<string>
  readonly signs: ReadonlyArray<string>
  readonly ends: ReadonlyArray<number>
}

/** Digit groups and the separators between them, at most 24 groups. */
const groupsAt = (source: Source, at: number): Groups => {
  const groups: Array<string> = []
  const signs: Array<string> = []
  const ends: Array<number> = []
  let position = at
  while (groups.length < 24) {
    const end = runEnd(source, position)
    groups.push(source.text.slice(position, Math.min(end, position + Numeral.MAX_DIGITS + 1)))
    ends.push(end)
    const sign = source.text.charAt(end)
    if (sign === "" || !SEPARATORS.includes(sign) || !isDigit(source.text[end + 1])) break
    if ((sign === " " || sign === "'") && !isGroupOfThree(source, end + 1)) break
    if (sign === " " && (groups[0]?.length ?? 0) > 3) break
    if (source.running && isInList(source, at, groups, signs, sign))
      return { groups: groups.slice(0, 1), signs: [], ends: ends.slice(0, 1) }
    signs.push(sign)
    position = end + 1
  }
  return { groups, signs, ends }
}

/** In prose 3,5,7 are three numbers: a comma on both sides of a single digit, or before the number itself. */
const isInList = (
  source: Source,
  at: number,
  groups: ReadonlyArray<string>,
  signs: ReadonlyArray<string>,
  sign: string
): boolean => {
  if (sign !== ",") return false
  const last = groups[groups.length - 1] ?? ""
  if (signs[signs.length - 1] === ",") return last.length === 1
  return signs.length === 0 && source.text[at - 1] === "," && isDigit(source.text[at - 2])
}

const isGroupOfThree = (source: Source, at: number): boolean =>
  isDigit(source.text[at]) &&
  isDigit(source.text[at + 1]) &&
  isDigit(source.text[at + 2]) &&
  !isDigit(source.text[at + 3])

/** Groups as some country writes them: 1,234,567; 12,34,567 (lakh and crore); 1,2345,6789 (ten thousands). */
const areGrouped = (groups: ReadonlyArray<string>): boolean => {
  const [first = "", ...rest] = groups
  const last = rest[rest.length - 1] ?? ""
  if (rest.length === 0) return true
  if (first.startsWith("0")) return false
  if (first.length <= 3 && rest.every(group => group.length === 3)) return true
  if (first.length <= 2 && last.length === 3 && rest.slice(0, -1).every(group => group.length === 2))
    return true
  return rest.length > 1 && first.length <= 4 && rest.every(group => group.length === 4)
}

/** The digits as one number, or null when the separators make no sense. */
const interpret = (
  groups: ReadonlyArray<string>,
  signs: ReadonlyArray<string>,
  decimalComma: boolean
): Digits | null => {
  const digits = groups.join("")
  const last = signs[signs.length - 1]
  const fraction = groups[groups.length - 1] ?? ""
  const whole: Digits = { digits, decimals: 0 }
  const decimal: Digits = { digits, decimals: fraction.length }
  if (last === undefined) return whole
  const before = signs.slice(0, -1)
  const uniform = before.every(sign => sign === before[0])
  if (before.length === 0 && (last === "," || last === ".")) {
    const first = groups[0] ?? ""
    if (areGrouped(groups)) return (last === ",") === decimalComma ? decimal : whole
    return last === "," && !decimalComma && (fraction.length > 3 || first.length > 3) ? null : decimal
  }
  if (!uniform) return null
  if (before.length === 0 || before[0] === last) return areGrouped(groups) ? whole : null
  const decimalSign = last === "." || last === ","
  return decimalSign && areGrouped(groups.slice(0, -1)) ? decimal : null
}

const EXPONENT = /(?:e|[×x*] ?10\^)([+-]?)(?=\d)/y

/** `e9`, `×10^9`: the exponent behind a number, or null. */
const exponentAt = (source: Source, at: number): Match<number> | null => {
  const lead = execAt(EXPONENT, source.small, at)
  if (lead === null) return null
  const start = at + lead[0].length
  const end = runEnd(source, start)
  const size = end - start > 3 ? 999 : Number(source.text.slice(start, end))
  return { value: lead[1] === "-" ? -size : size, end }
}

/**
 * The number in digits that starts at `at`, or null when there is none.
 *
 * In prose a comma that cannot group digits ends the number (`in 2020,15 firms`); in a figure it is a problem.
 *
 * @param source the text
 * @param at offset of the first digit (or of the point in `.5`)
 * @category reading
 * @since 0.1.0
 */
export const readDigits = (source: Source, at: number): Outcome<Numeral.Numeral> | null => {
  if (source.text[at] === "." && isDigit(source.text[at + 1])) {
    const end = runEnd(source, at + 1)
    if (end - at > Numeral.MAX_DIGITS) return { problem: "too-large", at, end }
    return { value: Numeral.ofDigits(source.text.slice(at + 1, end), end - at - 1), end }
  }
  if (!isDigit(source.text[at])) return null
  const { groups, signs, ends } = groupsAt(source, at)
  const far = ends[ends.length - 1] ?? at
  if (groups.join("").length > Numeral.MAX_DIGITS) return { problem: "too-large", at, end: far }
  let count = groups.length
  let read = interpret(groups, signs, source.decimalComma)
  if (read === null) {
    if (!source.running || signs[0] !== ",") return { problem: "separators", at, end: far }
    do {
      count--
      const part = groups.slice(0, count)
      const commas = signs.slice(0, count - 1).every(sign => sign === ",")
      read = count === 1 || (commas && areGrouped(part)) ? { digits: part.join(""), decimals: 0 } : null
    } while (read === null && count > 1)
  }
  if (read === null) return { problem: "separators", at, end: far }
  const end = ends[count - 1] ?? far
  const numeral = Numeral.ofDigits(read.digits, read.decimals)
  const exponent = exponentAt(source, end)
  if (exponent === null) return { value: numeral, end }
  if (Math.abs(exponent.value) > Numeral.MAX_DIGITS) return { problem: "too-large", at, end: exponent.end }
  return { value: Numeral.scaled(numeral, Rational.powerOfTen(exponent.value)), end: exponent.end }
}
