/**
 * Which readings can be taken together. Readings of one name are chosen together in all claims that have it, so claims
 * that share a name form a group, and a group has one choice.
 */
import type { Claim } from "../model/Claim.js"
import type { Readings } from "./ClaimMeaning.js"
import type { World } from "./World.js"

/**
 * Claims whose readings are chosen together.
 *
 * @category readings
 * @since 0.1.0
 */
export interface ReadingGroup {
  readonly claims: ReadonlyArray<string>
  /** The first option is the text as worded; each other one takes the readings of one name. */
  readonly options: ReadonlyArray<ReadingOption>
}

/** One way to take a group: its name, and the reading that each claim of the group then takes. */
export interface ReadingOption {
  readonly name: string
  readonly readings: Readings
}

/** The groups of a document, in the order of its claims. */
export const readingGroups = (world: World): ReadonlyArray<ReadingGroup> => {
  const withReadings = [...world.claims.values()].filter(claim => (claim.readings ?? []).length > 1)
  const groups: Array<{ claims: Array<Claim>; names: Set<string> }> = []
  for (const claim of withReadings) {
    const names = namesOf(claim)
    const touching = groups.filter(group => names.some(name => group.names.has(name)))
    const merged = {
      claims: [...touching.flatMap(group => group.claims), claim],
      names: new Set([...touching.flatMap(group => [...group.names]), ...names])
    }
    for (const group of touching) groups.splice(groups.indexOf(group), 1)
    groups.push(merged)
  }
  return groups.map(({ claims, names }) => ({
    claims: claims.map(claim => claim.id),
    options: optionsOf(claims, names)
  }))
}

const namesOf = (claim: Claim): ReadonlyArray<string> => (claim.readings ?? []).map(reading => reading.name)

const optionsOf = (
  claims: ReadonlyArray<Claim>,
  names: ReadonlySet<string>
): ReadonlyArray<ReadingOption> => {
  const taking = (name: string | null): Readings =>
    new Map(
      claims.flatMap(claim => {
        const own = namesOf(claim)
        const first = own[0]
        if (first === undefined) return []
        return [[claim.id, name !== null && own.includes(name) ? name : first] as const]
      })
    )
  const asWorded = taking(null)
  const wordedName = [...new Set(asWorded.values())].join(", ")
  const seen = new Set([signature(asWorded)])
  const others = [...names].flatMap(name => {
    const readings = taking(name)
    const mark = signature(readings)
    if (seen.has(mark)) return []
    seen.add(mark)
    return [{ name, readings }]
  })
  return [{ name: wordedName, readings: asWorded }, ...others]
}

const signature = (readings: Readings): string => JSON.stringify([...readings])

/** The readings of a document when its groups take these options, in order (0: as worded). */
export const takeOptions = (groups: ReadonlyArray<ReadingGroup>, options: ReadonlyArray<number>): Readings =>
  new Map(groups.flatMap((group, index) => [...(group.options[options[index] ?? 0]?.readings ?? [])]))

/** The names in use: relations that hold in one reading only look here. */
export const namesInUse = (readings: Readings): ReadonlySet<string> => new Set(readings.values())
