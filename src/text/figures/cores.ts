/**
 * Cores that the constructions of every language make.
 */
import * as Rational from "../../arithmetic/Rational.js"
import { type Core, plain } from "./Language.js"
import * as Numeral from "./Numeral.js"

/** A whole number that words stand for: first, 首位. */
export const whole = (n: number): Numeral.Numeral => Numeral.ofDigits(String(n), 0, false)

/** A wording without unit to which nothing is added, unless `more` says otherwise. */
export const core = (form: Core["form"], numeral: Numeral.Numeral, more: Partial<Core> = {}): Core => ({
  numeral,
  form,
  hedge: "none",
  unit: plain("none"),
  complete: true,
  ...more
})

/** So many times: doubled, 翻番; halved is 1/2. */
export const multiple = (n: number, d = 1, hedge: Core["hedge"] = "none"): Core =>
  core("multiple", Numeral.inWords(Rational.of(n, d)), { hedge, unit: plain("multiple") })
