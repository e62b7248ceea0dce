/**
 * Invented figures of the kinds that stop or slip through home-made gates. No figure here is real.
 */
import type { Datum, Expected, GateCase } from "./GateCase.js"

export const datum = (name: string, value: string, unit: string): Datum => ({ name, value, unit })

export const invented = (
  id: string,
  expected: Expected,
  text: string,
  figure: string,
  data: ReadonlyArray<Datum>,
  rest: Partial<GateCase> = {}
): GateCase => ({
  id,
  lang: /\p{Script=Han}/u.test(text) ? "zh" : "en",
  text,
  figure,
  data,
  expected,
  ...(rest.formula === undefined && rest.cell === undefined && data[0] !== undefined
    ? { cell: data[0].name }
    : {}),
  ...rest
})

/** Half a unit of the last place, and no more. */
const rounding: ReadonlyArray<GateCase> = [
  invented("round-half-up", "supported", "Churn was 4.3%.", "4.3%", [datum("churn", "4.25", "percent")]),
  invented("round-half-down", "supported", "Churn was 4.2%.", "4.2%", [datum("churn", "4.25", "percent")]),
  invented("round-off-by-one", "unsupported", "Churn was 4.4%.", "4.4%", [datum("churn", "4.25", "percent")]),
  invented("round-carry", "supported", "A mean of 10 reviews.", "10", [datum("mean", "9.99", "count")]),
  invented("round-carry-decimals", "supported", "Latency was 100.0 s.", "100.0 s", [
    datum("latency", "99.96", "s")
  ]),
  invented("round-neighbour", "unsupported", "Range position 86.6%.", "86.6%", [
    datum("range", "86.5", "percent")
  ]),
  invented("round-finer-than-data", "unsupported", "Growth was 25.3%.", "25.3%", [
    datum("growth", "25", "percent")
  ]),
  invented("round-trailing-zero", "unsupported", "Growth was 25.30%.", "25.30%", [
    datum("growth", "25.34", "percent")
  ]),
  invented("round-negative", "supported", "The fund lost 3%.", "lost 3%", [datum("fund", "-2.8", "percent")]),
  invented("round-negative-sign", "unsupported", "The fund gained 3%.", "gained 3%", [
    datum("fund", "-2.8", "percent")
  ]),
  invented("round-thousands", "supported", "65,000 samples.", "65,000", [datum("samples", "64870", "count")]),
  invented("round-one-digit", "unsupported", "30 customers.", "30", [datum("customers", "33", "count")]),
  invented("round-float", "supported", "The mean is 0.3.", "0.3", [
    datum("mean", "0.30000000000000004", "ratio")
  ]),
  invented("round-big-integer", "unsupported", "Id sum 9,007,199,254,740,993.", "9,007,199,254,740,993", [
    datum("sum", "9007199254740992", "count")
  ])
]

const hedges: ReadonlyArray<GateCase> = [
  invented("about", "supported", "About 300 users.", "About 300", [datum("users", "312", "count")]),
  invented("about-too-far", "unsupported", "About 300 users.", "About 300", [datum("users", "391", "count")]),
  invented("over", "supported", "Over 600 requests.", "Over 600", [datum("requests", "612", "count")]),
  invented("over-but-under", "unsupported", "Over 600 requests.", "Over 600", [
    datum("requests", "588", "count")
  ]),
  invented("nearly", "supported", "Nearly 200 stores.", "Nearly 200", [datum("stores", "197", "count")]),
  invented("nearly-but-above", "unsupported", "Nearly 200 stores.", "Nearly 200", [
    datum("stores", "204", "count")
  ]),
  invented("zh-about", "supported", "约13%的用户流失。", "约13%", [datum("churn", "12.8", "percent")]),
  invented("zh-more", "supported", "700余家门店。", "700余家", [datum("stores", "742", "count")]),
  invented("zh-more-too-many", "unsupported", "700余家门店。", "700余家", [datum("stores", "842", "count")]),
  invented(
    "at-most",
    "supported",
    "At most 7 points apart.",
    "At most 7 points",
    [datum("a", "15", "percent"), datum("b", "20", "percent")],
    {
      formula: "b - a"
    }
  ),
  invented(
    "at-most-broken",
    "unsupported",
    "Within 3 points.",
    "at most 3 points",
    [datum("a", "15", "percent"), datum("b", "20", "percent")],
    {
      formula: "b - a"
    }
  )
]

