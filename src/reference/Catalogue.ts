/**
 * What a reference holds, before any value is read: resources, their files, dialects and mappings.
 */
import type { RoleSources } from "./Roles.js"

/**
 * How the records of a table are written.
 *
 * @category reference
 * @since 0.1.0
 */
export interface Dialect {
  /** One character; null: a tab in .tsv and .tab files, else a comma (a semicolon where the header has only those). */
  readonly delimiter: string | null
  readonly quote: string
  readonly header: boolean
}

/**
 * A column as the Table Schema describes it.
 *
 * @category reference
 * @since 0.1.0
 */
export interface Field {
  readonly name: string
  readonly decimalChar: string
  readonly groupChar: string | null
  readonly missingValues: ReadonlyArray<string> | null
}

/**
 * A number of its own: a further value column of a table, or a place in a JSON document.
 *
 * @category reference
 * @since 0.1.0
 */
export interface ValueSource {
  /** Column name, or JSON pointer. */
  readonly at: string
  /** What the number is, where that differs from the resource's roles. */
  readonly roles: RoleSources
}

/**
 * How periods are written, beyond what their text says.
 *
 * @category reference
 * @since 0.1.0
 */
export interface PeriodReading {
  /** A first day stands for the whole (`1947-04-01` for the second quarter); `ytd`: cumulative from January. */
  readonly as: "year" | "half" | "quarter" | "month" | "ytd" | null
  /** Month (1–12) in which fiscal years start; null: `2021/22` is refused. */
  readonly fiscalYearStarts: number | null
}

/**
 * One table or document of a reference.
 *
 * @category reference
 * @since 0.1.0
 */
export interface Resource {
  readonly name: string
  readonly title: string | null
  /** Paths below the package's folder, `/` separated; several files are one table cut in pieces. */
  readonly paths: ReadonlyArray<string>
  /** Content given in the package itself instead of a path. */
  readonly data: string | null
  readonly format: "csv" | "tsv" | "json" | "jsonl"
  /** Encoding label as declared; null: UTF-8, or what a byte order mark says. */
  readonly encoding: string | null
  readonly dialect: Dialect
  readonly fields: ReadonlyArray<Field>
  readonly missingValues: ReadonlyArray<string>
  readonly primaryKey: ReadonlyArray<string>
  /** Id of the layout; null: recognised from the first records. */
  readonly layout: string | null
  readonly roles: RoleSources
  readonly values: ReadonlyArray<ValueSource>
  /** JSON pointer to the array of observations in a document. */
  readonly records: string | null
  readonly period: PeriodReading
}

/**
 * A whole reference.
 *
 * @category reference
 * @since 0.1.0
 */
export interface Catalogue {
  readonly title: string | null
  readonly resources: ReadonlyArray<Resource>
}

/**
 * The resource of a plain file that no package describes.
 *
 * @category reference
 * @since 0.1.0
 */
export const plainResource = (name: string, path: string): Resource => ({
  name,
  title: null,
  paths: [path],
  data: null,
  format: formatOf(path) ?? "csv",
  encoding: null,
  dialect: { delimiter: null, quote: '"', header: true },
  fields: [],
  missingValues: [""],
  primaryKey: [],
  layout: null,
  roles: new Map(),
  values: [],
  records: null,
  period: { as: null, fiscalYearStarts: null }
})

/**
 * The format that the end of a path names; undefined when it names none that can be read.
 *
 * @category reference
 * @since 0.1.0
 */
export const formatOf = (path: string): Resource["format"] | undefined => {
  const end = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase()
  switch (end) {
    case "csv":
    case "txt":
      return "csv"
    case "tsv":
    case "tab":
      return "tsv"
    case "json":
      return "json"
    case "jsonl":
    case "ndjson":
      return "jsonl"
    default:
      return undefined
  }
}
