import {
  rules,
  severities,
  verdicts
} from "./chunk-5ZCOW734.js";

// src/report/Report.ts
import { Schema as Schema4 } from "effect";

// src/report/ClaimResult.ts
import { Schema as Schema2 } from "effect";

// src/report/Place.ts
import { Schema } from "effect";
var Line = Schema.Int.check(Schema.isGreaterThanOrEqualTo(1));
var ArticlePosition = Schema.Struct({
  file: Schema.NullOr(Schema.String).annotate({
    description: "Path of the article, null when only its text or inventory is at hand"
  }),
  line: Line.annotate({ description: "Line of the article, from 1" }),
  offset: Schema.Int.annotate({ description: "First UTF-16 code unit in the normalised text, from 0" }),
  length: Schema.Int.annotate({ description: "Number of UTF-16 code units" })
}).annotate({ identifier: "ArticlePosition" });
var Place = Schema.Struct({
  file: Schema.String,
  line: Line.annotate({ description: "From 1" }),
  column: Line.annotate({ description: "From 1, in code points" }),
  quote: Schema.NullOr(Schema.String).annotate({
    description: "The words of the text, null when there are none"
  }),
  article: Schema.NullOr(ArticlePosition).annotate({
    description: "The same statement in the article, null when it is not at hand or not found"
  })
}).annotate({ identifier: "Place" });
var Range = Schema.Struct({
  low: Schema.NullOr(Schema.String),
  high: Schema.NullOr(Schema.String),
  lowClosed: Schema.Boolean,
  highClosed: Schema.Boolean
}).annotate({ identifier: "Range" });

// src/report/ClaimResult.ts
var Verdict = Schema2.Literals(verdicts).annotate({ identifier: "Verdict" });
var Grade = Schema2.Literals([
  "official",
  "official-copy",
  "media",
  "aggregator",
  "untrusted"
]).annotate({
  identifier: "Grade"
});
var Named = Schema2.Struct({ id: Schema2.String, name: Schema2.String }).annotate({
  identifier: "Named"
});
var ReferenceEntry = Schema2.Struct({
  id: Schema2.String.annotate({ description: "RESOURCE#ROW or RESOURCE#/json/pointer" }),
  resource: Schema2.String,
  file: Schema2.NullOr(Schema2.String),
  row: Schema2.NullOr(Schema2.Int).annotate({
    description: "Line on which the record starts, the header being line 1"
  }),
  value: Schema2.String.annotate({ description: "Exactly as the source writes it" }),
  unit: Schema2.NullOr(Schema2.String),
  interval: Schema2.NullOr(Range).annotate({
    description: "What the value stands for, in the unit of the claim's interval where it is comparable"
  }),
  indicator: Schema2.NullOr(Named),
  area: Schema2.NullOr(Named),
  period: Schema2.NullOr(Schema2.String),
  measure: Schema2.String,
  vintage: Schema2.NullOr(Schema2.String),
  released: Schema2.NullOr(Schema2.String).annotate({ description: "Date of release (ISO)" }),
  source: Schema2.NullOr(Schema2.String),
  publisher: Schema2.NullOr(Schema2.String),
  url: Schema2.NullOr(Schema2.String),
  grade: Grade,
  independent: Schema2.NullOr(Schema2.Boolean).annotate({
    description: "False when the source is the text's own publisher or a body whose figures the text repeats"
  }),
  note: Schema2.NullOr(Schema2.String),
  agrees: Schema2.NullOr(Schema2.Boolean).annotate({
    description: "Null when the value cannot be compared, and for nearest observations"
  })
}).annotate({ identifier: "ReferenceEntry" });
var Reading = Schema2.Struct({
  name: Schema2.String,
  meaning: Schema2.NullOr(Schema2.String).annotate({ description: "What it says in words" }),
  consistent: Schema2.NullOr(Schema2.Boolean).annotate({ description: "Null when it was not decided" }),
  implied: Schema2.NullOr(Range).annotate({ description: "What the rest implies under this reading" })
}).annotate({ identifier: "Reading" });
var ClaimResult = Schema2.Struct({
  id: Schema2.String,
  verdict: Verdict,
  figure: Schema2.String.annotate({ description: "As printed" }),
  reading: Schema2.NullOr(Schema2.String).annotate({
    description: "Name of the reading that the verdict is about, null when the claim has one meaning"
  }),
  interval: Schema2.NullOr(Range).annotate({
    description: "Everything the figure may stand for, in its unit; null when it bounds no number"
  }),
  implied: Schema2.NullOr(Range).annotate({
    description: "Where everything else puts the figure; null when the rest says nothing"
  }),
  reference: Schema2.Array(ReferenceEntry).annotate({ description: "Observations it was compared with" }),
  because: Schema2.Array(Schema2.String).annotate({
    description: "Ids of the claims, relations and observations"
  }),
  location: Place,
  figureAt: Schema2.NullOr(Schema2.Struct({ line: Schema2.Int, column: Schema2.Int })).annotate({
    description: "Where the figure stands, letter by letter, in the file of `location`; null when it is written otherwise there"
  }),
  quote: Schema2.String.annotate({ description: "The words of the text" }),
  measure: Schema2.String,
  indicator: Schema2.NullOr(Named),
  area: Schema2.NullOr(Named),
  period: Schema2.NullOr(Schema2.String),
  unit: Schema2.NullOr(Schema2.String).annotate({ description: "Unit of `interval` and `implied`" }),
  role: Schema2.Literals(["stated", "quoted", "target", "threshold", "hypothetical"]).annotate({
    description: "Only stated figures are checked"
  }),
  note: Schema2.NullOr(Schema2.String),
  evidence: Schema2.Array(Schema2.String).annotate({ description: "Links given in the claims file" }),
  readings: Schema2.Array(Reading),
  why: Schema2.Array(Schema2.String).annotate({ description: "Sentences that explain the verdict" }),
  nearest: Schema2.Array(ReferenceEntry).annotate({
    description: "Nearest observations of the same indicator: what could be cited instead"
  })
}).annotate({ identifier: "ClaimResult" });

