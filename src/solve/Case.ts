/**
 * One case of a search: the rows that hold in it, as the tightest bounds of columns, and what follows at once.
 */
import * as Rational from "../arithmetic/Rational.js"
import { type Bound, type Contradiction, clashOf } from "./Bound.js"
import type { Columns } from "./Columns.js"
import * as DeltaRational from "./DeltaRational.js"
import type { CaseFacts, Certainty } from "./Explanation.js"
import type { Meter, Steps } from "./Meter.js"
import { Narrowing, type NarrowRow } from "./Narrowing.js"
import type { Branching, Decision } from "./normalise.js"
import type { Row } from "./Row.js"
import type { System } from "./System.js"

/** Which premise says that a variable is whole, for those that are not so undisputedly. */
export type WholePremises = ReadonlyMap<number, number>

/**
 * Bounds, undecided case distinctions, and the narrowing of one case.
 *
 * @category search
 * @since 0.1.0
 */
export class Case implements CaseFacts {
  narrowing: Narrowing | undefined
  private fresh: Array<NarrowRow> = []
  private touched: Array<number> = []

  private constructor(
    private readonly columns: Columns,
    /** Numbers of the premises that hold. */
    readonly active: ReadonlyArray<number>,
    readonly wholePremises: WholePremises,
    readonly lower: Array<Bound | undefined>,
    readonly upper: Array<Bound | undefined>,
    readonly pending: Set<Decision>,
    readonly certainties: Map<Decision, Certainty>,
    /** Columns that have bounds, and the forms among them. */
    readonly bounded: Set<number>,
    private readonly forms: Set<NarrowRow>,
    /** True when a row with a product of unknowns holds. */
    public products: boolean
  ) {}

  /** A case of the given premises, to which everything is still to be added. */
  static start(columns: Columns, active: ReadonlyArray<number>, wholePremises: WholePremises): Case {
    return new Case(columns, active, wholePremises, [], [], new Set(), new Map(), new Set(), new Set(), false)
  }

  /** A copy to which the assumptions of a branch can be added. */
  branch(meter: Meter): Case {
    const copy = new Case(
      this.columns,
      this.active,
      this.wholePremises,
      [...this.lower],
      [...this.upper],
      new Set(this.pending),
      new Map(this.certainties),
      new Set(this.bounded),
      new Set(this.forms),
      this.products
    )
    if (this.narrowing !== undefined) copy.narrowing = new Narrowing(copy, meter, this.narrowing)
    return copy
  }

  get system(): System {
    return this.columns.system
  }

  wholePremise(variable: number): number | undefined {
    return this.wholePremises.get(variable)
  }

  /** True when the column takes whole values only. */
  isWhole(column: number): boolean {
    return this.columns.isWhole(column, this.wholePremises)
  }

  /** Adds the undisputed bounds of a variable. */
  addVariable(variable: number): Contradiction | undefined {
    const column = variable + 1
    if (this.bounded.has(column)) return undefined
    this.bounded.add(column)
    this.touched.push(column)
    const { low, high } = this.columns.variableBounds(variable, this.isWhole(column))
    if (low !== undefined) this.raise(column, low)
    if (high !== undefined) this.reduce(column, high)
    return this.clash(column)
  }

  /** Adds what a constraint says; case distinctions wait. */
  add(branching: Branching): Contradiction | undefined {
    if (branching.kind !== "rows") {
      this.pending.add(branching)
      return undefined
    }
    for (const row of branching.rows) {
      const contradiction = this.addRow(row)
      if (contradiction !== undefined) return contradiction
    }
    return undefined
  }

  /** Adds the assumption and the rows of the first or second branch of a case distinction. */
  addBranch(decision: Decision, first: boolean): Contradiction | undefined {
    this.pending.delete(decision)
    if (decision.kind === "denominator")
      return this.add({ kind: "rows", rows: first ? decision.positive : decision.negative })
    const branch = decision.branches[first ? 0 : 1]!
    return this.addRow(branch.assumption) ?? this.add(branch.holds)
  }

  private addRow(row: Row): Contradiction | undefined {
    if (row.monomials.length === 0)
      return DeltaRational.compare(DeltaRational.zero, row.bound) < 0
        ? [{ origin: { kind: "row", row, rounded: false }, multiplier: Rational.one }]
        : undefined
    const column = this.columns.columnOf(row)
    if (this.columns.hasProducts(row)) this.products = true
    this.bounded.add(column)
    this.touched.push(column)
    const form = this.columns.formOf(column)
    if (form !== undefined) {
      this.forms.add(form)
      if (form.exact) this.fresh.push(form)
    }
    const bound = this.columns.boundOf(row, this.isWhole(column))
    if (row.side === "low") this.raise(column, bound)
    else this.reduce(column, bound)
    return this.clash(column)
  }

