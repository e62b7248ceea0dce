/**
 * English numbers that state nothing: names, thresholds, tolerances, parts of a date.
 */
import { ends } from "../Pattern.js"
import type { NoClaimRule } from "../Words.js"

/**
 * @category extract
 * @since 0.1.0
 */
export const noClaimsEn: ReadonlyArray<NoClaimRule> = [
  {
    why: "name",
    note: "what is numbered",
    before: ends(
      /\b(?:Model|Phase|Chapter|Section|Article|Table|Figure|Chart|Note|Page|Appendix|Annex|Stage|Step|Version|iPhone|Windows|Boeing|Airbus|Flight|Route|Highway|Part|Exhibit|Item|Rule|Terminal|Scope|Scopes 1 and|Tier|Type|Category|Class|Grade|Level|Group|Unit|Block|Zone|Ward|Wave|Round|Season|Episode|Volume|Issue|Vol\.|Nos?\.|Para|Paragraph|Resolution|Formula|Interstate|Galaxy|Pixel|PlayStation|Xbox|Euro|Day|Gate|Lot|Question) /
    ),
    figure: /^\d/
  },
  { why: "other", note: "a threshold, not a statement", figure: /^(?:under|over)-\d/i },
  {
    why: "other",
    note: "what an index is measured from",
    before: ends(/(?:19|20)\d\d ?= ?/),
    figure: /^100$/
  },
  {
    why: "ordinal",
    note: "for the first time",
    figure: /^first$/i,
    after: /^ (?:asked|introduced|reported|recorded|began|started|published|measured|launched|seen|held)\b/i
  },
  { why: "other", note: "a mark", figure: /^\d/, after: /^-mark\b/i },
  { why: "date", note: "a numbered week", before: ends(/\b(?:Epi )?week /i), figure: /^\d{1,2}$/ },
  {
    why: "name",
    note: "an index",
    before: ends(
      /\b(?:STOXX|S&P|FTSE|Nikkei|CSI|SMI|CAC|DAX|IBEX|ASX|Russell|Euronext|Nasdaq|Nifty|KOSPI|TSX|TOPIX|Wilshire|Fortune|Fortune Global|AEX|OMX|MDAX)[ -](?:Europe |Composite |Midcap |Smallcap |Next |Small Cap |Mid Cap )?/u
    ),
    figure:
      /^(?:20|2[05]|3[05]|40|50|60|100|150|200|225|250|300|350|400|500|600|1[,]?000|2[,]?000|3[,]?000|5[,]?000)(?: [a-z]+)?$/
  },
  {
    why: "name",
    note: "an index",
    before: ends(/\b[A-Z][A-Za-z]+ /u),
    figure: /^(?:20|2[05]|3[05]|40|50|60|100|150|200|250|300|500)$/,
    after: /^ (?:share |stock )?index\b/i
  },
  {
    why: "other",
    note: "a tolerance",
    before: ends(/\d ?(?:%|[a-z]{1,10}(?: cent)?)?,? \(?(?:±|\+\/-|plus\/minus|plus or minus) ?/i)
  },
  { why: "other", note: "a tolerance", before: ends(/\bplus\/ ?/i), figure: /^minus /i },
  { why: "other", note: "one of a currency", figure: /^(?:[A-Z]{0,2}[$€£¥]|[A-Z]{3} )1$/u, after: /^ = / },
  { why: "other", note: "an age group", figure: /years?$/i, after: /^-olds?\b/i },
  {
    why: "other",
    note: "the number before it, again",
    before: ends(
      /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+ty|[a-z]+teen) ?\(/i
    ),
    figure: /^\d+$/,
    after: /^\)/
  },
  {
    why: "name",
    note: "of how many it is made",
    figure: /^[\w-]+$/,
    after: /^-(?:member|nation|country|state|player|team|seat|page|part|point plan)\b/i
  },
  {
    why: "date",
    note: "quarters or halves of several years",
    figure: /^(?:first|second|third|fourth)$/i,
    after: /^(?: and (?:the )?(?:second|third|fourth))? (?:quarters|halves)\b/i
  },
  {
    why: "other",
    note: "a threshold, not a statement",
    figure: /^\d\S* (?:weeks|months|days|years) or (?:more|longer)$/i
  },
  {
    why: "other",
    note: "a threshold, not a statement",
    before: ends(
      /\b(?:unemployed|jobless|unfilled|overdue|out of work|past due|vacant|waiting|wait(?:ed)?) (?:for )?/i
    ),
    figure: /(?:weeks|months|days|years)$/i
  },
  {
    why: "date",
    note: "a span of time",
    figure: /(?:months|weeks|days|quarters)$/i,
    after: /^ of (?:(?:the )?(?:last|this|current|financial|fiscal|previous)|(?:19|20)\d\d|the year)\b/i
  },
  {
    why: "date",
    note: "a span of time",
    figure: /\d (?:months|weeks|days|years)$/i,
    after: /^ period\b/i
  },
  {
    why: "other",
    note: "where in a range",
    before: ends(/\b(?:upper|lower|top|bottom) /i),
    figure: /^half\b/i
  }
]
