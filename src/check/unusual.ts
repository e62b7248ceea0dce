/**
 * What the catalogue calls usual for an indicator (`usual`), held against the figures: values and growth out of range,
 * values far from all that the reference has, figures finer than their source, suspiciously round ones. All of it is
 * possible, nothing is contradicted, and without thresholds in the catalogue nothing is said.
 */
import { Result } from "effect"
import * as Interval from "../arithmetic/Interval.js"
import * as Rational from "../arithmetic/Rational.js"
import type { Indicator } from "../model/Indicator.js"
import type { Observation } from "../model/Observation.js"
import { type AmountRange, sentence, type Subject, type Unusual } from "../model/Sentence.js"
import * as Unit from "../model/Unit.js"
import { amountRange, inPercent, quoted, type Shown, shownIndicator, subjectOfClaim } from "./describe.js"
import * as Finding from "./Finding.js"
import { basePeriod } from "./measures/base.js"
import type { ObservationIndex } from "./ObservationIndex.js"
import type { Statement } from "./Statement.js"
import * as World from "./World.js"

type Usual = NonNullable<Indicator["usual"]>

/** Zeros behind the only other digit of a figure that make it round. */
const ZEROS = 3

/** One remark for each threshold that a figure of the document is beyond. */
export const unusual = (
  world: World.World,
  statements: ReadonlyMap<string, Statement>,
  observations: ObservationIndex
): ReadonlyArray<Finding.Finding> =>
  [...statements.values()].flatMap(statement => {
    const { area, claim, measure } = statement.meaning
    const { indicator } = claim
    const usual = indicator === undefined ? undefined : world.indicators.get(indicator)?.usual
    const unit = indicator === undefined ? undefined : world.units.get(indicator)
    if (indicator === undefined || usual === undefined || unit === undefined || claim.of_claim !== undefined)
      return []
    if (measure === "growth") return growth(world, statement, usual)
    if (measure !== "level") return []
    const shown = shownIndicator(world, indicator)
    return [
      ...value(world, statement, usual, unit, shown),
      ...history(world, statement, usual, observations.at(indicator, area), shown),
      ...impliedGrowth(world, statement, usual, indicator, statements),
      ...precision(world, statement, usual, unit, shown),
      ...roundness(world, statement, usual)
    ]
  })

const remark = (
  world: World.World,
  statements: ReadonlyArray<Statement>,
  what: Unusual,
  subject: Subject,
  usual: AmountRange | null,
  implied: AmountRange | null = null
): Finding.Finding => {
  const claims = statements.map(({ meaning }) => meaning.id)
  return Finding.make(
    "plausibility",
    "warning",
    sentence("unusual", { claims: claims.map(id => quoted(world, id)), what, subject, usual, implied }),
    { claims, qualifier: what }
  )
}

/** A threshold as a number; undefined where there is none. */
const number = (text: string | undefined): Rational.Rational | undefined =>
  text === undefined ? undefined : Rational.parse(text)

const between = (low: string | undefined, high: string | undefined): Interval.Interval | undefined => {
  const from = number(low)
  const to = number(high)
  if (from === undefined && to === undefined) return undefined
  return Interval.intersect(
    from === undefined ? Interval.everything : Interval.atLeast(from),
    to === undefined ? Interval.everything : Interval.atMost(to)
  )
}

/** True when nothing that the figure may stand for is usual. */
const isBeyond = (stated: Interval.Interval, usual: Interval.Interval): boolean =>
  !Interval.isEmpty(stated) && Interval.isEmpty(Interval.intersect(stated, usual))

const value = (
  world: World.World,
  statement: Statement,
  { low, high }: Usual,
  unit: Unit.Unit,
  shown: Shown
): ReadonlyArray<Finding.Finding> => {
  const range = between(low, high)
  const usual = range === undefined ? undefined : Unit.toBase(range, unit)
  return usual === undefined || !isBeyond(statement.bounds.stated, usual)
    ? []
    : [remark(world, [statement], "value", subjectOfClaim(world, statement), amountRange(usual, shown))]
}

/** So many times below the smallest or above the largest observation of the indicator in the area. */
const history = (
  world: World.World,
  statement: Statement,
  { history: text }: Usual,
  observations: ReadonlyArray<Observation>,
  shown: Shown
): ReadonlyArray<Finding.Finding> => {
  const factor = number(text)
  if (factor === undefined || Rational.compare(factor, Rational.one) < 0) return []
  const values = observations.flatMap(observation => {
    const unit = observation.unit === null ? undefined : Result.getOrUndefined(Unit.parse(observation.unit))
    if (observation.measure !== "level" || observation.grade === "untrusted" || unit === undefined) return []
    const { low, high } = Unit.toBase(observation.printed, unit)
    return low === null || high === null ? [] : [low, high]
  })
  const [first, ...others] = values
  if (first === undefined) return []
  const least = others.reduce((a, b) => Rational.min(a, b), first)
  const most = others.reduce((a, b) => Rational.max(a, b), first)
  // Of a quantity that changes its sign, no multiple says what is far.
  if (Rational.sign(least) <= 0) return []
  const usual = Interval.closed(Rational.divide(least, factor), Rational.multiply(most, factor))
  return isBeyond(statement.bounds.stated, usual)
    ? [
        remark(
          world,
          [statement],
          "history",
          subjectOfClaim(world, statement),
          amountRange(Interval.closed(least, most), shown)
        )
      ]
    : []
}

