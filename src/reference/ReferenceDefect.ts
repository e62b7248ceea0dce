/**
 * Something wrong with a reference: data, never prose. `defectMessage` has the sentences, in every report language.
 */

/**
 * What each kind of defect says about itself. All values are text ready to be shown.
 *
 * @category reference
 * @since 0.1.0
 */
export interface DefectValues {
  /** A file or folder that is not there, or may not be read. */
  "file-unreadable": { readonly reason: string }
  /** A path that leads out of the package's folder once links are followed. */
  "file-outside": { readonly path: string }
  /** The file was written to while it was being read. */
  "file-changed": Record<never, never>
  /** Bytes that are not text in the encoding of the file. */
  "bad-bytes": { readonly encoding: string; readonly offset: string }
  "unknown-encoding": { readonly encoding: string }
  /** Lines end in a carriage return only. */
  "bare-carriage-returns": Record<never, never>
  /** `datapackage.json` or another JSON document does not parse. */
  "bad-json": { readonly reason: string }
  /** A part of `datapackage.json` that does not fit the schema. */
  "bad-package": { readonly path: string; readonly reason: string }
  "duplicate-resource": { readonly name: string }
  "unknown-layout": { readonly layout: string; readonly known: string }
  /** No layout fits the first records. */
  "unrecognised-layout": { readonly columns: string }
  "no-records": Record<never, never>
  /** A table without a header whose fields no schema names. */
  "no-header": Record<never, never>
  "duplicate-header": { readonly name: string; readonly first: string; readonly second: string }
  "missing-column": { readonly role: string; readonly name: string; readonly columns: string }
  "missing-role": { readonly role: string }
  "ragged-row": { readonly fields: string; readonly expected: string }
  /** A quote that is never closed, or stands where none may stand. */
  "broken-quotes": Record<never, never>
  "record-too-long": { readonly limit: string }
  /** So many broken records that the rest of the file was not read. */
  "too-broken": { readonly count: string }
  /** A column that is bound to a role is empty in this row. */
  "empty-cell": { readonly role: string }
  "not-a-number": { readonly text: string; readonly missing: string }
  "grouped-number": { readonly text: string }
  "not-a-period": { readonly text: string; readonly reason: string }
  "not-a-unit": { readonly text: string; readonly reason: string }
  "not-a-multiplier": { readonly text: string }
  "not-decimals": { readonly text: string }
  "not-a-grade": { readonly text: string; readonly known: string }
  "not-a-priority": { readonly text: string }
  "not-a-measure": { readonly text: string; readonly known: string }
  "not-a-basis": { readonly text: string; readonly known: string }
  "not-a-date": { readonly role: string; readonly text: string }
  "not-rounded": { readonly text: string; readonly multiple: string }
  /** Codes that the code map of a role does not know: their rows are left out. */
  "unmapped-codes": { readonly role: string; readonly codes: string; readonly count: string }
  /** The same cell twice, with different values and nothing that tells the two apart. */
  "duplicate-cell": {
    readonly cell: string
    readonly first: string
    readonly firstLine: string
    readonly second: string
    readonly secondLine: string
  }
  /** The same cell in two units that do not convert into each other. */
  "unit-mismatch": { readonly cell: string; readonly first: string; readonly second: string }
  /** Observations in a unit that the claims file's does not convert to: they are not compared. */
  "foreign-unit": {
    readonly indicator: string
    readonly unit: string
    readonly declared: string
    readonly count: string
  }
  "outside-bounds": { readonly cell: string; readonly value: string; readonly bound: string }
  "part-above-whole": {
    readonly cell: string
    readonly part: string
    readonly whole: string
    readonly wholeAt: string
  }
  /** Values whose measure does not say of what it is: a share without its whole. */
  "incomplete-measure": { readonly measure: string; readonly role: string; readonly count: string }
  /** Growth that the levels of the same source do not give. */
  "growth-off-levels": {
    readonly cell: string
    readonly growth: string
    readonly level: string
    readonly base: string
    readonly basePeriod: string
    /** How many such growth rates of the indicator the file has. */
    readonly count: string
  }
  /** Numbers that the source gives without a unit: they support nothing. */
  "no-unit": { readonly count: string }
  /** A JSON pointer that leads nowhere, or not to a number. */
  "bad-pointer": { readonly pointer: string; readonly reason: string }
  /** A store (DuckDB, SQL) that is not installed or does not answer. */
  "store-unavailable": { readonly reason: string }
  /** Further defects of one kind, counted but not listed. */
  more: { readonly of: string; readonly count: string }
}

/** @category reference */
export type DefectCode = keyof DefectValues

/**
 * `unreadable`: a file or a whole resource is missing from the comparison (exit 3). `error`: wrong data. `warning`:
 * data that was left out or may mislead. `info`: worth knowing.
 *
 * @category reference
 * @since 0.1.0
 */
export type DefectSeverity = "unreadable" | "error" | "warning" | "info"

/**
 * A defect and where it is. `line` is the line on which the record starts (the first line of a file is 1), `column`
 * the number of the field in its record (the first is 1; in JSON the character in its line).
 *
 * @category reference
 * @since 0.1.0
 */
export interface ReferenceDefectOf<C extends DefectCode> {
  readonly _tag: "ReferenceDefect"
  readonly code: C
  readonly severity: DefectSeverity
  readonly resource: string
  readonly file: string | null
  readonly line: number | null
  readonly column: number | null
  /** Name of the column, where it has one. */
  readonly columnName: string | null
  readonly values: DefectValues[C]
}

/** @category reference */
export type ReferenceDefect = { readonly [C in DefectCode]: ReferenceDefectOf<C> }[DefectCode]

/** Where something stands in a reference. */
export interface DefectPlace {
  readonly resource: string
  readonly file: string | null
  readonly line?: number | null
  readonly column?: number | null
  readonly columnName?: string | null
}

/** A defect with its place; what the place leaves out is null. */
export const make = <C extends DefectCode>(
  code: C,
  severity: DefectSeverity,
  place: DefectPlace,
  values: DefectValues[C]
): ReferenceDefect =>
  // The object has code and values of the same C; TypeScript cannot see through the mapped union.
  ({
    _tag: "ReferenceDefect",
    code,
    severity,
    resource: place.resource,
    file: place.file,
    line: place.line ?? null,
    column: place.column ?? null,
    columnName: place.columnName ?? null,
    values
  }) as ReferenceDefectOf<C> as ReferenceDefect

/** True for the defects in a stream of observations and defects. */
export const is = <A extends object>(item: A | ReferenceDefect): item is ReferenceDefect =>
  "_tag" in item && item._tag === "ReferenceDefect"
