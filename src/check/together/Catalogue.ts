/**
 * The indicators and areas of several documents: what they declare alike is one thing, what they declare differently is
 * each document's own.
 */
import type * as World from "../World.js"
import { nameIn, type Part } from "./Part.js"

/** Which names are shared, and the world in which all cells can be told. */
export interface Catalogue {
  readonly world: World.World
  /** Ids of indicators and areas that documents declare differently, with the documents. */
  readonly differing: ReadonlyArray<readonly [id: string, documents: ReadonlyArray<string>]>
  readonly indicatorIn: (part: string, id: string) => string
  readonly areaIn: (part: string, id: string | null) => string | null
}

/**
 * The catalogue of the parts, of which there is at least one. Names in several languages and notes are no difference.
 *
 * @category together
 * @since 0.1.0
 */
export const make = (parts: readonly [Part, ...ReadonlyArray<Part>]): Catalogue => {
  const indicators = differing(parts, part => part.world.indicators)
  const areas = differing(parts, part => part.world.areas)
  const indicatorIn = (part: string, id: string): string => (indicators.has(id) ? nameIn(part, id) : id)
  const areaIn = (part: string, id: string | null): string | null =>
    id !== null && areas.has(id) ? nameIn(part, id) : id
  const [{ world }] = parts
  const all = <A>(of: (part: Part) => ReadonlyMap<string, A>, name: (part: string, id: string) => string) =>
    new Map(parts.flatMap(part => [...of(part)].map(([id, each]) => [name(part.id, id), each] as const)))
  return {
    world: {
      ...world,
      document: { id: "run" },
      published: null,
      indicators: all(part => part.world.indicators, indicatorIn),
      units: all(part => part.world.units, indicatorIn),
      areas: all(
        part => part.world.areas,
        (part, id) => areaIn(part, id) ?? id
      ),
      claims: all(part => part.world.claims, nameIn),
      relations: [],
      bound: null
    },
    differing: [...indicators, ...areas],
    indicatorIn,
    areaIn
  }
}

const differing = (
  parts: ReadonlyArray<Part>,
  of: (part: Part) => ReadonlyMap<string, object>
): ReadonlyMap<string, ReadonlyArray<string>> => {
  const known = new Map<string, { readonly as: string; readonly by: Array<string>; differs: boolean }>()
  for (const part of parts)
    for (const [id, declared] of of(part)) {
      const as = meaningOf(declared)
      const other = known.get(id)
      if (other === undefined) known.set(id, { as, by: [part.id], differs: false })
      else {
        other.by.push(part.id)
        other.differs ||= other.as !== as
      }
    }
  return new Map([...known].flatMap(([id, { by, differs }]) => (differs ? [[id, by] as const] : [])))
}

/** A declaration without what only names or describes it. */
const meaningOf = (declared: object): string =>
  JSON.stringify(
    Object.entries(declared)
      .filter(([field]) => !["name", "aliases", "note", "definition_note"].includes(field))
      .sort(([a], [b]) => (a < b ? -1 : 1))
  )
