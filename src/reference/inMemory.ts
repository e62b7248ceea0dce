import { parse } from "csv-parse/browser/esm/sync"
import { Effect, Layer, Stream } from "effect"
import type { Observation } from "../model/Observation.js"
import { type Catalogue, formatOf, plainResource } from "./Catalogue.js"
import { decodePackage } from "./decodePackage.js"
import { type FileAccess, type KeyedObservation, type ResourceFile, sourceOf } from "./FileAccess.js"
import { limitDefects } from "./limitDefects.js"
import type { CsvParse } from "./parseRecords.js"
import type { RecordSink } from "./recordReader.js"
import { readResource } from "./readResource.js"
import * as ReferenceDefect from "./ReferenceDefect.js"
import { matcher, type ReferenceQuery } from "./ReferenceQuery.js"
import { ReferenceSource } from "./ReferenceSource.js"
import { layoutOf } from "./layoutOf.js"

/** csv-parse's own types of the two builds differ in name only. */
const parseCsv: CsvParse = (text, options) => parse(text, options)

/**
 * A reference of files that are held in memory: in a browser, in a test, in a program that made them. With a
 * `datapackage.json` among them that decides; otherwise every table is a resource of its own.
 *
 * @param files - path → content, text or bytes
 * @category layer
 * @since 0.1.0
 */
export const inMemory = (files: ReadonlyMap<string, string | Uint8Array>): Layer.Layer<ReferenceSource> =>
  Layer.sync(ReferenceSource, () => {
    const described = files.get("datapackage.json")
    const { catalogue, defects } =
      described === undefined
        ? { catalogue: plainCatalogue([...files.keys()]), defects: [] }
        : decodePackage(toText(described), "datapackage.json")
    return sourceOf(catalogue, defects, memoryAccess(files))
  })

/**
 * A reference of observations that a program has already made.
 *
 * @category layer
 * @since 0.1.0
 */
export const ofObservations = (observations: ReadonlyArray<Observation>): Layer.Layer<ReferenceSource> =>
  Layer.succeed(ReferenceSource, {
    catalogue: { title: null, resources: [] },
    defects: [],
    readings: Stream.empty,
    observations: query => Stream.fromIterable(observations.filter(matcher(query.cells))),
    bound: refs =>
      Stream.fromIterable(
        refs.flatMap(ref => observations.filter(o => o.id === ref).map(observation => ({ ref, observation })))
      )
  })

/** A catalogue of files that no package describes; each is named for its file. */
export const plainCatalogue = (paths: ReadonlyArray<string>): Catalogue => ({
  title: null,
  resources: paths
    .filter(path => formatOf(path) !== undefined && !/(^|\/)datapackage\.json$|\.metadata\.json$/.test(path))
    .map(path => plainResource(nameOf(path), path))
})

/** Where Our World in Data describes a table: `x.metadata.json` beside `x.csv`. */
export const sidecarPath = (path: string): string => path.replace(/\.[^./]+$/, ".metadata.json")

const nameOf = (path: string): string => path.replace(/\.[^./]+$/, "").replace(/[#\s]/g, "-")

const toText = (content: string | Uint8Array): string =>
  typeof content === "string" ? content : new TextDecoder().decode(content)

const memoryAccess = (files: ReadonlyMap<string, string | Uint8Array>): FileAccess => {
  const bytes = (file: ResourceFile): Effect.Effect<Uint8Array, ReferenceDefect.ReferenceDefect> => {
    const content = file.path === null ? file.resource.data : files.get(file.path)
    return content === undefined || content === null
      ? Effect.fail(
          ReferenceDefect.make(
            "file-unreadable",
            "unreadable",
            { resource: file.resource.name, file: file.path },
            { reason: "there is no such file" }
          )
        )
      : Effect.succeed(typeof content === "string" ? new TextEncoder().encode(content) : content)
  }
  const sidecarOf = (file: ResourceFile): string | null => {
    const content = file.path === null ? undefined : files.get(sidecarPath(file.path))
    return content === undefined ? null : toText(content)
  }
  return {
    bytes,
    read: (file, query) =>
      Stream.fromEffect(bytes(file)).pipe(
        Stream.flatMap(content =>
          Stream.fromIterable(readAll(parseCsv, file, file.path, content, sidecarOf(file), query))
        ),
        Stream.catch(defect => Stream.succeed(defect))
      ),
    reading: file =>
      Effect.match(bytes(file), {
        onFailure: defect => defect,
        onSuccess: content => layoutOf(parseCsv, file.resource, file.path, content)
      })
  }
}

/** Everything in one file, its floods of equal defects limited. */
export const readAll = (
  parse: CsvParse,
  file: ResourceFile,
  shown: string | null,
  content: Uint8Array,
  sidecar: string | null,
  query: ReferenceQuery
): ReadonlyArray<KeyedObservation | ReferenceDefect.ReferenceDefect> => {
  const found: Array<KeyedObservation | ReferenceDefect.ReferenceDefect> = []
  const limited = limitDefects(defect => found.push(defect))
  const asked = matcher(query.cells)
  const sink: RecordSink = {
    observation: (observation, key) => {
      if (asked(observation)) found.push({ observation, key })
    },
    defect: limited.add
  }
  readResource(parse, file.resource, shown, content, query.names, sink, sidecar)
  limited.finish()
  return found
}
