/**
 * Observations in the joint question: of every quantity that a claim or a relation is about, what the deciding sources
 * say. Where several decide, the truth may be with any of them, so together they assert no more than their hull.
 */
import { Result } from "effect"
import { variable } from "../arithmetic/Expression.js"
import * as Interval from "../arithmetic/Interval.js"
import * as Rational from "../arithmetic/Rational.js"
import type { Series } from "../model/Cell.js"
import type { Observation } from "../model/Observation.js"
import * as Unit from "../model/Unit.js"
import { compareBases } from "../reference/compareBases.js"
import { contentOf } from "../reference/edition.js"
import { selectObservations } from "../reference/selectObservations.js"
import { named } from "./Binding.js"
import type { CheckInput } from "./CheckInput.js"
import type { Constrained } from "./constrain.js"
import { expressionKey } from "./expressionKey.js"
import type { ObservationIndex } from "./ObservationIndex.js"
import { observe, type Observed, observedBasis, premiseOf } from "./observe.js"
import { observationPremise, type Premise } from "./Premise.js"
import type { World } from "./World.js"

/** The premises that observations of the document's quantities are. */
export const observationPremises = (constrained: Constrained, input: CheckInput): ReadonlyArray<Premise> => {
  const asked = askedKeys(constrained)
  const vintages = new Set([null, ...[...constrained.cells.values()].map(cell => cell.vintage)])
  const byKey = new Map<string, { readonly vintage: string | null; readonly list: Array<Observed> }>()
  for (const observation of observationsAt(constrained, input.observations))
    for (const vintage of vintages)
      for (const series of seriesOf(constrained.world, observation)) {
        const observed = observe(constrained.world, observation, vintage, series)
        if (observed === undefined || !asked.has(observed.key)) continue
        const known = byKey.get(observed.key)
        if (known === undefined) byKey.set(observed.key, { vintage, list: [observed] })
        else if (!known.list.some(each => each.observation === observation)) known.list.push(observed)
      }
  const compared = [...byKey.values()].flatMap(({ vintage, list }) =>
    deciding(constrained, list, vintage, input)
  )
  return [...compared, ...boundPremises(constrained)]
}

/**
 * Growth is of the series in which its source means it, and of the one in which a claim does not say. A level is what
 * was counted or paid, and says nothing about real growth.
 */
const seriesOf = (world: World, observation: Observation): ReadonlyArray<Series> => {
  const observed = observedBasis(world, observation)
  return observed === null ? ["nominal"] : bases.filter(basis => compareBases(basis, observed) === "same")
}

const bases = ["nominal", "real", "comparable", "unstated"] as const

/** The observations of the indicators and areas that the document's cells are of. */
const observationsAt = (constrained: Constrained, index: ObservationIndex): Iterable<Observation> => {
  const found = new Set<Observation>()
  for (const cell of constrained.cells.values())
    for (const observation of index.at(cell.indicator, cell.area))
      if (!index.doubted.has(observation.id)) found.add(observation)
  return found
}

/** The keys of the quantities of claims, and of all cells. */
const askedKeys = (constrained: Constrained): ReadonlySet<string> => {
  const keys = new Set<string>()
  for (const key of constrained.cells.keys()) keys.add(`{${key}}`)
  for (const statement of constrained.statements.values())
    keys.add(expressionKey(statement.quantity.expression))
  return keys
}

const deciding = (
  constrained: Constrained,
  list: ReadonlyArray<Observed>,
  vintage: string | null,
  input: CheckInput
): ReadonlyArray<Premise> => {
  const [first] = list
  if (first === undefined) return []
  const selection = selectObservations(
    list.map(each => each.observation),
    {
      cell: { indicator: null, area: null, period: null },
      measure: first.observation.measure,
      published: constrained.world.published,
      asOf: vintage,
      minGrade: input.minGrade
    }
  )
  const chosen = list
    .filter(each => selection.deciding.includes(each.observation))
    .map(each => ({ each, content: contentOf(each.observation) }))
    .sort((a, b) => (a.content < b.content ? -1 : 1))
    .map(({ each }) => each)
  const [best, ...others] = chosen
  if (best === undefined) return []
  return [
    premiseOf(others.reduce((all, each) => ({ ...all, interval: hull(all.interval, each.interval) }), best))
  ]
}

const hull = (a: Interval.Interval, b: Interval.Interval): Interval.Interval => ({
  low: a.low === null || b.low === null ? null : Rational.min(a.low, b.low),
  high: a.high === null || b.high === null ? null : Rational.max(a.high, b.high),
  lowClosed: true,
  highClosed: true
})

/** Observations that claims name: each is the value of its own cell, as precise as the reference writes it. */
const boundPremises = ({ world, cells }: Constrained): ReadonlyArray<Premise> =>
  [...cells.values()].flatMap(cell => {
    if (cell.series !== "reference") return []
    const found = named(world, cell)
    if (Result.isFailure(found) || found.success.observation.grade === "untrusted") return []
    const { asWritten, unit } = found.success
    const observation = { ...found.success.observation, interval: Unit.fromBase(asWritten, unit) }
    return [
      {
        id: observationPremise(observation.id),
        origin: { kind: "observation" as const, observation },
        stratum: "hard" as const,
        weight: null,
        constraints: [{ kind: "bound" as const, expression: variable(cell), interval: asWritten }]
      }
    ]
  })