const ranges: ReadonlyArray<GateCase> = [
  invented("range", "supported", "3–5 incidents a week.", "3–5", [datum("incidents", "4", "count")]),
  invented("range-outside", "unsupported", "3–5 incidents a week.", "3–5", [
    datum("incidents", "7", "count")
  ]),
  invented(
    "range-low-end",
    "supported",
    "Between 0.3% and 0.35%.",
    "0.3%",
    [datum("a", "0.3", "percent"), datum("b", "0.35", "percent")],
    {
      formula: "min(a, b)"
    }
  ),
  invented(
    "range-sign",
    "unsupported",
    "两只基金 -0.3%~0.35%。",
    "-0.3%",
    [datum("a", "0.3", "percent"), datum("b", "0.35", "percent")],
    {
      formula: "min(a, b)"
    }
  )
]

const units: ReadonlyArray<GateCase> = [
  invented("fraction-as-percent", "supported", "Volatility 19.52%.", "19.52%", [
    datum("vol", "0.19524", "fraction")
  ]),
  invented("fraction-misread", "unsupported", "Volatility 0.2%.", "0.2%", [
    datum("vol", "0.19524", "fraction")
  ]),
  invented("count-for-percent", "unsupported", "Return: 81%.", "81%", [datum("observations", "81", "count")]),
  invented("percent-for-count", "unsupported", "81 winners.", "81 winners", [
    datum("win_rate", "81", "percent")
  ]),
  invented("percent-for-points", "unsupported", "The rate rose by 5%.", "5%", [
    datum("change", "5", "points")
  ]),
  invented("points", "supported", "The rate rose by 5 percentage points.", "5 percentage points", [
    datum("change", "5", "points")
  ]),
  invented(
    "points-from-percent",
    "derivable",
    "距上限还差13.7个百分点。",
    "13.7个百分点",
    [datum("now", "-46.3", "percent"), datum("cap", "-60", "percent")],
    {
      formula: "now - cap"
    }
  ),
  invented("currency", "unsupported", "Market value $53.2 billion.", "$53.2 billion", [
    datum("cap", "53200000000", "NOK")
  ]),
  invented(
    "currency-converted",
    "derivable",
    "Market value $5.77 billion.",
    "$5.77 billion",
    [datum("cap", "53200000000", "NOK"), datum("rate", "9.221", "NOK/USD")],
    {
      formula: "cap / rate"
    }
  ),
  invented(
    "currency-multiplied",
    "unsupported",
    "Market value $490.6 billion.",
    "$490.6 billion",
    [datum("cap", "53200000000", "NOK"), datum("rate", "9.221", "NOK/USD")],
    {
      formula: "cap * rate"
    }
  ),
  invented("bytes", "supported", "A limit of 1.5 GB.", "1.5 GB", [datum("limit", "1500", "MB")]),
  invented("bytes-wrong", "unsupported", "A limit of 15 GB.", "15 GB", [datum("limit", "1500", "MB")]),
  invented("hours", "supported", "A mean of 1.5 hours.", "1.5 hours", [datum("mean", "5400", "s")]),
  invented("hours-for-minutes", "unsupported", "A mean of 90 hours.", "90 hours", [
    datum("mean", "5400", "s")
  ]),
  invented("no-unit", "unsupported", "12 engineers.", "12", [datum("team", "12", "")]),
  invented("bare-figure", "supported", "Invoice total 2,846.25.", "2,846.25", [
    datum("total", "2846.25", "USD")
  ])
]

const scales: ReadonlyArray<GateCase> = [
  invented("million", "supported", "Sales of $3.52M.", "$3.52M", [datum("sales", "3520000", "USD")]),
  invented("million-for-billion", "unsupported", "Sales of $3.52 million.", "$3.52 million", [
    datum("sales", "3520000000", "USD")
  ]),
  invented("lakh", "supported", "Saved ₹2 lakh.", "₹2 lakh", [datum("saved", "200000", "INR")]),
  invented("crore-for-lakh", "unsupported", "Saved ₹2 crore.", "₹2 crore", [datum("saved", "200000", "INR")]),
  invented("wan", "supported", "营收1,234.5万元。", "1,234.5万元", [datum("revenue", "12345000", "CNY")]),
  invented("yi-for-wan", "unsupported", "营收1,234.5亿元。", "1,234.5亿元", [
    datum("revenue", "12345000", "CNY")
  ]),
  invented("scaled-unit", "supported", "营收1.2亿元。", "1.2亿元", [datum("revenue", "12034", "万元")]),
  invented("grouped", "supported", "Revenue was $890,000,000.", "$890,000,000", [
    datum("revenue", "890000000", "USD")
  ])
]

