/**
 * Numbers in Arabic digits, with their exponents.
 */
import type { FigureProblemCode } from "./FigureProblem.js"
import * as Rational from "../../arithmetic/Rational.js"
import * as DigitRun from "./DigitRun.js"
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

/** The end of the run of digits at `at`: one pass, however long it is. */
const runEnd = (source: Source, at: number): number => {
  let end = at
  while (isDigit(source.text[end])) end++
  source.work.steps += end - at
  return end
}

const SEPARATORS = ",.' "

interface Groups extends DigitRun.DigitRun {
  readonly end: number
}

/** Digit groups and the separators between them: one pass, however many there are. */
const groupsAt = (source: Source, at: number): Groups => {
  const groups: Array<string> = []
  const signs: Array<string> = []
  for (let position = at; ; ) {
    const end = runEnd(source, position)
    groups.push(source.text.slice(position, Math.min(end, position + Numeral.MAX_DIGITS + 1)))
    const sign = source.text.charAt(end)
    if (!goesOn(source, end, groups, signs)) return { groups, signs, end }
    signs.push(sign)
    position = end + 1
  }
}

/** Whether the sign behind a group joins the next one to it. A space does so only where nothing else groups digits. */
const goesOn = (
  source: Source,
  end: number,
  groups: ReadonlyArray<string>,
  signs: ReadonlyArray<string>
): boolean => {
  const sign = source.text.charAt(end)
  if (sign === "" || !SEPARATORS.includes(sign) || !isDigit(source.text[end + 1])) return false
  if (sign === "'") return isGroupOfThree(source, end + 1)
  if (sign !== " ") return true
  return (
    isGroupOfThree(source, end + 1) &&
    (groups[0]?.length ?? 0) <= 3 &&
    (signs[signs.length - 1] ?? " ") === " "
  )
}

const isGroupOfThree = (source: Source, at: number): boolean =>
  isDigit(source.text[at]) &&
  isDigit(source.text[at + 1]) &&
  isDigit(source.text[at + 2]) &&
  !isDigit(source.text[at + 3])

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
 * A run of digits and signs is read whole or not at all: no part of 1,234,56 is a number.
 *
 * @param source the text
 * @param at offset of the first digit (or of the point in `.5`)
 * @category reading
 * @since 0.1.0
 */
export const readDigits = (source: Source, at: number): Outcome<Numeral.Numeral> | null => {
  const bare = source.text[at] === "." && isDigit(source.text[at + 1])
  if (!bare && !isDigit(source.text[at])) return null
  const { groups, signs, end } = groupsAt(source, bare ? at + 1 : at)
  if (digitsOf(groups) > Numeral.MAX_DIGITS) return { problem: "too-large", at, end }
  const read = bare
    ? signs.length > 0
      ? null
      : { digits: groups.join(""), decimals: groups.join("").length }
    : DigitRun.read({ groups, signs }, source.decimalComma)
  if (read === null) return { problem: "separators", at, end }
  const numeral = Numeral.ofDigits(read.digits, read.decimals)
  const exponent = exponentAt(source, end)
  if (exponent === null) return { value: numeral, end }
  if (DigitRun.isInnerMark(source.text, exponent.end)) return { problem: "separators", at, end: exponent.end }
  if (Math.abs(exponent.value) > Numeral.MAX_DIGITS) return { problem: "too-large", at, end: exponent.end }
  return { value: Numeral.scaled(numeral, Rational.powerOfTen(exponent.value)), end: exponent.end }
}

const digitsOf = (groups: ReadonlyArray<string>): number => {
  let count = 0
  for (const group of groups) count += group.length
  return count
}
