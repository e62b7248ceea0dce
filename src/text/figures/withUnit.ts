/**
 * A bare number in the unit that the text prints elsewhere: in the head of a table, in front of a list.
 */
import * as Result from "effect/Result"
import type { Figure } from "../../model/Figure.js"
import * as Rational from "../../arithmetic/Rational.js"
import { parseFigure } from "./parseFigure.js"

/** Code or sign of a currency, and the scale word behind it: US$ m, RMB million, €bn. */
const MONEY = /^(?<currency>\p{Lu}{0,3}[$€£¥₹]|\p{Lu}{2,3})\s*(?<scale>.*)$/u

/** Units as heads of tables write them and no figure does. */
const asBehind = (unit: string): string =>
  unit
    .replace(/^(?:in )/iu, "")
    .replace(/(?:['’]000s?|\bthousands)$/iu, " thousand")
    .replace(/\b(?<scale>m|b|tr)illions\b/iu, "$<scale>illion")
    .trim()

const writings = (figure: string, unit: string): ReadonlyArray<string> => {
  const { currency, scale = "" } = MONEY.exec(unit)?.groups ?? {}
  const money =
    currency === undefined ? [] : [`${currency}${figure}${scale}`, `${currency}${figure} ${scale}`]
  return [`${figure}${unit}`, `${figure} ${unit}`, ...money]
}

/**
 * Whether a unit or a scale word is printed beside a number.
 *
 * @category figure
 * @since 0.1.0
 */
export const hasUnit = ({ unit, scale }: Figure): boolean =>
  unit.kind !== "none" || !Rational.equals(scale, Rational.one)

/**
 * Reads a bare figure in a unit printed elsewhere, as if the unit were printed beside it; null where the figure has its own, or
 * where the two together are no figure.
 *
 * @param figure the figure as printed: 40,538
 * @param unit the unit as it would stand beside it, or as a table's head writes it: 万吨, %, US$ m, thousands
 * @param language BCP 47 tag of the text
 * @category figure
 * @since 0.1.0
 */
export const withUnit = (figure: string, unit: string, language: string): Figure | null => {
  const bare = parseFigure(figure, { language })
  if (Result.isSuccess(bare) && hasUnit(bare.success)) return null
  for (const text of writings(figure, asBehind(unit.trim()))) {
    const read = parseFigure(text, { language })
    if (Result.isSuccess(read) && hasUnit(read.success)) return read.success
  }
  return null
}
