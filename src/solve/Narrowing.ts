/**
 * Bound propagation over linear rows, in doubles rounded outward, with a log of why each bound holds.
 *
 * Floats only propose here: the log says which facts to add up with which multipliers, and the proof is that exact sum.
 * Outward rounding makes sure that the exact bound is at least as tight as the proposed one.
 *
 * @see Benhamou et al., "Revising hull and box consistency" (ICLP 1999)
 */
import * as Rational from "../arithmetic/Rational.js"
import type { BoundTerm, Contradiction, Origin } from "./Bound.js"
import type { Meter, Steps } from "./Meter.js"
import { down, floatAbove, floatBelow, up } from "./outward.js"
import type { Row, Side } from "./Row.js"

/** A linear form with bounds on its value. Its coefficients are whole. */
export interface NarrowRow {
  readonly columns: ReadonlyArray<number>
  readonly coefficients: ReadonlyArray<Rational.Rational>
  /** The coefficients as doubles. */
  readonly factors: Float64Array
  /** False when a coefficient is beyond the safe integers: the row is then left to the simplex. */
  readonly exact: boolean
  /** Column of the form itself. */
  readonly column: number
}

/** What the propagation starts from and is explained by. */
export interface Base {
  readonly size: number
  low(column: number): { readonly value: Rational.Rational; readonly origin: Origin } | undefined
  high(column: number): { readonly value: Rational.Rational; readonly origin: Origin } | undefined
  isWhole(column: number): boolean
  /** Rows that contain the column; those that hold here are used. */
  rowsOf(column: number): ReadonlyArray<NarrowRow>
  holds(row: NarrowRow): boolean
}

/** A bound must get tighter by this share of the width to be worth telling, so that propagation ends. */
const WORTHWHILE = 0.05
const SAFE = Number.MAX_SAFE_INTEGER

/** What gave a bound: one side of a row, or the base. */
type Cause =
  | { readonly kind: "row"; readonly row: NarrowRow; readonly side: Side; readonly origin: Origin }
  | { readonly kind: "base"; readonly origin: Origin }

type RowCause = Extract<Cause, { readonly kind: "row" }>

/**
 * The state of one propagation.
 *
 * @category narrowing
 * @since 0.1.0
 */
export class Narrowing {
  readonly low: Float64Array
  readonly high: Float64Array
  private readonly lastLow: Int32Array
  private readonly lastHigh: Int32Array
  private readonly firstLow: Array<Origin | undefined> = []
  private readonly firstHigh: Array<Origin | undefined> = []
  private readonly eventColumn: Array<number> = []
  private readonly eventSide: Array<Side> = []
  private readonly eventCause: Array<Cause> = []
  private readonly eventPrevious: Array<number> = []

  /** Starts with no bounds, or where another propagation stands. */
  constructor(
    private readonly base: Base,
    private readonly meter: Meter,
    from?: Narrowing
  ) {
    this.low = from?.low.slice() ?? new Float64Array(base.size).fill(Number.NEGATIVE_INFINITY)
    this.high = from?.high.slice() ?? new Float64Array(base.size).fill(Number.POSITIVE_INFINITY)
    this.lastLow = from?.lastLow.slice() ?? new Int32Array(base.size).fill(-1)
    this.lastHigh = from?.lastHigh.slice() ?? new Int32Array(base.size).fill(-1)
    if (from === undefined) return
    this.firstLow = [...from.firstLow]
    this.firstHigh = [...from.firstHigh]
    this.eventColumn = [...from.eventColumn]
    this.eventSide = [...from.eventSide]
    this.eventCause = [...from.eventCause]
    this.eventPrevious = [...from.eventPrevious]
  }

  /** Takes over the bounds of a column from the base. */
  load(column: number): void {
    const low = this.base.low(column)
    if (low !== undefined) {
      const value = floatBelow(low.value)
      if (value > this.low[column]!) {
        this.low[column] = value
        if (this.lastLow[column]! < 0 && this.firstLow[column] === undefined)
          this.firstLow[column] = low.origin
        else this.log(column, "low", { kind: "base", origin: low.origin })
      }
    }
    const high = this.base.high(column)
    if (high !== undefined) {
      const value = floatAbove(high.value)
      if (value < this.high[column]!) {
        this.high[column] = value
        if (this.lastHigh[column]! < 0 && this.firstHigh[column] === undefined)
          this.firstHigh[column] = high.origin
        else this.log(column, "high", { kind: "base", origin: high.origin })
      }
    }
  }

