/**
 * A number with everything that belongs to it except the words before it: sign, currency, scale, unit, words behind.
 */
import type { Hedge } from "../../model/Figure.js"
import { type Outcome } from "./digits.js"
import { readDuration } from "./durations.js"
import { combineHedges } from "./hedges.js"
import { type Core, type Language, plain, unit, type UnitMeaning } from "./Language.js"
import { letterCurrency } from "./letterCurrency.js"
import * as Numeral from "./Numeral.js"
import type { Span } from "./Reading.js"
import { readModifiers } from "./readModifiers.js"
import { readNumeral, readScales } from "./readScales.js"
import { readUnit } from "./readUnit.js"
import * as Rational from "../../arithmetic/Rational.js"
import { isDigit, skipSpaces, type Source } from "./Source.js"
import { currencySigns } from "./units.js"
import * as WordTable from "./WordTable.js"

/**
 * What stands between the words and the digits: sign, currency and opening parenthesis in any order.
 *
 * @category reading
 * @since 0.1.0
 */
export interface Lead {
  readonly sign: "" | "+" | "-"
  readonly currency: UnitMeaning | null
  readonly currencySpan: Span
  readonly parenthesis: boolean
  readonly end: number
}

/**
 * Reads sign, currency and parenthesis. In prose a minus touches what it belongs to; otherwise it is a dash.
 *
 * @category reading
 * @since 0.1.0
 */
export const readLead = (source: Source, at: number): Lead => {
  let lead: Lead = {
    sign: "",
    currency: null,
    currencySpan: { start: at, end: at },
    parenthesis: false,
    end: at
  }
  for (let count = 0; count < 4; count++) {
    const afterSign = source.running && lead.sign !== ""
    const next = afterSign ? lead.end : skipSpaces(source, lead.end)
    const character = source.text.charAt(next)
    const currency =
      lead.currency === null
        ? (WordTable.match(currencySigns, source, next) ?? letterCurrency(source, next))
        : null
    if ((character === "-" || character === "+") && lead.sign === "")
      lead = { ...lead, sign: character, end: next + 1 }
    else if (character === "–" && lead.sign === "" && isDigit(source.text[next + 1]))
      lead = { ...lead, sign: "-", end: next + 1 }
    else if (character === "(" && !lead.parenthesis && isNegative(source, next, lead.currency !== null))
      lead = { ...lead, parenthesis: true, end: next + 1 }
    else if (currency !== null)
      lead = {
        ...lead,
        currency: yenInJapanese(source, currency.value),
        currencySpan: { start: next, end: currency.end },
        end: currency.end
      }
    else return { ...lead, end: next }
  }
  return lead
}

const LOSS = /(?:^|[^\p{L}]|\b(?:of|to|was|loss|deficit)|[亏为达]|亏损) ?$/u

/** Parentheses are a minus in a figure and behind a currency sign; in prose only around a number with its thousands, or with a scale behind it. */
const isNegative = (source: Source, at: number, money: boolean): boolean =>
  !source.running ||
  money ||
  /^\(\d{1,9}\.\d{1,4}\) ?(?:百?[万亿]|元)/.test(source.text.slice(at, at + 20)) ||
  (/^\(\d{1,3}(?:,\d{3})+(?:\.\d{1,4})?\)/.test(source.text.slice(at, at + 32)) &&
    LOSS.test(source.small.slice(Math.max(0, at - 12), at)))

const yenInJapanese = (source: Source, meaning: UnitMeaning): UnitMeaning =>
  source.tag.startsWith("ja") && meaning.unit.kind === "currency" && meaning.unit.id === "CNY"
    ? unit("currency", "JPY")
    : meaning

/**
 * A number with its scale words and unit.
 *
 * @category reading
 * @since 0.1.0
 */
