/**
 * The JSON report, format 1: the one result model. Every other format is a pure function of it.
 *
 * Sentences in a report are already rendered in its language; what does not apply is null, never missing.
 */
import { verdicts } from "../model/Verdict.js"
import { Schema } from "effect"
import { ClaimResult } from "./ClaimResult.js"
import { Finding } from "./Finding.js"
import { Range } from "./Place.js"

const Count = Schema.Int.check(Schema.isGreaterThanOrEqualTo(0))

/**
 * A cell of a component, the range that everything together leaves it, and its value in one consistent world.
 *
 * @category report
 * @since 0.1.0
 */
export const CellResult = Schema.Struct({
  indicator: Schema.String,
  area: Schema.NullOr(Schema.String),
  period: Schema.NullOr(Schema.String),
  vintage: Schema.NullOr(Schema.String),
  unit: Schema.NullOr(Schema.String),
  range: Range,
  witness: Schema.NullOr(Schema.String).annotate({
    description: "Null where the component is not consistent"
  })
}).annotate({ identifier: "CellResult" })
/** @category report */
export interface CellResult extends Schema.Schema.Type<typeof CellResult> {}

/**
 * A relation that was used, written out or implied by a definition.
 *
 * @category report
 * @since 0.1.0
 */
export const RelationResult = Schema.Struct({
  id: Schema.String,
  text: Schema.String.annotate({ description: "What it says, in words or as the formula of the file" }),
  strength: Schema.Literals(["hard", "default", "soft"])
}).annotate({ identifier: "RelationResult" })
/** @category report */
export interface RelationResult extends Schema.Schema.Type<typeof RelationResult> {}

/**
 * The text as shown, with every number in it.
 *
 * @category report
 * @since 0.1.0
 */
export const AnnotatedText = Schema.Struct({
  content: Schema.String.annotate({ description: "The normalised text" }),
  spans: Schema.Array(
    Schema.Struct({
      start: Count.annotate({ description: "First UTF-16 code unit" }),
      end: Count.annotate({ description: "One past the last UTF-16 code unit" }),
      kind: Schema.Literals(["claim", "ignored", "lexicon", "uncovered"]),
      claims: Schema.Array(Schema.String),
      reason: Schema.NullOr(Schema.String)
    })
  ).annotate({ description: "In order; spans of claims may contain others" })
}).annotate({ identifier: "AnnotatedText" })
/** @category report */
export interface AnnotatedText extends Schema.Schema.Type<typeof AnnotatedText> {}

/**
 * A number of the text that is no claim, and why.
 *
 * @category report
 * @since 0.1.0
 */
export const IgnoredNumber = Schema.Struct({
  number: Schema.String,
  quote: Schema.NullOr(Schema.String),
  why: Schema.String,
  note: Schema.NullOr(Schema.String),
  line: Schema.NullOr(Schema.Int).annotate({ description: "Line of the article" })
}).annotate({ identifier: "IgnoredNumber" })
/** @category report */
export interface IgnoredNumber extends Schema.Schema.Type<typeof IgnoredNumber> {}

/**
 * Whether every number of the text is a claim or ignored with a reason: claimed + ignored + uncovered = numbers.
 *
 * @category report
 * @since 0.1.0
 */
export const Coverage = Schema.Struct({
  source: Schema.Literals(["text", "inventory"]),
  numbers: Count,
  claimed: Count,
  ignored: Count,
  uncovered: Schema.Array(Schema.Struct({ text: Schema.String, offset: Count, line: Schema.Int }))
}).annotate({ identifier: "Coverage" })
/** @category report */
export interface Coverage extends Schema.Schema.Type<typeof Coverage> {}

/**
 * One checked text.
 *
 * @category report
 * @since 0.1.0
 */
export const DocumentResult = Schema.Struct({
  id: Schema.String,
  file: Schema.NullOr(Schema.String).annotate({ description: "The claims file" }),
  title: Schema.NullOr(Schema.String),
  publisher: Schema.NullOr(Schema.String),
  published: Schema.NullOr(Schema.String),
  language: Schema.NullOr(Schema.String).annotate({ description: "Language of the text (BCP 47)" }),
  url: Schema.NullOr(Schema.String).annotate({ description: "Address of the text" }),
  claims: Schema.Array(ClaimResult),
  relations: Schema.Array(RelationResult),
  cells: Schema.Array(CellResult),
  findings: Schema.Array(Finding),
  coverage: Schema.NullOr(Coverage),
  ignored: Schema.Array(IgnoredNumber),
  text: Schema.NullOr(AnnotatedText).annotate({ description: "Null when the text is not at hand" })
}).annotate({ identifier: "DocumentResult" })
/** @category report */
export interface DocumentResult extends Schema.Schema.Type<typeof DocumentResult> {}

/**
 * Something that could not be read or decoded.
 *
 * @category report
 * @since 0.1.0
 */
export const Problem = Schema.Struct({
  file: Schema.String,
  line: Schema.NullOr(Schema.Int),
  column: Schema.NullOr(Schema.Int),
  message: Schema.String
}).annotate({ identifier: "Problem" })
/** @category report */
export interface Problem extends Schema.Schema.Type<typeof Problem> {}

const SeverityCounts = Schema.Struct({ error: Count, warning: Count, info: Count })

/**
 * Counts over all documents. Verdict counts add up to `claims`; `findings` counts accepted ones, too.
 *
 * @category report
 * @since 0.1.0
 */
export const Summary = Schema.Struct({
  claims: Count,
  verdicts: Schema.Record(Schema.Literals(verdicts), Count),
  findings: SeverityCounts,
  accepted: SeverityCounts.annotate({ description: "How many of the findings are accepted" }),
  relations: Count,
  observations: Count,
  uncovered: Count
}).annotate({ identifier: "Summary" })
/** @category report */
export interface Summary extends Schema.Schema.Type<typeof Summary> {}

/**
 * The whole report of a run.
 *
 * @category report
 * @since 0.1.0
 */
export const Report = Schema.Struct({
  format: Schema.Literal("claimcheck-report/1"),
  tool: Schema.Struct({ name: Schema.Literal("claimcheck"), version: Schema.String }),
  created: Schema.String.annotate({ description: "Time of the run (ISO 8601)" }),
  language: Schema.String.annotate({ description: "Language of the sentences: en, zh, …" }),
  inputs: Schema.Array(Schema.Struct({ path: Schema.String, sha256: Schema.String })),
  summary: Summary,
  documents: Schema.Array(DocumentResult),
  findings: Schema.Array(Finding).annotate({
    description: "Findings that belong to no document: reference defects, conflicts between documents"
  }),
  problems: Schema.Array(Problem)
}).annotate({
  identifier: "Report",
  title: "claimcheck report",
  description: "Verdicts and findings of one run, format 1"
})
/** @category report */
export interface Report extends Schema.Schema.Type<typeof Report> {}

/**
 * Reads a report that an earlier run has written; a wrong one is a `SchemaError` that names every wrong field.
 * Fields that a later version of format 1 may add are left out.
 *
 * @category report
 * @since 0.1.0
 */
export const decode = Schema.decodeUnknownResult(Report, { errors: "all" })
