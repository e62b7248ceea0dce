/**
 * Scale words behind a number, and the smaller numbers joined to it: 1.2万亿, 388亿1千万, two million three hundred.
 */
import * as Rational from "../../arithmetic/Rational.js"
import type { Hedge } from "../../model/Figure.js"
import { type Outcome, readDigits } from "./digits.js"
import { combineHedges } from "./hedges.js"
import type { Language } from "./Language.js"
import * as Numeral from "./Numeral.js"
import type { Span } from "./Reading.js"
import { readModifiers } from "./readModifiers.js"
import { skipSpaces, type Source } from "./Source.js"
import type { Match } from "./WordTable.js"

/** A number in digits or in the language's words. */
export const readNumeral = (
  source: Source,
  language: Language,
  at: number
): Outcome<Numeral.Numeral> | null => readDigits(source, at) ?? language.numeral(source, at)

/** A number with its scale words. */
export interface Scaled {
  readonly numeral: Numeral.Numeral
  /** The hedge between the digits and the scale word or unit (700余家). */
  readonly hedge: Hedge
  /** Where the scale words stand, with the space before each. */
  readonly words: ReadonlyArray<Span>
}

const MAX_PARTS = 8
const MAX_SCALE_WORDS = 4

/**
 * Reads what multiplies a number and what is added to it.
 *
 * @param source the text
 * @param language its grammar
 * @param first the number
 * @param at the end of its digits
 * @param money whether a currency sign stands before it
 * @category reading
 * @since 0.1.0
 */
export const readScales = (
  source: Source,
  language: Language,
  first: Numeral.Numeral,
  at: number,
  money: boolean
): Outcome<Scaled> => {
  const words: Array<Span> = []
  let sum: Numeral.Numeral | null = null
  let part = first
  let end = at
  let hedge: Hedge = "none"
  for (let parts = 0; parts < MAX_PARTS; parts++) {
    for (let count = 0; ; count++) {
      const infix = readModifiers(language.infixes, source, end)
      const scale = language.scale(source, skipSpaces(source, infix.end), money)
      hedge = combineHedges(hedge, infix.hedge)
      end = infix.end
      if (scale === null) break
      words.push({ start: end, end: scale.end })
      end = scale.end
      part = Numeral.scaled(part, scale.value)
      if (count >= MAX_SCALE_WORDS || Rational.compare(part.value, Numeral.LIMIT) > 0)
        return { problem: "too-large", at, end }
    }
    const before: Numeral.Numeral | null = sum
    sum = before === null ? part : Numeral.joined(before, part)
    const next = hedge === "none" ? nextPart(source, language, end, part) : null
    if (next === null) break
    part = next.value
    end = next.end
  }
  return { value: { numeral: sum ?? first, hedge, words }, end }
}

/** The number that continues a sum: whole with its scale word (78兆9,450.05亿), smaller than the scale before it, with a scale word or as the last digits. */
const nextPart = (
  source: Source,
  language: Language,
  at: number,
  part: Numeral.Numeral
): Match<Numeral.Numeral> | null => {
  const isScaledWhole = part.to === null && part.step !== null && Rational.compare(part.step, part.scale) >= 0
  if (!isScaledWhole || Rational.equals(part.scale, Rational.one)) return null
  const from = language.joiner(source, at)
  const numeral = from === null ? null : readNumeral(source, language, from)
  if (numeral === null || "problem" in numeral || numeral.value.to !== null) return null
  const scale = language.scale(source, skipSpaces(source, numeral.end), false)
  const size = Rational.multiply(numeral.value.value, scale?.value ?? Rational.one)
  const fits = Rational.compare(size, part.scale) < 0 && Rational.sign(size) > 0
  const isLast = scale !== null || !numeral.value.digits || Rational.compare(size, Rational.of(100)) >= 0
  return fits && isLast && Rational.isInteger(size) ? numeral : null
}
