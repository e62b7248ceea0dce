import {
  Claim,
  ClaimId,
  Indicator,
  Rounding,
  Symbol
} from "./chunk-I2GFHNA4.js";
import {
  LocalText,
  textOrNumber
} from "./chunk-KHYJJ4PQ.js";

// src/model/ClaimsFile.ts
import { Schema as Schema2 } from "effect";

// src/model/Area.ts
import { Schema } from "effect";
var Area = Schema.Struct({
  name: LocalText.annotate({
    description: "Name of the area, in one language or by language",
    examples: ["Longquanyi District", { zh: "\u9F99\u6CC9\u9A7F\u533A", en: "Longquanyi District" }]
  }),
  code: Schema.optionalKey(
    Schema.String.annotate({
      description: "Code of the area in a standard (ISO 3166, GB/T 2260, NUTS \u2026), used to match reference data",
      examples: ["CN-510112", "DE"]
    })
  ),
  level: Schema.optionalKey(
    Schema.String.annotate({
      description: "What kind of area it is; ranks can be among all areas of one level",
      examples: ["county", "province", "country"]
    })
  ),
  within: Schema.optionalKey(
    Symbol.annotate({
      description: "Id of the area it lies in: its flows and stocks are at most those of that area",
      examples: ["chengdu"]
    })
  )
}).annotate({ identifier: "Area", title: "Area", description: "A reference area" });

