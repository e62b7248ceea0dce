/**
 * A layout: one way in which offices lay out tables, as a value that recognises a table and plans how to read it.
 */
import type { Resource } from "../Catalogue.js"
import * as ReferenceDefect from "../ReferenceDefect.js"
import * as Roles from "../Roles.js"
import type { TableRecord } from "../TableRecord.js"
import { isBlank } from "../TableRecord.js"

/**
 * The beginning of a table, which decides its layout.
 *
 * @category layout
 * @since 0.1.0
 */
export interface TableHead {
  readonly resource: Resource
  readonly file: string | null
  /** The first records, blank lines included. */
  readonly records: ReadonlyArray<TableRecord>
}

/** A role's text in one record: a cell or one text for all records. */
export type Bound =
  | {
      readonly kind: "cell"
      readonly index: number
      readonly name: string
      readonly codes: ReadonlyMap<string, string> | null
      readonly otherwise: "leave-out" | "keep"
    }
  | { readonly kind: "constant"; readonly text: string }

/** Where each role of one observation stands in a record. */
export type Reading = ReadonlyMap<Roles.Role, Bound>

/**
 * How to read every record of a table.
 *
 * @category layout
 * @since 0.1.0
 */
export interface TablePlan {
  readonly columns: ReadonlyArray<string>
  /** Line of the first record with data. */
  readonly firstLine: number
  /** Each makes one observation of a record. */
  readonly readings: ReadonlyArray<Reading>
  /** How many fields a record must have. `lastMayBeEmpty`: a delimiter too many at the end is a habit of the source. */
  readonly width: number
  readonly lastMayBeEmpty: boolean
  /** Texts that mean "no value" in this layout, besides those that the resource declares. */
  readonly missing: ReadonlyArray<string>
  /** Cells are `ID: label` and only the id counts. */
  readonly labelled: boolean
  /** Values carry a flag behind a space (`12.3 p`). */
  readonly flagged: boolean
  /** Cuts a composite field into its parts before the columns are looked at; null: records are as they are. */
  readonly split: ((fields: ReadonlyArray<string>) => ReadonlyArray<string>) | null
}

/** A plan, or why there is none. */
export interface Planned {
  readonly plan: TablePlan | null
  readonly defects: ReadonlyArray<ReferenceDefect.ReferenceDefect>
}

/**
 * A layout of tables.
 *
 * @category layout
 * @since 0.1.0
 */
export interface Layout {
  readonly id: string
  /** Why this table is of this layout, as a plain phrase; null when it is not. */
  readonly recognise: (head: TableHead) => string | null
  readonly plan: (head: TableHead) => Planned
}

/** The first record that is not blank. */
export const headerOf = (head: TableHead): TableRecord | undefined => head.records.find(r => !isBlank(r))

/** What a layout adds to the common parts of a plan. */
export interface PlanParts {
  readonly header: TableRecord
  readonly columns: ReadonlyArray<string>
  /** Roles that the layout itself knows; the resource's mapping goes before them. */
  readonly known: Roles.RoleSources
  /** Value columns that the layout itself knows, with what each one is; the resource's `values` go before them. */
  readonly values?: ReadonlyArray<{ readonly at: string; readonly roles: Roles.RoleSources }>
  readonly firstLine?: number
  readonly lastMayBeEmpty?: boolean
  readonly missing?: ReadonlyArray<string>
  readonly labelled?: boolean
  readonly flagged?: boolean
  readonly split?: TablePlan["split"]
  readonly width?: number
}

/** Roles without which a number is no observation. */
const needed: ReadonlyArray<Roles.Role> = ["indicator", "period", "value"]

/**
 * Joins what the layout knows with the resource's mapping, and finds every column by its name.
 *
 * @category layout
 * @since 0.1.0
 */
export const makePlan = (head: TableHead, parts: PlanParts): Planned => {
  const { resource, file } = head
  const defects: Array<ReferenceDefect.ReferenceDefect> = []
  const place = { resource: resource.name, file, line: parts.header.line }
  const indexes = new Map<string, number>()
  parts.columns.forEach((name, i) => {
    const first = indexes.get(name)
    if (first === undefined) indexes.set(name, i)
    else if (name !== "")
      defects.push(
        ReferenceDefect.make(
          "duplicate-header",
          "unreadable",
          { ...place, column: i + 1, columnName: name },
          { name, first: String(first + 1), second: String(i + 1) }
        )
      )
  })
  const bind = (role: Roles.Role, source: Roles.RoleSource): Bound | undefined => {
    if (source.kind === "constant") return source
    const index = indexes.get(source.column)
    if (index === undefined) {
      defects.push(
        ReferenceDefect.make("missing-column", "unreadable", place, {
          role,
          name: source.column,
          columns: parts.columns.join(", ")
        })
      )
      return undefined
    }
    return { kind: "cell", index, name: source.column, codes: source.codes, otherwise: source.otherwise }
  }
  const values =
    resource.values.length > 0 ? resource.values : (parts.values ?? [{ at: null, roles: new Map() }])
  const common = new Map([...parts.known, ...resource.roles])
  const readings = values.map(({ at, roles }): Reading => {
    const sources = new Map([...common, ...roles])
    if (at !== null) sources.set("value", Roles.column(at))
    const reading = new Map<Roles.Role, Bound>()
    for (const [role, source] of sources) {
      const bound = bind(role, source)
      if (bound !== undefined) reading.set(role, bound)
    }
    for (const role of needed)
      if (!sources.has(role))
        defects.push(ReferenceDefect.make("missing-role", "unreadable", place, { role }))
    return reading
  })
  const distinct = [...new Map(defects.map(d => [JSON.stringify(d), d])).values()]
  if (distinct.length > 0) return { plan: null, defects: distinct }
  const plan: TablePlan = {
    columns: parts.columns,
    firstLine: parts.firstLine ?? parts.header.line + 1,
    readings,
    width: parts.width ?? parts.columns.length,
    lastMayBeEmpty: parts.lastMayBeEmpty ?? false,
    missing: parts.missing ?? [],
    labelled: parts.labelled ?? false,
    flagged: parts.flagged ?? false,
    split: parts.split ?? null
  }
  return { plan, defects: [] }
}

/** A plan that cannot be made. */
export const noPlan = (defect: ReferenceDefect.ReferenceDefect): Planned => ({
  plan: null,
  defects: [defect]
})