const tokens: ReadonlyArray<GateCase> = [
  invented("digits-inside", "unsupported", "50 tickets.", "50", [datum("tickets", "1500", "count")]),
  invented("thousands-cut", "unsupported", "1,100 episodes.", "1,100", [datum("episodes", "100", "count")]),
  invented("label-digits", "supported", "882 S4-1 events.", "882", [datum("events", "882", "count")]),
  invented("transposed", "unsupported", "Total $2,846.25.", "$2,846.25", [datum("total", "2486.25", "USD")]),
  invented(
    "decimal-comma",
    "supported",
    "Umsatz: 1.234,5 t.",
    "1.234,5 t",
    [datum("output", "1234.5", "t")],
    { lang: "de" }
  ),
  invented(
    "decimal-comma-wrong",
    "unsupported",
    "Umsatz: 1.234,5 t.",
    "1.234,5 t",
    [datum("output", "1.2345", "t")],
    { lang: "de" }
  )
]

const derived: ReadonlyArray<GateCase> = [
  invented(
    "sum",
    "derivable",
    "1,217 findings in all.",
    "1,217",
    [
      datum("legal", "249", "count"),
      datum("finance", "353", "count"),
      datum("commercial", "353", "count"),
      datum("product", "262", "count")
    ],
    {
      formula: "legal + finance + commercial + product"
    }
  ),
  invented(
    "sum-short",
    "unsupported",
    "1,216 findings in all.",
    "1,216",
    [
      datum("legal", "249", "count"),
      datum("finance", "353", "count"),
      datum("commercial", "353", "count"),
      datum("product", "262", "count")
    ],
    {
      formula: "legal + finance + commercial + product"
    }
  ),
  invented(
    "product",
    "derivable",
    "300 × $9.79 = $2,937.",
    "$2,937",
    [datum("shares", "300", "shares"), datum("price", "9.79", "USD")],
    {
      formula: "shares * price"
    }
  ),
  invented(
    "product-about",
    "derivable",
    "300 × $9.79 ≈ $2,940.",
    "≈ $2,940",
    [datum("shares", "300", "shares"), datum("price", "9.79", "USD")],
    {
      formula: "shares * price"
    }
  ),
  invented(
    "product-wrong",
    "unsupported",
    "300 × $9.79 ≈ $2,840.",
    "≈ $2,840",
    [datum("shares", "300", "shares"), datum("price", "9.79", "USD")],
    {
      formula: "shares * price"
    }
  ),
  invented(
    "product-as-percent",
    "unsupported",
    "300 × 9.79 = 2,937%.",
    "2,937%",
    [datum("shares", "300", "shares"), datum("price", "9.79", "USD")],
    {
      formula: "shares * price"
    }
  ),
  invented(
    "product-zeros",
    "unsupported",
    "2,000 × ₹1,500 = ₹30,000,000.",
    "₹30,000,000",
    [datum("sets", "2000", "count"), datum("cost", "1500", "INR")],
    {
      formula: "sets * cost"
    }
  ),
  invented(
    "growth",
    "derivable",
    "Revenue grew 12.4%.",
    "12.4%",
    [datum("before", "100.0", "USD"), datum("after", "112.4", "USD")],
    {
      formula: "after / before - 1"
    }
  ),
  invented(
    "growth-times-100",
    "derivable",
    "Revenue grew 12.4%.",
    "12.4%",
    [datum("before", "100.0", "USD"), datum("after", "112.4", "USD")],
    {
      formula: "(after / before - 1) * 100"
    }
  ),
  invented(
    "growth-wrong",
    "unsupported",
    "Revenue grew 15.0%.",
    "15.0%",
    [datum("before", "100.0", "USD"), datum("after", "112.4", "USD")],
    {
      formula: "(after - before) / before * 100"
    }
  ),
  invented(
    "growth-reversed",
    "unsupported",
    "Revenue fell 12.4%.",
    "fell 12.4%",
    [datum("before", "100.0", "USD"), datum("after", "112.4", "USD")],
    {
      formula: "after / before - 1"
    }
  ),
  invented(
    "relative-for-points",
    "unsupported",
    "Within 5% of 20%.",
    "5%",
    [datum("a", "15", "percent"), datum("b", "20", "percent")],
    {
      formula: "(b - a) / b"
    }
  ),
  invented(
    "mixed-currencies",
    "unsupported",
    "Together 120 million.",
    "120 million",
    [datum("us", "70000000", "USD"), datum("no", "50000000", "NOK")],
    {
      formula: "us + no"
    }
  ),
  invented(
    "share",
    "derivable",
    "A third of the tests (33.3%) failed.",
    "33.3%",
    [datum("failed", "15", "count(tests)"), datum("tests", "45", "count(tests)")],
    {
      formula: "failed / tests"
    }
  ),
  invented(
    "share-of-total",
    "derivable",
    "150 t of it was recycled.",
    "150 t",
    [datum("share", "60", "percent"), datum("total", "250", "t")],
    {
      formula: "share * total"
    }
  ),
  invented(
    "only-by-rounding",
    "derivable",
    "From 0.70 to 0.73, a difference of 0.02.",
    "0.02",
    [datum("a", "0.70", "ratio"), datum("b", "0.73", "ratio")],
    {
      formula: "b - a"
    }
  ),
  invented(
    "only-by-rounding-dropped-zero",
    "derivable",
    "A difference of 0.02.",
    "0.02",
    [datum("a", "0.7", "ratio"), datum("b", "0.73", "ratio")],
    {
      formula: "b - a"
    }
  ),
  invented(
    "beyond-rounding",
    "unsupported",
    "A difference of 0.06.",
    "0.06",
    [datum("a", "0.7", "ratio"), datum("b", "0.73", "ratio")],
    {
      formula: "b - a"
    }
  ),
  invented(
    "division-by-zero",
    "unsupported",
    "A rate of 3%.",
    "3%",
    [datum("a", "3", "count"), datum("b", "0", "count")],
    {
      formula: "a / b"
    }
  )
]

