import * as Roles from "../Roles.js"
import { headerOf, type Layout, makePlan, noHeader, type TableHead } from "./Layout.js"

/** Columns that are called by a role's name, in any case. */
export const rolesByName = (columns: ReadonlyArray<string>): Map<Roles.Role, Roles.RoleSource> => {
  const found = new Map<Roles.Role, Roles.RoleSource>()
  for (const name of columns) {
    const role = Roles.roles.find(r => r === name.toLowerCase().replace(/[ -]/g, "_"))
    if (role !== undefined && !found.has(role)) found.set(role, Roles.column(name))
  }
  return found
}

const recognise = (head: TableHead): string | null => {
  const header = headerOf(head)
  if (header === undefined) return null
  const named = rolesByName(header.fields.map(f => f.trim()))
  const { roles, values } = head.resource
  const hasValue = named.has("value") || roles.has("value") || values.length > 0
  if (!hasValue || !(named.has("period") || roles.has("period"))) return null
  return named.size > 0
    ? `columns are called by their roles: ${[...named.keys()].join(", ")}`
    : "the mapping names the columns of period and value"
}

/**
 * One observation a row: columns are called by their roles, or named in the mapping.
 *
 * @category layout
 * @since 0.1.0
 */
export const tidy: Layout = {
  id: "tidy",
  recognise,
  plan: head => {
    const header = headerOf(head)
    if (header === undefined) return noHeader(head)
    const columns = header.fields.map(f => f.trim())
    return makePlan(head, { header, columns, known: rolesByName(columns) })
  }
}
