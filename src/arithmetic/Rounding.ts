/**
 * From a printed figure to everything the true value may be: the inverse of rounding.
 *
 * Rules and hedges apply to the magnitude, the sign is put on afterwards: "fell by more than 3 %" is below −3. What
 * rests on an unwritten convention is kept apart from what the figure certainly asserts, so that a verdict can say which
 * of the two it needs. docs/figures.md has the table.
 */
import type { Figure, FigureBounds, Hedge, RoundingRule } from "../model/Figure.js"
import * as Interval from "./Interval.js"
import * as Rational from "./Rational.js"
import { unround } from "./unround.js"

/**
 * How wide a hedge is: `steps` units of the last non-zero place, but at least the share `atLeast` of the value.
 *
 * @category rounding
 * @since 0.1.0
 */
export interface HedgeWidth {
  readonly steps: Rational.Rational
  readonly atLeast: Rational.Rational
}

/** Hedges whose width is a convention; the others are one-sided bounds. */
export type WideHedge = "about" | "equals-about" | "nearly" | "and-more"

const fivePercent = Rational.of(1, 20)
const tenPercent = Rational.of(1, 10)
const ten = Rational.of(10)

/**
 * The widths used where a file writes none.
 *
 * @category rounding
 * @since 0.1.0
 */
export const defaultWidths: { readonly [H in WideHedge]: HedgeWidth } = {
  about: { steps: Rational.half, atLeast: fivePercent },
  "equals-about": { steps: Rational.half, atLeast: Rational.zero },
  nearly: { steps: Rational.one, atLeast: Rational.zero },
  "and-more": { steps: Rational.one, atLeast: Rational.zero }
}

/** Words without a last place (nearly a third) have no unit to measure by: a share of the value stands in. */
const widthsOfWords: { readonly [H in WideHedge]: Rational.Rational } = {
  about: fivePercent,
  "equals-about": fivePercent,
  nearly: tenPercent,
  "and-more": tenPercent
}

/**
 * What the file says about a figure.
 *
 * @category rounding
 * @since 0.1.0
 */
export interface RoundingOptions {
  /** How the publisher rounded. */
  readonly rounding: RoundingRule
  /** Unit of the last significant place, in the printed unit, where the file writes it. */
  readonly precision?: Rational.Rational
  /** True when what the figure bounds is a whole count: an unscaled integer is then exact. */
  readonly exactWhole: boolean
  /** Widths of hedges that the file writes; they are then no unwritten convention. */
  readonly hedges?: { readonly [H in WideHedge]?: Partial<HedgeWidth> }
}

type Parts = Omit<FigureBounds, "strict"> & { readonly strict?: Interval.Interval }

/**
 * Everything a figure says, as intervals in its printed unit.
 *
 * `stated` is certain under the written rule, `defaults` are narrower and rest on unwritten conventions, `soft` is usual
 * and never asserted. The intersection of `stated` and `defaults` is how most readers take the figure.
 *
 * @param figure the figure as read
 * @param options what the file says about rounding, precision and hedges, already exact; text/figures/boundsAsWritten
 *   reads them from the words of a claims file
 * @example
 * ```ts
 * import { Interval, figureBounds, parseFigure } from "claimcheck"
 * import { Result } from "effect"
 * const figure = Result.getOrThrow(parseFigure("41.7%", { language: "en" }))
 * Interval.format(figureBounds(figure, { rounding: "nearest", exactWhole: false }).stated) // "[41.65, 41.75]"
 * ```
 * @category rounding
 * @since 0.1.0
 */
export const figureBounds = (figure: Figure, options: RoundingOptions): FigureBounds => {
  const below = Rational.sign(figure.value) < 0 && (figure.to === null || Rational.sign(figure.to) <= 0)
  const parts = figure.to === null ? single(figure, options) : range(figure, figure.to, below, options)
  const signed = (interval: Interval.Interval): Interval.Interval =>
    below ? Interval.scale(interval, Rational.minusOne) : interval
  const narrowest = parts.defaults.reduce(
    (all, { interval }) => Interval.intersect(all, interval),
    parts.stated
  )
  return {
    stated: signed(parts.stated),
    defaults: parts.defaults.map(({ code, interval }) => ({ code, interval: signed(interval) })),
    soft: parts.soft.map(({ code, interval }) => ({ code, interval: signed(interval) })),
    strict: signed(parts.strict ?? narrowest),
    adjusted: parts.adjusted === null ? null : signed(parts.adjusted)
  }
}

