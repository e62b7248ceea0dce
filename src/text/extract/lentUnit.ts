/**
 * The unit of a list of rates, printed behind its last number: 快4.6和3.1个百分点.
 */
import { Result } from "effect"
import type { Passage } from "./Passage.js"
import { ends } from "./Pattern.js"
import { parseFigure } from "../figures/parseFigure.js"

/** Nothing but more numbers of the list, and the unit at its end. */
const LIST = /^(?:(?:、|和|及|与|以及)\s?[-+]?\d{1,6}(?:\.\d{1,4})?个?){1,8}?(?<unit>(?:个百分|个基)点|%|‰)/u

/** From 4.1 to 4.6 per cent, by 3.2 and 2.8 per cent. */
const FROM_TO =
  /^(?: in (?:[A-Z][a-z]+ )?(?:(?:19|20)\d\d)?)? (?:to|and|or) \d{1,3}(?:\.\d{1,4})?(?<unit>%| per ?cent(?!age)| percentage points?| basis points| pp\b| bps\b)/u
const LENDS = ends(/\b(?:from|by|of|at|between|to) (?:about |around )?/iu)

const BARE = /^\d{1,6}(?:\.\d{1,4})?个?$/u

/**
 * The passage with the unit that a later number of its list lends it; itself when none does. The figure's words stay as
 * printed, so that its quote says them: a person has to add the unit.
 *
 * @category extract
 * @since 0.1.0
 */
export const lentUnit = (passage: Passage, language: string): Passage => {
  const { found, after, before } = passage
  const { figure } = found
  const list = language === "en" ? FROM_TO : LIST
  if (
    figure.form !== "number" ||
    figure.unit.kind !== "none" ||
    !/^[、和及与以]|^ (?:in|to|and|or) /u.test(after)
  )
    return passage
  if (language === "en" && !LENDS.test(before)) return passage
  const unit = list.exec(after)?.groups?.["unit"]
  const start = figure.text.search(/[-+\d]/u)
  if (unit === undefined || !BARE.test(figure.text.slice(start))) return passage
  const read = parseFigure(`${figure.text.replace(/个$/u, "")}${unit}`, { language })
  return Result.isFailure(read)
    ? passage
    : { ...passage, found: { ...found, figure: { ...read.success, text: figure.text } } }
}
