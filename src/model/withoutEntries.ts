/**
 * A decoded file without entries of which a part could not be read as written: a field that stands there twice, an
 * alias of nothing. What the rest of such an entry says is not what its author wrote.
 */
import type { DecodedFile } from "./decodeClaimsFile.js"
import type { Path } from "./FileProblem.js"
import type { Section } from "./LoadedDocument.js"

/**
 * @param entries paths of the entries (`["claims", 3]`, `["indicators", "gdp"]`, `["defaults"]`)
 * @category file
 * @since 0.1.0
 */
export const withoutEntries = (decoded: DecodedFile, entries: ReadonlyArray<Path>): DecodedFile => {
  if (entries.length === 0) return decoded
  const { file, paths, unreadable, damaged } = decoded
  const names = new Set(entries.map(([section, entry]) => `${section} ${entry ?? ""}`))
  const sections = new Set(entries.map(([section]) => section))
  const isLeftOut = (section: Section, index: number): boolean =>
    names.has(`${section} ${paths[section][index]?.[1] ?? ""}`)
  const list = <A>(section: Section, of: ReadonlyArray<A>): ReadonlyArray<A> =>
    of.filter((_, index) => !isLeftOut(section, index))
  const record = <A>(section: "indicators" | "areas", of: Readonly<Record<string, A>>) => {
    const kept: Record<string, A> = Object.create(null)
    const left = new Set(unreadable[section])
    for (const [id, entry] of Object.entries(of))
      if (names.has(`${section} ${id}`)) left.add(id)
      else kept[id] = entry
    return { kept, left }
  }
  const indicators = record("indicators", file.indicators)
  const areas = record("areas", file.areas)
  return {
    ...decoded,
    file: {
      ...file,
      defaults: sections.has("defaults") ? {} : file.defaults,
      hedges: sections.has("hedges") ? {} : file.hedges,
      indicators: indicators.kept,
      areas: areas.kept,
      claims: list("claims", file.claims),
      relations: list("relations", file.relations),
      ignored: list("ignored", file.ignored),
      accepted: list("accepted", file.accepted)
    },
    paths: {
      claims: list("claims", paths.claims),
      relations: list("relations", paths.relations),
      ignored: list("ignored", paths.ignored),
      accepted: list("accepted", paths.accepted)
    },
    unreadable: { indicators: indicators.left, areas: areas.left },
    damaged: [
      ...damaged,
      ...file.claims.flatMap((claim, i) => {
        const path = paths.claims[i]
        return path !== undefined && isLeftOut("claims", i)
          ? [{ claim, path, id: claim.id, figure: null }]
          : []
      })
    ]
  }
}
