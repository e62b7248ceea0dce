/**
 * The document with an edit made.
 */
import { constrain, type Constrained, withPremises } from "../check/constrain.js"
import { observationPremises } from "../check/observationPremises.js"
import type { CheckInput } from "../check/CheckInput.js"
import type { ClaimMeaning, Readings } from "../check/ClaimMeaning.js"
import type { Premise } from "../check/Premise.js"
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
  /** The premises that observations are, among those of `constrained`. */
  readonly observed: ReadonlyArray<Premise>
}

/** The document as worded, some figures left out. */
export const worded = (input: CheckInput, silenced: ReadonlySet<string>): Edited => {
  const world = editedWorld(input.world, null, silenced)
  return withObservations(constrain(world, readingsOf(world, null)), { ...input, world })
}

/**
 * The same document with the edit made. What the edit does not touch is taken over.
 */
export const edited = (from: Edited, edit: Edit): Edited => {
  const world = editedWorld(from.world, edit, new Set())
  const changed = new Set([...edit.changes.keys(), ...edit.readings.keys()])
  const kept = new Map(
    [...from.constrained.statements].filter(([, { meaning }]) => !isTouched(meaning, changed))
  )
  const plain = constrain(world, readingsOf(world, edit), kept)
  const input: CheckInput = { ...from.input, world }
  if (edit.instead.size > 0)
    return withObservations(plain, { ...input, observations: input.observations.replacing(edit.instead) })
  const fresh: Constrained = {
    ...plain,
    cells: new Map([...plain.cells].filter(([key]) => !from.constrained.cells.has(key))),
    statements: new Map([...plain.statements].filter(([id]) => !kept.has(id)))
  }
  const observed = [...from.observed, ...observationPremises(fresh, input)]
  return { world, constrained: withPremises(plain, observed), input, observed }
}

const withObservations = (plain: Constrained, input: CheckInput): Edited => {
  const observed = observationPremises(plain, input)
  return { world: plain.world, constrained: withPremises(plain, observed), input, observed }
}

const isTouched = (meaning: ClaimMeaning, changed: ReadonlySet<string>): boolean =>
  changed.has(meaning.id) || (meaning.of !== null && isTouched(meaning.of, changed))

const readingsOf = (world: World, edit: Edit | null): Readings =>
  new Map([...takeOptions(readingGroups(world), []), ...(edit?.readings ?? [])])

/** The claims and the catalogue with the edit made. */
export const editedWorld = (world: World, edit: Edit | null, silenced: ReadonlySet<string>): World => {
  const claims = new Map(
    [...world.claims].map(([id, claim]): [string, Claim] => {
      const change = edit?.changes.get(id)
      // A claim that is edited is held against everything again.
      const changed: Claim = change === undefined ? claim : { ...asWorded(claim), ...change, role: "stated" }
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
