/**
 * A claims file and its catalogues to one document: merged, validated, with everything that is wrong left out and
 * listed.
 */
import type { ClaimsFile } from "../model/ClaimsFile.js"
import type { DecodedFile } from "../model/decodeClaimsFile.js"
import { type FileProblem, inKey, type PathProblem } from "../model/FileProblem.js"
import type { LoadedDocument } from "../model/LoadedDocument.js"
import type { Positions } from "../model/Position.js"
import { validate } from "../model/validate.js"
import { withoutFaulty } from "../model/withoutFaulty.js"
import * as ClaimsSource from "./ClaimsSource.js"
import { unreadableFigures } from "./unreadableFigures.js"

/**
 * @param main the claims file
 * @param catalogues everything that it includes, directly or through another catalogue, each once
 * @param includeProblems what is wrong with the includes themselves, already located
 * @category source
 * @since 0.1.0
 */
export const assembleDocument = (
  main: ClaimsSource.ClaimsSource,
  catalogues: ReadonlyArray<ClaimsSource.ClaimsSource>,
  includeProblems: ReadonlyArray<FileProblem> = []
): LoadedDocument => {
  const positions: LoadedDocument["positions"] = [main.positions, ...catalogues.map(c => c.positions)]
  const included = catalogues.map(({ path, sha256 }) => ({ path, sha256 }))
  const reading = [main, ...catalogues].flatMap(source => source.problems)
  const base = { path: main.path, sha256: main.sha256, positions, included }
  if (main.decoded === null)
    return {
      ...base,
      file: null,
      paths: { claims: [], relations: [], ignored: [], accepted: [] },
      problems: inReadingOrder(positions, [...reading, ...includeProblems]),
      rejected: []
    }
  const merged = merge(main.decoded, [main, ...catalogues])
  const decoded = { ...main.decoded, file: merged.file, unreadable: merged.unreadable }
  const found = validate(decoded)
  const remaining = withoutFaulty(decoded, found)
  // A name that may stand behind broken syntax, or in a catalogue that was not read, is not unknown: it was not seen.
  const incomplete =
    main.cut || includeProblems.length > 0 || catalogues.some(c => c.cut || c.decoded === null)
  const listed = incomplete ? found.filter(problem => !problem.unknownName) : found
  return {
    ...base,
    ...remaining,
    problems: inReadingOrder(positions, [
      ...reading,
      ...includeProblems,
      ...merged.problems,
      ...listed.map(problem => ClaimsSource.locate(declaring(positions, problem), problem)),
      ...unreadableFigures(decoded, found).map(problem => ClaimsSource.locate(main.positions, problem)),
      ...unseen(main.path, found.length - listed.length)
    ])
  }
}

/** Problems of one document that are listed. */
const mostProblems = 1_000

/** From top to bottom, the claims file before its catalogues. */
const inReadingOrder = (
  positions: LoadedDocument["positions"],
  problems: ReadonlyArray<FileProblem>
): ReadonlyArray<FileProblem> => {
  const order = new Map(positions.map(({ file }, i) => [file, i]))
  const rank = ({ file }: FileProblem): number => order.get(file) ?? positions.length
  const sorted = [...problems].sort((a, b) => rank(a) - rank(b) || a.line - b.line || a.column - b.column)
  const last = sorted[mostProblems]
  return last === undefined || sorted.length === mostProblems + 1
    ? sorted
    : [
        ...sorted.slice(0, mostProblems),
        { ...last, message: `${sorted.length - mostProblems} more problems from here on` }
      ]
}

const unseen = (file: string, mentions: number): ReadonlyArray<FileProblem> =>
  mentions === 0
    ? []
    : [
        {
          file,
          line: 1,
          column: 1,
          message: `a part of the declarations was not read (see the other problems); what mentions a name that may stand there is left out (${mentions === 1 ? "1 mention" : `${mentions} mentions`})`
        }
      ]

/** The file in which an indicator or area is declared; the claims file itself for everything else. */
const declaring = (positions: LoadedDocument["positions"], { path }: PathProblem): Positions => {
  const [section, id] = path
  const declared = (section === "indicators" || section === "areas") && id !== undefined
  return (
    (declared ? positions.find(p => p.find([section, id], "value") !== undefined) : undefined) ?? positions[0]
  )
}

interface Merged {
  readonly file: ClaimsFile
  readonly unreadable: DecodedFile["unreadable"]
  readonly problems: ReadonlyArray<FileProblem>
}

/** Declarations of the file itself come first; the same id in two places is a problem of the later one. */
const merge = (main: DecodedFile, sources: ReadonlyArray<ClaimsSource.ClaimsSource>): Merged => {
  const problems: Array<FileProblem> = []
  const unreadable = { indicators: new Set<string>(), areas: new Set<string>() }
  const collect = <A>(
    section: "indicators" | "areas",
    of: (file: ClaimsFile) => Readonly<Record<string, A>>
  ) => {
    const merged: Record<string, A> = Object.create(null)
    const declaredIn = new Map<string, string>()
    for (const { path, decoded, positions } of sources) {
      for (const id of decoded?.unreadable[section] ?? []) unreadable[section].add(id)
      for (const [id, entry] of Object.entries(decoded === null ? {} : of(decoded.file))) {
        const elsewhere = declaredIn.get(id)
        if (elsewhere === undefined) {
          merged[id] = entry
          declaredIn.set(id, path)
        } else
          problems.push(
            ClaimsSource.locate(
              positions,
              inKey([section, id], `"${id}" is already declared in ${elsewhere}; keep one of them`)
            )
          )
      }
    }
    return merged
  }
  const areas = collect("areas", file => file.areas)
  const indicators = collect("indicators", file => file.indicators)
  return { file: { ...main.file, areas, indicators }, unreadable, problems }
}
