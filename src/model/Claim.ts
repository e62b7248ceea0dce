/**
 * A claim: one printed figure, where it stands in the text, and what it bounds.
 */
import { Schema, SchemaGetter } from "effect"
import { Basis } from "./Indicator.js"
import { Symbol } from "./Symbol.js"
import { textOrNumber } from "./Text.js"

/**
 * What a figure bounds; see the table of measures in docs/claims-file.md.
 *
 * @category claim
 * @since 0.1.0
 */
export const Measure = Schema.Literals([
  "level",
  "growth",
  "change",
  "share",
  "ratio",
  "multiple",
  "average_growth",
  "annualised_growth",
  "contribution",
  "rank",
  "streak",
  "duration",
  "formula"
])
/** @category claim */
export type Measure = typeof Measure.Type

/** How a publisher rounded. */
export const Rounding = Schema.Literals([
  "nearest",
  "half-up",
  "half-even",
  "truncated",
  "up",
  "adjusted",
  "exact"
])

/**
 * What the text does with a figure: only `stated` ones are checked.
 *
 * @since 0.1.0
 */
export const Role = Schema.Literals(["stated", "quoted", "target", "threshold", "hypothetical"])
/** @category claim */
export type Role = typeof Role.Type

/**
 * Id of a claim, a relation or a document: lower case with hyphens.
 */
export const ClaimId = Schema.String.check(
  Schema.isPattern(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, {
    message: "expected an id in lower case with hyphens, such as producer-services-share"
  })
)

/** A figure as printed; in YAML a bare number is text, elsewhere a number has lost its last zeros and is refused. */
const Figure = textOrNumber({
  description:
    "The figure exactly as printed, with unit and hedge: trailing zeros count. In JSON and TypeScript it must be a string",
  examples: ["1545.7亿元", "41.70 %", "约13%", "over 6 million km"]
})

const Place = Schema.Struct({
  at: Schema.String.annotate({
    description: "RESOURCE#KEY or RESOURCE#/json/pointer",
    examples: ["prices#/close"]
  }),
  unit: Schema.optionalKey(
    Schema.String.annotate({ description: "Unit of the observation, when its resource names none" })
  )
}).annotate({ title: "Place of an observation" })

/** Where one observation stands: `RESOURCE#KEY`, `RESOURCE#/json/pointer`, or with its unit. */
export const Ref = Schema.Union([Schema.String, Place])
/** @category claim */
export type Ref = typeof Ref.Type

const AmongLevel = Schema.Struct({
  within: Schema.optionalKey(Symbol.annotate({ description: "Id of the area whose areas are ranked" })),
  level: Schema.optionalKey(
    Schema.String.annotate({ description: "Level of the areas that are ranked", examples: ["county"] })
  ),
  complete: Schema.optionalKey(
    Schema.Boolean.annotate({ description: "true: the file declares every area that is ranked" })
  )
}).annotate({ title: "Among" })

/** What a rank is among: a list of area ids, or all areas of a level within an area. */
export const Among = Schema.Union([Schema.Array(Symbol), AmongLevel])
/** @category claim */
export type Among = typeof Among.Type

/** The fields that a reading may override. */
const meaning = {
  measure: Schema.optionalKey(
    Measure.annotate({
      description:
        "What the figure bounds (default level): level x; growth x/b − 1; change x − b; share x/w; ratio x/y; multiple x/b; average_growth; annualised_growth; contribution (x − b)/w_b; rank; streak; duration; formula"
    })
  ),
  indicator: Schema.optionalKey(
    Symbol.annotate({ description: "Id of the indicator", examples: ["producer_services"] })
  ),
  area: Schema.optionalKey(
    Symbol.annotate({ description: "Id of the area (default: defaults.area)", examples: ["longquanyi"] })
  ),
  period: Schema.optionalKey(
    textOrNumber({
      description:
        "Reference period: 2022, 2022-H1, 2022-Q3, 2022-08, 2022-08-31, 2020-08/2022-12, ../2022-12, ytd:2023-09, published (default)",
      examples: ["2022", "2022-Q3", "ytd:2023-09"]
    })
  ),
  of: Schema.optionalKey(
    Symbol.annotate({ description: "share, contribution: id of the whole", examples: ["services"] })
  ),
  to: Schema.optionalKey(Symbol.annotate({ description: "ratio: id of the indicator it is divided by" })),
  per: Schema.optionalKey(textOrNumber({ description: "ratio: per how many of `to`", examples: ["1000"] })),
  versus: Schema.optionalKey(
    textOrNumber({
      description: "Base of the comparison: year-before (default), previous, or a period",
      examples: ["year-before", "previous", "2021"]
    })
  ),
  among: Schema.optionalKey(
    Among.annotate({ description: "rank: a list of area ids, or { within, level, complete }" })
  ),
  by: Schema.optionalKey(
    Schema.Literals(["largest", "smallest"]).annotate({
      description: "rank: whether the largest (default) or the smallest value is first"
    })
  ),
  formula: Schema.optionalKey(
    Schema.String.annotate({
      description: "formula: any expression over indicators",
      examples: ["sum_of_answers / n"]
    })
  ),
  operands: Schema.optionalKey(
    Schema.Record(Schema.String, Ref).annotate({
      description: "formula: binds its names to observations",
      examples: [{ close: "prices#/close" }]
    })
  ),
  of_claim: Schema.optionalKey(
    Schema.String.annotate({
      description: "Id of another claim whose cells, area and period this one takes over",
      examples: ["producer-services-share"]
    })
  ),
  since: Schema.optionalKey(textOrNumber({ description: "duration: the period in which it began" })),
  until: Schema.optionalKey(
    textOrNumber({
      description: "duration: the period in which it ended (default: the claim's period)"
    })
  ),
  basis: Schema.optionalKey(
    Basis.annotate({ description: "How a growth figure is meant: nominal, real, comparable or unstated" })
  ),
  rounding: Schema.optionalKey(
    Rounding.annotate({
      description:
        "How the publisher rounded: nearest (default, accepts either tie rule), half-up, half-even, truncated, up, adjusted (so that shares add to 100), exact"
    })
  ),
  unit: Schema.optionalKey(
    Schema.String.annotate({
      description:
        "Unit of the figure where it is not printed beside the number but in the head of a table: %, 万吨, million USD",
      examples: ["%", "万吨", "million USD"]
    })
  ),
  precision: Schema.optionalKey(
    textOrNumber({
      description: "Unit of the last significant place when the digits do not show it",
      examples: ["10万"]
    })
  ),
  ref: Schema.optionalKey(
    Ref.annotate({ description: "Binds the figure to one observation", examples: ["gdp#2022"] })
  ),
  as_of: Schema.optionalKey(
    textOrNumber({
      description: "Vintage of the claim's cells when it is not the document's date of publication",
      examples: ["2023-01-31"]
    })
  )
}

