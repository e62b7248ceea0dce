/**
 * Tables in a text: rows of cells that bars or tabs keep apart, below a head that says what their columns hold.
 */
import type { Span } from "../../NormalisedText.js"

/**
 * One row; each cell without the blanks around it, empty ones too.
 *
 * @category extract
 * @since 0.1.0
 */
export interface Row extends Span {
  readonly cells: ReadonlyArray<Span>
}

/**
 * A table. `caption` is the line right above it.
 *
 * @category extract
 * @since 0.1.0
 */
export interface Table extends Span {
  readonly heads: ReadonlyArray<Row>
  readonly rows: ReadonlyArray<Row>
  readonly caption: Span | null
}

/** | a | b |, or a, tab, b. */
const BARS = /^\s*\|.*\|\s*$/u

/** What stands between the head of a Markdown table and its rows: |---|---:|. */
const RULE = /^\s*\|(?:\s*:?-{1,200}:?\s*\|)+\s*$/u

/** Longer lines are prose in which a bar or a tab happens to stand. */
const LONGEST = 2000

/** Rows of a head. */
const MOST_HEADS = 4

/** The cells of a line, or null where it is no row. */
const cellsOf = (text: string, line: Span): ReadonlyArray<Span> | null => {
  const words = text.slice(line.start, line.end)
  if (words.length > LONGEST) return null
  const mark = BARS.test(words) ? "|" : words.includes("\t") ? "\t" : null
  if (mark === null) return null
  const inner = mark === "|" ? { start: words.indexOf("|") + 1, end: words.lastIndexOf("|") } : null
  const cells: Array<Span> = []
  let at = inner?.start ?? 0
  for (const cell of words.slice(at, inner?.end).split(mark)) {
    const blank = cell.length - cell.trimStart().length
    const start = line.start + at + (cell.trim() === "" ? 0 : blank)
    cells.push({ start, end: start + cell.trim().length })
    at += cell.length + 1
  }
  return cells.length < 2 ? null : cells
}

const linesOf = (text: string): ReadonlyArray<Span> => {
  const lines: Array<Span> = []
  let start = 0
  for (const line of text.split("\n")) {
    lines.push({ start, end: start + line.length })
    start += line.length + 1
  }
  return lines
}

/** The nearest line above that is not empty, when it is right above or one empty line away. */
const captionOf = (text: string, lines: ReadonlyArray<Span>, first: number): Span | null =>
  [lines[first - 1], lines[first - 2]].find(
    line => line !== undefined && text.slice(line.start, line.end).trim() !== ""
  ) ?? null

/**
 * The tables of a text, in order. Rows at the top that hold no quantity are the head, and all that stand above a rule.
 *
 * @param text a normalised text
 * @param hasQuantity whether a cell says more than names and times
 * @category extract
 * @since 0.1.0
 */
export const find = (text: string, hasQuantity: (cell: Span) => boolean): ReadonlyArray<Table> => {
  if (!text.includes("|") && !text.includes("\t")) return []
  const lines = linesOf(text)
  const tables: Array<Table> = []
  for (let first = 0; first < lines.length; ) {
    const rows: Array<Row> = []
    let ruledHeads = 0
    let next = first
    for (let line = lines[next]; line !== undefined; line = lines[++next]) {
      if (RULE.test(text.slice(line.start, Math.min(line.end, line.start + LONGEST)))) {
        if (ruledHeads === 0) ruledHeads = Math.min(rows.length, MOST_HEADS)
        continue
      }
      const cells = cellsOf(text, line)
      if (cells === null) break
      rows.push({ ...line, cells })
    }
    if (rows.length > 1) tables.push(tableOf(rows, ruledHeads, hasQuantity, captionOf(text, lines, first)))
    first = Math.max(first + 1, next)
  }
  return tables
}

const tableOf = (
  rows: ReadonlyArray<Row>,
  ruledHeads: number,
  hasQuantity: (cell: Span) => boolean,
  caption: Span | null
): Table => {
  const found = rows.findIndex(({ cells }) => cells.slice(1).some(hasQuantity))
  const heads = ruledHeads > 0 ? ruledHeads : found > MOST_HEADS ? 1 : Math.max(found, 0)
  const start = rows[0]?.start ?? 0
  return {
    start,
    end: rows.at(-1)?.end ?? start,
    heads: rows.slice(0, heads),
    rows: rows.slice(heads),
    caption
  }
}
