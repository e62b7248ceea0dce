/**
 * The general simplex method over exact rationals with an infinitesimal for strict bounds.
 *
 * Columns are unknowns or slacks (linear forms of unknowns). Basic columns are expressed by the others; the others
 * always lie within their bounds. `check` moves values until the basic ones do as well, or finds bounds that
 * contradict each other by Farkas' lemma. The tableau stays warm between checks under changing bounds.
 *
 * @see Dutertre & de Moura, "A fast linear-arithmetic solver for DPLL(T)" (CAV 2006)
 */
import * as Rational from "../arithmetic/Rational.js"
import { type Bound, type BoundTerm, type Contradiction, clashOf } from "./Bound.js"
import * as DeltaRational from "./DeltaRational.js"
import { addTerm } from "./Form.js"
import type { Meter, Steps } from "./Meter.js"

type Rat = Rational.Rational
type Delta = DeltaRational.DeltaRational

/** Pivots of one check before Bland's rule takes over, which cannot cycle. */
const BLAND_AFTER = 300

/**
 * A simplex tableau.
 *
 * @category simplex
 * @since 0.1.0
 */
export class Tableau {
  readonly lower: Array<Bound | undefined> = []
  readonly upper: Array<Bound | undefined> = []
  readonly values: Array<Delta> = []
  /** Of a basic column: its coefficients over nonbasic columns. */
  private readonly rows: Array<Map<number, Rat> | undefined> = []
  /** Of a nonbasic column: the basic columns whose row contains it. */
  private readonly users: Array<Set<number>> = []
  /** Basic columns that may be out of bounds. */
  private readonly suspects = new Set<number>()

  constructor(private readonly meter: Meter) {}

  /** A new unknown. */
  column(): number {
    const column = this.values.length
    this.lower.push(undefined)
    this.upper.push(undefined)
    this.values.push(DeltaRational.zero)
    this.rows.push(undefined)
    this.users.push(new Set())
    return column
  }

  /** A new column that equals the linear form of the given columns. */
  slack(columns: ReadonlyArray<number>, coefficients: ReadonlyArray<Rat>): number {
    const row = new Map<number, Rat>()
    let value = DeltaRational.zero
    for (let i = 0; i < columns.length; i++) {
      const column = columns[i]!
      const coefficient = coefficients[i]!
      value = DeltaRational.add(value, DeltaRational.scale(coefficient, this.values[column]!))
      const definition = this.rows[column]
      if (definition === undefined) addTerm(row, column, coefficient)
      else for (const [c, a] of definition) addTerm(row, c, Rational.multiply(coefficient, a))
    }
    const slack = this.column()
    this.values[slack] = value
    this.rows[slack] = row
    for (const c of row.keys()) this.users[c]!.add(slack)
    return slack
  }

  /** Sets both bounds; when they contradict each other, says so. */
  setBounds(column: number, lower: Bound | undefined, upper: Bound | undefined): Contradiction | undefined {
    this.lower[column] = lower
    this.upper[column] = upper
    const clash = clashOf(lower, upper)
    if (clash !== undefined) return clash
    if (this.rows[column] !== undefined) {
      if (lower !== undefined || upper !== undefined) this.suspects.add(column)
      return undefined
    }
    const value = this.values[column]!
    if (lower !== undefined && DeltaRational.compare(value, lower.value) < 0) this.move(column, lower.value)
    else if (upper !== undefined && DeltaRational.compare(value, upper.value) > 0)
      this.move(column, upper.value)
    return undefined
  }

  /** Moves a nonbasic column to a value. */
  private move(column: number, value: Delta): void {
    const difference = DeltaRational.subtract(value, this.values[column]!)
    this.values[column] = value
    for (const user of this.users[column]!) {
      const coefficient = this.rows[user]!.get(column)!
      this.values[user] = DeltaRational.add(this.values[user]!, DeltaRational.scale(coefficient, difference))
      this.suspects.add(user)
    }
  }

