/**
 * The base that a figure is compared with: `versus`, or a year before where the file says nothing.
 */
import { Result } from "effect"
import { variable } from "../../arithmetic/Expression.js"
import * as BasePeriod from "../../model/BasePeriod.js"
import * as Cell from "../../model/Cell.js"
import type { ReferencePeriod } from "../../model/ReferencePeriod.js"
import type { ClaimMeaning } from "../ClaimMeaning.js"
import * as World from "../World.js"
import type { Asking, At, Link, Quantity } from "./Measure.js"
import { underlying } from "./underlying.js"

/** The base period of a claim whose figure stands at `at`. */
export const basePeriod = (
  world: World.World,
  meaning: ClaimMeaning,
  at: ReferencePeriod
): Result.Result<ReferencePeriod, string> => {
  const versus = meaning.claim.versus ?? "year-before"
  if (versus === "previous") return BasePeriod.previous(at)
  if (versus !== "year-before") return World.period(world, versus)
  const indicator = meaning.claim.indicator ?? meaning.of?.claim.indicator
  return Result.succeed(
    indicator !== undefined && World.isStock(world, indicator)
      ? BasePeriod.stockYearBefore(at, meaning.id)
      : BasePeriod.yearBefore(at, meaning.id)
  )
}

/** A quantity now and at its base. */
export interface Compared {
  readonly now: Quantity
  readonly base: Quantity
  readonly links: ReadonlyArray<Link>
}

/**
 * The compared quantity now and at its base.
 *
 * The base of a window longer than a year is a convention. Where the file does not write it, the figure is about a base
 * that nothing else knows, and that this base is the equal window before is a premise of its own.
 */
export const compared = (asking: Asking, meaning: ClaimMeaning, at: At): Result.Result<Compared, string> =>
  Result.gen(function* () {
    const { world } = asking
    const now = yield* underlying(asking, meaning, at)
    const before = yield* basePeriod(asking.world, meaning, at.period)
    const base = yield* underlying(asking, meaning, { ...at, period: before })
    const links = [...now.links, ...base.links]
    const { indicator } = meaning.claim
    const conventional =
      meaning.claim.versus === undefined &&
      meaning.of === null &&
      indicator !== undefined &&
      !World.isStock(world, indicator) &&
      BasePeriod.isLongerThanYear(at.period)
    if (!conventional) return { now, base, links }
    const unknown = variable(
      Cell.make(indicator, meaning.area, before, meaning.vintage, "unknown", `base of ${meaning.id}`)
    )
    return {
      now,
      base: { ...base, expression: unknown },
      links: [...links, { code: "versus-window", left: unknown, right: base.expression }]
    }
  })
