/**
 * A figure of the printed precision that would agree with a range of values.
 */
import * as Interval from "../arithmetic/Interval.js"
import * as Rational from "../arithmetic/Rational.js"
import { exampleFigure } from "../text/figures/exampleFigure.js"
import type { Statement } from "./Statement.js"

/**
 * A figure in the range; where none of the precision lies in it (0.06855 for a figure in whole tenths of %), one that
 * rounds to it, unless the figure is exact: 7/3 has no example among whole numbers.
 */
export const exampleIn = (
  { bounds: { stated }, meaning: { figure }, factor }: Statement,
  range: Interval.Interval
): string | null => {
  const printed = Interval.scale(range, Rational.invert(factor))
  const inside = exampleFigure(figure, printed)
  const isExact = stated.low !== null && stated.high !== null && Rational.equals(stated.low, stated.high)
  if (inside !== null || isExact || figure.step === null || printed.low === null || printed.high === null)
    return inside
  const half = Rational.multiply(figure.step, Rational.half)
  return exampleFigure(
    figure,
    Interval.closed(Rational.subtract(printed.low, half), Rational.add(printed.high, half))
  )
}
