/**
 * Whole values: a dive that fixes one unknown after the other, then branch and bound with backjumping.
 *
 * @see Land & Doig, "An automatic method of solving discrete programming problems" (1960)
 */
import * as Rational from "../arithmetic/Rational.js"
import type { Bound, Contradiction } from "./Bound.js"
import * as DeltaRational from "./DeltaRational.js"
import { addReasons, noReasons, type Reasons } from "./Explanation.js"
import type { Meter, Steps } from "./Meter.js"
import type { Tableau } from "./Tableau.js"

/** A refutation by splits: contradictions at the leaves. */
export type SplitTree =
  | { readonly kind: "leaf"; readonly contradiction: Contradiction }
  | {
      readonly kind: "split"
      readonly split: number
      readonly variable: number
      readonly at: Rational.Rational
      readonly below: SplitTree
      readonly above: SplitTree
    }

/** Nothing when the tableau holds a solution. */
export type IntegerResult = { readonly tree: SplitTree; readonly reasons: Reasons } | undefined

/** What the search works on. */
export interface IntegerSearch {
  readonly tableau: Tableau
  readonly meter: Meter
  /** Columns of the unknowns that must be whole. */
  readonly whole: ReadonlyArray<number>
  reasonsOf(contradiction: Contradiction): Reasons
  /** A new number for a split. */
  nextSplit(): number
}

/**
 * From a tableau within bounds, to one where the given columns have whole values, or to a refutation.
 *
 * @category search
 * @since 0.1.0
 */
export function* searchIntegers(search: IntegerSearch): Steps<IntegerResult> {
  if (fractional(search) === undefined) return undefined
  const [quick, ...thorough] = orders
  if (yield* dive(search, quick!)) return undefined
  const glance = yield* branch(search, { left: GLANCE })
  if (glance !== "limit") return glance
  for (const order of thorough) if (yield* dive(search, order)) return undefined
  return (yield* branch(search, { left: Number.POSITIVE_INFINITY })) as IntegerResult
}

/** Nodes of branch and bound before the thorough dives: most refutations are short. */
const GLANCE = 40

/** The whole column that is most tightly bounded among those whose value is not whole. */
const fractional = ({ tableau, whole }: IntegerSearch): number | undefined => {
  let best: number | undefined
  let narrowest = Number.POSITIVE_INFINITY
  for (const column of whole) {
    if (DeltaRational.isInteger(tableau.values[column]!)) continue
    const lower = tableau.lower[column]
    const upper = tableau.upper[column]
    const width =
      lower === undefined || upper === undefined
        ? Number.MAX_VALUE
        : Rational.toNumber(Rational.subtract(upper.value.value, lower.value.value))
    if (width < narrowest) {
      narrowest = width
      best = column
    }
  }
  return best
}

/** The largest whole number below a value that is not whole. */
export const splitPoint = ({ delta, value }: DeltaRational.DeltaRational): Rational.Rational =>
  Rational.sign(delta) < 0 && Rational.isInteger(value)
    ? Rational.subtract(value, Rational.one)
    : Rational.floor(value)

/** "limit" when the nodes were used up; the bounds are then as before. */
function* branch(search: IntegerSearch, nodes: { left: number }): Steps<IntegerResult | "limit"> {
  const { tableau, meter } = search
  if (nodes.left-- <= 0) return "limit"
  meter.node()
  const contradiction = yield* tableau.check()
  if (contradiction !== undefined)
    return { tree: { kind: "leaf", contradiction }, reasons: search.reasonsOf(contradiction) }
  const column = fractional(search)
  if (column === undefined) return undefined
  const value = tableau.values[column]!
  const at = splitPoint(value)
  const split = search.nextSplit()
  const origin = { kind: "split", split, variable: column - 1 } as const
  const lower = tableau.lower[column]
  const upper = tableau.upper[column]
  const below: Bound = { value: DeltaRational.of(at), origin }
  const above: Bound = { value: DeltaRational.of(Rational.add(at, Rational.one)), origin }
  const reasons = noReasons()
  const trees: Array<SplitTree> = []
  const aboveFirst = Rational.compare(Rational.subtract(value.value, at), Rational.half) > 0
  for (const up of aboveFirst ? [true, false] : [false, true]) {
    const clash = up ? tableau.setBounds(column, above, upper) : tableau.setBounds(column, lower, below)
    const result: IntegerResult | "limit" =
      clash === undefined
        ? yield* branch(search, nodes)
        : { tree: { kind: "leaf", contradiction: clash }, reasons: search.reasonsOf(clash) }
    if (result === undefined) return undefined
    tableau.setBounds(column, lower, upper)
    if (result === "limit") return result
    // The branch was refuted without its assumption: so is the whole node.
    if (!result.reasons.assumptions.delete(split)) return result
    addReasons(reasons, result.reasons)
    trees.push(result.tree)
  }
  const [first, second] = trees as [SplitTree, SplitTree]
  const [low, high] = aboveFirst ? [second, first] : [first, second]
  return { tree: { kind: "split", split, variable: column - 1, at, below: low, above: high }, reasons }
}

