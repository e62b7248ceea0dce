/**
 * Of when a number in a table is: the head of its column, the name of its row or what stands above the table says so.
 */
import * as ArticleText from "../../ArticleText.js"
import type { Span } from "../../NormalisedText.js"
import type { DateMention } from "../times/DateMention.js"
import { inside } from "../inside.js"
import { periodBefore, yearsEarlier } from "../times/periodSteps.js"
import type { Table } from "./Table.js"
import type { Place } from "./tablePlaces.js"

/**
 * @category extract
 * @since 0.1.0
 */
export interface CellTime {
  readonly period: string | null
  readonly versus: string | null
  readonly doubt: string | null
}

/**
 * A year that stands alone in a cell: 2023, 2023年, FY2023, 2024E.
 *
 * @category extract
 * @since 0.1.0
 */
export const YEAR = /^(?:FY ?)?((?:19|20)\d{2})(?:年|年度)?[EePp]?$/u

/** A time that a cell names, and whether it names its year. */
interface Named {
  readonly period: string
  readonly dated: boolean
}

const timeIn = (
  article: ArticleText.ArticleText,
  spans: ReadonlyArray<Span>,
  mentions: ReadonlyArray<DateMention>
): Named | null => {
  for (const span of spans.toReversed()) {
    const own = inside(mentions, span).findLast(({ base, period }) => !base && period !== null)
    const words = ArticleText.words(article, own ?? span)
    if (own?.period != null) return { period: own.period, dated: /(?:19|20)\d{2}/u.test(words) }
    const year = YEAR.exec(words)?.[1]
    if (year !== undefined) return { period: year, dated: true }
  }
  return null
}

/** A column of a year and a row of a month are of that month of that year; else what says more counts. */
const both = (column: Named | null, row: Named | null): string | null => {
  if (column === null || row === null) return (column ?? row)?.period ?? null
  if (/^\d{4}$/.test(column.period) && !row.dated) return row.period.replace(/\d{4}/g, column.period)
  if (/^\d{4}$/.test(row.period) && !column.dated) return column.period.replace(/\d{4}/g, row.period)
  return row.period.length > column.period.length ? row.period : column.period
}

/**
 * The last of the times that the columns of a table are of, and what a change between two of them is against.
 *
 * @category extract
 * @since 0.1.0
 */
export const ofColumns = (
  article: ArticleText.ArticleText,
  table: Table,
  mentions: ReadonlyArray<DateMention>
): { readonly period: string; readonly versus: string | null } | null => {
  const columns = Math.max(0, ...table.heads.map(({ cells }) => cells.length))
  const periods = Array.from({ length: columns }, (_, column) =>
    timeIn(
      article,
      table.heads.flatMap(({ cells }) => cells[column] ?? []),
      mentions
    )
  ).flatMap(time => time?.period ?? [])
  const last = periods.toSorted().at(-1)
  if (last === undefined) return null
  const others = periods.filter(period => period !== last)
  if (others.includes(yearsEarlier(last, 1)) || others.length === 0) return { period: last, versus: null }
  const before = periodBefore(last)
  return {
    period: last,
    versus: before !== null && others.includes(before) ? "previous" : (others.toSorted().at(-1) ?? null)
  }
}

/**
 * The time of a cell.
 *
 * @param compared whether it is a change or a rate of growth
 * @param previous whether the words of its column say that this is against the period just before
 * @category extract
 * @since 0.1.0
 */
export const timeOfCell = (
  article: ArticleText.ArticleText,
  place: Place,
  compared: boolean,
  previous: boolean
): CellTime => {
  const { heads, name, table, mentions, above, columns } = place
  const own = both(timeIn(article, heads, mentions), timeIn(article, name === null ? [] : [name], mentions))
  const base = heads
    .flatMap(head => inside(mentions, head))
    .find(mention => mention.base && !mention.previous && mention.yearsBack === null)
  const versus = !compared ? null : previous ? "previous" : (base?.period ?? null)
  if (own !== null) return { period: own, versus, doubt: null }
  if (compared && columns !== null)
    return { period: columns.period, versus: versus ?? columns.versus, doubt: null }
  const caption = timeIn(article, table.caption === null ? [] : [table.caption], mentions)
  if (caption !== null) return { period: caption.period, versus, doubt: null }
  return above === null
    ? { period: null, versus, doubt: "neither the table nor the text names a time" }
    : { period: above, versus, doubt: "taken from what stands above the table" }
}
