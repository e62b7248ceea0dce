/**
 * What English words say a number measures, in the style of statistical releases.
 */
import { amountsEn } from "./amounts.en.js"
import * as MeasureRule from "../MeasureRule.js"
import { FAMILY } from "../WordFamilies.js"
import { ENDS_WITH_CHANGE } from "./directions.en.js"
import { ends } from "../Pattern.js"

const RATE = ["percent", "permille"] as const
const POINTS = ["point", "basis-point"] as const

/** Behind the number: 8 % lower, 1.9 percent above the September estimate. */
const COMPARED_AFTER =
  /^(?:(?:,| [-–—],?) or [^-–—;,]{1,30}?(?:,| [-–—]))?(?: and (?:[\w'-]+ ){0,6}\d[\d.]*(?:%| per ?cent))?(?: \([^()]{1,40}\))?\s?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December|annual|yearly|monthly|quarterly|year-on-year|year-over-year|month-on-month|MoM|YoY|QoQ|revised) )*(?:higher|lower|above|below|behind|ahead of|(?:greater|larger|smaller|bigger|stronger|weaker|cheaper|dearer|faster|slower|better|worse|wider|narrower|longer|shorter) than|more|less|fewer|increase|rise|decline|drop|fall|gain|growth|decrease|jump|reduction|contraction|collapse|slump|plunge|slide|surge|expansion|downturn|dip|reverse|improvement|rebound|hike|cut|boost|uplift|change(?= (?:since|from|over|on|compared)\b)|off|(?:up|down)(?= (?:on|from|against|versus|year)|[,.;)]|$))\b/i

/**
 * The rules for English, in order.
 *
 * @category extract
 * @since 0.1.0
 */
export const measuresEn = MeasureRule.sorted([
  {
    measure: "streak",
    after: /^[\s-]?(?:straight|consecutive|successive)|^\s?(?:\w+ )?(?:in a row|running)\b/i
  },
  { measure: "streak", figure: /(?:straight|consecutive|successive)/i },
  {
    measure: "streak",
    units: ["time", "none", "count"],
    near: ends(/\bfor (?:more than |over |nearly |almost |at least )?(?:the past )?/i),
    before:
      /\b(?:above|below|in (?:expansion|contraction|decline)|(?:has|have|had) (?:been )?(?:risen|rising|fallen|falling|grown|growing|declined|declining|increased|increasing|contracted|contracting|expanded|expanding|shrunk|shrinking|unchanged))\b/i,
    figure: /(?:days|weeks|months|quarters|years)$/i
  },
  {
    measure: "streak",
    near: ends(/\beach of the /i),
    after: /^ (?:previous|preceding|past|last) (?:months|quarters|years)\b/i
  },
  {
    measure: "growth",
    units: RATE,
    near: ends(
      /\b(?:growth|loss|gain|increase|decrease|decline|rise|fall|drop|reduction|jump) of (?:about |around )?/i
    )
  },
  {
    measure: "growth",
    units: RATE,
    after:
      /^ (?:sequentially|(?:year|quarter|month)[- ]o(?:n|ver)[- ](?:year|quarter|month)|on the (?:year|quarter|month)|annually|YoY|MoM|QoQ|y\/y|m\/m|q\/q|y-o-y|m-o-m|q-o-q)\b/i
  },
  {
    measure: "contribution",
    said: FAMILY.contribution,
    before: ends(/\bcontribut\w+[^,;]{0,40}|\badded/i),
    after: /^(?! of\b| (?:MoM |YoY |overall |total )?(?:rise|increase|growth|decline|fall)\b)/,
    units: [...POINTS, ...RATE]
  },
  { measure: "contribution", said: FAMILY.contribution, units: POINTS, after: /^ (?:\w+ )?due to\b/i },
  { measure: "level", units: POINTS, near: /\bmargin of error\b|±/i },
  {
    measure: "streak",
    after:
      /^-(?:month|quarter|year|week|day|session)(?: \w+)? (?:slide|streak|stretch|string|run|decline|losing|rally|slump|climb)\b/i
  },
  {
    measure: "level",
    units: POINTS,
    near: ends(/\b(?:at|to|gap of|gap was|spread of) (?:about |around )?/i)
  },
  {
    measure: "level",
    units: POINTS,
    near: ends(/\b(?:balance|index|score)\b[^,;]* (?:at|was|is|of) [-−]?/i)
  },
  { measure: "change", units: POINTS },
  {
    measure: "duration",
    said: FAMILY.extreme,
    units: ["time", "none", "count"],
    near: ends(
      /\b(?:first|highest|lowest|largest|smallest|biggest|weakest|strongest|best|worst|volume|level)\b[^,]*\b(?:in|for) (?:at least |more than |over |nearly )?(?:a )?/i
    )
  },
  {
    measure: "duration",
    said: FAMILY.extreme,
    units: ["time", "none", "count"],
    before: ends(
      /\b(?:first|highest|lowest|largest|smallest|biggest|weakest|strongest|best|worst)\b[^,]*\bin (?:at least |more than |over |nearly )?(?:a )?/i
    ),
    after: /^\s?(?:years?|months?|quarters?|decades?)?/i,
    figure: /decade|year|^\D*\w+$/i
  },
  {
    measure: "rank",
    said: FAMILY.place,
    forms: ["ordinal"],
    near: ends(/\b(?:rank\w*|place\w*|position|came|finish\w*)\b[^,]*/i)
  },
  { measure: "rank", forms: ["top", "ordinal", "unique"] },
  {
    measure: "average_growth",
    said: FAMILY.yearly,
    units: RATE,
    before: /\b(?:compound(?: annual)?|CAGR|average annual|annual average|a year on average)\b/i
  },
  {
    measure: "average_growth",
    said: FAMILY.yearly,
    units: RATE,
    before: /\b(?:on )?average\b/i,
    after: /^ (?:a|per|each|every) year\b|^ annually\b/i
  },
  { measure: "annualised_growth", said: FAMILY.yearly, units: RATE, near: /\bannuali[sz]ed\b/i },
  {
    measure: "annualised_growth",
    said: FAMILY.yearly,
    units: RATE,
    before: ends(
      /\b(?:grew|increased|rose|expanded|fell|declined|decreased|shrank|contracted)\b[^.;]*\bannual (?:rate|pace) of[^,;]{0,12}/i
    )
  },
  {
    measure: "annualised_growth",
    said: FAMILY.yearly,
    units: RATE,
    near: ends(/\b(?:grew|increased|rose|expanded|fell|declined|decreased|shrank|contracted) at /i),
    before: /\bannual (?:rate|pace) of\b/i
  },
  {
    measure: "annualised_growth",
    said: FAMILY.yearly,
    units: RATE,
    after: /^[^,.;]{0,12}\bannuali[sz]ed\b|^ (?:annual|annuali[sz]ed) rate/i
  },
  { measure: "growth", units: RATE, figure: /^[+▲▼↑↓]/ },
  { measure: "growth", units: RATE, figure: /^[-−]/, near: ends(/(?:^|[|(])\s*[-−]?/) },
  {
    measure: "growth",
    units: RATE,
    near: /^[-−+]?$/,
    before: ends(/\d(?:\.\d+)? ?(?:million|billion|trillion|bn|m)? \([-−+]?/i),
    after: /^\s?(?:\)|at an? (?:monthly|annual|quarterly) rate|(?:in|on) )/i
  },
  { measure: "ratio", figure: /^[^$€£¥]*\bper (?!cent|month|year|week|day|quarter|annum|share|diluted)/i },
  { measure: "multiple", units: ["multiple"] },
  { measure: "multiple", forms: ["multiple"] },
  {
    measure: "ratio",
    units: RATE,
    after:
      /^ of (?:(?:its|the|their|what)\b[^,.;]{0,30}\b(?:level|earned|(?:19|20)\d\d total|peak|target|plan|figure|rate)|(?:what|the (?:volume|number|amount|value|sales|output|traffic))\b[^,.;]{0,30}\bin (?:[A-Z][a-z]+ )?(?:19|20)\d\d)\b/i
  },
  { measure: "ratio", units: RATE, before: ends(/\b(?:recovered|returned|back) to[^,;]{0,12}/i) },
  {
    measure: "share",
    said: FAMILY.part,
    units: RATE,
    near: ends(
      /\b(?:account\w* for|ma[dk]e up|represent\w*|compris\w*|constitut\w*|share of|(?<!per )share(?! price)|proportion|weight of)\b[^,;]{0,20}/i
    ),
    after:
      /^(?!(?: \([^()]{1,40}\))? (?:year-on-year |year-over-year |annual )?(?:increase|decrease|rise|fall|drop|decline|growth|gain|reduction|improvement)\b)/i
  },
  {
    measure: "share",
    said: FAMILY.part,
    units: RATE,
    before: ends(
      /\b(?<!per )(?:share|proportion) of [^,;.\d]{1,80}? (?:was|is|stood at|reached|from|at|from [^,;]{1,40} to) (?:an estimated |about |around |over |nearly |just )?/i
    )
  },
  {
    measure: "share",
    said: FAMILY.part,
    units: RATE,
    near: ends(/\bfor (?:about |around |some |nearly |almost |over )?/i),
    before: /\baccount(?:s|ed|ing)? for\b/i
  },
  {
    measure: "share",
    said: FAMILY.part,
    units: RATE,
    near: ends(
      /(?:\b(?:from|to)|^) (?:an? )?(?:estimated |about |around |some |over |under |nearly |almost |just |more than |less than |only )*|^/i
    ),
    before: ends(
      /\b(?<!per |a )share (?!price|capital|index|sale|buy)(?:[^.;]|\.\d){0,120}?(?:\b(?:from|to) [a-z ]{0,20}|\((?:from )?)/i
    )
  },
  {
    measure: "share",
    units: RATE,
    near: ends(/\b(?:at|with) (?:about |around |over |nearly )?/i),
    before: ends(/\b(?:part|portion|chunk|slice|majority),? (?:at|with) (?:about |around |over |nearly )?/i)
  },
  { measure: "growth", units: RATE, near: /^,? ?\(?(?:or|equal to) $/i, after: /^(?! of )/i },
  {
    measure: "growth",
    units: RATE,
    near: ends(
      /(?<!held |owned |used |backed |supported |favou?red |driven )\bby (?:about |around |some |nearly |almost )?/i
    )
  },
  { measure: "growth", units: RATE, after: COMPARED_AFTER },
  { measure: "growth", units: RATE, near: ENDS_WITH_CHANGE },
  {
    measure: "share",
    units: RATE,
    after:
      /^ (?:market ?)?share\b|^, (?:its|the|their) \w+ share\b|^\)? of (?!(?:the|its|a) (?:year|month|quarter|decade)\b)/i
  },
  { measure: "share", units: RATE, before: ends(/\bshares?,? (?:at|of|was|is) (?:about |around )?/i) },
  { measure: "growth", forms: ["fraction"], near: ENDS_WITH_CHANGE },
  { measure: "growth", forms: ["fraction"], after: COMPARED_AFTER },
  { measure: "share", forms: ["fraction"] },
  {
    measure: "share",
    figure:
      /(?<!and[- ]a[- ])\bhalf\b(?! an? )|\bin (?:five|four|three|ten|six|\d+)\b|two-thirds|(?<!and[- ]a[- ])quarter|third/i
  },
  {
    measure: "share",
    units: RATE,
    after:
      /^(?: \([^()]{1,20}\))? (?:always|never|often|says?|feel|felt|thought|know|use[ds]?|went|came|live[ds]?|work(?:s|ed)?|chose|choose|opted|voted|pa(?:y|id)|receive[ds]?|took|rated|described|cited|named|identified|indicated|mentioned|experienced|remain(?:ed|s)?|hold|held|believe|consider(?:ed)?|worry|worried|rel(?:y|ied)|spen[dt]|bought|buy|drive|speak|read|watch|suffer(?:ed)?|passed|failed|approved?|disapproved?|agree|disagree|preferred|prefer|do|did|don't|would|could|can't|cannot|reported|said|expect(?:ed)?|plan(?:ned)?|think|believed?|intend|favou?r|support|oppose|trust|want|lack|own|agreed|respond\w*|were|had|have|are)\b/i
  },
  {
    measure: "growth",
    units: RATE,
    before: ends(
      /\b(?:growth(?: (?:rate|pace|forecast))?(?: [\w()-]+){0,9}? (?:of|at|was|is|to|by)|(?:increase|rise|decline|expansion|decrease|drop|fall|gain|reduction|jump|surge|change)(?: [\w()-]+){0,9}? (?:of|was|is|by))[^,;]{0,10}/i
    )
  },
  {
    measure: "growth",
    units: RATE,
    before: ends(
      /\b(?:increase|rise|growth|decline|drop|gain) over the (?:last|past|previous) (?:year|12 months|twelve months) (?:to|at|of) (?:about |around )?/i
    )
  },
  {
    measure: "growth",
    units: RATE,
    near: /^[-−+]?$/,
    before: ends(/\([-−+]?/),
    after:
      /^ (?:on|at|in) (?:an? )?(?:constant|currency|local|organic|reported|like-for-like|comparable|adjusted|underlying)\b/i
  },
  {
    measure: "growth",
    units: RATE,
    near: /^[-−+]?$/,
    before: ends(
      /\b(?:increases?|decreases?|rises?|falls?|declines?|drops?|gains?)\b[^.;(]*(?:\([^()]*\)[^.;(]*)*\([-−+]?/i
    )
  },
  {
    measure: "growth",
    units: RATE,
    near: /^[-−+]?$/,
    before: ends(
      /\b(?:(?:was|were|is|are) (?:up|down|higher|lower)|rose|fell|grew|increased|decreased|declined|dropped|gained|climbed|slipped)\b(?! to\b| from\b)[^.;(\d]*(?:\([^()]*\)[^.;(\d]*)*\([-−+]?/i
    ),
    after: /^\s?\)/
  },
  {
    measure: "share",
    units: RATE,
    near: /^[≈~]?$/,
    before: ends(
      /\b(?:adults|respondents|voters|democrats|republicans|americans|people|women|men|share|majorit\w+|public|households|workers|users|students|employees|firms|businesses)\b[^.;]*\([≈~]?/i
    )
  },
  { measure: "growth", units: RATE, near: ends(/\baveraging /i), before: /\bgrowth\b/i },
  {
    measure: "growth",
    units: RATE,
    near: ends(/\b(?:adds?|added|put on|tacked on) (?:another |a further )?/i)
  },
  {
    measure: "growth",
    units: RATE,
    near: ends(/\b(?:to|at) (?:(?:an average of|around|about|roughly) )?/i),
    before:
      /\bgrowth\b(?! of\b)[^.;]*\b(?:eased|slowed|accelerated|rose|fell|picked up|dropped|declined|increased|decreased|moderated|quickened|cooled|is|was|are|were|will|projected|expected|forecast|seen)\b/i
  },
  ...amountsEn
])
