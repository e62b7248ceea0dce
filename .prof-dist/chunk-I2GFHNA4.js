import {
  reservedNames
} from "./chunk-N3WG7DQW.js";
import {
  LocalText,
  textOrNumber
} from "./chunk-KHYJJ4PQ.js";

// src/model/Claim.ts
import { Schema as Schema3, SchemaGetter } from "effect";

// src/model/Indicator.ts
import { Schema as Schema2 } from "effect";

// src/model/Symbol.ts
import { Schema } from "effect";
var pattern = /^[A-Za-z_][A-Za-z0-9_]*$/u;
var unsafe = /* @__PURE__ */ new Set(["__proto__", "constructor", "prototype"]);
var whyNot = (id) => reservedNames.has(id) || unsafe.has(id) ? `"${id}" has a meaning of its own in expressions and cannot be an id; choose a longer name such as "${id}_value"` : pattern.test(id) ? void 0 : `"${id}" cannot be used in expressions; an id is letters a\u2013z, digits and _, and does not start with a digit (services_value_added)`;
var Symbol = Schema.String.check(
  Schema.isPattern(pattern, { message: "expected an id: letters, digits and _, not starting with a digit" })
);

// src/model/Indicator.ts
var IndicatorKind = Schema2.Literals([
  "level",
  "flow",
  "stock",
  "share",
  "rate",
  "index",
  "rank",
  "price"
]);
var Basis = Schema2.Literals(["nominal", "real", "comparable", "unstated"]);
var PartsOf = Schema2.Struct({
  of: Schema2.Array(Symbol).annotate({
    description: "Ids of the indicators that are its parts",
    examples: [["primary", "secondary", "tertiary"]]
  }),
  complete: Schema2.optionalKey(
    Schema2.Boolean.annotate({
      description: "true: the parts add up to the whole. false (default): they are at most the whole"
    })
  )
}).annotate({ title: "Parts", description: "The indicators that it consists of" });
var AddsTo = Schema2.Struct({
  stock: Symbol.annotate({ description: "Id of the stock that this flow feeds", examples: ["hnte_stock"] }),
  net: Schema2.optionalKey(
    Schema2.Boolean.annotate({ description: "true: the flow is the whole change of the stock" })
  ),
  only: Schema2.optionalKey(
    Schema2.Boolean.annotate({
      description: "true: all inflows of the stock are declared, so that it grows by at most their sum"
    })
  )
}).annotate({ title: "Adds to", description: "The stock that this flow feeds" });
var Usual = Schema2.Struct({
  low: Schema2.optionalKey(
    textOrNumber({ description: "Smallest usual value, in the unit of the indicator", examples: ["3000"] })
  ),
  high: Schema2.optionalKey(
    textOrNumber({ description: "Largest usual value, in the unit of the indicator", examples: ["200000"] })
  ),
  history: Schema2.optionalKey(
    textOrNumber({
      description: "A value is unusual when it is so many times larger than every value that the reference gives for the area, or so many times smaller",
      examples: ["3"]
    })
  ),
  growth_low: Schema2.optionalKey(
    textOrNumber({ description: "Smallest usual growth over a year, in per cent", examples: ["-15"] })
  ),
  growth_high: Schema2.optionalKey(
    textOrNumber({ description: "Largest usual growth over a year, in per cent", examples: ["40"] })
  ),
  step: Schema2.optionalKey(
    textOrNumber({
      description: "What the source counts in, in the unit of the indicator: a finer figure is unusual",
      examples: ["1000"]
    })
  ),
  round: Schema2.optionalKey(
    Schema2.Boolean.annotate({
      description: "true: a figure such as 5,000, printed out with three zeros or more behind one digit, is unusual"
    })
  )
}).annotate({
  title: "Usual values",
  description: "What figures of the indicator usually are like; others are possible and get a warning"
});
var Indicator = Schema2.Struct({
  name: LocalText.annotate({
    description: "Name of the indicator, in one language or by language",
    examples: ["services value added", { zh: "\u670D\u52A1\u4E1A\u589E\u52A0\u503C", en: "services value added" }]
  }),
  aliases: Schema2.optionalKey(
    Schema2.Union([
      Schema2.Array(Schema2.String),
      Schema2.Record(Schema2.String, Schema2.Union([Schema2.String, Schema2.Array(Schema2.String)]))
    ]).annotate({
      description: "Other names that texts and tables use, as a list or by language",
      examples: [["service sector output"], { zh: ["\u7B2C\u4E09\u4EA7\u4E1A\u589E\u52A0\u503C"] }]
    })
  ),
  unit: Schema2.String.annotate({
    description: "Unit of its values: an ISO 4217 currency, a unit of measure, count or count(KIND), %, \u2030, point, index, or 1 for a ratio. A bare number in a figure is in this unit",
    examples: ["CNY", "count(firms)", "m2", "%", "index"]
  }),
  kind: Schema2.optionalKey(
    IndicatorKind.annotate({
      description: "level (default): no rule over time or area. flow: adds up over time. stock: a state at a point in time. share, rate, index, rank, price"
    })
  ),
  additive: Schema2.optionalKey(
    Schema2.Boolean.annotate({
      description: "false switches rules over time and area off (distinct counts, averages)"
    })
  ),
  prices: Schema2.optionalKey(
    Schema2.Literals(["current", "constant", "chained"]).annotate({
      description: "Prices in which it is valued; constant and chained series are never additive"
    })
  ),
  adjustment: Schema2.optionalKey(
    Schema2.Literals(["none", "seasonal"]).annotate({
      description: "Seasonal adjustment; adjusted series are never additive"
    })
  ),
  basis: Schema2.optionalKey(
    Basis.annotate({
      description: "How its growth figures are meant when a claim does not say. Default: nominal for counts and physical units, unstated for money"
    })
  ),
  integer: Schema2.optionalKey(
    Schema2.Boolean.annotate({
      description: "Whether its values are whole. Default: true for counts of kind level, flow or stock"
    })
  ),
  sign: Schema2.optionalKey(
    Schema2.Literals(["non-negative", "any"]).annotate({
      description: "Whether values below zero are possible. Default: any for rate and index, else non-negative"
    })
  ),
  part_of: Schema2.optionalKey(
    Symbol.annotate({
      description: "Id of the indicator that it is a part of: part \u2264 whole, all parts being non-negative",
      examples: ["services"]
    })
  ),
  parts: Schema2.optionalKey(PartsOf),
  adds_to: Schema2.optionalKey(AddsTo),
  formula: Schema2.optionalKey(
    Schema2.String.annotate({
      description: "Definition by other indicators",
      examples: ["gdp / mean(population[-1], population)"]
    })
  ),
  usual: Schema2.optionalKey(Usual),
  note: Schema2.optionalKey(Schema2.String.annotate({ description: "Free text" }))
}).annotate({
  identifier: "Indicator",
  title: "Indicator",
  description: "What is measured, and in which unit"
});
var usualNumbers = ["low", "high", "history", "growth_low", "growth_high", "step"];
var kindOf = (indicator) => indicator.kind ?? "level";
var signOf = (indicator) => indicator.sign ?? (indicator.kind === "rate" || indicator.kind === "index" ? "any" : "non-negative");
var isAdditive = (indicator) => indicator.additive !== false && (indicator.prices ?? "current") === "current" && (indicator.adjustment ?? "none") === "none";