  private raise(column: number, bound: Bound): void {
    const present = this.lower[column]
    if (present === undefined || DeltaRational.compare(bound.value, present.value) > 0)
      this.lower[column] = bound
  }

  private reduce(column: number, bound: Bound): void {
    const present = this.upper[column]
    if (present === undefined || DeltaRational.compare(bound.value, present.value) < 0)
      this.upper[column] = bound
  }

  private clash(column: number): Contradiction | undefined {
    return clashOf(this.lower[column], this.upper[column])
  }

  /** True when no form ties the unknowns together: every bound is one of a single unknown. */
  get trivial(): boolean {
    return this.forms.size === 0 && this.pending.size === 0
  }

  /** True when some unknown must be whole. */
  private get hasWhole(): boolean {
    return this.wholePremises.size > 0 || this.system.variables.some(variable => variable.integer)
  }

  /** Propagates bounds, and decides the case distinctions that they settle. */
  *narrow(meter: Meter): Steps<Contradiction | undefined> {
    // Where nothing is to be rounded or decided, the simplex alone is as quick.
    const useful = this.pending.size > 0 || this.narrowing !== undefined || this.hasWhole
    if (this.trivial || !useful) return undefined
    if (this.narrowing === undefined) {
      this.narrowing = new Narrowing(this, meter)
      this.fresh = [...this.forms].filter(form => form.exact)
      this.touched = [...this.bounded]
    }
    for (;;) {
      for (const column of this.touched) if (column < this.size) this.narrowing.load(column)
      const rows = this.fresh
      this.fresh = []
      this.touched = []
      const contradiction = (yield* this.narrowing.propagate(rows)) ?? this.settle()
      if (contradiction !== undefined) return contradiction
      if (this.touched.length === 0) return undefined
    }
  }

  /** Decides the case distinctions of which one branch is certainly out. */
  private settle(): Contradiction | undefined {
    for (const decision of this.pending) {
      const [first, second] =
        decision.kind === "denominator"
          ? [decision.positive[0]!, decision.negative[0]!]
          : [decision.branches[0]!.assumption, decision.branches[1]!.assumption]
      const narrowing = this.narrowing!
      const notSecond = narrowing.excludes(second)
      const otherwise = notSecond ?? narrowing.excludes(first)
      if (otherwise === undefined) continue
      this.certainties.set(decision, { first: notSecond !== undefined, otherwise })
      const contradiction = this.addBranch(decision, notSecond !== undefined)
      if (contradiction !== undefined) return contradiction
    }
    return undefined
  }

  // What narrowing starts from.

  get size(): number {
    return this.columns.monomials
  }

  low(column: number): { readonly value: Rational.Rational; readonly origin: Bound["origin"] } | undefined {
    const bound = this.lower[column]
    return bound === undefined ? undefined : { value: bound.value.value, origin: bound.origin }
  }

  high(column: number): { readonly value: Rational.Rational; readonly origin: Bound["origin"] } | undefined {
    const bound = this.upper[column]
    return bound === undefined ? undefined : { value: bound.value.value, origin: bound.origin }
  }

  rowsOf(column: number): ReadonlyArray<NarrowRow> {
    return this.columns.rowsOf(column)
  }

  holds(row: NarrowRow): boolean {
    return this.forms.has(row)
  }

  /** The tightest known lower bound of a column: what a row states, or for whole columns what was derived. */
  tightestLower(column: number): Bound | undefined {
    const stated = this.lower[column]
    const { narrowing } = this
    if (narrowing === undefined || !narrowing.isDerived(column, "low") || !this.isWhole(column)) return stated
    const value = DeltaRational.of(Rational.fromDouble(narrowing.low[column]!))
    if (stated !== undefined && DeltaRational.compare(value, stated.value) <= 0) return stated
    return { value, origin: narrowing.originAt(column, "low") }
  }

  /** The tightest known upper bound of a column. */
  tightestUpper(column: number): Bound | undefined {
    const stated = this.upper[column]
    const { narrowing } = this
    if (narrowing === undefined || !narrowing.isDerived(column, "high") || !this.isWhole(column))
      return stated
    const value = DeltaRational.of(Rational.fromDouble(narrowing.high[column]!))
    if (stated !== undefined && DeltaRational.compare(value, stated.value) >= 0) return stated
    return { value, origin: narrowing.originAt(column, "high") }
  }
}