/** How a dive goes about it: in which order, and whether it takes values from the middle of the exact range. */
interface Order {
  readonly middle: boolean
  readonly sort: "given" | "reversed" | "narrowest" | "widest"
}

const orders: ReadonlyArray<Order> = [
  { middle: false, sort: "given" },
  { middle: true, sort: "narrowest" },
  { middle: true, sort: "given" },
  { middle: true, sort: "reversed" },
  { middle: true, sort: "widest" }
]

/** Assumptions of a dive are never explained, so one origin does for all. */
const DIVE = { kind: "split", split: 0, variable: 0 } as const

/** Fixes one column after the other at a whole value. True when all are; otherwise the bounds are as before. */
function* dive(search: IntegerSearch, order: Order): Steps<boolean> {
  const { tableau } = search
  const columns = yield* sorted(search, order)
  const saved: Array<readonly [number, Bound | undefined, Bound | undefined]> = []
  const restore = (): boolean => {
    for (const [column, lower, upper] of saved.reverse()) tableau.setBounds(column, lower, upper)
    return false
  }
  for (const column of columns) {
    const proposals = order.middle ? yield* aroundMiddle(tableau, column) : aroundValue(tableau, column)
    const lower = tableau.lower[column]
    const upper = tableau.upper[column]
    saved.push([column, lower, upper])
    let fixed = false
    for (const proposal of proposals) {
      const bound: Bound = { value: DeltaRational.of(proposal), origin: DIVE }
      if (lower !== undefined && DeltaRational.compare(bound.value, lower.value) < 0) continue
      if (upper !== undefined && DeltaRational.compare(bound.value, upper.value) > 0) continue
      tableau.setBounds(column, bound, bound)
      if ((yield* tableau.check()) === undefined) {
        fixed = true
        break
      }
    }
    if (!fixed) return restore()
  }
  return true
}

function* sorted(search: IntegerSearch, order: Order): Steps<ReadonlyArray<number>> {
  const { tableau, whole } = search
  if (order.sort === "given") return whole
  if (order.sort === "reversed") return [...whole].reverse()
  const widths = new Map<number, number>()
  for (const column of whole) {
    const low = yield* tableau.optimise(column, false)
    const high = yield* tableau.optimise(column, true)
    const width =
      low === undefined || high === undefined
        ? Number.MAX_VALUE
        : Rational.toNumber(Rational.subtract(high.value, low.value))
    widths.set(column, width)
  }
  const direction = order.sort === "narrowest" ? 1 : -1
  return [...whole].sort((a, b) => direction * (widths.get(a)! - widths.get(b)!) || a - b)
}

const aroundValue = (tableau: Tableau, column: number): ReadonlyArray<Rational.Rational> => {
  const { value } = tableau.values[column]!
  const floor = Rational.floor(value)
  const ceil = Rational.add(floor, Rational.one)
  if (DeltaRational.isInteger(tableau.values[column]!)) return [value]
  return Rational.compare(Rational.subtract(value, floor), Rational.half) > 0 ? [ceil, floor] : [floor, ceil]
}

function* aroundMiddle(tableau: Tableau, column: number): Steps<ReadonlyArray<Rational.Rational>> {
  const low = yield* tableau.optimise(column, false)
  const high = yield* tableau.optimise(column, true)
  const least = low === undefined ? undefined : Rational.ceil(low.value)
  const most = high === undefined ? undefined : Rational.floor(high.value)
  const middle =
    least !== undefined && most !== undefined
      ? Rational.floor(Rational.multiply(Rational.add(least, most), Rational.half))
      : least !== undefined
        ? beyond(least)
        : most !== undefined
          ? Rational.subtract(most, Rational.of(1000))
          : Rational.zero
  return [0, 1, -1, 2].map(step => Rational.add(middle, Rational.of(step)))
}

/** Far above a least value, so that shares and ratios of what comes later have room. */
const beyond = (least: Rational.Rational): Rational.Rational =>
  Rational.sign(least) > 0
    ? Rational.multiply(least, Rational.of(1_000_003))
    : Rational.add(least, Rational.of(10_000_019))
