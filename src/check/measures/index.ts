/**
 * The list of measures.
 */
import type { Result } from "effect"
import type { Measure as MeasureId } from "../../model/Claim.js"
import type { ClaimMeaning } from "../ClaimMeaning.js"
import type { World } from "../World.js"
import { annualisedGrowth } from "./annualisedGrowth.js"
import { averageGrowth } from "./averageGrowth.js"
import { change } from "./change.js"
import { contribution } from "./contribution.js"
import { duration } from "./duration.js"
import { formula } from "./formula.js"
import { growth } from "./growth.js"
import { level } from "./level.js"
import type { At, Measure, Quantity } from "./Measure.js"
import { multiple } from "./multiple.js"
import { rank } from "./rank.js"
import { ratio } from "./ratio.js"
import { share } from "./share.js"
import { streak } from "./streak.js"
import { underlying } from "./underlying.js"

/**
 * Every measure by its id.
 *
 * @category measures
 * @since 0.1.0
 */
export const measures: { readonly [id in MeasureId]: Measure } = {
  level,
  growth,
  change,
  share,
  ratio,
  multiple,
  average_growth: averageGrowth,
  annualised_growth: annualisedGrowth,
  contribution,
  rank,
  streak,
  duration,
  formula
}

/**
 * What the figure of a claim bounds at a period, or a plain sentence saying what the claim lacks.
 *
 * @category measures
 * @since 0.1.0
 */
export const quantityOf = (world: World, meaning: ClaimMeaning, at: At): Result.Result<Quantity, string> => {
  const asking = { world, quantityOf: (other: ClaimMeaning, where: At) => quantityOf(world, other, where) }
  // A claim that names its evidence and nothing else says that its figure is that number, growth or level.
  const { ref, indicator, formula } = meaning.claim
  const isNamed = ref !== undefined && indicator === undefined && formula === undefined && meaning.of === null
  return isNamed ? underlying(asking, meaning, at) : measures[meaning.measure].quantity(asking, meaning, at)
}
