import { Effect, Layer, Stream } from "effect"
import type { Catalogue, Resource } from "../Catalogue.js"
import { ReferenceSource } from "../ReferenceSource.js"
import { identifier, type Store } from "./Store.js"
import { storeSource } from "./storeSource.js"

/** The little of `@duckdb/node-api` that is used; the package is an optional peer and may be absent. */
interface DuckDb {
  readonly DuckDBInstance: {
    readonly create: (path?: string, options?: Record<string, string>) => Promise<Instance>
  }
}

interface Instance {
  readonly connect: () => Promise<Connection>
  readonly closeSync: () => void
}

interface Connection {
  readonly stream: (statement: string, values?: Array<string>) => Promise<Result>
  readonly closeSync: () => void
}

interface Result {
  readonly columnNames: () => ReadonlyArray<string>
  readonly yieldRowObjects: () => AsyncIterable<ReadonlyArray<Record<string, unknown>>>
}

/** Where DuckDB finds the data. */
export interface DuckDbOptions {
  /** A DuckDB file; none: tables are Parquet and CSV files. */
  readonly database?: string
  /** Memory that DuckDB may use, as it writes it. */
  readonly memoryLimit?: string
}

/**
 * A reference in DuckDB: Parquet and CSV files of any size, or the tables of a DuckDB file. Needs the optional peer
 * `@duckdb/node-api`; without it every resource is a defect that says so.
 *
 * @param catalogue - resources whose one path is a `.parquet` or `.csv` file, or the name of a table
 * @category layer
 * @since 0.1.0
 */
export const duckDbReference = (
  catalogue: Catalogue,
  options: DuckDbOptions = {}
): Layer.Layer<ReferenceSource> =>
  Layer.effect(
    ReferenceSource,
    Effect.map(
      Effect.acquireRelease(connect(options), opened => Effect.sync(() => opened.close())),
      opened => ReferenceSource.of(storeSource(catalogue, storeOf(opened)))
    )
  )

interface Opened {
  readonly connection: Connection | null
  /** Why there is no connection. */
  readonly reason: string
  readonly close: () => void
}

const connect = (options: DuckDbOptions): Effect.Effect<Opened> =>
  Effect.tryPromise({
    try: async (): Promise<Opened> => {
      const instance = await (await load()).DuckDBInstance.create(options.database ?? ":memory:", {
        memory_limit: options.memoryLimit ?? "256MB",
        threads: "2"
      })
      const connection = await instance.connect()
      const close = (): void => {
        connection.closeSync()
        instance.closeSync()
      }
      return { connection, reason: "", close }
    },
    catch: reasonOf
  }).pipe(Effect.catch(reason => Effect.succeed({ connection: null, reason, close: () => {} })))

/** A name that bundlers and the compiler do not follow: the package need not be there. */
const peer: string = "@duckdb/node-api"

const load = async (): Promise<DuckDb> => {
  try {
    return (await import(peer)) as DuckDb
  } catch {
    throw new Error(`${peer} is not installed; run: npm install ${peer}`)
  }
}

const storeOf = ({ connection, reason }: Opened): Store => {
  const run = (statement: string, values: ReadonlyArray<string>): Effect.Effect<Result, string> =>
    connection === null
      ? Effect.fail(reason)
      : Effect.tryPromise({ try: () => connection.stream(statement, [...values]), catch: reasonOf })
  return {
    from: fromOf,
    parameter: i => `$${i}`,
    pairs: "VALUES ",
    columns: from => Effect.map(run(`SELECT * FROM ${from} LIMIT 0`, []), result => result.columnNames()),
    rows: (statement, parameters) =>
      Stream.unwrap(
        Effect.map(run(statement, parameters), result =>
          Stream.fromAsyncIterable(result.yieldRowObjects(), reasonOf).pipe(
            Stream.filter(isNonEmpty),
            Stream.flattenArray
          )
        )
      )
  }
}

const isNonEmpty = <A>(rows: ReadonlyArray<A>): rows is readonly [A, ...ReadonlyArray<A>] => rows.length > 0

/** `all_varchar`: DuckDB's guesses would make 41.7 of 41.70. */
const fromOf = (resource: Resource): string => {
  const path = resource.paths[0] ?? resource.name
  const literal = `'${path.replaceAll("'", "''")}'`
  return /\.parquet$/i.test(path)
    ? `read_parquet(${literal})`
    : /\.(csv|tsv)(\.gz)?$/i.test(path)
      ? `read_csv(${literal}, all_varchar = true, header = true)`
      : identifier(path)
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
