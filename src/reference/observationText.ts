/**
 * Observations in a few words, for messages that are about the reference itself.
 */
import * as Rational from "../arithmetic/Rational.js"
import type { Observation } from "../model/Observation.js"

/** `gdp, longquanyi, 2022` */
export const cellText = (o: Observation): string =>
  [o.measure === "level" ? o.indicator : `${o.measure} of ${o.indicator}`, o.area, o.period.text]
    .filter(t => t !== null)
    .join(", ")

/** `41.70 t`: as written, or in full where the table is in thousands (`1545.7` of `亿元`). */
export const valueText = (o: Observation): string => {
  const { low } = o.printed
  const written = Rational.parse(o.value)
  const isAsWritten = low === null || (written !== undefined && Rational.equals(written, low))
  const value = isAsWritten ? o.value : Rational.format(low)
  return o.unit === null ? value : `${value} ${o.unit}`
}
