/**
 * The times of a text, looked up by place; each look-up is a binary search, so that a long text stays fast.
 */
import type { Span } from "../NormalisedText.js"
import type { DateMention } from "./DateMention.js"

/**
 * @category extract
 * @since 0.1.0
 */
export interface Times {
  /** The mentions, in the order of the text. */
  readonly mentions: ReadonlyArray<DateMention>
  /** The mentions within a sentence, after the one that an earlier sentence was about: its first that is neither a
   * base nor in the future. */
  readonly around: (sentence: Span) => ReadonlyArray<DateMention>
}

/** The first index whose span starts at or behind an offset. */
const firstFrom = (spans: ReadonlyArray<Span>, offset: number): number => {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * @param mentions in the order of the text
 * @param sentences of the text, in order
 * @param paragraphs whether a new paragraph starts between two offsets: what one is about does not carry over to the next
 * @category extract
 * @since 0.1.0
 */
export const make = (
  mentions: ReadonlyArray<DateMention>,
  sentences: ReadonlyArray<Span>,
  paragraphs: (from: number, to: number) => boolean
): Times => {
  /** For each mention, the index of what the text was about before it; the last element is for the end of the text. */
  const about: Array<number> = []
  let topic = -1
  let sentence = 0
  let topicSentence = -1
  for (const [at, mention] of mentions.entries()) {
    about.push(topic)
    while (sentence < sentences.length - 1 && (sentences[sentence]?.end ?? 0) <= mention.start) sentence += 1
    if (mention.base || mention.future) continue
    if (topicSentence === sentence && !(isEnd(mentions[topic]) && isRun(mention))) continue
    topic = at
    topicSentence = sentence
  }
  about.push(topic)
  return {
    mentions,
    around: ({ start, end }) => {
      const first = firstFrom(mentions, start)
      const last = firstFrom(mentions, end)
      const earlier = mentions[about[first] ?? -1]
      const own = mentions.slice(first, Math.min(last, first + MOST))
      return earlier === undefined ||
        (!isOfRelease(earlier) && !isComparedYear(earlier, own) && paragraphs(earlier.end, start))
        ? own
        : [earlier, ...own]
    }
  }
}

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

/** Mentions looked at in one sentence. */
const MOST = 200