// src/report/Finding.ts
import { Schema as Schema3 } from "effect";
var Rule = Schema3.Literals(rules).annotate({ identifier: "Rule" });
var Severity = Schema3.Literals(severities).annotate({ identifier: "Severity" });
var Correction = Schema3.Struct({
  cost: Schema3.Finite,
  claims: Schema3.Array(
    Schema3.Struct({
      id: Schema3.String,
      low: Schema3.NullOr(Schema3.String),
      high: Schema3.NullOr(Schema3.String),
      lowClosed: Schema3.Boolean,
      highClosed: Schema3.Boolean,
      example: Schema3.NullOr(Schema3.String).annotate({
        description: "A figure as it could have been printed that would do; null when there is none"
      })
    })
  )
}).annotate({ identifier: "Correction" });
var Explanation = Schema3.Struct({
  code: Schema3.String,
  cost: Schema3.Finite,
  claims: Schema3.Array(Schema3.String),
  edit: Schema3.String.annotate({ description: "The edit, as a sentence" }),
  agrees: Schema3.Array(Schema3.String).annotate({ description: "Ids of what independently corroborates it" }),
  chance: Schema3.NullOr(Schema3.Finite).annotate({
    description: "Probability (0 to 1) that a random figure of that size and precision would fit as well"
  }),
  readings: Schema3.optionalKey(
    Schema3.Array(
      Schema3.Struct({
        claim: Schema3.String,
        reading: Schema3.String,
        fields: Schema3.optionalKey(
          Schema3.Record(Schema3.String, Schema3.Json).annotate({
            description: "What a reading that the claims file does not declare would override"
          })
        )
      })
    ).annotate({
      description: "The readings that it takes, claim by claim"
    })
  )
}).annotate({ identifier: "Explanation" });
var Certificate = Schema3.StructWithRest(
  Schema3.Struct({ kind: Schema3.Literals(["farkas", "search", "observation"]) }),
  [Schema3.Record(Schema3.String, Schema3.Json)]
).annotate({ identifier: "Certificate" });
var Accepted = Schema3.Struct({
  reason: Schema3.String,
  by: Schema3.NullOr(Schema3.String),
  until: Schema3.NullOr(Schema3.String).annotate({ description: "Last day (ISO) on which it holds" })
}).annotate({ identifier: "Accepted" });
var Finding = Schema3.Struct({
  id: Schema3.String.annotate({ description: "Stable: made of rule, document and claim ids" }),
  rule: Rule,
  severity: Severity,
  claims: Schema3.Array(Schema3.String),
  relations: Schema3.Array(Schema3.String),
  observations: Schema3.Array(Schema3.String),
  minimal: Schema3.NullOr(Schema3.Boolean).annotate({
    description: "Whether no member of the conflict can be left out; null when the rule has no conflict"
  }),
  message: Schema3.String.annotate({ description: "One plain sentence in the report's language" }),
  derivation: Schema3.Array(Schema3.String).annotate({
    description: "Steps that can be redone with a calculator"
  }),
  corrections: Schema3.Array(Correction).annotate({
    description: "All equally cheap ones; nobody is named the culprit"
  }),
  explanations: Schema3.Array(Explanation).annotate({ description: "Most plausible first" }),
  certificate: Schema3.NullOr(Certificate),
  digest: Schema3.String.annotate({ description: "Short hash of the members' figures and observations" }),
  accepted: Schema3.NullOr(Accepted),
  location: Schema3.NullOr(Place)
}).annotate({ identifier: "Finding" });

