/**
 * Invented figures of all kinds that were written down after everything else, and before the gate was tried on them: what
 * it made of them at first stands in docs/gate.md. No figure here is real.
 */
import type { GateCase } from "./GateCase.js"
import { datum, invented } from "./inventedCases.js"

/** In no order. */
export const lastCases: ReadonlyArray<GateCase> = [
  invented("hot-rounded-down", "unsupported", "Growth of 2.4%.", "2.4%", [
    datum("growth", "2.46", "percent")
  ]),
  invented("truncated-not-said", "unsupported", "Uptime 99.98%.", "99.98%", [
    datum("uptime", "99.987", "percent")
  ]),
  invented(
    "truncated-said",
    "supported",
    "Uptime 99.98%.",
    "99.98%",
    [datum("uptime", "99.987", "percent")],
    { claim: { rounding: "truncated" } }
  ),
  invented("k-suffix", "supported", "48.2k trips.", "48.2k trips", [datum("trips", "48213", "trips")]),
  invented("k-suffix-off", "unsupported", "48.3k trips.", "48.3k trips", [datum("trips", "48213", "trips")]),
  invented("bn-vs-tn", "unsupported", "A market of $2.1 trillion.", "$2.1 trillion", [
    datum("market", "2100000000", "USD")
  ]),
  invented("hk-dollar", "supported", "HK$12.5 million.", "HK$12.5 million", [
    datum("net", "12500000", "HKD")
  ]),
  invented("us-for-hk-dollar", "unsupported", "US$12.5 million.", "US$12.5 million", [
    datum("net", "12500000", "HKD")
  ]),
  invented("pounds", "supported", "£3.2bn in sales.", "£3.2bn", [datum("sales", "3.21", "£bn")]),
  invented("euro-behind", "supported", "12,40 € pro Stück.", "12,40 €", [datum("price", "12.4", "EUR")], {
    lang: "de"
  }),
  invented("zh-yi-people", "supported", "1.2亿人。", "1.2亿人", [datum("users", "118000000", "人")]),
  invented("zh-percent-points", "unsupported", "上升2.1%。", "上升2.1%", [
    datum("change", "2.1", "个百分点")
  ]),
  invented(
    "zh-double",
    "derivable",
    "产量翻了一番。",
    "翻了一番",
    [datum("now", "401", "台"), datum("before", "200", "台")],
    { formula: "now / before" }
  ),
  invented("zh-fen", "supported", "评分4.8分。", "4.8", [datum("score", "4.8", "score")]),
  invented("fraction-of-one", "supported", "A precision of 0.93.", "0.93", [
    datum("precision", "0.9312", "ratio")
  ]),
  invented("fraction-of-one-percent", "supported", "A precision of 93.1%.", "93.1%", [
    datum("precision", "0.9312", "ratio")
  ]),
  invented("fraction-of-one-off", "unsupported", "A precision of 0.94.", "0.94", [
    datum("precision", "0.9312", "ratio")
  ]),
  invented("p-value", "supported", "p = 0.031.", "0.031", [datum("p", "0.0312", "ratio")]),
  invented("p-value-bound", "supported", "p < 0.05.", "< 0.05", [datum("p", "0.0312", "ratio")]),
  invented("p-value-bound-broken", "unsupported", "p < 0.01.", "< 0.01", [datum("p", "0.0312", "ratio")]),
  invented("per-mille", "supported", "3.2‰ of births.", "3.2‰", [datum("rate", "0.0032", "ratio")]),
  invented(
    "per-hundred-thousand",
    "derivable",
    "12.4 per 100,000.",
    "12.4",
    [datum("cases", "124", "cases"), datum("population", "1000000", "people")],
    { formula: "cases / population * 100000" }
  ),
  invented(
    "over-a-third",
    "derivable",
    "More than a third.",
    "More than a third",
    [datum("part", "35", "count"), datum("whole", "100", "count")],
    { formula: "part / whole" }
  ),
  invented(
    "most",
    "unsupported",
    "More than half.",
    "More than half",
    [datum("part", "48", "count"), datum("whole", "100", "count")],
    { formula: "part / whole" }
  ),
  invented(
    "more-than-half",
    "derivable",
    "More than half.",
    "More than half",
    [datum("part", "52", "count"), datum("whole", "100", "count")],
    { formula: "part / whole" }
  ),
  invented("up-to", "supported", "Up to 40 users at once.", "Up to 40", [datum("peak", "40", "users")]),
  invented("at-least", "supported", "At least 40 users.", "At least 40", [datum("users", "57", "users")]),
  invented("at-least-broken", "unsupported", "At least 40 users.", "At least 40", [
    datum("users", "37", "users")
  ]),
  invented("dozen", "supported", "A dozen stores.", "A dozen", [datum("stores", "12", "stores")]),
  invented("none-of-two", "unsupported", "Two of the stores closed.", "Two", [
    datum("closed", "3", "stores")
  ]),
  invented(
    "median",
    "derivable",
    "A median of 41.",
    "41",
    [datum("low", "40", "ms"), datum("high", "42", "ms")],
    { formula: "(low + high) / 2" }
  ),
  invented(
    "ms-difference",
    "derivable",
    "150 ms faster.",
    "150 ms",
    [datum("before", "0.56", "s"), datum("after", "0.41", "s")],
    { formula: "before - after" }
  ),
  invented(
    "ms-difference-off",
    "unsupported",
    "15 ms faster.",
    "15 ms",
    [datum("before", "0.56", "s"), datum("after", "0.41", "s")],
    { formula: "before - after" }
  ),
  invented(
    "ratio-of-currencies",
    "unsupported",
    "A ratio of 1.4.",
    "1.4 times",
    [datum("a", "140", "USD"), datum("b", "100", "EUR")],
    { formula: "a / b" }
  ),
  invented(
    "gdp-per-head-wan",
    "derivable",
    "人均8.6万元。",
    "8.6万元",
    [datum("gdp", "860", "亿元"), datum("pop", "100", "万人")],
    { formula: "gdp / pop" }
  ),
  invented(
    "gdp-per-head-wan-off",
    "unsupported",
    "人均86万元。",
    "86万元",
    [datum("gdp", "860", "亿元"), datum("pop", "100", "万人")],
    { formula: "gdp / pop" }
  ),
  invented(
    "share-percent-data",
    "derivable",
    "The remaining 12.5%.",
    "12.5%",
    [datum("a", "62.5", "percent"), datum("b", "25", "percent")],
    { formula: "100 - a - b" }
  ),
  invented(
    "growth-index",
    "derivable",
    "Up 4.2%.",
    "4.2%",
    [datum("now", "104.2", "index"), datum("before", "100", "index")],
    { formula: "now / before - 1" }
  ),
  invented(
    "index-points",
    "derivable",
    "Up 4.2 points.",
    "4.2 points",
    [datum("now", "104.2", "index"), datum("before", "100", "index")],
    { formula: "now - before" }
  ),
  invented("days-between", "supported", "After 36 hours.", "36 hours", [datum("downtime", "1.5", "days")]),
  invented(
    "swapped-operands",
    "unsupported",
    "Growth of 25%.",
    "25%",
    [datum("before", "100", "USD"), datum("after", "125", "USD")],
    { formula: "(before - after) / after" }
  ),
  invented(
    "wrong-total",
    "unsupported",
    "Half of 240 users, 130, agreed.",
    "130",
    [datum("users", "240", "users"), datum("agree", "120", "users")],
    { cell: "agree" }
  )
]
