/**
 * Random systems like the figures of a document, sampled from true values that are known: invented data.
 */
import type { Expression } from "../../src/arithmetic/Expression.js"
import * as E from "../../src/arithmetic/Expression.js"
import * as Interval from "../../src/arithmetic/Interval.js"
import * as Rational from "../../src/arithmetic/Rational.js"
import { checkWitness } from "../../src/solve/checkWitness.js"
import type { Premise, Problem, Variable } from "../../src/solve/Problem.js"

/** A reproducible source of numbers in [0, 1) (mulberry32). */
export const randomNumbers = (seed: number): (() => number) => {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** How a value is printed; the interval is everything that is printed so. */
export type RoundingRule = "nearest" | "half-up" | "half-even" | "truncated" | "up"
export const roundingRules: ReadonlyArray<RoundingRule> = [
  "nearest",
  "half-up",
  "half-even",
  "truncated",
  "up"
]

/** The figure with `places` decimals for a value, as the interval that it stands for. Rules apply to the magnitude. */
export const printed = (value: Rational.Rational, places: number, rule: RoundingRule): Interval.Interval => {
  const step = Rational.powerOfTen(-places)
  const negative = Rational.sign(value) < 0
  const units = Rational.divide(Rational.abs(value), step)
  const floor = Rational.floor(units)
  const rest = Rational.subtract(units, floor)
  const tie = Rational.equals(rest, Rational.half)
  const even = Rational.isInteger(Rational.multiply(floor, Rational.half))
  const up =
    rule === "truncated"
      ? false
      : rule === "up"
        ? Rational.sign(rest) > 0
        : tie
          ? rule !== "half-even" || !even
          : Rational.compare(rest, Rational.half) > 0
  const figure = up ? Rational.add(floor, Rational.one) : floor
  const below = rule === "truncated" ? Rational.zero : rule === "up" ? Rational.one : Rational.half
  const above = rule === "truncated" ? Rational.one : rule === "up" ? Rational.zero : Rational.half
  const figureEven = Rational.isInteger(Rational.multiply(figure, Rational.half))
  const magnitude: Interval.Interval = {
    low: Rational.subtract(figure, below),
    high: Rational.add(figure, above),
    lowClosed: rule === "up" ? false : rule === "half-even" ? figureEven : true,
    highClosed: rule === "nearest" || rule === "up" ? true : rule === "half-even" ? figureEven : false
  }
  const isZero = Rational.sign(figure) === 0
  const signed = negative ? Interval.scale(magnitude, Rational.minusOne) : magnitude
  const whole = isZero ? Interval.closed(Rational.negate(Rational.one), Rational.one) : signed
  return Interval.scale(whole, step)
}

/** What a system is made of. */
export interface Shape {
  /** About how many figures. */
  readonly claims: number
  readonly nonlinear: boolean
  /** Share of the indicators that are counts. */
  readonly whole: number
  /** Share of levels among the figures. */
  readonly levels: number
  readonly rule: RoundingRule
}

export interface RandomSystem {
  readonly problem: Problem
  readonly truth: ReadonlyMap<string, Rational.Rational>
}

interface Series {
  readonly name: string
  readonly whole: boolean
  readonly values: ReadonlyArray<Rational.Rational>
}

/**
 * A system that the truth satisfies: totals of parts over a few years, and figures about them, printed by one rule.
 */
export const randomSystem = (seed: number, shape: Shape): RandomSystem => {
  const random = randomNumbers(seed)
  const below = (n: number) => Math.floor(random() * n)
  const years = 2 + below(3)
  const truth = new Map<string, Rational.Rational>()
  const variables: Array<Variable> = []
  const premises: Array<Premise> = []
  const groups: Array<{ readonly total: Series; readonly parts: ReadonlyArray<Series> }> = []
  const at = (series: Series, year: number) => `${series.name}_${year}`
  const series = (name: string, whole: boolean, values: ReadonlyArray<Rational.Rational>): Series => {
    const made = { name, whole, values }
    values.forEach((value, year) => {
      truth.set(at(made, year), value)
      variables.push({ name: at(made, year), integer: whole, low: Rational.zero, high: null })
    })
    return made
  }
  const valuesOf = (whole: boolean): ReadonlyArray<Rational.Rational> => {
    const size = 10 ** (1 + random() * 4)
    const values: Array<Rational.Rational> = []
    let value = size
    for (let year = 0; year < years; year++) {
      values.push(
        whole
          ? Rational.of(Math.max(1, Math.round(value)))
          : Rational.of(Math.max(1, Math.round(value * 100)), 100)
      )
      value *= 0.85 + random() * 0.45
    }
    return values
  }
  const indicators = Math.max(2, Math.round(shape.claims / 8))
  for (let made = 0; made < indicators; ) {
    const whole = random() < shape.whole
    const count = 2 + below(3)
    const parts = Array.from({ length: count }, (_, k) =>
      series(`g${groups.length}p${k}`, whole, valuesOf(whole))
    )
    const totals = Array.from({ length: years }, (_, year) =>
      parts.reduce((sum, part) => Rational.add(sum, part.values[year]!), Rational.zero)
    )
    const total = series(`g${groups.length}`, whole, totals)
    groups.push({ total, parts })
    made += count + 1
    for (let year = 0; year < years; year++)
      if (random() < 0.8)
        premises.push({
          id: `sum ${at(total, year)}`,
          stratum: "hard",
          weight: null,
          constraints: [
            {
              kind: "bound",
              expression: E.subtract(
                E.variable(at(total, year)),
                E.sum(parts.map(part => E.variable(at(part, year))))
              ),
              interval: Interval.point(Rational.zero)
            }
          ]
        })
  }
  const add = (kind: string, expression: Expression, places: number) => {
    const value = E.evaluate(expression, name => truth.get(name))
    const id = `${kind} ${premises.length}`
    const interval = value === undefined ? undefined : printed(value, places, shape.rule)
    if (interval !== undefined)
      premises.push({
        id,
        stratum: "hard",
        weight: 1,
        constraints: [{ kind: "bound", expression, interval }]
      })
  }
  const one = E.number(Rational.one)
  const figure = () => {
    const group = groups[below(groups.length)]!
    const other = groups[below(groups.length)]!
    const part = group.parts[below(group.parts.length)]!
    const any = random() < 0.4 ? group.total : part
    const year = 1 + below(years - 1)
    const x = (s: Series, y: number) => E.variable(at(s, y))
    const growth = (s: Series, y: number) => E.subtract(E.divide(x(s, y), x(s, y - 1)), one)
    const shareOf = (y: number) => E.divide(x(part, y), x(group.total, y))
    if (shape.nonlinear && random() < 0.35) {
      switch (below(5)) {
        case 0:
          return add("share-change", E.subtract(shareOf(year), shareOf(year - 1)), 3)
        case 1: {
          const ratio = (y: number) => E.divide(x(group.total, y), x(other.total, y))
          if (group === other) return
          return add("ratio-growth", E.subtract(E.divide(ratio(year), ratio(year - 1)), one), 3)
        }
        case 2:
          if (year < 2) return
          return add("acceleration", E.subtract(growth(any, year), growth(any, year - 1)), 3)
        case 3:
          if (group === other) return
          return add("product", E.multiply(x(part, year), x(other.total, year)), -2)
        default:
          return add("growth-of-share", E.subtract(E.divide(shareOf(year), shareOf(year - 1)), one), 3)
      }
    }
    if (random() < shape.levels)
      return add("level", x(any, below(years)), any.whole && random() < 0.5 ? 0 : random() < 0.5 ? 1 : -1)
    switch (below(6)) {
      case 0:
        return add("share", shareOf(below(years)), 3)
      case 1:
        return add(
          "contribution",
          E.divide(E.subtract(x(part, year), x(part, year - 1)), x(group.total, year - 1)),
          3
        )
      case 2:
        return add("change", E.subtract(x(any, year), x(any, year - 1)), any.whole ? 0 : 1)
      case 3:
        return add("multiple", E.divide(x(any, year), x(any, 0)), 2)
      default:
        return add("growth", growth(any, year), 3)
    }
  }
  for (let k = 0; k < shape.claims; k++) figure()
  return { problem: { variables, premises, choices: [] }, truth }
}

/** The same system with the figures of some premises moved by a few of their widths. */
export const planted = (
  { problem }: RandomSystem,
  seed: number,
  errors: number
): { readonly problem: Problem; readonly moved: ReadonlyArray<string> } => {
  const random = randomNumbers(seed * 7919 + 13)
  const candidates = problem.premises.filter(premise => premise.weight !== null)
  const moved = new Set<string>()
  while (moved.size < Math.min(errors, candidates.length))
    moved.add(candidates[Math.floor(random() * candidates.length)]!.id)
  const premises = problem.premises.map(premise => {
    if (!moved.has(premise.id)) return premise
    const steps = (3 + Math.floor(random() * 12)) * (random() < 0.5 ? -1 : 1)
    return {
      ...premise,
      constraints: premise.constraints.map(constraint => {
        if (constraint.kind === "whole") return constraint
        const { high, low } = constraint.interval
        const width = Rational.subtract(high!, low!)
        const offset = Rational.multiply(width, Rational.of(steps))
        return { ...constraint, interval: Interval.shift(constraint.interval, offset) }
      })
    }
  })
  return { problem: { ...problem, premises }, moved: [...moved] }
}

/** True when the truth satisfies the system: what a generator must guarantee. */
export const holdsForTruth = ({ problem, truth }: RandomSystem): boolean =>
  checkWitness(problem, null, truth).ok
