/**
 * What English words say an amount measures: a change, or so many for each of something; else it is a level.
 */
import { ENDS_WITH_CHANGE } from "./directions.en.js"
import type { MeasureRule } from "../MeasureRule.js"
import { ends } from "../Pattern.js"

const QUANTITY = ["currency", "count", "measure", "none"] as const

/**
 * The rules for amounts, in order.
 *
 * @category extract
 * @since 0.1.0
 */
export const amountsEn: ReadonlyArray<MeasureRule> = [
  {
    measure: "change",
    units: QUANTITY,
    after:
      /^(?:(?: \w+)? or \d[\d.,]*(?: ?%| per ?cent)|(?: [-–—],?)? or [^-–—;,]{1,20}?| ?[-–—]|,(?= behind\b))?(?:\/\w+)?(?: (?!\w+ing\b|from|to|of|for|in|with|and|or|at|by)\w+)? ?(?:higher|lower|more than|less than|fewer|above|below|behind|ahead of)\b|^(?:\/\w+)? (?:increase|decrease|rise|drop|decline|fall|gain|reduction)\b/i
  },
  {
    measure: "change",
    units: QUANTITY,
    after: /^\) (?:increase|decrease|rise|drop|decline|fall|gain|reduction)\b/i
  },
  { measure: "change", units: QUANTITY, near: ENDS_WITH_CHANGE },
  {
    measure: "change",
    units: QUANTITY,
    near: ends(
      /\b(?:increase|decrease|rise|fall|drop|decline|gain|reduction|widening|narrowing|improvement|jump) in [^,;.\d]{1,40} of (?:about |around |some |nearly |almost )?/i
    )
  },
  {
    measure: "change",
    units: QUANTITY,
    near: /^[-−+]?$/,
    before: ends(
      /\b(?:increases?|decreases?|rises?|falls?|declines?|drops?|gains?) in [^.;(\d]*(?:\([^()]*\)[^.;(\d]*)*\([-−+]?(?:[A-Z]{0,3}[$€£¥₹])?/i
    ),
    after: /^\)/
  },
  { measure: "change", units: QUANTITY, figure: /^[▲▼↑↓]/ },
  {
    measure: "change",
    units: QUANTITY,
    figure: /^[-−+]/,
    after:
      /^ (?:YoY|MoM|QoQ|y\/y|m\/m|q\/q|y-o-y|year-on-year|month-on-month|on the (?:year|month|quarter))\b/i
  },
  {
    measure: "change",
    units: QUANTITY,
    near: ends(
      /\b(?:rais|increas|lift|boost|cut|reduc|lower|trimm|slash|widen|narrow|expand|grow|grew)\w* [^,;.\d]{1,40} by (?:about |around |some |nearly |almost |over |more than |another )?/i
    )
  },
  {
    measure: "change",
    units: QUANTITY,
    near: ends(
      /\b(?:revis|adjust|amend|boost|exceed|shift|chang|trail|lagg|miss|overtak|outperform)\w* (?:[^,;.\d]{1,40} )?(?:(?:up|down|higher|lower|upwards?|downwards?) )?(?:(?:by|a total of) )+(?:about |around |some |nearly |almost )?/i
    )
  },
  {
    measure: "change",
    units: QUANTITY,
    near: ends(/\brevised (?:upwards?|downwards?|up|down) (?:by )?(?:a total of )?/i)
  },
  {
    measure: "change",
    units: ["time"],
    figure: /(?:hours?|minutes?|seconds?|days?|\.\d+ years?)$/i,
    near: ENDS_WITH_CHANGE
  },
  {
    measure: "change",
    units: ["count", "none"],
    near: ends(/\badd(?:ed|s)?(?: (?:about|around|nearly|more than|over|just))? /i),
    after: /^(?: \w+)?(?: jobs| positions| posts| workers)?/i,
    figure: /jobs|positions|posts|workers/i
  },
  {
    measure: "ratio",
    units: ["none", "count", "measure"],
    after:
      /^(?: (?:[a-z]+ ){0,3}(?:per|for every|for each)|(?: [a-z]+){0,2}\/) ?(?:(?:\d[\d,]*|million|thousand) |hectare|acre|capita|person|household|[\d,]+|1\b|worker|km|woman|child|patient|student|pupil|teacher|adult|resident|employee|user|customer|vehicle|head|driver)/i
  }
]
