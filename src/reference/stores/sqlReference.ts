import { Effect, Layer, Stream } from "effect"
import { SqlClient } from "effect/sql/SqlClient"
import type { SqlError } from "effect/sql/SqlError"
import type { Catalogue } from "../Catalogue.js"
import { ReferenceSource } from "../ReferenceSource.js"
import { identifier, type Store } from "./Store.js"
import { storeSource } from "./storeSource.js"

/**
 * A reference in an SQL database, through whatever client `effect/sql` has for it (`@effect/sql-pg` for PostgreSQL).
 * The tables stay where they are; only the cells that claims need are asked for.
 *
 * @param catalogue - resources whose one path is the name of a table (`statistics.gdp`)
 * @category layer
 * @since 0.1.0
 */
export const sqlReference = (catalogue: Catalogue): Layer.Layer<ReferenceSource, never, SqlClient> =>
  Layer.effect(
    ReferenceSource,
    Effect.map(SqlClient, client => ReferenceSource.of(storeSource(catalogue, storeOf(client))))
  )

const storeOf = (client: SqlClient): Store => ({
  from: resource => identifier(resource.paths[0] ?? resource.name),
  parameter: client.onDialectOrElse({ pg: () => (i: number) => `$${i}`, orElse: () => () => "?" }),
  pairs: client.onDialectOrElse({ pg: () => "VALUES ", sqlite: () => "VALUES ", orElse: () => "" }),
  columns: from =>
    client.unsafe<Record<string, unknown>>(`SELECT * FROM ${from} LIMIT 1`).pipe(
      Effect.map(([row = {}]) => Object.keys(row)),
      Effect.mapError(reasonOf)
    ),
  rows: (statement, parameters) =>
    client.unsafe<Record<string, unknown>>(statement, parameters).stream.pipe(Stream.mapError(reasonOf))
})

const reasonOf = (error: SqlError): string => {
  const { cause } = error
  return cause instanceof Error ? cause.message : error.message
}
