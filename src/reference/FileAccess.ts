/**
 * A reference kept in files, on disk or in memory: how to get at a file, and the service that follows from it.
 */
import { Effect, Stream } from "effect"
import type { Observation } from "../model/Observation.js"
import { boundInDocument } from "./boundInDocument.js"
import type { Catalogue, Resource } from "./Catalogue.js"
import { askedOf, namedBy, refsTo } from "./keyedItems.js"
import type * as ReferenceDefect from "./ReferenceDefect.js"
import { everything, type ReferenceQuery } from "./ReferenceQuery.js"
import type { BoundObservation, ReferenceSourceShape, ResourceReading } from "./ReferenceSource.js"

/** An observation with the primary key of its record, where the resource has one. */
export interface KeyedObservation {
  readonly observation: Observation
  readonly key: string | null
}

/** One file of a resource. */
export interface ResourceFile {
  readonly resource: Resource
  /** Path below the package's folder; null for data that stands in the package itself. */
  readonly path: string | null
}

/**
 * How files are got at. `read` may leave out rows that cannot match the query.
 *
 * @category reference
 * @since 0.1.0
 */
export interface FileAccess {
  readonly read: (
    file: ResourceFile,
    query: ReferenceQuery
  ) => Stream.Stream<KeyedObservation | ReferenceDefect.ReferenceDefect>
  readonly bytes: (file: ResourceFile) => Effect.Effect<Uint8Array, ReferenceDefect.ReferenceDefect>
  readonly reading: (file: ResourceFile) => Effect.Effect<ResourceReading | ReferenceDefect.ReferenceDefect>
}

/**
 * The service over some files.
 *
 * @category reference
 * @since 0.1.0
 */
export const sourceOf = (
  catalogue: Catalogue,
  defects: ReadonlyArray<ReferenceDefect.ReferenceDefect>,
  access: FileAccess
): ReferenceSourceShape => {
  const files = catalogue.resources.flatMap(filesOf)
  return {
    catalogue,
    defects,
    readings: Stream.fromIterable(files).pipe(Stream.mapEffect(access.reading)),
    observations: query =>
      askedOf(
        Stream.fromIterable(files.filter(file => !isDocument(file, query))).pipe(
          Stream.flatMap(file => access.read(file, query))
        ),
        query
      ),
    bound: refs =>
      Stream.fromIterable(files).pipe(
        Stream.flatMap(file => {
          const wanted = refsTo(file.resource.name, refs)
          return wanted.length === 0 ? Stream.empty : boundInFile(access, file, wanted)
        })
      )
  }
}

/** A document that is there for its single numbers, not for a list of observations. */
const isDocument = ({ resource }: ResourceFile, { named }: ReferenceQuery): boolean =>
  (resource.format === "json" || resource.format === "jsonl") &&
  named?.has(resource.name) === true &&
  resource.roles.size === 0 &&
  resource.values.length === 0 &&
  resource.records === null

const filesOf = (resource: Resource): ReadonlyArray<ResourceFile> =>
  resource.data === null ? resource.paths.map(path => ({ resource, path })) : [{ resource, path: null }]

const boundInFile = (
  access: FileAccess,
  file: ResourceFile,
  wanted: ReadonlyArray<string>
): Stream.Stream<BoundObservation | ReferenceDefect.ReferenceDefect> => {
  const { format, name } = file.resource
  // `gdp#12` and `gdp#12/2015` name a record by its line; everything else is looked up in the document itself.
  const byLine = wanted.some(ref => /^\d+(?:\/|$)/.test(ref.slice(name.length + 1)))
  if ((format === "json" || format === "jsonl") && !byLine)
    return Stream.fromEffect(access.bytes(file)).pipe(
      Stream.flatMap(bytes => Stream.fromIterable(boundInDocument(file.resource, file.path, bytes, wanted))),
      Stream.catch(defect => Stream.succeed(defect))
    )
  return namedBy(access.read(file, everything), wanted)
}
