/**
 * The bounds of a figure from what a claims file writes beside it: precision and hedge widths as text.
 */
import { Result } from "effect"
import * as Rational from "../../arithmetic/Rational.js"
import { figureBounds, type HedgeWidth, type WideHedge } from "../../arithmetic/Rounding.js"
import type { Figure, FigureBounds, RoundingRule } from "../../model/Figure.js"
import * as FigureProblem from "./FigureProblem.js"
import { parseFigure } from "./parseFigure.js"

/** A hedge's width as a file writes it: `{ steps: "0.5", at_least: "5%" }`. */
export interface WrittenWidth {
  readonly steps?: string
  readonly at_least?: string
}

/**
 * Rounding, precision and hedges as a claims file writes them.
 *
 * @category rounding
 * @since 0.1.0
 */
export interface WrittenRounding {
  readonly rounding: RoundingRule
  readonly exactWhole: boolean
  /** A figure in the printed unit: `10万`, `0.5`, `1 million`. */
  readonly precision?: string
  readonly hedges?: { readonly [H in WideHedge]?: WrittenWidth }
}

/**
 * `figureBounds` with the file's words read first; the failure is a plain sentence that names the field.
 *
 * @param figure the figure as read
 * @param written what the file writes
 * @param language the document's language
 * @category rounding
 * @since 0.1.0
 */
export const boundsAsWritten = (
  figure: Figure,
  written: WrittenRounding,
  language = "en"
): Result.Result<FigureBounds, string> =>
  Result.gen(function* () {
    const precision =
      written.precision === undefined ? undefined : yield* readPrecision(written.precision, figure, language)
    const widths: { [H in WideHedge]?: Partial<HedgeWidth> } = {}
    for (const hedge of ["about", "equals-about", "nearly", "and-more"] as const) {
      const width = written.hedges?.[hedge]
      if (width !== undefined) widths[hedge] = yield* readWidth(hedge, width, language)
    }
    return figureBounds(figure, {
      rounding: written.rounding,
      exactWhole: written.exactWhole,
      hedges: widths,
      ...(precision === undefined ? {} : { precision })
    })
  })

const sameUnit = (a: Figure["unit"], b: Figure["unit"]): boolean =>
  a.kind === b.kind && ("id" in a ? a.id : "") === ("id" in b ? b.id : "")

const readPrecision = (
  text: string,
  figure: Figure,
  language: string
): Result.Result<Rational.Rational, string> => {
  const read = parseFigure(text, { language })
  if (Result.isFailure(read)) return Result.fail(`precision: ${FigureProblem.describe(read.failure)}`)
  const precision = read.success
  if (precision.form !== "number" || Rational.sign(precision.value) <= 0)
    return Result.fail(`precision: “${text}” is no positive number, such as 10万 or 0.5`)
  if (precision.unit.kind !== "none" && !sameUnit(precision.unit, figure.unit))
    return Result.fail(`precision: “${text}” has another unit than the figure “${figure.text}”`)
  return Result.succeed(precision.value)
}

const readWidth = (
  hedge: WideHedge,
  width: WrittenWidth,
  language: string
): Result.Result<Partial<HedgeWidth>, string> =>
  Result.gen(function* () {
    const steps =
      width.steps === undefined ? undefined : yield* readShare(`hedges.${hedge}.steps`, width.steps, language)
    const atLeast =
      width.at_least === undefined
        ? undefined
        : yield* readShare(`hedges.${hedge}.at_least`, width.at_least, language)
    return { ...(steps === undefined ? {} : { steps }), ...(atLeast === undefined ? {} : { atLeast }) }
  })

/** A number that is not negative, in % or plain. */
const readShare = (
  field: string,
  text: string,
  language: string
): Result.Result<Rational.Rational, string> => {
  const read = parseFigure(text, { language })
  if (Result.isFailure(read)) return Result.fail(`${field}: ${FigureProblem.describe(read.failure)}`)
  const { unit, value } = read.success
  const factor = unit.kind === "percent" ? Rational.of(1, 100) : unit.kind === "none" ? Rational.one : null
  return factor === null || Rational.sign(value) < 0
    ? Result.fail(`${field}: “${text}” is neither a number such as 0.5 nor a percentage such as 5%`)
    : Result.succeed(Rational.multiply(value, factor))
}