// src/report/Report.ts
var Count = Schema4.Int.check(Schema4.isGreaterThanOrEqualTo(0));
var CellResult = Schema4.Struct({
  indicator: Schema4.String,
  area: Schema4.NullOr(Schema4.String),
  period: Schema4.NullOr(Schema4.String),
  vintage: Schema4.NullOr(Schema4.String),
  unit: Schema4.NullOr(Schema4.String),
  range: Range,
  witness: Schema4.NullOr(Schema4.String).annotate({
    description: "Null where the component is not consistent"
  })
}).annotate({ identifier: "CellResult" });
var RelationResult = Schema4.Struct({
  id: Schema4.String,
  text: Schema4.String.annotate({ description: "What it says, in words or as the formula of the file" }),
  strength: Schema4.Literals(["hard", "default", "soft"])
}).annotate({ identifier: "RelationResult" });
var AnnotatedText = Schema4.Struct({
  content: Schema4.String.annotate({ description: "The normalised text" }),
  spans: Schema4.Array(
    Schema4.Struct({
      start: Count.annotate({ description: "First UTF-16 code unit" }),
      end: Count.annotate({ description: "One past the last UTF-16 code unit" }),
      kind: Schema4.Literals(["claim", "ignored", "lexicon", "uncovered"]),
      claims: Schema4.Array(Schema4.String),
      reason: Schema4.NullOr(Schema4.String)
    })
  ).annotate({ description: "In order; spans of claims may contain others" })
}).annotate({ identifier: "AnnotatedText" });
var IgnoredNumber = Schema4.Struct({
  number: Schema4.String,
  quote: Schema4.NullOr(Schema4.String),
  why: Schema4.String,
  note: Schema4.NullOr(Schema4.String),
  line: Schema4.NullOr(Schema4.Int).annotate({ description: "Line of the article" })
}).annotate({ identifier: "IgnoredNumber" });
var Coverage = Schema4.Struct({
  source: Schema4.Literals(["text", "inventory"]),
  numbers: Count,
  claimed: Count,
  ignored: Count,
  uncovered: Schema4.Array(Schema4.Struct({ text: Schema4.String, offset: Count, line: Schema4.Int }))
}).annotate({ identifier: "Coverage" });
var DocumentResult = Schema4.Struct({
  id: Schema4.String,
  file: Schema4.NullOr(Schema4.String).annotate({ description: "The claims file" }),
  title: Schema4.NullOr(Schema4.String),
  publisher: Schema4.NullOr(Schema4.String),
  published: Schema4.NullOr(Schema4.String),
  language: Schema4.NullOr(Schema4.String).annotate({ description: "Language of the text (BCP 47)" }),
  url: Schema4.NullOr(Schema4.String).annotate({ description: "Address of the text" }),
  claims: Schema4.Array(ClaimResult),
  relations: Schema4.Array(RelationResult),
  cells: Schema4.Array(CellResult),
  findings: Schema4.Array(Finding),
  coverage: Schema4.NullOr(Coverage),
  ignored: Schema4.Array(IgnoredNumber),
  text: Schema4.NullOr(AnnotatedText).annotate({ description: "Null when the text is not at hand" })
}).annotate({ identifier: "DocumentResult" });
var Problem = Schema4.Struct({
  file: Schema4.String,
  line: Schema4.NullOr(Schema4.Int),
  column: Schema4.NullOr(Schema4.Int),
  message: Schema4.String
}).annotate({ identifier: "Problem" });
var SeverityCounts = Schema4.Struct({ error: Count, warning: Count, info: Count });
var Summary = Schema4.Struct({
  claims: Count,
  verdicts: Schema4.Record(Schema4.Literals(verdicts), Count),
  findings: SeverityCounts,
  accepted: SeverityCounts.annotate({ description: "How many of the findings are accepted" }),
  relations: Count,
  observations: Count,
  uncovered: Count
}).annotate({ identifier: "Summary" });
var Report = Schema4.Struct({
  format: Schema4.Literal("claimcheck-report/1"),
  tool: Schema4.Struct({ name: Schema4.Literal("claimcheck"), version: Schema4.String }),
  created: Schema4.String.annotate({ description: "Time of the run (ISO 8601)" }),
  language: Schema4.String.annotate({ description: "Language of the sentences: en, zh, \u2026" }),
  inputs: Schema4.Array(Schema4.Struct({ path: Schema4.String, sha256: Schema4.String })),
  summary: Summary,
  documents: Schema4.Array(DocumentResult),
  findings: Schema4.Array(Finding).annotate({
    description: "Findings that belong to no document: reference defects, conflicts between documents"
  }),
  problems: Schema4.Array(Problem)
}).annotate({
  identifier: "Report",
  title: "claimcheck report",
  description: "Verdicts and findings of one run, format 1"
});
var decode = Schema4.decodeUnknownResult(Report, { errors: "all" });

export {
  CellResult,
  RelationResult,
  AnnotatedText,
  IgnoredNumber,
  Coverage,
  DocumentResult,
  Problem,
  Summary,
  Report,
  decode
};
