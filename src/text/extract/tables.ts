/**
 * Tables of a text (Markdown): the head of a column or of a row names the unit of its bare numbers, and their time.
 */
import { Result } from "effect"
import { parseFigure } from "../figures/parseFigure.js"
import type { Span } from "../NormalisedText.js"
import type { DateMention } from "./DateMention.js"
import type { Reading } from "./draftClaim.js"
import { negate, unsigned } from "./figureSign.js"
import { firstFrom } from "./Times.js"

interface Row extends Span {
  readonly cells: ReadonlyArray<Span>
}

/** A row below the head of its table. */
interface Body extends Row {
  readonly head: Row
  /** The line in front of the table. */
  readonly caption: string
}

/**
 * The rows of all tables of a text, in order.
 *
 * @category extract
 * @since 0.1.0
 */
export type Tables = ReadonlyArray<Body>

const ROW = /^[ \t]*\|.*\|[ \t]*$/gmu
const RULE = /^[|:\s-]+$/

const rowAt = (text: string, start: number, end: number): Row => {
  const cells: Array<Span> = []
  let from = text.indexOf("|", start) + 1
  for (let bar = text.indexOf("|", from); bar !== -1 && bar < end; bar = text.indexOf("|", from)) {
    cells.push({ start: from, end: bar })
    from = bar + 1
  }
  return { start, end, cells }
}

/**
 * Finds the tables of a text: lines between bars, one below the other; the first is the head.
 *
 * @category extract
 * @since 0.1.0
 */
export const find = (text: string): Tables => {
  if (!text.includes("|")) return []
  const rows: Array<Body> = []
  let head: Row | null = null
  let caption = ""
  let last = -2
  for (const match of text.matchAll(ROW)) {
    const end = match.index + match[0].length
    const follows = match.index <= last + 2
    last = end
    if (head === null || !follows) {
      head = rowAt(text, match.index, end)
      const before = text.slice(Math.max(0, match.index - CAPTION), match.index).trimEnd()
      caption = before.slice(before.lastIndexOf("\n") + 1)
    } else if (!RULE.test(match[0])) rows.push({ ...rowAt(text, match.index, end), head, caption })
  }
  return rows
}

/** Characters in front of a table among which the unit of all of it may stand. */
const CAPTION = 80

const UNIT =
  /[(（](?:单位[:：]?\s?)?(?<unit>[^()（）\d]{1,8})[)）]|单位[:：]\s?(?<named>[^\s()（）|,，。]{1,8})/u

const unitIn = (words: string): string | null => {
  const groups = UNIT.exec(words)?.groups
  return groups?.["unit"] ?? groups?.["named"] ?? null
}

/** Heads of columns that say by how much something grew, and those against the period before. */
const GROWTH = /同比|环比|增(?:长|减|速|幅)|涨跌幅|年增|月增|yoy|qoq|mom|% ?change|growth/iu
const MONTHLY = /环比|月增|季增|qoq|mom/iu

/** Times looked at in the head of a column. */
const MOST = 4

/** A bare number, or one in brackets, which is a minus in a table. */
const BARE = /^\s*(?<open>[(（])?\s*[-+−]?\d[\d.,]*\s*[)）]?\s*$/u

/**
 * A reading with the unit and the time that its table gives it; itself where it stands in none.
 *
 * @category extract
 * @since 0.1.0
 */
export const inTable = (
  reading: Reading,
  tables: Tables,
  text: string,
  mentions: ReadonlyArray<DateMention>,
  language: string
): Reading => {
  const { found } = reading.passage
  const row = tables.length === 0 ? undefined : tables[firstFrom(tables, found.start + 1) - 1]
  if (row === undefined || row.end < found.end) return reading
  const column = row.cells.findIndex(cell => cell.start <= found.start && found.end <= cell.end)
  const [cell, above, label, corner] = [
    row.cells[column],
    row.head.cells[column],
    row.cells[0],
    row.head.cells[0]
  ]
  if (cell === undefined || column === 0) return reading
  const wordsOf = (span: Span | undefined): string =>
    span === undefined ? "" : text.slice(span.start, span.end)
  const bare = BARE.exec(wordsOf(cell))
  const heads = [above, label, corner].map(span => unitIn(wordsOf(span)))
  const [ofColumn] = heads
  const unit =
    bare === null
      ? null
      : ofColumn === "%"
        ? ofColumn
        : (heads[1] ?? ofColumn ?? heads[2] ?? unitIn(row.caption))
  const from = above === undefined ? 0 : firstFrom(mentions, above.start)
  const time = mentions
    .slice(from, from + MOST)
    .find(({ end, base }) => !base && above !== undefined && end <= above.end)
  const read =
    unit == null || reading.reading.unit.kind !== "none"
      ? null
      : parseFigure(`${unsigned(reading.reading)}${unit}`, { language })
  const lent =
    read === null || Result.isFailure(read)
      ? reading.reading
      : { ...(reading.reading.negative ? negate(read.success) : read.success), text: reading.reading.text }
  const growth = lent.unit.kind === "percent" && reading.measure === "level" && GROWTH.test(wordsOf(above))
  const minus = bare?.groups?.["open"] !== undefined && !lent.negative
  return {
    ...reading,
    reading: minus ? negate(lent) : lent,
    figure: minus ? `-${reading.figure}` : reading.figure,
    measure: growth ? "growth" : reading.measure,
    time: {
      ...reading.time,
      ...(time === undefined ? {} : { period: time.period, doubt: null }),
      ...(growth && MONTHLY.test(wordsOf(above)) ? { versus: "previous" } : {})
    },
    doubts:
      lent === reading.reading && !minus
        ? reading.doubts
        : [...reading.doubts, { field: "measure", why: "its unit is printed in the head of its table" }]
  }
}
