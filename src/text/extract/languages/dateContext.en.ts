/**
 * What the words around an English time say of it.
 */
import type { TimeWords } from "../times/DateWords.js"
import { ends } from "../Pattern.js"

const LINKS =
  "(?: (?:a|an|the|its|their|in|for|during|at|early|late|mid|revised|pre-pandemic|pre-crisis|pre-COVID|peak|pace|level|average|figure|seen|recorded|period|they|it|were|was|end|start|beginning|close|middle|same period of|same period in|rise|fall|of|that))*\\s*"
const COMPARED = ends(
  new RegExp(
    `\\b(?:since|than|(?:compared|comparison) (?:with|to)|versus|vs\\.?|against|below|above|behind|ahead of|trailing|short of|as opposed to|as against|relative to|as in|exceeding|matching|from|of its|of the|times the|comparing [A-Z][a-z]+ (?:19|20)\\d\\d with|flat with|in line with|(?:%|cent|\\d[\\d.,]*|million|billion|trillion|crore|points?|units?|tonnes|barrels|rise|drop|fall|increase|decrease|decline|growth|gain|improvement|jump|hike),? over)${LINKS}`,
    "i"
  )
)

/** "on mid-2022" compares, "on 30 June" does not. */
const COMPARED_ON = ends(new RegExp(`\\bon${LINKS}`, "i"))

const UNIT =
  "(?: ?(?:%|(?:per|percent|million|billion|trillion|crore|lakh|bn|mn|m|k|points?|percentage points?|cents?|[a-z]{1,14})\\b)){0,3}"
const AMOUNT = `(?:[A-Z]{1,3}\\$?|Rs\\.?|[$€£¥₹])? ?[-+]?\\d(?:[\\d., ]*\\d)?(?! ?(?:to|until|through)\\b)[\\s-]?${UNIT}`

/** Words without which nothing is compared: most times have none of them in front. */
const COMPARISON = /from|since|after|following|over|than|against|versus|vs|compared|opposed|relative/i

/** Between an amount and its time: of what it is, and who reported or sold it. */
const OF_WHAT =
  "(?:(?: per [\\d,]+(?: [a-z]+){0,3}| of gdp| figure| rate| pace| level| gain| rise| drop| growth| contraction| expansion| increase| decrease| decline| fall)?,?(?: (?:[a-z]+ ){0,3}(?:recorded|reported|seen|posted|exported|imported|sold|shipped|produced|registered|earned|achieved|attained|made|built|delivered|shipments|sales))?|,? or " +
  `${AMOUNT}(?: (?:a|per) (?:[a-z]+ ){0,2}share)?,?)`

/** More than 5 million and over 5 million are no comparisons, more than the 5 million is one. */
const OVER =
  "over(?= (?:the|its|their|an?)\\b)|(?<!\\b(?:more|less|fewer|greater) )than|than(?= (?:the|its|their|an?)\\b)"

/** from 9.5% in January, from the 9.5 percent rate in January, versus 9.5% last year: the time of what something started from. */
const STARTED = ends(
  new RegExp(
    `\\b(?:(?:from|since|after|following|${OVER})(?: (?:an?|the|its|their|another|revised|(?:up|down)wardly|record|net|low|high|of|estimated|some|about|around|nearly|almost|more|less|than|over|under|just|only))*|(?:against|versus|vs\\.?|as opposed to|relative to|compared (?:with|to))(?: [a-z-]+){0,6}) ${AMOUNT}${OF_WHAT}? (?:(?:in|at|during|on|for|as of|as at) (?:the )?)?`,
    "i"
  )
)

/** of the volume in April 2019, than the previous poll in February: the time of what something is measured by. */
const MEASURED_BY = ends(
  /\bof the (?:volume|number|amount|value|sales|output|traffic) (?:recorded |seen )?in |\b(?:previous|prior|preceding|last) \w+ in /i
)

/** than in 2022, compared with a year earlier, below 2019, of its 2019 level: what something is compared with. */
export const isBase = (before: string, after: string, time: TimeWords): boolean =>
  (before.endsWith("(") && /^\s?:/.test(after)) ||
  COMPARED.test(before) ||
  (/\d/.test(before) && COMPARISON.test(before) && STARTED.test(before)) ||
  MEASURED_BY.test(before) ||
  (time.kind !== "day" && COMPARED_ON.test(before)) ||
  /^(?:'s)? (?:level|total|peak|estimate|rate|figure)\b/i.test(after)

const EXPECTS =
  "(?<![-a-z])(?:forecasts?|expects?|expected|sees|guidance|outlook|projects?|predicts?|plans?|aims?|(?<!with |below |above |price )targets?|projected|will)"
const AHEAD_BEFORE = ends(new RegExp(`\\b${EXPECTS}\\b(?:[^.;,]|[.,]\\d)*`, "i"))
const AHEAD_BEHIND = new RegExp(
  `^ (?:guidance|outlook|forecasts?|targets?)\\b|^,? (?:it|we|they|the \\w+|management)(?: now| still)? ${EXPECTS}\\b`,
  "i"
)

export const isAhead = (before: string, after: string): boolean =>
  AHEAD_BEFORE.test(before) || AHEAD_BEHIND.test(after)
