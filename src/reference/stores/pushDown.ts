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

/** A statement has room for 65,535 parameters. */
const MOST_TEXTS = 20_000

/**
 * Puts the keys of a query into SQL: the pairs of indicator and area that its cells name, or where one of the two is
 * no column or open the codes of the other and the years of the periods. What cannot be said is left to the reader: the
 * condition may let too much through, never too little.
 *
 * @category store
 * @since 0.1.0
 */
export const pushDown = (plan: TablePlan, query: ReferenceQuery, store: Store): Condition => {
  const parameters: Array<string> = []
  const bind = (text: string): string => store.parameter(parameters.push(text))
  const indicator = onlyColumn(plan, "indicator")
  const area = onlyColumn(plan, "area")
  const series = indicator === undefined || area === undefined ? undefined : seriesOf(query, indicator, area)
  if (indicator !== undefined && area !== undefined && series !== undefined) {
    const rows = series.pairs.map(pair => `(${pair.map(bind).join(", ")})`).join(", ")
    const alone = series.indicators.map(bind).join(", ")
    // Whole series: to look for their years as well costs a database more than it saves.
    const tests = [
      ...(rows === "" ? [] : [`(${textOf(indicator)}, ${textOf(area)}) IN (${store.pairs}${rows})`]),
      ...(alone === "" ? [] : [`${textOf(indicator)} IN (${alone})`])
    ]
    return { text: tests.length === 0 ? "1 = 0" : tests.join(" OR "), parameters }
  }
  const clauses: Array<string> = []
  for (const [bound, wanted, known] of [
    [indicator, wantedOf(query.cells, cell => cell.indicator), query.names.indicators],
    [area, wantedOf(query.cells, cell => cell.area), query.names.areas]
  ] as const) {
    if (bound === undefined || wanted === undefined) continue
    const texts = [...new Set(wanted.flatMap(id => writings(bound, id, known)))]
    if (texts.length > MOST_TEXTS) continue
    clauses.push(texts.length > 0 ? `${textOf(bound)} IN (${texts.map(bind).join(", ")})` : "1 = 0")
  }
  const period = onlyColumn(plan, "period")
  const years = yearsAsked(query.cells)
  if (period !== undefined && period.codes === null && years !== undefined) {
    // A slash makes a window or a fiscal year, which may name another year first.
    const tests = [...years.map(year => `%${year}%`), "%/%"].map(
      pattern => `${textOf(period)} LIKE ${bind(pattern)}`
    )
    clauses.push(`(${tests.join(" OR ")})`)
  }
  return { text: clauses.length === 0 ? null : clauses.join(" AND "), parameters }
}

const textOf = (bound: Column): string => `CAST(${columnIdentifier(bound.name)} AS VARCHAR)`

type Column = Bound & { readonly kind: "cell" }

/** The series that cells are of, in every writing. */
interface Series {
  readonly pairs: ReadonlyArray<readonly [indicator: string, area: string]>
  /** Indicators that are asked for in any area. */
  readonly indicators: ReadonlyArray<string>
}

/** Undefined when a cell names no indicator, none names an area, or there are too many. */
const seriesOf = ({ cells, names }: ReferenceQuery, indicator: Column, area: Column): Series | undefined => {
  const pairs = new Map<string, readonly [string, string]>()
  const alone = new Set<string>()
  let hasArea = false
  for (const cell of cells) {
    if (cell.indicator === null) return undefined
    const known = writings(indicator, cell.indicator, names.indicators)
    if (cell.area === null) for (const i of known) alone.add(i)
    else {
      hasArea = true
      for (const i of known)
        for (const a of writings(area, cell.area, names.areas)) pairs.set(JSON.stringify([i, a]), [i, a])
    }
    if (pairs.size + alone.size > MOST_TEXTS) return undefined
  }
  return hasArea ? { pairs: [...pairs.values()], indicators: [...alone] } : undefined
}

/** The column of a role that is the same in all readings and stands in the table as it is; else undefined. */
const onlyColumn = (plan: TablePlan, role: "indicator" | "area" | "period"): Column | undefined => {
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
