/**
 * The linear view of known facts: every product of unknowns is a column of its own in an exact tableau.
 */
import * as Rational from "../../arithmetic/Rational.js"
import type { Bound, Contradiction } from "../Bound.js"
import * as DeltaRational from "../DeltaRational.js"
import type { Meter, Steps } from "../Meter.js"
import { concretePoint } from "../point.js"
import type { Row } from "../Row.js"
import { Tableau } from "../Tableau.js"
import type { Known, KnownTerm } from "./Known.js"

/** Marks the bound that is assumed while a range is proved. */
const ASSUMED = { kind: "split", split: 0, variable: 0 } as const

/** Value of each monomial at a point of the relaxation. */
export type Point = (monomial: number) => Rational.Rational

/**
 * A tableau whose bounds are known facts.
 *
 * @category nonlinear
 * @since 0.1.0
 */
export class Relaxation {
  private readonly tableau: Tableau
  private readonly monomialColumns = new Map<number, number>()
  private readonly formColumns = new Map<string, number>()
  private readonly knowns = new Map<Row, Known>()
  private readonly bounds = new Map<Row, Bound>()
  private readonly sums = new Map<number, number>()
  private corners = 0

  constructor(meter: Meter) {
    this.tableau = new Tableau(meter)
  }

  /** Makes these the facts; returns the terms of a contradiction between two of them. */
  load(facts: Iterable<Known>): ReadonlyArray<KnownTerm> | undefined {
    const lower = new Map<number, Bound>()
    const upper = new Map<number, Bound>()
    for (const known of facts) {
      const { row } = known
      this.knowns.set(row, known)
      if (row.monomials.length === 0) {
        if (DeltaRational.compare(DeltaRational.zero, row.bound) < 0)
          return [{ known, multiplier: Rational.one }]
        continue
      }
      const column = this.columnOf(row)
      const bounds = row.side === "low" ? lower : upper
      const present = bounds.get(column)
      const order = present === undefined ? 1 : DeltaRational.compare(row.bound, present.value)
      if (present === undefined || (row.side === "low" ? order > 0 : order < 0))
        bounds.set(column, this.boundOf(row))
    }
    for (let column = 0; column < this.tableau.values.length; column++) {
      const low = lower.get(column)
      const high = upper.get(column)
      if (low === this.tableau.lower[column] && high === this.tableau.upper[column]) continue
      const clash = this.tableau.setBounds(column, low, high)
      if (clash === undefined) continue
      this.tableau.setBounds(column, undefined, undefined)
      return this.terms(clash)
    }
    return undefined
  }

  /** The terms of a contradiction among the facts, when they have no common point. */
  *check(): Steps<ReadonlyArray<KnownTerm> | undefined> {
    const contradiction = yield* this.tableau.check()
    return contradiction && this.terms(contradiction)
  }

  /** A point at which all facts hold, after a check without contradiction. Unknown monomials are 0. */
  point(): Point {
    const values = concretePoint(this.tableau)
    return monomial => values[this.monomialColumns.get(monomial) ?? -1] ?? Rational.zero
  }

  /** The least (or greatest) value of a monomial, undefined when there is none. */
  *optimum(monomial: number, greatest: boolean): Steps<DeltaRational.DeltaRational | undefined> {
    const optimum = yield* this.tableau.optimise(this.column(monomial), greatest)
    if (optimum !== undefined) this.remember()
    return optimum
  }

  /** Adds the present values to what the centre is the mean of. */
  private remember(): void {
    this.corners++
    for (const [monomial, column] of this.monomialColumns)
      this.sums.set(
        monomial,
        (this.sums.get(monomial) ?? 0) + Rational.toNumber(this.tableau.values[column]!.value)
      )
  }

  /** The mean of all optimal points so far: somewhere in the middle, where a corner is extreme. In doubles, by variable. */
  centre(): (variable: number) => number {
    const { corners, sums } = this
    return variable => (sums.get(variable + 1) ?? 0) / Math.max(corners, 1) || 1
  }

  /**
   * Facts whose sum says that the monomial is at least (at most) its optimum.
   */
  *proofOfOptimum(
    monomial: number,
    optimum: DeltaRational.DeltaRational,
    greatest: boolean
  ): Steps<ReadonlyArray<KnownTerm> | undefined> {
    const column = this.column(monomial)
    const lower = this.tableau.lower[column]
    const upper = this.tableau.upper[column]
    const step = greatest ? Rational.one : Rational.minusOne
    const beyond: Bound = {
      value: DeltaRational.of(optimum.value, Rational.add(optimum.delta, step)),
      origin: ASSUMED
    }
    const clash = greatest
      ? this.tableau.setBounds(column, beyond, upper)
      : this.tableau.setBounds(column, lower, beyond)
    const contradiction = clash ?? (yield* this.tableau.check())
    this.tableau.setBounds(column, lower, upper)
    if (contradiction === undefined) return undefined
    let own = Rational.zero
    const terms: Array<KnownTerm> = []
    for (const { multiplier, origin } of contradiction) {
      if (origin.kind === "row") {
        const known = this.knowns.get(origin.row)!
        terms.push({ known, multiplier: Rational.multiply(multiplier, origin.row.factor) })
      } else own = Rational.add(own, multiplier)
    }
    if (Rational.sign(own) <= 0) return undefined
    const scale = Rational.invert(own)
    return terms.map(({ known, multiplier }) => ({ known, multiplier: Rational.multiply(multiplier, scale) }))
  }

  private terms(contradiction: Contradiction): ReadonlyArray<KnownTerm> {
    const terms: Array<KnownTerm> = []
    for (const { multiplier, origin } of contradiction)
      if (origin.kind === "row")
        terms.push({
          known: this.knowns.get(origin.row)!,
          multiplier: Rational.multiply(multiplier, origin.row.factor)
        })
    return terms
  }

  private boundOf(row: Row): Bound {
    const known = this.bounds.get(row)
    if (known !== undefined) return known
    const bound: Bound = { value: row.bound, origin: { kind: "row", row, rounded: false } }
    this.bounds.set(row, bound)
    return bound
  }

  private column(monomial: number): number {
    const known = this.monomialColumns.get(monomial)
    if (known !== undefined) return known
    const column = this.tableau.column()
    this.monomialColumns.set(monomial, column)
    return column
  }

  private columnOf(row: Row): number {
    if (row.monomials.length === 1) return this.column(row.monomials[0]!)
    const known = this.formColumns.get(row.key)
    if (known !== undefined) return known
    const columns = row.monomials.map(monomial => this.column(monomial))
    const column = this.tableau.slack(columns, row.coefficients)
    this.formColumns.set(row.key, column)
    return column
  }
}
