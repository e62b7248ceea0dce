/**
 * English verbs and nouns of change that may stand in front of a number: upwards, downwards.
 */
import { ends } from "../Pattern.js"

const RISE =
  "r[oi]se|rose|rising|risen|grew|grow|grown|growing|increas\\w*|climb\\w*|jump\\w*|surg\\w*|soar\\w*|leap\\w*|lift\\w*|rais\\w*(?= by)|improv\\w*|gain\\w*|advanc\\w*|expand\\w*|widen\\w*|accelerat\\w*|edged?|edging|tick\\w*|(?<!made |make |making )up|higher|growth|return(?:ed|s)|rebound\\w*|rall(?:y|ied|ies)|spik(?:e|ed|es|ing)|swell\\w*|swelled|rocket\\w*|strengthen\\w*|inched|nudged|regain\\w*|builds? of|(?:stockpiles|stocks|inventories) built|inflows? of|tack\\w* on|picked up|outpac\\w*"

const FALL =
  "f[ae]ll\\w*|fell|declin\\w*|drop\\w*|decreas\\w*|slip\\w*|slid\\w*|shr[aiu]nk\\w*|contract\\w*|plung\\w*|tumbl\\w*|collaps\\w*|slump\\w*|retreat\\w*|dip(?:s|p\\w*)?|(?:was|were|is|are|closed|ended|finished) off|shed(?:s|ding)?|trimm\\w*|eas(?:ed|es|ing)|narrow\\w*|lower|down|slow\\w*|reduc\\w*|cut(?:s|ting)?|los(?:t|es|ing)|fall|tank(?:ed|s|ing)|s[au]nk|sagg\\w*|stumbl\\w*|plummet\\w*|weaken\\w*|nosediv\\w*|crash\\w*|descend\\w*|skidd\\w*|dwindl\\w*|faded|downturn|dived|dove|plumbed|subsid\\w*|reced\\w*|wan(?:ed|es|ing)|soften\\w*|erod\\w*|crumbl\\w*|crater\\w*|swoon\\w*|pared?|shav(?:ed|es|ing)|draws? of|drawdowns? of|outflows? of"

const CHANGE = `(?:${RISE}|${FALL})`

/** What may stand between the word of change and the digits. */
const LINK =
  "(?: (?:by|of|about|around|some|roughly|nearly|almost|over|more than|less than|at least|as much as|as many as|a|an|total|average|back|again|unexpectedly|modestly|markedly|marginally|steadily|steeply|strongly|(?:up|down)wardly|revised|seasonally adjusted|estimated|combined|net|record|whopping|modest|mere|solid|hefty|massive|slight|sharp|steep|[a-z]+-than-(?:expected|forecast)|up|down|further|only|just|sharply|slightly))*\\s*"

/**
 * @category extract
 * @since 0.1.0
 */
export const ENDS_WITH_CHANGE = ends(new RegExp(`\\b${CHANGE}\\b${LINK}[-−+~≈]?`, "i"))
