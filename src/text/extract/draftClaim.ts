/**
 * One claim from one passage.
 */
import type { Measure, Role } from "../../model/Claim.js"
import type { Figure } from "../../model/Figure.js"
import type { DateMention } from "./times/DateMention.js"
import type { Doubt } from "./Draft.js"
import { isRestatedFall, negate, unsigned, withoutSign, withSign } from "./figureSign.js"
import { indexPoints } from "./languages/indexPoints.js"
import { lentUnit } from "./lentUnit.js"
import * as MeasureRule from "./MeasureRule.js"
import { isOfLastMonth } from "./times/ofLastMonth.js"
import type { Passage } from "./Passage.js"
import { gappedWith, isAmountOf, isStart, leadingTo, listedWith, startedFrom } from "./takenOver.js"
import {
  canCompare,
  type FigurePeriod,
  namesTime,
  periodOf,
  startNamedFirst,
  startOf,
  yearBefore
} from "./times/periodOf.js"
import { subject, whole } from "./subject.js"
import { FAMILY } from "./WordFamilies.js"
import type { Words } from "./Words.js"

/**
 * What the words say about a figure, before it has an id and a quote.
 *
 * @category extract
 * @since 0.1.0
 */
export interface Reading {
  readonly passage: Passage
  readonly figure: string
  readonly reading: Figure
  /** Its unit, where that is printed elsewhere: in the head of a table. */
  readonly unit?: string | null
  readonly measure: Measure
  readonly time: FigurePeriod
  readonly role: Role
  readonly subject: string
  readonly whole: string | null
  /** Whether it is what a change started from. */
  readonly started: boolean
  /** The change that led to it (rose 3% to 5 million). */
  readonly led: Reading | null
  readonly doubts: ReadonlyArray<Doubt>
}

const POINTS: ReadonlyArray<string> = ["point", "basis-point"]

const roleOf = (passage: Passage, time: FigurePeriod, published: string | null, words: Words): Role => {
  const rule = words.roles.find(
    ({ said, before, after }) =>
      (said === undefined || (said & passage.said) !== 0) &&
      (before === undefined || before.test(passage.before)) &&
      (after === undefined || after.test(passage.after))
  )
  if (rule !== undefined) return rule.role
  const year = /^(\d{4})/.exec(time.period ?? "")?.[1]
  const last = /(\d{4})(?!.*\d{4})/.exec(published ?? "")?.[1]
  return year !== undefined && last !== undefined && Number(year) > Number(last) ? "target" : "stated"
}

/** Whether a time ended with or before the year in front of publication: nobody foretells it. */
const isOver = ({ period }: FigurePeriod, published: string | null): boolean => {
  const [last, year] = [published, period].map(text =>
    Number(/(\d{4})(?!.*\d{4})/.exec(text ?? "")?.[1] ?? 0)
  )
  return year !== undefined && last !== undefined && year > 0 && year < last
}

/** What somebody expected is of the time of what came instead, and no statement. */
const isForeseen = ({ near, after }: Passage, words: Words): boolean =>
  words.foreseen?.test(near) === true || words.foreseenBehind?.test(after) === true

interface Timing {
  readonly passage: Passage
  readonly mentions: ReadonlyArray<DateMention>
  readonly measure: Measure
  readonly last: Reading | null
  readonly listed: Reading | null
  readonly start: Reading | null
  readonly leadChange: Reading | null
  readonly words: Words
}

/** A report on a day's trading is about the day before publication or that day; what changed did so since the day before. */
const ofTheDay = (found: FigurePeriod, measure: Measure): FigurePeriod => ({
  period:
    found.period?.length === DAY || (found.doubt === null && found.period?.length === DAYS)
      ? found.period
      : null,
  versus: found.versus ?? (measure === "growth" || measure === "change" ? "previous" : null),
  doubt: "a report on the day; taken as of the day of publication"
})

/** A week's change is one since the week before. */
const SPAN_OF_DAYS = /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/

/** Length of a day as a period: 2024-05-14. */
const DAY = 10

/** Length of several days as a period. */
const DAYS = 21

const COMPARED_MEASURES: ReadonlyArray<Measure> = ["growth", "change"]

