/**
 * What a figure takes over from the one before it.
 */
import type { DateMention } from "./times/DateMention.js"
import type { Reading } from "./draftClaim.js"
import type { Passage } from "./Passage.js"
import type { Words } from "./Words.js"

const POINTS: ReadonlyArray<string> = ["point", "basis-point"]

/** From 4.6 percent; 较5月的高位3.2: words in front of a figure, or around it, say that a change started from it. */
export const isStart = ({ near, after }: Passage, words: Words): boolean =>
  words.startedFrom.test(near) ||
  (words.startedAt !== null && words.startedAt.after.test(after) && words.startedAt.near.test(near))

/** A level one step back: what a change started from measures what its end measures. */
export const startedFrom = (passage: Passage, last: Reading | null, words: Words): Reading | null =>
  last !== null && (isStart(passage, words) || words.bracketed.test(passage.between ?? "")) ? last : null

/** The next figure of a list measures what the one before it does. */
export const listedWith = (
  passage: Passage,
  mentions: ReadonlyArray<DateMention>,
  last: Reading | null,
  words: Words
): Reading | null => {
  const { previous } = passage
  if (last === null || previous === null || last.passage.found.start !== previous.start) return null
  const sameUnit = last.passage.found.figure.unit.kind === passage.found.figure.unit.kind
  if (!sameUnit || words.comparedBehind.test(passage.after)) return null
  return words.listed.test(withoutTimes(passage, mentions)) ? last : null
}

/** Fell 1.3 percent, or more than 231,000: the amount of the rate before it. */
export const isAmountOf = (
  { found: { figure }, near }: Passage,
  last: Reading | null,
  words: Words
): boolean =>
  last !== null &&
  ((last.measure === "growth" && last.reading.unit.kind === "percent") ||
    (last.measure === "change" && POINTS.includes(last.reading.unit.kind))) &&
  figure.unit.kind !== "percent" &&
  !POINTS.includes(figure.unit.kind) &&
  words.restates.test(near)

/** Rose 3% to 5 million: the change in front of the level that it led to. */
export const leadingTo = (passage: Passage, last: Reading | null): Reading | null =>
  last !== null &&
  /^,? to (?:a |an |the )?(?:record |total of )?$/iu.test(passage.near) &&
  last.measure !== "level"
    ? last
    : null

/**
 * Rose 3%, and imports 2%; rose 3% to 5 million for houses and 2% for flats; rose by 4,000 in Peru and by 3,000 in Chile: the
 * verb of the figure before it is its own.
 */
export const gappedWith = (passage: Passage, last: Reading | null, words: Words): Reading | null => {
  if (last === null || last.passage.found !== passage.previous) return null
  const model = last.led ?? last
  const { kind } = passage.found.figure.unit
  const sameUnit = countless(model.reading.unit.kind) === countless(kind)
  if (!sameUnit || !words.gapped.test(passage.near)) return null
  const rate = kind === "percent" && (model.measure === "growth" || model.measure === "share")
  return rate || (model.measure === "change" && words.gappedBy?.test(passage.near) === true)
    ? { ...model, started: false }
    : null
}

/** Things counted may be named or not. */
const countless = (kind: string): string => (kind === "count" ? "none" : kind)

/** What stands between a figure and the one before it, without the times that are named there (0.6 % in 2024, 1.5 % in 2025). */
const withoutTimes = ({ between, digits }: Passage, mentions: ReadonlyArray<DateMention>): string => {
  let words = between ?? ""
  const from = digits - words.length
  for (const { start, end } of mentions.toReversed())
    if (start >= from && end <= digits)
      words = words.slice(0, start - from).trimEnd() + words.slice(end - from)
  return words
}
