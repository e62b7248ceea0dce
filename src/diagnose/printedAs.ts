/**
 * A figure as it could have been printed instead: another scale word, another sign, other digits. Every text that is
 * proposed has been read again and is the number that was meant.
 */
import { Result } from "effect"
import * as Rational from "../arithmetic/Rational.js"
import { figureOf } from "../check/figureOf.js"
import type { World } from "../check/World.js"
import type { Figure } from "../model/Figure.js"
import { parseFigure } from "../text/figures/parseFigure.js"

/** Scale words by their power of ten, the ones used together first. */
const scaleWords: ReadonlyArray<ReadonlyArray<readonly [word: string, power: number]>> = [
  [
    ["trillion", 12],
    ["billion", 9],
    ["million", 6],
    ["thousand", 3]
  ],
  [
    ["tn", 12],
    ["bn", 9],
    ["m", 6],
    ["k", 3]
  ],
  [
    ["万亿", 12],
    ["亿", 8],
    ["万", 4]
  ],
  [
    ["萬億", 12],
    ["億", 8],
    ["萬", 4]
  ]
]

/** Words of direction and their opposites. */
const directions: ReadonlyArray<readonly [down: string, up: string]> = [
  ["fell", "rose"],
  ["fall", "rise"],
  ["drop", "rise"],
  ["dropped", "rose"],
  ["down", "up"],
  ["decline", "increase"],
  ["declined", "increased"],
  ["decrease", "increase"],
  ["decreased", "increased"],
  ["lower", "higher"],
  ["less", "more"],
  ["fewer", "more"],
  ["下降", "增长"],
  ["降低", "提高"],
  ["减少", "增加"],
  ["減少", "增加"],
  ["下滑", "上升"]
]

/** The text when it is read as the value, to the place that is wanted (any when null); null otherwise. */
const readAs = (text: string, language: string, value: Rational.Rational, like: Figure): string | null => {
  const read = parseFigure(text, { language })
  if (Result.isFailure(read)) return null
  const { unit } = read.success
  const sameUnit = unit.kind === like.unit.kind && idOf(unit) === idOf(like.unit)
  return sameUnit && Rational.equals(read.success.value, value) ? text : null
}

const idOf = (unit: Figure["unit"]): string => ("id" in unit ? unit.id : "")

const firstOf = (texts: Iterable<string>, accept: (text: string) => string | null): string | null => {
  for (const text of texts) {
    const accepted = accept(text)
    if (accepted !== null) return accepted
  }
  return null
}

/**
 * The figure × 10^power, with the same digits: by another scale word where there is one, else by moving the decimal sign.
 *
 * @param language BCP 47 tag of the document
 */
export const scaled = (figure: Figure, power: number, language: string): string | null => {
  const value = Rational.multiply(figure.value, Rational.powerOfTen(power))
  return firstOf(scaledTexts(figure.text, power), text => readAs(text, language, value, figure))
}

function* scaledTexts(text: string, power: number): Iterable<string> {
  for (const words of scaleWords) {
    const own = words.find(([word]) => hasWord(text, word))
    const wanted = own === undefined ? undefined : words.find(([, of]) => of === own[1] + power)
    if (own !== undefined && wanted !== undefined) yield replaceWord(text, own[0], wanted[0])
    if (own !== undefined && own[1] + power === 0) yield replaceWord(text, own[0], "").replace(/ {2,}/u, " ")
    if (own === undefined) {
      const added = words.find(([, of]) => of === power)
      if (added !== undefined) yield text.replace(NUMERAL, `$& ${added[0]}`)
      if (added !== undefined) yield text.replace(NUMERAL, `$&${added[0]}`)
    }
  }
  yield text.replace(NUMERAL, digits => movePoint(digits, power))
}

const NUMERAL = /\d[\d,. ]*\d|\d/u

const hasWord = (text: string, word: string): boolean =>
  /[a-z]/u.test(word) ? new RegExp(`(?<![a-z])${word}(?![a-z])`, "iu").test(text) : text.includes(word)

const replaceWord = (text: string, word: string, by: string): string =>
  /[a-z]/u.test(word)
    ? text.replace(new RegExp(`(?<![a-z])${word}(?![a-z])`, "iu"), by)
    : text.replace(word, by)

const movePoint = (numeral: string, power: number): string => {
  const plain = numeral.replace(/[, ]/gu, "")
  const point = plain.includes(".") ? plain.indexOf(".") : plain.length
  const digits = plain.replace(".", "")
  const at = point + power
  const moved =
    at <= 0
      ? `0.${"0".repeat(-at)}${digits}`
      : at >= digits.length
        ? digits + "0".repeat(at - digits.length)
        : `${digits.slice(0, at)}.${digits.slice(at)}`
  return grouped(moved.replace(/^0+(?=\d)/u, ""), numeral)
}

/** Thousands separators where the printed numeral has them. */
const grouped = (plain: string, like: string): string => {
  if (!like.includes(",")) return plain
  const [whole = "", fraction] = plain.split(".")
  const parted = whole.replace(/\B(?=(?:\d{3})+$)/gu, ",")
  return fraction === undefined ? parted : `${parted}.${fraction}`
}

/** The figure with the opposite sign: by the opposite word where there is one, else by a minus put in or taken away. */
export const negated = (figure: Figure, language: string): string | null => {
  const value = Rational.negate(figure.value)
  return firstOf(negatedTexts(figure), text => readAs(text, language, value, figure))
}

function* negatedTexts({ text }: Figure): Iterable<string> {
  for (const [down, up] of directions) {
    if (hasWord(text, down)) yield replaceWord(text, down, up)
    if (hasWord(text, up)) yield replaceWord(text, up, down)
  }
  yield text.replace(/^(\s*)[-−–](?=\s*[\d$€£¥])/u, "$1")
  yield text.replace(/^\D*?([$€£¥]?\d)/u, "$1")
  yield text.replace(/[$€£¥]?\d/u, "-$&")
}

/** The figure with other digits of the same number of decimals: what `digits` makes of the numeral, thousands parted again. */
export const withDigits = (figure: Figure, digits: string, world: World): string | null => {
  const numeral = NUMERAL.exec(figure.text)?.[0]
  if (numeral === undefined) return null
  const text = figure.text.replace(NUMERAL, grouped(digits, numeral))
  const read = figureOf(world, text)
  return Result.isSuccess(read) && read.success.unit.kind === figure.unit.kind ? text : null
}

/** The digits and decimal sign of the printed numeral, without separators; null for a figure in words. */
export const digitsOf = (figure: Figure): string | null => {
  const plain = NUMERAL.exec(figure.text)?.[0].replace(/[, ]/gu, "")
  return plain === undefined || !/^\d+(?:\.\d+)?$/u.test(plain) ? null : plain
}