/** The time of a figure: its own words first, then those of the figure that it lists with, starts or restates. */
const timeOf = ({
  passage,
  mentions,
  measure,
  last,
  listed,
  start,
  leadChange,
  words
}: Timing): FigurePeriod => {
  const found = periodOf(passage, mentions, measure, words.timeBehind)
  if (start !== null) {
    if (isForeseen(passage, words)) return start.time
    const started = startOf(passage, mentions, start.time, words.timeBehind)
    if (started !== null)
      return { ...started, versus: COMPARED_MEASURES.includes(measure) ? start.time.versus : started.versus }
    if (found.period !== start.time.period || words.beside?.test(passage.near) === true) return found
    return yearBefore(found)
  }
  if (isStart(passage, words))
    return (
      startNamedFirst(passage, mentions) ??
      startOf(passage, mentions, found, false) ??
      (found.doubt === null ? found : yearBefore(found))
    )
  if (found.period?.endsWith("/published") === true && words.stock.test(passage.near)) {
    return { period: null, versus: null, doubt: "taken as of the day of publication" }
  }
  const partOfRatio = passage.between === ":" || passage.between === "："
  if (listed?.started === true) {
    const named = startNamedFirst(passage, mentions)
    if (named !== null) return { ...named, versus: listed.time.versus }
  }
  if (listed !== null && found.back !== true && (listed.started || found.doubt !== null || partOfRatio))
    return found.compared === true ? { ...listed.time, versus: found.versus, compared: true } : listed.time
  const daily = (passage.said & FAMILY.market) !== 0 && words.daily.test(passage.before)
  if (daily && found.compared !== true && !namesTime(passage, mentions, words.timeBehind))
    return ofTheDay(found, measure)
  if (found.back === true)
    return { ...found, versus: (last?.measure === measure ? last : leadChange)?.time.versus ?? found.versus }
  if (found.versus !== null) return found
  if (last?.measure === "change" && words.restates.test(passage.near))
    return { ...(words.timeBehind ? last.time : found), versus: last.time.versus }
  if (words.timeBehind && last !== null && words.restates.test(passage.near)) return last.time
  const isChange = COMPARED_MEASURES.includes(measure)
  if (found.compared === true) return found
  if (isChange && last?.measure === measure && words.followedBy.test(passage.near))
    return { ...found, versus: last.time.versus }
  if (isChange && (found.period?.length ?? DAY) === DAY && words.moved.test(passage.near))
    return { ...found, versus: "previous" }
  if (measure === "change" && !words.timeBehind && SPAN_OF_DAYS.test(found.period ?? ""))
    return { ...found, versus: "previous" }
  if (isChange && daily && !words.ofTheYear.test(passage.near)) return { ...found, versus: "previous" }
  if (
    isChange &&
    words.timeBehind &&
    (found.doubt !== null || (leadChange?.time.compared === true && leadChange.time.versus === null)) &&
    !words.comparedBehind.test(passage.after) &&
    leadChange?.time.period === found.period
  )
    return { ...found, versus: leadChange.time.versus, compared: true }
  return isChange && isOfLastMonth(passage, mentions, found.period, words)
    ? { ...found, versus: "previous", doubt: found.doubt ?? "no base is named; taken as the month before" }
    : found
}

/** The words for what is measured, without those that say of which whole or that a profit is negative. */
const nameOf = (
  passage: Passage,
  mentions: ReadonlyArray<DateMention>,
  measure: Measure,
  reading: Figure,
  words: Words
): string => {
  const said = subject(passage, mentions, words)
  const more = measure === "share" ? words.partOf : reading.negative ? words.loss?.inName : null
  return more == null ? said : said.replace(more, "")
}

/**
 * Reads one passage.
 *
 * @param last the reading of the figure before it, in the same sentence; null for the first
 * @param leadChange the first change whose base is known in the last sentence of the paragraph that has one
 * @param published the document's date of publication as written in a claims file, null when unknown
 * @category extract
 * @since 0.1.0
 */
export const draftClaim = (
  printed: Passage,
  mentions: ReadonlyArray<DateMention>,
  last: Reading | null,
  leadChange: Reading | null,
  published: string | null,
  words: Words
): Reading => {
  const passage = lentUnit(printed, words.language)
  const { figure } = passage.found
  const rule = MeasureRule.apply(words.measures, passage)
  const listed =
    listedWith(passage, mentions, last, words) ?? (rule === null ? gappedWith(passage, last, words) : null)
  const start = startedFrom(passage, last, words)
  const followed = words.followedBy.test(passage.near) && last?.reading.unit.kind === figure.unit.kind
  const amount = rule === null && isAmountOf(passage, last, words) ? "change" : rule
  const ruled = listed?.measure ?? amount ?? (followed ? last.measure : null)
  const ownChange = start !== null && words.ownDirection.test(passage.near)
  const restated =
    start !== null && start.measure !== "change" && start.reading.unit.kind === figure.unit.kind
      ? start.measure
      : ruled === "ratio" || ruled === "share"
        ? ruled
        : "level"
  const own = ruled === "share" || ruled === "growth" || ruled === "ratio" ? ruled : "level"
  const rate = ownChange ? "growth" : start !== null && words.named.test(passage.near) ? own : restated
  const measure = start !== null && !POINTS.includes(figure.unit.kind) ? rate : (ruled ?? "level")
  const found = timeOf({ passage, mentions, measure, last, listed, start, leadChange, words })
  const time = canCompare(measure) ? found : { ...found, versus: null }
  const signed =
    start !== null && !ownChange && !words.negative.after.test(passage.after)
      ? withoutSign(passage, words.bracketed.test(passage.between ?? ""))
      : ((listed?.reading.negative === true && !/^\D*[-−]/u.test(listed.passage.printed)) ||
            isRestatedFall(passage, last, measure, words)) &&
          !figure.signed
        ? { figure: `-${unsigned(figure)}`, reading: negate(figure) }
        : withSign(passage, measure, words)
  const named = nameOf(passage, mentions, measure, signed.reading, words)
  const about = named !== "" ? named : (listed?.subject ?? start?.subject ?? last?.subject ?? "")
  const base =
    measure === "share" || measure === "ratio" || measure === "contribution" ? whole(passage, words) : null
  const doubts: Array<Doubt> = []
  if (time.doubt !== null) doubts.push({ field: "period", why: time.doubt })
  if (named === "")
    doubts.push({
      field: "indicator",
      why: about === "" ? "no words name it" : "taken from the figure before"
    })
  if (passage !== printed)
    doubts.push({ field: "measure", why: "its unit is printed behind the last number of its list" })
  if (ruled === null && (figure.unit.kind === "percent" || figure.unit.kind === "permille")) {
    doubts.push({ field: "measure", why: "a percentage whose words name neither a change nor a whole" })
  }
  return {
    passage,
    figure: signed.figure,
    reading: words.language === "en" ? indexPoints(signed.reading, passage) : signed.reading,
    measure,
    time,
    role:
      (start !== null || followed) && isOver(time, published) && !isForeseen(passage, words)
        ? "stated"
        : roleOf(passage, time, published, words),
    subject: about,
    whole: base,
    started: start !== null || listed?.started === true,
    led: leadingTo(passage, last),
    doubts
  }
}