// src/model/Claim.ts
var Measure = Schema3.Literals([
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
]);
var Rounding = Schema3.Literals([
  "nearest",
  "half-up",
  "half-even",
  "truncated",
  "up",
  "adjusted",
  "exact"
]);
var Role = Schema3.Literals(["stated", "quoted", "target", "threshold", "hypothetical"]);
var ClaimId = Schema3.String.check(
  Schema3.isPattern(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, {
    message: "expected an id in lower case with hyphens, such as producer-services-share"
  })
);
var Figure = textOrNumber({
  description: "The figure exactly as printed, with unit and hedge: trailing zeros count. In JSON and TypeScript it must be a string",
  examples: ["1545.7\u4EBF\u5143", "41.70 %", "\u7EA613%", "over 6 million km"]
});
var Place = Schema3.Struct({
  at: Schema3.String.annotate({
    description: "RESOURCE#KEY or RESOURCE#/json/pointer",
    examples: ["prices#/close"]
  }),
  unit: Schema3.optionalKey(
    Schema3.String.annotate({ description: "Unit of the observation, when its resource names none" })
  )
}).annotate({ title: "Place of an observation" });
var Ref = Schema3.Union([Schema3.String, Place]);
var AmongLevel = Schema3.Struct({
  within: Schema3.optionalKey(Symbol.annotate({ description: "Id of the area whose areas are ranked" })),
  level: Schema3.optionalKey(
    Schema3.String.annotate({ description: "Level of the areas that are ranked", examples: ["county"] })
  ),
  complete: Schema3.optionalKey(
    Schema3.Boolean.annotate({ description: "true: the file declares every area that is ranked" })
  )
}).annotate({ title: "Among" });
var Among = Schema3.Union([Schema3.Array(Symbol), AmongLevel]);
var meaning = {
  measure: Schema3.optionalKey(
    Measure.annotate({
      description: "What the figure bounds (default level): level x; growth x/b \u2212 1; change x \u2212 b; share x/w; ratio x/y; multiple x/b; average_growth; annualised_growth; contribution (x \u2212 b)/w_b; rank; streak; duration; formula"
    })
  ),
  indicator: Schema3.optionalKey(
    Symbol.annotate({ description: "Id of the indicator", examples: ["producer_services"] })
  ),
  area: Schema3.optionalKey(
    Symbol.annotate({ description: "Id of the area (default: defaults.area)", examples: ["longquanyi"] })
  ),
  period: Schema3.optionalKey(
    textOrNumber({
      description: "Reference period: 2022, 2022-H1, 2022-Q3, 2022-08, 2022-08-31, 2020-08/2022-12, ../2022-12, ytd:2023-09, published (default)",
      examples: ["2022", "2022-Q3", "ytd:2023-09"]
    })
  ),
  of: Schema3.optionalKey(
    Symbol.annotate({ description: "share, contribution: id of the whole", examples: ["services"] })
  ),
  to: Schema3.optionalKey(Symbol.annotate({ description: "ratio: id of the indicator it is divided by" })),
  per: Schema3.optionalKey(textOrNumber({ description: "ratio: per how many of `to`", examples: ["1000"] })),
  versus: Schema3.optionalKey(
    textOrNumber({
      description: "Base of the comparison: year-before (default), previous, or a period",
      examples: ["year-before", "previous", "2021"]
    })
  ),
  among: Schema3.optionalKey(
    Among.annotate({ description: "rank: a list of area ids, or { within, level, complete }" })
  ),
  by: Schema3.optionalKey(
    Schema3.Literals(["largest", "smallest"]).annotate({
      description: "rank: whether the largest (default) or the smallest value is first"
    })
  ),
  formula: Schema3.optionalKey(
    Schema3.String.annotate({
      description: "formula: any expression over indicators",
      examples: ["sum_of_answers / n"]
    })
  ),
  operands: Schema3.optionalKey(
    Schema3.Record(Schema3.String, Ref).annotate({
      description: "formula: binds its names to observations",
      examples: [{ close: "prices#/close" }]
    })
  ),
  of_claim: Schema3.optionalKey(
    Schema3.String.annotate({
      description: "Id of another claim whose cells, area and period this one takes over",
      examples: ["producer-services-share"]
    })
  ),
  since: Schema3.optionalKey(textOrNumber({ description: "duration: the period in which it began" })),
  until: Schema3.optionalKey(
    textOrNumber({
      description: "duration: the period in which it ended (default: the claim's period)"
    })
  ),
  basis: Schema3.optionalKey(
    Basis.annotate({ description: "How a growth figure is meant: nominal, real, comparable or unstated" })
  ),
  rounding: Schema3.optionalKey(
    Rounding.annotate({
      description: "How the publisher rounded: nearest (default, accepts either tie rule), half-up, half-even, truncated, up, adjusted (so that shares add to 100), exact"
    })
  ),
  precision: Schema3.optionalKey(
    textOrNumber({
      description: "Unit of the last significant place when the digits do not show it",
      examples: ["10\u4E07"]
    })
  ),
  ref: Schema3.optionalKey(
    Ref.annotate({ description: "Binds the figure to one observation", examples: ["gdp#2022"] })
  ),
  as_of: Schema3.optionalKey(
    textOrNumber({
      description: "Vintage of the claim's cells when it is not the document's date of publication",
      examples: ["2023-01-31"]
    })
  )
};
var Reading = Schema3.Struct({
  name: Schema3.String.annotate({ description: "Name of the reading", examples: ["as-worded", "stock"] }),
  ...meaning,
  figure: Schema3.optionalKey(Figure),
  note: Schema3.optionalKey(Schema3.String.annotate({ description: "Free text" }))
}).annotate({ identifier: "Reading", title: "Reading", description: "One way the wording can be meant" });
var Trust = Schema3.Union([Schema3.String, Schema3.Finite]).annotate({
  description: "Weight in a correction (default 1); certain: never blamed",
  examples: [2, "certain"]
}).pipe(
  Schema3.decodeTo(Schema3.Union([Schema3.Literal("certain"), Schema3.Finite]), {
    decode: SchemaGetter.transform(
      (value) => value === "certain" ? value : Number(value)
    ),
    encode: SchemaGetter.transform((value) => value)
  })
);
var Claim = Schema3.Struct({
  id: ClaimId.annotate({
    description: "Id of the claim, unique in the file, in lower case with hyphens",
    examples: ["producer-services-share"]
  }),
  quote: textOrNumber({
    description: "Exact words of the text, short: enough to find the number",
    examples: ["\u6BD4\u91CD\u63D0\u5347\u81F341.7%"]
  }),
  prefix: Schema3.optionalKey(
    textOrNumber({
      description: "Words just before the quote, when the quote occurs more than once"
    })
  ),
  suffix: Schema3.optionalKey(
    textOrNumber({
      description: "Words just after the quote, when the quote occurs more than once"
    })
  ),
  figure: Figure,
  ...meaning,
  readings: Schema3.optionalKey(
    Schema3.Array(Reading).annotate({
      description: "The ways the wording can be meant; the first is the reading as worded"
    })
  ),
  role: Schema3.optionalKey(
    Role.annotate({
      description: "What the text does with the figure: only stated (default) ones are checked"
    })
  ),
  trust: Schema3.optionalKey(Trust),
  note: Schema3.optionalKey(Schema3.String.annotate({ description: "Free text" })),
  evidence: Schema3.optionalKey(
    Schema3.Union([Schema3.String, Schema3.Array(Schema3.String)]).annotate({ description: "Links" })
  )
}).annotate({ identifier: "Claim", title: "Claim", description: "One printed figure and what it bounds" });
var measureOf = (claim) => claim.measure ?? (claim.formula === void 0 ? "level" : "formula");
var roleOf = (claim) => claim.role ?? "stated";
var inReading = (claim, reading) => {
  const { name: _name, note: _note, ...fields } = reading;
  return { ...claim, ...fields };
};

export {
  whyNot,
  Symbol,
  Basis,
  Indicator,
  usualNumbers,
  kindOf,
  signOf,
  isAdditive,
  Measure,
  Rounding,
  ClaimId,
  Claim,
  measureOf,
  roleOf,
  inReading
};
