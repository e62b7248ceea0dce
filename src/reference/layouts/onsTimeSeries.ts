import { Result } from "effect"
import type { ValueSource } from "../Catalogue.js"
import { readPeriod } from "../readPeriod.js"
import * as Roles from "../Roles.js"
import type { TableRecord } from "../TableRecord.js"
import { type Layout, makePlan, noHeader, type TableHead } from "./Layout.js"

const rowNamed = (head: TableHead, name: string): TableRecord | undefined =>
  head.records.find(r => r.fields[0]?.trim().toLowerCase() === name.toLowerCase())

/** What the ONS prints before and behind a number, and the unit and multiplier that it means. */
const unitOf = (before: string, behind: string): Roles.RoleSources => {
  const roles = new Map<Roles.Role, Roles.RoleSource>()
  const small = behind.toLowerCase()
  const unit = before === "£" ? "GBP" : before === "$" ? "USD" : before === "€" ? "EUR" : ""
  const scale =
    small === "m"
      ? "millions"
      : small === "bn"
        ? "billions"
        : /^(thousand|000'?s)/.test(small)
          ? "thousands"
          : ""
  if (unit !== "") roles.set("unit", Roles.constant(unit))
  else if (small.startsWith("index")) roles.set("unit", Roles.constant("index"))
  else if (scale === "" && behind !== "") roles.set("unit", Roles.constant(behind))
  if (scale !== "") roles.set("unit_multiplier", Roles.constant(scale))
  return roles
}

/** `29-09-2023` → `2023-09-29`. */
const isoDate = (text: string): string | undefined => {
  const parts = /^(\d{2})[-/](\d{2})[-/](\d{4})$/.exec(text.trim())
  return parts === null ? undefined : `${parts[3]}-${parts[2]}-${parts[1]}`
}

const series = (head: TableHead, cdids: TableRecord): ReadonlyArray<ValueSource> => {
  const at = (row: string, i: number): string => rowNamed(head, row)?.fields[i]?.trim() ?? ""
  return cdids.fields.slice(1).flatMap((cdid, j) => {
    const i = j + 1
    if (cdid.trim() === "") return []
    const roles = new Map([
      ["indicator", Roles.constant(cdid.trim())] as const,
      ...unitOf(at("PreUnit", i), at("Unit", i))
    ])
    const released = isoDate(at("Release date", i))
    if (released !== undefined) roles.set("released", Roles.constant(released))
    if (released !== undefined) roles.set("vintage", Roles.constant(released))
    return [{ at: cdid.trim(), roles }]
  })
}

/**
 * Time series of the British statistical office: rows of metadata (Title, CDID, PreUnit, Unit, Release date …), then
 * years, quarters and months below each other in the first column. The indicator is the series' CDID.
 *
 * @category layout
 * @since 0.1.0
 */
export const onsTimeSeries: Layout = {
  id: "ons",
  recognise: head =>
    rowNamed(head, "Title") !== undefined && rowNamed(head, "CDID") !== undefined
      ? "the first column has the rows Title and CDID"
      : null,
  plan: head => {
    const cdids = rowNamed(head, "CDID")
    if (cdids === undefined) return noHeader(head)
    const first = head.records.find(
      r => r.line > cdids.line && Result.isSuccess(readPeriod(r.fields[0] ?? "", head.resource.period))
    )
    const columns = ["PERIOD", ...cdids.fields.slice(1).map(f => f.trim())]
    const known = new Map([
      ["period", Roles.column("PERIOD")] as const,
      ["publisher", Roles.constant("Office for National Statistics")] as const,
      ["source", Roles.constant("Office for National Statistics")] as const
    ])
    return makePlan(head, {
      header: cdids,
      columns,
      known,
      values: series(head, cdids),
      traits: { firstLine: first?.line ?? Number.MAX_SAFE_INTEGER }
    })
  }
}
