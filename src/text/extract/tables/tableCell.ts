/**
 * A number in a cell of a table: its row and the head of its column say what it measures, of when it is and in which unit.
 */
import * as Result from "effect/Result"
import type { Measure } from "../../../model/Claim.js"
import type { Figure } from "../../../model/Figure.js"
import * as ArticleText from "../../ArticleText.js"
import { parseFigure } from "../../figures/parseFigure.js"
import { hasUnit, withUnit } from "../../figures/withUnit.js"
import type { Span } from "../../NormalisedText.js"
import type { Doubt } from "../Draft.js"
import { inside } from "../inside.js"
import type { Reading } from "../draftClaim.js"
import type { Passage } from "../Passage.js"
import type { Place } from "./tablePlaces.js"
import { type CellTime, timeOfCell } from "./tableTimes.js"
import type { TableWords } from "./TableWords.js"

/**
 * What a cell says.
 *
 * @category extract
 * @since 0.1.0
 */
export interface CellReading {
  /** Where the number stands: the whole cell where it is nothing else. */
  readonly span: Span
  /** As printed. */
  readonly figure: string
  /** Printed in the head, the name of the row or the caption; null where it stands beside the number or nowhere. */
  readonly unit: string | null
  readonly reading: Figure
  readonly measure: Measure
  readonly time: CellTime
  readonly role: "stated" | "target"
  readonly subject: string
  /** What a share is of; null where the head does not say. */
  readonly whole: string | null
  readonly doubts: ReadonlyArray<Doubt>
}

const RATES: ReadonlyArray<Figure["unit"]["kind"]> = ["percent", "permille"]
const POINTS: ReadonlyArray<Figure["unit"]["kind"]> = ["point", "basis-point"]

const IN_BRACKETS = /[（(]([^()（）]{1,24})[)）]/gu
const BEHIND_COMMA = /[,，]\s*([^,，\d][^,，]{0,15})$/u

/** What may be the unit in a head or a name: in brackets, behind a comma, a bare %. */
const unitsIn = (words: string): ReadonlyArray<string> => {
  const inBrackets = [...words.matchAll(IN_BRACKETS)].map(match => match[1] ?? "")
  const behind = BEHIND_COMMA.exec(words)?.[1]
  const percent = /[%％]/u.test(words) ? ["%"] : []
  return [...inBrackets, ...(behind === undefined ? [] : [behind]), ...percent]
}

/** A cell that is nothing but a unit: $m, %, 亿元, US$ million. */
const asUnit = (words: string, language: string): ReadonlyArray<string> => {
  const unit = words.trim()
  const kind = unit.length > LONGEST_UNIT ? undefined : withUnit("1", unit, language)?.unit.kind
  return kind === "currency" || kind === "percent" || kind === "measure" ? [unit] : []
}

const LONGEST_UNIT = 16

const isRate = (figure: Figure): boolean => RATES.includes(figure.unit.kind)

const isRelative = (figure: Figure): boolean => isRate(figure) || POINTS.includes(figure.unit.kind)

/** (revised) behind a name is no unit, (persons) is one. */
const isNamedUnit = ({ unit }: Figure): boolean =>
  unit.kind !== "count" || !/^[a-z ]+$/iu.test(unit.id) || /(?:s|people)$/iu.test(unit.id)

/** Longest name of an indicator. */
const LONGEST = 60

