/**
 * The times of a text, looked up by place; each look-up is a binary search, so that a long text stays fast.
 */
import type { Span } from "../../NormalisedText.js"
import type { DateMention } from "./DateMention.js"
import { firstFrom } from "../inside.js"
import { walk } from "../walk.js"
import { yearsEarlier } from "./periodSteps.js"

/**
 * @category extract
 * @since 0.1.0
 */
export interface Times {
  /** The mentions, in the order of the text. */
  readonly mentions: ReadonlyArray<DateMention>
  /** The mentions within a sentence, after the one that an earlier sentence was about: its first that is neither a
   * base nor in the future, and no day where it has another. In a new paragraph that is the one that the text began with, unless it was a day. */
  readonly around: (sentence: Span) => ReadonlyArray<DateMention>
}

/**
 * @param mentions in the order of the text
 * @param sentences of the text, in order
 * @param paragraphs whether a new paragraph starts between two offsets: what one is about does not carry over to the next
 * @param lead whether what a text began with does
 * @param tables what their heads and rows name is of them alone
 * @category extract
 * @since 0.1.0
 */
export const make = (
  mentions: ReadonlyArray<DateMention>,
  sentences: ReadonlyArray<Span>,
  paragraphs: (from: number, to: number) => boolean,
  lead: boolean,
  tables: ReadonlyArray<Span> = []
): Times => {
  const inTables = walk(tables)
  /** For each mention, the index of what the text was about before it; the last element is for the end of the text. */
  const about: Array<number> = []
  let topic = -1
  let first = -1
  let sentence = 0
  let topicSentence = -1
  /** What a text that names a base only is about: compared with the third quarter of 2023, in 2024. */
  let implied: { readonly from: number; readonly mention: DateMention } | null = null
  for (const [at, mention] of mentions.entries()) {
    about.push(topic)
    while (sentence < sentences.length - 1 && (sentences[sentence]?.end ?? 0) <= mention.start) sentence += 1
    if (lead && mention.base && mention.yearAgo && implied === null && first === -1 && topic === -1)
      implied = { from: mention.start, mention: yearOn(mention) }
    if (mention.base || mention.future || mention.closes !== null || inTables.holding(mention) !== null)
      continue
    const said = mentions[topic]
    const day = DAY.test(mention.period ?? "")
    const goesOn = lead ? !day && DAY.test(said?.period ?? "") : isEnd(said) && isRun(mention)
    if (topicSentence === sentence && !goesOn) continue
    if (lead && isEarlier(mention.period, said?.period)) continue
    topic = at
    if (first === -1 && lead && !day) first = at
    topicSentence = sentence
  }
  about.push(topic)
  return {
    mentions,
    around: ({ start, end }) => {
      const from = firstFrom(mentions, start)
      const own = mentions.slice(from, Math.min(firstFrom(mentions, end), from + MOST))
      const last = mentions[about[from] ?? -1]
      const begun = first !== -1 && first < from ? mentions[first] : undefined
      const goesOn = last !== undefined && !lead && (isOfRelease(last) || isComparedYear(last, own))
      const carried = last === undefined || (!goesOn && paragraphs(last.end, start)) ? begun : last
      const earlier = carried ?? (implied !== null && implied.from < end ? implied.mention : undefined)
      return earlier === undefined ? own : [earlier, ...own]
    }
  }
}

/** The same time a year after a base, as if the text began with it. */
const yearOn = (base: DateMention): DateMention => ({
  ...base,
  start: 0,
  end: 0,
  base: false,
  yearAgo: false,
  period: yearsEarlier(base.period ?? "", -1)
})

/** A release on a month, a quarter or a day is about it in all its paragraphs; one that names years is not. */
const isOfRelease = ({ period }: DateMention): boolean =>
  /^(?:ytd:\d{4}-\d{2}|\d{4}-(?:[QH]\d|\d{2}(?:-\d{2})?))$/.test(period ?? "")

/** 比上年: a year that an earlier paragraph named is the one that is compared with the year before it. */
const isComparedYear = ({ period }: DateMention, own: ReadonlyArray<DateMention>): boolean =>
  /^\d{4}$/.test(period ?? "") && own.some(({ base, yearsBack }) => base && yearsBack === 1)

/** 截至8月31日, …2019年半年报: the months that run up to a day are what the sentence is about. */
const isEnd = (mention: DateMention | undefined): boolean =>
  /^\d{4}-\d{2}(?:-\d{2})?$/.test(mention?.period ?? "")
const isRun = ({ period }: DateMention): boolean => /^ytd:|-[QH]\d$/.test(period ?? "")

/** Whether a period lies before another of the same kind: 2024-03 before 2024-04. */
const isEarlier = (period: string | null, topic: string | null | undefined): boolean =>
  period !== null && topic != null && period < topic && shape(period) === shape(topic)

const shape = (period: string): string => period.replace(/\d/g, "0")

/** A day, or a time until publication: the date of a report, not what it is about. */
const DAY = /^$|^\d{4}-\d{2}-\d{2}$|published$/

/** Mentions looked at in one sentence. */
const MOST = 200
