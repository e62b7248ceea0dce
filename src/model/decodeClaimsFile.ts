/**
 * Plain data to a claims file, entry by entry: a bad claim, indicator or relation is reported and left out, and all
 * the others are read.
 */
import { Predicate, Result, Schema } from "effect"
import * as AreaModel from "./Area.js"
import * as ClaimModel from "./Claim.js"
import * as FileModel from "./ClaimsFile.js"
import { inKey, inValue, type Path, type PathProblem } from "./FileProblem.js"
import * as IndicatorModel from "./Indicator.js"
import type { Section } from "./LoadedDocument.js"
import { didYouMean } from "./nearest.js"
import { schemaProblems } from "./schemaProblems.js"
import * as Symbol from "./Symbol.js"
import * as Unit from "./Unit.js"

/** More entries than this in one list is not a text but an attack. */
const mostEntries = 200_000

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
  readonly problems: ReadonlyArray<PathProblem>
}

const options = { errors: "all", onExcessProperty: "error" } as const

type Decode<A> = (value: unknown) => Result.Result<A, Schema.SchemaError>

const decoders = {
  document: Schema.decodeUnknownResult(FileModel.DocumentInfo, options),
  defaults: Schema.decodeUnknownResult(FileModel.Defaults, options),
  hedges: Schema.decodeUnknownResult(FileModel.HedgeTable, options),
  area: Schema.decodeUnknownResult(AreaModel.Area, options),
  indicator: Schema.decodeUnknownResult(IndicatorModel.Indicator, options),
  claims: Schema.decodeUnknownResult(ClaimModel.Claim, options),
  relations: Schema.decodeUnknownResult(FileModel.Relation, options),
  ignored: Schema.decodeUnknownResult(FileModel.Ignored, options),
  accepted: Schema.decodeUnknownResult(FileModel.Accepted, options)
}

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
  if (root === undefined) {
    problems.push(inValue([], "a claims file starts with the line claimcheck: 1"))
    return {
      file: emptyFile,
      paths: noPaths,
      unreadable: { indicators: new Set(), areas: new Set() },
      problems
    }
  }
  checkTopLevel(root, role, problems)
  const one = <A>(name: string, decode: Decode<A>): A | undefined =>
    root[name] === undefined ? undefined : report(decode(root[name]), root[name], [name], problems)
  const areas = decodeRecord(root["areas"], "areas", decoders.area, () => undefined, problems)
  const indicators = decodeRecord(root["indicators"], "indicators", decoders.indicator, unitProblem, problems)
  const claims = decodeList(root["claims"], "claims", decodeClaim, problems)
  const relations = decodeList(root["relations"], "relations", entry => decoders.relations(entry), problems)
  const ignored = decodeList(root["ignored"], "ignored", entry => decoders.ignored(entry), problems)
  const accepted = decodeList(root["accepted"], "accepted", entry => decoders.accepted(entry), problems)
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
    problems
  }
}

/** The id of a document of which something else could not be read. */
const writtenId = (document: unknown): string => {
  const id = asFields(document)?.["id"]
  return Predicate.isString(id) && /^[a-z0-9-]+$/.test(id) ? id : emptyFile.document.id
}

const noPaths: DecodedFile["paths"] = { claims: [], relations: [], ignored: [], accepted: [] }

type Fields = Readonly<Record<string, unknown>>

/** The value as fields, the undefined ones (which TypeScript files may have) left out; undefined for anything else. */
const asFields = (value: unknown): Fields | undefined =>
  Predicate.isObject(value) && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined))
    : undefined

