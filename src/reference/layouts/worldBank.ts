import * as Roles from "../Roles.js"
import type { TableRecord } from "../TableRecord.js"
import { type Layout, makePlan, noHeader, rolesOf, type TableHead } from "./Layout.js"
import { periodColumns, unreadPeriods } from "./wide.js"

/** `Country Name,Country Code,Indicator Name,…`, in any order; DataBank says Series for Indicator. */
const isHeader = (record: TableRecord): boolean => {
  const fields = record.fields.map(f => f.trim())
  return (
    fields.includes("Country Code") && (fields.includes("Indicator Code") || fields.includes("Series Code"))
  )
}

const headerIn = (head: TableHead): TableRecord | undefined => head.records.find(isHeader)

/** What the lines above the header say: `"Last Updated Date","2016-05-02"`. */
const preamble = (head: TableHead, header: TableRecord, name: string): string | undefined =>
  head.records.find(r => r.line < header.line && r.fields[0]?.trim() === name)?.fields[1]?.trim()

const knownRoles = (
  columns: ReadonlyArray<string>,
  head: TableHead,
  header: TableRecord
): Roles.RoleSources => {
  const known = rolesOf(columns, [
    ["Indicator Code", "indicator"],
    ["Series Code", "indicator"],
    ["Country Code", "area"],
    ["Indicator Name", "unit"],
    ["Series Name", "unit"]
  ])
  const source = preamble(head, header, "Data Source")
  const updated = preamble(head, header, "Last Updated Date")
  known.set("publisher", Roles.constant("World Bank"))
  known.set("source", Roles.constant(source === undefined ? "World Bank" : `World Bank, ${source}`))
  if (updated !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(updated)) {
    known.set("released", Roles.constant(updated))
    known.set("vintage", Roles.constant(updated))
  }
  return known
}

/** `2015` or DataBank's `2015 [YR2015]`. */
const yearText = (name: string): string => name.replace(/ \[YR\d{4}.*\]$/, "")

/**
 * World Bank downloads: a preamble, blank lines, one country and indicator a row, years as columns, a comma too many at
 * the end. The unit is what the indicator's name has in parentheses.
 *
 * @category layout
 * @since 0.1.0
 */
export const worldBank: Layout = {
  id: "world-bank",
  recognise: head => {
    const header = headerIn(head)
    return header === undefined
      ? null
      : `line ${header.line} has the World Bank's columns Country Code and Indicator Code`
  },
  plan: head => {
    const header = headerIn(head)
    if (header === undefined) return noHeader(head)
    const all = header.fields.map(f => f.trim())
    const columns = all[all.length - 1] === "" ? all.slice(0, -1) : all
    const name = columns.find(c => c === "Indicator Name" || c === "Series Name")
    const { defects, plan } = makePlan(head, {
      header,
      columns,
      known: knownRoles(columns, head, header),
      values: periodColumns(columns, head, yearText),
      traits: {
        lastMayBeEmpty: true,
        missing: [".."],
        unitInName: name ?? null,
        isRemark: fields => /^(Data from database|Last Updated)\b/.test(fields[0] ?? "")
      }
    })
    return { plan, defects: [...defects, ...unreadPeriods(columns, head, header.line, yearText)] }
  }
}
