/**
 * Plain data to a claims file, entry by entry: a bad claim, indicator or relation is reported and left out, and all
 * the others are read.
 */
import { Predicate, Result, Schema } from "effect"
import * as AreaModel from "./Area.js"
import * as FileModel from "./ClaimsFile.js"
import { type DamagedClaim, decodeClaim } from "./decodeClaim.js"
import {
  asFields,
  bySchema,
  type DecodeEntry,
  decodeList,
  decodeRecord,
  type Fields
} from "./decodeEntries.js"
import { inKey, inValue, type Path, type PathProblem } from "./FileProblem.js"
import * as IndicatorModel from "./Indicator.js"
import type { Section } from "./LoadedDocument.js"
import { didYouMean } from "./nearest.js"
import * as Unit from "./Unit.js"

/**
 * What could be read of a file, and every problem found on the way.
 *
 * @category file
 * @since 0.1.0
 */
export interface DecodedFile {
  readonly file: FileModel.ClaimsFile
  /** Path in the data of each entry that is in `file`. */
  readonly paths: Readonly<Record<Section, ReadonlyArray<Path>>>
  /** Ids that are declared but could not be read: mentions of them are no unknown names. */
  readonly unreadable: { readonly indicators: ReadonlySet<string>; readonly areas: ReadonlySet<string> }
  /** What remains of claims that do not decode; they are in no list, but their names are checked. */
  readonly damaged: ReadonlyArray<DamagedClaim>
  readonly problems: ReadonlyArray<PathProblem>
}

const options = { errors: "all", onExcessProperty: "error" } as const

const decoders = {
  document: bySchema(Schema.decodeUnknownResult(FileModel.DocumentInfo, options)),
  defaults: bySchema(Schema.decodeUnknownResult(FileModel.Defaults, options)),
  hedges: bySchema(Schema.decodeUnknownResult(FileModel.HedgeTable, options)),
  area: bySchema(Schema.decodeUnknownResult(AreaModel.Area, options)),
  indicator: bySchema(Schema.decodeUnknownResult(IndicatorModel.Indicator, options)),
  relation: bySchema(Schema.decodeUnknownResult(FileModel.Relation, options)),
  ignored: bySchema(Schema.decodeUnknownResult(FileModel.Ignored, options)),
  accepted: bySchema(Schema.decodeUnknownResult(FileModel.Accepted, options))
}

/** Fields at the top of a file that are looked at: a file of format 1 has far fewer. */
const mostFields = 100

const topLevel = Object.keys(FileModel.ClaimsFile.fields)

/** An empty file: what is left when nothing could be read. */
export const emptyFile: FileModel.ClaimsFile = {
  document: { id: "document" },
  defaults: {},
  hedges: {},
  include: [],
  areas: Object.freeze(Object.create(null)),
  indicators: Object.freeze(Object.create(null)),
  claims: [],
  relations: [],
  ignored: [],
  accepted: []
}

/**
 * Reads plain data (from YAML, JSON or a TypeScript module) as a claims file. Never throws.
 *
 * A catalogue (indicators and areas for several files) needs no `document`.
 *
 * @category file
 * @since 0.1.0
 */
export const decodeClaimsFile = (data: unknown, role: "document" | "catalogue" = "document"): DecodedFile => {
  const problems: Array<PathProblem> = []
  const root = asFields(data)
  const version = root?.["claimcheck"]
  if (root === undefined || (version !== undefined && version !== 1 && version !== "1")) {
    problems.push(
      root === undefined
        ? inValue([], "a claims file starts with the line claimcheck: 1")
        : inValue(
            ["claimcheck"],
            `this version of claimcheck reads format 1, the file says ${String(version).slice(0, 40)}`
          )
    )
    return nothing(problems)
  }
  checkTopLevel(root, role, problems)
  const one = <A>(name: string, decode: DecodeEntry<A>): A | undefined =>
    root[name] === undefined ? undefined : decode(root[name], [name], problems)
  const damaged: Array<DamagedClaim> = []
  const areas = decodeRecord(root["areas"], "areas", decoders.area, problems)
  const indicators = decodeRecord(root["indicators"], "indicators", decodeIndicator, problems)
  const claims = decodeList(root["claims"], "claims", decodeClaim(damaged), problems)
  const relations = decodeList(root["relations"], "relations", decoders.relation, problems)
  const ignored = decodeList(root["ignored"], "ignored", decoders.ignored, problems)
  const accepted = decodeList(root["accepted"], "accepted", decoders.accepted, problems)
  return {
    file: {
      document: one("document", decoders.document) ?? { id: writtenId(root["document"]) },
      defaults: one("defaults", decoders.defaults) ?? {},
      hedges: one("hedges", decoders.hedges) ?? {},
      include: includePaths(root["include"], problems),
      areas: areas.read,
      indicators: indicators.read,
      claims: claims.read,
      relations: relations.read,
      ignored: ignored.read,
      accepted: accepted.read
    },
    paths: {
      claims: claims.paths,
      relations: relations.paths,
      ignored: ignored.paths,
      accepted: accepted.paths
    },
    unreadable: { indicators: indicators.unreadable, areas: areas.unreadable },
    damaged,
    problems
  }
}

/** The id of a document of which something else could not be read. */
const writtenId = (document: unknown): string => {
  const id = asFields(document)?.["id"]
  return Predicate.isString(id) && /^[a-z0-9-]+$/.test(id) ? id : emptyFile.document.id
}

/** No file at all, or one of another format: its fields may mean something else. */
const nothing = (problems: ReadonlyArray<PathProblem>): DecodedFile => ({
  file: emptyFile,
  paths: { claims: [], relations: [], ignored: [], accepted: [] },
  unreadable: { indicators: new Set(), areas: new Set() },
  damaged: [],
  problems
})

const checkTopLevel = (root: Fields, role: "document" | "catalogue", problems: Array<PathProblem>): void => {
  if (root["claimcheck"] === undefined)
    problems.push(inValue([], "the line claimcheck: 1 (the version of the format) is missing"))
  for (const name of Object.keys(root).slice(0, mostFields))
    if (!topLevel.includes(name)) {
      const hint = didYouMean(name, topLevel)
      problems.push(
        inKey(
          [name],
          `unknown field "${name.slice(0, 60)}"${hint === "" ? `; known fields: ${topLevel.join(", ")}` : hint}`
        )
      )
    }
  if (role === "document" && root["document"] === undefined)
    problems.push(inValue([], "the field document is missing: write document: { id: name-of-the-text }"))
  if (role === "catalogue")
    for (const name of ["document", "defaults", "claims", "relations", "ignored", "accepted", "hedges"])
      if (root[name] !== undefined)
        problems.push(
          inKey(
            [name],
            `an included catalogue holds indicators and areas only; move ${name} into the claims file`
          )
        )
}

const includePaths = (value: unknown, problems: Array<PathProblem>): ReadonlyArray<string> => {
  if (value === undefined) return []
  if (Predicate.isString(value)) return [value]
  if (Array.isArray(value) && value.every(Predicate.isString)) return value
  problems.push(inValue(["include"], "expected the path of a catalogue, or a list of paths"))
  return []
}

/** Without its unit an indicator says nothing about a figure, so a wrong one makes it unreadable. */
const decodeIndicator: DecodeEntry<IndicatorModel.Indicator> = (entry, path, problems) => {
  const indicator = decoders.indicator(entry, path, problems)
  const unit = indicator === undefined ? undefined : Unit.parse(indicator.unit)
  if (unit === undefined || Result.isSuccess(unit)) return indicator
  problems.push(inValue([...path, "unit"], unit.failure))
  return undefined
}
