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

/** Why a text is not a number. `grouped`: it would be one if a thousands separator were declared. */
export type ValueFailure = "not-a-number" | "grouped" | "not-rounded"

const PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?$/
const GROUPED = /^[+-]?\d{1,3}(?:[,.' \u00A0\u2009\u202F]\d{3})+(?:[.,]\d+)?$/u

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
  const plain = toPlain(text.trim(), style)
  if (plain.length > MAX_LENGTH || !PLAIN.test(plain))
    return Result.fail(GROUPED.test(text.trim()) ? "grouped" : "not-a-number")
  const value = Rational.parse(plain)
  if (value === undefined) return Result.fail("not-a-number")
  if (style.roundedTo !== null && !Rational.isInteger(Rational.divide(value, style.roundedTo)))
    return Result.fail("not-rounded")
  const printed = Interval.point(Rational.multiply(value, style.scale))
  const step = lastPlace(plain, style)
  if (step === null) return Result.succeed({ interval: printed, printed })
  const half = Rational.multiply(Rational.multiply(step, Rational.half), style.scale)
  const centre = Rational.multiply(value, style.scale)
  return Result.succeed({
    interval: Interval.closed(Rational.subtract(centre, half), Rational.add(centre, half)),
    printed
  })
}

/** ASCII digits and signs, `.` before the decimals, no thousands separators. */
const toPlain = (text: string, style: NumberStyle): string => {
  let plain = text.replace(/^[−–]/u, "-")
  if (style.groupChar !== null) plain = plain.replaceAll(style.groupChar, "")
  if (style.decimalChar !== ".") plain = plain.includes(".") ? "" : plain.replace(style.decimalChar, ".")
  return plain
}

/** The unit of the last place, in the printed unit; null when the number is exact. */
const lastPlace = (plain: string, style: NumberStyle): Rational.Rational | null => {
  if (style.roundedTo !== null) return style.roundedTo
  const mantissa = /^[+-]?\d*\.?(\d*)(?:[eE]([+-]?\d+))?$/.exec(plain)
  const printed = (mantissa?.[1]?.length ?? 0) - Number(mantissa?.[2] ?? 0)
  const places =
    style.decimals === null
      ? printed
      : style.decimals < 0 && printed <= 0
        ? style.decimals
        : Math.max(printed, style.decimals)
  const whole = places <= 0 && (style.decimals ?? 0) >= 0 && Rational.equals(style.scale, Rational.one)
  return style.isCount && whole ? null : Rational.powerOfTen(-places)
}