  /** Makes every column lie within its bounds, or returns the bounds that forbid it. */
  *check(): Steps<Contradiction | undefined> {
    for (let pivots = 0; ; pivots++) {
      const leaving = this.outOfBounds(pivots > BLAND_AFTER)
      if (leaving === undefined) return undefined
      const row = this.rows[leaving]!
      const lower = this.lower[leaving]
      const rises = lower !== undefined && DeltaRational.compare(this.values[leaving]!, lower.value) < 0
      const entering = this.entering(row, rises, pivots > BLAND_AFTER)
      if (entering === undefined) return this.contradiction(leaving, row, rises)
      const target = (rises ? lower : this.upper[leaving])!.value
      if (this.pivotTo(leaving, entering, target)) yield
    }
  }

  /** A basic column out of its bounds: the one with the shortest row, for sparse pivots and short explanations. */
  private outOfBounds(bland: boolean): number | undefined {
    let best: number | undefined
    let shortest = Number.POSITIVE_INFINITY
    for (const column of this.suspects) {
      const row = this.rows[column]
      if (row === undefined || this.within(column)) {
        this.suspects.delete(column)
        continue
      }
      const size = bland ? column : row.size
      if (size < shortest || (size === shortest && column < (best as number))) {
        shortest = size
        best = column
      }
    }
    return best
  }

  private within(column: number): boolean {
    const lower = this.lower[column]
    const upper = this.upper[column]
    const value = this.values[column]!
    return (
      (lower === undefined || DeltaRational.compare(value, lower.value) >= 0) &&
      (upper === undefined || DeltaRational.compare(value, upper.value) <= 0)
    )
  }

  /** True when a nonbasic column can still move in the direction. */
  private canMove(column: number, up: boolean): boolean {
    const bound = up ? this.upper[column] : this.lower[column]
    if (bound === undefined) return true
    const order = DeltaRational.compare(this.values[column]!, bound.value)
    return up ? order < 0 : order > 0
  }

  /** The column of a row that can move so that the row's value rises (or falls), with the fewest rows to update. */
  private entering(row: Map<number, Rat>, rises: boolean, bland: boolean): number | undefined {
    let best: number | undefined
    let fewest = Number.POSITIVE_INFINITY
    for (const [column, coefficient] of row) {
      if (!this.canMove(column, Rational.sign(coefficient) > 0 === rises)) continue
      const count = bland ? column : this.users[column]!.size
      if (count < fewest || (count === fewest && column < (best as number))) {
        fewest = count
        best = column
      }
    }
    return best
  }

  private contradiction(column: number, row: Map<number, Rat>, rises: boolean): Contradiction {
    const own = (rises ? this.lower[column] : this.upper[column])!
    const terms: Array<BoundTerm> = [{ origin: own.origin, multiplier: Rational.one }]
    for (const [c, coefficient] of row) {
      const bound = (Rational.sign(coefficient) > 0 === rises ? this.upper[c] : this.lower[c])!
      terms.push({ origin: bound.origin, multiplier: Rational.abs(coefficient) })
    }
    return terms
  }

  /**
   * Moves a column as far up (or down) as the bounds allow, from a point within bounds. Returns its optimum, or
   * undefined when it has none in that direction; the tableau stays at the optimum.
   */
  *optimise(column: number, up: boolean): Steps<Delta | undefined> {
    for (let pivots = 0; ; pivots++) {
      const improving = this.improving(column, up, pivots > BLAND_AFTER)
      if (improving === undefined) return this.values[column]!
      const { entering, rises } = improving
      const step = this.longestStep(entering, rises)
      if (step === undefined) return undefined
      if (step.leaving === entering) {
        this.move(entering, step.target)
        if (this.meter.spend(this.users[entering]!.size + 1)) yield
      } else if (this.pivotTo(step.leaving, entering, step.target)) yield
    }
  }

