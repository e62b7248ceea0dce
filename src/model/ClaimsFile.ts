/**
 * The claims file, format 1: every figure of one text, with the catalogue of what they measure.
 */
import { Schema } from "effect"
import { Area } from "./Area.js"
import { Claim, ClaimId, Rounding } from "./Claim.js"
import { Indicator } from "./Indicator.js"
import { Symbol } from "./Symbol.js"
import { LocalText, textOrNumber } from "./Text.js"

const DocumentText = Schema.Struct({
  sha256: Schema.optionalKey(
    Schema.String.check(
      Schema.isPattern(/^[0-9a-f]{64}$/u, {
        message: "expected a SHA-256 hash: 64 lower-case hexadecimal digits"
      })
    ).annotate({ description: "SHA-256 of the normalised text; written by claimcheck text inventory" })
  ),
  normaliser: Schema.optionalKey(
    textOrNumber({ description: "Version of the rules that normalised the text", examples: ["1"] })
  ),
  numbers: Schema.optionalKey(
    Schema.String.annotate({
      description: "Path of the inventory of every number of the text, relative to this file",
      examples: ["chengdu-two-industries.numbers.csv"]
    })
  ),
  file: Schema.optionalKey(
    Schema.String.annotate({
      description: "Path of the article, relative to this file; may be absent",
      examples: ["brief.txt"]
    })
  )
}).annotate({ title: "Text", description: "The article and the inventory of its numbers" })

/**
 * The text that was published.
 *
 * @category file
 * @since 0.1.0
 */
export const DocumentInfo = Schema.Struct({
  id: ClaimId.annotate({
    description: "Id of the document, unique within a run, in lower case with hyphens",
    examples: ["chengdu-two-industries"]
  }),
  title: Schema.optionalKey(LocalText.annotate({ description: "Title, in one language or by language" })),
  publisher: Schema.optionalKey(LocalText.annotate({ description: "Who printed the text" })),
  sources: Schema.optionalKey(
    Schema.Array(Schema.String).annotate({
      description: "Bodies whose figures the text repeats: their observations are not independent evidence",
      examples: [["龙泉驿区人民政府"]]
    })
  ),
  published: Schema.optionalKey(
    textOrNumber({
      description: "Date of publication: a date, a month, a year, or bounds when only bounds are known",
      examples: ["2024-01-15", "2023-08/2024-01"]
    })
  ),
  language: Schema.optionalKey(
    Schema.String.annotate({ description: "Language of the text (BCP 47)", examples: ["en", "zh-Hant"] })
  ),
  url: Schema.optionalKey(Schema.String.annotate({ description: "Address of the text" })),
  text: Schema.optionalKey(DocumentText),
  draft: Schema.optionalKey(
    Schema.Boolean.annotate({
      description: "true: nobody has read the claims yet; what contradicts them is a warning, never an error"
    })
  ),
  note: Schema.optionalKey(Schema.String.annotate({ description: "Free text" }))
}).annotate({ identifier: "Document", title: "Document", description: "The text that was published" })
/** @category file */
export type DocumentInfo = typeof DocumentInfo.Type

/** What claims take over when they do not write it. */
export const Defaults = Schema.Struct({
  indicator: Schema.optionalKey(Symbol.annotate({ description: "Id of the indicator" })),
  area: Schema.optionalKey(Symbol.annotate({ description: "Id of the area", examples: ["longquanyi"] })),
  period: Schema.optionalKey(textOrNumber({ description: "Reference period", examples: ["2022"] })),
  rounding: Schema.optionalKey(
    Rounding.annotate({ description: "How the publisher rounded (default: nearest)" })
  )
}).annotate({
  identifier: "Defaults",
  title: "Defaults",
  description: "What claims take over when they do not write it"
})
/** @category file */
export type Defaults = typeof Defaults.Type

const oneOrMore = (description: string) =>
  Schema.Union([textOrNumber({}), Schema.Array(textOrNumber({}))]).annotate({ description })

/**
 * A relation between indicators that the catalogue does not state.
 *
 * @category file
 * @since 0.1.0
 */
export const Relation = Schema.Struct({
  id: ClaimId.annotate({
    description: "Id of the relation, unique in the file, in lower case with hyphens",
    examples: ["sectors"]
  }),
  holds: Schema.String.annotate({
    description: "An equation or inequality over indicators",
    examples: ["gdp == primary + secondary + tertiary"]
  }),
  for: Schema.optionalKey(
    Schema.Struct({
      area: Schema.optionalKey(oneOrMore("Area id, or a list of them")),
      period: Schema.optionalKey(oneOrMore("Reference period, or a list of them"))
    }).annotate({
      description: "Where it holds; by default wherever at least two of its cells are mentioned"
    })
  ),
  strength: Schema.optionalKey(
    Schema.Literals(["hard", "soft"]).annotate({
      description: "soft: its failure is a warning, never a contradiction (default: hard)"
    })
  ),
  reading: Schema.optionalKey(
    Schema.String.annotate({ description: "It holds only in readings of this name" })
  ),
  note: Schema.optionalKey(Schema.String.annotate({ description: "Free text" }))
}).annotate({ identifier: "Relation", title: "Relation", description: "A relation between indicators" })
/** @category file */
export type Relation = typeof Relation.Type

/** Why a number of the text is no claim. */
export const IgnoredReason = Schema.Literals([
  "name",
  "date",
  "ordinal",
  "identifier",
  "list-number",
  "idiom",
  "page-furniture",
  "example",
  "other"
])
/** @category file */
export type IgnoredReason = typeof IgnoredReason.Type

