/**
 * The base that a figure is compared with, among the times of its sentence.
 */
import type { DateMention } from "./DateMention.js"
import type { Passage } from "../Passage.js"
import { ends } from "../Pattern.js"

/** "in January" behind a number belongs to it when nothing stands between but a few words. */
export const BEHIND = 48

export const within = (
  mentions: ReadonlyArray<DateMention>,
  start: number,
  end: number
): ReadonlyArray<DateMention> => mentions.filter(mention => mention.start >= start && mention.end <= end)

/** Since 2021, 今年以来. */
export const runsUntilNow = (mention: DateMention): boolean => mention.period?.endsWith("/published") === true

/** A base right behind a number (27% from a year ago) is its own, before anything in front of it. */
const RIGHT_BEHIND = 30

const AMOUNT = "[$€£]?\\d[\\d.,]*(?: ?(?:%|per ?cent|million|billion|trillion|bn|m|points?))?"

/** "from $64.2 billion in", or "to $68.3 billion from $64.2 billion in", between a change and the time of what it started from. */
const FROM_START = new RegExp(
  `^(?: to [^.;,\\d]{0,50}${AMOUNT}(?: in)?)?,? {1,2}from (?:a |an |the )?(?:(?:(?:up|down)wardly )?revised )?${AMOUNT} (?:in|at|during|on) (?:the )?$`,
  "iu"
)

/** The words between a figure and a base behind it, without the times among them. */
const blanked = (passage: Passage, mentions: ReadonlyArray<DateMention>, base: DateMention): string => {
  const { end } = passage.found
  let gap = passage.after.slice(0, base.start - end)
  for (const time of within(mentions, end, base.start).toReversed()) {
    gap = gap.slice(0, time.start - end) + gap.slice(time.end - end).replace(/^, ?/u, " ")
  }
  return gap
}

/** 较2月底的4434亿美元，减少31亿美元: a change has the base of the figure in front of it, which it starts from. */
const CHANGE_BEHIND =
  /^[^,，\d]{0,4}[,，](?:即|则|亦|也|微|轻微|大幅|进一步|按[年月季])?[增减升跌涨降上下回]/u

const behindStart = (
  { previous, between }: Passage,
  bases: ReadonlyArray<DateMention>
): DateMention | undefined =>
  previous !== null && CHANGE_BEHIND.test(between ?? "")
    ? within(bases, previous.start - START, previous.start).at(-1)
    : undefined

const YEAR_ON_YEAR = /同比|按年|年[增减]/u

/** From a base to the number that a change starts from, in code units. */
const START = 12

/**
 * The base that a figure is compared with: in English the one right behind it; else the one in the words in front of it; else
 * the one behind it in its clause; else the one that opens the sentence (on a monthly basis, …).
 */
export const baseOf = (
  passage: Passage,
  mentions: ReadonlyArray<DateMention>,
  behind: boolean
): DateMention | null => {
  const { found, sentence, nearStart, first } = passage
  const bases = mentions.filter(mention => mention.base || (behind && runsUntilNow(mention)))
  const after = behind ? within(bases, found.end, sentence.end)[0] : undefined
  const gap = after === undefined ? "" : blanked(passage, mentions, after)
  if (after !== undefined && gap.length <= RIGHT_BEHIND && !/[\d,]/.test(gap)) return after
  if (after !== undefined && FROM_START.test(gap)) return after
  const front = within(bases, nearStart, found.end).at(-1)
  if (front !== undefined) return front
  const started = behind ? undefined : behindStart(passage, bases)
  if (started !== undefined) return started
  if (after !== undefined && !/\d/.test(gap) && gap.length <= 2 * BEHIND) return after
  if (!behind && YEAR_ON_YEAR.test(passage.near)) return null
  const opening = within(bases, sentence.start, first.start).at(-1) ?? null
  return behind ? opening : (within(bases, passage.clauseStart, found.end).at(-1) ?? opening)
}

/** In the previous quarter, …, opening a sentence: it is when, not what something is compared with. */
const OPENS = /^\W*(?:in|during) $/iu
const NAMED =
  /^(?:the )?(?:previous|prior|preceding|same|corresponding|year[- ](?:before|ago|earlier)|(?:week|month|quarter) before)/iu

/** After falling 2% the prior month. */
const STEP = /^(?:the )?(?:previous|prior|preceding)\b/iu

/** The prior-year period included a charge of $5m. */
const HELD = /^(?: results?)? (?:also )?(?:includ|reflect|benefit|contain|had |saw )/iu

const opensWith = (before: string, start: number, end: number): boolean => {
  const front = before.slice(0, start)
  return (
    NAMED.test(before.slice(start, end)) &&
    (OPENS.test(front) || (/^\W*$/u.test(front) && HELD.test(before.slice(end))))
  )
}

/** Behind an amount: of what it is, and "in"; no words of a comparison. */
const NAMED_BEHIND =
  /^(?:,? or [$€£]?\d[\d.,]*(?: ?(?:%|per ?cent|million|billion|m|bn))?(?: (?:a|per) (?:[a-z]+ ){0,2}share)?,?)?(?:(?: [a-z]+)? per [\d,]+(?: [a-z]+){0,3}?)?(?: (?!(?:than|compared|from|versus|against|over|above|below|to|since|after|while|and|but|as|because)\b)[a-z'-]+){0,6}? (?:in|during|for|as of|as at|at|on) (?:the )?$/iu

/** In front of an amount that something is compared with. */
const COMPARED_AMOUNT = ends(
  /\b(?:from|since|after|following|over(?= (?:the|its|their|an?)\b)|(?<!\b(?:more|less|fewer|greater) )than|than(?= (?:the|its|their|an?)\b)|against|versus|vs\.?|as opposed to|relative to|compared (?:with|to))(?: [a-z'-]+){0,6} (?:[$€£¥₹]|[A-Z]{1,3}\$?)? ?[-+]?/iu
)

/**
 * The time right behind an amount that something is compared with: following a rise of 2% in May, more than the 3,000 it sold in 2019.
 *
 * @category extract
 * @since 0.1.0
 */
export const baseNamedBehind = (
  { found, before, after }: Passage,
  mentions: ReadonlyArray<DateMention>
): DateMention | null => {
  const next = mentions.find(({ start }) => start >= found.end)
  return next !== undefined &&
    next.base &&
    !next.previous &&
    next.yearsBack === null &&
    next.period !== null &&
    NAMED_BEHIND.test(after.slice(0, next.start - found.end)) &&
    COMPARED_AMOUNT.test(before)
    ? next
    : null
}

const RIGHT_IN =
  /^(?: (?:growth|expansion|contraction|rise|fall|increase|decrease|decline|drop|gain|figure|rate|pace|reading))?(?: (?:seen|recorded|reported|registered))? (?:in|during) $/iu

/** A rise of 0.2% in the previous quarter, a profit of $3m in the prior year, in the week before that it fell by 3: it is of that time. */
export const rightBehind = (
  { found, sentence, before, digits, after }: Passage,
  mentions: ReadonlyArray<DateMention>
): DateMention | null =>
  mentions.find(
    ({ base, previous, yearsBack, start, end }) =>
      base &&
      (previous || yearsBack !== null) &&
      (start >= found.end
        ? RIGHT_IN.test(after.slice(0, start - found.end)) ||
          (start === found.end + 1 && STEP.test(after.slice(1, end - found.end)))
        : start >= sentence.start &&
          end <= found.start &&
          digits - before.length <= sentence.start &&
          opensWith(before, start - sentence.start, end - sentence.start))
  ) ?? null
