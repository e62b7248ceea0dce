/**
 * The contract of a rule that makes relations between the cells that a document mentions.
 */
import { subtract, type Expression } from "../../arithmetic/Expression.js"
import * as Interval from "../../arithmetic/Interval.js"
import * as Rational from "../../arithmetic/Rational.js"
import type { Cell } from "../../model/Cell.js"
import type { Comparison } from "../../arithmetic/CellReference.js"
import type { CellConstraint, Premise } from "../Premise.js"
import type { World } from "../World.js"

/**
 * The cells that claims mention (their bases and wholes included), of nominal series only.
 *
 * @category relations
 * @since 0.1.0
 */
export class Mentioned {
  readonly byIndicator: ReadonlyMap<string, ReadonlyArray<Cell>>

  constructor(readonly cells: ReadonlyMap<string, Cell>) {
    const byIndicator = new Map<string, Array<Cell>>()
    for (const cell of cells.values()) {
      const same = byIndicator.get(cell.indicator)
      if (same === undefined) byIndicator.set(cell.indicator, [cell])
      else same.push(cell)
    }
    this.byIndicator = byIndicator
  }

  of(indicator: string): ReadonlyArray<Cell> {
    return this.byIndicator.get(indicator) ?? []
  }

  has(cell: Cell): boolean {
    return this.cells.has(cell.key)
  }
}

/**
 * A rule of the catalogue, of time, of space, or of the file's own relations.
 *
 * @category relations
 * @since 0.1.0
 */
export interface RelationRule {
  readonly id: string
  readonly apply: (world: World, mentioned: Mentioned, chosen: ReadonlySet<string>) => ReadonlyArray<Premise>
}

const zero: { readonly [operator in Comparison]: Interval.Interval } = {
  "==": Interval.point(Rational.zero),
  "<=": Interval.atMost(Rational.zero),
  "<": Interval.atMost(Rational.zero, true),
  ">=": Interval.atLeast(Rational.zero),
  ">": Interval.atLeast(Rational.zero, true)
}

/** `left operator right`, as a bound on the difference. */
export const compare = (
  left: Expression<Cell>,
  operator: Comparison,
  right: Expression<Cell>
): CellConstraint => ({ kind: "bound", expression: subtract(left, right), interval: zero[operator] })

/** A relation as a premise; `where` tells its instances apart. */
export const relation = (
  id: string,
  where: string,
  stratum: Premise["stratum"],
  constraints: ReadonlyArray<CellConstraint>
): Premise => ({
  id: `relation ${id} ${where}`,
  origin: { kind: "relation", relation: id },
  stratum,
  weight: null,
  constraints
})

/** Area, period and vintage of a cell, as text that names an instance. */
export const place = (cell: Cell): string =>
  [cell.area ?? "", cell.period.key, cell.vintage ?? ""].join(" ").trim()
