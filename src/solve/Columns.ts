/**
 * The columns of a system: one for every monomial (its number is the column), then one for every linear form that comes
 * up. They are shared by all cases and all subsets of premises that are tried, so that the tableau stays warm.
 */
import * as Rational from "../arithmetic/Rational.js"
import type { Bound } from "./Bound.js"
import * as DeltaRational from "./DeltaRational.js"
import type { Meter, Steps } from "./Meter.js"
import type { NarrowRow } from "./Narrowing.js"
import type { Row } from "./Row.js"
import type { System } from "./System.js"
import { Tableau } from "./Tableau.js"

const NO_ROWS: ReadonlyArray<NarrowRow> = []

/**
 * Columns by their form, with their bounds from facts.
 *
 * @category search
 * @since 0.1.0
 */
export class Columns {
  private readonly forms = new Map<string, number>()
  /** Form of each column from `monomials` on. */
  private readonly rows: Array<NarrowRow> = []
  private readonly users = new Map<number, Array<NarrowRow>>()
  private readonly bounds = new Map<Row, { plain?: Bound; whole?: Bound }>()
  private warm: Tableau | undefined
  /** Number of monomials, the constant included. */
  readonly monomials: number

  constructor(
    readonly system: System,
    private readonly meter: Meter
  ) {
    this.monomials = system.monomials.factors.length
  }

  /** Number of columns so far. */
  get size(): number {
    return this.monomials + this.rows.length
  }

  /** The column that a row bounds. */
  columnOf(row: Row): number {
    return row.monomials.length === 1
      ? row.monomials[0]!
      : this.columnOfForm(row.key, row.monomials, row.coefficients)
  }

  private columnOfForm(
    key: string,
    columns: ReadonlyArray<number>,
    coefficients: ReadonlyArray<Rational.Rational>
  ): number {
    const known = this.forms.get(key)
    if (known !== undefined) return known
    const column = this.size
    const factors = Float64Array.from(coefficients, Rational.toNumber)
    const row: NarrowRow = {
      columns,
      coefficients,
      factors,
      exact: factors.every(Number.isSafeInteger),
      column
    }
    this.forms.set(key, column)
    this.rows.push(row)
    this.warm?.slack(columns, coefficients)
    if (row.exact) {
      for (const monomial of columns) {
        const users = this.users.get(monomial)
        if (users === undefined) this.users.set(monomial, [row])
        else users.push(row)
      }
    }
    return column
  }

  /** The form of a column, unless it is a monomial. */
  formOf(column: number): NarrowRow | undefined {
    return column < this.monomials ? undefined : this.rows[column - this.monomials]
  }

  /** The forms that contain a monomial. */
  rowsOf(column: number): ReadonlyArray<NarrowRow> {
    return this.users.get(column) ?? NO_ROWS
  }

  /** True when the row contains a product of unknowns. */
  hasProducts(row: Row): boolean {
    const last = row.monomials[row.monomials.length - 1]!
    return last > this.system.variables.length
  }

  /** True when the column takes whole values only. */
  isWhole(column: number, wholePremises: ReadonlyMap<number, number>): boolean {
    const form = this.formOf(column)
    if (form !== undefined) return form.columns.every(monomial => this.isWhole(monomial, wholePremises))
    const variable = this.system.variables[column - 1]
    return variable !== undefined && (variable.integer || wholePremises.has(column - 1))
  }

  /** A row as a bound of its column. */
  boundOf(row: Row, whole: boolean): Bound {
    let bounds = this.bounds.get(row)
    if (bounds === undefined) {
      bounds = {}
      this.bounds.set(row, bounds)
    }
    if (!whole) {
      bounds.plain ??= { value: row.bound, origin: { kind: "row", row, rounded: false } }
      return bounds.plain
    }
    const rounded = DeltaRational.compare(row.rounded, row.bound) !== 0
    bounds.whole ??= { value: row.rounded, origin: { kind: "row", row, rounded } }
    return bounds.whole
  }

  /** The undisputed bounds of a variable. */
  variableBounds(
    variable: number,
    whole: boolean
  ): { readonly low: Bound | undefined; readonly high: Bound | undefined } {
    const { low, high } = this.system.variables[variable]!
    const bound = (end: Rational.Rational | null, side: "low" | "high"): Bound | undefined => {
      if (end === null) return undefined
      const rounded = whole && !Rational.isInteger(end)
      const value = rounded ? (side === "low" ? Rational.ceil(end) : Rational.floor(end)) : end
      return { value: DeltaRational.of(value), origin: { kind: "variable", variable, side, rounded } }
    }
    return { low: bound(low, "low"), high: bound(high, "high") }
  }

  /** The tableau with all columns so far. It is there once `warmTableau` has run. */
  get tableau(): Tableau {
    return this.warm!
  }

  /** Sets the tableau up, unless it is there already. */
  *warmTableau(): Steps<Tableau> {
    if (this.warm !== undefined) return this.warm
    const tableau = new Tableau(this.meter)
    for (let column = 0; column < this.monomials; column++) tableau.column()
    for (const row of this.rows) {
      tableau.slack(row.columns, row.coefficients)
      if (this.meter.spend(row.columns.length)) yield
    }
    this.warm = tableau
    return tableau
  }

  /** Forgets the tableau, whose numbers have grown too large to be worth keeping. */
  cool(): void {
    this.warm = undefined
  }
}
