import { Result } from "effect"
import type { Field, Resource } from "./Catalogue.js"
import type { Bound, Reading, TablePlan } from "./layouts/Layout.js"
import type { Names } from "./ReferenceQuery.js"
import { type Role, roles } from "./Roles.js"
import { readUnit } from "./readUnit.js"
import { trimCell } from "./TableRecord.js"

/** Roles whose cells may be `ID: label`. */
const codedRoles: ReadonlySet<Role> = new Set<Role>([
  "indicator",
  "area",
  "unit",
  "unit_multiplier",
  "decimals",
  "status"
])

/** The text of every role of one observation; null where the source says nothing. */
export type RoleTexts = { readonly [R in Role]: string | null }

/** A code that the map of a role does not know. */
export interface UnmappedCode {
  readonly role: Role
  readonly code: string
}

/**
 * Makes the texts of the roles of one observation after the other: cells through their code maps, constants, and for
 * indicators and areas the ids that the claims file has for the source's names. A code that is not in its map leaves
 * the observation out.
 *
 * @returns for the cells of a record their texts, in an object that the next record writes over: tables have millions
 * @category reference
 * @since 0.1.0
 */
export const roleTexts = (
  reading: Reading,
  plan: TablePlan,
  names: Names
): ((cells: ReadonlyArray<string>) => RoleTexts | UnmappedCode) => {
  const texts = Object.fromEntries(roles.map(role => [role, null])) as { [R in Role]: string | null }
  const columns: Array<{ readonly role: Role; readonly bound: Bound & { readonly kind: "cell" } }> = []
  for (const [role, bound] of reading)
    if (role === "value") continue
    else if (bound.kind === "cell") columns.push({ role, bound })
    else if (bound.text !== "") texts[role] = namesOf(role, names)?.get(bound.text) ?? bound.text
  return cells => {
    for (const { role, bound } of columns) {
      const raw = textIn(cells, bound, plan, role)
      const mapped = raw === null ? undefined : bound.codes?.get(raw)
      if (raw !== null && mapped === undefined && bound.codes !== null && bound.otherwise === "leave-out")
        return { role, code: raw }
      texts[role] = raw === null ? null : (mapped ?? namesOf(role, names)?.get(raw) ?? raw)
    }
    return texts
  }
}

const namesOf = (role: Role, names: Names): ReadonlyMap<string, string> | undefined =>
  role === "indicator" || role === "of" ? names.indicators : role === "area" ? names.areas : undefined

/** The text of a cell in a record; null when it is empty. */
const textIn = (
  cells: ReadonlyArray<string>,
  bound: Bound & { readonly kind: "cell" },
  plan: TablePlan,
  role: Role
): string | null => {
  const text = trimCell(cells[bound.index] ?? "")
  if (text === "") return null
  if (role === "unit" && bound.name === plan.unitInName) return unitInName(text)
  const colon = plan.labelled && codedRoles.has(role) ? text.indexOf(": ") : -1
  return colon > 0 ? text.slice(0, colon) : text
}

/** What a name has in its last parentheses, when that is a unit: `GDP (current US$)`; prices are not part of it. */
const unitInName = (name: string): string | null => {
  const inside = /\(([^()]*)\)\s*$/.exec(name)?.[1]?.replace(/^(?:current|constant(?: \d{4})?) /, "") ?? ""
  const unit = /^(?:annual )?%/.test(inside) ? "%" : inside
  return Result.isSuccess(readUnit(unit)) ? unit : null
}

/** A number as it stands in its cell. */
export interface PrintedNumber {
  readonly text: string
  /** What the source writes behind it: `p` for provisional. */
  readonly flag: string | null
  /** A sign printed behind the number: `41.7%`. */
  readonly sign: "%" | "‰" | null
  /** Name of its column; empty for a constant. */
  readonly column: string
}

/**
 * The number of one observation without flag and sign; null when the source says that there is none.
 *
 * @category reference
 * @since 0.1.0
 */
export const printedNumber = (
  cells: ReadonlyArray<string>,
  reading: Reading,
  plan: TablePlan,
  resource: Resource,
  field: Field | undefined
): PrintedNumber | null => {
  const bound = reading.get("value")
  if (bound === undefined) return null
  const column = bound.kind === "cell" ? bound.name : ""
  const raw = bound.kind === "cell" ? (cells[bound.index] ?? "") : bound.text
  const trimmed = trimCell(raw)
  const blank = plan.flagged ? trimmed.search(/\s/) : -1
  const number = blank < 0 ? trimmed : trimmed.slice(0, blank)
  const missing = field?.missingValues ?? resource.missingValues
  if (number === "" || missing.includes(raw) || missing.includes(number) || plan.missing.includes(number))
    return null
  const signed = endsInDigit(number) ? null : /^(.*\d)\s*([%‰％])$/u.exec(number)
  return {
    text: signed?.[1] ?? number,
    flag: blank < 0 ? null : trimmed.slice(blank).trim().replace(/\s+/g, " "),
    sign: signed === null ? null : signed[2] === "‰" ? "‰" : "%",
    column
  }
}

const endsInDigit = (text: string): boolean => {
  const code = text.charCodeAt(text.length - 1)
  return code >= 48 && code <= 57
}
