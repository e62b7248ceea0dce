/**
 * A claim in one of its readings, with everything that it inherits or leaves to defaults filled in.
 */
import { Result } from "effect"
import { measureOf, inReading, type Claim, type Measure } from "../model/Claim.js"
import type { Figure } from "../model/Figure.js"
import type { Basis } from "../model/Indicator.js"
import type { ReferencePeriod } from "../model/ReferencePeriod.js"
import { usualBasisOf } from "../model/usualBasis.js"
import { figureOf } from "./figureOf.js"
import * as World from "./World.js"

/**
 * What one reading of a claim says, before it becomes a constraint.
 *
 * @category claims
 * @since 0.1.0
 */
export interface ClaimMeaning {
  readonly id: string
  /** Name of the reading; null when the claim has one meaning only. */
  readonly reading: string | null
  /** The claim with the fields of the reading and of the claim that it refers to. */
  readonly claim: Claim
  readonly measure: Measure
  readonly figure: Figure
  readonly area: string | null
  readonly period: ReferencePeriod
  readonly vintage: string | null
  /** The claim that `of_claim` names. */
  readonly of: ClaimMeaning | null
}

/**
 * The reading that each claim takes, by claim id; a claim that is not listed takes the one as worded.
 *
 * @category claims
 * @since 0.1.0
 */
export type Readings = ReadonlyMap<string, string>

/** Longest chain of `of_claim`; the loader refuses cycles, this bounds what it lets through. */
const LONGEST_CHAIN = 8

/**
 * Works out what a claim says in the reading that it takes. Fails with a plain sentence.
 *
 * @category claims
 * @since 0.1.0
 */
export const make = (
  world: World.World,
  claim: Claim,
  chosen: Readings,
  depth = 0
): Result.Result<ClaimMeaning, string> => {
  const readings = claim.readings ?? []
  const taken = chosen.get(claim.id)
  const reading = readings.find(r => r.name === taken) ?? readings[0]
  const read = reading === undefined ? claim : inReading(claim, reading)
  const of = ofClaim(world, read, chosen, depth)
  if (Result.isFailure(of)) return Result.fail(of.failure)
  const inherited =
    of.success === null ? withDefaults(world, read) : inherit(withDefaultsOf(of.success), read)
  const figure = figureOf(world, inherited.figure, inherited.unit)
  if (Result.isFailure(figure)) return Result.fail(figure.failure)
  const at = World.period(world, inherited.period ?? "published")
  if (Result.isFailure(at)) return Result.fail(at.failure)
  return Result.succeed({
    id: claim.id,
    reading: reading?.name ?? null,
    claim: inherited,
    measure: measureOf(inherited),
    figure: figure.success,
    area: inherited.area ?? null,
    period: at.success,
    vintage: inherited.as_of ?? null,
    of: of.success
  })
}

const ofClaim = (
  world: World.World,
  claim: Claim,
  chosen: Readings,
  depth: number
): Result.Result<ClaimMeaning | null, string> => {
  if (claim.of_claim === undefined) return Result.succeed(null)
  const named = world.claims.get(claim.of_claim)
  if (named === undefined) return Result.fail(`there is no claim "${claim.of_claim}" for of_claim`)
  if (depth >= LONGEST_CHAIN) return Result.fail(`of_claim leads through more than ${LONGEST_CHAIN} claims`)
  return make(world, named, chosen, depth + 1)
}

const withDefaults = (world: World.World, claim: Claim): Claim => ({ ...world.file.defaults, ...claim })

const withDefaultsOf = (of: ClaimMeaning): Partial<Claim> => {
  const { indicator, area, period, as_of, rounding } = of.claim
  return {
    ...(indicator === undefined ? {} : { indicator }),
    ...(area === undefined ? {} : { area }),
    ...(period === undefined ? {} : { period }),
    ...(as_of === undefined ? {} : { as_of }),
    ...(rounding === undefined ? {} : { rounding })
  }
}

const inherit = (from: Partial<Claim>, claim: Claim): Claim => ({ ...from, ...claim })

/**
 * How a growth figure of this claim is meant: as written, else as its indicator says, else nominal for counts and
 * physical units and unstated for money, whose printed growth is real more often than not.
 *
 * @category claims
 * @since 0.1.0
 */
export const basisOf = (world: World.World, meaning: ClaimMeaning): Basis => {
  if (meaning.claim.basis !== undefined) return meaning.claim.basis
  const id = meaning.claim.indicator ?? meaning.of?.claim.indicator
  return id === undefined ? "nominal" : usualBasis(world, id)
}

/** How growth of an indicator is meant where nothing else says so. */
export const usualBasis = (world: World.World, indicator: string): Basis =>
  usualBasisOf(world.indicators.get(indicator), world.units.get(indicator))
