/**
 * English words of statistical releases, market news and company reports.
 */
import { tableWordsEn } from "./tableWords.en.js"
import { datesEn } from "./dates.en.js"
import * as EndWords from "../EndWords.js"
import { measuresEn } from "./measures.en.js"
import { noClaimsEn } from "./noClaims.en.js"
import { ends, never } from "../Pattern.js"
import * as WordFamilies from "../WordFamilies.js"
import { FAMILY } from "../WordFamilies.js"
import type { Words } from "../Words.js"

/** Behind a figure that is a difference of its own, whatever the figure in front of it measures. */
const COMPARED_BEHIND =
  /^(?: \w+)? ?(?:higher|lower|more|less|fewer|above|below)\b|^ (?:up|down) (?:on|from|against)\b/i

/** Behind a figure that others expected: the 2% most economists had predicted. */
const FORESEEN_BEHIND =
  /^ est(?:\.|imated?)?(?=[,;.)]|$)|^ (?:\w+ ){0,3}(?:that )?(?:(?:most|many|some|all) )?(?:economists|analysts|markets?|investors|forecasters|traders|Wall Street|the market|consensus)(?: (?:had|were|was|polled by \w+ had))? (?:expected|forecast|predicted|estimated|expecting|looking for|anticipated|projected|forecasting)\b/i

/** Verbs and links between what is measured and its number. */
const LINKING =
  "was|were|is|are|stood at|reached|came to|came in at|totalled|totaled|averaged|rose|rise|risen|grew|increased|climbed|jumped|gained|advanced|edged|up|fell|declined|dropped|decreased|slipped|slid|shrank|contracted|down|eased|widened|narrowed|has|have|had|been|by|to|of|at|from|about|around|some|nearly|almost|over|more than|less than|a|an|the|increase|decrease|drop|fall|decline|gain|loss|came|came down|went|produced|employed|it|they|and|in|on|with|for|accounted|made|bringing|held|recovered|added|delivered|left|estimated|roughly|still|but|than|higher|lower|compared|against|after|following|increasing|falling|rising|or"

/**
 * @category extract
 * @since 0.1.0
 */