/** The words without units, times and words for the measure. */
const bare = (words: string, language: string, inName: RegExp): string => {
  const behind = BEHIND_COMMA.exec(words.trimEnd())
  const isUnit = behind !== null && withUnit("1", behind[1] ?? "", language) !== null
  return (isUnit ? words.slice(0, behind.index) : words)
    .replace(IN_BRACKETS, " ")
    .replace(/(?:19|20)\d\d年?[EFP]?/gu, " ")
    .replace(inName, " ")
    .replace(/[*_`:：|%％]/gu, " ")
    .replace(/\s+/gu, " ")
    .replace(/^ ?[EFPefp] ?$/u, "")
    .replace(/^[\s,，、.-]+|[\s,，、.-]+$/gu, "")
}

/** Words of a place without the times that stand in it. */
const named = (article: ArticleText.ArticleText, span: Span, times: ReadonlyArray<Span>): string => {
  let words = article.form.slice(span.start, span.end)
  for (const { start, end } of inside(times, span))
    words = `${words.slice(0, start - span.start)}${" ".repeat(end - start)}${words.slice(end - span.start)}`
  return words
}

/** The figure in a unit that stands elsewhere: that of the column first, then of the row, then of the table. */
const inUnit = (
  figure: string,
  candidates: ReadonlyArray<string>,
  language: string,
  fits: (figure: Figure) => boolean
): { readonly unit: string; readonly reading: Figure } | null => {
  for (const unit of candidates) {
    const reading = withUnit(figure, unit, language)
    if (reading !== null && fits(reading)) return { unit, reading }
  }
  return null
}

/** Units that hold for a whole table: in the corner above the names, in the caption. */
const unitsOfTable = (
  corner: string,
  caption: string,
  language: string,
  words: TableWords
): ReadonlyArray<string> => {
  const said = words.captionUnit.exec(caption)?.groups?.["unit"]
  return [
    ...unitsIn(corner),
    ...asUnit(corner, language),
    ...(said === undefined ? [] : [said]),
    ...unitsIn(caption)
  ]
}

/** Row and column together; a rate in a column without a name of its own is of what stands in front of it. */
const subjectOf = (
  { column, label }: { readonly label: string; readonly column: string },
  measure: Measure,
  lastSubject: string,
  joiner: string
): string => {
  const both = label !== "" && column !== "" ? `${label}${joiner}${column}` : label || column
  const ofLast = column === "" && measure !== "level" && lastSubject.startsWith(label)
  return (ofLast || both === "" ? lastSubject : both).slice(0, LONGEST)
}

/**
 * Reads the number of a cell.
 *
 * @param place the cell, its row and its column
 * @param found the number as prose would read it
 * @param lastSubject what the cell in front of it in the row measures
 * @category extract
 * @since 0.1.0
 */
export const tableCell = (
  article: ArticleText.ArticleText,
  place: Place,
  found: Span & { readonly figure: Figure },
  lastSubject: string,
  words: TableWords
): CellReading => {
  const { language } = article
  const { mentions } = place
  const head = place.heads.map(span => named(article, span, mentions)).join(" ")
  const name = place.name === null ? "" : named(article, place.name, mentions)
  const caption = place.table.caption === null ? "" : named(article, place.table.caption, [])
  const all = parseFigure(ArticleText.words(article, place.cell), { language })
  const alone = Result.isSuccess(all) && place.onlyFigure
  const printed = alone ? ArticleText.words(article, place.cell) : found.figure.text
  const own = alone ? all.success : found.figure
  const said = [place.heads, place.name === null ? [] : [place.name]].map(spans =>
    spans.map(({ start, end }) => article.form.slice(start, end)).join(" ")
  )
  const rule = said
    .map(each => words.measures.find(rule => rule.words.test(each)))
    .find(each => each !== undefined)
  const beside = [...unitsIn(head), ...unitsIn(name)]
  const corner = named(article, place.corner, mentions)
  const candidates = [...beside, ...asUnit(head, language), ...unitsOfTable(corner, caption, language, words)]
  const isRank = rule?.measure === "rank"
  const asRate = rule !== undefined && !isRank && (rule.rate || beside.includes("%"))
  const lent =
    hasUnit(own) || isRank
      ? null
      : inUnit(printed, asRate ? [...candidates, "%"] : candidates, language, figure =>
          asRate ? isRelative(figure) : isNamedUnit(figure)
        )
  const reading = lent?.reading ?? own
  const measure = measureOf(reading, rule?.measure, own)
  const subject = subjectOf(
    { label: bare(name, language, words.inName), column: bare(head, language, words.inName) },
    measure,
    lastSubject,
    words.joiner
  )
  const whole = measure === "share" ? (words.wholeOf.exec(head) ?? words.wholeOf.exec(name)) : null
  const isTarget = said.some(each => words.target.test(each))
  const doubts: Array<Doubt> = []
  const time = timeOfCell(article, place, COMPARED.includes(measure), rule?.previous === true)
  if (time.doubt !== null) doubts.push({ field: "period", why: time.doubt })
  if (subject === "") doubts.push({ field: "indicator", why: "neither its row nor its column names it" })
  if (rule === undefined && isRate(reading))
    doubts.push({
      field: "measure",
      why: "a percentage whose row and column name neither a change nor a whole"
    })
  if (lent !== null && asRate && !candidates.includes(lent.unit))
    doubts.push({ field: "measure", why: "no unit is printed; taken as per cent" })
  return {
    span: alone ? place.cell : found,
    figure: printed,
    unit: lent?.unit ?? null,
    reading,
    measure,
    time,
    role: isTarget ? "target" : "stated",
    subject,
    whole: whole?.groups?.["whole"]?.trim() ?? null,
    doubts
  }
}

/**
 * The reading of a number in a cell.
 *
 * @param before what stands in front of it in its row
 * @category extract
 * @since 0.1.0
 */
export const ofCell = (
  article: ArticleText.ArticleText,
  passage: Passage,
  place: Place,
  before: Reading | undefined,
  words: TableWords
): Reading => {
  const { span, ...said } = tableCell(article, place, passage.found, before?.subject ?? "", words)
  const found = { start: span.start, end: span.end, figure: { ...said.reading, text: said.figure } }
  const printed = article.form.slice(span.start, span.end)
  return {
    ...said,
    passage: {
      ...passage,
      found,
      printed,
      digits: span.start,
      near: "",
      nearPrinted: "",
      nearStart: span.start
    },
    started: false,
    led: null
  }
}

const COMPARED: ReadonlyArray<Measure> = ["growth", "change", "contribution"]

/** What a number in such a column is: a rate of growth in %, a change in points or in the unit of the thing itself. */
const measureOf = (reading: Figure, said: Measure | undefined, own: Figure): Measure => {
  if (POINTS.includes(reading.unit.kind)) return said === "contribution" ? said : "change"
  if (said === "rank") return "rank"
  if (isRate(reading)) return said ?? (own.signed ? "growth" : "level")
  return said === "growth" ? "change" : "level"
}
