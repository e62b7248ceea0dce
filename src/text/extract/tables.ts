/**
 * Tables in Markdown: a number is of the time that heads its column, and a column of changes holds changes.
 */
import type { DateMention } from "./DateMention.js"
import type { Reading } from "./draftClaim.js"
import { negate, unsigned } from "./figureSign.js"
import { periodBefore } from "./periodSteps.js"

/**
 * What the tables of a text say about the readings in them.
 *
 * @category extract
 * @since 0.1.0
 */
export type Tables = (readings: ReadonlyArray<Reading>) => ReadonlyArray<Reading>

interface Column {
  readonly words: string
  readonly period: string | null
}

interface Table {
  readonly start: number
  readonly end: number
  readonly columns: ReadonlyArray<Column>
}

/** A line of cells, a line of dashes, more lines of cells. */
const TABLE = /^\|[^\n]*\|[ \t]*\n\|(?=[^\n]*-)[ \t:|-]+\n(?:\|[^\n]*(?:\n|$))+/gmu

/** Longer rows are not looked at, so that work stays bounded. */
const WIDEST = 2_000

const CHANGES = /\b(?:change|chg|diff(?:erence)?|growth|yoy|y\/y|y-o-y|mom|m\/m|qoq|q\/q)\b|Δ|[+]\/-/iu
const ON_PERIOD = /\b(?:mom|m\/m|m-o-m|qoq|q\/q|q-o-q|month|quarter|week)\b/iu
const ON_YEAR = /\b(?:yoy|y\/y|y-o-y|year|annual)\b/iu
const SHARES = /\bshare\b|% of (?:the )?total\b/iu

/** The columns of a head, with the times that it names. */
const columnsOf = (
  header: string,
  start: number,
  mentions: ReadonlyArray<DateMention>
): ReadonlyArray<Column> => {
  let at = start
  return header.split("|").map(words => {
    const end = at + words.length
    const time = mentions.find(mention => !mention.base && mention.start >= at && mention.end <= end)
    at = end + 1
    return { words, period: time?.period ?? null }
  })
}

const read = (reading: Reading, { start, columns }: Table, text: string): Reading => {
  const { found, digits } = reading.passage
  const line = text.slice(Math.max(start, digits - WIDEST), digits)
  const row = line.slice(line.lastIndexOf("\n") + 1)
  if (row.length === WIDEST) return reading
  const column = columns[row.split("|").length - 1]
  if (column === undefined) return reading
  const signed = isBracketed(text, digits, found.end) && !reading.reading.negative
  const own = signed
    ? { ...reading, figure: `-${unsigned(reading.reading)}`, reading: negate(reading.reading) }
    : reading
  const { kind } = own.reading.unit
  if (CHANGES.test(column.words)) {
    const measure = kind === "percent" || kind === "permille" ? "growth" : "change"
    const periods = columns.flatMap(({ period }) => (period === null ? [] : [period])).sort()
    const last = periods.at(-1)
    const isNext = last !== undefined && periods.at(-2) === periodBefore(last)
    const previous = ON_PERIOD.test(column.words) || (isNext && !ON_YEAR.test(column.words))
    const time = column.period ?? last ?? own.time.period
    return {
      ...own,
      measure,
      time: { ...own.time, period: time, versus: previous ? "previous" : null, doubt: null }
    }
  }
  const measure = SHARES.test(column.words) && kind === "percent" ? "share" : own.measure
  return column.period === null
    ? { ...own, measure }
    : { ...own, measure, time: { ...own.time, period: column.period, doubt: null } }
}

/** A number alone in its cell, in brackets, is negative, as accounts print it. */
const isBracketed = (text: string, digits: number, end: number): boolean =>
  /\|[ \t]*\([^|()\d]{0,4}$/u.test(text.slice(Math.max(0, digits - 12), digits)) &&
  /^[^|()\d]{0,4}\)[^|()\d]{0,4}\|/u.test(text.slice(end, end + 12))

/**
 * The readings have to be asked about in the order of the text.
 *
 * @param text the normalised text
 * @param mentions its times, in order
 * @category extract
 * @since 0.1.0
 */
export const make = (text: string, mentions: ReadonlyArray<DateMention>): Tables => {
  let time = 0
  const tables = [...text.matchAll(TABLE)].map(({ 0: lines, index }): Table => {
    const header = lines.slice(0, lines.indexOf("\n"))
    while ((mentions[time]?.start ?? index) < index) time += 1
    let until = time
    while ((mentions[until]?.start ?? Infinity) < index + header.length) until += 1
    const own = mentions.slice(time, until)
    return { start: index, end: index + lines.length, columns: columnsOf(header, index, own) }
  })
  if (tables.length === 0) return readings => readings
  let next = 0
  return readings => {
    const first = readings[0]?.passage.found.start ?? -1
    while ((tables[next]?.end ?? first + 1) <= first) next += 1
    const table = tables[next]
    return table === undefined || first < table.start
      ? readings
      : readings.map(reading => read(reading, table, text))
  }
}