const certain = (stated: Interval.Interval): Parts => ({ stated, defaults: [], soft: [], adjusted: null })

const single = (figure: Figure, options: RoundingOptions): Parts => {
  const magnitude = Rational.abs(figure.value)
  if (figure.form === "top") return certain(Interval.closed(Rational.one, magnitude))
  return figure.hedge === "none"
    ? unhedged(figure, magnitude, options)
    : hedged(figure.hedge, figure, magnitude, options)
}

const EXACT_FORMS: ReadonlySet<Figure["form"]> = new Set(["ordinal", "unique", "membership"])

const unhedged = (figure: Figure, magnitude: Rational.Rational, options: RoundingOptions): Parts => {
  const { step, coarseStep } = figure
  if (options.rounding === "exact" || EXACT_FORMS.has(figure.form) || step === null || coarseStep === null)
    return certain(Interval.point(magnitude))
  const { precision, rounding } = options
  if (precision !== undefined)
    return {
      ...certain(unround(magnitude, precision, rounding)),
      strict: unround(magnitude, precision, strictly(rounding)),
      adjusted: adjustedShare(figure, magnitude, precision, options)
    }
  const counts =
    options.exactWhole &&
    rounding !== "adjusted" &&
    Rational.equals(step, Rational.one) &&
    Rational.equals(figure.scale, Rational.one)
  const narrow = (rule: RoundingRule): Interval.Interval =>
    counts ? Interval.point(magnitude) : unround(magnitude, step, rule)
  const zerosAreOpen = Rational.compare(step, figure.scale) >= 0 && Rational.compare(coarseStep, step) > 0
  const stated = zerosAreOpen ? unround(magnitude, coarseStep, rounding) : narrow(rounding)
  return {
    stated,
    defaults: zerosAreOpen ? [{ code: "trailing-zeros", interval: narrow(rounding) }] : [],
    soft: [],
    strict: narrow(strictly(rounding)),
    adjusted: adjustedShare(figure, magnitude, step, options, stated)
  }
}

/** The rule that most publishers follow, where none is written. */
const strictly = (rule: RoundingRule): RoundingRule => (rule === "nearest" ? "half-up" : rule)

/** Shares that add up to 100 may have been moved by one last unit; never narrower than what is stated. */
const adjustedShare = (
  figure: Figure,
  magnitude: Rational.Rational,
  step: Rational.Rational,
  options: RoundingOptions,
  stated: Interval.Interval = Interval.point(magnitude)
): Interval.Interval | null => {
  const isShare = figure.unit.kind === "percent" || figure.unit.kind === "permille"
  if (!isShare || figure.form !== "number" || options.rounding !== "nearest") return null
  const moved = unround(magnitude, step, "adjusted")
  return Interval.includes(stated, moved) ? stated : moved
}

