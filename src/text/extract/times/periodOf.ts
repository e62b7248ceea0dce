/**
 * Which of the times that a text mentions a figure is of, and what it is compared with.
 */
import type { Measure } from "../../../model/Claim.js"
import type { DateMention } from "./DateMention.js"
import type { Passage } from "../Passage.js"
import { BEHIND, baseNamedBehind, baseOf, rightBehind, runsUntilNow, within } from "./baseOf.js"
import { inOtherBrackets } from "./inOtherBrackets.js"
import { periodBefore, yearOf, yearsEarlier } from "./periodSteps.js"
import { versusOf } from "./versusOf.js"

/**
 * A figure's time: `period` null is the day of publication; `versus` null is the default, the year before.
 *
 * @category extract
 * @since 0.1.0
 */
export interface FigurePeriod {
  readonly period: string | null
  readonly versus: string | null
  /** Whether its words name a base. */
  readonly compared?: boolean
  /** Whether words right behind it count it back from another time (in the previous quarter). */
  readonly back?: boolean
  /** Why a person should look at it; null when its own sentence names the time. */
  readonly doubt: string | null
}

/** Measures that compare with a base. */
const COMPARING: ReadonlyArray<Measure> = ["growth", "change", "multiple", "average_growth", "contribution"]

/**
 * Whether a measure compares with a base at all.
 *
 * @category extract
 * @since 0.1.0
 */
export const canCompare = (measure: Measure): boolean =>
  COMPARING.includes(measure) || measure === "annualised_growth"

/**
 * The time of what a change started from: the base's own, or so long before the end of the change.
 *
 * @category extract
 * @since 0.1.0
 */
export const startOf = (
  passage: Passage,
  mentions: ReadonlyArray<DateMention>,
  end: FigurePeriod,
  behind: boolean
): FigurePeriod | null => {
  const bases = mentions.filter(({ base }) => base)
  const between = passage.between ?? ""
  const clause =
    passage.digits - between.length + Math.max(between.lastIndexOf(","), between.lastIndexOf("，")) + 1
  const inFront = passage.between === null ? undefined : within(bases, clause, passage.digits).at(-1)
  const base =
    (behind
      ? bases.find(({ start }) => start >= passage.found.end && start - passage.found.end <= 1)
      : undefined) ??
    inFront ??
    baseOf(passage, mentions, behind) ??
    (behind ? bases.find(({ start }) => start >= passage.found.end) : undefined)
  if (base === undefined) return null
  if (end.period === null)
    return base.yearsBack === null && base.period !== null
      ? { period: base.period, versus: null, doubt: null }
      : null
  const sameTime = base === inFront && base.yearsBack === null && /^\d{4}$/.test(base.period ?? "")
  const years = sameTime ? (yearOf(end.period) ?? 0) - Number(base.period) : base.yearsBack
  const atYearEnd = base.yearsBack !== null && base.period?.endsWith("-12") === true
  const period = base.previous
    ? periodBefore(end.period)
    : atYearEnd
      ? `${(yearOf(end.period) ?? 0) - (base.yearsBack ?? 0)}-12`
      : years === null
        ? base.period
        : yearsEarlier(end.period, years)
  return period === null ? null : { period, versus: null, doubt: null }
}

/**
 * Where a change started, when no words say of when that is: a year earlier, which a person has to confirm.
 *
 * @category extract
 * @since 0.1.0
 */
export const yearBefore = (found: FigurePeriod): FigurePeriod =>
  found.period === null || found.period.includes("published")
    ? { ...found, doubt: "what the change started from is of an earlier time" }
    : {
        period: yearsEarlier(found.period, 1),
        versus: null,
        doubt: "what the change started from; taken as of a year earlier"
      }

/** Length of a year as a period: "than a year earlier" alone does not say of when a number is. */
const YEAR = 4