export interface Quantity {
  readonly core: Core
  readonly unit: UnitMeaning | null
  readonly hedge: Hedge
  /** True when scale words were printed behind the digits. */
  readonly hasScale: boolean
  /** True when a unit was printed behind the digits. */
  readonly hasUnit: boolean
  /** True when the opening parenthesis before the number was closed. */
  readonly closed: boolean
  readonly numeral: Span
  /** Scale words and unit, hedge words left out. */
  readonly behind: ReadonlyArray<Span>
}

const readCore = (source: Source, language: Language, at: number): Outcome<Core> | null => {
  const numeral = readNumeral(source, language, at)
  const number = numeral === null || "problem" in numeral ? null : numeral
  const duration = number === null ? null : readDuration(source, at, number.end)
  if (duration !== null) return duration
  for (const pattern of language.patterns) {
    const core = pattern(source, at, number)
    if (core !== null) return core
  }
  if (numeral === null || "problem" in numeral) return numeral
  const core: Core = { numeral: numeral.value, form: "number", hedge: "none", unit: null, complete: false }
  return { value: core, end: numeral.end }
}

/**
 * Reads the number behind a lead, or null when none stands there.
 *
 * @category reading
 * @since 0.1.0
 */
export const readQuantity = (source: Source, language: Language, lead: Lead): Outcome<Quantity> | null => {
  const read = readCore(source, language, lead.end)
  if (read === null || "problem" in read) return read
  const core = read.value
  const numeral = { start: lead.end, end: read.end }
  return core.complete
    ? complete(source, language, core, numeral)
    : withUnit(source, language, lead, core, numeral)
}

/** 第38位, one of six: nothing but words may follow (一半以上). */
const complete = (source: Source, language: Language, core: Core, numeral: Span): Outcome<Quantity> => {
  const suffix = readModifiers(language.suffixes, source, numeral.end)
  const hedge = combineHedges(core.hedge, suffix.hedge)
  const value: Quantity = {
    core,
    unit: core.unit,
    hedge,
    hasScale: false,
    hasUnit: core.unit !== null,
    closed: false,
    numeral,
    behind: []
  }
  return { value, end: suffix.end }
}

const unitFor = (meaning: UnitMeaning, value: Rational.Rational): UnitMeaning =>
  meaning.below !== undefined && Rational.compare(value, meaning.below) >= 0 ? plain("none") : meaning

const withUnit = (
  source: Source,
  language: Language,
  lead: Lead,
  core: Core,
  numeral: Span
): Outcome<Quantity> => {
  const closedEarly = lead.parenthesis && source.text[numeral.end] === ")"
  const from = closedEarly ? numeral.end + 1 : numeral.end
  const scales = readScales(source, language, core.numeral, from, lead.currency !== null)
  if ("problem" in scales) return scales
  const found = core.unit === null ? readUnit(source, language, lead.currency, scales.end) : null
  const tail = found === null ? null : language.unitTail(source, found.end, found.value)
  const unitEnd = tail?.end ?? found?.end ?? scales.end
  const factor = lead.currency === null ? (found?.value.factor ?? Rational.one) : Rational.one
  const grown = Numeral.scaled(scales.value.numeral, factor)
  const value =
    tail === null || tail.value === null
      ? grown
      : { ...Numeral.joined(grown, tail.value), scale: grown.scale }
  const closedLate = lead.parenthesis && !closedEarly && source.text[skipSpaces(source, unitEnd)] === ")"
  const suffix = readModifiers(
    language.suffixes,
    source,
    closedLate ? skipSpaces(source, unitEnd) + 1 : unitEnd
  )
  const quantity: Quantity = {
    core: { ...core, numeral: value },
    unit: core.unit ?? (found === null ? lead.currency : unitFor(found.value, value.value)),
    hedge: combineHedges(combineHedges(core.hedge, scales.value.hedge), suffix.hedge),
    hasScale: scales.value.words.length > 0,
    hasUnit: core.unit !== null || found !== null,
    closed: closedEarly || closedLate,
    numeral,
    behind: found === null ? scales.value.words : [...scales.value.words, { start: scales.end, end: unitEnd }]
  }
  return { value: quantity, end: suffix.end }
}