// src/model/ClaimsFile.ts
var DocumentText = Schema2.Struct({
  sha256: Schema2.optionalKey(
    Schema2.String.check(
      Schema2.isPattern(/^[0-9a-f]{64}$/u, {
        message: "expected a SHA-256 hash: 64 lower-case hexadecimal digits"
      })
    ).annotate({ description: "SHA-256 of the normalised text; written by claimcheck text inventory" })
  ),
  normaliser: Schema2.optionalKey(
    textOrNumber({ description: "Version of the rules that normalised the text", examples: ["1"] })
  ),
  numbers: Schema2.optionalKey(
    Schema2.String.annotate({
      description: "Path of the inventory of every number of the text, relative to this file",
      examples: ["chengdu-two-industries.numbers.csv"]
    })
  ),
  file: Schema2.optionalKey(
    Schema2.String.annotate({
      description: "Path of the article, relative to this file; may be absent",
      examples: ["brief.txt"]
    })
  )
}).annotate({ title: "Text", description: "The article and the inventory of its numbers" });
var DocumentInfo = Schema2.Struct({
  id: ClaimId.annotate({
    description: "Id of the document, unique within a run, in lower case with hyphens",
    examples: ["chengdu-two-industries"]
  }),
  title: Schema2.optionalKey(LocalText.annotate({ description: "Title, in one language or by language" })),
  publisher: Schema2.optionalKey(LocalText.annotate({ description: "Who printed the text" })),
  sources: Schema2.optionalKey(
    Schema2.Array(Schema2.String).annotate({
      description: "Bodies whose figures the text repeats: their observations are not independent evidence",
      examples: [["\u9F99\u6CC9\u9A7F\u533A\u4EBA\u6C11\u653F\u5E9C"]]
    })
  ),
  published: Schema2.optionalKey(
    textOrNumber({
      description: "Date of publication: a date, a month, a year, or bounds when only bounds are known",
      examples: ["2024-01-15", "2023-08/2024-01"]
    })
  ),
  language: Schema2.optionalKey(
    Schema2.String.annotate({ description: "Language of the text (BCP 47)", examples: ["en", "zh-Hant"] })
  ),
  url: Schema2.optionalKey(Schema2.String.annotate({ description: "Address of the text" })),
  text: Schema2.optionalKey(DocumentText),
  note: Schema2.optionalKey(Schema2.String.annotate({ description: "Free text" }))
}).annotate({ identifier: "Document", title: "Document", description: "The text that was published" });
var Defaults = Schema2.Struct({
  indicator: Schema2.optionalKey(Symbol.annotate({ description: "Id of the indicator" })),
  area: Schema2.optionalKey(Symbol.annotate({ description: "Id of the area", examples: ["longquanyi"] })),
  period: Schema2.optionalKey(textOrNumber({ description: "Reference period", examples: ["2022"] })),
  rounding: Schema2.optionalKey(
    Rounding.annotate({ description: "How the publisher rounded (default: nearest)" })
  )
}).annotate({
  identifier: "Defaults",
  title: "Defaults",
  description: "What claims take over when they do not write it"
});
var oneOrMore = (description) => Schema2.Union([textOrNumber({}), Schema2.Array(textOrNumber({}))]).annotate({ description });
var Relation = Schema2.Struct({
  id: ClaimId.annotate({
    description: "Id of the relation, unique in the file, in lower case with hyphens",
    examples: ["sectors"]
  }),
  holds: Schema2.String.annotate({
    description: "An equation or inequality over indicators",
    examples: ["gdp == primary + secondary + tertiary"]
  }),
  for: Schema2.optionalKey(
    Schema2.Struct({
      area: Schema2.optionalKey(oneOrMore("Area id, or a list of them")),
      period: Schema2.optionalKey(oneOrMore("Reference period, or a list of them"))
    }).annotate({
      description: "Where it holds; by default wherever at least two of its cells are mentioned"
    })
  ),
  strength: Schema2.optionalKey(
    Schema2.Literals(["hard", "soft"]).annotate({
      description: "soft: its failure is a warning, never a contradiction (default: hard)"
    })
  ),
  reading: Schema2.optionalKey(
    Schema2.String.annotate({ description: "It holds only in readings of this name" })
  ),
  note: Schema2.optionalKey(Schema2.String.annotate({ description: "Free text" }))
}).annotate({ identifier: "Relation", title: "Relation", description: "A relation between indicators" });
var IgnoredReason = Schema2.Literals([
  "name",
  "date",
  "ordinal",
  "identifier",
  "list-number",
  "idiom",
  "page-furniture",
  "example",
  "other"
]);
var Ignored = Schema2.Struct({
  quote: textOrNumber({ description: "Exact words of the text", examples: ["5G+\u5DE5\u4E1A\u4E92\u8054\u7F51"] }),
  prefix: Schema2.optionalKey(textOrNumber({ description: "Words just before the quote" })),
  suffix: Schema2.optionalKey(textOrNumber({ description: "Words just after the quote" })),
  number: Schema2.optionalKey(
    textOrNumber({
      description: "The number within the quote (default: every number of the quote)",
      examples: ["5"]
    })
  ),
  why: IgnoredReason.annotate({ description: "Why it is no claim; other needs a note" }),
  note: Schema2.optionalKey(Schema2.String.annotate({ description: "Free text" }))
}).annotate({
  identifier: "Ignored",
  title: "Ignored number",
  description: "A number of the text that is no claim"
});
var Accepted = Schema2.Struct({
  finding: Schema2.String.annotate({ description: "Id of the finding, as the report prints it" }),
  digest: Schema2.String.annotate({
    description: "Short hash of the members' figures, as the report prints it"
  }),
  reason: Schema2.String.annotate({ description: "Why it is accepted" }),
  by: Schema2.optionalKey(Schema2.String.annotate({ description: "Who accepted it" })),
  until: Schema2.optionalKey(
    textOrNumber({ description: "Last day on which the acceptance holds", examples: ["2026-12-31"] })
  )
}).annotate({
  identifier: "Accepted",
  title: "Accepted finding",
  description: "A finding that somebody has accepted"
});
var HedgeWidth = Schema2.Struct({
  steps: Schema2.optionalKey(
    textOrNumber({
      description: "Width in units of the last non-zero place (on each side for about)",
      examples: ["0.5"]
    })
  ),
  at_least: Schema2.optionalKey(
    textOrNumber({
      description: "Smallest width as a share of the value",
      examples: ["5%"]
    })
  )
}).annotate({ title: "Width of a hedge", description: "How wide a hedge is" });
var HedgeTable = Schema2.Struct({
  about: Schema2.optionalKey(HedgeWidth),
  "equals-about": Schema2.optionalKey(HedgeWidth),
  nearly: Schema2.optionalKey(HedgeWidth),
  "and-more": Schema2.optionalKey(HedgeWidth)
}).annotate({
  identifier: "Hedges",
  title: "Hedges",
  description: "How wide hedges are in this text, where that differs from the defaults"
});
var ClaimsFile = Schema2.Struct({
  claimcheck: Schema2.Union([Schema2.Literal("1"), Schema2.Literal(1)]).annotate({
    description: "Version of this format: 1"
  }),
  document: Schema2.optionalKey(DocumentInfo),
  defaults: Schema2.optionalKey(Defaults),
  hedges: Schema2.optionalKey(HedgeTable),
  include: Schema2.optionalKey(
    Schema2.Union([Schema2.String, Schema2.Array(Schema2.String)]).annotate({
      description: "Path of a catalogue of indicators and areas, relative to this file, or a list of paths",
      examples: ["../indicators.yaml"]
    })
  ),
  areas: Schema2.optionalKey(
    Schema2.Record(Schema2.String, Area).annotate({ description: "Reference areas by id" })
  ),
  indicators: Schema2.optionalKey(
    Schema2.Record(Schema2.String, Indicator).annotate({ description: "Indicators by id" })
  ),
  claims: Schema2.optionalKey(Schema2.Array(Claim).annotate({ description: "Every figure of the text" })),
  relations: Schema2.optionalKey(
    Schema2.Array(Relation).annotate({ description: "Relations between indicators" })
  ),
  ignored: Schema2.optionalKey(
    Schema2.Array(Ignored).annotate({ description: "Numbers of the text that are no claims" })
  ),
  accepted: Schema2.optionalKey(
    Schema2.Array(Accepted).annotate({ description: "Findings that somebody has accepted" })
  )
}).annotate({
  identifier: "ClaimsFile",
  title: "claimcheck claims file",
  description: "Every figure of one text as a claim, with the indicators and areas it speaks of"
});

export {
  Area,
  DocumentInfo,
  Defaults,
  Relation,
  IgnoredReason,
  Ignored,
  Accepted,
  HedgeTable,
  ClaimsFile
};
