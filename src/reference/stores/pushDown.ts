import type { Bound, TablePlan } from "../layouts/Layout.js"
import type { CellQuery, ReferenceQuery } from "../ReferenceQuery.js"
import { writings, yearsNamed } from "../RowFilter.js"
import { columnIdentifier, type Store } from "./Store.js"

/** A condition on rows that holds for every row asked for, and for few others. */
export interface Condition {
  /** Text behind WHERE; null: every row is asked for. */
  readonly text: string | null
  readonly parameters: ReadonlyArray<string>
}

/** Longer lists of years are not worth sending. */
const MOST_YEARS = 100

/**
 * Puts the keys of a query into SQL: the codes of its indicators and areas, and the years that its periods name. What
 * cannot be said is left to the reader: the condition may let too much through, never too little.
 *
 * @category store
 * @since 0.1.0
 */
export const pushDown = (plan: TablePlan, query: ReferenceQuery, store: Store): Condition => {
  const parameters: Array<string> = []
  const bind = (text: string): string => store.parameter(parameters.push(text))
  const oneOf = (bound: Bound & { readonly kind: "cell" }, texts: ReadonlyArray<string>): string =>
    `CAST(${columnIdentifier(bound.name)} AS VARCHAR) IN (${texts.map(bind).join(", ")})`

  const clauses: Array<string> = []
  for (const [role, known] of [
    ["indicator", query.names.indicators],
    ["area", query.names.areas]
  ] as const) {
    const bound = onlyColumn(plan, role)
    const wanted = wantedOf(query.cells, cell => cell[role])
    if (bound === undefined || wanted === undefined) continue
    const texts = [...new Set(wanted.flatMap(id => writings(bound, id, known)))]
    clauses.push(texts.length > 0 ? oneOf(bound, texts) : "1 = 0")
  }
  const period = onlyColumn(plan, "period")
  const years = yearsAsked(query.cells)
  if (period !== undefined && period.codes === null && years !== undefined) {
    const name = `CAST(${columnIdentifier(period.name)} AS VARCHAR)`
    // A slash makes a window or a fiscal year, which may name another year first.
    const tests = [...years.map(year => `%${year}%`), "%/%"].map(pattern => `${name} LIKE ${bind(pattern)}`)
    clauses.push(`(${tests.join(" OR ")})`)
  }
  return { text: clauses.length === 0 ? null : clauses.join(" AND "), parameters }
}

/** The column of a role that is the same in all readings and stands in the table as it is; else undefined. */
const onlyColumn = (
  plan: TablePlan,
  role: "indicator" | "area" | "period"
): (Bound & { readonly kind: "cell" }) | undefined => {
  const [first] = plan.readings
  const bound = first?.get(role)
  if (bound?.kind !== "cell" || plan.labelled || plan.made.includes(bound.name)) return undefined
  const isShared = plan.readings.every(reading => {
    const other = reading.get(role)
    return other?.kind === "cell" && other.index === bound.index
  })
  return isShared ? bound : undefined
}

/** All ids that the cells name; undefined when one of them names none and so means any. */
const wantedOf = (
  cells: ReadonlyArray<CellQuery>,
  id: (cell: CellQuery) => string | null
): ReadonlyArray<string> | undefined => {
  const ids = new Set<string>()
  for (const cell of cells) {
    const wanted = id(cell)
    if (wanted === null) return undefined
    ids.add(wanted)
  }
  return [...ids]
}

/** The years that texts of the cells' periods may name; undefined when a period is open, unknown or any. */
const yearsAsked = (cells: ReadonlyArray<CellQuery>): ReadonlyArray<number> | undefined => {
  const years = new Set<number>()
  for (const { period, stock } of cells) {
    if (period === null || typeof period.start !== "number" || typeof period.end !== "number")
      return undefined
    for (const year of yearsNamed(period, stock === true)) years.add(year)
  }
  return years.size > MOST_YEARS ? undefined : [...years]
}