const hedged = (
  hedge: Exclude<Hedge, "none">,
  figure: Figure,
  magnitude: Rational.Rational,
  options: RoundingOptions
): Parts => {
  const unit = options.precision ?? figure.coarseStep
  const whole = options.exactWhole && countsWhole(figure)
  const above = whole
    ? Interval.atLeast(Rational.add(magnitude, Rational.one))
    : Interval.atLeast(magnitude, true)
  const beneath = whole
    ? Interval.atMost(Rational.subtract(magnitude, Rational.one))
    : Interval.atMost(magnitude, true)
  switch (hedge) {
    case "at-least":
      return certain(Interval.atLeast(magnitude))
    case "at-most":
      return certain(Interval.atMost(magnitude))
    case "under":
      return certain(beneath)
    case "over":
      return {
        ...certain(above),
        soft:
          unit === null
            ? []
            : [
                {
                  code: "next-round-figure",
                  interval: Interval.atMost(nextRoundFigure(magnitude, unit), true)
                }
              ]
      }
    case "about":
    case "equals-about": {
      const { width, written } = widthOf(hedge, magnitude, unit, options)
      const interval = Interval.closed(Rational.subtract(magnitude, width), Rational.add(magnitude, width))
      const sameSign = Rational.sign(magnitude) === 0 ? Interval.everything : Interval.atLeast(Rational.zero)
      return byConvention(sameSign, interval, written)
    }
    case "nearly": {
      const { width, written } = widthOf(hedge, magnitude, unit, options)
      return byConvention(beneath, Interval.atLeast(Rational.subtract(magnitude, width)), written)
    }
    case "and-more": {
      const wide = whole && unit !== null && Rational.compare(unit, Rational.one) <= 0
      const { width, written } = widthOf(hedge, magnitude, wide ? ten : unit, options)
      const top = wide ? nextMultiple(magnitude, ten) : Rational.add(magnitude, width)
      const highest = whole && Rational.isInteger(top)
      const bound = highest
        ? Interval.atMost(Rational.subtract(top, Rational.one))
        : Interval.atMost(top, true)
      return byConvention(above, bound, written)
    }
  }
}

/** What the hedge certainly says, and the width it has by convention (or by the file's own table). */
const byConvention = (sure: Interval.Interval, usual: Interval.Interval, written: boolean): Parts => {
  const interval = Interval.intersect(sure, usual)
  return written ? certain(interval) : { ...certain(sure), defaults: [{ code: "hedge-width", interval }] }
}

const widthOf = (
  hedge: WideHedge,
  magnitude: Rational.Rational,
  unit: Rational.Rational | null,
  options: RoundingOptions
): { readonly width: Rational.Rational; readonly written: boolean } => {
  const own = options.hedges?.[hedge]
  const { steps, atLeast } = { ...defaultWidths[hedge], ...own }
  const share = Rational.multiply(
    magnitude,
    unit === null ? Rational.max(atLeast, widthsOfWords[hedge]) : atLeast
  )
  const places = unit === null ? Rational.zero : Rational.multiply(unit, steps)
  return { width: Rational.max(share, places), written: own !== undefined }
}

/** Printed as a whole number of things; 三年多 is three years and some months, not a fourth year. */
const countsWhole = ({ step, value, unit }: Figure): boolean =>
  step !== null && Rational.isInteger(step) && Rational.isInteger(value) && unit.kind !== "time"

const nextMultiple = (magnitude: Rational.Rational, grid: Rational.Rational): Rational.Rational =>
  Rational.multiply(Rational.add(Rational.floor(Rational.divide(magnitude, grid)), Rational.one), grid)

/** 600 → 700, 1,545 → 1,550: the next number with one significant digit less. */
const nextRoundFigure = (magnitude: Rational.Rational, unit: Rational.Rational): Rational.Rational => {
  const oneDigit = Rational.compare(magnitude, Rational.multiply(unit, ten)) < 0
  return nextMultiple(magnitude, oneDigit ? unit : Rational.multiply(unit, ten))
}

/** From the smaller to the larger end, on the magnitude when both lie below zero. */
const range = (figure: Figure, to: Rational.Rational, below: boolean, options: RoundingOptions): Parts => {
  const low = below ? Rational.negate(to) : figure.value
  const high = below ? Rational.negate(figure.value) : to
  switch (figure.hedge) {
    case "none":
      return certain(Interval.closed(low, high))
    case "about":
    case "equals-about": {
      const unit = options.precision ?? figure.coarseStep
      const less = widthOf(figure.hedge, Rational.abs(low), unit, options)
      const more = widthOf(figure.hedge, Rational.abs(high), unit, options)
      const interval = Interval.closed(Rational.subtract(low, less.width), Rational.add(high, more.width))
      const sure = Rational.sign(low) > 0 ? Interval.atLeast(Rational.zero) : Interval.everything
      return byConvention(sure, interval, less.written)
    }
    case "over":
    case "and-more":
    case "at-least":
      return certain(Interval.atLeast(low, figure.hedge === "over"))
    case "nearly":
    case "at-most":
    case "under":
      return certain(Interval.atMost(high, figure.hedge === "under"))
  }
}