/** What says why or after what something happened: a time behind it is not that of the number. */
const OTHER_CLAUSE = /\d|,|\b(?:after|as|because|while|when|following|ahead of)\b/iu

/** Grew 7% from 2016 to 2022: of the last year. */
const FROM_YEAR = /\bfrom (?:19|20)\d\d (?=(?:to|through|until) $)/

/** The same amount in other words, between a number and its time: $2.5 million, or $0.25 per share, for the quarter. */
const RESTATED =
  /^,? \(?or (?:about |around |some |nearly |almost |over |more than )?[$€£]?\d[\d.,]*(?: ?(?:%|per ?cent|million|billion|trillion|bn|m))?(?: (?:a|per) (?:[a-z]+ ){0,3}share| [a-z]+(?=,))?\)?,?/iu

/** Jumped 3.9 % after slipping 1.6 % in July: the time belongs to what came before. */
const OTHERS_TIME = /\b(?:after|following|followed|reversed|offset|erased|snapped|despite) [^,;]*\d/i

/** Of the times of a sentence, the one right behind a number, or else the last one in front of it. */
const nextTo = (
  { found, after }: Passage,
  times: ReadonlyArray<DateMention>,
  behind: boolean
): DateMention | null => {
  const next = behind ? times.find(mention => mention.start >= found.end) : undefined
  const between = after.slice(0, Math.max(0, (next?.start ?? 0) - found.end))
  const span = between.replace(RESTATED, "").replace(FROM_YEAR, "")
  if (next !== undefined && span.length <= BEHIND && !OTHER_CLAUSE.test(span)) return next
  return times.findLast(mention => mention.start < found.start && mention.end <= found.end) ?? null
}

/**
 * Whether a sentence names, next to a number, a time longer than a day that it is of.
 *
 * @category extract
 * @since 0.1.0
 */
export const namesTime = (
  passage: Passage,
  mentions: ReadonlyArray<DateMention>,
  behind: boolean
): boolean => {
  const { start, end } = passage.sentence
  const times = within(mentions, start, end).filter(({ base }) => !base)
  const period = nextTo(passage, times, behind)?.period ?? null
  return period !== null && !DAY.test(period) && !period.endsWith("/published")
}

const DAY = /^\d{4}-\d{2}-\d{2}$/

/**
 * The mention a figure is of. A time right behind the number comes first (4.6 percent in the third quarter), then the last one
 * before it in the sentence, then the first behind it in the sentence, then the one that an earlier sentence is about, unless
 * that is a time that runs until now.
 */