/** A number of the text that is no claim, and why. */
export const Ignored = Schema.Struct({
  quote: textOrNumber({ description: "Exact words of the text", examples: ["5G+工业互联网"] }),
  prefix: Schema.optionalKey(textOrNumber({ description: "Words just before the quote" })),
  suffix: Schema.optionalKey(textOrNumber({ description: "Words just after the quote" })),
  number: Schema.optionalKey(
    textOrNumber({
      description: "The number within the quote (default: every number of the quote)",
      examples: ["5"]
    })
  ),
  why: IgnoredReason.annotate({ description: "Why it is no claim; other needs a note" }),
  note: Schema.optionalKey(Schema.String.annotate({ description: "Free text" }))
}).annotate({
  identifier: "Ignored",
  title: "Ignored number",
  description: "A number of the text that is no claim"
})
/** @category file */
export type Ignored = typeof Ignored.Type

/** A finding that somebody has accepted, as long as its members stay as they are. */
export const Accepted = Schema.Struct({
  finding: Schema.String.annotate({ description: "Id of the finding, as the report prints it" }),
  digest: Schema.String.annotate({
    description: "Short hash of the members' figures, as the report prints it"
  }),
  reason: Schema.String.annotate({ description: "Why it is accepted" }),
  by: Schema.optionalKey(Schema.String.annotate({ description: "Who accepted it" })),
  until: Schema.optionalKey(
    textOrNumber({ description: "Last day on which the acceptance holds", examples: ["2026-12-31"] })
  )
}).annotate({
  identifier: "Accepted",
  title: "Accepted finding",
  description: "A finding that somebody has accepted"
})
/** @category file */
export type Accepted = typeof Accepted.Type

const HedgeWidth = Schema.Struct({
  steps: Schema.optionalKey(
    textOrNumber({
      description: "Width in units of the last non-zero place (on each side for about)",
      examples: ["0.5"]
    })
  ),
  at_least: Schema.optionalKey(
    textOrNumber({
      description: "Smallest width as a share of the value",
      examples: ["5%"]
    })
  )
}).annotate({ title: "Width of a hedge", description: "How wide a hedge is" })

/** Widths of hedges that differ from the table in docs/claims-file.md. */
export const HedgeTable = Schema.Struct({
  about: Schema.optionalKey(HedgeWidth),
  "equals-about": Schema.optionalKey(HedgeWidth),
  nearly: Schema.optionalKey(HedgeWidth),
  "and-more": Schema.optionalKey(HedgeWidth)
}).annotate({
  identifier: "Hedges",
  title: "Hedges",
  description: "How wide hedges are in this text, where that differs from the defaults"
})
/** @category file */
export type HedgeTable = typeof HedgeTable.Type

/**
 * A claims file. A catalogue is a claims file with indicators and areas only.
 *
 * @category file
 * @since 0.1.0
 */
export const ClaimsFile = Schema.Struct({
  claimcheck: Schema.Union([Schema.Literal("1"), Schema.Literal(1)]).annotate({
    description: "Version of this format: 1"
  }),
  document: Schema.optionalKey(DocumentInfo),
  defaults: Schema.optionalKey(Defaults),
  hedges: Schema.optionalKey(HedgeTable),
  include: Schema.optionalKey(
    Schema.Union([Schema.String, Schema.Array(Schema.String)]).annotate({
      description: "Path of a catalogue of indicators and areas, relative to this file, or a list of paths",
      examples: ["../indicators.yaml"]
    })
  ),
  areas: Schema.optionalKey(
    Schema.Record(Schema.String, Area).annotate({ description: "Reference areas by id" })
  ),
  indicators: Schema.optionalKey(
    Schema.Record(Schema.String, Indicator).annotate({ description: "Indicators by id" })
  ),
  claims: Schema.optionalKey(Schema.Array(Claim).annotate({ description: "Every figure of the text" })),
  relations: Schema.optionalKey(
    Schema.Array(Relation).annotate({ description: "Relations between indicators" })
  ),
  ignored: Schema.optionalKey(
    Schema.Array(Ignored).annotate({ description: "Numbers of the text that are no claims" })
  ),
  accepted: Schema.optionalKey(
    Schema.Array(Accepted).annotate({ description: "Findings that somebody has accepted" })
  )
}).annotate({
  identifier: "ClaimsFile",
  title: "claimcheck claims file",
  description: "Every figure of one text as a claim, with the indicators and areas it speaks of"
})

/** A claims file as it may be written, for example in TypeScript. */
export type ClaimsFileInput = typeof ClaimsFile.Encoded

/**
 * A claims file after loading: every list is there, included catalogues are merged. Field names are those of the
 * file, figures are text as printed. The records have no prototype: only declared ids are found in them.
 *
 * @category file
 * @since 0.1.0
 */
export type ClaimsFile = {
  readonly document: DocumentInfo
  readonly defaults: Defaults
  readonly hedges: HedgeTable
  readonly include: ReadonlyArray<string>
  readonly areas: Readonly<Record<string, Area>>
  readonly indicators: Readonly<Record<string, Indicator>>
  readonly claims: ReadonlyArray<Claim>
  readonly relations: ReadonlyArray<Relation>
  readonly ignored: ReadonlyArray<Ignored>
  readonly accepted: ReadonlyArray<Accepted>
}
