/**
 * Bounds of single cells, as claims and observations print them: what an edited figure can be held against without
 * asking the engine. They allow more than everything together does, so what they exclude is excluded.
 */
import type { Expression } from "../arithmetic/Expression.js"
import * as Interval from "../arithmetic/Interval.js"
import { keyed } from "../check/derivation.js"
import { claimOf, type Premise } from "../check/Premise.js"
import type { Cell } from "../model/Cell.js"
import { enclosure } from "../solve/enclosure.js"
import { Unsupported } from "../solve/fraction.js"
import { runSync } from "../solve/Meter.js"
import type { Range } from "../solve/range.js"

/** A bound of a cell, and the claim that states it; undefined where no claim does. */
interface Bound {
  readonly claim: string | undefined
  readonly interval: Interval.Interval
}

/**
 * Bounds by the key of their cell.
 *
 * @category diagnosis
 * @since 0.1.0
 */
export type Boxes = ReadonlyMap<string, ReadonlyArray<Bound>>

/** The bounds that hard premises put on single cells. */
export const make = (premises: ReadonlyArray<Premise>): Boxes => {
  const boxes = new Map<string, Array<Bound>>()
  for (const { stratum, origin, constraints } of premises) {
    if (stratum !== "hard") continue
    for (const each of constraints) {
      if (each.kind !== "bound" || each.expression.kind !== "variable") continue
      const { key } = each.expression.variable
      const known = boxes.get(key) ?? []
      boxes.set(key, known)
      known.push({ claim: claimOf(origin), interval: each.interval })
    }
  }
  return boxes
}

/** An interval that holds every value that a quantity can have, whatever the claims of `without` say; null for none. */
export const around = (
  expression: Expression<Cell>,
  boxes: ReadonlyArray<Boxes>,
  without: ReadonlySet<string>
): Interval.Interval | null => {
  const bounds = (cell: string): Interval.Interval =>
    boxes
      .flatMap(each => each.get(cell) ?? [])
      .filter(({ claim }) => claim === undefined || !without.has(claim))
      .reduce((all, { interval }) => Interval.intersect(all, interval), Interval.everything)
  // biome-ignore lint/correctness/useYield: a part that is at hand takes no steps
  const range = enclosure(keyed(expression), [], function* (part) {
    if (part.kind === "number") return inexact(Interval.point(part.value))
    if (part.kind !== "variable") throw new Unsupported("operation", part.kind)
    const box = bounds(part.variable)
    return Interval.isEmpty(box) ? "empty" : inexact(box)
  })
  const found = runSync(range)
  return found === "empty" ? null : found
}

const inexact = (interval: Interval.Interval): Range => ({ ...interval, exact: false })