const own = (
  passage: Passage,
  mentions: ReadonlyArray<DateMention>,
  behind: boolean
): { readonly mention: DateMention | null; readonly near: boolean } => {
  const { found, sentence } = passage
  const labelled =
    behind || !/[(（]$/u.test(passage.before)
      ? undefined
      : mentions.find(
          ({ end, previous, period }) => end === passage.digits - 1 && !previous && period !== null
        )
  if (labelled !== undefined) return { mention: labelled, near: true }
  const current = mentions.filter(
    ({ base, future, period, closes }) =>
      !base && !(future && period === null) && (closes === null || closes > found.start)
  )
  const all = within(current, sentence.start, sentence.end)
  const outside = behind ? all.filter(mention => !inOtherBrackets(passage, mention)) : all
  const earlier = current.findLast(mention => mention.end <= sentence.start)
  const inSentence = outside.length > 0 || earlier !== undefined ? outside : all
  const after = inSentence.find(mention => mention.start >= found.end)
  const named = nextTo(passage, inSentence, behind)
  if (named !== null) return { mention: named, near: true }
  if (behind && after !== undefined && !runsUntilNow(after)) {
    const between = passage.after.slice(0, Math.max(0, after.start - found.end))
    const anothers =
      (earlier !== undefined && after.future && between.includes(",")) || OTHERS_TIME.test(between)
    if (!anothers) return { mention: after, near: true }
  }
  return {
    mention: earlier === undefined || runsUntilNow(earlier) ? null : carriedOver(earlier),
    near: false
  }
}

/** The last day of a year, carried over to another sentence, stands for the year that it ends. */
const carriedOver = (mention: DateMention): DateMention =>
  mention.period?.endsWith("-12-31") === true ? { ...mention, period: mention.period.slice(0, 4) } : mention

/**
 * The time of what a change starts from when that is named first (from 12.9 million in 2020, …): the one right behind it.
 *
 * @category extract
 * @since 0.1.0
 */
export const startNamedFirst = (
  { found, after }: Passage,
  mentions: ReadonlyArray<DateMention>
): FigurePeriod | null => {
  const next = mentions.find(({ start }) => start >= found.end)
  return next === undefined ||
    next.period === null ||
    next.previous ||
    next.yearsBack !== null ||
    !/^ (?:in|at|on|of) (?:the )?$/iu.test(after.slice(0, next.start - found.end))
    ? null
    : { period: next.period, versus: null, doubt: null }
}

/**
 * The period of a figure and, for measures that compare, its base.
 *
 * @param behind whether the language puts times behind the number (English) or only in front (Chinese)
 * @category extract
 * @since 0.1.0
 */
export const periodOf = (
  passage: Passage,
  mentions: ReadonlyArray<DateMention>,
  measure: Measure,
  behind: boolean
): FigurePeriod => {
  const compares = COMPARING.includes(measure)
  const startTime = behind ? baseNamedBehind(passage, mentions) : null
  if (startTime !== null) return { period: startTime.period, versus: null, back: true, doubt: null }
  const fixed = compares && behind ? mentions.filter(mention => !runsUntilNow(mention)) : mentions
  const first = own(passage, fixed, behind)
  const { mention, near } = first.mention === null ? own(passage, mentions, behind) : first
  const base = compares ? baseOf(passage, mentions, behind) : null
  const compared = base ?? (behind ? laterInYear(passage, mentions) : null)
  const back =
    (behind && compared?.period?.length === YEAR ? null : compared?.yearsBack) ??
    (behind && compared?.yearAgo === true ? 1 : null)
  const atYearEnd = !behind && compared?.period?.endsWith("-12") === true
  if (mention === null && compared !== null && back !== null && compared.period !== null && !atYearEnd) {
    return {
      period: yearsEarlier(compared.period, -back),
      versus: null,
      compared: true,
      doubt: "follows from its base"
    }
  }
  const named = (isRate(passage, measure) ? mention?.growthPeriod : null) ?? mention?.period ?? null
  const before = behind ? rightBehind(passage, mentions) : null
  if (before !== null && named !== null) {
    const period = before.previous ? periodBefore(named) : yearsEarlier(named, before.yearsBack ?? 0)
    return {
      period,
      versus: null,
      back: true,
      doubt: near ? null : "counted back from the time of an earlier sentence"
    }
  }
  const period = named
  const doubt =
    mention === null
      ? "the text names no time"
      : mention.undated
        ? "the words name a time, but no year is known"
        : near
          ? null
          : "taken from an earlier sentence"
  return {
    period,
    versus: base === null ? null : versusOf(period, base),
    compared: behind && (base !== null || (compares && mention !== null && named !== mention.period)),
    doubt
  }
}

/** "than in the first quarter of last year" further on in the sentence says which quarter this year's figures are of. */
const laterInYear = (
  { found, sentence }: Passage,
  mentions: ReadonlyArray<DateMention>
): DateMention | null =>
  within(mentions, found.end, sentence.end).find(
    ({ base, yearsBack, period }) => base && yearsBack !== null && /^\d{4}-/.test(period ?? "")
  ) ?? null

/** A growth rate, or a difference of such rates. */
const isRate = ({ found: { figure } }: Passage, measure: Measure): boolean =>
  measure === "growth" || (measure === "change" && figure.unit.kind.endsWith("point"))
