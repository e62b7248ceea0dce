/**
 * How claims, cells and values are named in sentences: as a reader knows them, in the unit that was printed.
 */
import * as Interval from "../arithmetic/Interval.js"
import * as Rational from "../arithmetic/Rational.js"
import type { Cell } from "../model/Cell.js"
import type { Measure } from "../model/Claim.js"
import type { Observation } from "../model/Observation.js"
import type { AmountRange, Cited, Quoted, Subject, Words } from "../model/Sentence.js"
import * as Unit from "../model/Unit.js"
import type { Target } from "./measures/Measure.js"
import type { Statement } from "./Statement.js"
import type { World } from "./World.js"

/** A unit in which values are shown, and its size in the unit of computation. */
export interface Shown {
  readonly unit: string | null
  readonly factor: Rational.Rational
}

export const inPercent: Shown = { unit: "%", factor: Unit.percent.factor }
const inPoints: Shown = { unit: "point", factor: Unit.point.factor }
const inIndexPoints: Shown = { unit: Unit.index.id, factor: Rational.one }
const plain: Shown = { unit: null, factor: Rational.one }

/** The unit for a reader: per cent and points rather than fractions, the indicator's own unit otherwise. */
export const shownUnit = (world: World, statement: Statement): Shown => {
  const { target } = statement.quantity
  const printed = statement.meaning.figure.unit
  switch (target.kind) {
    case "indicator":
      return shownIndicator(world, target.indicator)
    case "points":
      return inPoints
    case "ratio":
      return printed.kind === "multiple" || printed.kind === "none"
        ? { unit: "1", factor: Rational.one }
        : inPercent
    case "count":
      return plain
    case "as-printed":
      return printed.kind === "percent" || printed.kind === "permille"
        ? inPercent
        : printed.kind === "point" || printed.kind === "basis-point"
          ? // Points of an index are no hundredths.
            printed.kind === "point" && Rational.equals(statement.factor, Rational.one)
            ? inIndexPoints
            : inPoints
          : { unit: "id" in printed ? printed.id : null, factor: statement.factor }
  }
}

/** The unit in which values of an indicator are shown. */
export const shownIndicator = (world: World, indicator: string): Shown => {
  const unit = world.units.get(indicator)
  if (unit === undefined) return plain
  if (unit.kind === "ratio") return unit.id === "1" ? { unit: "1", factor: Rational.one } : inPercent
  return { unit: unit.id, factor: unit.factor }
}

/**
 * The unit of `interval` in the JSON report: shares and growth as plain ratios, everything else in the indicator's unit.
 */
export const reportUnit = (world: World, target: Target, statement: Statement): Shown => {
  if (target.kind === "indicator") {
    const shown = shownIndicator(world, target.indicator)
    return shown.unit === "%" ? { unit: "1", factor: Rational.one } : shown
  }
  if (target.kind === "ratio" || target.kind === "points") return { unit: "1", factor: Rational.one }
  const shown = shownUnit(world, statement)
  return shown.unit === "%" || shown.unit === "point" ? { unit: "1", factor: Rational.one } : shown
}

/** An interval of computed values, in a shown unit. */
export const inUnit = (interval: Interval.Interval, shown: Shown): Interval.Interval =>
  Interval.scale(interval, Rational.invert(shown.factor))

/** An interval as a sentence holds it. */
export const amountRange = (interval: Interval.Interval, shown: Shown): AmountRange => {
  const { low, high, lowClosed, highClosed } = inUnit(interval, shown)
  return {
    low: low === null ? null : Rational.format(low),
    high: high === null ? null : Rational.format(high),
    lowClosed,
    highClosed,
    unit: shown.unit
  }
}

/** A claim as it is named in a sentence. */
export const quoted = (world: World, id: string): Quoted => {
  const claim = world.claims.get(id)
  return { id, quote: claim?.quote ?? "", figure: claim?.figure ?? "" }
}

/** The name of an indicator, by language. */
export const indicatorName = (world: World, id: string): Words => world.indicators.get(id)?.name ?? id

/** The name of an area, by language; null for none. */
export const areaName = (world: World, id: string | null): Words | null =>
  id === null ? null : (world.areas.get(id)?.name ?? id)

/** A cell as the subject of a sentence. */
export const subjectOf = (world: World, cell: Cell): Subject => ({
  name: indicatorName(world, cell.indicator),
  area: areaName(world, cell.area),
  period: cell.period.text
})

/** How the quantity of a measure is called; the name of the indicator goes in the place of `…`. Others go by the indicator. */
const quantityNames: {
  readonly [measure in Measure]?: { readonly en: string; readonly zh: string }
} = {
  growth: { en: "growth of …", zh: "…的增长" },
  change: { en: "change of …", zh: "…的变化" },
  share: { en: "share of …", zh: "…的比重" },
  multiple: { en: "multiple of …", zh: "…的倍数" },
  average_growth: { en: "average growth of …", zh: "…的年均增长" },
  annualised_growth: { en: "annualised growth of …", zh: "…的折年增长" },
  contribution: { en: "contribution of …", zh: "…的拉动" },
  rank: { en: "place by …", zh: "…的位次" }
}

/** What a claim is about, as the subject of a sentence. */
export const subjectOfClaim = (world: World, statement: Statement): Subject => {
  const { claim, area, period, measure } = statement.meaning
  const name = claim.indicator === undefined ? claim.quote : indicatorName(world, claim.indicator)
  const quantity = quantityNames[measure]
  return {
    name: quantity === undefined ? name : inPlace(quantity, name),
    area: areaName(world, area),
    period: period.text
  }
}

/** A name in the place of `…`, in each language. */
export const inPlace = (words: { readonly en: string; readonly zh: string }, name: Words): Words => {
  const word = (language: "en" | "zh"): string =>
    typeof name === "string" ? name : (name[language] ?? name["en"] ?? Object.values(name)[0] ?? "")
  return { en: words.en.replace("…", () => word("en")), zh: words.zh.replace("…", () => word("zh")) }
}

/** An observation as it is cited. */
export const cited = (observation: Observation): Cited => ({
  // With scale words applied: 1545.7 in a table of 亿元 is 154,570,000,000 CNY.
  value: observation.printed.low === null ? observation.value : Rational.format(observation.printed.low),
  unit: observation.unit,
  publisher: observation.publisher,
  source: observation.source,
  file: observation.file,
  row: observation.row,
  vintage: observation.vintage,
  period: observation.period.text
})
