import { Result } from "effect"
import type { Field, Resource } from "./Catalogue.js"
import type { Bound, Reading, TablePlan } from "./layouts/Layout.js"
import type { Names } from "./ReferenceQuery.js"
import type { Role } from "./Roles.js"
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

/** A code that the map of a role does not know. */
export interface UnmappedCode {
  readonly role: Role
  readonly code: string
}

/**
 * The text of every role of one observation: cells through their code maps, constants, and for indicators and areas the
 * ids that the claims file has for the source's names. A code that is not in its map leaves the observation out.
 *
 * @category reference
 * @since 0.1.0
 */
export const roleTexts = (
  cells: ReadonlyArray<string>,
  reading: Reading,
  plan: TablePlan,
  names: Names
): ReadonlyMap<Role, string> | UnmappedCode => {
  const texts = new Map<Role, string>()
  for (const [role, bound] of reading) {
    if (role === "value") continue
    const raw = textOf(cells, bound, plan, role)
    if (raw === null) continue
    const mapped = bound.kind === "cell" && bound.codes !== null ? bound.codes.get(raw) : undefined
    if (
      mapped === undefined &&
      bound.kind === "cell" &&
      bound.codes !== null &&
      bound.otherwise === "leave-out"
    )
      return { role, code: raw }
    texts.set(role, mapped ?? namesOf(role, names)?.get(raw) ?? raw)
  }
  return texts
}

const namesOf = (role: Role, names: Names): ReadonlyMap<string, string> | undefined =>
  role === "indicator" || role === "of" ? names.indicators : role === "area" ? names.areas : undefined

/** The text of a role in a record; null when it is empty. */
const textOf = (cells: ReadonlyArray<string>, bound: Bound, plan: TablePlan, role: Role): string | null => {
  if (bound.kind === "constant") return bound.text === "" ? null : bound.text
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
  fields: ReadonlyMap<string, Field>
): PrintedNumber | null => {
  const bound = reading.get("value")
  if (bound === undefined) return null
  const column = bound.kind === "cell" ? bound.name : ""
  const raw = bound.kind === "cell" ? (cells[bound.index] ?? "") : bound.text
  const trimmed = trimCell(raw)
  const [number = "", ...flags] = plan.flagged ? trimmed.split(/\s+/) : [trimmed]
  const missing = fields.get(column)?.missingValues ?? resource.missingValues
  if (number === "" || missing.includes(raw) || missing.includes(number) || plan.missing.includes(number))
    return null
  const signed = /^(.*\d)\s*([%‰％])$/u.exec(number)
  return {
    text: signed?.[1] ?? number,
    flag: flags.length > 0 ? flags.join(" ") : null,
    sign: signed === null ? null : signed[2] === "‰" ? "‰" : "%",
    column
  }
}
