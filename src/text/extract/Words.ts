/**
 * What the extractor knows of one language, all of it data.
 */
import type { IgnoredReason } from "../../model/ClaimsFile.js"
import type { Role } from "../../model/Claim.js"
import type { DateWords } from "./times/DateWords.js"
import type { MeasureRules } from "./MeasureRule.js"
import type { EndWords } from "./EndWords.js"
import type { TableWords } from "./tables/TableWords.js"
import type { WordFamilies } from "./WordFamilies.js"
import type { Pattern } from "./Pattern.js"

/**
 * A number that states nothing: tested on the words in front of the digits and behind the figure.
 *
 * @category extract
 * @since 0.1.0
 */
export interface NoClaimRule {
  readonly why: IgnoredReason
  readonly note: string | null
  readonly before?: Pattern
  readonly figure?: Pattern
  readonly after?: Pattern
}

/**
 * A role other than stated, by the words since the start of the sentence or right behind the figure.
 *
 * @category extract
 * @since 0.1.0
 */
export interface RoleRule {
  readonly role: Role
  /** The family without whose words in its sentence it cannot hold. */
  readonly said?: number
  readonly before?: Pattern
  readonly after?: Pattern
}

/**
 * @category extract
 * @since 0.1.0
 */
export interface Words {
  readonly language: "zh" | "en"
  readonly families: WordFamilies
  readonly dates: (form: string) => ReadonlyArray<DateWords>
  /** Words without blanks that say nothing in this language. */
  readonly tidy: (words: string) => string
  /** Whether a time may stand behind the number it belongs to. */
  readonly timeBehind: boolean
  /** Whether new paragraphs are about the time that the text began with. */
  readonly leadTime: boolean
  /** Whether a year that is not over is one of a forecast (growth of 3% this year). */
  readonly yearAhead: boolean
  readonly measures: MeasureRules
  readonly table: TableWords
  readonly noClaims: ReadonlyArray<NoClaimRule>
  readonly roles: ReadonlyArray<RoleRule>
  /** Between two figures of a list (4.2%、6.1%; 6.1% and 3.9%): the second measures what the first does. */
  readonly listed: Pattern
  /** Words in front of a figure that name what it is of and leave the verb to the figure before it (rose 3% and imports 2%). */
  readonly gapped: Pattern
  /** Such words in front of an amount of change. */
  readonly gappedBy?: Pattern
  /** Behind a figure that is a difference of its own, whatever the figure in front of it measures. */
  readonly comparedBehind: Pattern
  /** Says that names and numbers belong together by their order. */
  readonly respectively: Pattern
  /** Finds the names (group `names`) in the words in front of the first of such numbers, and splits them. */
  readonly enumeration: RegExp
  readonly enumerated: RegExp
  /** In front of what a change started from (from 4.6 percent, compared with £588m): same measure, another time. */
  readonly startedFrom: Pattern
  /** The same with words on both sides of the number (较5月的30点低位). */
  readonly startedAt: { readonly near: Pattern; readonly after: Pattern } | null
  /** The part of it that compares with something of the same time (below the 5% national average). */
  readonly beside?: Pattern
  /** In front of a figure that somebody expected, whatever else is said of it. */
  readonly foreseen?: Pattern
  /** The same, behind it. */
  readonly foreseenBehind?: Pattern
  /** Between a number and what it was before, in brackets: (2022: 18.1). */
  readonly bracketed: Pattern
  /** In front of what there is now, in a sentence about what happened since. */
  readonly stock: Pattern
  /** In reports on a day's trading and on decisions about a rate, a change is one against what was before. */
  readonly daily: Pattern
  /** Behind words that name the year before as a base, in a report on a day's trading. */
  readonly ofTheYear: Pattern
  /** In front of what a change started from, when its own name stands there (毛利率由30.1%升至31.5%). */
  readonly named: Pattern
  /** In front of a change within a day's trading, when nothing names another time. */
  readonly moved: Pattern
  /** In front of a change of the period before (after rising 0.2 percent in February): its base is of the same kind. */
  readonly followedBy: Pattern
  /** A sentence whose changes within a month are, where it names no base, from the month before. */
  readonly ofLastMonth: Pattern
  /** In front of what a change started from when that is a change itself (由上年的下降7.3%). */
  readonly ownDirection: Pattern
  /** Says the change in front of it again, as a rate or of a rate: it has the same base. */
  readonly restates: Pattern
  /** Words that make a difference negative although the figure itself has no sign. */
  readonly negative: {
    readonly near: Pattern
    /** The same further in front; tried in sentences with a word of the family `fall`. */
    readonly far: Pattern
    readonly after: Pattern
    /** Words that go on from a verb further in front (fell for a fourth month, by 3.4%), and such verbs. */
    readonly continued: Pattern
    readonly earlier: Pattern
  }
  /** In front of an amount that is a negative profit (净利润亏损2.6亿元), and what is taken off its name then. */
  readonly loss: { readonly near: Pattern; readonly inName: RegExp } | null
  /** Words that undo that: a fall that narrows is a rise of the rate. */
  readonly positive: Pattern
  /** One word at a time is taken off both ends of the words in front of a number, until the indicator is left. */
  readonly subjectEnd: EndWords
  /** Sticky. */
  readonly subjectStart: RegExp
  /** In the words for a share, what says of which whole: taken off its indicator. */
  readonly partOf: RegExp | null
  /** Finds the whole of a share: the group `whole`, in front of or behind the figure. */
  readonly wholeBefore: RegExp | null
  readonly wholeAfter: RegExp
}
