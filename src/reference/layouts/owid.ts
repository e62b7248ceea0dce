import { Result } from "effect"
import type { ValueSource } from "../Catalogue.js"
import * as Json from "../Json.js"
import * as Roles from "../Roles.js"
import { headerOf, type Layout, makePlan, noHeader, rolesOf, type TableHead } from "./Layout.js"

const timeColumns = ["Year", "Day", "year", "day"]

/** What `.metadata.json` says about a column, which it knows by its title or by its short name. */
const describedColumn = (sidecar: Json.Json | undefined, name: string): Json.Json | undefined => {
  const columns = sidecar === undefined ? undefined : Json.follow(sidecar, "/columns")
  if (columns?.kind !== "object") return undefined
  return (
    columns.members.get(name) ??
    [...columns.members.values()].find(
      c => textIn(c, "shortName") === name || textIn(c, "titleShort") === name
    )
  )
}

const textIn = (json: Json.Json | undefined, member: string): string | undefined => {
  const found = json?.kind === "object" ? json.members.get(member) : undefined
  return found?.kind === "string" && found.value.trim() !== "" ? found.value.trim() : undefined
}

const valueColumn = (name: string, described: Json.Json | undefined): ValueSource => {
  const roles = new Map<Roles.Role, Roles.RoleSource>([["indicator", Roles.constant(name)]])
  const unit = textIn(described, "unit") ?? textIn(described, "shortUnit")
  const source = textIn(described, "citationShort")
  const released = textIn(described, "lastUpdated")
  if (unit !== undefined) roles.set("unit", Roles.constant(unit))
  if (source !== undefined) roles.set("source", Roles.constant(source))
  if (released !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(released))
    roles.set("released", Roles.constant(released))
  return { at: name, roles }
}

const isOwid = (fields: ReadonlyArray<string>): boolean =>
  /^entity$/i.test(fields[0] ?? "") &&
  /^code$/i.test(fields[1] ?? "") &&
  timeColumns.includes(fields[2] ?? "")

const headerIn = (head: TableHead) => {
  const header = headerOf(head)
  const fields = header?.fields.map(f => f.trim())
  return header !== undefined && fields !== undefined && isOwid(fields)
    ? { header, columns: fields }
    : undefined
}

/**
 * Our World in Data: `Entity,Code,Year`, then value columns, whose units stand in the `.metadata.json` beside the file.
 * Where there is no code (regions, groups of countries) the entity's name takes its place.
 *
 * @category layout
 * @since 0.1.0
 */
export const owid: Layout = {
  id: "owid",
  recognise: head => {
    const found = headerIn(head)
    return found === undefined ? null : `the columns start with ${found.columns.slice(0, 3).join(", ")}`
  },
  plan: head => {
    const found = headerIn(head)
    if (found === undefined) return noHeader(head)
    const { header, columns } = found
    const [, code = ""] = columns
    const sidecar = head.sidecar === null ? undefined : Result.getOrUndefined(Json.parse(head.sidecar))
    return makePlan(head, {
      header,
      columns,
      known: rolesOf(columns, [[code, "area"], ...timeColumns.map(name => [name, "period"] as const)]),
      values: columns.slice(3).map(name => valueColumn(name, describedColumn(sidecar, name))),
      traits: {
        split: ([entity = "", area = "", ...rest]) => [entity, area === "" ? entity : area, ...rest],
        made: [code]
      }
    })
  }
}