  /** Propagates from the given rows until nothing worthwhile changes; returns the contradiction it meets. */
  *propagate(rows: Iterable<NarrowRow>): Steps<Contradiction | undefined> {
    const queue = [...rows]
    const queued = new Set(queue)
    const limit = 200 + 30 * queue.length
    for (let next = 0; next < queue.length && next < limit; next++) {
      const row = queue[next]!
      queued.delete(row)
      const before = this.eventColumn.length
      const conflict = this.revise(row)
      if (conflict !== undefined) return conflict
      if (this.meter.spend(row.columns.length)) yield
      for (let event = before; event < this.eventColumn.length; event++) {
        for (const user of this.base.rowsOf(this.eventColumn[event]!)) {
          if (user === row || queued.has(user) || !this.base.holds(user)) continue
          queued.add(user)
          queue.push(user)
        }
      }
    }
    return undefined
  }

  private revise(row: NarrowRow): Contradiction | undefined {
    const low = this.base.low(row.column)
    if (low !== undefined) {
      const cause: RowCause = { kind: "row", row, side: "low", origin: low.origin }
      const conflict = this.reviseSide(cause, floatBelow(low.value))
      if (conflict !== undefined) return conflict
    }
    const high = this.base.high(row.column)
    if (high === undefined) return undefined
    return this.reviseSide({ kind: "row", row, side: "high", origin: high.origin }, -floatAbove(high.value))
  }

  /** For side low: Σ aᵢxᵢ ≥ bound. For side high, the same with the signs of all aᵢ and of the bound turned. */
  private reviseSide(cause: RowCause, bound: number): Contradiction | undefined {
    const { columns, factors } = cause.row
    const turn = cause.side === "low" ? 1 : -1
    let sum = 0
    let unbounded = 0
    let open = -1
    for (let i = 0; i < columns.length; i++) {
      const factor = factors[i]! * turn
      const end = factor > 0 ? this.high[columns[i]!]! : this.low[columns[i]!]!
      if (end === Number.POSITIVE_INFINITY || end === Number.NEGATIVE_INFINITY) {
        unbounded++
        open = i
        if (unbounded > 1) return undefined
      } else sum = up(sum + up(factor * end))
    }
    if (unbounded === 0 && sum < bound) return this.parents(cause, -1, this.eventColumn.length, Rational.one)
    for (let i = unbounded === 1 ? open : 0; i < columns.length; i++) {
      const factor = factors[i]! * turn
      const column = columns[i]!
      const end = factor > 0 ? this.high[column]! : this.low[column]!
      const rest = unbounded === 1 ? sum : up(sum - up(factor * end))
      const quotient = down(bound - rest) / factor
      const conflict =
        factor > 0 ? this.raise(column, down(quotient), cause) : this.lower(column, up(quotient), cause)
      if (conflict !== undefined) return conflict
      if (unbounded === 1) return undefined
    }
    return undefined
  }

  /** The contradiction between a row and the bounds so far, when there certainly is one (NaN compares as false). */
  excludes(row: Row): Contradiction | undefined {
    const low = row.side === "low"
    const turn = low ? 1 : -1
    let most = 0
    for (let i = 0; i < row.monomials.length; i++) {
      const coefficient = row.coefficients[i]!
      const factor = Rational.toNumber(coefficient) * turn
      if (!Number.isSafeInteger(factor)) return undefined
      const end = factor > 0 ? this.high[row.monomials[i]!]! : this.low[row.monomials[i]!]!
      if (end === Number.POSITIVE_INFINITY || end === Number.NEGATIVE_INFINITY) return undefined
      most = up(most + up(factor * end))
    }
    const bound = low ? floatBelow(row.bound.value) : -floatAbove(row.bound.value)
    if (!(most < bound || (most === bound && row.fact.strict))) return undefined
    const origin: Origin = { kind: "row", row, rounded: false }
    return [
      { origin, multiplier: Rational.one },
      ...row.monomials.map((monomial, i) => {
        const coefficient = row.coefficients[i]!
        const side = Rational.sign(coefficient) > 0 === low ? "high" : "low"
        return { origin: this.originAt(monomial, side), multiplier: Rational.abs(coefficient) }
      })
    ]
  }

