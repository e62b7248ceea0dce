/**
 * Formulas for readers: cells by the names of their indicators, with the area and the period only where they differ.
 */
import { type Expression, variables } from "../arithmetic/Expression.js"
import type * as Interval from "../arithmetic/Interval.js"
import * as Rational from "../arithmetic/Rational.js"
import type { Cell } from "../model/Cell.js"
import type { Formula, Subject } from "../model/Sentence.js"
import { subjectOf } from "./describe.js"
import type { CellConstraint, Premise } from "./Premise.js"
import type { World } from "./World.js"

type Parts = ReadonlyArray<string | Subject>
type Name = (cell: Cell) => Subject

/**
 * An expression as a reader would write it.
 *
 * @category words
 * @since 0.1.0
 */
export const formulaInWords = (world: World, expression: Expression<Cell>): Formula =>
  joined(write(expression, 0, naming(world, variables(expression))))

/**
 * A relation as a reader would write it: `producer services ≤ services`.
 *
 * @category words
 * @since 0.1.0
 */
export const relationInWords = (world: World, premise: Premise): Formula => {
  const bounds = premise.constraints.filter(constraint => constraint.kind === "bound")
  const name = naming(
    world,
    bounds.flatMap(bound => variables(bound.expression))
  )
  return joined(
    bounds.flatMap((bound, index) => [...(index === 0 ? [] : ["; "]), ...comparison(bound, name)])
  )
}

/**
 * The relations among premises, each once.
 *
 * @category words
 * @since 0.1.0
 */
export const relationsInWords = (world: World, premises: ReadonlyArray<Premise>): ReadonlyArray<Formula> => [
  ...new Map(
    premises
      .filter(({ origin }) => origin.kind === "relation")
      .map(premise => relationInWords(world, premise))
      .map(formula => [JSON.stringify(formula), formula] as const)
  ).values()
]

/** What all cells have in common goes without saying. */
const naming = (world: World, cells: ReadonlyArray<Cell>): Name => {
  const areas = new Set(cells.map(cell => cell.area))
  const periods = new Set(cells.map(cell => cell.period.key))
  return cell => {
    const { name, area, period } = subjectOf(world, cell)
    const isReference = cell.series === "reference"
    return {
      name,
      area: areas.size > 1 ? area : null,
      period: periods.size > 1 && !isReference ? period : null
    }
  }
}

/** The sign between the two sides of a difference. */
const signOf = ({ low, high, lowClosed, highClosed }: Interval.Interval): string => {
  if (low === null) return highClosed ? "≤" : "<"
  if (high === null) return lowClosed ? "≥" : ">"
  return "="
}

/** The constraints of relations are bounds on the difference of their two sides. */
const comparison = (
  { expression, interval }: Extract<CellConstraint, { kind: "bound" }>,
  name: Name
): Parts =>
  expression.kind === "subtract"
    ? [...write(expression.left, 0, name), ` ${signOf(interval)} `, ...write(expression.right, 0, name)]
    : []

const precedence: { readonly [kind in Expression["kind"]]: number } = {
  number: 9,
  variable: 9,
  absolute: 9,
  minimum: 9,
  maximum: 9,
  root: 4,
  power: 4,
  negate: 3,
  multiply: 2,
  divide: 2,
  add: 1,
  subtract: 1
}

const write = (e: Expression<Cell>, outer: number, name: Name): Parts => {
  const own = precedence[e.kind]
  const parts = bare(e, own, name)
  return own < outer ? ["(", ...parts, ")"] : parts
}

const bare = (e: Expression<Cell>, own: number, name: Name): Parts => {
  const within = (inner: Expression<Cell>, outer: number): Parts => write(inner, outer, name)
  switch (e.kind) {
    case "number":
      return [Rational.format(e.value).replace("-", "−")]
    case "variable":
      return [name(e.variable)]
    case "negate":
      return ["−", ...within(e.argument, own)]
    case "absolute":
      return ["|", ...within(e.argument, 0), "|"]
    case "root":
      return [...within(e.argument, 5), `^(1/${e.degree})`]
    case "power":
      return [...within(e.base, 5), `^${e.exponent}`]
    case "minimum":
    case "maximum":
      return [
        e.kind === "minimum" ? "min(" : "max(",
        ...e.arguments.flatMap((argument, index) => [...(index === 0 ? [] : [", "]), ...within(argument, 0)]),
        ")"
      ]
    case "add":
      return [...within(e.left, own), " + ", ...within(e.right, own)]
    case "subtract":
      return [...within(e.left, own), " − ", ...within(e.right, own + 1)]
    case "multiply":
      return [...within(e.left, own), " × ", ...within(e.right, own)]
    case "divide":
      return [...within(e.left, own), " / ", ...within(e.right, own + 1)]
  }
}

/** Neighbouring texts as one. */
const joined = (parts: Parts): Parts =>
  parts.reduce<Array<string | Subject>>((all, part) => {
    const last = all[all.length - 1]
    if (typeof part === "string" && typeof last === "string") all[all.length - 1] = last + part
    else all.push(part)
    return all
  }, [])