const usualGrowth = ({ growth_low, growth_high }: Usual): Interval.Interval | undefined => {
  const range = between(growth_low, growth_high)
  return range === undefined ? undefined : Interval.scale(range, inPercent.factor)
}

const growth = (world: World.World, statement: Statement, of: Usual): ReadonlyArray<Finding.Finding> => {
  const usual = usualGrowth(of)
  const { versus } = statement.meaning.claim
  const overYear = versus === undefined || versus === "year-before"
  const { stated } = statement.bounds
  return usual === undefined || !overYear || !isBeyond(stated, usual)
    ? []
    : [
        remark(
          world,
          [statement],
          "growth",
          subjectOfClaim(world, statement),
          amountRange(usual, inPercent),
          amountRange(stated, inPercent)
        )
      ]
}

/** The growth that a level and the one a year before imply. */
const impliedGrowth = (
  world: World.World,
  now: Statement,
  of: Usual,
  indicator: string,
  statements: ReadonlyMap<string, Statement>
): ReadonlyArray<Finding.Finding> => {
  const usual = usualGrowth(of)
  const { claim, area, vintage } = now.meaning
  const yearBefore = { ...now.meaning, claim: { ...claim, versus: "year-before" } }
  const base = Result.getOrUndefined(basePeriod(world, yearBefore, now.meaning.period))
  if (usual === undefined || base === undefined) return []
  const wanted = World.cell(world, indicator, area, base, vintage).key
  const before = [...statements.values()].find(
    ({ quantity }) => quantity.expression.kind === "variable" && quantity.expression.variable.key === wanted
  )
  const implied = before === undefined ? undefined : ratio(now.bounds.stated, before.bounds.stated)
  if (before === undefined || implied === undefined || !isBeyond(implied, usual)) return []
  const asGrowth = { ...now, meaning: { ...now.meaning, measure: "growth" as const } }
  return [
    remark(
      world,
      [before, now],
      "growth",
      subjectOfClaim(world, asGrowth),
      amountRange(usual, inPercent),
      amountRange(implied, inPercent)
    )
  ]
}

/** now / before − 1 for positive values. */
const ratio = (now: Interval.Interval, before: Interval.Interval): Interval.Interval | undefined => {
  if (now.low === null || now.high === null || before.low === null || before.high === null) return undefined
  if (Rational.sign(before.low) <= 0 || Rational.sign(now.low) < 0) return undefined
  return Interval.closed(
    Rational.subtract(Rational.divide(now.low, before.high), Rational.one),
    Rational.subtract(Rational.divide(now.high, before.low), Rational.one)
  )
}

const precision = (
  world: World.World,
  statement: Statement,
  { step: text }: Usual,
  unit: Unit.Unit,
  shown: Shown
): ReadonlyArray<Finding.Finding> => {
  const counted = number(text)
  const { coarseStep } = statement.meaning.figure
  if (counted === undefined || coarseStep === null) return []
  const step = Rational.multiply(counted, unit.factor)
  const printed = Rational.abs(Rational.multiply(coarseStep, statement.factor))
  return Rational.compare(printed, step) < 0
    ? [
        remark(
          world,
          [statement],
          "step",
          subjectOfClaim(world, statement),
          amountRange(Interval.point(step), shown)
        )
      ]
    : []
}

/** One digit and then zeros, all printed: 5,000, not 5 thousand; and no word that says that it is an estimate. */
const roundness = (
  world: World.World,
  statement: Statement,
  { round }: Usual
): ReadonlyArray<Finding.Finding> => {
  const { step, coarseStep, value: printed, hedge } = statement.meaning.figure
  if (round !== true || step === null || coarseStep === null || hedge !== "none") return []
  const zeros = Rational.divide(coarseStep, step)
  const digit = Rational.abs(Rational.divide(printed, coarseStep))
  return Rational.compare(zeros, Rational.powerOfTen(ZEROS)) >= 0 &&
    Rational.compare(digit, Rational.of(10)) < 0
    ? [remark(world, [statement], "round", subjectOfClaim(world, statement), null)]
    : []
}
