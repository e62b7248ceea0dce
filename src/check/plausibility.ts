/**
 * What is possible but extreme: a part whose share grows so much that, the whole growing as stated, everything else must
 * have shrunk. The reader is told the growths that follow; nothing is contradicted.
 */
import { Result } from "effect"
import * as Interval from "../arithmetic/Interval.js"
import * as Rational from "../arithmetic/Rational.js"
import { sentence } from "../model/Sentence.js"
import { amountRange, areaName, indicatorName, inPercent, inPlace, quoted } from "./describe.js"
import * as Finding from "./Finding.js"
import { basePeriod } from "./measures/base.js"
import type { Statement } from "./Statement.js"
import { withConventions } from "./withConventions.js"
import type { World } from "./World.js"

/** Everything else must have shrunk by at least this much before it is worth a word. */
const LEAST_SHRINKING = Rational.of(-5, 100)

/** A share, its change, and the growth of the whole over the same time. */
interface Triple {
  readonly share: Statement
  readonly change: Statement
  readonly growth: Statement
}

/** The flags of one document. */
export const plausibility = (
  world: World,
  statements: ReadonlyMap<string, Statement>
): ReadonlyArray<Finding.Finding> =>
  triples(world, statements).flatMap(triple => {
    const s = ends(triple.share)
    const d = ends(triple.change)
    const g = ends(triple.growth)
    if (s === undefined || d === undefined || g === undefined) return []
    const part = growthRange(s, d, g, (share, change) => [share, Rational.subtract(share, change)])
    const rest = growthRange(s, d, g, (share, change) => {
      const others = Rational.subtract(Rational.one, share)
      return [others, Rational.add(others, change)]
    })
    if (part === undefined || rest === undefined) return []
    // A whole that shrinks as much explains that everything else shrinks.
    const isExtreme = Rational.compare(rest.high, LEAST_SHRINKING) <= 0 && Rational.sign(g.low) >= 0
    return isExtreme ? [finding(world, triple, part, rest)] : []
  })

/** Changes of shares with the share itself and a growth figure of the whole; any basis will do, since nothing is proved. */
const triples = (world: World, statements: ReadonlyMap<string, Statement>): ReadonlyArray<Triple> =>
  [...statements.values()].flatMap(change => {
    const { of, measure, period } = change.meaning
    const share =
      of === null || measure !== "change" || of.measure !== "share" || of.period.key !== period.key
        ? undefined
        : statements.get(of.id)
    if (share === undefined) return []
    const base = baseKey(world, change)
    const growth = [...statements.values()].find(statement => {
      const { meaning } = statement
      return (
        meaning.measure === "growth" &&
        meaning.claim.indicator === of?.claim.of &&
        meaning.area === change.meaning.area &&
        meaning.period.key === period.key &&
        base !== undefined &&
        baseKey(world, statement) === base
      )
    })
    return growth === undefined ? [] : [{ share, change, growth }]
  })

/** Which period a figure is compared with; undefined where that is not known. */
const baseKey = (world: World, { meaning }: Statement): string | undefined =>
  Result.getOrUndefined(basePeriod(world, meaning, meaning.period))?.key

interface Ends {
  readonly low: Rational.Rational
  readonly high: Rational.Rational
}

/** The bounds of a figure, conventions included; undefined where one is missing. */
const ends = ({ bounds }: Statement): Ends | undefined => {
  const { low, high } = withConventions(bounds)
  return low === null || high === null ? undefined : { low, high }
}

/**
 * The growth of what has `now` of the whole today and had `before` of it at the base. `now / before` rises or falls
 * throughout in the share and in its change, so that its extremes are at their ends.
 */
const growthRange = (
  share: Ends,
  change: Ends,
  whole: Ends,
  parts: (
    share: Rational.Rational,
    change: Rational.Rational
  ) => readonly [now: Rational.Rational, before: Rational.Rational]
): Ends | undefined => {
  const values: Array<Rational.Rational> = []
  for (const s of [share.low, share.high])
    for (const d of [change.low, change.high]) {
      const [now, before] = parts(s, d)
      if (Rational.sign(now) < 0 || Rational.sign(before) <= 0) return undefined
      for (const g of [whole.low, whole.high]) {
        const factor = Rational.multiply(Rational.divide(now, before), Rational.add(Rational.one, g))
        values.push(Rational.subtract(factor, Rational.one))
      }
    }
  return {
    low: values.reduce((a, b) => Rational.min(a, b)),
    high: values.reduce((a, b) => Rational.max(a, b))
  }
}

const finding = (
  world: World,
  { share, change, growth }: Triple,
  part: Ends,
  rest: Ends
): Finding.Finding => {
  const { claim, area, period } = share.meaning
  const implied = (
    growthOf: { readonly en: string; readonly zh: string },
    id: string,
    { low, high }: Ends
  ) => ({
    subject: {
      name: inPlace(growthOf, indicatorName(world, id)),
      area: areaName(world, area),
      period: period.text
    },
    range: amountRange(Interval.closed(low, high), inPercent)
  })
  const claims = [share, change, growth].map(({ meaning }) => meaning.id)
  return Finding.make(
    "plausibility",
    "warning",
    sentence("plausibility", {
      claims: claims.map(id => quoted(world, id)),
      implied: [
        implied({ en: "growth of …", zh: "…的增长" }, claim.indicator ?? "", part),
        implied({ en: "growth of all other …", zh: "其余…的增长" }, claim.of ?? "", rest)
      ]
    }),
    { claims }
  )
}
