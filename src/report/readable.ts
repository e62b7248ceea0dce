/**
 * Exact numbers as a reader sees them: grouped, and rounded only where the exact decimal is endless or long.
 */
import * as Rational from "../arithmetic/Rational.js"

const EXACT_PLACES = 6
const MOST_PLACES = 12

const round = (value: Rational.Rational, places: number): string => {
  const text = Rational.format(Rational.round(value, places, "nearest"))
  const [whole = "", fraction = ""] = text.split(".")
  return places === 0 ? whole : `${whole}.${fraction.padEnd(places, "0")}`
}

const isShort = (value: Rational.Rational): boolean => {
  const places = Rational.decimalPlaces(value)
  return places !== undefined && places <= EXACT_PLACES
}

const group = (text: string): string => {
  const [whole = "", fraction] = text.split(".")
  const digits = whole.replace("-", "")
  const grouped = digits.length < 5 ? digits : digits.replace(/\B(?=(\d{3})+$)/gu, ",")
  return `${whole.startsWith("-") ? "−" : ""}${grouped}${fraction === undefined ? "" : `.${fraction}`}`
}

/** Places that give a number three significant digits, and at least two decimals. */
const significantPlaces = (value: Rational.Rational): number => {
  const size = Math.abs(Rational.toNumber(value))
  return size === 0 || size >= 1 ? 2 : Math.min(MOST_PLACES, 2 - Math.floor(Math.log10(size)))
}

/**
 * The numbers of one sentence, rounded to one number of places that keeps different numbers different and never makes
 * a number look whole that is not. Decimals of up to six places are shown exactly.
 *
 * Text that is no number is returned as it is.
 *
 * @param exact - exact numbers as text: `95.34`, `179000/1877`
 * @category formatting
 * @since 0.1.0
 */
export const readable = (exact: ReadonlyArray<string>): ReadonlyArray<string> => {
  const values = exact.map(text => Rational.parse(text))
  const long = values.filter(value => value !== undefined && !isShort(value)) as Array<Rational.Rational>
  if (long.length === 0)
    return values.map((v, i) => (v === undefined ? exact[i]! : group(Rational.format(v))))
  const show = (places: number) =>
    values.map((v, i) =>
      v === undefined ? exact[i]! : isShort(v) ? group(Rational.format(v)) : group(round(v, places))
    )
  const distinct = new Set(values.map((v, i) => (v === undefined ? exact[i]! : Rational.format(v)))).size
  for (let places = Math.max(...long.map(significantPlaces)); places < MOST_PLACES; places++) {
    const shown = show(places)
    const looksWhole = long.some(v => Rational.isInteger(Rational.round(v, places, "nearest")))
    if (!looksWhole && new Set(shown).size === distinct) return shown
  }
  return show(MOST_PLACES)
}

/**
 * True when `readable` shows the number itself, not a rounded one.
 *
 * @category formatting
 * @since 0.1.0
 */
export const isShownExactly = (exact: string): boolean => {
  const value = Rational.parse(exact)
  return value === undefined || isShort(value)
}