const checkTopLevel = (root: Fields, role: "document" | "catalogue", problems: Array<PathProblem>): void => {
  const version = root["claimcheck"]
  if (version === undefined)
    problems.push(inValue([], "the line claimcheck: 1 (the version of the format) is missing"))
  else if (version !== 1 && version !== "1")
    problems.push(
      inValue(
        ["claimcheck"],
        `this version of claimcheck reads format 1, the file says ${String(version).slice(0, 40)}`
      )
    )
  for (const name of Object.keys(root))
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

const report = <A>(
  result: Result.Result<A, Schema.SchemaError>,
  value: unknown,
  path: Path,
  problems: Array<PathProblem>
): A | undefined => {
  if (Result.isSuccess(result)) return result.success
  problems.push(...schemaProblems(result.failure.issue, value, path))
  return undefined
}

const includePaths = (value: unknown, problems: Array<PathProblem>): ReadonlyArray<string> => {
  if (value === undefined) return []
  if (Predicate.isString(value)) return [value]
  if (Array.isArray(value) && value.every(Predicate.isString)) return value
  problems.push(inValue(["include"], "expected the path of a catalogue, or a list of paths"))
  return []
}

interface Entries<A> {
  readonly read: ReadonlyArray<A>
  readonly paths: ReadonlyArray<Path>
}

const decodeList = <A>(
  value: unknown,
  name: Section,
  decode: (
    entry: unknown,
    path: Path,
    problems: Array<PathProblem>
  ) => Result.Result<A, Schema.SchemaError> | undefined,
  problems: Array<PathProblem>
): Entries<A> => {
  const read: Array<A> = []
  const paths: Array<Path> = []
  if (value === undefined || value === null) return { read, paths }
  if (!Array.isArray(value) || value.length > mostEntries) {
    problems.push(
      inValue(
        [name],
        Array.isArray(value)
          ? `more than ${mostEntries} entries; split the file`
          : `expected a list: start each entry with a hyphen`
      )
    )
    return { read, paths }
  }
  for (const [index, entry] of value.entries()) {
    const path = [name, index]
    const result = decode(entry, path, problems)
    const decoded = result === undefined ? undefined : report(result, entry, path, problems)
    if (decoded === undefined) continue
    read.push(decoded)
    paths.push(path)
  }
  return { read, paths }
}

const numberRefused =
  "a figure must be text here: a number loses the zeros it was printed with (41.70 becomes 41.7); put it in quotes"

/** Figures written as numbers have lost digits, so they are refused with the reason before anything else is asked. */
const decodeClaim = (
  entry: unknown,
  path: Path,
  problems: Array<PathProblem>
): Result.Result<ClaimModel.Claim, Schema.SchemaError> | undefined => {
  const fields = asFields(entry)
  if (fields === undefined) return decoders.claims(entry)
  const numbers: Array<Path> = []
  if (typeof fields["figure"] === "number") numbers.push([...path, "figure"])
  const readings = fields["readings"]
  if (Array.isArray(readings))
    for (const [index, reading] of readings.entries())
      if (typeof asFields(reading)?.["figure"] === "number")
        numbers.push([...path, "readings", index, "figure"])
  problems.push(...numbers.map(figure => inValue(figure, numberRefused)))
  const result = decoders.claims(fields)
  return numbers.length > 0 && Result.isSuccess(result) ? undefined : result
}

const decodeRecord = <A>(
  value: unknown,
  name: "indicators" | "areas",
  decode: Decode<A>,
  further: (entry: A, path: Path) => PathProblem | undefined,
  problems: Array<PathProblem>
): { readonly read: Readonly<Record<string, A>>; readonly unreadable: ReadonlySet<string> } => {
  const read: Record<string, A> = Object.create(null)
  const unreadable = new Set<string>()
  if (value === undefined || value === null) return { read, unreadable }
  const fields = asFields(value)
  if (fields === undefined) {
    problems.push(inValue([name], `expected ${name} by id, such as ${name}: { gdp: { … } }`))
    return { read, unreadable }
  }
  for (const [id, entry] of Object.entries(fields)) {
    const reason = Symbol.whyNot(id)
    if (reason !== undefined) problems.push(inKey([name, id], reason))
    const decoded = report(decode(entry), entry, [name, id], problems)
    const problem = decoded === undefined ? undefined : further(decoded, [name, id])
    if (problem !== undefined) problems.push(problem)
    if (reason === undefined && decoded !== undefined && problem === undefined) read[id] = decoded
    else unreadable.add(id)
  }
  return { read, unreadable }
}

/** Without its unit an indicator says nothing about a figure, so a wrong one makes it unreadable. */
const unitProblem = (indicator: IndicatorModel.Indicator, path: Path): PathProblem | undefined => {
  const unit = Unit.parse(indicator.unit)
  return Result.isFailure(unit) ? inValue([...path, "unit"], unit.failure) : undefined
}
