/**
 * The document with an edit made.
 */
import { constrain, type Constrained, withPremises } from "../check/constrain.js"
import { observationPremises } from "../check/observationPremises.js"
import type { CheckInput } from "../check/CheckInput.js"
import type { Readings } from "../check/ClaimMeaning.js"
import { readingGroups, takeOptions } from "../check/readings.js"
import type { World } from "../check/World.js"
import { type Claim, inReading } from "../model/Claim.js"
import type { Indicator } from "../model/Indicator.js"
import type { Edit } from "./Edit.js"

/** A document in one state, and the sources that it is held against. */
export interface Edited {
  readonly world: World
  readonly constrained: Constrained
  readonly input: CheckInput
}

/**
 * The document with the edit made and some figures left out.
 *
 * @param silenced claims whose figures are not held against anything: those that are wrong for reasons of their own
 */
export const edited = (input: CheckInput, edit: Edit | null, silenced: ReadonlySet<string>): Edited => {
  const world = editedWorld(input.world, edit, silenced)
  const observations =
    edit === null || edit.instead.size === 0
      ? input.observations
      : input.observations.replacing(edit.instead)
  const own: CheckInput = { ...input, world, observations }
  const plain = constrain(world, readingsOf(world, edit))
  return { world, constrained: withPremises(plain, observationPremises(plain, own)), input: own }
}

const readingsOf = (world: World, edit: Edit | null): Readings =>
  new Map([...takeOptions(readingGroups(world), []), ...(edit?.readings ?? [])])

/** The claims and the catalogue with the edit made. */
export const editedWorld = (world: World, edit: Edit | null, silenced: ReadonlySet<string>): World => {
  const claims = new Map(
    [...world.claims].map(([id, claim]): [string, Claim] => {
      const change = edit?.changes.get(id)
      const changed = change === undefined ? claim : { ...asWorded(claim), ...change }
      return [id, silenced.has(id) ? { ...changed, role: "quoted" } : changed]
    })
  )
  return { ...world, claims, indicators: editedIndicators(world, edit?.net ?? []) }
}

/** The reading as worded, as the only one. */
const asWorded = (claim: Claim): Claim => {
  const [first] = claim.readings ?? []
  if (first === undefined) return claim
  const { readings: _readings, ...only } = inReading(claim, first)
  return only
}

const editedIndicators = (world: World, net: ReadonlyArray<string>): ReadonlyMap<string, Indicator> => {
  if (net.length === 0) return world.indicators
  const indicators = new Map(world.indicators)
  for (const flow of net) {
    const indicator = indicators.get(flow)
    if (indicator?.adds_to !== undefined)
      indicators.set(flow, { ...indicator, adds_to: { ...indicator.adds_to, net: true } })
  }
  return indicators
}