const subjects: ReadonlyArray<GateCase> = [
  invented("wrong-subject", "unsupported", "07226 持有1000股。", "1000股", [
    datum("h_07226", "6200", "shares"),
    datum("h_03033", "1000", "shares")
  ]),
  invented("population", "unsupported", "Measured on 65,000 samples.", "65,000", [
    datum("used", "10863", "count"),
    datum("all", "65000", "count")
  ]),
  invented("stale-copy", "unsupported", "2,037 unit tests.", "2,037", [datum("tests", "2212", "count")]),
  invented(
    "evidence-missing",
    "unsupported",
    "Revenue was $4M.",
    "$4M",
    [datum("profit", "4000000", "USD")],
    { cell: "revenue" }
  ),
  invented(
    "no-claim",
    "unsupported",
    "A fabricated 17% of users agreed.",
    "17%",
    [datum("users", "120", "count")],
    { claim: null }
  )
]

const notClaims: ReadonlyArray<GateCase> = [
  invented("threshold", "not-a-claim", "An alert fires above 5%.", "5%", [datum("rate", "1.2", "percent")], {
    claim: { role: "threshold" }
  }),
  invented(
    "hypothetical",
    "not-a-claim",
    "若指数再跌2%，仓位承压。",
    "2%",
    [datum("move", "0.52", "percent")],
    { claim: { role: "hypothetical" } }
  ),
  invented("target", "not-a-claim", "The goal is 40 customers.", "40", [datum("customers", "25", "count")], {
    claim: { role: "target" }
  }),
  invented(
    "name",
    "not-a-claim",
    "Certification module 12 was completed.",
    "12",
    [datum("team", "12", "people")],
    {
      claim: null,
      ignored: [{ quote: "module 12", why: "identifier" }]
    }
  ),
  invented(
    "date",
    "not-a-claim",
    "The report of 3 May 2026 follows.",
    "2026",
    [datum("team", "12", "people")],
    { claim: null, ignored: [{ quote: "3 May 2026", why: "date" }] }
  )
]

/** By kind, as docs/gate.md lists them. */
export const inventedKinds: Readonly<Record<string, ReadonlyArray<GateCase>>> = {
  "rounding, trailing zeros, carry": rounding,
  "hedges and bounds": hedges,
  ranges,
  "units, currencies, per cent and points": units,
  "scale words": scales,
  "digits, separators, locales": tokens,
  "computed figures": derived,
  "wrong subject, stale or missing evidence": subjects,
  "thresholds, suppositions, names, dates": notClaims
}
