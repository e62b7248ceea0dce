/**
 * What the report says about one claim, and about the observations it was compared with.
 */
import { Schema } from "effect"
import { verdicts } from "../model/Verdict.js"
import { Place, Range } from "./Place.js"

/**
 * The verdict of a claim (exactly one).
 *
 * @category report
 * @since 0.1.0
 */
export const Verdict = Schema.Literals(verdicts).annotate({ identifier: "Verdict" })
/** @category report */
export type Verdict = typeof Verdict.Type

/**
 * How far a source can be trusted, best first.
 *
 * @category report
 * @since 0.1.0
 */
export const Grade = Schema.Literals([
  "official",
  "official-copy",
  "media",
  "aggregator",
  "untrusted"
]).annotate({
  identifier: "Grade"
})

/**
 * An id with the name a reader knows it by, in the report's language.
 *
 * @category report
 * @since 0.1.0
 */
export const Named = Schema.Struct({ id: Schema.String, name: Schema.String }).annotate({
  identifier: "Named"
})
/** @category report */
export interface Named extends Schema.Schema.Type<typeof Named> {}

/**
 * An observation next to a claim, with everything needed to cite it.
 *
 * @category report
 * @since 0.1.0
 */
export const ReferenceEntry = Schema.Struct({
  id: Schema.String.annotate({ description: "RESOURCE#ROW or RESOURCE#/json/pointer" }),
  resource: Schema.String,
  file: Schema.NullOr(Schema.String),
  row: Schema.NullOr(Schema.Int).annotate({
    description: "Line on which the record starts, the header being line 1"
  }),
  value: Schema.String.annotate({ description: "Exactly as the source writes it" }),
  unit: Schema.NullOr(Schema.String),
  interval: Schema.NullOr(Range).annotate({
    description: "What the value stands for, in the unit of the claim's interval where it is comparable"
  }),
  indicator: Schema.NullOr(Named),
  area: Schema.NullOr(Named),
  period: Schema.NullOr(Schema.String),
  measure: Schema.String,
  vintage: Schema.NullOr(Schema.String),
  released: Schema.NullOr(Schema.String).annotate({ description: "Date of release (ISO)" }),
  source: Schema.NullOr(Schema.String),
  publisher: Schema.NullOr(Schema.String),
  url: Schema.NullOr(Schema.String),
  grade: Grade,
  independent: Schema.NullOr(Schema.Boolean).annotate({
    description: "False when the source is the text's own publisher or a body whose figures the text repeats"
  }),
  note: Schema.NullOr(Schema.String),
  agrees: Schema.NullOr(Schema.Boolean).annotate({
    description: "Null when the value cannot be compared, and for nearest observations"
  })
}).annotate({ identifier: "ReferenceEntry" })
/** @category report */
export interface ReferenceEntry extends Schema.Schema.Type<typeof ReferenceEntry> {}

/**
 * One way in which the wording can be meant, the first being the one as worded.
 *
 * @category report
 * @since 0.1.0
 */
export const Reading = Schema.Struct({
  name: Schema.String,
  meaning: Schema.NullOr(Schema.String).annotate({ description: "What it says in words" }),
  consistent: Schema.NullOr(Schema.Boolean).annotate({ description: "Null when it was not decided" }),
  implied: Schema.NullOr(Range).annotate({ description: "What the rest implies under this reading" })
}).annotate({ identifier: "Reading" })
/** @category report */
export interface Reading extends Schema.Schema.Type<typeof Reading> {}

/**
 * One claim with its verdict and the reasons for it.
 *
 * @category report
 * @since 0.1.0
 */
export const ClaimResult = Schema.Struct({
  id: Schema.String,
  verdict: Verdict,
  figure: Schema.String.annotate({ description: "As printed" }),
  reading: Schema.NullOr(Schema.String).annotate({
    description: "Name of the reading that the verdict is about, null when the claim has one meaning"
  }),
  interval: Schema.NullOr(Range).annotate({
    description: "Everything the figure may stand for, in its unit; null when it bounds no number"
  }),
  implied: Schema.NullOr(Range).annotate({
    description: "Where everything else puts the figure; null when the rest says nothing"
  }),
  reference: Schema.Array(ReferenceEntry).annotate({ description: "Observations it was compared with" }),
  because: Schema.Array(Schema.String).annotate({
    description: "Ids of the claims, relations and observations"
  }),
  location: Place,
  figureAt: Schema.NullOr(Schema.Struct({ line: Schema.Int, column: Schema.Int })).annotate({
    description:
      "Where the figure stands, letter by letter, in the file of `location`; null when it is written otherwise there"
  }),
  quote: Schema.String.annotate({ description: "The words of the text" }),
  measure: Schema.String,
  indicator: Schema.NullOr(Named),
  area: Schema.NullOr(Named),
  period: Schema.NullOr(Schema.String),
  unit: Schema.NullOr(Schema.String).annotate({ description: "Unit of `interval` and `implied`" }),
  role: Schema.Literals(["stated", "quoted", "target", "threshold", "hypothetical"]).annotate({
    description: "Only stated figures are checked"
  }),
  note: Schema.NullOr(Schema.String),
  evidence: Schema.Array(Schema.String).annotate({ description: "Links given in the claims file" }),
  readings: Schema.Array(Reading),
  why: Schema.Array(Schema.String).annotate({ description: "Sentences that explain the verdict" }),
  nearest: Schema.Array(ReferenceEntry).annotate({
    description: "Nearest observations of the same indicator: what could be cited instead"
  })
}).annotate({ identifier: "ClaimResult" })
/** @category report */
export interface ClaimResult extends Schema.Schema.Type<typeof ClaimResult> {}
