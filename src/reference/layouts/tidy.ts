import * as ReferenceDefect from "../ReferenceDefect.js"
import * as Roles from "../Roles.js"
import { headerOf, type Layout, makePlan, noPlan, type TableHead } from "./Layout.js"

/** Columns that are called by a role's name, in any case. */
const rolesByName = (columns: ReadonlyArray<string>): Roles.RoleSources => {
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
  const has = (role: Roles.Role): boolean => named.has(role) || roles.has(role)
  const hasValue = has("value") || values.length > 0
  const hasIndicator = has("indicator") || (values.length > 0 && values.every(v => v.roles.has("indicator")))
  if (!(hasValue && hasIndicator && has("period"))) return null
  return [...named.keys()].length > 0
    ? `columns are called by their roles: ${[...named.keys()].join(", ")}`
    : "its mapping names the columns of indicator, period and value"
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
    if (header === undefined)
      return noPlan(
        ReferenceDefect.make("no-records", "error", { resource: head.resource.name, file: head.file }, {})
      )
    const columns = header.fields.map(f => f.trim())
    return makePlan(head, { header, columns, known: rolesByName(columns) })
  }
}
