/**
 * A layout: one way in which offices lay out tables, as a value that recognises a table and plans how to read it.
 */
import type { Resource, ValueSource } from "../Catalogue.js"
import * as ReferenceDefect from "../ReferenceDefect.js"
import * as Roles from "../Roles.js"
import type { TableRecord } from "../TableRecord.js"
import { isBlank, trimCell } from "../TableRecord.js"

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
  /** Content of the file that describes this one (`x.metadata.json` beside `x.csv`); null when there is none. */
  readonly sidecar: string | null
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
 * One field that holds several codes, and the columns made of them: `A,CP_MEUR,DE`. The codes are trimmed; a column of
 * several joins them by dots.
 *
 * @category layout
 * @since 0.1.0
 */
export interface KeyField {
  /** Number of the field in the file, the first being 0. */
  readonly field: number
  readonly delimiter: string
  /** Which codes each column has, the first being 0. */
  readonly parts: ReadonlyMap<string, ReadonlyArray<number>>
}

/** The text of a column that is parts of a key. */
export const keyText = (codes: ReadonlyArray<string>, parts: ReadonlyArray<number>): string =>
  parts.map(i => trimCell(codes[i] ?? "")).join(".")

/**
 * What a layout may say about its table beyond where the roles stand.
 *
 * @category layout
 * @since 0.1.0
 */
export interface LayoutTraits {
  /** Line of the first record with data. */
  readonly firstLine: number
  /** How many fields a record of the file has. */
  readonly width: number
  /** A delimiter too many at the end of a record is a habit of the source. */
  readonly lastMayBeEmpty: boolean
  /** Texts that mean "no value" in this layout, besides those that the resource declares. */
  readonly missing: ReadonlyArray<string>
  /** Cells are `ID: label` and only the id counts. */
  readonly labelled: boolean
  /** Values carry a flag behind a space (`12.3 p`). */
  readonly flagged: boolean
  /** Name of the column whose last parentheses name the unit: `GDP (current US$)`; null: none. */
  readonly unitInName: string | null
  /** Makes the cells of the columns from the fields of a record; null: they are the same. */
  readonly split: ((fields: ReadonlyArray<string>) => ReadonlyArray<string>) | null
  /** Columns whose cells `split` makes: they are not in the file as they are. */
  readonly made: ReadonlyArray<string>
  /** The field of the file that some of the made columns are parts of; null: there is none. */
  readonly key: KeyField | null
  /** Records that are no data: remarks below the table, deletions; null: all are data. */
  readonly isRemark: ((fields: ReadonlyArray<string>) => boolean) | null
}

/**
 * How to read every record of a table.
 *
 * @category layout
 * @since 0.1.0
 */
export interface TablePlan extends LayoutTraits {
  readonly columns: ReadonlyArray<string>
  /** Each makes one observation of a record. */
  readonly readings: ReadonlyArray<Reading>
}

/** A plan, or why there is none; beside a plan, what it leaves out. */
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

/** What a layout knows of its table: its columns, what they are, and its traits. */
export interface PlanParts {
  readonly header: TableRecord
  readonly columns: ReadonlyArray<string>
  /** Roles that the layout itself knows; the resource's mapping goes before them. */
  readonly known: Roles.RoleSources
  /** Value columns that the layout itself knows, with what each one is; the resource's `values` go before them. */
  readonly values?: ReadonlyArray<ValueSource>
  readonly traits?: Partial<LayoutTraits>
}

/** So many columns of one name, and so many such names, are listed. */
const SHOWN = 10

/** A table may have thousands of columns. */
const shownColumns = (columns: ReadonlyArray<string>): string =>
  columns.length > 3 * SHOWN ? `${columns.slice(0, 3 * SHOWN).join(", ")} …` : columns.join(", ")

const shownNumbers = (numbers: ReadonlyArray<number>): string =>
  numbers.length > SHOWN ? `${numbers.slice(0, SHOWN).join(", ")} …` : numbers.join(", ")

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
  const repeated = new Map<string, Array<number>>()
  parts.columns.forEach((name, i) => {
    if (!indexes.has(name)) indexes.set(name, i)
    else if (name !== "") repeated.set(name, [...(repeated.get(name) ?? []), i + 1].slice(0, SHOWN + 1))
  })
  for (const [name, [second = 0, ...others]] of [...repeated].slice(0, SHOWN))
    defects.push(
      ReferenceDefect.make(
        "duplicate-header",
        "unreadable",
        { ...place, column: second, columnName: name },
        { name, first: String((indexes.get(name) ?? 0) + 1), second: shownNumbers([second, ...others]) }
      )
    )
  const bind = (role: Roles.Role, source: Roles.RoleSource): Bound | undefined => {
    if (source.kind === "constant") return source
    const index = indexes.get(source.column)
    if (index === undefined) {
      defects.push(
        ReferenceDefect.make("missing-column", "unreadable", place, {
          role,
          name: source.column,
          columns: shownColumns(parts.columns)
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
  if (values.length === 0)
    defects.push(ReferenceDefect.make("missing-role", "unreadable", place, { role: "period" }))
  const distinct = [...new Map(defects.map(d => [JSON.stringify(d), d])).values()]
  if (distinct.length > 0) return { plan: null, defects: distinct }
  const plan: TablePlan = {
    columns: parts.columns,
    readings,
    firstLine: parts.header.line + 1,
    width: parts.columns.length,
    lastMayBeEmpty: false,
    missing: [],
    labelled: false,
    flagged: false,
    unitInName: null,
    split: null,
    made: [],
    key: null,
    isRemark: null,
    ...parts.traits
  }
  const missing = resource.primaryKey.filter(name => !parts.columns.includes(name))
  return {
    plan,
    defects: missing.map(name =>
      ReferenceDefect.make("missing-column", "warning", place, {
        role: "primaryKey",
        name,
        columns: shownColumns(parts.columns)
      })
    )
  }
}

/** No plan, because the table has no records. */
export const noHeader = (head: TableHead): Planned => ({
  plan: null,
  defects: [
    ReferenceDefect.make("no-records", "error", { resource: head.resource.name, file: head.file }, {})
  ]
})

/** The series that a record belongs to: its coded dimensions joined by dots (`A.N.CPI`), but for area and time. */
export const SERIES_KEY = "SERIES_KEY"

/** Roles from `column name → role`, for the columns that are there; of several for one role the first. */
export const rolesOf = (
  columns: ReadonlyArray<string>,
  meanings: ReadonlyArray<readonly [name: string, role: Roles.Role]>
): Map<Roles.Role, Roles.RoleSource> => {
  const found = new Map<Roles.Role, Roles.RoleSource>()
  for (const [name, role] of meanings)
    if (!found.has(role) && columns.includes(name)) found.set(role, Roles.column(name))
  return found
}