  private improving(
    column: number,
    up: boolean,
    bland: boolean
  ): { readonly entering: number; readonly rises: boolean } | undefined {
    const row = this.rows[column]
    if (row === undefined) return this.canMove(column, up) ? { entering: column, rises: up } : undefined
    const entering = this.entering(row, up, bland)
    return entering === undefined
      ? undefined
      : { entering, rises: Rational.sign(row.get(entering)!) > 0 === up }
  }

  /** The first bound that is reached when a nonbasic column moves: its own, or that of a basic column. */
  private longestStep(
    entering: number,
    rises: boolean
  ): { readonly leaving: number; readonly target: Delta } | undefined {
    const own = rises ? this.upper[entering] : this.lower[entering]
    let leaving = entering
    let target = own?.value
    let shortest = own === undefined ? undefined : DeltaRational.distance(this.values[entering]!, own.value)
    for (const user of this.users[entering]!) {
      const coefficient = this.rows[user]!.get(entering)!
      const bound = Rational.sign(coefficient) > 0 === rises ? this.upper[user] : this.lower[user]
      if (bound === undefined) continue
      const step = DeltaRational.scale(
        Rational.abs(Rational.invert(coefficient)),
        DeltaRational.distance(this.values[user]!, bound.value)
      )
      const order = shortest === undefined ? -1 : DeltaRational.compare(step, shortest)
      if (order < 0 || (order === 0 && leaving !== entering && user < leaving)) {
        shortest = step
        leaving = user
        target = bound.value
      }
    }
    return target === undefined ? undefined : { leaving, target }
  }

  /** `leaving` takes the target value and becomes nonbasic, `entering` becomes basic. True when it is time to yield. */
  private pivotTo(leaving: number, entering: number, target: Delta): boolean {
    const coefficient = this.rows[leaving]!.get(entering)!
    this.meter.size(coefficient)
    this.meter.size(target.value)
    const step = DeltaRational.scale(
      Rational.invert(coefficient),
      DeltaRational.subtract(target, this.values[leaving]!)
    )
    this.values[leaving] = target
    this.values[entering] = DeltaRational.add(this.values[entering]!, step)
    for (const user of this.users[entering]!) {
      if (user === leaving) continue
      const change = DeltaRational.scale(this.rows[user]!.get(entering)!, step)
      this.values[user] = DeltaRational.add(this.values[user]!, change)
      this.suspects.add(user)
    }
    this.suspects.delete(leaving)
    this.suspects.add(entering)
    return this.pivot(leaving, entering)
  }

  private pivot(leaving: number, entering: number): boolean {
    const old = this.rows[leaving]!
    const inverse = Rational.invert(old.get(entering)!)
    const factor = Rational.negate(inverse)
    const row = new Map<number, Rat>([[leaving, inverse]])
    for (const [c, a] of old) {
      this.users[c]!.delete(leaving)
      if (c !== entering) row.set(c, Rational.multiply(a, factor))
    }
    this.rows[leaving] = undefined
    const users = this.users[entering]!
    this.users[entering] = new Set()
    let work = row.size
    for (const user of users) {
      const target = this.rows[user]!
      const multiplier = target.get(entering)!
      target.delete(entering)
      work += row.size
      for (const [c, a] of row) {
        const term = Rational.multiply(multiplier, a)
        const present = target.get(c)
        if (present === undefined) {
          target.set(c, term)
          this.users[c]!.add(user)
          continue
        }
        const total = Rational.add(present, term)
        if (Rational.sign(total) !== 0) target.set(c, total)
        else {
          target.delete(c)
          this.users[c]!.delete(user)
        }
      }
    }
    this.rows[entering] = row
    for (const c of row.keys()) this.users[c]!.add(entering)
    // Numbers beyond the safe integers cost several times as much.
    return this.meter.spend(inverse.big === undefined ? work : 4 * work)
  }
}
