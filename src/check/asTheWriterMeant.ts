/**
 * The figure of a claim that names its evidence: its conventions count as written.
 */
import * as Interval from "../arithmetic/Interval.js"
import * as Rational from "../arithmetic/Rational.js"
import type { Figure, FigureBounds } from "../model/Figure.js"

/**
 * Whoever names the evidence of a figure has it before them, and is held to the conventions as they are documented:
 * nothing of such a claim rests on a default. Only zeros at the end that hide less than one per cent (65,000 for 64,870)
 * are read as rounding; 20 is not 25.
 */
export const asTheWriterMeant = (figure: Figure, bounds: FigureBounds): FigureBounds => ({
  ...bounds,
  stated: bounds.defaults
    .filter(({ code }) => code !== "trailing-zeros" || !isFineRounding(figure))
    .reduce((all, { interval }) => Interval.intersect(all, interval), bounds.stated),
  defaults: []
})

const isFineRounding = ({ coarseStep, value }: Figure): boolean =>
  coarseStep !== null &&
  Rational.compare(Rational.multiply(coarseStep, Rational.of(50)), Rational.abs(value)) <= 0
