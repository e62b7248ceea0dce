/**
 * What a claim could cite instead of the evidence that does not carry it: other numbers of the same document.
 */
import { Result } from "effect"
import * as Interval from "../arithmetic/Interval.js"
import * as Rational from "../arithmetic/Rational.js"
import { figureBounds } from "../arithmetic/Rounding.js"
import type { Ref } from "../model/Claim.js"
import { figureFactor } from "../model/figureFactor.js"
import type { Observation } from "../model/Observation.js"
import * as Unit from "../model/Unit.js"
import { named, namedCells } from "./Binding.js"
import type { Statement } from "./Statement.js"
import type { World } from "./World.js"

/** So many are named. */
const MOST = 5

interface Candidate {
  readonly observation: Observation
  readonly agrees: boolean
  readonly likeness: number
  /** How far it is from the figure, in the unit of computation; null when the units do not go together. */
  readonly distance: Rational.Rational | null
}

/**
 * The numbers nearest to a claim among those of the resources that it names: first those that carry the figure, then
 * those whose names are like the one that was cited, then those of the same unit, nearest first.
 *
 * A figure without a unit is taken to be in that of the number that it cites.
 *
 * @param all the numbers that stand in the documents of the run
 * @category binding
 * @since 0.1.0
 */
export const nearestCitable = (
  world: World,
  { meaning, quantity, gap }: Statement,
  all: ReadonlyArray<Observation>
): ReadonlyArray<Observation> => {
  const { ref, operands = {} } = meaning.claim
  const places = [...(ref === undefined ? [] : [ref]), ...Object.values(operands)].map(placeOf)
  const cited = new Set(places.map(place => world.bound?.get(place)?.id ?? place))
  const resources = new Set(places.map(place => place.slice(0, place.indexOf("#"))))
  const known = all.some(({ resource }) => resources.has(resource))
  const words = new Set(places.flatMap(wordsOf))
  const own = namedCells(quantity.expression).flatMap(
    cell => Result.getOrUndefined(named(world, cell))?.unit ?? []
  )
  const unit =
    meaning.figure.unit.kind === "none" && quantity.expression.kind === "variable" ? own[0] : undefined
  return all
    .filter(({ resource }) => !known || resources.has(resource))
    .filter(({ id }) => !cited.has(id) && !cited.has(id.replace(/\/value$/, "")))
    .map(observation => candidate(meaning.figure, observation, words, unit))
    .filter(({ distance, likeness }) => distance !== null || (gap !== null && likeness > 0))
    .sort(better)
    .slice(0, MOST)
    .map(({ observation }) => observation)
}

const placeOf = (ref: Ref): string => (typeof ref === "string" ? ref : ref.at)

/** The words of a name: `/revenue_2024/netIncome` has revenue, 2024, net and income. */
const wordsOf = (place: string): ReadonlyArray<string> =>
  place
    .slice(place.indexOf("#") + 1)
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== "" && word !== "value")

const candidate = (
  figure: Statement["meaning"]["figure"],
  observation: Observation,
  words: ReadonlySet<string>,
  wanted: Unit.Unit | undefined
): Candidate => {
  const likeness = wordsOf(`#${observation.indicator}/${observation.id.split("#")[1] ?? ""}`).filter(word =>
    words.has(word)
  ).length
  const unit = observation.unit === null ? undefined : Result.getOrUndefined(Unit.parse(observation.unit))
  const isOther = unit !== undefined && wanted !== undefined && !Unit.isCompatible(unit, wanted)
  const factor =
    unit === undefined || isOther ? undefined : Result.getOrUndefined(figureFactor(figure.unit, unit))
  const printed = unit === undefined ? undefined : Unit.toBase(observation.printed, unit)
  if (factor === undefined || printed?.low === null || printed === undefined)
    return { observation, agrees: false, likeness, distance: null }
  const { stated } = figureBounds(figure, { rounding: "nearest", exactWhole: false })
  const value = Rational.multiply(figure.value, factor)
  return {
    observation,
    agrees: Interval.includes(Interval.scale(stated, factor), printed),
    likeness,
    distance: Rational.abs(Rational.subtract(value, printed.low))
  }
}

const better = (a: Candidate, b: Candidate): number => {
  if (a.agrees !== b.agrees) return a.agrees ? -1 : 1
  if (a.likeness !== b.likeness) return b.likeness - a.likeness
  if (a.distance === null || b.distance === null)
    return (a.distance === null ? 1 : 0) - (b.distance === null ? 1 : 0)
  return Rational.compare(a.distance, b.distance)
}
