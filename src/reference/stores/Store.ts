/**
 * A database that holds reference data: asked only for the cells that claims are about.
 *
 * A resource of a store is described as one of files is; its one path is the name of a table.
 */
import type { Effect, Stream } from "effect"
import type { Resource } from "../Catalogue.js"

/**
 * What a store must do. Failures are plain phrases.
 *
 * @category store
 * @since 0.1.0
 */
export interface Store {
  /** The table of a resource as it stands behind FROM. */
  readonly from: (resource: Resource) => string
  /** The i-th parameter of a statement, counted from 1. */
  readonly parameter: (i: number) => string
  /** What stands before a list of pairs behind IN: `VALUES ` where a list of rows is a table. */
  readonly pairs: "VALUES " | ""
  readonly columns: (from: string) => Effect.Effect<ReadonlyArray<string>, string>
  /** Rows as column → text (all columns are cast to it); null where there is none. */
  readonly rows: (
    statement: string,
    parameters: ReadonlyArray<string>
  ) => Stream.Stream<Readonly<Record<string, unknown>>, string>
}

/** A name as an SQL identifier; dots separate schema and table. */
export const identifier = (name: string): string =>
  name
    .split(".")
    .map(part => `"${part.replaceAll('"', '""')}"`)
    .join(".")

/** The name of a column as an SQL identifier, dots and all. */
export const columnIdentifier = (name: string): string => `"${name.replaceAll('"', '""')}"`