/**
 * One way the wording can be meant: a name, and the fields it overrides. Readings of the same name are chosen
 * together in all claims and relations.
 *
 * @category claim
 * @since 0.1.0
 */
export const Reading = Schema.Struct({
  name: Schema.String.annotate({ description: "Name of the reading", examples: ["as-worded", "stock"] }),
  ...meaning,
  figure: Schema.optionalKey(Figure),
  note: Schema.optionalKey(Schema.String.annotate({ description: "Free text" }))
}).annotate({ identifier: "Reading", title: "Reading", description: "One way the wording can be meant" })
/** @category claim */
export type Reading = typeof Reading.Type

const Trust = Schema.Union([Schema.String, Schema.Finite])
  .annotate({
    description: "Weight in a correction (default 1); certain: never blamed",
    examples: [2, "certain"]
  })
  .pipe(
    Schema.decodeTo(Schema.Union([Schema.Literal("certain"), Schema.Finite]), {
      decode: SchemaGetter.transform((value: string | number) =>
        value === "certain" ? value : Number(value)
      ),
      encode: SchemaGetter.transform((value: "certain" | number): string | number => value)
    })
  )

/**
 * A claim as the file writes it. Figures, periods and expressions are text; `check` gives them meaning.
 *
 * @category claim
 * @since 0.1.0
 */
export const Claim = Schema.Struct({
  id: ClaimId.annotate({
    description: "Id of the claim, unique in the file, in lower case with hyphens",
    examples: ["producer-services-share"]
  }),
  quote: textOrNumber({
    description: "Exact words of the text, short: enough to find the number",
    examples: ["比重提升至41.7%"]
  }),
  prefix: Schema.optionalKey(
    textOrNumber({
      description: "Words just before the quote, when the quote occurs more than once"
    })
  ),
  suffix: Schema.optionalKey(
    textOrNumber({
      description: "Words just after the quote, when the quote occurs more than once"
    })
  ),
  figure: Figure,
  ...meaning,
  readings: Schema.optionalKey(
    Schema.Array(Reading).annotate({
      description: "The ways the wording can be meant; the first is the reading as worded"
    })
  ),
  role: Schema.optionalKey(
    Role.annotate({
      description: "What the text does with the figure: only stated (default) ones are checked"
    })
  ),
  trust: Schema.optionalKey(Trust),
  note: Schema.optionalKey(Schema.String.annotate({ description: "Free text" })),
  evidence: Schema.optionalKey(
    Schema.Union([Schema.String, Schema.Array(Schema.String)]).annotate({ description: "Links" })
  )
}).annotate({ identifier: "Claim", title: "Claim", description: "One printed figure and what it bounds" })

/** @category claim */
export type Claim = typeof Claim.Type

/** The measure, `level` unless written; a claim with a formula and no measure is a `formula`. */
export const measureOf = (claim: Pick<Claim, "measure" | "formula">): Measure =>
  claim.measure ?? (claim.formula === undefined ? "level" : "formula")

/** The role, `stated` unless written. */
export const roleOf = (claim: Claim): Role => claim.role ?? "stated"

/** The claim in one of its readings: the fields of the reading take the place of the claim's own. */
export const inReading = (claim: Claim, reading: Reading): Claim => {
  const { name: _name, note: _note, ...fields } = reading
  return withFields(claim, fields)
}

/**
 * The claim with other fields in place of its own. A figure brings its unit with it.
 *
 * @category claim
 * @since 0.1.0
 */
export const withFields = (claim: Claim, fields: Omit<Reading, "name" | "note">): Claim => {
  const { unit: _unit, ...unitless } = claim
  return { ...(fields.figure === undefined ? claim : unitless), ...fields }
}
