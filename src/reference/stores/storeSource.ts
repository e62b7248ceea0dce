import { Effect, Stream } from "effect"
import type { Observation } from "../../model/Observation.js"
import type { Catalogue, Resource } from "../Catalogue.js"
import { chooseLayout } from "../layouts/index.js"
import type { TablePlan } from "../layouts/Layout.js"
import { askedOf, type KeyedItem, namedBy, refsTo } from "../keyedItems.js"
import { limitDefects } from "../limitDefects.js"
import { openTable } from "../openTable.js"
import * as ReferenceDefect from "../ReferenceDefect.js"
import { everything, type ReferenceQuery } from "../ReferenceQuery.js"
import type { ReferenceSourceShape, ResourceReading } from "../ReferenceSource.js"
import { pushDown } from "./pushDown.js"
import { columnIdentifier, type Store } from "./Store.js"

/**
 * The service over the tables of a store. Ids of its observations end with the primary key, or where the resource has
 * none with indicator, area, period and what else tells it apart: `gdp#gdp,china,2022`, `gdp#gdp,china,2022,growth`.
 *
 * @param catalogue - resources whose one path is the name of a table
 * @category store
 * @since 0.1.0
 */
export const storeSource = (catalogue: Catalogue, store: Store): ReferenceSourceShape => ({
  catalogue,
  defects: [],
  readings: Stream.fromIterable(catalogue.resources).pipe(
    Stream.mapEffect(resource => readingOf(resource, store))
  ),
  observations: query =>
    askedOf(
      Stream.fromIterable(catalogue.resources).pipe(
        Stream.flatMap(resource => readStore(resource, store, query))
      ),
      query
    ),
  bound: refs =>
    Stream.fromIterable(catalogue.resources).pipe(
      Stream.flatMap(resource => {
        const wanted = refsTo(resource.name, refs)
        return wanted.length === 0 ? Stream.empty : namedBy(readStore(resource, store, everything), wanted)
      })
    )
})

const unavailable = (resource: Resource, reason: string): ReferenceDefect.ReferenceDefect =>
  ReferenceDefect.make("store-unavailable", "unreadable", { resource: resource.name, file: null }, { reason })

const readingOf = (
  resource: Resource,
  store: Store
): Effect.Effect<ResourceReading | ReferenceDefect.ReferenceDefect> =>
  store.columns(store.from(resource)).pipe(
    Effect.map(columns => {
      const chosen = chooseLayout({
        resource,
        file: null,
        records: [{ fields: columns, line: 1 }],
        sidecar: null
      })
      return ReferenceDefect.is(chosen)
        ? chosen
        : { resource: resource.name, file: null, layout: chosen.layout.id, reason: chosen.reason }
    }),
    Effect.catch(reason => Effect.succeed(unavailable(resource, reason)))
  )

/** The rows of one table that can match, as observations and defects. */
const readStore = (resource: Resource, store: Store, query: ReferenceQuery): Stream.Stream<KeyedItem> =>
  Stream.unwrap(
    Effect.map(store.columns(store.from(resource)), columns => readTable(resource, store, columns, query))
  ).pipe(Stream.catch(reason => Stream.succeed(unavailable(resource, reason))))

const readTable = (
  resource: Resource,
  store: Store,
  columns: ReadonlyArray<string>,
  query: ReferenceQuery
): Stream.Stream<KeyedItem, string> => {
  // Other areas are not offered as near: of a large table they would be most.
  const cells = query.cells.filter(cell => cell.isNear !== true || cell.area !== null)
  let found: Array<KeyedItem> = []
  const take = (): ReadonlyArray<KeyedItem> => {
    const taken = found
    found = []
    return taken
  }
  const limited = limitDefects(defect => found.push({ ...defect, line: null }))
  const header = { fields: columns, line: 0 }
  const table = openTable(
    resource,
    null,
    [header],
    query.names,
    {
      observation: (observation, key) => {
        const tail = key ?? cellKey(observation)
        found.push({ observation: { ...observation, id: `${resource.name}#${tail}`, row: null }, key })
      },
      defect: limited.add
    },
    null
  )
  if (table === undefined) return Stream.fromIterable(take())
  const { text, parameters } = pushDown(table.plan, { ...query, cells }, store)
  const shown = columnsOf(table.plan, columns, resource)
  const list = shown.map(name => `CAST(${columnIdentifier(name)} AS VARCHAR) AS ${columnIdentifier(name)}`)
  const where = text === null ? "" : ` WHERE ${text}`
  let line = 0
  return store.rows(`SELECT ${list.join(", ")} FROM ${store.from(resource)}${where}`, parameters).pipe(
    // As many at a time as the store gives: a step of the stream costs more than a row.
    Stream.mapArray(rows => {
      for (const row of rows) table.read({ fields: columns.map(name => textOf(row[name])), line: ++line })
      return [take()] as const
    }),
    Stream.flattenIterable,
    Stream.concat(
      Stream.suspend(() => {
        // No row matches: that is nothing wrong with the table.
        if (text !== null) table.see(1)
        table.finish()
        limited.finish()
        return Stream.fromIterable(take())
      })
    )
  )
}

/** What tells an observation from the others of its table. */
const cellKey = (o: Observation): string =>
  [
    o.indicator,
    o.area ?? "",
    o.period.text,
    o.measure === "level" ? null : o.measure,
    o.versus,
    o.of,
    o.among,
    o.basis,
    o.source,
    o.vintage
  ]
    .filter(part => part !== null)
    .join(",")

/** The columns that are needed: a table may have many others. */
const columnsOf = (
  plan: TablePlan,
  columns: ReadonlyArray<string>,
  resource: Resource
): ReadonlyArray<string> => {
  if (plan.split !== null) return columns
  const bound = plan.readings.flatMap(reading =>
    [...reading.values()].flatMap(b => (b.kind === "cell" ? [b.name] : []))
  )
  const needed = new Set([...bound, ...resource.primaryKey])
  return columns.filter(name => needed.has(name))
}

/** Everything is asked for as text; a client that gives something else nevertheless is taken at its word. */
const textOf = (value: unknown): string => {
  switch (typeof value) {
    case "string":
      return value
    case "number":
    case "bigint":
    case "boolean":
      return String(value)
    default:
      // An object is shown as it is: it will be found to be no number, period or unit.
      return value instanceof Date ? value.toISOString() : value == null ? "" : JSON.stringify(value)
  }
}
