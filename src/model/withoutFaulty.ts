/**
 * A file without what its problems touch, so that nothing is ever checked by a declaration that is wrong.
 */
import type { Claim } from "./Claim.js"
import type { ClaimsFile } from "./ClaimsFile.js"
import type { DecodedFile } from "./decodeClaimsFile.js"
import type { PathProblem } from "./FileProblem.js"
import type { Section } from "./LoadedDocument.js"

/** What remains, and the claims that were taken out. */
export interface Remaining {
  readonly file: ClaimsFile
  readonly paths: DecodedFile["paths"]
  readonly rejected: ReadonlyArray<Claim>
}

/**
 * Leaves out the entries of lists that have a problem, and the single fields of indicators, areas, defaults, hedges
 * and the document that have one. An indicator whose unit does not fit its kind loses the kind: no rule follows then.
 *
 * @category validation
 * @since 0.1.0
 */
export const withoutFaulty = (
  { file, paths }: Pick<DecodedFile, "file" | "paths">,
  problems: ReadonlyArray<PathProblem>
): Remaining => {
  const entries = new Set(problems.map(({ path }) => `${path[0]} ${path[1]}`))
  const fields = new Set(problems.map(({ path }) => path.slice(0, 3).join(" ")))
  const isFaulty = (section: Section, index: number): boolean =>
    entries.has(`${section} ${paths[section][index]?.[1]}`)
  const keep = <A>(section: Section, list: ReadonlyArray<A>): ReadonlyArray<A> =>
    list.filter((_, index) => !isFaulty(section, index))
  const keepFields = <A extends object>(value: A, ...path: ReadonlyArray<string>): A => {
    const isFaultyField = (field: string): boolean => fields.has([...path, field].join(" "))
    const left = Object.keys(value).filter(field =>
      field === "unit" ? false : isFaultyField(field) || (field === "kind" && isFaultyField("unit"))
    )
    if (left.length === 0) return value
    const kept = { ...value }
    for (const field of left) Reflect.deleteProperty(kept, field)
    return kept
  }
  const keepEach = <A extends object>(
    section: string,
    record: Readonly<Record<string, A>>
  ): Readonly<Record<string, A>> => {
    const kept: Record<string, A> = Object.create(null)
    for (const [id, entry] of Object.entries(record)) kept[id] = keepFields(entry, section, id)
    return kept
  }
  return {
    file: {
      ...file,
      document: keepFields(file.document, "document"),
      defaults: keepFields(file.defaults, "defaults"),
      hedges: keepFields(file.hedges, "hedges"),
      areas: keepEach("areas", file.areas),
      indicators: keepEach("indicators", file.indicators),
      claims: keep("claims", file.claims),
      relations: keep("relations", file.relations),
      ignored: keep("ignored", file.ignored),
      accepted: keep("accepted", file.accepted)
    },
    paths: {
      claims: keep("claims", paths.claims),
      relations: keep("relations", paths.relations),
      ignored: keep("ignored", paths.ignored),
      accepted: keep("accepted", paths.accepted)
    },
    rejected: file.claims.filter((_, index) => isFaulty("claims", index))
  }
}
