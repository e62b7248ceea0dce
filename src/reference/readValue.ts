import { Result } from "effect"
import * as Interval from "../arithmetic/Interval.js"
import * as Rational from "../arithmetic/Rational.js"

/**
 * How the numbers of a source are written, and how precise they are.
 *
 * @category reference
 * @since 0.1.0
 */
export interface NumberStyle {
  readonly decimalChar: string
  readonly groupChar: string | null
  /** What a printed 1 stands for, in the unit of the observation (1,000 in a table in thousands). */
  readonly scale: Rational.Rational
  /** Declared number of decimals; zeros at the end that the source leaves out count (SDMX `DECIMALS`). */
  readonly decimals: number | null
  /** The source rounded to multiples of this (in the printed unit): 5, 100, 0.5. */
  readonly roundedTo: Rational.Rational | null
  /** Whole numbers are counts of things: exact unless scaled or declared rounded. */
  readonly isCount: boolean
}

/** @category reference */
export interface ReadValue {
  /** Everything that the number may stand for, in the unit of the observation. */
  readonly interval: Interval.Interval
  /** The number exactly as printed. */
  readonly printed: Interval.Interval
}

/** Why a text is not a number. `grouped`: it would be one if its separators were declared. */
export type ValueFailure = "not-a-number" | "grouped" | "not-rounded"

const PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?$/
const GROUPED = /^[+-]?(?:\d{1,3}(?:[,.'’ \u00A0\u2009\u202F]\d{3})+(?:[.,]\d+)?|\d+,\d+)$/u

/** No source prints more digits; a longer text is not a figure. */
const MAX_LENGTH = 400

/**
 * The exact interval that a printed number stands for: half a unit of its last place either way. The last place is the
 * finest of what is printed and what is declared; `roundedTo` goes before both.
 *
 * @param text - the number as the source writes it, without unit or flag
 * @category reference
 * @since 0.1.0
 */
export const readValue = (text: string, style: NumberStyle): Result.Result<ReadValue, ValueFailure> => {
  const short = isPlainStyle(style) ? shortDecimal(text) : undefined
  if (short !== undefined) return Result.succeed(asPrinted(short, style.isCount))
  const plain = toPlain(text.trim(), style)
  if (plain.length > MAX_LENGTH || !PLAIN.test(plain))
    return Result.fail(GROUPED.test(text.trim()) ? "grouped" : "not-a-number")
  const value = Rational.parse(plain)
  if (value === undefined) return Result.fail("not-a-number")
  if (style.roundedTo !== null && !Rational.isInteger(Rational.divide(value, style.roundedTo)))
    return Result.fail("not-rounded")
  const centre = Rational.multiply(value, style.scale)
  const printed = Interval.point(centre)
  const half = halfPlace(plain, style)
  if (half === null) return Result.succeed({ interval: printed, printed })
  const reach = Rational.multiply(half, style.scale)
  return Result.succeed({
    interval: Interval.closed(Rational.subtract(centre, reach), Rational.add(centre, reach)),
    printed
  })
}

/** Numbers stand for what they look like: nothing is declared about them. */
const isPlainStyle = ({ decimalChar, decimals, groupChar, roundedTo, scale }: NumberStyle): boolean =>
  decimals === null &&
  roundedTo === null &&
  groupChar === null &&
  decimalChar === "." &&
  Rational.equals(scale, Rational.one)

/** A number of few digits as a whole number of units of its last place. */
interface ShortDecimal {
  readonly units: number
  /** How many such units make one: a power of ten. */
  readonly perOne: number
}

/** So many digits, doubled and once more, are a safe integer. */
const SHORT_LENGTH = 14

/** Reads what almost every cell of a table is, `41.70`, at a glance; undefined for everything else. */
const shortDecimal = (text: string): ShortDecimal | undefined => {
  const isNegative = text.charCodeAt(0) === 45
  const first = isNegative ? 1 : 0
  if (text.length - first > SHORT_LENGTH) return undefined
  let units = 0
  let perOne = 0
  for (let at = first; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 48 && code <= 57) {
      units = units * 10 + code - 48
      perOne *= 10
    } else if (code === 46 && perOne === 0 && at > first) perOne = 1
    else return undefined
  }
  if (text.length === first) return undefined
  return { units: isNegative ? -units : units, perOne: perOne || 1 }
}

/** Half a unit of the last place either way; a whole count is exact. */
const asPrinted = ({ perOne, units }: ShortDecimal, isCount: boolean): ReadValue => {
  const printed = Interval.point(Rational.of(units, perOne))
  const interval =
    isCount && perOne === 1
      ? printed
      : Interval.closed(Rational.of(2 * units - 1, 2 * perOne), Rational.of(2 * units + 1, 2 * perOne))
  return { interval, printed }
}

/** ASCII digits and signs, `.` before the decimals, no thousands separators. */
const toPlain = (text: string, style: NumberStyle): string => {
  let plain = text.replace(/^[−–]/u, "-")
  if (style.groupChar !== null) plain = plain.replaceAll(style.groupChar, "")
  if (style.decimalChar !== ".") plain = plain.includes(".") ? "" : plain.replace(style.decimalChar, ".")
  return plain
}

/** Half a unit of the last place, in the printed unit; null when the number is exact. */
const halfPlace = (plain: string, style: NumberStyle): Rational.Rational | null => {
  if (style.roundedTo !== null) return Rational.multiply(style.roundedTo, Rational.half)
  const [mantissa = "", exponent = "0"] = /e/i.test(plain) ? plain.split(/e/i) : [plain]
  const point = mantissa.indexOf(".")
  const printed = (point < 0 ? 0 : mantissa.length - point - 1) - Number(exponent)
  const places =
    style.decimals === null
      ? printed
      : style.decimals < 0 && printed <= 0
        ? style.decimals
        : Math.max(printed, style.decimals)
  const whole = places <= 0 && (style.decimals ?? 0) >= 0 && Rational.equals(style.scale, Rational.one)
  return style.isCount && whole ? null : (halves[places] ?? halfOf(places))
}

const halfOf = (places: number): Rational.Rational =>
  Rational.multiply(Rational.powerOfTen(-places), Rational.half)

/** Half a unit of each number of decimals that tables have. */
const halves = Array.from({ length: 12 }, (_, places) => halfOf(places))