  private raise(column: number, proposal: number, cause: Cause): Contradiction | undefined {
    const old = this.low[column]!
    const whole = this.base.isWhole(column)
    const value = whole ? Math.ceil(proposal) : proposal
    if (!(value > old) || value === Number.POSITIVE_INFINITY || (whole && Math.abs(value) > SAFE))
      return undefined
    const width = this.high[column]! - old
    if (!whole && value <= this.high[column]! && value - old < WORTHWHILE * width && width !== Infinity)
      return undefined
    this.low[column] = value
    this.log(column, "low", cause)
    return value > this.high[column]! ? this.clash(column) : undefined
  }

  private lower(column: number, proposal: number, cause: Cause): Contradiction | undefined {
    const old = this.high[column]!
    const whole = this.base.isWhole(column)
    const value = whole ? Math.floor(proposal) : proposal
    if (!(value < old) || value === Number.NEGATIVE_INFINITY || (whole && Math.abs(value) > SAFE))
      return undefined
    const width = old - this.low[column]!
    if (!whole && value >= this.low[column]! && old - value < WORTHWHILE * width && width !== Infinity)
      return undefined
    this.high[column] = value
    this.log(column, "high", cause)
    return value < this.low[column]! ? this.clash(column) : undefined
  }

  private log(column: number, side: Side, cause: Cause): void {
    const last = side === "low" ? this.lastLow : this.lastHigh
    this.eventPrevious.push(last[column]!)
    last[column] = this.eventColumn.length
    this.eventColumn.push(column)
    this.eventSide.push(side)
    this.eventCause.push(cause)
  }

  private clash(column: number): Contradiction {
    const now = this.eventColumn.length
    return [
      { origin: this.originAt(column, "low", now), multiplier: Rational.one },
      { origin: this.originAt(column, "high", now), multiplier: Rational.one }
    ]
  }

  /** True when the bound of a column was derived and is not just what the base gave. */
  isDerived(column: number, side: Side): boolean {
    return column < this.base.size && (side === "low" ? this.lastLow : this.lastHigh)[column]! >= 0
  }

  /** Why the bound of a column holds (now, or before the event `time`). */
  originAt(column: number, side: Side, time = this.eventColumn.length): Origin {
    let event = (side === "low" ? this.lastLow : this.lastHigh)[column]!
    while (event >= time) event = this.eventPrevious[event]!
    if (event < 0) return (side === "low" ? this.firstLow[column] : this.firstHigh[column])!
    const cause = this.eventCause[event]!
    return cause.kind === "base" ? cause.origin : { kind: "event", event }
  }

  /** True when the column of the event takes whole values, so that its bound was rounded. */
  isRounded(event: number): boolean {
    return this.base.isWhole(this.eventColumn[event]!)
  }

  /** The column that the event bounds. */
  columnOf(event: number): number {
    return this.eventColumn[event]!
  }

  /** The sum of bounds that the event's bound is. */
  terms(event: number): ReadonlyArray<BoundTerm> {
    const cause = this.eventCause[event]!
    if (cause.kind === "base") return [{ origin: cause.origin, multiplier: Rational.one }]
    const position = cause.row.columns.indexOf(this.eventColumn[event]!)
    const scale = Rational.abs(Rational.invert(cause.row.coefficients[position]!))
    return this.parents(cause, position, event, scale)
  }

  /** The row's bound and the bounds of its columns but one, so that only that column is left in the sum. */
  private parents(
    cause: RowCause,
    without: number,
    time: number,
    scale: Rational.Rational
  ): ReadonlyArray<BoundTerm> {
    const { columns, coefficients } = cause.row
    const terms: Array<BoundTerm> = [{ origin: cause.origin, multiplier: scale }]
    for (let i = 0; i < columns.length; i++) {
      if (i === without) continue
      const coefficient = coefficients[i]!
      const side = Rational.sign(coefficient) > 0 === (cause.side === "low") ? "high" : "low"
      terms.push({
        origin: this.originAt(columns[i]!, side, time),
        multiplier: Rational.multiply(scale, Rational.abs(coefficient))
      })
    }
    return terms
  }
}
