/**
 * Exact values as they are printed under a rounding rule, by integer arithmetic.
 */
import * as Rational from "../src/arithmetic/Rational.js"

export type Rule = "nearest" | "half-up" | "half-even" | "truncated" | "up"

/** A value printed with so many decimals under a rule, by integer arithmetic. */
export const print = (value: Rational.Rational, decimals: number, rule: Rule): string => {
  const scaled = Rational.multiply(value, Rational.powerOfTen(decimals))
  const down = Rational.sign(scaled) < 0 ? Rational.ceil(scaled) : Rational.floor(scaled)
  const rest = Rational.abs(Rational.subtract(scaled, down))
  const away = Rational.sign(scaled) < 0 ? Rational.minusOne : Rational.one
  const isHalf = Rational.equals(rest, Rational.half)
  const up =
    rule === "truncated"
      ? false
      : rule === "up"
        ? Rational.sign(rest) > 0
        : Rational.compare(rest, Rational.half) > 0 ||
          (isHalf && (rule !== "half-even" || Rational.numerator(down) % 2n !== 0n))
  const whole = up ? Rational.add(down, away) : down
  const digits = Rational.numerator(Rational.abs(whole))
    .toString()
    .padStart(decimals + 1, "0")
  const body = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
  return Rational.sign(whole) < 0 ? `-${body}` : body
}
