/**
 * The roles that columns, constants and codes of a source can play in an observation.
 */

/**
 * All roles. A tidy table whose columns are called by these names needs no mapping.
 *
 * @category reference
 * @since 0.1.0
 */
export const roles = [
  "indicator",
  "area",
  "period",
  "value",
  "unit",
  "unit_multiplier",
  "decimals",
  "status",
  "vintage",
  "released",
  "source",
  "publisher",
  "url",
  "grade",
  "priority",
  "note",
  "rounded_to",
  "measure",
  "versus",
  "of",
  "among",
  "basis"
] as const

/** @category reference */
export type Role = (typeof roles)[number]

/**
 * Where the text of a role comes from: a column of the table (by name), possibly through a code map, or one text for
 * the whole resource.
 *
 * @category reference
 * @since 0.1.0
 */
export type RoleSource =
  | {
      readonly kind: "column"
      readonly column: string
      readonly codes: ReadonlyMap<string, string> | null
      /** What becomes of a code that the map does not know: its row is left out, or the code is kept as it is. */
      readonly otherwise: "leave-out" | "keep"
    }
  | { readonly kind: "constant"; readonly text: string }

/** @category reference */
export type RoleSources = ReadonlyMap<Role, RoleSource>

/** The role's text is the cell of a column, unchanged. */
export const column = (name: string): RoleSource => ({
  kind: "column",
  column: name,
  codes: null,
  otherwise: "keep"
})

/** The role has one text in the whole resource. */
export const constant = (text: string): RoleSource => ({ kind: "constant", text })
