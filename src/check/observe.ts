/**
 * Observations as statements about the same cells as claims.
 */
import { Result } from "effect"
import type { Expression } from "../arithmetic/Expression.js"
import * as Interval from "../arithmetic/Interval.js"
import * as Rational from "../arithmetic/Rational.js"
import type { Cell, Series } from "../model/Cell.js"
import type { Claim } from "../model/Claim.js"
import type { Basis } from "../model/Indicator.js"
import type { Figure } from "../model/Figure.js"
import type { Observation } from "../model/Observation.js"
import * as Unit from "../model/Unit.js"
import { type ClaimMeaning, usualBasis } from "./ClaimMeaning.js"
import { expressionKey } from "./expressionKey.js"
import { measures, quantityOf } from "./measures/index.js"
import { observationPremise, type Premise } from "./Premise.js"
import type { World } from "./World.js"

/**
 * What an observation says about cells.
 *
 * @category observations
 * @since 0.1.0
 */
export interface Observed {
  readonly observation: Observation
  readonly expression: Expression<Cell>
  /** Equal to the key of a claim's quantity when both are about the same. */
  readonly key: string
  /** What the value stands for, and the number exactly as printed, as values of the expression. */
  readonly interval: Interval.Interval
  readonly printed: Interval.Interval
}

/** An observation never has a printed figure of its own: the measures look at its cells only. */
const noFigure: Figure = {
  text: "",
  form: "number",
  hedge: "none",
  unit: { kind: "none" },
  value: Rational.zero,
  to: null,
  step: null,
  coarseStep: null,
  scale: Rational.one,
  negative: false,
  signed: false
}

/** An observation as a claim-like meaning, so that measures apply to it as they do to claims. */
const meaningOf = (observation: Observation, vintage: string | null, unnamed: string): ClaimMeaning => {
  const { measure, indicator, versus, of, among, area } = observation
  const claim: Claim = {
    id: "observation",
    quote: "",
    figure: observation.value,
    measure,
    indicator,
    ...(versus === null ? {} : { versus }),
    ...(of === null ? {} : { of }),
    ...(among === null ? {} : { among: amongOf(among) })
  }
  const meaning: ClaimMeaning = {
    id: measure === "rank" && among === null ? unnamed : `observation ${observation.id}`,
    reading: null,
    claim,
    measure,
    figure: noFigure,
    area,
    period: observation.period,
    vintage,
    of: null
  }
  // A source that counts the periods of a streak means a place held: the only thing that tables count so.
  return measure === "streak" ? { ...meaning, of: { ...meaning, measure: "rank" } } : meaning
}

/** `county within sichuan` is a level within an area, as claims write it; `a, b, c` lists areas. */
const amongOf = (among: string): NonNullable<Claim["among"]> => {
  const within = /^(.+) within (.+)$/u.exec(among)
  if (within?.[1] !== undefined && within[2] !== undefined) return { level: within[1], within: within[2] }
  return among.split(",").map(area => area.trim())
}

/**
 * What an observation says about the cells of a vintage, in a series; undefined when its unit is not known or is not
 * that of its indicator, and when its measure lacks something (the reference then has a defect of its own).
 *
 * @param unnamed the claim whose list a place is taken to be on when the source does not name the list
 * @category observations
 * @since 0.1.0
 */
export const observe = (
  world: World,
  observation: Observation,
  vintage: string | null,
  series: Series,
  unnamed = `observation ${observation.id}`
): Observed | undefined => {
  const meaning = meaningOf(observation, vintage, unnamed)
  const quantity = quantityOf(world, meaning, { period: observation.period, series })
  if (Result.isFailure(quantity) || observation.unit === null) return undefined
  const unit = Unit.parse(observation.unit)
  if (Result.isFailure(unit)) return undefined
  // Places and periods in a row are counted: a source that gives them in years or months says something else.
  if ((observation.measure === "rank" || observation.measure === "streak") && unit.success.kind === "measure")
    return undefined
  const target = targetUnit(world, observation)
  if (target !== undefined && !fits(unit.success, target)) return undefined
  return {
    observation,
    expression: quantity.success.expression,
    key: expressionKey(quantity.success.expression),
    interval: Unit.toBase(observation.interval, unit.success),
    printed: Unit.toBase(observation.printed, unit.success)
  }
}

/** How the growth of an observation is meant; null for one of a single period, and for the years that a place was held. */
export const observedBasis = (world: World, { basis, indicator, measure }: Observation): Basis | null =>
  measures[measure].comparesPeriods ? (basis ?? usualBasis(world, indicator)) : null

const targetUnit = (world: World, observation: Observation): Unit.Unit | undefined => {
  if (observation.measure === "level" || observation.measure === "change")
    return world.units.get(observation.indicator)
  if (
    observation.measure === "rank" ||
    observation.measure === "streak" ||
    observation.measure === "duration"
  )
    return undefined
  return observation.measure === "ratio" || observation.measure === "formula" ? undefined : Unit.ratio
}

/** Points are compared with ratios, as differences of them. */
const fits = (unit: Unit.Unit, target: Unit.Unit): boolean =>
  Unit.isCompatible(unit, target) || (unit.kind === "point" && target.kind === "ratio")

/** An observation as a premise that is never to blame. */
export const premiseOf = (observed: Observed): Premise => ({
  id: observationPremise(observed.observation.id),
  origin: { kind: "observation", observation: observed.observation },
  stratum: "hard",
  weight: null,
  constraints: [{ kind: "bound", expression: observed.expression, interval: observed.interval }]
})
