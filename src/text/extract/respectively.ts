/**
 * 分别 and "respectively": as many names or times as numbers, each belonging to the one at its place.
 */
import type { DateMention } from "./times/DateMention.js"
import type { Reading } from "./draftClaim.js"
import { FAMILY } from "./WordFamilies.js"
import type { Words } from "./Words.js"

/** The readings of a sentence that form one list, from the first that the word announces. */
const listOf = (sentence: ReadonlyArray<Reading>, words: Words): ReadonlyArray<Reading> => {
  if (((sentence[0]?.passage.said ?? 0) & FAMILY.order) === 0) return []
  const first = sentence.findIndex(({ passage }) => words.respectively.test(passage.before + passage.after))
  if (first === -1) return []
  let end = first + 1
  while (end < sentence.length && words.listed.test(sentence[end]?.passage.between ?? "")) end += 1
  return sentence.slice(first, end)
}

/** The last names of an enumeration: as many as there are numbers, else none. */
const namesOf = (enumeration: string, count: number, words: Words): ReadonlyArray<string> | null => {
  const names = enumeration.split(words.enumerated).map(name => name.trim())
  return names.length >= count && names.slice(-count).every(name => name !== "") ? names.slice(-count) : null
}

/** Times that stand side by side, as many as there are numbers: 今、明年, 2023年和2024年. */
const sideBySide = (times: ReadonlyArray<DateMention>, count: number): ReadonlyArray<DateMention> | null => {
  const last = times.slice(-count)
  return last.length === count &&
    last.every(({ start }, at) => at === 0 || start - (last[at - 1]?.end ?? 0) <= 1)
    ? last
    : null
}

/** 2025-2027年营收预测为5亿、6亿、7亿: lists of as many numbers as the time before them has years, or as there are times. */
const oneByOne = (
  sentence: ReadonlyArray<Reading>,
  times: ReadonlyArray<DateMention>,
  words: Words
): ReadonlyArray<Reading> => {
  const own = times.filter(({ base }) => !base)
  const runs = own.filter(({ period }) => /^(\d{4})\/(\d{4})$/.test(period ?? ""))
  if (own.length < 2 && runs.length === 0) return sentence
  const result: Array<Reading> = []
  for (let begin = 0, end = 1; end <= sentence.length; end++) {
    const next = sentence[end]
    if (next !== undefined && words.listed.test(next.passage.between ?? "")) continue
    const list = sentence.slice(begin, end)
    const start = list[0]?.passage.found.start ?? 0
    const run = runs.findLast(time => time.end <= start)
    const several =
      list.length < 2
        ? null
        : sideBySide(
            own.filter(time => time.end <= start && time.start >= (list[0]?.passage.sentence.start ?? 0)),
            list.length
          )
    for (const [at, reading] of list.entries()) {
      const year = several?.[at] ?? (run === undefined ? undefined : partOf([run], list.length, at))
      result.push(
        year === undefined
          ? reading
          : { ...reading, time: { ...reading.time, period: year.period, doubt: null } }
      )
    }
    begin = end
  }
  return result
}

/** Length of 2025-2027年; 2023/24榨季 is one season. */
const YEARS_IN_FULL = 10
/** Length of 25-27年. */
const YEARS_IN_SHORT = 6

/** 2025-2027年…分别为, 1-3月…分别为: of as many years or months as there are numbers, each has one. */
const partOf = (
  own: ReadonlyArray<DateMention>,
  count: number,
  at: number
): { readonly period: string } | undefined => {
  const time = own.at(-1)
  if (time === undefined) return undefined
  const months = /^ytd:(\d{4})-(\d{2})$/.exec(time.period ?? "")
  if (months !== null)
    return Number(months[2]) === count
      ? { period: `${months[1]}-${String(at + 1).padStart(2, "0")}` }
      : undefined
  const [, first, last] = /^(\d{4})\/(\d{4})$/.exec(time.period ?? "") ?? []
  return (time.end - time.start >= YEARS_IN_FULL || time.end - time.start === YEARS_IN_SHORT) &&
    Number(last) - Number(first) + 1 === count
    ? { period: String(Number(first) + at) }
    : undefined
}

/**
 * Gives each number of a list its own time and name, where the text has as many of them as numbers.
 *
 * @param sentence the readings of one sentence, in order
 * @param times the times of the sentence
 * @category extract
 * @since 0.1.0
 */
export const respectively = (
  sentence: ReadonlyArray<Reading>,
  times: ReadonlyArray<DateMention>,
  words: Words
): ReadonlyArray<Reading> => {
  if (sentence.length < 2) return sentence
  const each = oneByOne(sentence, times, words)
  const list = listOf(each, words)
  const [first] = list
  if (first === undefined || list.length < 2) return each
  const { sentence: span, found } = first.passage
  const own = times.filter(time => !time.base && time.start >= span.start && time.end <= found.start)
  const names = namesOf(
    words.enumeration.exec(first.passage.before)?.groups?.["names"] ?? "",
    list.length,
    words
  )
  return each.map(reading => {
    const at = list.indexOf(reading)
    if (at === -1) return reading
    const time =
      own.length === list.length ? own[at] : names === null ? partOf(own, list.length, at) : undefined
    const name = names?.[at]
    return {
      ...reading,
      time: time === undefined ? reading.time : { ...reading.time, period: time.period, doubt: null },
      subject: name ?? reading.subject,
      doubts:
        name === undefined
          ? reading.doubts
          : [...reading.doubts, { field: "indicator", why: "one of a list" }]
    }
  })
}
