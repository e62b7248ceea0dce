import { Result } from "effect"
import type { ValueSource } from "../Catalogue.js"
import { readPeriod } from "../readPeriod.js"
import * as Roles from "../Roles.js"
import { headerOf, type Layout, makePlan, noHeader, type TableHead } from "./Layout.js"
import * as ReferenceDefect from "../ReferenceDefect.js"
import { rolesByName } from "./tidy.js"

/** The columns whose names are periods, each as a value column. */
export const periodColumns = (
  columns: ReadonlyArray<string>,
  head: TableHead,
  periodText: (name: string) => string = name => name
): ReadonlyArray<ValueSource> =>
  columns.flatMap(name => {
    const text = periodText(name)
    return /\d{4}/.test(text) && Result.isSuccess(readPeriod(text, head.resource.period))
      ? [{ at: name, roles: new Map([["period", Roles.constant(text)] as const]) }]
      : []
  })

/** The name of a column begins as a period does: a year, a fiscal year. */
const LIKE_PERIOD = /^(?:FY ?)?\d{4}(?!\d)/i

/** Columns that look like periods and are none that can be read: their values are left out, and that is said. */
export const unreadPeriods = (
  columns: ReadonlyArray<string>,
  head: TableHead,
  line: number,
  periodText: (name: string) => string = name => name
): ReadonlyArray<ReferenceDefect.ReferenceDefect> => {
  const { file, resource } = head
  const bound = new Set(
    [...resource.roles.values()].map(from => (from.kind === "column" ? from.column : null))
  )
  return columns.flatMap((name, i) => {
    const text = periodText(name)
    const read = readPeriod(text, resource.period)
    if (!LIKE_PERIOD.test(text) || bound.has(name) || Result.isSuccess(read)) return []
    const place = { resource: resource.name, file, line, column: i + 1, columnName: name }
    return [ReferenceDefect.make("not-a-period", "warning", place, { text, reason: read.failure })]
  })
}

/** One such column may be chance; two are a layout. */
const FEWEST = 2

/**
 * One series a row, its periods (years, quarters, months) as columns.
 *
 * @category layout
 * @since 0.1.0
 */
export const wide: Layout = {
  id: "wide",
  recognise: head => {
    const header = headerOf(head)
    if (header === undefined || head.resource.roles.has("period") || head.resource.values.length > 0)
      return null
    const columns = periodColumns(
      header.fields.map(f => f.trim()),
      head
    )
    const unread = unreadPeriods(header.fields, head, header.line).length
    if (columns.length < FEWEST)
      return columns.length + unread < FEWEST
        ? null
        : `${columns.length + unread} columns are called by periods, ${unread} of which cannot be read`
    return `${columns.length} columns are periods, ${columns[0]?.at} to ${columns[columns.length - 1]?.at}`
  },
  plan: head => {
    const header = headerOf(head)
    if (header === undefined) return noHeader(head)
    const columns = header.fields.map(f => f.trim())
    const { defects, plan } = makePlan(head, {
      header,
      columns,
      known: rolesByName(columns),
      values: periodColumns(columns, head)
    })
    return { plan, defects: [...defects, ...unreadPeriods(columns, head, header.line)] }
  }
}
