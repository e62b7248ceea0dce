/**
 * Changes of a month whose words name no base: they are since the month before.
 */
import type { DateMention } from "./DateMention.js"
import type { Passage } from "../Passage.js"
import type { Words } from "../Words.js"

/** A base behind another comparison (10.4% below the level of August 2023) is that one's. */
const ANOTHER_COMPARISON = /\d(?:%| per ?cent) (?:below|above|lower|higher|more|less|up|down)\b/i

/**
 * Rose 0.4 percent in March: the month before, unless the sentence names another base.
 *
 * @category extract
 * @since 0.1.0
 */
export const isOfLastMonth = (
  { found, before, after, sentence }: Passage,
  mentions: ReadonlyArray<DateMention>,
  period: string | null,
  words: Words
): boolean =>
  /^\d{4}-\d{2}$/.test(period ?? "") &&
  words.ofLastMonth.test(`${before}|${after}`) &&
  !mentions.some(
    ({ base, previous, start, end }) =>
      base &&
      !previous &&
      start >= sentence.start &&
      end <= sentence.end &&
      !(start > found.end && ANOTHER_COMPARISON.test(after.slice(0, start - found.end)))
  )
