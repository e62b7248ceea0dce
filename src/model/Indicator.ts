/**
 * An indicator: what is measured, in which unit, and what follows from its nature.
 */
import { Schema } from "effect"
import { Symbol } from "./Symbol.js"
import { LocalText, textOrNumber } from "./Text.js"

/**
 * What kind of quantity an indicator is; decides which rules over time and area hold.
 *
 * @category indicator
 * @since 0.1.0
 */
export const IndicatorKind = Schema.Literals([
  "level",
  "flow",
  "stock",
  "share",
  "rate",
  "index",
  "rank",
  "price"
])
/** @category indicator */
export type IndicatorKind = typeof IndicatorKind.Type

/**
 * How growth figures of an indicator are meant; anything but `nominal` is soft against levels.
 *
 * @category indicator
 * @since 0.1.0
 */
export const Basis = Schema.Literals(["nominal", "real", "comparable", "unstated"])
/** @category indicator */
export type Basis = typeof Basis.Type

const PartsOf = Schema.Struct({
  of: Schema.Array(Symbol).annotate({
    description: "Ids of the indicators that are its parts",
    examples: [["primary", "secondary", "tertiary"]]
  }),
  complete: Schema.optionalKey(
    Schema.Boolean.annotate({
      description: "true: the parts add up to the whole. false (default): they are at most the whole"
    })
  )
}).annotate({ title: "Parts", description: "The indicators that it consists of" })

const AddsTo = Schema.Struct({
  stock: Symbol.annotate({ description: "Id of the stock that this flow feeds", examples: ["hnte_stock"] }),
  net: Schema.optionalKey(
    Schema.Boolean.annotate({ description: "true: the flow is the whole change of the stock" })
  ),
  only: Schema.optionalKey(
    Schema.Boolean.annotate({
      description: "true: all inflows of the stock are declared, so that it grows by at most their sum"
    })
  )
}).annotate({ title: "Adds to", description: "The stock that this flow feeds" })

/**
 * What figures of an indicator usually are like.
 *
 * @category claims file
 * @since 0.1.0
 */
export const Usual = Schema.Struct({
  low: Schema.optionalKey(
    textOrNumber({ description: "Smallest usual value, in the unit of the indicator", examples: ["3000"] })
  ),
  high: Schema.optionalKey(
    textOrNumber({ description: "Largest usual value, in the unit of the indicator", examples: ["200000"] })
  ),
  history: Schema.optionalKey(
    textOrNumber({
      description:
        "A value is unusual when it is so many times larger than every value that the reference gives for the area, or so many times smaller",
      examples: ["3"]
    })
  ),
  growth_low: Schema.optionalKey(
    textOrNumber({ description: "Smallest usual growth over a year, in per cent", examples: ["-15"] })
  ),
  growth_high: Schema.optionalKey(
    textOrNumber({ description: "Largest usual growth over a year, in per cent", examples: ["40"] })
  ),
  step: Schema.optionalKey(
    textOrNumber({
      description: "What the source counts in, in the unit of the indicator: a finer figure is unusual",
      examples: ["1000"]
    })
  ),
  round: Schema.optionalKey(
    Schema.Boolean.annotate({
      description:
        "true: a figure such as 5,000, printed out with three zeros or more behind one digit, is unusual"
    })
  )
}).annotate({
  title: "Usual values",
  description: "What figures of the indicator usually are like; others are possible and get a warning"
})

/**
 * An indicator of the file or of an included catalogue.
 *
 * @category indicator
 * @since 0.1.0
 */
export const Indicator = Schema.Struct({
  name: LocalText.annotate({
    description: "Name of the indicator, in one language or by language",
    examples: ["services value added", { zh: "服务业增加值", en: "services value added" }]
  }),
  aliases: Schema.optionalKey(
    Schema.Union([
      Schema.Array(Schema.String),
      Schema.Record(Schema.String, Schema.Union([Schema.String, Schema.Array(Schema.String)]))
    ]).annotate({
      description: "Other names that texts and tables use, as a list or by language",
      examples: [["service sector output"], { zh: ["第三产业增加值"] }]
    })
  ),
  unit: Schema.String.annotate({
    description:
      "Unit of its values: an ISO 4217 currency, a unit of measure, count or count(KIND), %, ‰, point, index, or 1 for a ratio. A bare number in a figure is in this unit",
    examples: ["CNY", "count(firms)", "m2", "%", "index"]
  }),
  kind: Schema.optionalKey(
    IndicatorKind.annotate({
      description:
        "level (default): no rule over time or area. flow: adds up over time. stock: a state at a point in time. share, rate, index, rank, price"
    })
  ),
  additive: Schema.optionalKey(
    Schema.Boolean.annotate({
      description: "false switches rules over time and area off (distinct counts, averages)"
    })
  ),
  prices: Schema.optionalKey(
    Schema.Literals(["current", "constant", "chained"]).annotate({
      description: "Prices in which it is valued; constant and chained series are never additive"
    })
  ),
  adjustment: Schema.optionalKey(
    Schema.Literals(["none", "seasonal"]).annotate({
      description: "Seasonal adjustment; adjusted series are never additive"
    })
  ),
  basis: Schema.optionalKey(
    Basis.annotate({
      description:
        "How its growth figures are meant when a claim does not say. Default: nominal for counts and physical units, unstated for money"
    })
  ),
  integer: Schema.optionalKey(
    Schema.Boolean.annotate({
      description: "Whether its values are whole. Default: true for counts of kind level, flow or stock"
    })
  ),
  sign: Schema.optionalKey(
    Schema.Literals(["non-negative", "any"]).annotate({
      description:
        "Whether values below zero are possible. Default: any for rate and index, else non-negative"
    })
  ),
  part_of: Schema.optionalKey(
    Symbol.annotate({
      description: "Id of the indicator that it is a part of: part ≤ whole, all parts being non-negative",
      examples: ["services"]
    })
  ),
  parts: Schema.optionalKey(PartsOf),
  adds_to: Schema.optionalKey(AddsTo),
  formula: Schema.optionalKey(
    Schema.String.annotate({
      description: "Definition by other indicators",
      examples: ["gdp / mean(population[-1], population)"]
    })
  ),
  usual: Schema.optionalKey(Usual),
  note: Schema.optionalKey(Schema.String.annotate({ description: "Free text" }))
}).annotate({
  identifier: "Indicator",
  title: "Indicator",
  description: "What is measured, and in which unit"
})

/** @category indicator */
export type Indicator = typeof Indicator.Type

/** The thresholds that are numbers, by their name. */
export const usualNumbers = ["low", "high", "history", "growth_low", "growth_high", "step"] as const

/** The kind, `level` unless written. */
export const kindOf = (indicator: Indicator): IndicatorKind => indicator.kind ?? "level"

/** The sign, by default `any` for rate and index and `non-negative` for all others. */
export const signOf = (indicator: Indicator): "non-negative" | "any" =>
  indicator.sign ?? (indicator.kind === "rate" || indicator.kind === "index" ? "any" : "non-negative")

/** True when rules over time and area may apply: not switched off, at current prices, not seasonally adjusted. */
export const isAdditive = (indicator: Indicator): boolean =>
  indicator.additive !== false &&
  (indicator.prices ?? "current") === "current" &&
  (indicator.adjustment ?? "none") === "none"
