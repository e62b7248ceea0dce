import { Result } from "effect"
import type { ValueSource } from "../Catalogue.js"
import { readPeriod } from "../readPeriod.js"
import * as Roles from "../Roles.js"
import { headerOf, type Layout, makePlan, noHeader, type TableHead } from "./Layout.js"
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
    return columns.length < FEWEST
      ? null
      : `${columns.length} columns are periods, ${columns[0]?.at} to ${columns[columns.length - 1]?.at}`
  },
  plan: head => {
    const header = headerOf(head)
    if (header === undefined) return noHeader(head)
    const columns = header.fields.map(f => f.trim())
    return makePlan(head, {
      header,
      columns,
      known: rolesByName(columns),
      values: periodColumns(columns, head)
    })
  }
}
