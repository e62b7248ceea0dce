/**
 * Where in a table a number stands, so that its row and its column can say what it is.
 */
import type { IgnoredReason } from "../../../model/ClaimsFile.js"
import * as ArticleText from "../../ArticleText.js"
import type { Span } from "../../NormalisedText.js"
import type { DateMention } from "../times/DateMention.js"
import { holder, inside } from "../inside.js"
import * as Table from "./Table.js"
import { type CellTime, ofColumns, YEAR } from "./tableTimes.js"
import type { TableWords } from "./TableWords.js"

/**
 * A cell that holds a number and hardly more.
 *
 * @category extract
 * @since 0.1.0
 */
export interface Place {
  readonly table: Table.Table
  readonly cell: Span
  /** The cells above it in the head. */
  readonly heads: ReadonlyArray<Span>
  /** The cell that names its row; null where none does. */
  readonly name: Span | null
  /** The cell above the names, which may hold the unit of all numbers; empty where there is none. */
  readonly corner: Span
  readonly onlyFigure: boolean
  /** The times that the text mentions. */
  readonly mentions: ReadonlyArray<DateMention>
  /** The time spoken of above the table. */
  readonly above: string | null
  /** The last time of the columns, and what changes between them are against. */
  readonly columns: Omit<CellTime, "doubt"> | null
}

/**
 * A number in a table: one that states something, or one in a head or a name, with a note on it. Numbers within sentences are
 * left to prose, whether in a table or not.
 *
 * @category extract
 * @since 0.1.0
 */
export type InTable =
  | { readonly place: Place; readonly none?: undefined }
  | { readonly none: { readonly why: IgnoredReason; readonly note: string } }

/** Longer names of rows and heads are sentences. In code units. */
const LONGEST_NAME = 40

/** A cell with more letters than this beside its figures is a sentence. */
const MOST_LETTERS = 6

/** Columns looked at for the names of the rows, and rows that decide which it is. */
const FIRST_COLUMNS = 3
const SAMPLE = 20

/**
 * @param figures those of the text that are no times and no parts of names
 * @param above the time that the text speaks of at a place
 * @category extract
 * @since 0.1.0
 */
export const tablePlaces = (
  article: ArticleText.ArticleText,
  figures: ReadonlyArray<Span>,
  mentions: ReadonlyArray<DateMention>,
  above: (at: number) => string | null,
  words: TableWords
): { readonly spans: ReadonlyArray<Span>; readonly of: (found: Span) => InTable | null } => {
  const quantities = (cell: Span): ReadonlyArray<Span> =>
    inside(figures, cell).filter(figure => !isYear(article, cell, figure) && !isUnit(article, figure))
  const tables = Table.find(article.normalised.text, cell => quantities(cell).length > 0)
  const known = new Map<Table.Table, Layout>()
  return {
    spans: tables,
    of: found => {
      const table = holder(tables, found)
      if (table === null) return null
      let layout = known.get(table)
      if (layout === undefined) {
        layout = layoutOf(article, table, quantities, mentions, above(table.start))
        known.set(table, layout)
      }
      return placeOf(article, table, layout, found, mentions, quantities, words)
    }
  }
}

const isYear = (article: ArticleText.ArticleText, cell: Span, { start, end }: Span): boolean =>
  start === cell.start && end <= cell.end && YEAR.test(ArticleText.words(article, cell))

/** （万吨） is the unit of a row or a column. */
const isUnit = (article: ArticleText.ArticleText, { start, end }: Span): boolean =>
  /^[(（]$/u.test(article.form.charAt(start - 1)) &&
  /^[百千万亿]+\p{L}*$/u.test(article.form.slice(start, end))

/** Classes by which rows are divided: 15-24 years, 65+, under 10, 100人以上. */
const CLASS =
  /^(?:[<>≥≤]|(?:under|over|below|above|up to)\s)?\s?\d[\d.,]{0,12}\s?(?:[-–—~至到]\s?\d|\+|years?\b|岁|(?:and|or) (?:over|more|above|older|under|younger)\b|\p{L}{0,4}(?:以上|以下))/iu

/** What all cells of a table share. */
interface Layout {
  /** The column of names; null where there is none. */
  readonly names: number | null
  readonly rows: ReadonlyArray<Table.Row>
  readonly above: string | null
  readonly columns: Place["columns"]
}

const layoutOf = (
  article: ArticleText.ArticleText,
  table: Table.Table,
  quantities: (cell: Span) => ReadonlyArray<Span>,
  mentions: ReadonlyArray<DateMention>,
  above: string | null
): Layout => {
  const sample = table.rows.slice(0, SAMPLE)
  const isNames = (column: number): boolean => {
    const cells = sample.flatMap(({ cells }) => cells[column] ?? []).filter(({ start, end }) => end > start)
    const named = cells.filter(
      cell => quantities(cell).length === 0 || CLASS.test(ArticleText.words(article, cell))
    )
    return cells.length > 0 && named.length * 2 >= cells.length
  }
  const names = Array.from({ length: FIRST_COLUMNS }, (_, column) => column).find(isNames) ?? null
  return {
    names,
    rows: [...table.heads, ...table.rows],
    above,
    columns: ofColumns(article, table, mentions)
  }
}

const none = (note: string, why: IgnoredReason = "name"): InTable => ({ none: { why, note } })

const placeOf = (
  article: ArticleText.ArticleText,
  table: Table.Table,
  { names, rows, above, columns }: Layout,
  found: Span,
  mentions: ReadonlyArray<DateMention>,
  quantities: (cell: Span) => ReadonlyArray<Span>,
  words: TableWords
): InTable | null => {
  const row = holder(rows, found)
  const column = row?.cells.findIndex(({ start, end }) => found.start >= start && found.end <= end) ?? -1
  const cell = row?.cells[column]
  if (row === null || cell === undefined) return null
  const isShort = cell.end - cell.start <= LONGEST_NAME
  if (table.heads.includes(row)) return isShort ? none("the head of a table") : null
  if (column === names) return isShort ? none("the name of a row") : null
  const heads = table.heads.flatMap(({ cells }) => cells[column] ?? [])
  if (
    names !== null &&
    column < names &&
    heads.some(head => words.serial.test(ArticleText.words(article, head)))
  )
    return none("the number of a row", "list-number")
  const own = quantities(cell)
  let rest = ArticleText.words(article, cell)
  for (const { start, end } of own.toReversed())
    rest = `${rest.slice(0, start - cell.start)}${rest.slice(end - cell.start)}`
  if (rest.replace(/[^\p{L}]/gu, "").length > MOST_LETTERS) return null
  const name = names === null ? null : (row.cells[names] ?? null)
  const corner = names === null ? undefined : table.heads.at(-1)?.cells[names]
  const place = {
    table,
    cell,
    corner: corner ?? { start: cell.start, end: cell.start },
    heads,
    name,
    onlyFigure: own.length === 1,
    mentions,
    above,
    columns
  }
  return { place }
}
