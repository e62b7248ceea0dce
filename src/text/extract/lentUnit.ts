/**
 * The unit of a list of rates, printed behind its last number: 快4.6和3.1个百分点.
 */
import { Result } from "effect"
import type { Passage } from "./Passage.js"
import { ends } from "./Pattern.js"
import { parseFigure } from "../figures/parseFigure.js"

/** Nothing but more numbers of the list, and the unit at its end. */
const LIST =
  /^(?:(?:、|和|及|与|以及|\/)\s?[-+]?\d{1,6}(?:\.\d{1,4})?个?){1,8}?(?<unit>(?:个百分|个基|百分)点|%|‰|\s?p(?:cts?|pt?)(?![a-z])|\s?bps?(?![a-z]))/u

/** The same with an amount at its end, which lends its scale as well: 分别为12.3/2.5亿元. */
const AMOUNTS =
  /^(?:(?:、|和|及|与|以及|\/)\s?-?\d{1,6}(?:\.\d{1,4})?){1,8}?(?<unit>(?:万亿|[万亿])(?:元|美元|港元|欧元|日元|吨|千瓦时|千瓦|人次|人|户|辆|台|平方米|股|斤)?|元\/(?:吨|股)|元|美元|港元|倍|万吨)/u

/** 220.0/10万 is a rate. */
const PER_HEADS = /^\/(?:10?0?)?[千万](?!元|吨|人次?\/)/u

const IN_ORDER = /分别|依次|各为|对应/u

/** The unit behind the last number of a list. */
const unitOfList = ({ after, before }: Passage): string | undefined => {
  if (!/^[、和及与以/]/u.test(after)) return undefined
  const amounts = (after.startsWith("/") && !PER_HEADS.test(after)) || IN_ORDER.test(before)
  return (LIST.exec(after) ?? (amounts ? AMOUNTS.exec(after) : null))?.groups?.["unit"]
}

/** From 4.1 to 4.6 per cent, by 3.2 and 2.8 per cent. */
const FROM_TO =
  /^(?: in (?:[A-Z][a-z]+ )?(?:(?:19|20)\d\d)?)? (?:to|and|or) \d{1,3}(?:\.\d{1,4})?(?<unit>%| per ?cent(?!age)| percentage points?| basis points| pp\b| bps\b)/u
const LENDS = ends(/\b(?:from|by|of|at|between|to) (?:about |around )?/iu)

/** The unit behind the second number of a pair. */
const unitOfPair = ({ after, before, found }: Passage): string | undefined =>
  found.figure.unit.kind === "none" && /^ (?:in|to|and|or) /u.test(after) && LENDS.test(before)
    ? FROM_TO.exec(after)?.groups?.["unit"]
    : undefined

const BARE = /^[-+]?\d{1,6}(?:\.\d{1,4})?个?$/u

/**
 * The passage with the unit that a later number of its list lends it; itself when none does. The figure's words stay as
 * printed, so that its quote says them: a person has to add the unit.
 *
 * @category extract
 * @since 0.1.0
 */
export const lentUnit = (passage: Passage, language: string): Passage => {
  const { found } = passage
  const { figure } = found
  if (figure.form !== "number") return passage
  const unit = language === "en" ? unitOfPair(passage) : unitOfList(passage)
  const start = figure.text.search(/[-+\d]/u)
  if (unit === undefined || !BARE.test(figure.text.slice(start))) return passage
  const read = parseFigure(`${figure.text.replace(/个$/u, "")}${unit}`, { language })
  return Result.isFailure(read)
    ? passage
    : { ...passage, found: { ...found, figure: { ...read.success, text: figure.text } } }
}