export const wordsEn: Words = {
  language: "en",
  families: WordFamilies.make({
    condition: "if|assuming|suppose|should|were",
    forecast:
      "should|est|expect|aim|target|plan|now see|see|average|consensus|analyst|estimate|guid|forecast|project|hope|intend|will|goal|predict|outlook|anticipat|poised|set to|likely|on track",
    speech: "said|says|told|according",
    market:
      "claims|weekly|four-week|shares|stock|index|crude(?! oil (?:production|output|imports|exports)| (?:production|output|imports|exports))|brent|futures|bullion|gold|silver|copper|oil|dollar|euro|yen|sterling|rupee|yield|benchmark|nasdaq|dow|s&p|stoxx|ftse|nikkei|bitcoin|rate|sensex|nifty|kospi|hang seng|shanghai|topix|dax|cac|ibex|tsx|asx|russell|wti|west texas|midcap|smallcap",
    order: "respectively",
    yearly: "compound|cagr|average|annual",
    contribution: "contribut|added|due to",
    part: "account|make up|made up|represent|compris|constitut|share|proportion|weight",
    extreme: "first|highest|lowest|largest|smallest|biggest|weakest|strongest|best|worst|volume|level",
    rate: "",
    each: "",
    fall: "",
    place: "rank|place|position|came|finish"
  }),
  dates: datesEn,
  tidy: words => words,
  timeBehind: true,
  leadTime: true,
  yearAhead: true,
  measures: measuresEn,
  table: tableWordsEn,
  noClaims: [
    {
      why: "list-number",
      note: null,
      before: ends(/(?:^|\n)\s*(?:[-•*]\s*)?/u),
      figure: /^\W?\d{1,3}$|^[a-z]+$/iu,
      after: /^[.)](?:\s|$)/u
    },
    { why: "other", note: "part of the unit", before: ends(/\b(?:per|for every|for each) |[a-z]\/ ?/i) },
    { why: "other", note: "how many digits", after: /^-digits?\b/i },
    {
      why: "date",
      note: "a span of time",
      figure: /(?:months|quarters|weeks|days)$/i,
      after: /^ (?:up )?to (?:the )?(?:end|last|this)\b/i
    },
    {
      why: "name",
      note: "a kind of level",
      figure: /-(?:year|month|week|day|quarter)$/i,
      after: /^ (?:high|low|average|change|rate|moving|period|record|peak)\b/i
    },
    {
      why: "other",
      note: "a threshold, not a statement",
      before: ends(
        /\b(?:firms|companies|businesses|fleets|households|cities|towns|employers|establishments|enterprises) with (?:(?:fewer|more|less) than|at least|over|under|up to) /i
      )
    },
    ...noClaimsEn,
    { why: "name", note: null, figure: /^first$/i, after: /^-time\b/i },
    { why: "other", note: "a time of day", after: /^(?::\d\d|\.m\.|(?: ?:?\d\d)? ?[ap]\.?m\b)/i },
    { why: "other", note: "a time of day", before: ends(/\b\d{1,2}:/), figure: /^\d\d\b/ },
    {
      why: "name",
      note: "one of several releases",
      figure: /^(?:first|second|third|fourth)$/i,
      after:
        /^"? (?:(?:quarterly|monthly|annual|preliminary) )?(?:estimate|reading|release|print|report|survey)s?\b/i
    },
    {
      why: "ordinal",
      note: "for the first time",
      figure: /^first$/i,
      after: /^ (?:time|move|such|increase|decrease|decline|rise|fall|drop|gain)\b/i
    },
    {
      why: "name",
      note: "a kind of change",
      after:
        /^-(?:month|year|week|day|quarter) (?:change|rate|average|moving|high|low|period|percentage|increase|growth|span|tally|total|figures?|results?)\b/i
    },
    {
      why: "name",
      note: "a term",
      figure: /-(?:year|month|day)$/i,
      after:
        /^ (?:notes?|bonds?|gilts?|bunds?|treasur\w+|yields?|fixed|mortgages?|loans?|plans?|contracts?|benchmark)\b/i
    },
    {
      why: "date",
      note: "a span of time",
      figure: /(?:years?|months?|quarters?|weeks?|days?)$/i,
      after: /^ (?:before|earlier|ago|previously|later)\b/i
    },
    {
      why: "other",
      note: "a threshold, not a statement",
      before: ends(/\b(?:reading|score|value|level) (?:below|above|over|under) /i)
    },
    {
      why: "other",
      note: "a threshold, not a statement",
      before: ends(/\b(?:aged?|ages) (?:under |over )?/i)
    },
    {
      why: "other",
      note: "a threshold, not a statement",
      before: ends(/\b(?:people|men|women|those|adults|workers) (?:aged )?(?:under|over) /i)
    },
    {
      why: "other",
      note: "a threshold, not a statement",
      after: /^ (?:and|or) (?:over|above|older|under|younger)\b(?! [$€£]?\d)/i
    },
    {
      why: "other",
      note: "a threshold, not a statement",
      before: ends(/\b(?:with|employing) (?:(?:fewer|more|less) than|at least|over|under|up to) /i),
      figure: /(?:employees|staff|workers|people|residents|inhabitants)$/i
    },
    { why: "ordinal", note: "for the first time", before: ends(/\bfor the /i), after: /^ time\b/i },
    {
      why: "ordinal",
      note: "since when, or in how long",
      figure: /^first$/i,
      after: /^ (?:[a-z-]+ ){1,3}(?:in|since|for) /i
    },
    {
      why: "date",
      note: "a span of time",
      before: ends(/\bover the /i),
      figure: /(?:years|months|quarters|weeks|days)$/i
    },
    {
      why: "name",
      note: "the size of a list",
      before: ends(/\b(?:the )?top /i),
      figure: /^(?:top )?\w+$/i
    },
    { why: "name", note: "the size of a list", figure: /^top \w+$/i },
    {
      why: "date",
      note: "a span of time",
      before: ends(/\b(?:past|last|next|previous|coming) /i),
      after: /^ (?:years?|months?|quarters?|weeks?|days?)\b/i
    },
    {
      why: "date",
      note: "a span of time",
      before: ends(/\b(?:past|last|next|previous|coming) /i),
      figure: /(?:years?|months?|quarters?|weeks?|days?)$/i
    }
  ],
  roles: [
    {
      role: "hypothetical",
      said: FAMILY.condition,
      before: ends(
        /(?:^|[.;,] )\s*(?:if|assuming|suppose)\b[^.;]*|^\s*(?:should|were) (?:the|it|they|this|these)\b[^.;]*/i
      )
    },
    {
      role: "target",
      said: FAMILY.forecast,
      before: ends(
        /\b(?:expects|(?<!(?:%|cent|thirds?|half|quarters?|respondents|firms) )expect|expected to|(?:is|are|was|were)(?: now)? (?:expected|seen|forecast)|poised to|set to|likely to|on track to|aims?|(?<!with |below |above |its |the |of |price )targets?(?! to)|targeting|plans|plan to|now sees?|see (?:growth|inflation|output)|estimates? (?:for|was|were)(?![^.;]*revised)|estimates [^.;]*\bto be|anticipated|expecting|were looking for|guidance|guides for|(?<!than |above |below |beat |beating |missed )forecasts?|projects (?:that|a|an|its|growth|revenue|sales|inflation|output)|(?:is|are|was|were|has|have) projected|projected to|projected [a-z ]{3,20} (?:at|of)|sees|hopes?|intends?|will|goal of|predicts?|outlook|(?:had|have) (?:been )?(?:expected|forecast|predicted|projected|pencilled in|penciled in)|should (?:grow|rise|reach|increase|climb|expand|come|hit|fall|drop|decline|remain|stay|total|average|see|be))\b(?:[^.;]|\.\d|\bc\.)*/i
      )
    },
    {
      role: "target",
      said: FAMILY.forecast,
      before: ends(
        /\b(?:(?:average|consensus|analysts?'?) (?:estimates?|forecasts?|expectations?) (?:of|for)|expectations? (?:for|of)|consensus (?:estimates?|forecasts?|expectations)|forecasts? (?:of|for)|(?:economists|analysts|forecasters)(?: polled by \w+)? (?:projected|predicted|forecast|estimated|expected|anticipated))\b(?:[^.;,]|[.,]\d|,(?! (?:and|but|while|though|although|as|which|after)\b))*/i
      )
    },
    {
      role: "target",
      said: FAMILY.forecast,
      before: ends(/\bestimates? that(?! there (?:were|was|are|is))\b(?:[^.;]|\.\d)*/i),
      after: /^(?![^.;]*\b(?:had|were|was|have|has)\b)/
    },
    {
      role: "target",
      said: FAMILY.forecast,
      after: /^ (?:\w+ )?(?:expected|forecast|estimated|predicted) (?:in|by)\b/i
    },
    {
      role: "target",
      said: FAMILY.forecast,
      after: FORESEEN_BEHIND
    },
    { role: "target", after: /^[^.;]{0,12}\bwill be\b|^ (?:target|deliveries target)\b/i },
    { role: "quoted", said: FAMILY.speech, before: ends(/\b(?:said|says|told|according to)\b[^"]*"[^"]*/i) }
  ],
  listed: /^(?: (?:in|for|at|on|during)(?: the)?)?(?:,? (?:and|or) |, )[$€£]?$/i,
  gapped: ends(
    /^(?:,? (?:and|while|but))? (?!(?:[\w'-]+ )*(?:was|were|is|are|at|of|to|from|has|have|had|stood|reached|accounted|representing|with|than|about|an?) )(?:in |for )?(?:[\w'&-]+ ){1,5}/i
  ),
  gappedBy: ends(/\bby (?:about |around |some |nearly |almost |over |more than )?/i),
  comparedBehind: COMPARED_BEHIND,
  respectively: /\brespectively\b/i,
  enumeration:
    /(?:^|[.;:] ?)(?<names>[^.;:]*?) (?:was|were|is|are|rose|grew|increased|climbed|fell|declined|dropped|decreased|stood at|reached|came to|totalled)\b[^.;:]*$/i,
  enumerated: /,? and |, /u,
  startedFrom: ends(
    /\b(?:from|compared (?:with|to)|as opposed to|relative to|against|versus|vs\.?|estimate of) (?:a |an |the )?(?:(?:(?:up|down)wardly )?revised )?(?:(?:estimated|about|around|some|over|under|nearly|almost|just|more than|less than|only|roughly|approximately|negative|minus) )*|\b(?:from|than|against|versus|below|above|compared (?:with|to)) (?:[A-Z][a-z]+|last month|last year)'s (?:[A-Za-z-]+ ){0,4}(?:of )?|\bfrom the (?:[A-Z]\w+ |previous |prior |initial |earlier )?(?:figure|level|rate|reading|estimate|total|value|pace|projection) of |\b(?:compared (?:with|to)|against|versus) (?:a |an )?(?:net |operating |pre-tax )?(?:income|profit|loss|earnings|revenue|sales) of |\b(?:(?:fewer|more|less|lower|higher|faster|slower|stronger|weaker) than|extending) the |\b(?:from|than|against|versus|with) (?:last|the (?:previous|prior)) (?:year|month|quarter|week)'s |\b(?:below|above) the |^,? after /i
  ),
  startedAt: null,
  beside: ends(/\b(?:below|above) the /i),
  foreseen: ends(
    /\b(?:estimates|(?:consensus|analysts?'?|average|median|market|street|mean|poll|survey) estimate|forecasts?|expectations?|consensus|projections?|guidance|targets?)\b[^.;]{0,30}/i
  ),
  foreseenBehind: FORESEEN_BEHIND,
  bracketed: ends(
    /\((?:(?:(?:FY|[HQ][1-4]|[1-4][HQ]) ?)?(?:19|20)?\d\d|[A-Z]\w+ (?:19|20)\d\d|(?:last|previous|prior) year):? ?[-+]? ?(?:(?:[A-Z]{1,3})?[$€£¥₹] ?|[A-Z]{3} |Rs\.? )?|\b(?:from|than|compared (?:with|to)|versus|below|above|(?<!year[- ])(?:over|on)) [^()\d]{0,30}(?:year|month|quarter|year ago|earlier|(?:19|20)\d\d) \([$€£]?/i
  ),
  stock: ends(/\b(?:total|now|currently|overall)\b[^,;]{0,12}/i),
  ofTheYear: never,
  named: never,
  moved: never,
  followedBy: /^,? ?(?:and |but )?(?:after|following|which|having)\b/i,
  ofLastMonth:
    /^(?![^]*\b(?:year|annual(?! rate of)|annually|12-month|twelve-month)\b)[^]*\b(?:rose|increased|gained|climbed|advanced|edged|ticked|added|jumped|surged|soared|went up|went down|fell|declined|decreased|dropped|slipped|dipped|eased|plunged|tumbled|slumped|collapse|contracted|slid|sank|retreated|moved (?:up|down)|rising|falling|risen|fallen|(?:was|were|is|are) (?:up|down)|(?:increase|decrease|rise|fall|drop|gain|decline) of|monthly (?:increases?|decreases?|rises?|falls?|declines?|gains?)|[^|]*\|\s?(?:rise|increase|decline|decrease|drop|fall|gain|dip|jump)(?! of))\b/i,
  ownDirection: never,
  daily:
    /\b(?:shares|stocks?|(?:stock|share|equity|benchmark|composite|midcap|smallcap|dollar|blue-chip|50|100|500) index|crude(?! oil (?:production|output|imports|exports)| (?:production|output|imports|exports))|brent|futures|bullion|gold|silver|copper|oil prices|dollar|euro(?! area|[ -]?zone)|yen|sterling|rupee|yields?|benchmark|nasdaq(?!:)|dow|s&p|stoxx|ftse|nikkei|bitcoin|sensex|nifty|kospi|hang seng|shanghai composite|topix|dax|cac|ibex|tsx|asx|russell|wti|west texas intermediate|midcap|smallcap)\b[^.;]*\b(?:settled|(?<!quarter |period |year |months |weeks )(?:closed|ended)|opened|fell|rose|slipped|gained|lost|dropped|jumped|climbed|tumbled|slid|eased|edged|surged|sank|plunged|soared|tanked|shed|added|rallied|sagged|stumbled|retreated|regained|faded|descended|stumbled|swooned|declined|advanced|inched|ticked|plummeted|(?:was|were|traded|closed|ended) (?:up|down|higher|lower))\b|\bnifty [a-z ]*\(|\b(?:by|at|before|near) (?:the|market) close\b|\bin (?:early|late|morning|afternoon|midday|after-hours|pre-?market|intraday) (?:trad(?:e|ing)|deals)\b|\bindex (?:was|were|closed|ended) (?:up|down|higher|lower)\b|\bwith a (?:gain|loss) of\b|\b(?:crude|gasoline|distillate|petroleum|propane)(?: oil)? (?:inventories|stocks|stockpiles)\b[^.;]*\b(?:fell|rose|decreased|increased|declined|dropped|built|drew|gained) by\b|\b(?:jobless|initial|continuing) claims\b|\bfour-week (?:moving )?average\b|(?:\b|[A-Z])(?:index\w*|average)\b[^.;]*\b(?:settled|(?<!quarter |period |year |months |weeks )(?:closed|ended)|finished) |\b(?:cut|cuts|lower\w*|raise[ds]?|hike[ds]?|reduce[ds]?)\b[^.;]*\brates?\b|\brates?\b[^.;]*\blower (?:it|them) by /i,
  restates:
    /^,? ?\(?(?:or|equal to) (?:about |around |some |nearly |almost |roughly |over |(?:more|less|fewer) than )?$/i,
  negative: {
    far: never,
    near: ends(
      /\b(?:lower(?:ed|ing|s)?|cut(?:s|ting)?|reduc\w+|trimm\w+|slash\w+) [^,;.\d]{1,40} by (?:about |around |some |nearly |almost |over |more than )?|\brevised (?:down|downwards?|lower) (?:by )?(?:a total of )?|\b(?:shed(?:s|ding)?|los(?:es|ing)|retreat\w*|dived|dove|subsid\w*|reced\w*|waned|soften\w*|erod\w*|crumbl\w*|crater\w*|swoon\w*|pared|shav(?:ed|ing)|draws? of|drawdowns? of|outflows? of|(?:was|were|is|are|closed|ended|finished) off|loss of|slipp?e?d?|eas(?:ed|ing)|narrow(?:ed|ing)|fell|declin\w+|dropp?\w*|down|lower|reduc\w+|decreas\w+|shrank|contracted|dip|slumped|plunged|tumbled|sank|sunk|faded|tanked|sagg\w+|stumbled|plummet\w*|weakened|crashed|descended|skidded|(?:decline|decrease|fall|drop|reduction|contraction)(?: in [^,;.\d]{1,40})? of)(?: (?!(?:to|at|below|under|from|in|on|and|while|but|as|for|with|after|when|gr[eo]w\w*|r[oi]s\w+|increas\w+|gain\w*|up|higher|widen\w*|climb\w*|jump\w*|accelerat\w*)\b)[\w-]+){0,3} /i
    ),
    after:
      /^(?:\/\w+)?(?:(?: \w+)? or \d[\d.,]*(?: ?%| per ?cent)|(?: [-–—],?|,) or [^-–—,;]{1,30}?(?: [-–—]|,)| ?[-–—])?(?: and (?:[\w'-]+ ){0,6}\d[\d.]*(?:%| per ?cent))?\s?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December|annual|yearly|monthly|quarterly|year-on-year|year-over-year|month-on-month|MoM|YoY|QoQ) )*(?:lower|below|behind|short of|(?:smaller|weaker|cheaper|slower|shorter|narrower|lighter) than|off|cut\b|downturn|reverse|dip|less|fewer|decline|drop|fall|decrease|reduction|down|contraction|collapse|slump|plunge|slide)\b/i,
    continued: ends(
      /^|(?:^\W*|\band [^,;]{0,40}|^ (?:for|in) [^,;]{1,40}\band )by (?:a total of |about |around |some |nearly |almost )?/i
    ),
    earlier: ends(
      /\b(?:fell|declined|dropped|decreased|slipped|shrank|contracted|lower|down|decreases?|declines?|falls|drops|losses)\b(?!(?:[^.;]|\.\d)*\b(?:rose|grew|increased|up|higher|increases?|rises?|gains?)\b)(?:[^.;]|\.\d)*/i
    )
  },
  loss: null,
  positive: never,
  subjectEnd: EndWords.make(`${LINKING}| |,|:|(`),
  subjectStart:
    /(?:[\s,.:;)]|\b(?:the|a|an|and|but|while|in|on|of these|among these|of which|it|its|their|this|that|after|following|with|for|also|meanwhile|however|compared|or|bringing|by|was|were|to|when|then|them|at (?:constant|comparable|current) prices|adjusted for inflation)\b)/iy,
  partOf: null,
  wholeBefore: null,
  wholeAfter:
    /^ (?:share )?of (?:its |the |their |all )?(?<whole>[a-z][a-z' -]{1,40}?)(?=[,.;]| (?:in|at|on|came|were|was|said|from)\b|$)/i
}
