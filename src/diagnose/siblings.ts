/**
 * Indicators and areas that a figure could belong to instead: named by the text or next to its own in the catalogue.
 */
import type { World } from "../check/World.js"
import * as Indicator from "../model/Indicator.js"
import * as Unit from "../model/Unit.js"
import type { LocalText } from "../model/Text.js"
import { differInPrices, flowsOf, partsOf, sameUnit, stocksOf, wholesOf } from "./Neighbours.js"
import type { Suspect } from "./Suspect.js"

/** Most indicators or areas that are tried in place of one. */
const MOST_SIBLINGS = 12

/** Other indicators of the same unit and kind that the text speaks of or that are parts of the same whole. */
export const siblingIndicators = (suspect: Suspect, id: string): ReadonlyArray<string> => {
  const { world } = suspect
  const mentioned = mentionedIndicators(suspect)
  const wholes = wholesOf(world, id)
  const related = new Set([...wholes, ...partsOf(world, id), ...stocksOf(world, id), ...flowsOf(world, id)])
  const inFamily = (other: string): boolean => wholesOf(world, other).some(whole => wholes.includes(whole))
  return [...world.indicators.keys()]
    .filter(
      other =>
        other !== id &&
        !related.has(other) &&
        (mentioned.has(other) || inFamily(other)) &&
        sameUnit(world, id, other) &&
        sameKind(world, id, other) &&
        !differInPrices(world, id, other) &&
        netOrGross(world, id, other) === null
    )
    .slice(0, MOST_SIBLINGS)
}

/** The indicators that the stated figures of the text are about. */
export const mentionedIndicators = ({ statements }: Suspect): ReadonlySet<string> =>
  new Set(
    [...statements.values()].flatMap(({ meaning: { claim } }) =>
      [claim.indicator, claim.of, claim.to].filter(id => id !== undefined)
    )
  )

const sameKind = (world: World, a: string, b: string): boolean => {
  const one = world.indicators.get(a)
  const other = world.indicators.get(b)
  return one !== undefined && other !== undefined && Indicator.kindOf(one) === Indicator.kindOf(other)
}

/** Other areas that the text speaks of, those of the same level in the same area, the area around and the areas within. */
export const siblingAreas = ({ world, statement, statements }: Suspect): ReadonlyArray<string> => {
  const own = statement.meaning.area
  if (own === null) return []
  const mentioned = new Set([...statements.values()].map(({ meaning }) => meaning.area))
  const area = world.areas.get(own)
  const isSibling = (other: string): boolean => {
    const candidate = world.areas.get(other)
    return (
      candidate?.within === own ||
      area?.within === other ||
      (candidate?.level !== undefined && candidate.level === area?.level && candidate.within === area?.within)
    )
  }
  return [...world.areas.keys()]
    .filter(other => other !== own && (mentioned.has(other) || isSibling(other)))
    .slice(0, MOST_SIBLINGS)
}

/** Words that tell the two of a pair of valuations apart, each pair gross first. */
const grossAndNet: ReadonlyArray<readonly [gross: RegExp, net: RegExp]> = [
  [/\bgross\b/giu, /\bnet\b/giu],
  [/\bbefore tax\b/giu, /\bafter tax\b/giu],
  [/\bpre-tax\b/giu, /\bafter-tax\b/giu],
  [/税前/gu, /税后/gu],
  [/毛/gu, /净/gu],
  [/总/gu, /净/gu]
]

/** Whether two indicators bear one name but for "gross" in the first and "net" in the second, or the reverse. */
export const netOrGross = (world: World, a: string, b: string): "gross-net" | "net-gross" | null => {
  const names = (id: string): ReadonlyArray<string> => textsOf(world.indicators.get(id)?.name)
  for (const one of names(a))
    for (const other of names(b))
      for (const [gross, net] of grossAndNet) {
        if (one.search(gross) >= 0 && without(one, gross) === without(other, net)) return "gross-net"
        if (one.search(net) >= 0 && without(one, net) === without(other, gross)) return "net-gross"
      }
  return null
}

const without = (name: string, word: RegExp): string | null => {
  const rest = name.replace(word, "").replace(/\s+/gu, " ").trim().toLowerCase()
  return rest === name.trim().toLowerCase() ? null : rest
}

const textsOf = (name: LocalText | undefined): ReadonlyArray<string> =>
  name === undefined ? [] : typeof name === "string" ? [name] : Object.values(name)

/** Indicators that the text speaks of and that count something else. */
export const otherCounts = (suspect: Suspect, id: string): ReadonlyArray<string> => {
  const { world } = suspect
  const own = world.units.get(id)
  if (!Unit.isCount(own)) return []
  return [...mentionedIndicators(suspect)].filter(other => {
    const unit = world.units.get(other)
    return other !== id && Unit.isCount(unit) && unit?.id !== own?.id
  })
}

/** Indicators in another currency whose names share a word with this one's, so that they may be one quantity. */
export const otherCurrencies = (suspect: Suspect, id: string): ReadonlyArray<string> => {
  const { world } = suspect
  const own = world.units.get(id)
  if (!Unit.isCurrency(own)) return []
  return [...world.indicators.keys()].filter(other => {
    const unit = world.units.get(other)
    return (
      other !== id &&
      Unit.isCurrency(unit) &&
      unit?.id !== own?.id &&
      sameKind(world, id, other) &&
      sharesName(world, id, other)
    )
  })
}

const sharesName = (world: World, a: string, b: string): boolean => {
  const words = (id: string): ReadonlySet<string> =>
    new Set(
      textsOf(world.indicators.get(id)?.name).flatMap(
        name => name.toLowerCase().match(/[a-z]{4,}|\p{Script=Han}{2}/gu) ?? []
      )
    )
  const own = words(a)
  return [...words(b)].some(word => own.has(word))
}
